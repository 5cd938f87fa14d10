"""Sorting people one at a time, by keyboard alone and by mouse alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from reseau_desktop.actions import contacts, layers
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets.text import Paragraph, Text


def layer(store, contact: int) -> str:
    return store.value("SELECT layer FROM contact WHERE id = ?", (contact,))


def name(page) -> str:
    return page.card.name.full_text()


def said(widget) -> list[str]:
    return [part.text() for kind in (Text, Paragraph) for part in widget.findChildren(kind)]


def press(page, key) -> None:
    """A key wherever the focus is: the page gives it on."""
    QTest.keyClick(QApplication.focusWidget() or page, key)


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_one_person_at_a_time_with_what_is_known(page):
    assert name(page) == "Oriane Test"
    facts = page.card.facts()
    assert facts[0] == "At Atelier Nord since 2022, 3 years after you left"
    assert facts[1] == "Ana Test work there too"
    assert "Connected since 8 August 2022" in facts
    assert "No exchange noted" in facts
    assert page.far.text() == "0 of 6, 2 minutes left"
    assert "6 people arrived on 20 November" in [part.full_text() for part in page.header.findChildren(Text)]


def test_the_proposal_is_outlined_and_says_why(page):
    proposed = [card.layer_key() for card in page.rings.cards if card.proposed()]
    assert proposed == ["wide"]
    assert "suggested" in page.rings.cards[3].accessibleName()
    assert "people you placed work there too" in page.rings.why.text()


def test_everybody_by_keyboard_alone(page, qtbot, store, people):
    press(page, Qt.Key.Key_4)
    assert layer(store, people["Oriane"]) == "wide"
    assert name(page) == "Emil Test"
    press(page, Qt.Key.Key_Return)
    assert layer(store, people["Emil"]) == "core", "Enter takes what is proposed"
    press(page, Qt.Key.Key_T)
    assert layer(store, people["Cyril"]) == "target"
    press(page, Qt.Key.Key_A)
    assert store.value("SELECT archived FROM contact WHERE id = ?", (people["Hana"],)) == 1
    assert page.far.text().startswith("4 of 6")
    press(page, Qt.Key.Key_Space)
    assert name(page) == "Yann Test"
    with qtbot.waitSignal(page.ended):
        press(page, Qt.Key.Key_5)
    assert "1 people are left for later." in said(page.end)
    assert layer(store, people["Zoé"]) == "inbox"
    assert [entry.label.verb for entry in store.history()[:5]] == [
        "moved",
        "archived",
        "moved",
        "moved",
        "moved",
    ]


def test_enter_on_a_circle_places_there_and_not_in_the_proposed_one(page, store, people):
    second = page.rings.cards[1]
    assert not second.proposed()
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert layer(store, people["Oriane"]) == second.layer_key()


def test_everybody_by_mouse_alone(page, qtbot, store, people):
    click(page.rings.cards[2])
    assert layer(store, people["Oriane"]) == "active"
    click(page.target_button)
    assert layer(store, people["Emil"]) == "target"
    click(page.archive_button)
    assert store.value("SELECT archived FROM contact WHERE id = ?", (people["Cyril"],)) == 1
    click(page.later_button)
    assert name(page) == "Zoé Test"
    click(page.undo_button)
    assert name(page) == "Hana Test"
    click(page.undo_button)
    assert name(page) == "Cyril Test"
    assert store.value("SELECT archived FROM contact WHERE id = ?", (people["Cyril"],)) == 0


def test_undo_brings_the_person_back_first_those_put_off(page, store, people):
    press(page, Qt.Key.Key_5)
    press(page, Qt.Key.Key_Space)
    assert name(page) == "Cyril Test"
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name(page) == "Emil Test"
    assert layer(store, people["Oriane"]) == "known", "nothing was undone in the file"
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name(page) == "Oriane Test"
    assert layer(store, people["Oriane"]) == "inbox"
    assert page.far.text().startswith("0 of 6")


def test_why_and_a_line_are_kept_in_the_same_step(page, store, people):
    click(page.card.benefits.chips["advice"])
    click(page.card.benefits.chips["visibility"])
    page.card.line.setFocus()
    QTest.keyClicks(page.card.line, "met at the fair 4")
    assert layer(store, people["Oriane"]) == "inbox", "digits are typed in the field"
    QTest.keyClick(page.card.line, Qt.Key.Key_Return)
    press(page, Qt.Key.Key_4)
    assert store.rows("SELECT layer, why, note FROM contact WHERE id = ?", (people["Oriane"],)) == [
        ("wide", "advice, visibility", "met at the fair 4")
    ]
    assert store.value("SELECT why FROM layer_move ORDER BY id DESC LIMIT 1") == "advice, visibility"
    found = store.value("SELECT rest FROM searchable WHERE contact = ?", (people["Oriane"],))
    assert "fair" in found
    assert page.card.line.text() == ""
    assert page.card.benefits.words() == ""
    store.undo()
    assert store.value("SELECT note FROM contact WHERE id = ?", (people["Oriane"],)) == ""


def test_a_full_ring_is_said_and_three_people_may_move_out(page, qtbot, store, people):
    with store.action(Label("added", 5)) as act:
        for number in range(5):
            act.insert("contact", layer="core", given=f"C{number}", added_on="2026-01-01")
    qtbot.waitUntil(lambda: page.rings.cards[0].accessibleName().find("5/5") > 0)
    press(page, Qt.Key.Key_1)
    assert layer(store, people["Oriane"]) == "core", "it proposes and never blocks"
    qtbot.waitUntil(lambda: page.rings.room.ring() == "core")
    assert "Core is full" in page.rings.room.words.text()
    assert len(page.rings.room.buttons) == 3
    click(page.rings.room.buttons[0])
    moved = store.rows("SELECT contact, arrival FROM layer_move ORDER BY id DESC LIMIT 1")[0]
    assert moved[1] == "allies"
    assert page.rings.room.ring() == ""
    assert name(page) == "Emil Test"


def test_the_end_says_what_it_promises(page, qtbot, store, people):
    with qtbot.waitSignal(page.ended):
        for _ in range(6):
            press(page, Qt.Key.Key_5)
    assert any(text.startswith("All sorted.") and "your time allows 12" in text for text in said(page.end))
    store.undo()
    qtbot.waitUntil(lambda: page.card.isVisible())
    assert name(page) == "Yann Test"


def test_those_left_for_later_come_again_when_asked(page, qtbot, people):
    with qtbot.waitSignal(page.ended):
        for _ in range(6):
            press(page, Qt.Key.Key_Space)
    button = next(b for b in page.end.findChildren(QAbstractButton) if "now" in b.text())
    click(button)
    assert name(page) == "Oriane Test"


def test_what_happens_elsewhere_is_followed(page, qtbot, store, people):
    layers.move_to_layer(store, [people["Emil"]], "wide", page._clock.today())
    contacts.delete(store, [people["Oriane"]], page._clock.today())
    assert name(page) == "Cyril Test"
    with store.action(Label("added")) as act:
        act.insert("contact", layer="inbox", given="New", added_on="2026-11-23")
    assert page.session.total == 6
    assert page.far.text().startswith("1 of 6")


def test_one_goes_on_where_one_was(page, qtbot, people):
    press(page, Qt.Key.Key_5)
    press(page, Qt.Key.Key_Space)
    page.hide()
    page.show()
    page.shown()
    assert name(page) == "Cyril Test"
    assert page.far.text().startswith("2 of 6")
    assert [one.accessibleName() for one in page.rings._rows if one.isVisible()] == [
        "Oriane Test, Acquaintances"
    ]


def test_a_file_that_is_being_written_refuses_and_nobody_is_lost(page, qtbot, store, people, tmp_path):
    other = Store.open(store.folder)
    with other.action(Label("long")) as act:
        act.insert("contact", layer="core", given="x", added_on="2026-01-01")
        with qtbot.waitSignal(page.refused):
            press(page, Qt.Key.Key_4)
        assert name(page) == "Oriane Test"
    other.close()


@pytest.mark.parametrize("size", [(1228, 820), (904, 560), (700, 560)])
def test_nothing_is_cut_in_a_smaller_window(page, qtbot, size):
    page.resize(*size)
    qtbot.waitUntil(lambda: page.width() == size[0])
    QApplication.processEvents()
    for button in (page.later_button, page.target_button, page.archive_button, page.undo_button):
        assert button.width() >= button.sizeHint().width()
    for card in page.rings.cards:
        assert card.width() >= card.minimumSizeHint().width()  # the question of each ring in full
    assert page.later_button.x() == page.pile.x()
    content = page._scroll.widget()
    assert content.minimumSizeHint().width() <= page._scroll.viewport().width()


def test_every_control_has_a_name(page):
    for control in (*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)):
        if control.isVisible():
            assert control.accessibleName(), control
    assert page.rings.cards[0].accessibleName() == "1, Core, I call without a reason, 0/5"


def test_the_answers_stay_in_one_row(page) -> None:
    """Where the caps of the keys find no room they go, and come back."""
    row = page.answers
    for width, capped in ((600, True), (330, False), (600, True)):
        row.resize(width, row.height())
        QApplication.processEvents()
        assert len({button.y() for button in row.buttons}) == 1
        assert all(bool(button._cap) is capped for button in row.buttons)
