"""Two people to introduce: the card, its two answers, by mouse and by keys, in both languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import interactions, topics
from reseau_desktop.insights.due import follow_ups
from reseau_desktop.insights.finished import finished
from reseau_desktop.insights.ties import ties
from reseau_desktop.insights.today import SectionKind, today
from reseau_desktop.language import Spoken
from reseau_desktop.pages.log_dialog import LogDialog
from reseau_desktop.pages.today.card_words import words
from reseau_desktop.pages.today.introducing import IntroductionDialog
from reseau_desktop.pages.today.page import TodayPage

Key, MONDAY, LEFT = Qt.Key, date(2026, 11, 23), Qt.MouseButton.LeftButton
NAME = "Paul and Élise"


@pytest.fixture
def page(qtbot, look, signals, clock, store, network):
    """Paul, warm, seeks what Élise offers."""
    topics.seek(store, network["Paul"], "Field site", MONDAY, 2)
    topics.offer(store, network["Élise"], "Field site", MONDAY)
    made = TodayPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 838)
    with qtbot.waitSignal(made.counted):
        made.show()
        made.shown()
    return made


def shown(page: TodayPage):
    return next((card for card in page.cards.cards() if card.value.kind is SectionKind.INTRODUCTION), None)


def asked(qtbot, page: TodayPage) -> IntroductionDialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(IntroductionDialog)))
    return next(dialog for dialog in page.findChildren(IntroductionDialog) if dialog.isVisible())


def popup(qtbot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def answers(store) -> int:
    return store.value("SELECT count(*) FROM follow_up WHERE kind = 'introduction'")


def test_the_card_names_both_and_says_who_offers_what_is_sought(page) -> None:
    card = shown(page)
    assert card is page.cards.cards()[-1]
    assert (card.words.name, card.words.title, card.words.icon) == (NAME, "Introduction", "intro")
    assert card.words.reason == "Paul seeks Field site. That is what Élise offers."
    assert card.accessibleName() == f"Paul Lindqvist and Élise Tessier, {card.words.reason}"
    assert card._pair.isVisible() and not card._avatar.isVisible()
    assert (card.button.text(), card.other.text()) == ("Introduce", "Skip")
    assert "Paul Lindqvist" in card._reason.toolTip() and "Élise Tessier" in card._reason.toolTip()


def test_introduced_by_mouse_is_noted_and_linked_and_undone(qtbot, page, store, network) -> None:
    pair = network["Paul"], network["Élise"]
    qtbot.mouseClick(shown(page).button, LEFT)
    dialog = asked(qtbot, page)
    assert dialog.windowTitle() == "Introduce Paul Lindqvist and Élise Tessier"
    with qtbot.waitSignal(page.said) as said, qtbot.waitSignal(page.counted):
        qtbot.mouseClick(dialog.done_button, LEFT)
    assert said.args == ["Introduction noted with both, and a link between them.", True]
    assert shown(page) is None
    notes = dict(store.rows("SELECT contact, note FROM act"))
    assert notes == {pair[0]: "Introduced to Élise Tessier.", pair[1]: "Introduced to Paul Lindqvist."}
    assert [(tie.other, tie.note) for tie in ties(store, pair[0])] == [(pair[1], "Introduced by me.")]
    with qtbot.waitSignal(page.counted):
        store.undo()
    assert shown(page).words.name == NAME and ties(store, pair[0]) == () and answers(store) == 0


def test_asked_first_by_keys_plans_a_follow_up_with_each(qtbot, page, store, network) -> None:
    page.cards.select(shown(page))
    qtbot.keyClick(page.cards.current(), Key.Key_E)
    dialog = asked(qtbot, page)
    dialog.ask_button.setFocus()
    before = len(follow_ups(store))
    with qtbot.waitSignal(page.said) as said, qtbot.waitSignal(page.counted):
        qtbot.keyClick(dialog.ask_button, Key.Key_Space)
    assert said.args == ["A follow-up with each planned, Wednesday 25 November.", True]
    planned = {due.what: due.contact for due in follow_ups(store)}
    assert len(planned) == before + 2
    assert planned["Introduce to Élise Tessier?"] == network["Paul"]
    assert planned["Introduce to Paul Lindqvist?"] == network["Élise"]
    assert shown(page) is None and ties(store, network["Paul"]) == ()


def test_enter_in_what_is_asked_notes_it_and_escape_leaves_the_card(qtbot, page, store) -> None:
    page.cards.select(shown(page))
    qtbot.keyClick(page.cards.current(), Key.Key_E)
    qtbot.keyClick(asked(qtbot, page), Key.Key_Escape)
    assert shown(page) is not None and answers(store) == 0
    qtbot.keyClick(page.cards.current(), Key.Key_E)
    with qtbot.waitSignal(page.counted):
        qtbot.keyClick(asked(qtbot, page), Key.Key_Return)
    assert store.value("SELECT count(*) FROM act") == 2


@pytest.mark.parametrize("by_mouse", [True, False])
def test_passed_it_rests_and_comes_back_by_undo(qtbot, page, store, by_mouse) -> None:
    page.cards.select(shown(page))
    with qtbot.waitSignal(page.said) as said, qtbot.waitSignal(page.counted):
        if by_mouse:
            qtbot.mouseClick(shown(page).other, LEFT)
        else:
            qtbot.keyClick(page.cards.current(), Key.Key_X)
    assert said.args == ["These two are left in peace for three months.", True]
    assert shown(page) is None and answers(store) == 2
    with qtbot.waitSignal(page.counted):
        store.undo()
    assert shown(page).words.name == NAME


def test_put_off_by_s_it_comes_back_on_its_day(qtbot, page, store) -> None:
    page.cards.select(shown(page))
    qtbot.keyClick(page.cards.current(), Key.Key_S)
    menu = popup(qtbot)
    entry = next(action for action in menu.actions() if action.text().startswith("Next week"))
    menu.close()
    with qtbot.waitSignal(page.said) as said, qtbot.waitSignal(page.counted):
        entry.trigger()
    assert said.args == ["Snoozed to Monday 30 November.", True] and shown(page) is None
    week_on = MONDAY + timedelta(days=7)
    assert SectionKind.INTRODUCTION not in {
        card.kind for card in today(store, week_on - timedelta(days=1)).cards
    }
    assert today(store, week_on).cards[-1].kind is SectionKind.INTRODUCTION


def test_the_menu_is_about_the_two(qtbot, page, network) -> None:
    page.answers.wanted(shown(page), "menu", None)
    menu = popup(qtbot)
    said = [action.text().split("\t")[0] for action in menu.actions()]
    entry = next(action for action in menu.actions() if action.text() == "Open Élise Tessier")
    menu.close()
    assert said == [
        "Introduce…",
        "Skip",
        "Snooze",
        "Log an exchange with both…",
        "Open Paul Lindqvist",
        "Open Élise Tessier",
    ]
    with qtbot.waitSignal(page.person_opened) as opened:
        entry.trigger()
    assert opened.args == [network["Élise"]]


def test_keys_open_who_seeks_log_with_both_and_move_nobody(qtbot, page, store, network) -> None:
    page.cards.select(shown(page))
    with qtbot.waitSignal(page.person_opened) as opened:
        qtbot.keyClick(page.cards.current(), Key.Key_Return)
    assert opened.args == [network["Paul"]]
    before = store.rows("SELECT id, layer FROM contact")
    for pressed in (Key.Key_3, Key.Key_T):
        qtbot.keyClick(page.cards.current(), pressed)
    assert store.rows("SELECT id, layer FROM contact") == before
    qtbot.keyClick(page.cards.current(), Key.Key_L)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in page.findChildren(LogDialog)))
    dialog = next(dialog for dialog in page.findChildren(LogDialog) if dialog.isVisible())
    with qtbot.waitSignal(dialog.logged):
        qtbot.keyClick(dialog, Key.Key_Return)
    met = store.rows("SELECT contact FROM participant ORDER BY interaction DESC, contact LIMIT 2")
    assert {who for (who,) in met} == {network["Paul"], network["Élise"]}


def test_not_today_leaves_it_for_another_day_without_an_answer(page, store) -> None:
    page.answers.not_today(today(store, MONDAY))
    assert today(store, MONDAY).cards == () and answers(store) == 0
    assert today(store, MONDAY + timedelta(days=1)).cards[-1].kind is SectionKind.INTRODUCTION


def test_a_day_on_which_it_was_answered_is_finished(page, store) -> None:
    page.answers.leave(shown(page).value)
    assert finished(store, MONDAY).answered


def test_in_french_the_words_suit_anybody(qapp, page, store, network) -> None:
    spoken = Spoken(qapp)
    spoken.speak("fr")
    try:
        card = today(store, MONDAY).cards[-1]
        found = words(card, MONDAY, {})
        assert (found.name, found.title) == ("Paul et Élise", "Mise en relation")
        assert found.reason == "Paul cherche\u202f: Field site. C’est ce qu’Élise offre."
        assert (found.primary, found.second) == ("Présenter", "Passer")
    finally:
        spoken.hush()


def test_a_tie_that_was_noted_meanwhile_takes_the_card_away(qtbot, page, store, network) -> None:
    from reseau_desktop.actions.ties import add
    from reseau_desktop.network.ties import TieKind

    with qtbot.waitSignal(page.counted):
        add(store, network["Élise"], network["Paul"], TieKind.COLLEAGUE)
    assert shown(page) is None
    with qtbot.waitSignal(page.counted):
        interactions.log(store, [network["Paul"]], "call", MONDAY)
    assert shown(page) is None
