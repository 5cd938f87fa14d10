"""A button with the key that does the same inside it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent

from reseau_desktop.widgets import pieces
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.painting import text_width
from reseau_desktop.widgets.theme import theme

GAP, SIDE = 8, 11


class KeyButton(Button):
    """The words leave room at their right for the cap of the key."""

    def __init__(self, icon: str | None = None, role: str = "plain") -> None:
        self._key, self._words, self._capped = "", "", True
        super().__init__("", icon, role)

    def say(self, words: str, key: str) -> None:
        """What it does and the key, in the user's language."""
        self._words, self._key = words, key
        self._fit()

    @property
    def _cap(self) -> str:
        return own_keys().shown(self._key) if self._capped else ""

    def set_capped(self, on: bool) -> None:
        """Show the cap of the key, or leave it to the tooltip."""
        if on != self._capped:
            self._capped = on
            self._fit()

    def width_with_cap(self) -> int:
        """What it takes with its cap, whether it shows it or not."""
        keys = own_keys().shown(self._key)
        cap = pieces.key_cap_width(keys) + theme().px(GAP) if keys and not self._capped else 0
        return round(self.sizeHint().width() + cap)

    def words(self) -> str:
        return self._words

    def _fit(self) -> None:
        """Spaces of the words' own font keep the room: it follows the text scale."""
        room = pieces.key_cap_width(self._cap) + theme().px(GAP) if self._cap else 0
        space = max(0.5, text_width(" ", "medium"))
        self.set_text(self._words + " " * round(room / space))
        self.setAccessibleName(self._words)
        self.set_hint("", self._key)
        self.updateGeometry()

    def _restyle(self) -> None:
        super()._restyle()
        if self._words and not getattr(self, "_fitting", False):
            self._fitting = True
            self._fit()
            self._fitting = False

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._cap:
            high = theme().px(18)
            left = self.width() - theme().px(SIDE) - pieces.key_cap_width(self._cap)
            pieces.key_cap(QPainter(self), left, (self.height() - high) / 2, self._cap)
