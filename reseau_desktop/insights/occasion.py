"""One occurrence of a date that comes by itself: of a birthday, of the day somebody took a position, of an event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta

from reseau_desktop.network.dates import PartialDate, occurrences

WINDOW = 31  # days of notice at most, and one
WORK, EVENT = "work_anniversary", "event"  # kinds beside those of dates on a card
Answers = Mapping[tuple[int, str], tuple[str, str | None]]  # by id and day: the status, and until when


@dataclass(frozen=True, slots=True)
class Occasion:
    """One occurrence: `years` since its year, None when it has none; `warned_from` its first day of notice.

    `until` is the day an answer put it off to. One of `anniversary`, `position` and `event` says whose occurrence it is;
    of an event, `on` and `last` are its days, `people` those one expects there, and `contact` the only one of them.
    `name` is that of the event, or the organisation one works at; `month_only`: the day of the month is not known.
    """

    anniversary: int | None
    contact: int | None
    kind: str
    on: date
    years: int | None
    warned_from: date
    until: date | None
    position: int | None = None
    event: int | None = None
    name: str = ""
    month_only: bool = False
    last: date | None = None
    at_time: time | None = None
    zone: str | None = None
    place: str = ""
    people: tuple[int, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """By day, then person, then row."""
        return (self.on, self.contact or 0, self.anniversary or 0, self.position or 0, self.event or 0)


def partial(written: str | None) -> PartialDate | None:
    """The date that a row holds; None where it holds none, or something that only its writer understands."""
    try:
        return PartialDate.parse(written) if written else None
    except ValueError:
        return None


def unanswered(
    of: PartialDate, identity: int, days: tuple[date, date, date], answers: Answers
) -> Iterator[date]:
    """Those not answered, from the second day on or, where they were put off, from the first, to the last.

    The first day of all, such as a birth, is no anniversary.
    """
    start, first, last = days
    for on in occurrences(of, start, last):
        status, _ = answers.get((identity, on.isoformat()), ("", None))
        passed = on < first and status != "snoozed"
        if not passed and status not in ("done", "skipped") and on.year != of.year:
            yield on


def warned_from(on: date, notice: int) -> date:
    """The first day of notice: at most a month before, as nothing looks further ahead, and never before the calendar."""
    return on - timedelta(days=min(notice, WINDOW - 1, (on - date.min).days))


def put_off(answers: Answers, identity: int, on: date) -> date | None:
    """The day an answer put an occurrence off to."""
    _, until = answers.get((identity, on.isoformat()), ("", None))
    return date.fromisoformat(until) if until else None


def occasion_channel(kind: str) -> str:
    """How one answers it: a birthday by a call, any other date by a word, an event by being there."""
    return {"birthday": "call", EVENT: "event"}.get(kind, "message")
