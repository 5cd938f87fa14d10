"""What leaves for a calendar program: a dated thing, ready to be written as RFC 5545 says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class EntryKind(StrEnum):
    FOLLOW_UP = "follow_up"
    BIRTHDAY = "birthday"
    DATE = "date"  # another date on a card
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class CalendarRecord:
    """One entry. `uid` stays the same from one export to the next. `rule` is RFC 5545's RRULE, as the time it has left.

    `first` and `last` are its days; `at_time` is on the wall clock of `zone` (empty: wherever one is), and lasts
    `minutes`. `moved` is the day this one time of a series stands on instead of `first`. `notice` are days of warning;
    `who` is the name of the person, `what` the user's own words, `purpose` why a follow-up without words is there.
    """

    uid: str
    kind: EntryKind
    first: date
    last: date
    who: str = ""
    what: str = ""
    purpose: str = ""
    place: str = ""
    note: str = ""
    at_time: time | None = None
    zone: str = ""
    minutes: int = 30
    rule: str = ""
    until: date | None = None  # of the rule, whose text leaves it out: a timed one says it in UTC
    moved: date | None = None
    notice: int = 0


@dataclass(frozen=True, slots=True)
class CalendarExport:
    """All entries; `sequence` grows with every change of the network, undo, redo and a restored copy included, and
    `stamp` (a UTC instant, ISO) is when the last one was: an export of the same network is the same file, a later one
    replaces what is there."""

    entries: tuple[CalendarRecord, ...]
    sequence: int
    stamp: str
