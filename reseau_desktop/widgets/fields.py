"""Fields with a sign in them: search with its key cap; a value kept as typed with the reason in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reseau_desktop.widgets import icons, pieces
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.theme import theme


class Field(QLineEdit):
    """One line of text; `icon` at its left, a key cap at its right while it is empty."""

    def __init__(
        self,
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        icon: str | None = None,
        keys: str = "",
        dense: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon, self._keys = icon, keys
        self._clear: IconButton | None = None
        self.setProperty("dense", dense)
        self.set_placeholder(placeholder)
        self._restyle()
        theme().scale_changed.connect(self._restyle)
        self.textChanged.connect(self._restyle)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Words may be let go here; a file goes on to the window, which opens it, instead of being spelt out."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def set_placeholder(self, text: str) -> None:
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def set_keys(self, keys: str) -> None:
        self._keys = keys
        self._restyle()

    def set_state(self, state: str = "") -> None:
        """`warn` (kept as typed), `bad` (refused: the old value stays) or empty."""
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)

    def with_clear(self, name: str) -> IconButton:
        """A cross that empties it, shown while there is something to empty."""
        if self._clear is None:
            self._clear = IconButton("x", name, parent=self)
            self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same from the keyboard
            self._clear.setCursor(Qt.CursorShape.ArrowCursor)
            self._clear.clicked.connect(self.clear)
            self._restyle()
        self._clear.set_name(name)
        return self._clear

    def _restyle(self) -> None:
        look = theme()
        left = look.px(24) if self._icon else 0
        right = 0
        if self._clear is not None and self.text():
            right = look.px(26)
        elif self._cap_shown():
            right = round(pieces.key_cap_width(self.keys())) + look.px(4)
        self.setTextMargins(left, 0, right, 0)
        if self._clear is not None:
            self._clear.setVisible(bool(self.text()))
        self._place()
        self.update()

    def keys(self) -> str:
        """What its key cap shows."""
        return own_keys().shown(self._keys)

    def _cap_shown(self) -> bool:
        return not self.text() and bool(self.keys())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:  # the keys may be others too
            self._restyle()
        super().changeEvent(event)

    def _place(self) -> None:
        if self._clear is not None:
            size = self._clear.sizeHint()
            self._clear.setGeometry(
                self.width() - size.width() - 2,
                (self.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon and not self._cap_shown():
            return
        look = theme()
        painter = QPainter(self)
        if self._icon:
            side = look.px(16)
            icons.draw(painter, look.px(10) + 1, (self.height() - side) / 2, self._icon, "text3", 16)
        if self._cap_shown():
            keys = self.keys()
            width = pieces.key_cap_width(keys)
            top = (self.height() - look.px(18)) / 2
            if self.width() > width + look.px(80):  # the words go first when there is no room
                pieces.key_cap(painter, self.width() - width - look.px(9), top, keys)


class SearchField(Field):
    """A search field: magnifying glass, placeholder, key cap; Esc empties it, then leaves it."""

    def __init__(
        self, placeholder: str = "", keys: str = "", clear: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder, parent, icon="search", keys=keys)
        self.with_clear(clear or placeholder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the words while there are some, whatever shortcut the window has on it."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().event(event)
