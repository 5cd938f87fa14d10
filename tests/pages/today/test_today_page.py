"""The morning as somebody works through it, by mouse and by keys."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import acts, contacts, days_off, interactions
from reseau_desktop.pages.log_dialog import LogDialog
from reseau_desktop.pages.skip_reason import SkipReason
from reseau_desktop.pages.today.page import TodayPage

Key = Qt.Key


@pytest.fixture
def page(qtbot, look, signals, clock, network):
    made = TodayPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 838)
    with qtbot.waitSignal(made.counted):
        made.show()
        made.shown()
    return made


def names(page: TodayPage) -> list[str]:
    return [card.words.name for card in page.cards.cards()]


def card(page: TodayPage, name: str):
    return next(card for card in page.cards.cards() if card.words.name == name)


def settled(qtbot, page: TodayPage):
    """Wait for the answer that follows a writing."""
    return qtbot.waitSignal(page.counted)


def answer_why(qtbot, page: TodayPage, words: str = "") -> None:
    """Write why it is skipped, or nothing, and Enter."""
    asking = page.findChild(SkipReason)
    qtbot.keyClicks(asking.field, words)
    qtbot.keyClick(asking.field, Key.Key_Return)


def popup(qtbot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def press(menu: QMenu, start: str) -> None:
    """Choose the entry that begins so."""
    action = next(action for action in menu.actions() if action.text().startswith(start))
    menu.close()
    action.trigger()


def test_the_morning_stands_in_the_order_of_the_method(page) -> None:
    assert names(page) == [
        "Tessa Bastide",
        "Hugo Brenner",
        "Élise Tessier",
        "Nadia Ouali",
        "Victor Sabatier",
        "Mirela Novak",
    ]
    assert page.cards.titles()[:2] == ["Your follow-up", "Occasion"]


def test_only_the_selected_card_has_the_filled_button(page) -> None:
    roles = [card.button.role() for card in page.cards.cards()]
    assert roles == ["primary"] + ["plain"] * 5


def test_the_arrows_move_the_selection_and_its_filled_button(qtbot, page) -> None:
    page.cards.focus_current()
    qtbot.keyClick(page.cards.current(), Key.Key_Down)
    assert page.cards.current().words.name == "Hugo Brenner"
    assert [card.button.role() for card in page.cards.cards()].index("primary") == 1
    qtbot.keyClick(page.cards.current(), Key.Key_Up)
    assert page.cards.current().words.name == "Tessa Bastide"


def test_an_overdue_follow_up_says_so(page) -> None:
    words = card(page, "Tessa Bastide").words
    assert words.reason == "Send the draft · planned for 20 November. Last exchange 20 days ago (call)."
    assert words.token == "bad"


def test_wishing_is_one_action_that_undo_takes_back_whole(qtbot, page, store) -> None:
    with settled(qtbot, page), qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(card(page, "Hugo Brenner").button, Qt.MouseButton.LeftButton)
    assert said.args == ["Wishes noted as an exchange.", True]
    assert "Hugo Brenner" not in names(page)
    assert store.value("SELECT count(*) FROM interaction WHERE happened = '2026-11-23'") == 1
    with settled(qtbot, page):
        store.undo()
    assert "Hugo Brenner" in names(page)
    assert store.value("SELECT count(*) FROM interaction WHERE happened = '2026-11-23'") == 0


def test_wishes_take_nobody_else_off_the_list(qtbot, page) -> None:
    with settled(qtbot, page):
        qtbot.mouseClick(card(page, "Hugo Brenner").button, Qt.MouseButton.LeftButton)
    assert {"Élise Tessier", "Nadia Ouali"} <= set(names(page))


def test_logging_takes_a_key_and_enter(qtbot, page, store) -> None:
    nadia = card(page, "Nadia Ouali")
    page.cards.select(nadia)
    nadia.setFocus()
    qtbot.keyClick(nadia, Key.Key_L)
    dialog = page.window().findChild(LogDialog)
    assert dialog.people.names() == ["Nadia Ouali"]
    assert str(dialog.kinds.kind()) == "call"
    with settled(qtbot, page):
        qtbot.keyClick(dialog.kinds.button("call"), Key.Key_Return)
    assert "Nadia Ouali" not in names(page)
    assert store.one("SELECT kind, happened FROM interaction ORDER BY id DESC LIMIT 1") == (
        "call",
        "2026-11-23",
    )


def test_logging_a_follow_up_answers_it_in_the_same_step(qtbot, page, store, network) -> None:
    qtbot.mouseClick(card(page, "Tessa Bastide").button, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(LogDialog)
    with settled(qtbot, page):
        dialog.save()
    assert store.value("SELECT status FROM follow_up WHERE contact = ?", (network["Tessa"],)) == "done"
    assert "Tessa Bastide" not in names(page)
    store.undo()
    assert store.value("SELECT status FROM follow_up WHERE contact = ?", (network["Tessa"],)) == "open"


@pytest.mark.parametrize("key", [Key.Key_E, Key.Key_X])
def test_a_follow_up_is_done_or_skipped_by_a_key(qtbot, page, store, network, key) -> None:
    page.cards.focus_current()
    with settled(qtbot, page):
        qtbot.keyClick(page.cards.current(), key)
        if key == Key.Key_X:
            answer_why(qtbot, page)
    status = store.value("SELECT status FROM follow_up WHERE contact = ?", (network["Tessa"],))
    assert status == ("done" if key == Key.Key_E else "skipped")
    assert "Tessa Bastide" not in names(page)


def test_skipping_a_promise_is_no_exchange(qtbot, page, store, network) -> None:
    page.cards.select(card(page, "Nadia Ouali"))
    before = store.value("SELECT count(*) FROM interaction")
    with settled(qtbot, page):
        qtbot.keyClick(page.cards.current(), Key.Key_X)
        answer_why(qtbot, page, "She is away until spring")
    assert "Nadia Ouali" not in names(page)
    assert store.one("SELECT contact, written_on, text FROM dated_note") == (
        network["Nadia"],
        "2026-11-23",
        "She is away until spring",
    )
    assert store.value("SELECT count(*) FROM interaction") == before
    store.undo()
    assert store.value("SELECT count(*) FROM dated_note") == 0


def test_escape_skips_nothing(qtbot, page) -> None:
    page.cards.focus_current()
    qtbot.keyClick(page.cards.current(), Key.Key_X)
    asking = page.findChild(SkipReason)
    qtbot.keyClick(asking.field, Key.Key_Escape)
    assert not asking.isVisible()
    assert "Tessa Bastide" in names(page)


def test_the_snooze_menu_names_its_days(qtbot, page) -> None:
    qtbot.mouseClick(card(page, "Nadia Ouali").clock, Qt.MouseButton.LeftButton)
    menu = popup(qtbot)
    said = [action.text() for action in menu.actions()]
    assert said[0] == "Tomorrow\tTue 24"
    assert said[1].split("\t")[0].endswith(", a light day")
    assert said[-3:] == ["Next week\tMon 30", "In a month\t23 Dec", "Pick a date\tShift+S"]
    with settled(qtbot, page):
        press(menu, "Next week")
    assert "Nadia Ouali" not in names(page)


def test_tomorrow_is_the_next_day_and_its_entry_and_notice_tell_that_it_is_off(qtbot, store, page) -> None:
    with settled(qtbot, page):
        days_off.add(store, date(2026, 11, 24), date(2026, 11, 25), "away")
    qtbot.mouseClick(card(page, "Nadia Ouali").clock, Qt.MouseButton.LeftButton)
    menu = popup(qtbot)
    said = [action.text() for action in menu.actions()]
    assert said[0] == "Tomorrow, a day off\tTue 24" and ", a light day\t" in said[1]
    with qtbot.waitSignal(page.said) as told:
        press(menu, "Tomorrow, a day off")
    assert told.args == ["Snoozed to tomorrow, Tuesday 24 November, a day off.", True]


def test_the_third_snooze_in_a_row_asks_about_the_circle(qtbot, page, network) -> None:
    asked = []
    page.asked.connect(lambda words, verb, answer: asked.append((words, verb)))
    due = card(page, "Nadia Ouali").value.due
    for day in (24, 25, 26):
        from reseau_desktop.insights.due import cadences

        page.answers.snooze(due, date(2026, 11, day))
        due = next(
            item
            for item in cadences(page._store, date(2026, 11, 23), date.max)
            if item.contact == network["Nadia"]
        )
    assert asked == [("Snoozed three times. Is Nadia Ouali in the right circle?", "Move")]


def test_a_drift_is_rekindled_by_a_planned_follow_up(qtbot, page, store, network) -> None:
    with settled(qtbot, page):
        qtbot.mouseClick(card(page, "Victor Sabatier").button, Qt.MouseButton.LeftButton)
    kind, due = store.one("SELECT kind, due FROM follow_up WHERE contact = ?", (network["Victor"],))
    assert kind == "rekindle"
    assert date(2026, 11, 24) <= date.fromisoformat(due) <= date(2026, 11, 30)
    assert "Victor Sabatier" not in names(page)


def test_a_drift_can_be_moved_to_the_circle_that_fits(qtbot, page, store, network) -> None:
    qtbot.mouseClick(card(page, "Victor Sabatier").other, Qt.MouseButton.LeftButton)
    menu = popup(qtbot)
    with settled(qtbot, page):
        press(menu, "Acquaintances")
    assert store.value("SELECT layer FROM contact WHERE id = ?", (network["Victor"],)) == "known"


def test_a_sleeping_tie_that_was_skipped_stays_away_and_comes_back_by_undo(qtbot, page, store) -> None:
    with settled(qtbot, page):
        qtbot.mouseClick(card(page, "Mirela Novak").other, Qt.MouseButton.LeftButton)
    assert "Mirela Novak" not in names(page)
    with settled(qtbot, page):
        store.undo()
    assert "Mirela Novak" in names(page)


def test_a_digit_moves_to_a_circle(qtbot, page, store, network) -> None:
    page.cards.select(card(page, "Nadia Ouali"))
    with settled(qtbot, page):
        qtbot.keyClick(page.cards.current(), Key.Key_3)
    assert store.value("SELECT layer FROM contact WHERE id = ?", (network["Nadia"],)) == "active"


def test_enter_opens_the_person(qtbot, page, network) -> None:
    page.cards.select(card(page, "Nadia Ouali"))
    with qtbot.waitSignal(page.person_opened) as opened:
        qtbot.keyClick(page.cards.current(), Key.Key_Return)
    assert opened.args == [network["Nadia"]]


def test_the_context_menu_has_the_answers_and_the_person(qtbot, page) -> None:
    page.answers.wanted(card(page, "Tessa Bastide"), "menu", None)
    said = [action.text().split("\t")[0] for action in popup(qtbot).actions()]
    QApplication.activePopupWidget().close()
    assert said[:4] == ["Done", "Skip…", "Snooze", "Edit the follow-up…"]
    assert "Move to" in said


def test_the_selection_stays_when_something_else_is_written(qtbot, page, store, network) -> None:
    page.cards.select(card(page, "Nadia Ouali"))
    with settled(qtbot, page):
        contacts.edit(store, network["Paul"], {"note": "Lives in Bergen now"})
    assert page.cards.current().words.name == "Nadia Ouali"


def test_every_button_of_a_card_is_named_with_its_person(page) -> None:
    for shown in page.cards.cards():
        for button in shown.buttons():
            assert shown.words.name in button.accessibleName()


def test_a_name_with_markup_is_shown_as_it_is(qtbot, page, store, network) -> None:
    with settled(qtbot, page):
        contacts.edit(store, network["Nadia"], {"given": "<b>Nadia</b>"})
    nadia = card(page, "<b>Nadia</b> Ouali")
    assert "<b>Nadia</b> Ouali" in nadia.accessibleName()
    assert "<b>" not in nadia.clock.toolTip()


def test_where_the_same_cards_stand_only_what_is_new_is_said(qtbot, page, store, network) -> None:
    hugo = card(page, "Hugo Brenner")
    qtbot.mouseClick(hugo, Qt.MouseButton.LeftButton)
    before = page.cards.cards()
    with settled(qtbot, page):
        contacts.edit(store, network["Nadia"], {"given": "Nadja"})
    assert page.cards.cards() == before and page.cards.current() is hugo
    assert card(page, "Nadja Ouali").clock.accessibleName() == "Snooze Nadja Ouali"
    assert hugo.button.role() == "primary" and hugo.button.accessibleName().endswith("Hugo Brenner")


def test_in_a_large_network_the_panel_comes_after_the_cards(qtbot, page, store, network, monkeypatch) -> None:
    monkeypatch.setattr("reseau_desktop.pages.today.page.AT_ONCE", 1)
    before = page.panel.week.value()
    with settled(qtbot, page):
        interactions.log(store, [network["Nadia"]], "meeting", page._clock.today())
    assert "Nadia Ouali" not in names(page)
    qtbot.waitUntil(lambda: page.panel.week.value() != before)
    qtbot.waitUntil(lambda: page.cards.updatesEnabled() and page.panel.updatesEnabled())


def test_keys_wait_for_no_card_of_a_list_that_is_made_in_turns(
    qtbot, page, store, network, monkeypatch
) -> None:
    monkeypatch.setattr("reseau_desktop.pages.today.page.AT_ONCE", 1)
    page.cards.focus_current()
    with settled(qtbot, page):
        contacts.archive(store, [network["Hugo"]])
    qtbot.waitUntil(lambda: "Hugo Brenner" not in names(page))
    qtbot.keyClick(page.cards, Key.Key_Down)
    assert page.cards.current() is page.cards.cards()[1]
    qtbot.waitUntil(lambda: page.cards.updatesEnabled())
    assert page.cards.cards()[1].hasFocus()


def test_the_panel_compares_the_week_with_the_time(page) -> None:
    assert page.panel.balance.text().startswith("You are within your time.")
    assert page.panel.bars.accessibleName().startswith("Monday ")


def test_cards_leave_at_once_without_movement_and_shrink_with_it(qtbot, page, look) -> None:
    look.reduced_motion = False
    gone = card(page, "Hugo Brenner")
    with qtbot.waitSignal(gone.left):
        qtbot.mouseClick(gone.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Hugo Brenner" not in names(page))


def test_a_card_that_was_leaving_when_the_page_was_left_is_gone_on_return(qtbot, page, look) -> None:
    look.reduced_motion = False
    gone = card(page, "Hugo Brenner")
    with settled(qtbot, page):
        qtbot.mouseClick(gone.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(gone.left):
        page.hide()
    assert "Hugo Brenner" in names(page)  # nothing is made for a page that nobody sees
    page.show()
    assert "Hugo Brenner" not in names(page)
    assert page.cards.current() is not None


def test_a_new_day_is_noticed_when_one_comes_back(qtbot, page, clock) -> None:
    from datetime import datetime

    clock.moment = datetime(2026, 11, 24, 9, 0)
    with settled(qtbot, page):
        page.shown()
    assert "Hugo Brenner" not in names(page)


def test_the_keys_go_on_after_a_card_has_left(qtbot, page, look) -> None:
    look.reduced_motion = False
    page.cards.focus_current()
    with settled(qtbot, page):
        qtbot.keyClick(page.cards.current(), Key.Key_E)
    qtbot.waitUntil(lambda: "Tessa Bastide" not in names(page))
    assert page.cards.current().words.name == "Hugo Brenner"
    assert page.window().focusWidget() is page.cards.current()


def test_two_answers_in_a_row_end_in_one_list(qtbot, page, look) -> None:
    look.reduced_motion = False
    with settled(qtbot, page):
        page.answers.skip(card(page, "Tessa Bastide").value.due)
    page.answers.skip(card(page, "Nadia Ouali").value.due)
    qtbot.waitUntil(lambda: not {"Tessa Bastide", "Nadia Ouali"} & set(names(page)))
    assert "Hugo Brenner" in names(page)


@pytest.fixture
def favour(store, network):
    """Paul recommended me nine days ago, and nothing went the other way."""
    on = date(2026, 11, 14)
    acts.add(store, network["Paul"], on, False, "recommendation", 5, "To Quai Ouest.", noted_on=on)
    return network["Paul"]


def test_thanks_owed_stand_after_the_round(favour, page) -> None:
    assert names(page)[3:5] == ["Nadia Ouali", "Paul Lindqvist"]
    words = card(page, "Paul Lindqvist").words
    assert words.reason == "To Quai Ouest, 9 days ago. Nothing given since. Last exchange 2 days ago (call)."
    assert (words.primary, words.small, words.icon) == ("Thank", False, "heart")
    assert "To thank" in page.cards.titles()


def test_thanks_are_logged_as_thanks(qtbot, store, favour, page) -> None:
    qtbot.mouseClick(card(page, "Paul Lindqvist").button, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(LogDialog)
    with settled(qtbot, page):
        dialog.save()
    assert store.one("SELECT happened, thanks FROM interaction ORDER BY id DESC") == ("2026-11-23", 1)
    assert "Paul Lindqvist" not in names(page)
    store.undo()
    qtbot.waitUntil(lambda: "Paul Lindqvist" in names(page))


@pytest.mark.parametrize(
    ("key", "said"), [(Key.Key_E, "Thanks noted as an exchange."), (Key.Key_X, "Skipped.")]
)
def test_thanks_are_answered_by_keys(qtbot, store, favour, page, key, said) -> None:
    heard = []
    page.said.connect(lambda words, undo: heard.append(words))
    page.cards.select(card(page, "Paul Lindqvist"))
    with settled(qtbot, page):
        qtbot.keyClick(page.cards.current(), key)
        if key == Key.Key_X:
            answer_why(qtbot, page)
    assert heard == [said]
    assert "Paul Lindqvist" not in names(page)
    assert store.value("SELECT count(*) FROM interaction WHERE thanks = 1") == (key is Key.Key_E)


def test_thanks_put_off_come_back_on_their_day(qtbot, store, favour, clock, page) -> None:
    due = card(page, "Paul Lindqvist").value.due
    with settled(qtbot, page):
        page.answers.snooze(due, date(2026, 11, 25))
    assert "Paul Lindqvist" not in names(page)
    clock.moment = datetime(2026, 11, 25, 9, 0)
    with settled(qtbot, page):
        page.shown()
    assert "Paul Lindqvist" in names(page)
