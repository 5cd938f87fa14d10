"""The times one can give to a network: a week, and for each contact."""

from __future__ import annotations

from reseau_desktop.widgets.controls import Choice
from reseau_desktop.wording import dates

WEEKLY = (30, 60, 90, 120, 180, 240, 300, 420, 600)
EACH = (5, 10, 15, 20, 30, 45, 60)


def fill(choice: Choice, offered: tuple[int, ...], minutes: int) -> None:
    """Offer these lengths in minutes, and the one in force, chosen, without a signal."""
    blocked = choice.blockSignals(True)
    choice.clear()
    for length in sorted({*offered, minutes}):
        choice.add(dates.duration(length), length)
    choice.blockSignals(blocked)
    choice.set_value(minutes)
