"""The window: where one is, the way back, what the next start remembers, what the menus hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget

from reseau_desktop.pages.frame.frame import Frame
from reseau_desktop.pages.frame.keys_dialog import KeysDialog, typed_keys
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.frame.place_keys import places
from reseau_desktop.pages.frame.sidebar import LayerLine
from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.theme import theme

LAYERS = [
    LayerLine("core", "Core", "4"),
    LayerLine("target", "Target", "6"),
    LayerLine("inbox", "To sort", "42"),
]
KEYS = ("today", "circles", "contacts", "agenda")


class Sample(Page):
    def __init__(self, name: str, built: list[str]) -> None:
        super().__init__()
        built.append(name)
        self.header.set_title(name)
        self.people: list[int] = []
        self.times = 0
        self.zoomed: list[int] = []
        self.set_body(QLabel(name))

    def shown(self) -> None:
        self.times += 1

    def open_person(self, contact_id: int) -> None:
        self.people.append(contact_id)

    def zoom(self, step: int) -> bool:
        self.zoomed.append(step)
        return self.header.title() == "circles"


class Shouting(QTranslator):
    """Another language without a file."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def make(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")

    def new(file: str = "screen.ini") -> Frame:
        frame = Frame(tmp_path / file)
        frame.built = []
        for key in KEYS:
            frame.add_page(key, key, lambda key=key: key.title(), lambda key=key: Sample(key, frame.built))
        frame.add_page(
            "settings", "settings", lambda: "Settings", lambda: Sample("settings", frame.built), bottom=True
        )
        frame.set_layers(LAYERS)
        qtbot.addWidget(frame)
        return frame

    yield new
    theme().set_mode("light")
    theme().set_scale(1.0)


@pytest.fixture
def frame(make) -> Frame:
    made = make()
    made.go("today")
    made.show()
    QApplication.processEvents()
    return made


def press(frame: Frame, keys: str) -> None:
    """Press the keys of a menu entry: they work in the active window."""
    frame.activateWindow()
    assert QTest.qWaitForWindowActive(frame)
    QTest.keySequence(frame, QKeySequence(keys))


def test_a_page_is_built_when_one_first_goes_there(frame: Frame) -> None:
    assert frame.built == ["today"]
    frame.go("agenda")
    frame.go("today")
    frame.go("agenda")
    assert frame.built == ["today", "agenda"]
    assert frame.page("agenda").times == 2 and frame.page("contacts") is None


def test_the_sidebar_shows_where_one_is(frame: Frame) -> None:
    frame.go("contacts")
    assert frame.sidebar.page_row("contacts").isChecked()
    assert not frame.sidebar.page_row("today").isChecked()
    frame.go("contacts", layer="inbox")
    assert frame.sidebar.layer_row("inbox").isChecked()
    assert not frame.sidebar.page_row("contacts").isChecked()


def test_back_and_forward_go_over_pages_and_people(frame: Frame) -> None:
    frame.go("contacts")
    frame.page("contacts").person_opened.emit(7)
    frame.page("contacts").person_opened.emit(9)
    frame.go("agenda")
    press(frame, "Alt+Left")
    assert frame.current_page() == "contacts" and frame.page("contacts").people == [9]
    frame.back()
    assert frame.page("contacts").people == [9, 7]
    frame.forward()
    frame.forward()
    assert frame.current_page() == "agenda"
    assert not frame.commands.action("view.forward").isEnabled()


def test_the_mouse_s_side_buttons_go_back_and_forward(frame: Frame) -> None:
    frame.go("contacts")
    over = QListWidget(frame.page("today"))  # which would take the press for itself
    over.addItem("Ana")
    over.resize(400, 400)
    over.show()
    at = over.mapTo(frame, over.rect().center())
    buttons = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton, Qt.MouseButton.BackButton)
    for button, page in zip(buttons, ("today", "contacts", "today"), strict=True):
        QTest.mousePress(frame.windowHandle(), button, Qt.KeyboardModifier.NoModifier, at)
        assert frame.current_page() == page
    assert not over.selectedItems()


def test_a_new_way_forgets_the_one_that_was_ahead(frame: Frame) -> None:
    frame.go("contacts")
    frame.back()
    frame.go("agenda")
    assert not frame.places.can_go_forward()
    frame.back()
    assert frame.current_page() == "today"


def test_pages_have_numbers_and_to_sort_has_nine(frame: Frame) -> None:
    press(frame, "Ctrl+4")
    assert frame.current_page() == "agenda"
    chosen: list[str] = []
    frame.layer_chosen.connect(chosen.append)
    press(frame, "Ctrl+9")
    assert chosen == ["inbox"]
    assert frame.commands.keys("go.today") == "Ctrl+1"
    assert not frame.commands.has("go.settings")


def test_every_entry_does_something_and_empty_menus_are_not_shown(frame: Frame) -> None:
    menus = {action.text(): action.isVisible() for action in frame.menuBar().actions()}
    assert menus == {"&File": True, "&Edit": True, "&View": True, "&Contact": False, "&Help": True}
    done: list[int] = []
    frame.commands.add("contact.new", "contact", lambda: "New contact", lambda: done.append(1), "Ctrl+N")
    assert frame.menuBar().actions()[3].isVisible()
    entry = next(a for a in frame.menuBar().menu_named("contact").actions() if a.text() == "New contact")
    entry.trigger()
    press(frame, "Ctrl+N")
    assert done == [1, 1]


def test_no_two_entries_share_their_keys(frame: Frame) -> None:
    keys = [key.toString() for action in frame.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_undo_names_what_it_takes_back(frame: Frame) -> None:
    undo, redo = frame.commands.action("edit.undo"), frame.commands.action("edit.redo")
    assert not undo.isEnabled() and undo.text() == "Undo"
    frame.set_undo("Undo: Orme & Fils renamed", "Redo: 3 people moved")
    assert undo.text() == "Undo: Orme && Fils renamed" and redo.isEnabled()
    named = {command.name() for command in frame.commands.of("edit")}
    assert {"Undo", "Redo"} <= named  # what the list of keys says
    asked: list[str] = []
    frame.undo_requested.connect(lambda: asked.append("undo"))
    frame.redo_requested.connect(lambda: asked.append("redo"))
    press(frame, "Ctrl+Z")
    press(frame, "Ctrl+Shift+Z")
    assert asked == ["undo", "redo"]


def test_what_is_typed_into_the_header_goes_to_the_palette(frame: Frame) -> None:
    asked: list[str] = []
    frame.search_requested.connect(asked.append)
    field = frame.page("today").header.search_field()
    QTest.keyClicks(field, "a")
    press(frame, "Ctrl+K")
    assert asked == ["a", ""] and field.text() == ""


def test_find_goes_into_the_page_s_own_field(frame: Frame, qtbot) -> None:
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    press(frame, "Ctrl+F")
    assert frame.page("today").header.search_field().hasFocus()


def test_text_grows_except_where_the_picture_does(frame: Frame) -> None:
    press(frame, "Ctrl++")
    assert theme().scale == 1.1
    press(frame, "Ctrl+-")
    press(frame, "Ctrl+-")
    assert theme().scale == 0.9
    press(frame, "Ctrl+0")
    assert theme().scale == 1.0
    frame.go("circles")
    press(frame, "Ctrl++")
    assert theme().scale == 1.0 and frame.page("circles").zoomed == [1]


def test_the_theme_is_chosen_in_the_menu(frame: Frame) -> None:
    frame.commands.action("view.theme.dark").trigger()
    assert theme().dark
    assert frame.commands.action("view.theme.dark").isChecked()
    theme().set_mode("light")
    assert frame.commands.action("view.theme.light").isChecked()


def test_the_next_start_finds_the_screen_as_it_was(make) -> None:
    first = make()
    first.resize(1200, 800)
    first.go("agenda")
    first.show()
    first.set_sidebar(False)
    theme().set_mode("dark")
    theme().set_scale(1.25)
    geometry = first.saveGeometry()
    first.quit()
    theme().set_mode("light")
    theme().set_scale(1.0)
    second = make()
    assert second.last_page("today") == "agenda"
    assert second.screen.bytes("window/geometry") == geometry
    assert not second.sidebar_shown()
    assert theme().mode == "dark" and theme().scale == 1.25


def test_a_page_that_is_gone_is_not_gone_to(make, tmp_path: Path) -> None:
    (tmp_path / "old.ini").write_text(
        "[window]\npage=presence\nsidebar=perhaps\n[look]\ntheme=sepia\nscale=huge\n"
    )
    frame = make("old.ini")
    assert frame.last_page("today") == "today"
    assert theme().mode == "system" and theme().scale == 1.0


def test_closing_can_be_refused_and_quitting_cannot(frame: Frame) -> None:
    closed: list[int] = []
    frame.closing.connect(lambda: closed.append(1))
    frame.may_close = lambda: False
    frame.close()
    assert frame.isVisible() and closed == []
    frame.quit()
    assert not frame.isVisible() and closed == [1]


def test_another_language_reaches_menus_sidebar_and_status(frame: Frame, qapp: QApplication) -> None:
    translator = Shouting()
    qapp.installTranslator(translator)
    try:
        QApplication.processEvents()
        assert frame.menuBar().actions()[0].text() == "⟦&File⟧"
        assert frame.commands.action("edit.undo").text() == "⟦Undo⟧"
        assert frame.windowTitle() == "⟦Réseau⟧"
        assert frame.page("today").header.search_field().placeholderText() == "⟦Search or log⟧"
    finally:
        qapp.removeTranslator(translator)
        QApplication.processEvents()
    assert frame.menuBar().actions()[0].text() == "&File"


def test_areas_are_walked_with_f6(frame: Frame, qtbot) -> None:
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    frame.sidebar.take_focus()
    assert frame.sidebar.isAncestorOf(QApplication.focusWidget())
    press(frame, "F6")
    assert frame.page("today").isAncestorOf(QApplication.focusWidget())
    press(frame, "F6")
    assert frame.sidebar.isAncestorOf(QApplication.focusWidget())


def test_shift_f10_is_the_menu_key(frame: Frame, qtbot) -> None:
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    field = frame.page("today").header.search_field()
    asked: list[QContextMenuEvent.Reason] = []
    field.contextMenuEvent = lambda event: asked.append(event.reason())
    field.setFocus()
    press(frame, "Shift+F10")
    assert asked == [QContextMenuEvent.Reason.Keyboard]


def test_a_menu_bar_that_is_done_keeps_no_keys(frame: Frame, qtbot) -> None:
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    frame.menuBar().setFocus(
        Qt.FocusReason.ActiveWindowFocusReason
    )  # a dialog that was opened while a menu was walked has closed
    qtbot.waitUntil(lambda: frame.page("today").isAncestorOf(QApplication.focusWidget()))


def test_the_list_of_keys_has_them_all(frame: Frame, qtbot) -> None:
    dialog = KeysDialog(frame.commands, frame)
    qtbot.addWidget(dialog)
    shown = dialog.caps()
    assert {"Ctrl+K", "Ctrl+1", "Ctrl+9", "F6", "Ctrl+Q"} <= set(shown)
    inside = sum(len(line.keys) for place in places() for line in place.lines)
    assert len(shown) == inside + sum(len(typed_keys(action.shortcuts())) for action in frame.actions())


def test_the_smallest_window_is_small_enough(frame: Frame) -> None:
    assert frame.minimumSize().toTuple() == (960, 620)
    for scale in (1.0, 2.0):
        theme().set_scale(scale)
        frame.resize(960, 620)
        QApplication.processEvents()
        assert frame.size().toTuple() == (960, 620)


def test_the_first_window_fits_the_screen(qtbot, tmp_path: Path, qapp: QApplication) -> None:
    made = Frame(tmp_path / "first.ini")
    qtbot.addWidget(made)
    room = qapp.primaryScreen().availableSize()
    assert made.width() <= max(room.width(), 960)
    assert made.height() < max(room.height(), 621)


def test_a_page_may_stay_out_of_the_sidebar(frame: Frame) -> None:
    frame.add_hidden("welcome", lambda: "Welcome", lambda: Sample("welcome", frame.built))
    frame.go("welcome")
    assert frame.current_page() == "welcome"
    assert "welcome" not in frame.sidebar_pages()
    frame.pages.forget("welcome")
    frame.go("today")
    assert frame.page("welcome") is None
