"""A copy of the file in words: when it was made, why, and how many people it holds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.wording import dates, numbers
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.store.files import Backup


def when(copy: Backup, today: date) -> str:
    """Today, 9:02; Yesterday, 9:00; 20 November, 9:00."""
    pattern = translate("Backups", "{day}, {time}")
    return pattern.format(day=_day(copy.made_at.date(), today), time=dates.clock(copy.made_at.time()))


def _day(on: date, today: date) -> str:
    """A day that begins a line."""
    away = (today - on).days
    if away == 0:
        return translate("Backups", "Today", "begins a line")
    if away == 1:
        return translate("Backups", "Yesterday", "begins a line")
    return dates.in_year(on, today)


def reason(copy: Backup) -> str:
    """Why it was made."""
    words = {
        "daily": translate("Backups", "copy of the day"),
        "import": translate("Backups", "before an import"),
        "migration": translate("Backups", "before an update of the file"),
        "restore": translate("Backups", "before a restore"),
        "manual": translate("Backups", "made by you"),
    }
    return words.get(copy.reason, "")


def people(copy: Backup) -> str:
    """What it holds."""
    if copy.people is None:
        return translate("Backups", "cannot be read")
    return numbers.in_words(translate("Backups", "%n contacts", "", copy.people), copy.people)


def said(copy: Backup, today: date) -> str:
    """All of it, for those who hear it."""
    return ", ".join((when(copy, today), reason(copy), people(copy)))
