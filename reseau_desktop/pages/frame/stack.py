"""The pages, each built when one first goes there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.focus_ring import without_ring

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.page import Page  # the first page comes after the first paint


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page that can be gone to: how it is named, and how it is made."""

    key: str
    text: Callable[[], str]
    make: Callable[[], QWidget]


class PageStack(QStackedWidget):
    """Keeps a page's scroll position and selection by keeping the page."""

    built = Signal(str, QWidget)
    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, PageEntry] = {}
        self._pages: dict[str, QWidget] = {}
        self._curtain = Curtain(self)
        self.setProperty("ground", "page")

    def add(self, entry: PageEntry) -> None:
        self._entries[entry.key] = entry

    def keys(self) -> list[str]:
        return list(self._entries)

    def entry(self, key: str) -> PageEntry:
        return self._entries[key]

    def page(self, key: str) -> QWidget | None:
        """The page if it was built."""
        return self._pages.get(key)

    def current_key(self) -> str:
        current = self.currentWidget()
        return next((key for key, page in self._pages.items() if page is current), "")

    def show_page(self, key: str) -> QWidget:
        """Show a page, building it on the first visit."""
        page = self._pages.get(key) or self._made(key)
        self._prepare_focus(page)
        if page is not self.currentWidget():
            self._curtain.fall()
        self.setCurrentWidget(page)
        if QApplication.focusWidget() is None and self.window().isActiveWindow():
            self._take_focus(page)
        return page

    def _take_focus(self, page: QWidget) -> None:
        """Nobody has the keyboard: the palette that had it is gone."""
        from reseau_desktop.pages.frame.page import Page

        last = page.focusWidget()
        if last is not None and last.isVisible():
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(page, Page):
            focus_first(page, self.window())

    def _made(self, key: str) -> QWidget:
        from reseau_desktop.pages.frame.header import PageHeader
        from reseau_desktop.widgets.breath import breathe, dress, making

        with making():
            page = self._entries[key].make()
            breathe()
            dress(page, self.size())
            if key in self._pages:  # asked for again meanwhile
                page.deleteLater()
                return self._pages[key]
            self._pages[key] = page
            self.addWidget(page)
        for header in page.findChildren(PageHeader):
            header.search_requested.connect(self.search_requested)
        self.built.emit(key, page)
        return page

    def _prepare_focus(self, page: QWidget) -> None:
        """From one page to another the keyboard goes to where it was, else to what the arrows work in.

        Qt knows the first, but would take the search field for the second. In the sidebar it stays.
        """
        from reseau_desktop.pages.frame.page import Page

        focused = QApplication.focusWidget()
        here = focused is None or self.isAncestorOf(focused)
        if (
            here
            and isinstance(page, Page)
            and page is not self.currentWidget()
            and page.focusWidget() is None
        ):
            focus_first(page, self.window())

    def forget(self, key: str) -> None:
        """Drop a page that will not be needed again (the first run)."""
        page = self._pages.pop(key, None)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()


def focus_first(page: Page, window: QWidget) -> None:
    """The keyboard goes to what the arrows work in, without a ring for whoever came with the mouse."""
    by_keyboard = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    page.focus_first()
    if not by_keyboard:
        without_ring(window)
