"""A time zone as a calendar file describes it: every change of its clocks in the years that are needed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

AHEAD = 10  # years after the last entry: what comes back goes on
FIRST_YEAR, LAST_YEAR = 1800, 2400  # no zone is known before, or so far ahead


def zone_lines(name: str, zone: tzinfo, first: int, last: int) -> Iterator[str]:
    """The VTIMEZONE of a zone for the years from the one before `first` to ten after `last`."""
    yield from ("BEGIN:VTIMEZONE", f"TZID:{name}")
    start = datetime(max(FIRST_YEAR, min(first, LAST_YEAR) - 1), 1, 1, tzinfo=UTC)
    end = datetime(min(max(first, last), LAST_YEAR) + AHEAD, 1, 1, tzinfo=UTC)
    offset = _offset(zone, start)
    yield from _observance(zone, start, offset, [(start + offset).replace(tzinfo=None)])
    changes: dict[tuple[timedelta, timedelta, str, bool], list[datetime]] = {}
    for at in _changes(zone, start, end):
        before, after = _offset(zone, at - timedelta(seconds=1)), _offset(zone, at)
        key = (before, after, str(zone.tzname(at.astimezone(zone))), bool(at.astimezone(zone).dst()))
        changes.setdefault(key, []).append((at + before).replace(tzinfo=None))
    for (before, _after, _name, _summer), moments in changes.items():
        yield from _observance(zone, (moments[0] - before).replace(tzinfo=UTC), before, moments)
    yield "END:VTIMEZONE"


def _observance(zone: tzinfo, at: datetime, before: timedelta, moments: list[datetime]) -> Iterator[str]:
    """From which moments (on the clocks of before) an offset holds."""
    local = at.astimezone(zone)
    kind = "DAYLIGHT" if local.dst() else "STANDARD"
    yield from (f"BEGIN:{kind}", f"DTSTART:{_local(moments[0])}")
    yield from (f"TZOFFSETFROM:{_said(before)}", f"TZOFFSETTO:{_said(_offset(zone, at))}")
    yield f"TZNAME:{local.tzname()}"
    if len(moments) > 1:
        yield f"RDATE:{','.join(_local(moment) for moment in moments[1:])}"
    yield f"END:{kind}"


def _changes(zone: tzinfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """The instants at which the offset changes, found day by day, then to the second."""
    day = timedelta(days=1)
    while start < end:
        following = start + day
        if _offset(zone, start) != _offset(zone, following):
            low, high = start, following
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                middle = middle.replace(microsecond=0)
                if _offset(zone, middle) == _offset(zone, start):
                    low = middle
                else:
                    high = middle
            yield high
        start = following


def _offset(zone: tzinfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _local(moment: datetime) -> str:
    return moment.replace(microsecond=0, tzinfo=None).isoformat().replace("-", "").replace(":", "")


def _said(offset: timedelta) -> str:
    sign, seconds = ("-" if offset < timedelta() else "+"), abs(int(offset.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    return f"{sign}{hours:02d}{minutes:02d}" + (f"{rest:02d}" if rest else "")
