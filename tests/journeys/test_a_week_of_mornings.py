"""A week in one window, in French, by keys: every morning is worked through its own way, and nobody is lost."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.actions.follow_ups import FollowUp, add
from reseau_desktop.actions.settings import change
from reseau_desktop.insights.agenda import week
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.today import SectionKind, today
from reseau_desktop.network.recurrence import Anchor, Rule
from reseau_desktop.pages.log_dialog import LogDialog
from reseau_desktop.pages.skip_reason import SkipReason
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets.theme import theme
from reseau_desktop.window import Window
from tests.journeys.mornings import SetClock

Key = Qt.Key
MONDAY = date(2026, 11, 9)  # its Wednesday is a public holiday in France
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
QUOTA, LATE, PEOPLE = 3, 14, 60


@pytest.fixture
def folder(tmp_path):
    """Promises past their window, promises that come due over three weeks, and a weekly follow-up."""
    store = Store.open(tmp_path / "network")
    with store.action(Label("filled", PEOPLE)) as act:
        act.update("contact", 1, given="Hélène", family="Marchand", sort_name="marchand helene")
        for number in range(PEOPLE):
            days = 120 - number if number < LATE else 90 - number // 2  # late, or due in a month
            contact = act.insert(
                "contact",
                layer="active",
                given=f"Ana{number:02d}",
                sort_name=f"ana{number:02d}",
                added_on="2024-01-03",
            )
            met = act.insert(
                "interaction",
                happened=str(MONDAY - timedelta(days=days)),
                kind="call",
                note=f"Note {number}",
            )
            act.execute("INSERT INTO participant VALUES (?, ?)", (met, contact))
    change(store, country="FR", weekly_minutes=600)
    rule = Rule.parse("FREQ=WEEKLY")
    add(store, FollowUp(2, MONDAY, "Point d’équipe", "call", rule=rule, anchor=Anchor.CALENDAR), MONDAY)
    store.close()
    return tmp_path / "network"


class Week:
    """The window, the clock, and what the keyboard does to them."""

    def __init__(self, qtbot, hands, window: Window, clock: SetClock) -> None:
        self.bot, self.hands, self.window, self.clock = qtbot, hands, window, clock
        self.store = window.store
        self.said: list[str] = []
        self.page.said.connect(lambda words, _undoable: self.said.append(words))

    @property
    def page(self):
        return self.window.frame.page("today")

    def names(self) -> list[str]:
        return [card.words.name for card in self.page.cards.cards()]

    def turn(self, to: date) -> None:
        """Midnight passes with the window open; the agenda and the sidebar agree with the page."""
        self.clock.at = datetime(to.year, to.month, to.day, 8, 30)
        with self.bot.waitSignal(self.page.counted, timeout=10_000):
            self.window._minute.timeout.emit()
        self.page.cards.focus_current()
        self.agrees()

    def agrees(self) -> None:
        """Everybody has a day or was met, no working day holds more than the quota and one, and the counts are one."""
        on = self.clock.today()
        days = planned(self.store, on)
        assert len(days) == PEOPLE
        ahead = week(self.store, on, on, 21)
        for day in ahead:
            promises = sum(1 for item in day.items if item.due.kind == "cadence")
            assert promises <= QUOTA + 1, day.on
            assert not (day.off and promises), day.on
        left = len(today(self.store, on).cards), len(ahead[0].items)
        assert left[0] == len(self.names())
        rows = [self.window.frame.sidebar.page_row(key) for key in ("today", "agenda")]
        self.bot.waitUntil(lambda: tuple(int(row.count() or 0) for row in rows) == left)

    def settle(self, act) -> None:
        """Do it, and wait for the page to say what is left."""
        with self.bot.waitSignal(self.page.counted, timeout=10_000):
            act()
        self.page.cards.focus_current()

    def done_with(self) -> None:
        """E until the page is empty."""
        for _ in range(20):
            if not self.names():
                return
            self.settle(lambda: self.hands.key(Key.Key_E))
        raise AssertionError(self.names())


@pytest.fixture
def here(qtbot, dressed, spoken, folder, hands):
    spoken.speak("fr")
    clock = SetClock(datetime(2026, 11, 9, 8, 30))
    window = Window(Store.open(folder), clock, spoken)
    theme().reduced_motion = True
    window.frame.resize(1440, 900)
    window.show()
    qtbot.waitUntil(lambda: window.frame.current_page() == "today")
    page = window.frame.page("today")
    qtbot.waitUntil(lambda: page._found is not None)
    hands.active(window)
    page.cards.focus_current()
    yield Week(qtbot, hands, window, clock)
    window.frame.quit()
    window.end(5_000)
    window.store.close()


def monday(here: Week) -> None:
    """The review is offered and closed; the weekly follow-up is done and tells its next day; one exchange is logged."""
    here.agrees()
    assert here.names()[0] == "Ana00" and here.page.review.isVisible()
    here.settle(lambda: here.hands.key(Key.Key_E))
    assert here.said[-1] == "Fait. Prochaine fois\u202f: 16\u00a0novembre."
    here.hands.key(Key.Key_L)
    dialog = here.window.frame.findChild(LogDialog)
    here.hands.dialog(dialog)
    here.settle(lambda: here.hands.key(Key.Key_Return))
    assert here.said[-1] == "Échange noté."
    here.hands.active(here.window)
    here.hands.click(here.page.review.start)
    review = here.window.frame.page("review")
    here.bot.waitUntil(lambda: review._found is not None)
    review.focus_first()
    for _ in range(3):
        here.bot.keyClick(review, Key.Key_Return)
    here.bot.waitUntil(lambda: here.window.frame.current_page() == "today")
    assert here.store.rows("SELECT week, skipped FROM week_review") == [("2026-11-09", 0)]
    here.bot.waitUntil(lambda: not here.page.review.isVisible())
    here.page.cards.focus_current()
    here.done_with()
    assert here.page.empty._sentence.text() == "C’est tout pour aujourd’hui."
    assert "Vous avez échangé avec" in here.page.empty._detail.text()


def tuesday(here: Week) -> None:
    """One is put off to next week, one is skipped and why is said, the last is done; nobody comes instead."""
    before = here.names()
    assert len(before) == QUOTA
    first, second = before[:2]
    here.hands.key(Key.Key_S)
    here.settle(lambda: here.hands.pick("Semaine prochaine"))
    assert here.names() == before[1:]
    here.hands.key(Key.Key_X)
    asking = here.page.findChild(SkipReason)
    here.hands.dialog(asking)
    here.hands.say("En congé jusqu’à Noël")
    here.settle(lambda: here.hands.key(Key.Key_Return))
    here.hands.active(here.window)
    assert here.store.value("SELECT text FROM dated_note") == "En congé jusqu’à Noël"
    assert first not in here.names() and second not in here.names()
    here.page.cards.focus_current()
    here.done_with()


def thursday(here: Week) -> None:
    """Not today, undone, done again: all of it stands on Friday."""
    before = here.names()
    assert len(before) == QUOTA
    press = lambda: here.hands.key(Key.Key_D, CTRL | SHIFT)  # noqa: E731
    here.settle(press)
    assert (
        here.names() == []
        and here.said[-1] == "Pas aujourd’hui. Prochaine fois\u202f: demain, vendredi 13\u00a0novembre."
    )
    assert here.page.empty._sentence.text() == "Plus rien aujourd’hui."
    here.settle(lambda: here.hands.key(Key.Key_Z, CTRL))
    assert here.names() == before
    here.settle(lambda: here.hands.key(Key.Key_Z, CTRL | SHIFT))
    assert here.names() == []
    here.turn(MONDAY + timedelta(days=4))
    assert set(before) <= set(here.names())
    here.done_with()


def test_a_week_of_mornings_in_french(here) -> None:
    monday(here)
    here.turn(MONDAY + timedelta(days=1))
    tuesday(here)
    here.turn(MONDAY + timedelta(days=2))
    assert here.names() == []  # a public holiday
    assert not any(
        section.kind is SectionKind.ROUND for section in today(here.store, here.clock.today()).sections
    )
    here.turn(MONDAY + timedelta(days=3))
    thursday(here)
    for day in (5, 6):
        here.turn(MONDAY + timedelta(days=day))
        assert here.names() == []
    here.turn(MONDAY + timedelta(days=7))
    assert "Point d’équipe" in {card.words.reason.split(".")[0] for card in here.page.cards.cards()}
    assert here.page.review.isVisible()
    assert here.store.faults() == ""
