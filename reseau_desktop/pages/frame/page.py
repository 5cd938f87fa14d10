"""What the frame expects of a page: a header, a strip for trouble, a body, and a few wishes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.frame.header import PageHeader
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.scaling import vbox


class Page(QWidget):
    """A page's ground: header, error strip, then `set_body`. Subclasses answer the wishes they know."""

    person_opened = Signal(int)  # the frame remembers it for Back

    def __init__(self, parent: QWidget | None = None, *, search: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = vbox(self, margins=0, spacing=0)
        self.header = PageHeader(search=search)
        self.strip = ErrorStrip()
        inset = vbox(margins=(24, 0), spacing=0)
        inset.addWidget(self.strip)
        self._column.addWidget(self.header)
        self._column.addLayout(inset)
        breathe()

    def set_body(self, body: QWidget) -> None:
        breathe()
        self._column.addWidget(body, 1)
        breathe()

    def shown(self) -> None:
        """One came to this page, or came back to it."""

    def open_person(self, contact_id: int) -> None:
        """Show this person here."""

    def open_one(self, identity: int) -> None:
        """Show what this page is about: a person, unless it says otherwise."""
        self.open_person(identity)

    def focus_search(self) -> None:
        """Ctrl+F: search in this page."""
        self.header.focus_search()

    def focus_first(self) -> None:
        """F6 came here: the thing that the arrows work in."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.focusNextChild()

    def zoom(self, step: int) -> bool:
        """Ctrl+plus (1), Ctrl+minus (-1), Ctrl+0 (0); False: the text scale is meant."""
        return False

    def retranslate(self) -> None:
        """Say everything again, in the language in force."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
