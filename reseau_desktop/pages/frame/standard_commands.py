"""The entries that every window has: undo, find, pages, theme, text size, areas, keys, quit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.frame import Frame
    from reseau_desktop.pages.frame.inspector import InspectorHost

Standard = QKeySequence.StandardKey
LONGEST = 90  # letters of what would be undone
SCALES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class StandardCommands(QObject):
    """Adds them to the register and keeps their state."""

    def __init__(self, frame: Frame, commands: Commands) -> None:
        super().__init__(frame)
        self._frame, self._commands = frame, commands
        self._undo = self._redo = ""
        self._inspector: InspectorHost | None = None
        self._pages = 0
        self._add_file()
        self._add_edit()
        self._add_view()
        self._add_help()
        frame.places.changed.connect(self._places_changed)
        theme().changed.connect(self.show_state)
        self.set_undo("", "")
        self._places_changed()

    def _add_file(self) -> None:
        add, frame = self._commands.add, self._frame
        add("window.close", "file", lambda: self.tr("Close window"), frame.close, Standard.Close, section=90)
        quit_keys = ["Ctrl+Q"]
        add(
            "app.quit",
            "file",
            lambda: self.tr("Quit"),
            frame.quit,
            quit_keys,
            section=90,
            role=QAction.MenuRole.QuitRole,
        )

    def _add_edit(self) -> None:
        add, frame = self._commands.add, self._frame
        undo, redo = lambda: self.tr("Undo"), lambda: self.tr("Redo")
        add("edit.undo", "edit", self._undo_text, frame.undo_requested.emit, Standard.Undo, name=undo)
        keys = ["Ctrl+Shift+Z", "Ctrl+Y"]
        add("edit.redo", "edit", self._redo_text, frame.redo_requested.emit, keys, name=redo)
        add(
            "edit.search",
            "edit",
            lambda: self.tr("Search or log"),
            lambda: frame.search_requested.emit(""),
            "Ctrl+K",
            section=80,
        )
        add("edit.find", "edit", lambda: self.tr("Search in the page"), self._find, Standard.Find, section=80)
        add("edit.menu", "edit", lambda: self.tr("Context menu"), _context_menu, "Shift+F10", section=85)

    def _add_view(self) -> None:
        add, frame = self._commands.add, self._frame
        add("view.back", "view", lambda: self.tr("Back"), frame.back, Standard.Back, section=20)
        add("view.forward", "view", lambda: self.tr("Forward"), frame.forward, Standard.Forward, section=20)
        add(
            "view.sidebar",
            "view",
            lambda: self.tr("Sidebar"),
            lambda: frame.set_sidebar(not frame.sidebar_shown()),
            "Ctrl+B",
            section=30,
            checkable=True,
        )
        add(
            "view.inspector",
            "view",
            lambda: self.tr("Inspector"),
            self._toggle_inspector,
            "Ctrl+I",
            section=30,
            checkable=True,
        )
        self._add_steps()
        self._add_look()

    def _add_steps(self) -> None:
        add = self._commands.add
        add("view.next", "view", lambda: self.tr("Next area"), lambda: self._step(1), "F6", section=35)
        add(
            "view.previous",
            "view",
            lambda: self.tr("Previous area"),
            lambda: self._step(-1),
            "Shift+F6",
            section=35,
        )
        add(
            "view.veil",
            "view",
            lambda: self.tr("Blur the page"),
            self._frame.toggle_veil,
            "Ctrl+Shift+B",
            section=45,
            checkable=True,
        )

    def _add_look(self) -> None:
        add = self._commands.add
        larger = ["Ctrl++", "Ctrl+="]
        add("view.larger", "view", lambda: self.tr("Larger"), lambda: self._zoom(1), larger, section=40)
        add("view.smaller", "view", lambda: self.tr("Smaller"), lambda: self._zoom(-1), "Ctrl+-", section=40)
        add(
            "view.normal", "view", lambda: self.tr("Normal size"), lambda: self._zoom(0), "Ctrl+0", section=40
        )
        modes: dict[str, Callable[[], str]] = {
            "system": lambda: self.tr("Theme of the system"),
            "light": lambda: self.tr("Light theme"),
            "dark": lambda: self.tr("Dark theme"),
        }
        for mode, text in modes.items():
            set_mode = lambda mode=mode: theme().set_mode(mode)  # noqa: E731 - one a mode
            add(f"view.theme.{mode}", "view", text, set_mode, section=50, group="theme")

    def _add_help(self) -> None:
        keys = ["Ctrl+/", "Ctrl+?"]
        self._commands.add(
            "help.keys", "help", lambda: self.tr("Keyboard shortcuts"), self._show_keys, keys, section=10
        )

    # -- pages

    def add_page(self, key: str, text: Callable[[], str]) -> None:
        """A page of the sidebar, with Ctrl and its number."""
        self._pages += 1
        keys = f"Ctrl+{self._pages}" if self._pages <= 8 else None
        go = lambda: self._frame.go(key)  # noqa: E731 - bound to its key
        self._commands.add(f"go.{key}", "view", text, go, keys, section=10)

    def set_inbox(self, there: bool) -> None:
        """To sort, with Ctrl+9, where there is such a layer."""
        if there and not self._commands.has("go.inbox"):
            emit = lambda: self._frame.layer_chosen.emit("inbox")  # noqa: E731
            self._commands.add("go.inbox", "view", lambda: self.tr("To sort"), emit, "Ctrl+9", section=10)
        elif not there:
            self._commands.remove("go.inbox")

    # -- state

    def set_undo(self, undo: str, redo: str) -> None:
        """What would be undone and done again; empty: nothing to."""
        self._undo, self._redo = undo, redo
        self._commands.action("edit.undo").setText(self._undo_text())
        self._commands.action("edit.redo").setText(self._redo_text())
        self._commands.set_enabled("edit.undo", bool(undo))
        self._commands.set_enabled("edit.redo", bool(redo))

    def _undo_text(self) -> str:
        return _plain(self._undo) or self.tr("Undo")

    def _redo_text(self) -> str:
        return _plain(self._redo) or self.tr("Redo")

    def show_state(self) -> None:
        """Tick what is on."""
        self._commands.action("view.sidebar").setChecked(self._frame.sidebar_shown())
        self._commands.action("view.veil").setChecked(self._frame.veiled())
        self._commands.action(f"view.theme.{theme().mode}").setChecked(True)

    def set_inspector(self, host: InspectorHost | None) -> None:
        """The inspector of the page that is shown, or none."""
        self._inspector = host
        action = self._commands.action("view.inspector")
        action.setEnabled(host is not None)
        action.setChecked(host is not None and host.is_open())

    def inspector_toggled(self, on: bool) -> None:
        self._commands.action("view.inspector").setChecked(on)
        if self._inspector is not None and self._inspector.mode() == "beside":
            self._frame.screen.set("inspector/open", on)

    def _toggle_inspector(self) -> None:
        if self._inspector is not None:
            self._inspector.set_open(not self._inspector.is_open())

    def _places_changed(self) -> None:
        self._commands.set_enabled("view.back", self._frame.places.can_go_back())
        self._commands.set_enabled("view.forward", self._frame.places.can_go_forward())

    # -- what they do

    def _find(self) -> None:
        page = self._frame.pages.currentWidget()
        search = getattr(page, "focus_search", None)
        if callable(search):
            search()

    def _zoom(self, step: int) -> None:
        """The circles zoom; elsewhere the text grows, along a few sizes."""
        page = self._frame.pages.currentWidget()
        zoom = getattr(page, "zoom", None)
        if callable(zoom) and zoom(step):
            return
        theme().set_scale(next_scale(theme().scale, step))

    def _step(self, step: int) -> None:
        """Move the focus to the next of sidebar, page, notice and inspector: a notice tells what the page just did."""
        areas = self._areas()
        focus = QApplication.focusWidget()
        here = next(
            (n for n, (area, _) in reversed(list(enumerate(areas))) if focus and area.isAncestorOf(focus)), -1
        )
        areas[(here + step) % len(areas) if here >= 0 else 0][1]()

    def _areas(self) -> list[tuple[QWidget, Callable[[], object]]]:
        frame = self._frame
        page = frame.pages.currentWidget()
        areas: list[tuple[QWidget, Callable[[], object]]] = []
        if frame.sidebar.isVisible():
            areas.append((frame.sidebar, frame.sidebar.take_focus))
        if page is not None:
            first = getattr(page, "focus_first", None)
            areas.append((page, first if callable(first) else lambda: _enter(page)))
        areas.extend((notice, notice.take_focus) for notice in frame.notices.shown())
        if self._inspector is not None and self._inspector.is_open():
            panel = self._inspector.panel()
            areas.append((panel, lambda: _enter(panel)))
        return areas

    def _show_keys(self) -> None:
        from reseau_desktop.pages.frame.keys_dialog import KeysDialog

        dialog = KeysDialog(self._commands, self._frame)
        dialog.exec()
        if dialog.change_asked:
            self._frame.keys_asked.emit()


def next_scale(scale: float, step: int) -> float:
    """The text scale one step larger or smaller; step 0: as designed."""
    if step == 0:
        return 1.0
    if step > 0:
        return next((s for s in SCALES if s > scale + 0.001), SCALES[-1])
    return next((s for s in reversed(SCALES) if s < scale - 0.001), SCALES[0])


def _enter(area: QWidget) -> None:
    """Focus the first thing in an area that the Tab key would reach."""
    for widget in area.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _context_menu() -> None:
    """What the Menu key does by itself: Qt leaves Shift+F10 to Windows."""
    focus = QApplication.focusWidget()
    if focus is not None:
        at = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focus.mapToGlobal(at))
        QApplication.sendEvent(focus, event)


def _plain(words: str) -> str:
    """Words of the user's in a menu: an ampersand is a letter, and a very long name does not widen it."""
    short = words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
    return short.replace("&", "&&")
