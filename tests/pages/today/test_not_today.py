"""Not today, one thing or all of it; and a day that is finished."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import acts, days_off, follow_ups, groups, interactions, topics
from reseau_desktop.actions.events import add as add_event
from reseau_desktop.insights.agenda import week
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.today import SectionKind, today
from reseau_desktop.pages.today.page import TodayPage
from reseau_desktop.store import Label

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def crowd(store, network) -> dict[str, int]:
    """Something of every kind: an event, a group, thanks owed, two to introduce, beside what the network has; and twelve who are late, so
    that the round never runs out of people."""
    with store.action(Label("filled")) as act:
        for number in range(12):
            contact = act.insert(
                "contact",
                layer="active",
                given=f"Late {number}",
                sort_name=f"late {number}",
                added_on="2026-05-01",
            )
            network[f"Late {number}"] = contact
        tag = act.insert("tag", name="Choir", key="choir")
        act.execute("INSERT INTO contact_tag(contact, tag) VALUES (?, ?)", (network["Mirela"], tag))
    groups.promise(store, tag, 30, MONDAY - timedelta(days=60))
    add_event(store, "Book fair", MONDAY, people=(network["Paul"],))
    topics.seek(store, network["Paul"], "Paper", MONDAY)
    topics.offer(store, network["Tessa"], "Paper", MONDAY)
    on = date(2026, 11, 14)
    acts.add(store, network["Paul"], on, False, "recommendation", 5, "To Quai Ouest.", noted_on=on)
    return network


@pytest.fixture
def opened(qtbot, look, signals, clock):
    def make() -> TodayPage:
        made = TodayPage(signals, clock)
        qtbot.addWidget(made)
        made.resize(1228, 838)
        with qtbot.waitSignal(made.counted):
            made.show()
            made.shown()
        return made

    return make


def kinds(store, on: date) -> list[SectionKind]:
    return [section.kind for section in today(store, on).sections]


def who(store, on: date) -> set[str]:
    return {card.person.name if card.person else card.due.what for card in today(store, on).cards}


def rows(store) -> list[tuple]:
    tables = ("follow_up", "occasion_answer", "event", "setting", "contact", "interaction")
    return [store.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables]


def test_one_press_puts_off_all_of_a_morning_and_undo_gives_it_back_exactly(
    qtbot, store, crowd, opened
) -> None:
    page = opened()
    assert set(kinds(store, MONDAY)) == set(SectionKind)
    dated = {
        card.person.name if card.person else card.due.what
        for card in today(store, MONDAY).cards
        if card.due is not None
    }
    before = rows(store)
    with qtbot.waitSignal(page.said) as said, qtbot.waitSignal(page.counted) as counted:
        qtbot.mouseClick(page.not_today, Qt.MouseButton.LeftButton)
    assert said.args == ["Not today. All of it comes again tomorrow, Tuesday 24 November.", True]
    assert counted.args[0] == 0 and page.cards.cards() == []
    assert page.empty._sentence.text() == "Nothing more today."
    assert "tomorrow" in page.empty._detail.text()
    assert dated <= who(store, TUESDAY)
    assert store.value("SELECT max(snoozes) FROM follow_up") == 0
    assert len(store.history()) and store.history()[0].label.verb == "not_today"
    with qtbot.waitSignal(page.counted):
        store.undo()
    assert rows(store) == before
    assert set(kinds(store, MONDAY)) == set(SectionKind)


def test_nothing_takes_the_place_of_what_was_put_off(store, crowd, opened) -> None:
    page = opened()
    page.answers.not_today(today(store, MONDAY))
    assert today(store, MONDAY).cards == ()
    assert MONDAY not in planned(store, MONDAY).values()
    assert week(store, MONDAY, MONDAY, 1)[0].items == ()


def test_it_waits_for_a_working_day(store, crowd, opened) -> None:
    page = opened()
    days_off.add(store, TUESDAY, TUESDAY + timedelta(days=1))
    said = []
    page.said.connect(lambda words, undoable: said.append(words))
    page.answers.not_today(today(store, MONDAY))
    assert said == ["Not today. All of it comes again Thursday 26 November."]
    assert today(store, TUESDAY).cards == () or all(card.due is None for card in today(store, TUESDAY).cards)
    assert {"Tessa Bastide", "Hugo Brenner", "Book fair"} & who(store, TUESDAY + timedelta(days=2))


def test_a_morning_gets_shorter_one_by_one_and_never_fills_again(store, crowd, opened) -> None:
    """Whatever the answer is, nobody comes instead."""
    page, seen = opened(), [who(store, MONDAY)]
    answers = (
        lambda due: page.answers.snooze(due, TUESDAY),
        lambda due: page.answers.skip(due),
        lambda due: page.answers.done(due, "call"),
    )
    for turn in range(20):
        dues = [card.due for card in today(store, MONDAY).cards if card.due is not None]
        if not dues:
            break
        answers[turn % 3](dues[turn % len(dues)])
        seen.append(who(store, MONDAY))
    for earlier, later in zip(seen, seen[1:], strict=False):
        assert later <= earlier
    assert all(card.due is None for card in today(store, MONDAY).cards)


def test_pressed_with_nothing_to_do_it_says_so(store, opened) -> None:
    page = opened()
    said = []
    page.said.connect(lambda words, undoable: said.append((words, undoable)))
    page.answers.not_today(today(store, MONDAY))
    assert said == [("There is nothing to put off today.", False)]


def test_a_finished_day_names_whom_one_was_in_touch_with_and_what_comes_next(
    qtbot, store, clock, opened
) -> None:
    with store.action(Label("filled")) as act:
        ids = [
            act.insert(
                "contact",
                layer="core",
                given=given,
                sort_name=given.lower(),
                added_on=(MONDAY - timedelta(days=21)).isoformat(),
            )
            for given in ("Ana", "Luc")
        ]
    page = opened()
    assert {card.words.name for card in page.cards.cards()} == {"Ana"}  # Luc has another day of his window
    with qtbot.waitSignal(page.counted) as counted:
        interactions.log(store, ids, "call", MONDAY)
    assert counted.args == [0, 0]
    assert page.empty._sentence.text() == "That was all for today."
    assert page.empty._detail.text() == (
        "You were in touch with Ana and Luc. Next reminder 14 December: Ana."
    )
    assert page._head.isHidden() and page.empty._first.isHidden()


def test_a_follow_up_put_off_keeps_its_place_until_it_comes_back(store, network) -> None:
    follow_up = store.value("SELECT id FROM follow_up")
    follow_ups.snooze(store, follow_up, TUESDAY, MONDAY)
    assert "Tessa Bastide" not in who(store, MONDAY)
    assert store.value("SELECT count(*) FROM setting WHERE key LIKE 'held:%'") == 1
    follow_ups.snooze(store, follow_up, TUESDAY + timedelta(days=1), TUESDAY)
    assert [row[0] for row in store.rows("SELECT key FROM setting WHERE key LIKE 'held:%'")] == [
        f"held:2026-11-24:f{follow_up}"
    ]


def test_the_page_turns_at_midnight(qtbot, store, network, clock, signals, opened) -> None:
    clock.moment = datetime(2026, 11, 23, 23, 59)
    page = opened()
    assert "Hugo Brenner" in {card.words.name for card in page.cards.cards()}
    clock.moment = datetime(2026, 11, 24, 0, 0)
    with qtbot.waitSignal(page.counted):
        store.reopened()  # what the window does when the day turns
    assert "Hugo Brenner" not in {card.words.name for card in page.cards.cards()}
    assert "24" in page.header._context.text()


@pytest.mark.parametrize(("name", "kind"), [("Victor Sabatier", "rekindle"), ("Mirela Novak", "dormant")])
def test_a_drift_and_a_sleeping_tie_are_put_off_by_keys_too(
    qtbot, store, network, opened, name, kind
) -> None:
    page = opened()
    page.cards.select(next(card for card in page.cards.cards() if card.words.name == name))
    qtbot.keyClick(page.cards.current(), Qt.Key.Key_S)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    entry = next(action for action in menu.actions() if action.text().startswith("Next week"))
    menu.close()
    with qtbot.waitSignal(page.counted), qtbot.waitSignal(page.said) as said:
        entry.trigger()
    assert said.args == ["Snoozed to Monday 30 November.", True]
    assert name not in who(store, MONDAY) and name not in who(store, MONDAY + timedelta(days=6))
    assert name in who(store, MONDAY + timedelta(days=7))
    assert store.value("SELECT count(*) FROM follow_up WHERE kind = ? AND status = 'open'", (kind,)) == 0


def test_the_days_of_one_s_own_thing_are_answered_by_l_as_by_e(qtbot, store, network, opened) -> None:
    own = follow_ups.add(store, follow_ups.FollowUp(None, MONDAY, "Renew the passport"), MONDAY)
    page = opened()
    page.cards.select(next(card for card in page.cards.cards() if not card.words.contact))
    with qtbot.waitSignal(page.counted):
        qtbot.keyClick(page.cards.current(), Qt.Key.Key_L)
    assert store.value("SELECT status FROM follow_up WHERE id = ?", (own,)) == "done"


def test_what_is_skipped_for_oneself_keeps_its_reason_beside_it(store, network, opened) -> None:
    own = follow_ups.add(store, follow_ups.FollowUp(None, MONDAY, "Renew the passport"), MONDAY)
    follow_ups.skip(store, own, MONDAY, "  it holds two years more ")
    assert store.value("SELECT what FROM follow_up WHERE id = ?", (own,)) == (
        "Renew the passport (it holds two years more)"
    )
