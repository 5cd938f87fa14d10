"""Cadence: when the next contact is due, and how late it is (method, section 3)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

SOON: Final = 0.75
DUE: Final = 1.0
LATE: Final = 1.5


class State(StrEnum):
    """Where a promise stands."""

    FRESH = "fresh"
    SOON = "soon"
    DUE = "due"
    LATE = "late"
    NEVER = "never"


def last_on(days: Iterable[date], today: date) -> date | None:
    """The latest interaction; one dated in the future does not count until its day."""
    return max((day for day in days if day <= today), default=None)


def due_on(last: date | None, added_on: date, cadence: int) -> date:
    """The day promised: `last` plus the cadence (days, at least 1), else the day of entry plus the cadence."""
    return _add(last or added_on, _checked(cadence))


def lateness(last: date, cadence: int, today: date) -> float:
    """How many cadences have passed since the last exchange.

    Returns λ ≥ 0, without unit; 1.0 on the due day. `cadence` is in days. Raises ValueError for a cadence under 1.
    """
    return max(0, (today - last).days) / _checked(cadence)


def order_lateness(last: date | None, added_on: date, cadence: int, today: date) -> float:
    """λ where an order needs one: since the last exchange, else since the day of entry."""
    return lateness(last or added_on, cadence, today)


def lateness_values(last: ArrayLike, cadence: ArrayLike, today: date) -> NDArray[Any]:
    """λ of many people at once: `last` as date.toordinal (0 or less: never), `cadence` in days (0 or NaN: none).

    Returns floats; NaN for no interaction or no cadence.
    """
    import numpy as np

    days, promised = np.asarray(last, dtype=np.int64), np.asarray(cadence, dtype=np.float64)
    known = (days > 0) & (promised >= 1)
    since = np.maximum(0, today.toordinal() - days)
    values = np.full(days.shape, np.nan)
    np.divide(since, promised, out=values, where=known)
    return values


def state(lateness: float | None) -> State:
    """The state that a lateness means; None, or not a number, is *never*: no interaction yet."""
    if lateness is None or lateness != lateness:
        return State.NEVER
    if lateness < SOON:
        return State.FRESH
    if lateness < DUE:
        return State.SOON
    return State.DUE if lateness < LATE else State.LATE


def _checked(cadence: int) -> int:
    if cadence < 1:
        raise ValueError(f"a cadence is at least a day, not {cadence}")
    return cadence


def _add(day: date, days: int) -> date:
    return day + timedelta(days=min(days, (date.max - day).days))
