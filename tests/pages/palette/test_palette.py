"""Ctrl+K: a name opens somebody, a verb runs a command, a sentence is noted; all by keys, all by the mouse."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import topics
from reseau_desktop.network.line_reading import Span
from reseau_desktop.pages.palette import line_field
from reseau_desktop.store.errors import StoreBusy
from reseau_desktop.widgets.theme import theme

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


# -- finding


def test_a_name_opens_the_person(shown, people) -> None:
    shown.open("kar")
    shown.wait_found("Karim Haddad")
    shown.key(Key.Key_Return)
    assert shown.told == [("person_chosen", people[2])]
    assert shown.palette.isHidden()
    assert shown.palette.field.text() == ""


def test_arrows_choose_among_what_was_found(shown, people) -> None:
    shown.open("ana")
    shown.wait_found("Ana Hermelin")
    shown.key(Key.Key_Down)
    shown.key(Key.Key_Return)
    assert shown.told == [("person_chosen", people[1])]


def test_a_click_does_the_same(shown, people) -> None:
    shown.open("ana")
    shown.wait_found("Ana Hermelin")
    view = shown.palette.found
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.told == [("person_chosen", people[1])]


def test_organisations_lists_pages_and_commands_are_found_too(shown) -> None:
    shown.open("lumen")
    shown.wait_found("Lumen Conseil")
    shown.type("late")
    shown.wait_found("Late in Lyon")
    shown.type("circ")
    shown.wait_found("Circles")
    shown.key(Key.Key_Return)
    shown.qtbot.waitUntil(lambda: shown.ran == ["go.circles"])


def test_organisations_and_lists_tell_their_ids(shown, store) -> None:
    shown.open("orange")
    shown.wait_found("Orange Bank")
    shown.palette.found.select_row(shown.found().index("Orange Bank"))
    shown.key(Key.Key_Return)
    shown.open("late in")
    shown.wait_found("Late in Lyon")
    shown.key(Key.Key_Return)
    bank = store.value("SELECT id FROM organisation WHERE name = 'Orange Bank'")
    assert shown.told == [("organisation_chosen", bank), ("list_chosen", 1)]


def test_a_command_that_cannot_be_done_now_is_not_offered(shown) -> None:
    shown.open("bin")
    shown.wait_found("New contact “bin”")
    assert "Bin" not in shown.found()


def test_a_name_that_nobody_has_may_become_a_contact(shown) -> None:
    shown.open("Zoé Petit")
    shown.wait_found("New contact “Zoé Petit”")
    shown.key(Key.Key_Return)
    assert shown.told == [("contact_wanted", "Zoé Petit")]


def test_with_nothing_typed_whoever_was_opened_lately_is_there(shown, people) -> None:
    shown.recent, shown.near = [people[5], people[2]], people[2]
    shown.open()
    assert shown.found() == ["Karim Haddad", "Émilie Rey"]
    assert not shown.palette.hint.isHidden()


# -- noting


def test_the_grounds_stand_under_their_words_when_a_long_line_is_scrolled(qtbot, look, monkeypatch) -> None:
    """Qt scrolls the words while it paints them."""
    painted: list[float] = []
    monkeypatch.setattr(line_field, "rounded", lambda _painter, ground, *_: painted.append(ground.x()))
    field = line_field.LineField()
    qtbot.addWidget(field)
    field.resize(200, 58)
    field.set_tints([line_field.Tint(Span(0, 6), "hover")])
    field.setText("coffee")
    field.show()
    qtbot.waitUntil(lambda: bool(painted))

    field.setText("coffee with Karim Haddad yesterday, about the museum and much else")
    for key in (Key.Key_Home, Key.Key_End):
        QApplication.processEvents()
        painted.clear()
        QTest.keyClick(field, key)
        qtbot.waitUntil(lambda: bool(painted))
        qtbot.waitUntil(lambda: painted[-1] == field.grounds()[0].x(), timeout=1_000)


def test_the_sheet_is_as_high_as_what_will_be_saved(shown, people) -> None:
    long = "coffee with Karim Haddad yesterday, he seeks an accountant, call back in 2 weeks"
    heights = []
    for text in (long, "coffee with Karim Haddad yesterday", long, "coffee with Karim Haddad yesterday"):
        shown.open()
        shown.type(text)
        shown.qtbot.waitUntil(lambda: not shown.palette.preview.isHidden())
        QApplication.processEvents()
        heights.append(shown.palette._scroll.height())
    assert heights[0] == heights[2] > heights[1] == heights[3]


def test_the_sheet_is_as_high_as_what_was_found(shown, people) -> None:
    """Few, many, few: each time all of it can be seen, and nothing stands empty."""
    for text, title in (("lumen", "Lumen Conseil"), ("a", "Ana Delmas"), ("lumen", "Lumen Conseil")):
        shown.open()
        shown.type(text)
        shown.wait_found(title)
        found, scroll = shown.palette.found, shown.palette._scroll
        shown.qtbot.waitUntil(lambda f=found, s=scroll: 0 <= s.height() - f.height() <= theme().px(40))


def test_a_sentence_is_tinted_and_told_part_by_part(shown, people) -> None:
    shown.near = people[0]
    shown.open("coffee with Ana yesterday, she seeks a designer")
    assert shown.rows() == [
        "With, Ana Delmas, Atelier Nord, not Ana Hermelin?, Alt 1",
        "What, Coffee, in person, Alt 2",
        "When, Sunday 22 November 2026, Alt 3",
        "Seeks, designer, Alt 4",
    ]
    text = shown.palette.field.text()
    tinted = {text[t.span.start : t.span.end]: t.token for t in shown.palette.field.tints()}
    assert tinted == {
        "coffee": "hover",
        "Ana": "accent-soft",
        "yesterday": "warn-soft",
        "designer": "ok-soft",
    }
    told = shown.palette.preview.consequence
    assert told.due_text.text() == "Next follow-up moves to 6 January"
    assert told.warmth_text.text() == "Warmth 0 to 98"


def test_enter_saves_as_one_step_and_closes(shown, store, people) -> None:
    steps = len(store.history())
    shown.open("café avec Émilie hier, elle cherche un graphiste, rappeler dans 3 semaines")
    shown.key(Key.Key_Return)
    assert shown.palette.isHidden()
    assert shown.told == [("Exchange logged, follow-up planned.", True)]
    assert store.rows("SELECT happened, kind FROM interaction") == [("2026-11-22", "meeting")]
    assert store.rows("SELECT contact, due FROM follow_up") == [(people[5], "2026-12-14")]
    assert len(store.history()) == steps + 1
    assert shown.window.focusWidget() is shown.below


def test_ctrl_enter_saves_and_stays_for_another(shown, store) -> None:
    shown.open("call with Karim")
    shown.key(Key.Key_Return, CTRL)
    assert not shown.palette.isHidden()
    assert shown.palette.field.text() == ""
    shown.type("mail à Émilie")
    shown.key(Key.Key_Return, CTRL)
    assert store.value("SELECT count(*) FROM interaction") == 2


def test_esc_keeps_the_draft_for_the_next_time(shown, store) -> None:
    shown.open("call with Karim about the fair")
    shown.key(Key.Key_Escape)
    assert shown.palette.isHidden()
    assert store.value("SELECT count(*) FROM interaction") == 0
    shown.palette.open()
    assert shown.palette.field.text() == "call with Karim about the fair"
    assert shown.palette.field.hasSelectedText()  # typing begins another line
    shown.key(Key.Key_Return)
    assert store.value("SELECT note FROM interaction") == "about the fair"
    shown.palette.open()
    assert shown.palette.field.text() == ""


def test_a_press_beside_the_sheet_closes_it(shown) -> None:
    shown.open("call with Karim")
    QTest.mouseClick(shown.palette, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert shown.palette.isHidden()


def test_two_people_of_one_name_are_asked_before_anything_is_saved(shown, store, people) -> None:
    shown.near = people[4]
    shown.open("lunch with Hugo Brenner")
    assert shown.rows()[0].startswith("With, Which Hugo Brenner?")
    shown.key(Key.Key_Return)
    assert store.value("SELECT count(*) FROM interaction") == 0
    assert shown.menu() == ["Hugo Brenner, Lumen Conseil", "Hugo Brenner, Orange Bank"]
    shown.choose("Hugo Brenner, Orange")
    assert shown.rows()[0].startswith("With, Hugo Brenner, Orange Bank")
    assert QApplication.focusWidget() is shown.palette.field
    shown.key(Key.Key_Return)
    assert store.rows("SELECT contact FROM participant") == [(people[4],)]


def test_every_part_is_changed_by_alt_and_its_number(shown, store, people) -> None:
    shown.near = people[0]
    shown.open("coffee with Ana yesterday, she seeks a designer, call back in a week")
    shown.key(Key.Key_1, ALT)
    shown.choose("Ana Hermelin")
    shown.key(Key.Key_2, ALT)
    shown.choose("Video call")
    shown.key(Key.Key_3, ALT)
    shown.choose("Today")
    shown.key(Key.Key_4, ALT)
    shown.choose("Offers it")
    shown.key(Key.Key_5, ALT)
    shown.choose("In a month")
    shown.key(Key.Key_Return)
    assert store.rows("SELECT happened, kind FROM interaction") == [("2026-11-23", "video")]
    assert store.rows("SELECT contact FROM participant") == [(people[1],)]
    assert store.rows("SELECT contact FROM offer") == [(people[1],)]
    assert store.rows("SELECT due FROM follow_up") == [("2026-12-23",)]


def test_parts_are_reached_by_tab_and_the_arrows_and_left_by_esc(shown) -> None:
    shown.open("call with Karim yesterday")
    shown.key(Key.Key_Tab)
    rows = shown.palette.preview.rows()
    assert QApplication.focusWidget() is rows[0]
    shown.key(Key.Key_Down)
    shown.key(Key.Key_Tab)
    assert QApplication.focusWidget() is rows[2]
    shown.key(Key.Key_Tab)
    assert QApplication.focusWidget() is shown.palette.field
    shown.key(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is rows[2]
    shown.key(Key.Key_Return)
    shown.choose("Today")
    assert shown.rows()[2].startswith("When, Monday 23 November 2026")
    rows[0].setFocus()
    shown.key(Key.Key_Escape)
    assert QApplication.focusWidget() is shown.palette.field
    assert not shown.palette.isHidden()


def test_a_row_is_pressed_with_the_mouse(shown) -> None:
    shown.open("call with Karim yesterday")
    QTest.mouseClick(shown.palette.preview.rows()[1], Qt.MouseButton.LeftButton)
    shown.choose("Meeting")
    assert shown.rows()[1].startswith("What, Meeting")


def test_what_is_no_part_stays_in_the_note_and_so_does_a_day_that_is_none(shown, store) -> None:
    shown.open("call with Karim on 31 April about the fair")
    note = shown.palette.preview.note
    assert note.warning.text() == "There is no 31 April: it stays in the note."
    shown.key(Key.Key_Return)
    assert "31 April about the fair" in store.value("SELECT note FROM interaction")


def test_a_part_may_be_left_in_the_note(shown, store) -> None:
    shown.open("call with Karim, she seeks a designer")
    shown.key(Key.Key_4, ALT)
    shown.choose("Keep it in the note")
    assert len(shown.rows()) == 3
    shown.key(Key.Key_Return)
    assert store.value("SELECT count(*) FROM seek") == 0
    assert store.value("SELECT note FROM interaction") == "designer"


def test_somebody_unknown_is_said_and_may_be_added(shown) -> None:
    shown.open("coffee with Zoé yesterday")
    assert shown.rows()[0].startswith("With, Nobody here is called Zoé.")
    shown.key(Key.Key_Return)
    assert shown.menu()[-1] == "New contact “Zoé”…"
    shown.choose("New contact")
    assert shown.told == [("contact_wanted", "Zoé")]
    shown.palette.open()
    assert shown.palette.field.text() == "coffee with Zoé yesterday"  # the draft waits for the new card


def test_a_name_with_a_slip_is_proposed_and_never_taken(shown, store, people) -> None:
    shown.open("coffee with Emlie yesterday")
    assert shown.rows()[0].startswith("With, Nobody here is called Emlie.")
    shown.key(Key.Key_Return)
    assert shown.menu()[0] == "Émilie Rey"
    shown.choose("Émilie Rey")
    shown.key(Key.Key_Return)
    assert store.value("SELECT contact FROM participant") == people[5]


def test_without_a_name_it_is_asked_and_whoever_is_shown_comes_first(shown, store, people) -> None:
    shown.near = people[2]
    shown.open("coffee yesterday about the fair")
    assert shown.rows()[0].startswith("With, With whom?")
    shown.key(Key.Key_Return)
    shown.choose("Karim Haddad")
    shown.key(Key.Key_Return)
    assert store.rows("SELECT contact FROM participant") == [(people[2],)]


def test_a_topic_on_the_card_is_kept_once_and_who_brings_it_is_proposed(shown, store, people) -> None:
    topics.seek(store, people[0], "graphic designer", date(2026, 11, 1))
    topics.offer(store, people[2], "graphic design", date(2026, 11, 1))
    shown.open("coffee with Ana Delmas, she seeks a designer")
    assert shown.rows()[3] == "Seeks, designer, already noted as graphic designer, kept once, Alt 4"
    card = shown.palette.preview.proposal
    assert card.check.isChecked()
    assert card.check.accessibleName().startswith("Karim Haddad offers graphic design")
    shown.key(Key.Key_Return)
    assert store.value("SELECT count(*) FROM seek") == 1
    assert store.rows("SELECT contact, what, due FROM follow_up") == [
        (people[0], "Introduce Ana Delmas and Karim Haddad", "2026-11-24")
    ]


def test_the_proposal_is_refused_by_one_key(shown, store, people) -> None:
    topics.offer(store, people[2], "design", date(2026, 11, 1))
    shown.open("coffee with Émilie, she seeks a designer")
    shown.key(Key.Key_5, ALT)
    assert not shown.palette.preview.proposal.check.isChecked()
    shown.type("coffee with Émilie, she seeks a designer soon")
    assert not shown.palette.preview.proposal.check.isChecked()  # an answer stays while one types on
    shown.key(Key.Key_Return)
    assert store.value("SELECT count(*) FROM follow_up") == 0


# -- Ctrl+L


def test_two_letters_of_a_name_and_enter_log_an_exchange(shown, store, people) -> None:
    shown.open("ém", log=True)
    assert shown.rows()[0].startswith("With, Émilie Rey")
    shown.key(Key.Key_Return)
    assert store.rows("SELECT happened, kind FROM interaction") == [("2026-11-23", "message")]
    assert store.rows("SELECT contact FROM participant") == [(people[5],)]


def test_the_arrows_turn_to_the_next_of_that_beginning(shown, store, people) -> None:
    shown.open("an", log=True)
    first = shown.rows()[0]
    shown.key(Key.Key_Down)
    assert shown.rows()[0] != first
    shown.key(Key.Key_Return)
    assert store.value("SELECT contact FROM participant") in people[:2]


def test_the_same_name_twice_is_asked_there_too(shown, store) -> None:
    shown.open("hu", log=True)
    shown.key(Key.Key_Return)
    assert store.value("SELECT count(*) FROM interaction") == 0
    assert len(shown.menu()) == 2


def test_what_was_found_can_be_logged_with(shown, store, people) -> None:
    shown.open("Karim")
    shown.wait_found("Log an exchange with Karim Haddad")
    shown.palette.found.select_row(shown.found().index("Log an exchange with Karim Haddad"))
    shown.key(Key.Key_Return)
    assert shown.rows()[0].startswith("With, Karim Haddad")
    shown.key(Key.Key_Return)
    assert store.rows("SELECT contact FROM participant") == [(people[2],)]


# -- the window below


def test_keys_do_not_reach_the_window_below(shown) -> None:
    shown.open("call with Karim")
    QTest.keyClick(shown.palette.field, Key.Key_2, CTRL)
    QTest.keyClick(shown.palette.field, Key.Key_E, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown.ran == []
    shown.key(Key.Key_Escape)
    QTest.keyClick(shown.below, Key.Key_2, CTRL)
    assert shown.ran == ["go.circles"]


def test_a_file_that_is_busy_is_said_and_the_line_stays(shown, store, monkeypatch) -> None:
    def busy(*_: object) -> None:
        raise StoreBusy("import")

    monkeypatch.setattr(type(store), "action", busy)
    shown.open("call with Karim")
    shown.key(Key.Key_Return)
    assert not shown.palette.isHidden()
    assert not shown.palette.problem.isHidden()
    assert shown.palette.field.text() == "call with Karim"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1440, 900), (960, 620)])
def test_the_sheet_stays_inside_the_window(shown, size, scale) -> None:
    theme().set_scale(scale)
    shown.window.resize(*size)
    shown.open(
        "coffee with Karim and Émilie yesterday, he offers a room, call back in a week" + " word" * 300
    )
    assert shown.palette.rect().contains(shown.palette.sheet.geometry())
    foot = shown.palette.foot.geometry()
    assert shown.palette.sheet.rect().contains(foot)
    assert foot.height() == theme().px(44)


@pytest.mark.parametrize(
    "text", ["<b>x</b> call with Karim", "\u202eKarim call", "call with Karim\x00", "😀" * 40]
)
def test_any_text_is_only_text(shown, text) -> None:
    shown.open(text)
    shown.palette.field.grab()
    shown.palette.preview.grab()
