"""The one scheduler of the program: it looks now and then, finds what is due, and tells.

It reads in a worker, sleeps between two looks (a minute at most, so that sleep, a clock that is set or another zone are
noticed) and wakes exactly when something is near.
"""

from __future__ import annotations

import time as system_time
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, QTimeZone, Signal

from reseau_desktop.reminders import schedule
from reseau_desktop.reminders.presenting import held_back, presenting
from reseau_desktop.reminders.schedule import Coming, Hours, Say, Silence, Timed, Told
from reseau_desktop.reminders.told import ToldFile
from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from reseau_desktop.insights.due import Due
    from reseau_desktop.insights.snoozing import SnoozeDays
    from reseau_desktop.insights.today import TodayList
    from reseau_desktop.store import Change, Store
    from reseau_desktop.widgets.store_signals import StoreSignals

MOST = timedelta(minutes=1)  # between two looks
SOON = 400  # ms after a change: several often come together
SHOWN = 3  # moments to come that are kept
AGAIN = timedelta(hours=1)  # how long "in an hour" is


class Clock(Protocol):
    """Given by the application; another one in tests."""

    def today(self) -> date: ...

    def now(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Look:
    """What a look found: what is due now, what comes, the morning's list, and the follow-ups behind what is due."""

    now: datetime
    say: Say
    coming: tuple[Coming, ...]
    morning: TodayList | None
    snoozes: SnoozeDays | None  # comes with the morning
    dues: dict[int, Due]
    hours: Hours
    people: bool


class Watch(QObject):
    """`due` brings a Look with something to say; `looked` every Look; `morning` today's list whenever it is new."""

    due = Signal(object)
    looked = Signal(object)
    failed = Signal(object)  # an exception: what could not be read is asked again a minute later
    unwritten = Signal(str)  # why what was told could not be written down; once

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = signals.store, clock
        self._tasks = Tasks(self)
        self._file: ToldFile | None = None
        self._showing: set[str] = set()
        self._open: frozenset[str] = frozenset()
        self._zone: tzinfo | None = None
        self._known: tuple[int, date] | None = None  # what the last morning rested on
        self._warned = self._troubled = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.look)
        signals.changed.connect(self._changed)

    def start(self) -> None:
        """From now on."""
        self._file = ToldFile(self._store.folder)
        self.look()

    def stop(self) -> None:
        self._timer.stop()
        self._soon.stop()
        self._tasks.cancel_all()
        self._file = None

    def _changed(self, _change: Change) -> None:
        if self._file is not None:
            self._soon.start()

    # -- looking

    def look(self) -> None:
        """Ask what is due; the answer comes as a signal."""
        if self._file is None:
            return
        if hasattr(system_time, "tzset"):
            system_time.tzset()  # one may have travelled: the C library keeps the zone that it has read
        self._zone = _system_zone()
        now, told, zone = self._clock.now(), self._told(), self._zone
        fresh = self._known != (self._store.version, now.date())
        store = self._store
        self._tasks.run(
            "look",
            lambda _progress: _looked(store, now, told, zone, fresh),
            done=self._found,
            failed=self._not_found,
        )

    def _told(self) -> Told:
        assert self._file is not None
        told = self._file.told
        return Told(told.keys | self._showing, told.silence, told.again)

    def _found(self, look: Look) -> None:
        if self._file is None:
            return
        self._open = frozenset(_timed(due, due_id).key for due_id, due in look.dues.items())
        self._troubled = False
        if look.morning is not None:
            self._known = (self._store.version, look.now.date())
        self._rest(look.coming[0].at if look.coming else None)
        self.looked.emit(look)
        if look.say:
            self._showing |= set(look.say.keys)
            self._file.begin(look.say.keys)
            self._complain()
            self.due.emit(look)

    def _not_found(self, problem: Exception) -> None:
        """The file is busy, or gone: it is asked again, reminders never stop by themselves."""
        self._rest(None)
        if not self._troubled:  # said once, not every minute
            self._troubled = True
            self.failed.emit(problem)

    def _rest(self, at: datetime | None) -> None:
        pause = MOST
        if at is not None:
            pause = max(
                timedelta(milliseconds=20), min(MOST, schedule.wait(self._clock.now(), at, self._zone))
            )
        near = pause < MOST
        self._timer.setTimerType(Qt.TimerType.PreciseTimer if near else Qt.TimerType.CoarseTimer)
        self._timer.start(int(pause.total_seconds() * 1000) + near)

    # -- what was told

    def told(self, keys: Collection[str]) -> None:
        """These were shown."""
        self._showing -= set(keys)
        if self._file is not None:
            self._file.finish(keys, self._open)
            self._complain()

    def _complain(self) -> None:
        if self._file is not None and self._file.trouble and not self._warned:
            self._warned = True
            self.unwritten.emit(self._file.trouble)

    def in_an_hour(self) -> None:
        """Today's digest once more; past midnight it is that of the next morning, at its own hour."""
        if self._file is not None:
            now = self._clock.now()
            self._file.again(now + AGAIN if (now + AGAIN).date() == now.date() else None)
            self.look()

    # -- quiet

    def silence(self) -> Silence | None:
        """What holds everything back now, if anything."""
        found = self._file.told.silence if self._file is not None else None
        return found if found is not None and found.holds(self._clock.now()) else None

    def be_quiet(self, until: datetime | None) -> None:
        """Say nothing until a moment; None: speak again."""
        if self._file is not None:
            now = self._clock.now()
            self._file.silence(Silence(now, until) if until is not None else None)
            self._complain()
            self.look()

    def zone_known(self) -> bool:
        """Whether the computer says in which zone it is."""
        from zoneinfo import available_timezones

        return _system_zone() is not None or not available_timezones()  # a system may have no list of zones


def _system_zone() -> tzinfo | None:
    """The zone the computer is in now; None where it names none that is known."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _timed(due: Due, number: int) -> Timed:
    assert due.at_time is not None
    return Timed(number, datetime.combine(due.planned or due.due, due.at_time))


def _looked(store: Store, now: datetime, told: Told, zone: tzinfo | None, fresh: bool) -> Look:
    """In a worker. The morning is asked for where it is new, or part of what is to be said."""
    from reseau_desktop.insights import reminding
    from reseau_desktop.insights.days_off import calendar
    from reseau_desktop.insights.layers import people
    from reseau_desktop.insights.settings import settings
    from reseau_desktop.insights.snoozing import snooze_days
    from reseau_desktop.insights.today import today

    chosen = settings(store)
    off = calendar(store, now.date())
    hours = Hours(
        reminding.digest_time(chosen), reminding.quiet_hours(chosen), lambda day: day.toordinal() in off
    )
    dues = {one.due.follow_up: one.due for one in reminding.timed(store) if one.due.follow_up is not None}
    timed = [_timed(due, number) for number, due in dues.items()]
    anybody = people(store) > 0
    say = schedule.due(now, hours, timed, told, people=anybody, zone=zone)
    if (say.digest or say.missed) and presenting():
        say = held_back(say)  # asked again with the next look
    after = Told(told.keys | set(say.keys), told.silence, told.again)
    coming = schedule.coming(now, hours, timed, after, people=anybody, zone=zone, count=SHOWN)
    morning = today(store, now.date(), now.time()) if fresh or say else None
    snoozes = snooze_days(store, now.date()) if morning is not None else None
    return Look(now, say, tuple(coming), morning, snoozes, dues, hours, anybody)
