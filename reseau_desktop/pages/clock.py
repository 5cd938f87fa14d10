"""What time it is, as pages are told: they never ask the system's clock themselves."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Given by the application; fixed in tests and pictures."""

    def today(self) -> date:
        """The local calendar date."""
        ...

    def now(self) -> datetime:
        """The local wall-clock time."""
        ...
