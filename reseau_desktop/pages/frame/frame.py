"""The main window: menus, sidebar, pages, status bar, notices; where one is, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.pages.frame.list_rows import ListLine
from reseau_desktop.pages.frame.menus import MenuBar
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.frame.places import Place, Places
from reseau_desktop.pages.frame.side_buttons import SideButtons
from reseau_desktop.pages.frame.sidebar import INBOX, LayerLine, Sidebar
from reseau_desktop.pages.frame.stack import PageEntry, PageStack, focus_first
from reseau_desktop.pages.frame.standard_commands import StandardCommands
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.pages.frame.status import StatusBar
from reseau_desktop.widgets import foremost
from reseau_desktop.widgets.notice import Notices
from reseau_desktop.widgets.scaling import breadth, hbox, vbox
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.widgets.veil import Veil

NARROW_UNDER = 1080
LEAST = (960, 620)
BEST = QSize(1440, 900)
TITLE_BAR = 40  # of the system's, which is not ours to ask before the window is shown


class Frame(QMainWindow):
    """Knows no page: it is given keys, names and factories, and gives signals back."""

    page_changed = Signal(str)
    layer_chosen = Signal(str)  # a circle, or `inbox`: Contacts filters
    contacts_dropped = Signal(str, list)  # let go on a circle
    search_requested = Signal(str)  # what was typed into a header, or "" for Ctrl+K
    undo_requested = Signal()
    keys_asked = Signal()  # to choose other keys
    redo_requested = Signal()
    closing = Signal()

    def __init__(self, screen_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.screen = ScreenState(screen_file)
        self.screen.restore_look(theme())
        self.commands = Commands(self, self.screen)
        self.places = Places(self)
        self.sidebar = Sidebar()
        self.pages = PageStack()
        self.status = StatusBar()
        self.notices = Notices(self.pages)
        self.may_close: Callable[[], bool] = lambda: True  # app: hide to the tray instead
        self._names: dict[str, tuple[Callable[[], str], str, str]] = {}
        self._under: dict[str, str] = {}
        self._veil: Veil | None = None
        self._sidebar_wanted = True
        self._quitting = False
        self._lay_out()
        self._menus = MenuBar(self.commands, self)
        self.setMenuBar(self._menus)
        self._menus.left_with_focus.connect(self.enter_page)
        self.standard = StandardCommands(self, self.commands)
        self._connect()
        self.retranslate()
        self._restore()

    def _lay_out(self) -> None:
        central = QWidget()
        column = vbox(central, spacing=0)
        row = hbox(spacing=0)
        row.addWidget(self.sidebar)
        row.addWidget(self.pages, 1)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)
        self.setMinimumSize(*LEAST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _connect(self) -> None:
        self.sidebar.page_chosen.connect(self.go)
        self.sidebar.layer_chosen.connect(self.layer_chosen)
        self.sidebar.contacts_dropped.connect(self.contacts_dropped)
        self.pages.search_requested.connect(self.search_requested)
        self.pages.built.connect(self._built)
        theme().changed.connect(self._look_changed)
        buttons = SideButtons(self)
        buttons.back.connect(self.back)
        buttons.forward.connect(self.forward)
        self._keeping = QTimer(self, singleShot=True, interval=1500)
        self._keeping.timeout.connect(self.keep)

    # -- pages

    def add_page(
        self,
        key: str,
        icon: str,
        text: Callable[[], str],
        make: Callable[[], QWidget],
        *,
        bottom: bool = False,
    ) -> None:
        """A page: its name (a function, for other languages) and its factory, called on the first visit.

        It gets Ctrl+1, Ctrl+2… in the order of the sidebar; one at the `bottom` (Settings) has no such keys.
        """
        self.add_hidden(key, text, make)
        self.sidebar.add_page(key, icon, bottom=bottom)
        self.sidebar.set_page(key, text())
        if not bottom:
            self.standard.add_page(key, text)

    def add_hidden(
        self, key: str, text: Callable[[], str], make: Callable[[], QWidget], under: str = ""
    ) -> None:
        """A page that stands in no sidebar: what it belongs `under` is lit there."""
        self._under[key] = under or key
        self.pages.add(PageEntry(key, text, make))
        self._names[key] = (text, "", "")

    def set_count(self, key: str, count: str = "", tip: str = "") -> None:
        """What stands beside a page's name, as shown; `tip` says it in words ("Agenda, 3 today")."""
        text = self._names[key][0]
        self._names[key] = (text, count, tip)
        self.sidebar.set_page(key, text(), count, tip)

    def set_layers(self, lines: Sequence[LayerLine]) -> None:
        """The circles with their counts; `inbox` is shown as To sort at the bottom."""
        self.sidebar.set_layers(lines)
        self.standard.set_inbox(any(line.key == INBOX for line in lines))

    def set_lists(self, lines: Sequence[ListLine]) -> None:
        """The saved lists with their counts, under the circles."""
        self.sidebar.set_lists(lines)

    def go(self, key: str, opened: int | None = None, *, layer: str = "") -> QWidget:
        """Show a page, with a person (or what the page is about) open where one is given.

        `layer` lights a circle's line instead of the page's.
        """
        page = self._show(key, layer)
        if opened is not None:
            _wish(page, "open_one", opened)
        self.places.visit(Place(key, opened))
        return page

    def enter_page(self) -> None:
        """The keyboard goes to what the arrows work in: a window that was shown empty gave it to the sidebar."""
        page = self.pages.currentWidget()
        if isinstance(page, Page) and not page.isAncestorOf(QApplication.focusWidget() or page):
            focus_first(page, self)

    def page(self, key: str) -> QWidget | None:
        """A page if it was built."""
        return self.pages.page(key)

    def current_page(self) -> str:
        return self.pages.current_key()

    def back(self) -> None:
        self._return_to(self.places.back())

    def forward(self) -> None:
        self._return_to(self.places.forward())

    def _return_to(self, place: Place | None) -> None:
        if place is not None:
            page = self._show(place.page)
            if place.opened is not None:
                _wish(page, "open_again" if hasattr(page, "open_again") else "open_one", place.opened)

    def _show(self, key: str, layer: str = "") -> QWidget:
        foremost.take()
        page = self.pages.show_page(key)
        self.sidebar.set_lit(self._under.get(key, key), layer)
        self._retitle()
        _wish(page, "shown")
        from reseau_desktop.pages.frame.inspector import InspectorHost  # no page before the first paint

        host = page.findChild(InspectorHost)
        self.standard.set_inspector(host)
        self._keeping.start()
        self.page_changed.emit(key)
        return page

    def _built(self, key: str, page: QWidget) -> None:
        opened = getattr(page, "person_opened", None)
        if opened is not None:
            opened.connect(lambda person, key=key: self.places.visit(Place(key, person)))
        from reseau_desktop.pages.frame.inspector import InspectorHost

        for host in page.findChildren(InspectorHost):
            host.restore(self.screen.flag("inspector/open", True), self.screen.number("inspector/width", 320))
            host.toggled.connect(self.standard.inspector_toggled)
            host.resized.connect(lambda width: self.screen.set("inspector/width", width))

    # -- what the app says

    def set_undo(self, undo: str = "", redo: str = "") -> None:
        """The names of what undo would take back and redo do again, as sentences ("Undo: 3 people moved")."""
        self.standard.set_undo(undo, redo)

    def veiled(self) -> bool:
        return self._veil is not None and self._veil.is_down()

    def toggle_veil(self) -> None:
        """Make the page unreadable for whoever looks on, or readable again."""
        from reseau_desktop.widgets.veil import Veil  # few ever need it

        if self._veil is None:
            self._veil = Veil(self.pages)
        self._veil.set_down(not self._veil.is_down())
        self.standard.show_state()

    def quit(self) -> None:
        """Close for good, whatever the tray says."""
        self._quitting = True
        self.close()

    def let_close(self) -> None:
        """The session ends: closing is closing from now on."""
        self._quitting = True

    # -- size

    def set_sidebar(self, on: bool) -> None:
        self._sidebar_wanted = on
        self.sidebar.setVisible(on)
        self._keeping.start()

    def sidebar_shown(self) -> bool:
        return self._sidebar_wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = breadth(self) < NARROW_UNDER
        if narrow != self.sidebar.narrow():
            self.sidebar.set_narrow(narrow)
        self._keeping.start()

    def _look_changed(self) -> None:
        self._arrange()

    # -- from one start to the next

    def _restore(self) -> None:
        if not self.restoreGeometry(self.screen.bytes("window/geometry")):
            self.resize(_first_size())
        self._sidebar_wanted = self.screen.flag("window/sidebar", True)
        self.sidebar.setVisible(self._sidebar_wanted)
        self.standard.show_state()

    def last_page(self, default: str) -> str:
        """The page of the last time, where it still exists."""
        key = self.screen.text("window/page", default)
        return key if key in self.pages.keys() else default  # noqa: SIM118 - no dict

    def keep(self) -> None:
        """Write what the screen remembers."""
        if self.isVisible() and not self.isMinimized():
            self.screen.set("window/geometry", self.saveGeometry())
        self.screen.set("window/sidebar", self._sidebar_wanted)
        if self.current_page():
            self.screen.set("window/page", self.current_page())
        self.screen.keep_look(theme())
        self.screen.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keeping.stop()
        self.keep()
        if self._quitting or self.may_close():
            self.closing.emit()
            event.accept()
        else:
            event.ignore()

    # -- language

    def retranslate(self) -> None:
        self.commands.retranslate()
        self._menus.retranslate()
        for key, (text, count, tip) in self._names.items():
            if key in self.sidebar_pages():
                self.sidebar.set_page(key, text(), count, tip)
        self.notices.set_close_text(self.tr("Close"))
        self._retitle()

    def sidebar_pages(self) -> list[str]:
        return [row.key for row in self.sidebar.rows() if row.key in self._names]

    def _retitle(self) -> None:
        self.setWindowTitle(self.tr("Réseau"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _first_size() -> QSize:
    """As designed, or what the screen holds: nothing of the first window may lie below its edge."""
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return BEST
    room = screen.availableSize()
    return BEST.boundedTo(QSize(room.width(), room.height() - TITLE_BAR))


def _wish(page: QWidget, name: str, *values: object) -> object:
    """Ask a page for something it may not know."""
    answer = getattr(page, name, None)
    return answer(*values) if callable(answer) else None
