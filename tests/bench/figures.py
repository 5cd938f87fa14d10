"""What a figure is, and how two things are timed against each other fairly."""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement beside its yardstick, both from the same run.

    `amount` and `yardstick_amount` are seconds, or megabytes where `unit` says so. `limit` is what the product
    promises: a ratio, or for megabytes how many more than the yardstick. `more` holds figures worth a second look.
    """

    name: str
    size: int
    amount: float
    yardstick: str
    yardstick_amount: float
    limit: float | None = None
    unit: str = "s"
    more: dict[str, float] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        return self.amount / self.yardstick_amount

    @property
    def kept(self) -> bool:
        """Whether the promise holds in this run."""
        if self.limit is None:
            return True
        reached = self.amount - self.yardstick_amount if self.unit == "MB" else self.ratio
        return reached <= self.limit

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "size": self.size,
            "seconds": round(self.amount, 9),
            "yardstick": self.yardstick,
            "yardstick_seconds": round(self.yardstick_amount, 9),
            "ratio": round(self.ratio, 4),
            "unit": self.unit,
            "limit": self.limit,
            **{name: round(value, 9) for name, value in self.more.items()},
        }


Measure = Callable[[int | None], Iterator[Figure]]  # the size asked for, None: the figure's own


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes, without the rubbish of the call before."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def alternated(rounds: int, ours: Callable[[], float], bare: Callable[[], float]) -> tuple[float, float]:
    """Medians of both, measured turn and turn about: a noisy machine then disturbs both alike."""
    mine, theirs = [], []
    for number in range(rounds):
        print(f"  round {number + 1} of {rounds}", file=sys.stderr, flush=True)
        mine.append(ours())
        theirs.append(bare())
    return statistics.median(mine), statistics.median(theirs)


def percentile(values: list[float], share: float) -> float:
    """The value that `share` of all stay under, 0 to 1."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
