"""A calendar file as RFC 5545 says: follow-ups and dates with their alarms, for any calendar program to read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reseau_desktop.exchange import content_lines, writing
from reseau_desktop.exchange.calendar_records import CalendarExport, CalendarRecord, EntryKind
from reseau_desktop.exchange.calendar_zones import zone_lines
from reseau_desktop.exchange.content_lines import text

PRODUCT = "-//Reseau//Reseau//EN"
MORNING = 9  # the hour at which whole days are announced

Say = Callable[[CalendarRecord], str]


def write(path: Path, export: CalendarExport, say: Say) -> int:
    """Write the file whole or not at all; how many entries it holds. Raises UnwritableFile."""
    writing.write_whole(path, dump(export, say))
    return len(export.entries)


def dump(export: CalendarExport, say: Say) -> bytes:
    """The file: UTF-8, folded lines, CRLF. `say` gives the title of an entry in the user's language."""
    return content_lines.dump(_lines(export, say))


def _lines(export: CalendarExport, say: Say) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    for name, zone, years in _zones(export.entries):
        yield from zone_lines(name, zone, *years)
    stamp = _utc(datetime.fromisoformat(export.stamp))
    for entry in export.entries:
        yield from _event(entry, say(entry), export.sequence, stamp)
    yield "END:VCALENDAR"


def _zones(entries: Iterable[CalendarRecord]) -> list[tuple[str, ZoneInfo, tuple[int, int]]]:
    """The zones that timed entries stand in, each with the years that it is needed for."""
    years: dict[str, list[int]] = {}
    for entry in entries:
        if entry.at_time is not None and entry.zone:
            years.setdefault(entry.zone, []).append((entry.moved or entry.first).year)
    found = []
    for name in sorted(years):
        zone = _zone(name)
        if zone is not None:
            found.append((name, zone, (min(years[name]), max(years[name]))))
    return found


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # unknown here: the time is that of wherever one is
        return None


def _event(entry: CalendarRecord, title: str, sequence: int, stamp: str) -> Iterator[str]:
    yield from _one(entry, title, sequence, stamp, None)
    if entry.moved is not None and entry.moved != entry.first:
        yield from _one(entry, title, sequence, stamp, entry.moved)


def _one(entry: CalendarRecord, title: str, sequence: int, stamp: str, instead: date | None) -> Iterator[str]:
    """The series or the single entry; with `instead`, the one time that stands on another day."""
    yield from ("BEGIN:VEVENT", f"UID:{entry.uid}", f"DTSTAMP:{stamp}", f"SEQUENCE:{sequence}")
    if instead is not None:
        yield f"RECURRENCE-ID{_moment(entry, entry.first)}"
    first = instead or entry.first
    yield f"DTSTART{_moment(entry, first)}"
    if entry.at_time is None:
        last = first + min(entry.last - entry.first, date.max - first)
        if last < date.max:  # no day comes after it: what ends then lasts its one day
            yield f"DTEND{_moment(entry, last + _DAY)}"
    else:
        yield f"DURATION:PT{entry.minutes}M"
    if entry.rule and instead is None:
        yield f"RRULE:{entry.rule}{_until(entry)}"
    yield f"SUMMARY:{text(title)}"
    if entry.place:
        yield f"LOCATION:{text(entry.place)}"
    if entry.note:
        yield f"DESCRIPTION:{text(entry.note)}"
    yield f"TRANSP:{'TRANSPARENT' if entry.at_time is None else 'OPAQUE'}"
    yield from _alarms(entry, title)
    yield "END:VEVENT"


_DAY = timedelta(days=1)


def _moment(entry: CalendarRecord, day: date) -> str:
    """The rest of a property that says a moment of this entry: a day, or a time in its zone, or wherever one is."""
    if entry.at_time is None:
        return f";VALUE=DATE:{_day(day)}"
    written = f"{_day(day)}T{entry.at_time:%H%M}00"
    return f";TZID={entry.zone}:{written}" if entry.zone and _zone(entry.zone) else f":{written}"


def _until(entry: CalendarRecord) -> str:
    """The end of a rule, of the same kind as its start: a day, or an instant in UTC."""
    if entry.until is None:
        return ""
    if entry.at_time is None:
        return f";UNTIL={_day(entry.until)}"
    end = datetime.combine(entry.until, time(23, 59, 59))
    zone = _zone(entry.zone) if entry.zone else None
    if zone is None:
        return f";UNTIL={_day(entry.until)}T235959"
    return f";UNTIL={_utc(end.replace(tzinfo=zone))}"


def _alarms(entry: CalendarRecord, title: str) -> Iterator[str]:
    """At its time; a whole day at nine, and at nine so many days before where it is announced."""
    triggers = ["PT0S"] if entry.at_time is not None else [f"PT{MORNING}H"]
    if entry.notice:
        hours = entry.notice * 24 - (0 if entry.at_time is not None else MORNING)
        triggers.append(f"-PT{hours}H")
    if entry.kind is EntryKind.EVENT and not entry.notice:
        triggers = []
    for trigger in triggers:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{text(title)}", f"TRIGGER:{trigger}")
        yield "END:VALARM"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _utc(at: datetime) -> str:
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    try:
        instant = aware.astimezone(UTC)
    except OverflowError:  # the first and the last day of the calendar
        instant = aware
    return f"{_day(instant.date())}T{instant:%H%M%S}Z"
