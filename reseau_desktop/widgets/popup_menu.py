"""Menus with round corners also where there is no compositor: what the sheet alone rounds has black corners there.

A filter on the application would see every menu, and every other event too: some thousands whenever a page is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBitmap, QPainter, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.widgets.theme import theme

RADIUS = 8


class PopupMenu(QMenu):
    """Every menu of ours, and those inside it. What Qt makes itself (in a text field) keeps straight corners."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_corners(self, theme().px(RADIUS))

    def add_menu(self, words: str) -> PopupMenu:
        """A menu inside this one."""
        made = PopupMenu(words, self)
        self.addMenu(made)
        return made


def round_corners(popup: QWidget, radius: int) -> None:
    """A mask works where there is no compositor, unlike a translucent window."""
    mask = QBitmap(popup.size())
    mask.clear()
    painter = QPainter(mask)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(popup.rect()), radius, radius)
    painter.end()
    popup.setMask(mask)
