"""The switch between two looks of the same people (picture and tree, list and table): two icons, one lit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from reseau_desktop.widgets import icons
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import hbox
from reseau_desktop.widgets.theme import theme

PICTURE, TREE = "picture", "tree"
ICONS = {PICTURE: "circles", TREE: "list"}
ICON, SIDE, HEIGHT = 16, 12, 28


class _Half(EnterPresses, QAbstractButton):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(ICON + 2 * SIDE), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        if self.isChecked():
            rounded(painter, QRectF(self.rect()), 6, "accent-soft")
        elif self.underMouse():
            rounded(painter, QRectF(self.rect()), 6, "hover")
        size = ICON * look.scale
        token = "accent" if self.isChecked() else "text2"
        corner = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        icons.draw(painter, corner.x(), corner.y(), self._icon, token, ICON)


class ViewSwitch(QWidget):
    """Picture or tree; or two others, by the icons of their keys. The first is lit at the start."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, looks: Mapping[str, str] = ICONS) -> None:
        super().__init__(parent)
        row = hbox(self, margins=2, spacing=0)
        group = QButtonGroup(self)
        self._halves = {key: _Half(icon) for key, icon in looks.items()}
        for key, half in self._halves.items():
            group.addButton(half)
            row.addWidget(half)
            half.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(next(iter(looks)))

    def current(self) -> str:
        return next(key for key, half in self._halves.items() if half.isChecked())

    def set_current(self, key: str) -> None:
        """Light one without a signal."""
        self._halves[key].setChecked(True)

    def set_names(self, name: str, first: str, second: str, keys: str) -> None:
        self.setAccessibleName(name)
        for key, words in zip(self._halves, (first, second), strict=True):
            self._halves[key].setText(words)
            self._halves[key].setAccessibleName(words)
            self._halves[key].setToolTip(tooltip(words, keys))

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), 8, "card", "hair2")
