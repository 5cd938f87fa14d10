"""The one place that asks what time it is; everything below gets the answer."""

from __future__ import annotations

import time as ticking
from datetime import date, datetime, timedelta


class Clock:
    """The local clock, or a fixed one for tests, pictures and demonstrations.

    Fixed on a date alone it stands still at nine in the morning of that day; started at a date and time, it runs on from there.
    """

    def __init__(self, fixed: date | datetime | None = None) -> None:
        self._started = ticking.monotonic()
        self._running = fixed is None or isinstance(fixed, datetime)
        self.fixed = fixed is not None
        if fixed is None:
            self._start: datetime | None = None
        elif isinstance(fixed, datetime):
            self._start = fixed
        else:
            self._start = datetime(fixed.year, fixed.month, fixed.day, 9)

    def now(self) -> datetime:
        """The local wall-clock time, without a zone."""
        if self._start is None:
            return datetime.now()  # noqa: DTZ005 - the user's own day is what every rule is about
        passed = ticking.monotonic() - self._started if self._running else 0.0
        return self._start + timedelta(seconds=passed)

    def today(self) -> date:
        """The local calendar date."""
        return self.now().date()


def parsed(text: str) -> date | datetime:
    """`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. Raises ValueError."""
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
