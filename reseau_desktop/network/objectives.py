"""Why this network: how well its people cover the objectives it is kept for (method, section 11)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_ACTIVE: Final = 5
ENOUGH: Final = 2  # people for one benefit of one objective


class Benefit(StrEnum):
    """What somebody can bring."""

    RECOMMENDATION = "recommendation"
    ADVICE = "advice"
    INFORMATION = "information"
    VISIBILITY = "visibility"


@dataclass(frozen=True, slots=True)
class Purpose:
    """A contact linked to an objective by the benefit they can bring."""

    objective: int
    benefit: Benefit
    contact: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """κ, 0 to 1; the people in each cell of the matrix; the cells where nobody is."""

    value: float
    cells: Mapping[tuple[int, Benefit], tuple[int, ...]]
    holes: tuple[tuple[int, Benefit], ...]


def coverage(objectives: Iterable[int], purposes: Iterable[Purpose]) -> Coverage:
    """κ = Σ_g Σ_b min(1, n_gb/2) / (4·|G|) over the active `objectives`; 0 when there is none."""
    found: dict[tuple[int, Benefit], set[int]] = {(g, b): set() for g in objectives for b in Benefit}
    for purpose in purposes:
        cell = found.get((purpose.objective, purpose.benefit))
        if cell is not None:
            cell.add(purpose.contact)
    value = sum(min(1.0, len(cell) / ENOUGH) for cell in found.values()) / len(found) if found else 0.0
    cells = {place: tuple(sorted(cell)) for place, cell in found.items()}
    return Coverage(value, cells, tuple(place for place, cell in cells.items() if not cell))


def without_purpose(contacts: Collection[int], purposes: Iterable[Purpose]) -> tuple[int, ...]:
    """Those of `contacts` (rings 1–2) that serve no objective."""
    return tuple(sorted(set(contacts) - {purpose.contact for purpose in purposes}))
