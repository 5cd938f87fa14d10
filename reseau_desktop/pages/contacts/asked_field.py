"""The search of the list: words are searched, filters become chips as soon as they are typed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.contacts.asked import Asked
    from reseau_desktop.pages.frame.state import ScreenState

SEARCHES, KEPT, LONGEST = "contacts/searches", 12, 60


class Searches:
    """What was searched lately, the latest first: a state of the screen."""

    def __init__(self, state: ScreenState | None) -> None:
        self._state = state
        try:
            found = json.loads(state.text(SEARCHES, "[]")) if state is not None else []
        except ValueError:
            found = []
        self._texts = [text for text in found if isinstance(text, str)] if isinstance(found, list) else []

    def texts(self) -> list[str]:
        return list(self._texts)

    def remember(self, text: str) -> None:
        """A search that led somewhere; what was only its beginning goes."""
        text = text.strip()
        if len(text) > 1:
            others = [other for other in self._texts if not text.startswith(other)]
            self._keep([text, *others][:KEPT])

    def forget(self) -> None:
        self._keep([])

    def _keep(self, texts: list[str]) -> None:
        self._texts = texts
        if self._state is not None:
            self._state.set(SEARCHES, json.dumps(texts))


class AskedField(SearchField):
    """`asked` holds what is typed. Alt+Down, or the magnifying glass, offers what was searched lately."""

    entered = Signal()  # Enter: open what was found
    walked = Signal()  # Down: into the list
    left = Signal()  # Esc with nothing left to clear

    def __init__(self, asked: Asked, searches: Searches, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._asked, self._searches = asked, searches
        self.recent = IconButton("search", "", parent=self)
        self.recent.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down does the same
        self.recent.setCursor(Qt.CursorShape.ArrowCursor)
        self.recent.clicked.connect(self.open_recent)
        self._icon = None  # the button stands there
        self._lead: QWidget | None = None
        asked.settled.connect(self.show_asked)
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._changed)
        self._restyle()

    def show_asked(self) -> None:
        """The words that are no chip; the cursor stands behind them."""
        if self.text() != self._asked.text():
            self.blockSignals(True)
            self.setText(self._asked.text())
            self.blockSignals(False)
            self._restyle()

    def begin(self, typed: str) -> None:
        """Go on typing a filter: its name stands there."""
        words = self._asked.text().strip()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked.write(f"{words} {typed}".strip())
        self.show_asked()
        self.setCursorPosition(len(self.text()))

    def retranslate(self) -> None:
        self.set_placeholder(self.tr("Name, company, topic, tag"))
        self.setAccessibleName(self.tr("Search the contacts"))
        self.with_clear(self.tr("Clear the search"))
        self.set_keys(self.tr("Ctrl F", "key cap"))
        self.recent.set_name(self.tr("Recent searches"), "Alt+Down")

    # -- typing

    def _edited(self, text: str) -> None:
        at_end = self.cursorPosition() == len(text)
        pasted = len(text) > len(self._asked.text()) + 1
        self._asked.write(text, settle=at_end and (self._asked.finished(text) or pasted))

    def _changed(self) -> None:
        """Emptied by its cross, or written by the program."""
        if self.text() != self._asked.text():
            self._asked.write(self.text())

    def remember(self) -> None:
        """What was searched led somewhere."""
        self._searches.remember(self._asked.typed())

    def open_recent(self) -> QMenu:
        """What was searched lately."""
        from reseau_desktop.insights import filtering

        menu = PopupMenu(self)
        for text in self._searches.texts():
            short = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
            asked = lambda text=text: self._asked.ask(filtering.query(self._asked.store, text))  # noqa: E731
            menu.addAction(short.replace("&", "&&"), asked)
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing was searched yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Forget these searches"), self._searches.forget)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        back = key == Qt.Key.Key_Backspace and not held and not self.hasSelectedText()
        if back and self.cursorPosition() == 0 and self._asked.take_back():
            self.setCursorPosition(len(self.text()) if self.text() else 0)
        elif key == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier:
            self.open_recent()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self._asked.settle()
            self.walked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._asked.settle()
            self.remember()
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and not self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._asked.settle()
            if self._asked.filters().query.any:
                self.remember()

    # -- looks

    def set_lead(self, chips: QWidget | None) -> None:
        """What stands before the words, inside the field: the chips of a wide field."""
        self._lead = chips
        if chips is not None:
            chips.setParent(self)
            chips.show()
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def _restyle(self) -> None:
        super()._restyle()
        if not hasattr(self, "recent"):
            return
        lead = self._lead.width() + theme().px(4) if self._lead is not None else 0
        self.setTextMargins(theme().px(24) + lead, 0, self.textMargins().right(), 0)
        self._place_parts()

    def _place_parts(self) -> None:
        size = self.recent.sizeHint()
        middle = (self.height() - size.height()) // 2
        self.recent.setGeometry(theme().px(5), middle, size.width(), size.height())
        if self._lead is not None:
            self._lead.move(theme().px(32), (self.height() - self._lead.height()) // 2)
