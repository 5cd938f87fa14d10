"""The segmented switch: two to four views of the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import hbox
from reseau_desktop.widgets.theme import theme


class _Segment(QPushButton):
    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("role", "segment")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._restyle)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        wanted = fonts.style("strong" if self.isChecked() else "medium")
        if self.font() != wanted:
            self.setFont(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Given to another parent, Qt's sheet puts back the font of the text scale before this one."""
        if event.type() == QEvent.Type.FontChange:
            self._restyle()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as when lit, so that nothing moves."""
        words = self.text().replace("&&", "&")
        width = QFontMetricsF(fonts.style("strong")).horizontalAdvance(words)
        return QSize(round(width) + 1 + 2 * theme().px(12), theme().px(26) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Segmented(QWidget):
    """One choice among a few, all visible. One tab stop; the arrows choose."""

    chosen = Signal(str)  # the key, when the user chooses

    def __init__(
        self, options: Sequence[tuple[str, str]], current: str, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Segment] = {}
        row = hbox(self, margins=2, spacing=0)
        for key, text in options:
            button = self._buttons[key] = _Segment(text)
            button.setAccessibleName(text)
            self._group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_current(current)

    def current(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Light a segment without a signal."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_texts(self, texts: dict[str, str]) -> None:
        for key, text in texts.items():
            self._buttons[key].setText(text.replace("&", "&&"))
            self._buttons[key].setAccessibleName(text)
            self._buttons[key].updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), 8, "card", "hair2")
