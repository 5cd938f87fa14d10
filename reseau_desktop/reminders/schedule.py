"""What to say now, and when to look again: values in, values out; no Qt, no file, no clock.

All moments are local wall-clock times, for a reminder at nine stays at nine through daylight saving and travel (method,
section 3). What is due is found from the data at each look, never kept in a queue: a moment is due once the wall clock
has reached it and it was not told yet. So nothing is lost by sleep, by a clock that is set, or while the program was
not running; and a minute that an autumn change repeats is told once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice

LATE = timedelta(minutes=5)  # after which a follow-up was missed, and is told with the others that were
A_DAY = timedelta(days=1)
FAR = 400  # days ahead that a working day is looked for: whoever calls every day off has no digest
MORNING = time(8)  # when a silence until another day ends, where there are no quiet hours


@dataclass(frozen=True, slots=True)
class Timed:
    """An open follow-up with a time of day, on the day it is planned for."""

    follow_up: int
    moment: datetime

    @property
    def key(self) -> str:
        """What tells that it was told: moved to another day or hour it is another reminder."""
        return f"{self.follow_up}@{self.moment.isoformat(timespec='minutes')}"


@dataclass(frozen=True, slots=True)
class Hours:
    """When the digest is said (None: never), the quiet hours from and to (None or equal: none), which days are off."""

    digest: time | None = time(9)
    quiet: tuple[time, time] | None = (time(20), time(8))
    is_off: Callable[[date], bool] = lambda day: day.weekday() >= 5


@dataclass(frozen=True, slots=True)
class Silence:
    """The user asked for quiet at `since`, until a moment. A clock set back before `since` ends it: no reminder may wait
    for a month that comes twice."""

    since: datetime
    until: datetime

    def holds(self, now: datetime) -> bool:
        return self.since <= now < self.until


@dataclass(frozen=True, slots=True)
class Told:
    """What was told already, by key; the silence that was asked for; when today's digest is to be said again."""

    keys: Set[str] = frozenset()
    silence: Silence | None = None
    again: datetime | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """What is due now. `missed` are told together, inside the digest where there is one; the others each by itself."""

    digest: date | None = None
    timed: tuple[Timed, ...] = ()
    missed: tuple[Timed, ...] = ()
    keys: tuple[str, ...] = field(default=(), compare=False)

    def __bool__(self) -> bool:
        return bool(self.digest or self.timed or self.missed)


@dataclass(frozen=True, slots=True)
class Coming:
    """A moment to come: a follow-up, or the digest (None)."""

    at: datetime
    timed: Timed | None = None


def due(
    now: datetime,
    hours: Hours,
    timed: Iterable[Timed],
    told: Told,
    *,
    people: bool = True,
    zone: tzinfo | None = None,
) -> Say:
    """What is to be said at this moment. `people`: there is somebody to say something about.

    Quiet hours and days off hold the digest back, never a follow-up, which has its own minute; a silence that was asked
    for holds both. The first look after a start, or after sleep, finds everything that was missed: one digest.
    """
    if told.silence is not None and told.silence.holds(now):
        return Say()
    open_ones = [one for one in timed if one.moment <= now and one.key not in told.keys]
    fresh = tuple(one for one in open_ones if now - existing(one.moment, zone) < LATE)
    missed = tuple(one for one in open_ones if one not in fresh)
    digest = now.date() if people and _digest_due(now, hours, told) else None
    keys = tuple(one.key for one in open_ones) + (digest_keys(now, told) if digest else ())
    return Say(digest, _ordered(fresh), _ordered(missed), keys)


def _ordered(found: Iterable[Timed]) -> tuple[Timed, ...]:
    return tuple(sorted(found, key=lambda one: (one.moment, one.follow_up)))


def digest_key(day: date) -> str:
    """One digest for each date of the wall calendar."""
    return f"digest:{day.isoformat()}"


def digest_keys(now: datetime, told: Told) -> tuple[str, ...]:
    """What is told by saying the digest now."""
    again = told.again
    return (digest_key(now.date()), *((again_key(again),) if again is not None and again <= now else ()))


def again_key(again: datetime) -> str:
    """The digest that was put off for an hour."""
    return f"again:{again.isoformat(timespec='minutes')}"


def _digest_due(now: datetime, hours: Hours, told: Told) -> bool:
    if hours.digest is None:
        return False
    again = told.again
    if again is not None and again.date() == now.date() and again_key(again) not in told.keys:
        return again <= now  # asked for: an hour that ends in the quiet ones is an hour
    if hours.is_off(now.date()) or is_quiet(now.time(), hours.quiet):
        return False
    return digest_at(now.date(), hours) <= now and digest_key(now.date()) not in told.keys


def digest_at(day: date, hours: Hours) -> datetime:
    """When the digest is said on that day: at its hour, or where quiet hours hold it back, at their end."""
    at = hours.digest or time()
    if is_quiet(at, hours.quiet) and hours.quiet is not None:
        at = hours.quiet[1]
    return datetime.combine(day, at)


def is_quiet(at: time, quiet: tuple[time, time] | None) -> bool:
    """Whether a time of day lies in the quiet hours, which may pass midnight; their end is no part of them."""
    if quiet is None or quiet[0] == quiet[1]:
        return False
    start, end = quiet
    return start <= at < end if start < end else at >= start or at < end


def coming(
    now: datetime,
    hours: Hours,
    timed: Iterable[Timed],
    told: Told,
    *,
    people: bool = True,
    zone: tzinfo | None = None,
    count: int = 3,
) -> list[Coming]:
    """The next moments at which something is said, in order; each at a minute that the wall clock of `zone` shows."""
    ahead = [one for one in timed if one.moment > now and one.key not in told.keys]
    found = [Coming(one.moment, one) for one in _ordered(ahead)]
    if people:
        found += [Coming(at) for at in islice(_digests(now, hours, told), count)]
    silent = told.silence.until if told.silence is not None and told.silence.holds(now) else now
    found = [Coming(existing(max(one.at, silent), zone), one.timed) for one in found]
    return sorted(found, key=lambda one: (one.at, one.timed is not None))[:count]


def _digests(now: datetime, hours: Hours, told: Told) -> Iterator[datetime]:
    """The moments of the digests to come, today's included while it waits."""
    if hours.digest is None:
        return
    again = told.again
    if again is not None and again > now and again.date() == now.date():
        yield again
    for days in range(FAR):
        if now.date() > date.max - timedelta(days=days + 1):
            return
        day = now.date() + timedelta(days=days)
        at = digest_at(day, hours)
        if at > now and digest_key(day) not in told.keys and not hours.is_off(day):
            yield at


def wait(now: datetime, at: datetime, zone: tzinfo | None = None) -> timedelta:
    """How long it really takes until the wall clock shows `at`: an hour less, or more, across a change of time."""
    if zone is None:
        return at - now
    return _instant(at, zone) - _instant(now, zone)


def _instant(wall: datetime, zone: tzinfo) -> datetime:
    try:
        return existing(wall, zone).replace(tzinfo=zone).astimezone(UTC)
    except OverflowError:  # the last days of the calendar
        return wall.replace(tzinfo=UTC)


def existing(wall: datetime, zone: tzinfo | None) -> datetime:
    """The same minute, or, where a spring change skips it, the first valid one after it."""
    if zone is None or not _skipped(wall, zone):
        return wall
    minute = wall.replace(second=0, microsecond=0)
    low, high = 0, 1  # minutes after: skipped, valid
    while _skipped(minute + timedelta(minutes=high), zone):
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _skipped(minute + timedelta(minutes=middle), zone) else (low, middle)
    return minute + timedelta(minutes=high)


def _skipped(wall: datetime, zone: tzinfo) -> bool:
    """Whether no clock of the zone ever shows it."""
    try:
        back = wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0)
    except OverflowError:
        return False
    return back != wall.replace(fold=0)


def silence_until_morning(day: date, quiet: tuple[time, time] | None) -> datetime:
    """When a silence until that day ends: with the quiet hours, for a missed follow-up is no reason to ring at midnight."""
    end = quiet[1] if quiet is not None and quiet[0] != quiet[1] and quiet[1] <= time(12) else MORNING
    return datetime.combine(day, end)
