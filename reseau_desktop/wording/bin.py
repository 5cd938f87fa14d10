"""The bin: how long somebody stays in it, and that it was emptied."""

from __future__ import annotations

from datetime import date

from reseau_desktop.network import bin_days
from reseau_desktop.wording import numbers
from reseau_desktop.wording.translation import translate


def days_left(deleted_on: date, today: date) -> str:
    """12 days left; on the last one, that it is the last."""
    left = bin_days.days_left(deleted_on, today)
    return translate("Bin", "%n days left", "", left) if left else translate("Bin", "last day")


def stays(deleted_on: date, today: date) -> str:
    """The same as a sentence over the card."""
    left = bin_days.days_left(deleted_on, today)
    if not left:
        return translate("Bin", "This is the last day to bring this card back.")
    return translate("Bin", "%n days are left to bring this card back.", "", left)


def cleared(people: int) -> str:
    """What was taken away at the start of a day."""
    words = translate("Bin", "%n people left the bin: they had been there for more than 30 days.", "", people)
    return numbers.in_words(words, people)
