"""One circle's share of what is promised a week."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.painting import Align
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers


class ShareLine(QWidget):
    """26 high: dot, name, "2.4 → 5.4" for what just changed."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._name = key, ""
        self._before, self._now = "", ""
        self._silent = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def show_share(self, name: str, before: float | None, now: float | None) -> None:
        """Contacts a week; None now: its reminders are off."""
        self._name, self._silent = name, now is None
        self._now = self.tr("no reminders") if now is None else numbers.decimal(now)
        changed = before is not None and numbers.decimal(before) != numbers.decimal(now or 0.0)
        self._before = numbers.decimal(before) + " → " if changed and before is not None else ""
        self.setAccessibleName(f"{name}: {self.said()}")
        self.update()

    def said(self) -> str:
        """What stands at the right."""
        return self._before + self._now

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theme().px, QPainter(self)
        rect = QRectF(self.rect())
        pieces.layer_dot(painter, 0, rect.center().y() - px(5), 10, self._key)
        style = "strong" if self._before else "body"
        token = "text3" if self._silent else "text" if self._before else "text2"
        taken = painting.text(painter, rect, self._now, style, token, Align.AlignRight)
        if self._before:
            left = rect.adjusted(0, 0, -taken, 0)
            taken += painting.text(painter, left, self._before, "body", "text3", Align.AlignRight)
        painting.text(painter, rect.adjusted(px(18), 0, -taken - px(8), 0), self._name)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
