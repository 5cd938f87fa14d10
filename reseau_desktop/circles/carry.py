"""People in the hand, on their way to another ring."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF


@dataclass(frozen=True, slots=True)
class Carry:
    """Whom the pointer carries, from which person's place (None: from elsewhere), and over which ring it is (None: none)."""

    contacts: tuple[int, ...]
    person: int | None
    pointer: QPointF
    ring: int | None
    lines: tuple[str, ...] = ()

    def over(self, pointer: QPointF, ring: int | None, lines: tuple[str, ...]) -> Carry:
        return replace(self, pointer=pointer, ring=ring, lines=lines)
