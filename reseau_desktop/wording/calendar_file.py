"""The titles of what leaves for a calendar program."""

from __future__ import annotations

from reseau_desktop.exchange.calendar_records import CalendarRecord, EntryKind
from reseau_desktop.wording import elision, occasions
from reseau_desktop.wording.today import follow_up
from reseau_desktop.wording.translation import translate


def title(entry: CalendarRecord) -> str:
    """What an entry is, in one line: whom it concerns first."""
    if entry.kind is EntryKind.BIRTHDAY:
        return elision.fill(translate("CalendarFile", "Birthday of {name}"), name=entry.who)
    if entry.kind is EntryKind.EVENT:
        return entry.what
    what = occasions.name(entry.what) if entry.kind is EntryKind.DATE else entry.what.strip()
    what = what or follow_up(entry.purpose)
    if not entry.who:
        return what
    return translate("CalendarFile", "{name}: {what}").format(name=entry.who, what=what)
