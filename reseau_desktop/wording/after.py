"""What an exchange brings with it: when the promise comes next, and the other days one may choose."""

from __future__ import annotations

from datetime import date

from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate


def next_contact(due: date, today: date) -> str:
    """When the promise comes again."""
    return translate("After", "Next contact: {day}, as promised.").format(day=dates.near(due, today))


def no_promise() -> str:
    """Somebody without a rhythm."""
    return translate("After", "No rhythm: nothing is due by itself.")


def begins_anew(count: int) -> str:
    """Several at once."""
    return translate("After", "The promises of %n people begin anew.", "", count)


def next_times() -> dict[str, str]:
    """When to meet again, by key; the first leaves it to the promise."""
    return {
        "promised": translate("After", "as promised"),
        "week": translate("After", "in a week"),
        "month": translate("After", "in a month"),
        "quarter": translate("After", "in three months"),
        "other": translate("After", "on another day"),
    }
