"""A window with its reminders at the times a test sets, and a desktop that writes down what it is told."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from reseau_desktop.actions.follow_ups import FollowUp, add
from reseau_desktop.reminders.notices import Act, Notice, Showing
from reseau_desktop.store import Store
from reseau_desktop.widgets.theme import theme
from reseau_desktop.window import Window

MONDAY = date(2026, 11, 23)


class SetClock:
    """A clock that is set by hand."""

    def __init__(self, now: datetime) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()


class Desk(Showing):
    """A desktop that shows everything, and writes it down."""

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[Notice] = []
        self.works = True

    def show(self, notice: Notice) -> None:
        if self.works:
            self.notices.append(notice)
            self.shown.emit(notice.slot, "desk")
        else:
            self.failed.emit(notice, "no_service", "")

    def stop(self) -> None:
        """Nothing runs."""

    def press(self, act: Act, number: int = -1) -> None:
        self.acted.emit(self.notices[number].slot, str(act), "")


class Morning:
    """The window with its reminders, at the times one sets."""

    def __init__(self, qtbot, window: Window, clock: SetClock, desk: Desk) -> None:
        self._bot, self.window, self.clock, self.desk = qtbot, window, clock, desk
        self.reminding = window.reminding
        self.store = window.store

    def look_at(self, when: str) -> list[str]:
        """The titles that come when the clock says so."""
        self.clock.at = datetime.fromisoformat(when)
        before = len(self.desk.notices)
        with self._bot.waitSignal(self.reminding.watch.looked, timeout=10_000):
            self.reminding.watch.look()
        return [notice.title for notice in self.desk.notices[before:]]


@pytest.fixture
def morning(qtbot, dressed, spoken, tmp_path):
    """Started at a moment, over the folder of the test."""
    open_ones = []

    def begin(when: str, language: str = "en") -> Morning:
        spoken.speak(language)
        clock, desk = SetClock(datetime.fromisoformat(when)), Desk()
        window = Window(Store.open(tmp_path / "network"), clock, spoken)
        theme().reduced_motion = True
        window.show()
        qtbot.waitUntil(lambda: bool(window.frame.current_page()))
        from reseau_desktop.reminding import Reminding

        window._reminding = Reminding(window, desk)
        window.frame.may_close = window.reminding.closing.may_close
        with qtbot.waitSignal(window.reminding.watch.looked, timeout=10_000):
            window.reminding.start()
        open_ones.append(window)
        return Morning(qtbot, window, clock, desk)

    yield begin
    for window in open_ones:
        window.frame.quit()
        window.end(5_000)
        window.store.close()


def timed(
    store, contact: int | None, when: str, what: str = "Ask about the prize", channel: str = "call"
) -> int:
    at = datetime.fromisoformat(when)
    return add(store, FollowUp(contact, at.date(), what, channel, at.time(), "Europe/Paris"), MONDAY)
