"""The section of cards: fields of one's own, and tags; by the keyboard and by the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import contacts, fields
from reseau_desktop.insights import people
from reseau_desktop.insights.fields import definitions
from reseau_desktop.network.own_fields import FieldKind
from reseau_desktop.pages.in_place.entry_dialog import EntryDialog
from reseau_desktop.pages.settings.named_list import REMOVE

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def section(page, store):
    for field in definitions(store):  # those of the sample network
        fields.remove_field(store, field.id)
    page.open_section("cards")
    QApplication.processEvents()
    return page.sections["cards"]


def dialog() -> EntryDialog:
    return next(
        item for item in QApplication.topLevelWidgets() if isinstance(item, EntryDialog) and item.isVisible()
    )


def press_zone(view, row: int, key: str) -> None:
    """Click a row's own button."""
    index = view.model().index(row, 0)
    rect = view.visualRect(index)
    zone = next(zone for zone in view.itemDelegate().zones(rect, index) if zone.key == key)
    at = zone.rect.center()
    QTest.mouseMove(view.viewport(), at)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_field_is_made_by_the_keyboard_alone(section, store) -> None:
    section.fields.add_button.setFocus()
    QTest.keyClick(section.fields.add_button, Key.Key_Space)
    made = dialog()
    QTest.keyClicks(made.editor.input("name"), "Shirt size")
    QTest.keyClick(made.editor.input("name"), Key.Key_Return)
    assert [(field.name, field.kind) for field in definitions(store)] == [("Shirt size", FieldKind.TEXT)]
    assert [line.name for line in section.fields.list.lines()] == ["Shirt size"]
    store.undo()
    assert definitions(store) == ()
    assert not section.fields.list.lines()


def test_a_choice_takes_its_choices_and_follows_a_new_spelling(section, store) -> None:
    section.fields.add()
    made = dialog()
    made.editor.input("name").setText("Size")
    made.editor.input("kind").set_value("choice")
    made.editor.input("choices").setPlainText("small\nlarge")
    QTest.mouseClick(made.save_button, Qt.MouseButton.LeftButton)
    field = definitions(store)[0]
    assert field.choices == ("small", "large")
    who = store.value("SELECT min(id) FROM person")
    fields.set_value(store, who, field.id, "large")
    section.fields.edit(field.id)
    dialog().editor.input("choices").setPlainText("small\nbig")
    QTest.mouseClick(dialog().save_button, Qt.MouseButton.LeftButton)
    assert store.value("SELECT value FROM field_value WHERE contact = ?", (who,)) == "big"


def test_the_choices_are_typed_one_a_line(section, store) -> None:
    """Enter begins the next one; it saved the dialog with the first."""
    section.fields.add()
    made = dialog()
    QTest.keyClicks(made.editor.input("name"), "Size")
    made.editor.input("kind").set_value("choice")
    made.editor.input("kind").activated.emit(3)
    choices = made.editor.input("choices")
    choices.setFocus()
    QTest.keyClicks(choices, "small")
    QTest.keyClick(choices, Key.Key_Return)
    QTest.keyClicks(choices, "large")
    assert made.isVisible() and not definitions(store)
    QTest.keyClick(choices, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [field.choices for field in definitions(store)] == [("small", "large")]


@pytest.mark.parametrize("typed", ["", "   ", "shirt SIZE", "x" * 200])
def test_a_name_that_cannot_be_is_refused_and_kept_to_be_put_right(section, store, typed) -> None:
    fields.define(store, "Shirt size", "text")
    section.fields.add()
    made = dialog()
    made.editor.input("name").setText(typed)
    QTest.mouseClick(made.save_button, Qt.MouseButton.LeftButton)
    assert len(definitions(store)) == 1
    assert made.isVisible() and made.editor.input("name").text() == typed
    assert made.editor._words.text()
    made.close()


def test_nothing_is_refused_before_anything_was_typed(section) -> None:
    section.fields.add()
    made = dialog()
    assert not made.editor._words.isVisible()
    assert not made.editor.input("choices").isVisible()  # it is no choice
    made.editor.input("kind").set_value("choice")
    made.editor.input("kind").activated.emit(0)
    assert made.editor.input("choices").isVisible()
    made.close()


def test_order_by_keys_and_removal_by_its_button(section, store) -> None:
    for name in ("One", "Two", "Three"):
        fields.define(store, name, "text")
    view = section.fields.list
    view.setFocus()
    view.select_row(2)
    QTest.keyClick(view, Key.Key_Up, Alt)
    assert [line.name for line in view.lines()] == ["One", "Three", "Two"]
    assert view.current_row() == 1
    press_zone(view, 0, REMOVE)
    assert [line.name for line in view.lines()] == ["Three", "Two"]
    store.undo()
    assert [line.name for line in view.lines()] == ["One", "Three", "Two"]


def test_a_field_that_is_used_says_what_goes_with_it(section, page, store) -> None:
    said = []
    page.said.connect(lambda words, _undo: said.append(words))
    field = fields.define(store, "Floor", "number")
    for who in store.rows("SELECT id FROM person LIMIT 2"):
        fields.set_value(store, who[0], field, "3")
    assert section.fields.list.lines()[0].aside == "number · on 2 cards"
    section.fields.list.setFocus()
    section.fields.list.select_row(0)
    QTest.keyClick(section.fields.list, Key.Key_Delete)
    assert said[-1] == "Field removed, with what 2 cards said in it."
    store.undo()
    assert store.value("SELECT count(*) FROM field_value") == 2


def test_a_tag_is_renamed_everywhere_and_put_together_with_another(section, store) -> None:
    who = [row[0] for row in store.rows("SELECT id FROM person LIMIT 3")]
    contacts.tag(store, who[:2], "Aaa one")
    contacts.tag(store, who[1:], "Aaa two")
    view = section.tags.list
    assert [line.name for line in view.lines()][:2] == ["Aaa one", "Aaa two"]
    view.setFocus()
    view.select_row(0)
    QTest.keyClick(view, Key.Key_F2)
    dialog().editor.input("name").setText("aaa TWO")
    QTest.keyClick(dialog().editor.input("name"), Key.Key_Return)
    names = [name for _tag, name, _count in people.tags(store)]
    assert "Aaa one" not in names
    assert next(count for _tag, name, count in people.tags(store) if name.casefold() == "aaa two") == 3
    store.undo()
    assert "Aaa one" in [name for _tag, name, _count in people.tags(store)]


def test_tags_are_put_together_from_the_menu_of_one(section, store) -> None:
    who = [row[0] for row in store.rows("SELECT id FROM person LIMIT 3")]
    contacts.tag(store, who[:2], "Aaa one")
    contacts.tag(store, who[1:], "Aaa two")
    section.tags.list.select_row(0)
    first = section.tags.list.lines()[0].id
    section.tags.offer_merge(first)
    menu = next(item for item in section.tags.findChildren(QMenu) if item.isVisible())
    next(action for action in menu.actions() if action.text() == "Aaa two").trigger()
    menu.close()
    assert [name for _tag, name, _count in people.tags(store)][0] == "Aaa two"


def test_the_search_of_the_settings_finds_fields_and_tags(page, qtbot) -> None:
    page.focus_search()
    qtbot.keyClicks(page.search, "custom")
    qtbot.keyClick(page.search, Key.Key_Return)
    assert page.open_key() == "cards"
    assert QApplication.focusWidget() is page.sections["cards"].fields.add_button


def test_names_are_words_never_markup(section, store) -> None:
    fields.define(store, "<b>x</b>", "text")
    contacts.tag(store, [store.value("SELECT min(id) FROM person")], "<img src=x> & co")
    assert section.fields.list.lines()[0].name == "<b>x</b>"
    view = section.tags.list
    view.select_row(0)
    view.menu_requested.emit(view.model().index(0, 0), view.mapToGlobal(QPoint(1, 1)))
    menu = next(item for item in view.findChildren(QMenu) if item.isVisible())
    assert [action.text() for action in menu.actions()] == [
        "Keep in touch with one of them…",
        "Merge with…",
        "Rename…",
        "Remove from everybody",
    ]
    menu.close()


def test_every_line_is_shown_and_the_page_scrolls(page, store) -> None:
    page.open_section("cards")
    for _ in range(4):
        QApplication.processEvents()
    section = page.sections["cards"]
    for part in (section.fields, section.tags):
        high = len(part.list.lines()) * part.list.itemDelegate().height()
        assert part.list.height() == high and part.card.height() >= high


def test_what_i_seek_and_offer_is_said_on_my_own_card(page, store) -> None:
    page.open_section("me")
    QApplication.processEvents()
    row = page.sections["me"].topics.rows["offer"]
    before = len(row.chips)
    row.add_button.setFocus()
    QTest.keyClick(row.add_button, Key.Key_Space)
    QTest.keyClicks(row.editor.input("topic"), "proof reading")
    QTest.keyClick(row.editor.input("topic"), Key.Key_Return)
    assert len(row.chips) == before + 1
    mine = "SELECT t.name FROM offer o JOIN topic t ON t.id = o.topic WHERE o.contact = 1 ORDER BY o.id DESC"
    assert store.value(mine) == "proof reading"
    store.undo()
    assert len(row.chips) == before
