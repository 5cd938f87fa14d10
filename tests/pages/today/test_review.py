"""The weekly review: offered on its day, two people and two questions, a meeting, and the week is closed or let pass."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from reseau_desktop.actions import settings, topics
from reseau_desktop.pages.follow_up_dialog import FollowUpDialog
from reseau_desktop.pages.review.page import ASKED, COMING, LAST, MEET, ReviewPage
from reseau_desktop.pages.today.page import TodayPage
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import review as wording

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
MONDAY = date(2026, 11, 23)


@pytest.fixture
def page(qtbot, look, signals, clock, network, store):
    topics.offer(store, 1, "Proofreading", MONDAY)
    made = ReviewPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 838)
    with qtbot.waitSignal(made.refreshed):
        made.show()
        made.shown()
    return made


@pytest.fixture
def morning(qtbot, look, signals, clock, network):
    made = TodayPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 1100)
    made.show()
    made.shown()
    qtbot.waitUntil(lambda: made._found is not None)
    return made


def test_today_offers_it_from_its_day_on_until_it_is_let_pass(qtbot, morning, clock, store) -> None:
    assert morning.review.isVisible()
    with qtbot.waitSignal(morning.counted):
        settings.change(store, review_on=3)
    assert not morning.review.isVisible()
    clock.moment = datetime(2026, 11, 25, 9, 0)
    with qtbot.waitSignal(morning.counted):
        morning.refresh()
    assert morning.review.isVisible()
    with qtbot.waitSignal(morning.counted):
        qtbot.mouseClick(morning.review.skip, LEFT)
    assert not morning.review.isVisible()
    assert store.rows("SELECT week, skipped FROM week_review") == [("2026-11-23", 1)]
    with qtbot.waitSignal(morning.counted):
        store.undo()
    assert morning.review.isVisible()


def test_today_opens_it(qtbot, morning) -> None:
    with qtbot.waitSignal(morning.review_wanted):
        qtbot.mouseClick(morning.review.start, LEFT)


def test_answers_of_both_are_one_step(qtbot, page, store) -> None:
    one, other = page.people.cards
    qtbot.mouseClick(one.why.chips[1], LEFT)
    qtbot.mouseClick(one.offers.chips[0], LEFT)
    other.word.setFocus()
    qtbot.keyClicks(other.word, "A lunch with Paul")
    version = store.version
    with qtbot.waitSignal(page.refreshed), qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.go_on, LEFT)
    assert store.version == version + 1
    assert said.args[1]
    rows = dict(store.rows("SELECT contact, offer FROM reviewed"))
    assert rows == {one.asked.person.id: "Proofreading", other.asked.person.id: "A lunch with Paul"}
    assert store.value("SELECT why FROM contact WHERE id = ?", (one.asked.person.id,)) == "advice"
    assert page.step() == MEET
    store.undo()
    assert store.rows("SELECT * FROM reviewed") == []


def test_without_an_answer_nothing_changes(qtbot, page, store) -> None:
    version = store.version
    qtbot.mouseClick(page.go_on, LEFT)
    assert page.step() == MEET
    assert store.version == version


def test_enter_goes_on_and_closes_the_week(qtbot, page, store) -> None:
    page.focus_first()
    for expected in (MEET, COMING):
        qtbot.keyClick(page, Key.Key_Return)
        assert page.step() == expected
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Key.Key_Return)
    assert store.rows("SELECT week, closed_on, skipped FROM week_review") == [("2026-11-23", "2026-11-23", 0)]


def test_any_step_is_a_press_away(qtbot, page) -> None:
    for step in (COMING, LAST, MEET, ASKED):
        qtbot.mouseClick(page.steps.step(step), LEFT)
        assert page.step() == step
        assert page.host.is_open() or step in (MEET, ASKED)


def test_two_others_are_asked_about(qtbot, page) -> None:
    before = {card.asked.person.id for card in page.people.cards}
    with qtbot.waitSignal(page.refreshed):
        qtbot.mouseClick(page.people.others, LEFT)
    after = {card.asked.person.id for card in page.people.cards}
    assert not before & after


def test_what_is_typed_stays_when_something_else_is_written(qtbot, page, store) -> None:
    field = page.people.cards[0].word
    qtbot.keyClicks(field, "Half a word")
    with qtbot.waitSignal(page.refreshed):
        settings.change(store, why="Because")
    assert page.people.cards[0].word is field
    assert field.text() == "Half a word"


def test_a_meeting_is_planned_in_person(qtbot, page, store) -> None:
    row = page.meet.rows[0]
    qtbot.mouseClick(row.button, LEFT)
    dialog = page.window().findChild(FollowUpDialog)
    assert dialog.people.ids() == [row.meeting.person.id]
    assert str(dialog.kinds.kind()) == "meeting"
    with qtbot.waitSignal(page.said):
        qtbot.mouseClick(dialog.save_button, LEFT)
    assert store.value("SELECT count(*) FROM follow_up WHERE channel = 'meeting'") == 1


def test_a_narrow_page_keeps_its_steps(qtbot, page) -> None:
    page.resize(620, 700)
    assert page.steps.step(0).toolTip()
    one, other = page.people.cards
    qtbot.waitUntil(lambda: other.y() > one.y())


def test_twice_the_text_in_a_small_window_stays_within_it(qtbot, page) -> None:
    """Nothing can be scrolled sideways: what is beyond the right edge is not there."""
    page.resize(860, 600)
    theme().set_scale(2.0)
    part = page.meet.rows[0]
    qtbot.waitUntil(lambda: part.button.height() > 40)  # dressed in the new size
    inside = (page.people.cards[0], page.people.go_on, part.button)
    edge = page.width()
    qtbot.waitUntil(lambda: all(one.mapTo(page, QPoint(one.width(), 0)).x() <= edge for one in inside))


def test_a_reason_in_words_stays_beside_the_benefits() -> None:
    kinds, rest = wording.pressed("advice, I can call her on a Sunday, visibility")
    assert [str(kind) for kind in kinds] == ["advice", "visibility"]
    assert rest == "I can call her on a Sunday"
    assert wording.purpose(kinds, rest) == "advice, visibility, I can call her on a Sunday"


def test_the_week_begins_anew(qtbot, page, clock) -> None:
    clock.moment += timedelta(days=7)
    with qtbot.waitSignal(page.refreshed):
        page.refresh()
    assert page._found.review.monday == MONDAY + timedelta(days=7)
