"""One long story without a mouse: from an empty folder to a network that is kept, changed, undone and found again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import rows
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.fields import definitions
from reseau_desktop.insights.lists import saved
from reseau_desktop.store import Label

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Story:
    """What is read of the window and its file; nothing here does anything."""

    def __init__(self, window, hands, qtbot) -> None:
        self.window, self.hands, self.bot, self.store = window, hands, qtbot, window.store

    def value(self, sql: str, *parameters):
        return self.store.value(sql, parameters)

    def until(self, condition) -> None:
        self.bot.waitUntil(condition, timeout=10_000)

    def go_to(self, words: str, title: str) -> None:
        """Ctrl+K, a few letters, Enter."""
        self.hands.key(Key.Key_K, CTRL)
        palette = self.window.quick.palette()
        self.until(palette.isVisible)
        self.hands.replace(words)
        self.until(lambda: title in [entry.title for entry in palette.found.entries()])
        self.hands.key(Key.Key_Return)
        self.until(lambda: not palette.isVisible())

    def undo(self) -> None:
        action = self.window.frame.commands.action("edit.undo")
        self.until(action.isEnabled)
        before = len([one for one in self.store.history() if not one.undone])
        self.hands.key(Key.Key_Z, CTRL)
        self.until(lambda: len([one for one in self.store.history() if not one.undone]) == before - 1)

    @property
    def contacts(self):
        return self.window.frame.page("contacts")

    @property
    def column(self):
        return self.contacts.person_page.column


@pytest.fixture
def story(qtbot, opened, hands):
    window = opened()
    hands.active(window)
    return Story(window, hands, qtbot)


def test_without_a_mouse(story, opened, shut, hands, qtbot):
    the_sample_comes(story)
    marc = a_person_is_found_and_changed(story)
    field = a_field_of_ones_own(story, marc)
    a_list_is_saved(story)
    several_are_moved_and_come_back(story)
    ten_are_sorted(story)
    an_import_alone_is_undone(story)
    a_sentence_is_noted(story)
    somebody_comes_from_the_clipboard(story)
    two_cards_become_one_and_two_again(story)
    a_house_is_renamed(story)
    shut(story.window)
    again = Story(opened(), hands, qtbot)
    assert again.store.faults() == ""
    assert again.value(
        "SELECT value FROM email WHERE contact = ? ORDER BY preferred DESC, id LIMIT 1", marc
    ) == ("marc.ouest.example")
    assert again.value("SELECT value FROM field_value WHERE field = ? AND contact = ?", field, marc) == "L"
    assert [one.name for one in saved(again.store)][-1] == "Far and cool"
    assert again.value("SELECT count(*) FROM person WHERE family = 'Lemaître'") == 1
    assert again.value("SELECT count(*) FROM organisation WHERE name = 'Atelier du Nord'") == 1
    assert again.window.frame.screen.text("contacts/look") == "table"


def the_sample_comes(story):
    hands = story.hands
    assert story.window.frame.current_page() == "first_run"
    hands.tab_to("Try it with a sample network")
    hands.key(Key.Key_Space)
    story.until(lambda: story.value("SELECT count(*) FROM person") == 206)
    story.until(lambda: story.window.frame.current_page() != "first_run")


def a_person_is_found_and_changed(story) -> int:
    hands = story.hands
    story.go_to("okafor", "Marc Okafor")
    marc = int(story.value("SELECT id FROM person WHERE family = 'Okafor'"))
    story.until(lambda: story.contacts.person_page.contact() == marc)
    hands.tab_to("E-mail")
    hands.key(Key.Key_F2)
    hands.replace("marc.ouest.example")
    editor = story.column.fact("email#0").editor
    assert editor._words.isVisible() and editor._words.text() == "No @. Kept as typed."
    hands.key(Key.Key_Return)
    story.until(lambda: story.column.fact("email#0").row.words.value == "marc.ouest.example")
    hands.key(Key.Key_F6)
    hands.tab_to("Add: Birthday or date")
    hands.key(Key.Key_Space)
    hands.say("31 April")
    assert story.column.fact("date#new").editor._words.text() == "This day does not exist."
    hands.key(Key.Key_Return)
    assert (
        story.value("SELECT happens FROM anniversary WHERE contact = ? AND happens LIKE '31%'", marc)
        == "31 April"
    )
    hands.tab_to("Add a tag")
    hands.key(Key.Key_Space)
    hands.say("by the keys")
    hands.key(Key.Key_Return)
    story.until(lambda: story.value("SELECT count(*) FROM tag WHERE name = 'by the keys'") == 1)
    return marc


def a_field_of_ones_own(story, marc: int) -> int:
    hands = story.hands
    hands.key(Key.Key_Comma, CTRL)
    story.until(lambda: story.window.frame.current_page() == "settings")
    page = story.window.frame.page("settings")
    hands.tab_to("Sections")
    hands.key(Key.Key_Home)
    while page.open_key() != "cards":
        hands.key(Key.Key_Down)
    hands.tab_to("Add a field")
    hands.key(Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    hands.dialog(dialog)
    hands.say("Shirt size")
    hands.key(Key.Key_Return)
    story.until(lambda: "Shirt size" in [one.name for one in definitions(story.store)])
    field = next(one.id for one in definitions(story.store) if one.name == "Shirt size")
    hands.active(story.window)
    story.go_to("okafor", "Marc Okafor")
    hands.tab_to("Add: Shirt size")
    hands.key(Key.Key_Space)
    hands.say("L")
    hands.key(Key.Key_Return)
    story.until(lambda: story.value("SELECT value FROM field_value WHERE field = ?", field) == "L")
    return field


def a_list_is_saved(story):
    hands = story.hands
    hands.key(Key.Key_F, CTRL)
    hands.replace("layer:wide last:>1m ")
    story.until(lambda: story.contacts.list.asked.typed().startswith("layer:wide"))
    shown = list(story.contacts.list.model.ids())
    assert shown and len(shown) < 206
    hands.tab_to("More filters")
    hands.key(Key.Key_Space)
    hands.pick("Save as a list")
    story.until(lambda: QApplication.activePopupWidget() is not None)
    story.until(lambda: QApplication.activePopupWidget().field.hasFocus())
    hands.say("Far and cool")
    hands.key(Key.Key_Return)
    story.until(lambda: "Far and cool" in [one.name for one in saved(story.store)])


def several_are_moved_and_come_back(story):
    hands = story.hands
    hands.active(story.window)
    hands.key(Key.Key_F, CTRL)
    hands.replace("")
    hands.key(Key.Key_Escape)
    hands.key(Key.Key_T, CTRL)
    story.until(story.contacts.is_table)
    view = story.contacts.list.view
    hands.tab_to(view.accessibleName())
    hands.key(Key.Key_Home)
    hands.key(Key.Key_Down, SHIFT, times=10)
    hands.key(Key.Key_Down, CTRL, times=2)
    hands.key(Key.Key_Space, CTRL)
    chosen = story.contacts.selected()
    assert len(chosen) == 12, len(chosen)
    before = dict(story.store.rows("SELECT id, layer FROM person"))
    hands.key(Key.Key_5)
    story.until(
        lambda: all(story.value("SELECT layer FROM person WHERE id = ?", one) == "known" for one in chosen)
    )
    story.undo()
    assert dict(story.store.rows("SELECT id, layer FROM person")) == before
    assert view is story.contacts.list.view


def bring(store, count: int) -> list[int]:
    """An import of the command line, meanwhile."""
    with store.action(Label("imported", count, "Connections.csv")) as act:
        return [
            rows.person(act, PersonRecord(given=f"P{n}", family="Arrived"), "inbox", "2026-11-20", None)
            for n in range(count)
        ]


def ten_are_sorted(story):
    hands = story.hands
    before = story.value("SELECT count(*) FROM person WHERE layer = 'inbox'")
    hands.key(Key.Key_9, CTRL)
    story.until(lambda: story.window.frame.current_page() == "triage")
    page = story.window.frame.page("triage")
    for number in range(10):
        story.until(lambda: page.session.current is not None)
        hands.key(Key(Key.Key_1 + number % 5))
    story.until(lambda: story.value("SELECT count(*) FROM person WHERE layer = 'inbox'") == before - 10)


def an_import_alone_is_undone(story):
    hands = story.hands
    arrived = bring(story.store, 3)
    story.go_to("P0 arrived", "P0 Arrived")
    hands.tab_to("Add a tag")
    hands.key(Key.Key_Space)
    hands.say("kept")
    hands.key(Key.Key_Return)
    hands.key(Key.Key_H, CTRL | SHIFT)
    page = story.window.frame.page("history")
    story.until(lambda: page.rows.rowCount() > 2)
    hands.tab_to(page.list.accessibleName())
    hands.key(Key.Key_Home)
    hands.key(Key.Key_Down)
    hands.tab_to("Undo it alone")
    hands.key(Key.Key_Space)
    story.until(lambda: story.value("SELECT count(*) FROM person WHERE family = 'Arrived'") == 1)
    assert story.value("SELECT id FROM person WHERE family = 'Arrived'") == arrived[0]
    hands.key(Key.Key_3, CTRL)


def a_sentence_is_noted(story):
    hands = story.hands
    karim = story.value("SELECT id FROM person WHERE family = 'Haddad' AND given = 'Karim'")
    hands.key(Key.Key_K, CTRL)
    hands.replace("lunch with Karim Haddad yesterday, call back in three weeks, he seeks a bookbinder")
    hands.key(Key.Key_Return)
    assert story.value("SELECT happened FROM interaction ORDER BY id DESC LIMIT 1") == "2026-11-22"
    due = "SELECT due FROM follow_up WHERE contact = ? AND status = 'open' ORDER BY id DESC LIMIT 1"
    assert story.value(due, karim) == "2026-12-14"
    sought = "SELECT t.name FROM seek s JOIN topic t ON t.id = s.topic WHERE s.contact = ? ORDER BY s.id DESC LIMIT 1"
    assert story.value(sought, karim) == "bookbinder"


def somebody_comes_from_the_clipboard(story):
    hands = story.hands
    QApplication.clipboard().setText(
        "Margot Lemaître\nHead of exhibitions\nMusée des Ondes\nm.lemaitre@ondes.example"
    )
    hands.tab_to(story.contacts.list.view.accessibleName())
    hands.key(Key.Key_V, CTRL | SHIFT)
    story.until(lambda: story.window.frame.current_page() == "adding")
    hands.key(Key.Key_Return)
    story.until(lambda: story.value("SELECT count(*) FROM person WHERE family = 'Lemaître'") == 1)
    QApplication.clipboard().clear()


def two_cards_become_one_and_two_again(story):
    hands = story.hands
    count = story.value("SELECT count(*) FROM person")
    story.go_to("okafor", "Marc Okafor")
    hands.key(Key.Key_M, CTRL | SHIFT)
    dialog = QApplication.activeModalWidget()
    hands.dialog(dialog)
    hands.say("delmas")
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Return)
    story.until(lambda: story.window.frame.current_page() == "merging")
    hands.active(story.window)
    button = story.window.frame.page("merging").merge_button
    while not button.hasFocus():
        hands.key(Key.Key_Tab)
    hands.key(Key.Key_Space)
    story.until(lambda: story.value("SELECT count(*) FROM person") == count - 1)
    story.undo()
    assert story.value("SELECT count(*) FROM person") == count


def a_house_is_renamed(story):
    hands = story.hands
    story.go_to("atelier nord", "Atelier Nord")
    story.until(lambda: story.window.frame.current_page() == "organisation")
    page, head = story.window.frame.page("organisation"), story.window.frame.page("organisation").head
    story.until(
        lambda: page._coming is None and page.isAncestorOf(QApplication.focusWidget() or story.window.frame)
    )
    hands.key(Key.Key_F2)
    story.until(lambda: head.editor is not None and head.editor.input("name").hasFocus())
    hands.replace("Atelier du Nord")
    hands.key(Key.Key_Return)
    story.until(lambda: story.value("SELECT count(*) FROM organisation WHERE name = 'Atelier du Nord'") == 1)
