"""The same network by pointer alone: clicks, context menus, drags; the keyboard only types words into fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from reseau_desktop.insights.lists import saved
from reseau_desktop.network.filter_words import Key
from reseau_desktop.pages.contacts.new_contact import NewContactDialog
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.contact_drag import contacts_mime

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Right = Qt.MouseButton.RightButton


@pytest.fixture
def window(opened, sampled, hands):
    made = opened()
    hands.active(made)
    return made


def row_of(page, contact: int) -> int:
    return list(page.list.model.ids()).index(contact)


def nav(window, hands, key: str) -> None:
    """A line of the side bar."""
    hands.click(next(row for row in window.frame.sidebar.rows() if row.key == key))
    assert window.frame.current_page() == key


def test_a_person_is_found_and_changed_by_the_pointer(qtbot, window, hands) -> None:
    nav(window, hands, "contacts")
    page = window.frame.page("contacts")
    hands.click(page.list.search_field)
    hands.say("okafor")
    qtbot.waitUntil(lambda: len(page.list.model.ids()) == 1)
    hands.row(page.list.view, 0)
    marc = page.selected()[0]
    column = page.person_page.column
    qtbot.waitUntil(lambda: column.fact("email#0") is not None)
    page.person_page.ensureWidgetVisible(column.fact("email#0"))
    hands.click(column.fact("email#0"), QPoint(12, 10))
    field = column.fact("email#0").editor.input("value")
    field.selectAll()
    hands.say("marc.ouest.example")
    assert column.fact("email#0").editor._words.text() == "No @. Kept as typed."
    page.person_page.verticalScrollBar().setValue(0)
    hands.click(page.person_page.head.layer)
    hands.menu("Core")
    qtbot.waitUntil(lambda: window.store.value("SELECT layer FROM person WHERE id = ?", (marc,)) == "core")
    saved_value = window.store.value(
        "SELECT value FROM email WHERE contact = ? ORDER BY preferred DESC, id", (marc,)
    )
    assert saved_value == "marc.ouest.example"  # a press elsewhere saved it
    hands.bar(window, "Edit", "Undo")
    qtbot.waitUntil(lambda: window.store.value("SELECT layer FROM person WHERE id = ?", (marc,)) == "allies")


def test_several_are_chosen_moved_and_a_list_is_kept(qtbot, window, hands) -> None:
    nav(window, hands, "contacts")
    page = window.frame.page("contacts")
    view = page.list.view
    hands.row(view, 1)
    hands.row(view, 8, SHIFT)
    for row in (10, 11, 12, 13):
        hands.row(view, row, CTRL)
    chosen = page.selected()
    assert len(chosen) == 12
    at = view.visualRect(view.model().index(10, 0)).center()
    menu = hands.right(view.viewport(), at)
    before = dict(window.store.rows("SELECT id, layer FROM person"))
    move = next(action.menu() for action in menu.actions() if action.text() == "Move to")
    move.popup(menu.mapToGlobal(QPoint(60, 20)))
    hands.menu("Acquaintances", move)
    menu.close()
    qtbot.waitUntil(
        lambda: (
            {window.store.value("SELECT layer FROM person WHERE id = ?", (one,)) for one in chosen}
            == {"known"}
        )
    )
    hands.bar(window, "Edit", "Undo")
    qtbot.waitUntil(lambda: dict(window.store.rows("SELECT id, layer FROM person")) == before)
    hands.click(page.list.search_field)
    hands.say("layer:wide ")
    qtbot.waitUntil(lambda: page.list.asked.typed() == "layer:wide")
    hands.click(page.list.head.bar.more)
    hands.menu("Save as a list")
    popover = QApplication.activePopupWidget()
    popover.field.setText("Wide ones")
    hands.click(popover.button)
    assert "Wide ones" in [one.name for one in saved(window.store)]
    qtbot.waitUntil(lambda: any(r.words() == "Wide ones" for r in window.frame.sidebar.lists.rows()))
    hands.click(next(row for row in window.frame.sidebar.lists.rows() if row.words() == "Wide ones"))
    assert page.list.asked.typed() == "layer:wide"


def test_the_past_and_the_settings_by_the_pointer(qtbot, window, hands) -> None:
    who = int(window.store.value("SELECT id FROM person WHERE family = 'Delmas'"))
    hands.bar(window, "Edit", "History")
    assert window.frame.current_page() == "history"
    history = window.frame.page("history")
    qtbot.waitUntil(lambda: history.rows.rowCount() > 0)
    hands.bar(window, "Edit", "Settings")
    assert window.frame.current_page() == "settings"
    hands.bar(window, "Help", "Guide")
    assert window._guide.isVisible()
    window._guide.close()
    hands.active(window)
    nav(window, hands, "contacts")
    hands.click(window.frame.page("contacts").new_button)
    dialog = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, NewContactDialog) and w.isVisible()
    )
    hands.dialog(dialog)
    hands.click(dialog.inputs["given"])
    hands.say("Ludmila")
    hands.click(dialog.save_button)
    qtbot.waitUntil(lambda: window.store.value("SELECT count(*) FROM person WHERE given = 'Ludmila'") == 1)
    hands.active(window)
    window.open_person(who)
    contacts = window.frame.page("contacts")
    hands.click(contacts.person_page.head.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any(action.text().startswith("Merge with") for action in menu.actions())
    hands.menu("Private", menu)
    assert window.store.value("SELECT private FROM contact WHERE id = ?", (who,)) == 1


# -- the whole of Contacts in one window


class Story:
    """What is read of the window and its file; nothing here does anything."""

    def __init__(self, window, hands, qtbot) -> None:
        self.window, self.hands, self.bot, self.store = window, hands, qtbot, window.store

    def until(self, condition) -> None:
        self.bot.waitUntil(condition, timeout=10_000)

    def people(self) -> int:
        return int(self.store.value("SELECT count(*) FROM person"))

    def layers(self) -> dict[int, str]:
        return dict(self.store.rows("SELECT id, layer FROM person"))

    def undo(self) -> None:
        action = self.window.frame.commands.action("edit.undo")
        self.until(action.isEnabled)
        before = len([one for one in self.store.history() if not one.undone])
        self.hands.bar(self.window, "Edit", "Undo")
        self.until(lambda: len([one for one in self.store.history() if not one.undone]) == before - 1)

    @property
    def contacts(self):
        return self.window.frame.page("contacts")


def test_contacts_by_the_pointer_in_one_window(qtbot, window, hands) -> None:
    story = Story(window, hands, qtbot)
    nav(window, hands, "contacts")
    somebody_is_searched(story)
    chips_and_the_table(story)
    several_are_moved_tagged_and_dragged(story)
    some_are_sorted(story)
    somebody_comes_by_a_signature(story)
    two_become_one(story)
    one_step_alone(story)


def somebody_is_searched(story) -> None:
    page, hands = story.contacts, story.hands
    hands.click(page.list.search_field)
    hands.say("okafor")
    story.until(lambda: len(page.list.model.ids()) == 1)
    hands.row(page.list.view, 0)
    assert page.person_page.person().name == "Marc Okafor"
    clear = page.list.search_field.findChildren(QAbstractButton)
    hands.click(next(one for one in clear if one.isVisible() and "lear" in one.accessibleName()))
    story.until(lambda: len(page.list.model.ids()) > 100)


def chips_and_the_table(story) -> None:
    page, hands = story.contacts, story.hands
    bar = page.list.head.bar
    hands.click(bar.standing[Key.LAYER])
    hands.menu("Wider network")
    QApplication.activePopupWidget().close() if QApplication.activePopupWidget() else None
    story.until(lambda: page.list.asked.typed() == "layer:wide")
    assert set(story.store.rows("SELECT DISTINCT layer FROM person WHERE id IN (" + _marks(page) + ")")) == {
        ("wide",)
    }
    hands.click(page.switch._halves["table"])
    assert page.is_table()


def boxes(page, hands, people) -> None:
    """Press the boxes of these people in the table."""
    view = page.list.view
    for one in people:
        index = view.model().index(page.list.model.row_of(one), 0)
        hands.click(view.viewport(), view.visualRect(index).center())


def several_are_moved_tagged_and_dragged(story) -> None:
    page, hands, store = story.contacts, story.hands, story.store
    view, before = page.list.view, story.layers()
    boxes(page, hands, [page.list.model.ids()[row] for row in (1, 3, 4)])
    chosen = page.list.selected()
    story.until(lambda: page.several.isVisible() and len(chosen) == 3)
    story.until(lambda: "known" in page.several.circles.lines())
    line = page.several.circles.lines()["known"]
    hands.click(line)
    hands.double(line, line.rect().center())
    story.until(lambda: {story.layers()[one] for one in chosen} == {"known"})
    story.undo()
    assert story.layers() == before
    story.until(lambda: all(page.list.model.row_of(one) >= 0 for one in chosen))
    boxes(page, hands, sorted(set(chosen) ^ set(page.list.selected())))
    story.until(lambda: page.several.isVisible() and sorted(page.list.selected()) == sorted(chosen))
    hands.click(page.several.tags)
    popover = QApplication.activePopupWidget()
    hands.say("By hand")
    hands.click(next(one for one in popover.findChildren(Button) if one.text() == "Give"))
    tagged = "SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE t.name = 'By hand'"
    story.until(lambda: store.value(tagged) == 3)
    row = next(one for one in story.window.frame.sidebar.rows() if one.key == "active")
    mime = contacts_mime(view.drag_ids())
    middle, copy = row.rect().center(), Qt.DropAction.MoveAction
    held = (copy, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(row, QDragEnterEvent(middle, *held))
    QApplication.sendEvent(row, QDropEvent(QPointF(middle), *held))
    story.until(lambda: {story.layers()[one] for one in chosen} == {"active"})


def some_are_sorted(story) -> None:
    hands, store = story.hands, story.store
    waiting = store.value("SELECT count(*) FROM person WHERE layer = 'inbox'")
    nav_inbox = next(one for one in story.window.frame.sidebar.rows() if one.key == "inbox")
    hands.click(nav_inbox)
    story.until(lambda: story.window.frame.current_page() == "triage")
    page = story.window.frame.page("triage")
    story.until(lambda: page.session.current is not None and bool(page.rings.cards))
    first = page.session.current
    hands.click(page.rings.cards[2])
    story.until(lambda: page.session.current not in (None, first))
    hands.click(page.later_button)
    third = page.session.current
    hands.click(page.archive_button)
    story.until(lambda: store.value("SELECT archived FROM contact WHERE id = ?", (third,)) == 1)
    assert store.value("SELECT count(*) FROM person WHERE layer = 'inbox' AND NOT archived") == waiting - 2
    hands.click(page.undo_button)
    story.until(lambda: store.value("SELECT archived FROM contact WHERE id = ?", (third,)) == 0)


def somebody_comes_by_a_signature(story) -> None:
    QApplication.clipboard().setText(
        "Margot Lemaître\nHead of exhibitions\nMusée des Ondes\nm.lemaitre@ondes.example"
    )
    story.hands.bar(story.window, "Contact", "New contact from the clipboard")
    story.until(lambda: story.window.frame.current_page() == "adding")
    story.hands.click(story.window.frame.page("adding").foot.add)
    story.until(lambda: story.store.value("SELECT count(*) FROM person WHERE family = 'Lemaître'") == 1)
    QApplication.clipboard().clear()


def two_become_one(story) -> None:
    page, hands, count = story.contacts, story.hands, story.people()
    nav(story.window, hands, "contacts")
    story.until(lambda: page.list.model.rowCount() > 3)
    hands.click(page.switch._halves["list"])
    hands.row(page.list.view, 1)
    hands.row(page.list.view, 2, CTRL)
    story.until(lambda: page.several.isVisible())
    hands.click(page.several.merge)
    story.until(lambda: story.window.frame.current_page() == "merging")
    merging = story.window.frame.page("merging")
    story.until(lambda: merging.merge_button.isEnabled() and merging.merge_button.isVisible())
    hands.click(merging.merge_button)
    story.until(lambda: story.people() == count - 1)
    story.undo()
    assert story.people() == count


def one_step_alone(story) -> None:
    """What was dragged goes back, what came after it stays."""
    hands, store = story.hands, story.store
    by_hand = "SELECT x.contact FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE t.name = 'By hand'"
    moved = [int(who) for (who,) in store.rows(by_hand)]
    hands.bar(story.window, "Edit", "History")
    history = story.window.frame.page("history")
    steps = [one for one in store.history() if one.label.verb == "moved" and not one.undone]
    step = next(one.id for one in steps if one.label.count == 3)
    story.until(lambda: history.rows.row_of(step) > 0)
    hands.row(history.list, history.rows.row_of(step))
    story.until(lambda: history.panel.alone_button.isVisible() and history.panel.alone_button.isEnabled())
    hands.click(history.panel.alone_button)
    story.until(lambda: {story.layers()[one] for one in moved} == {"wide"})
    assert store.value("SELECT count(*) FROM person WHERE family = 'Lemaître'") == 1
    story.undo()
    assert {story.layers()[one] for one in moved} == {"active"}
    assert store.faults() == ""


def _marks(page) -> str:
    return ",".join(map(str, page.list.model.ids()))
