"""One line of the sidebar: a page with its icon, or a layer with its dot; a count at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.contact_drag import contact_ids
from reseau_desktop.widgets.painting import Align
from reseau_desktop.widgets.theme import theme

Key = Qt.Key
_SIDEBAR_S = (Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End)


class NavRow(QPushButton):
    """Checked while it is where one is. `dropped` brings the ids of people let go on it."""

    dropped = Signal(list)
    walked = Signal(int)  # an arrow, Home or End

    def __init__(
        self,
        key: str,
        icon: str = "",
        layer: str = "",
        parent: QWidget | None = None,
        *,
        takes_people: bool = False,
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._icon, self._layer = icon, layer
        self._small = small or bool(layer)  # a line under a caption, not a page
        self._words, self._count, self._tip = "", "", ""
        self._narrow = self._target = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAcceptDrops(takes_people)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        theme().scale_changed.connect(self._hint)

    def nextCheckState(self) -> None:
        """A click asks to go there; whoever goes there says that we are."""

    def say(self, words: str, count: str = "", tip: str = "") -> None:
        """Its name, its count, and what its tooltip says when only the icon is seen."""
        self._words, self._count, self._tip = words, count, tip
        said = tip or (f"{words}, {count}" if count else words)
        self.setAccessibleName(said)
        self._hint()
        self.update()

    def _hint(self) -> None:
        """The whole, where not all of it is seen: beside an icon alone, and behind a shortened name."""
        whole = not self._narrow and painting.text_width(self._words, self._styles()[0]) <= self._room()
        self.setToolTip("" if whole else tooltip(self.accessibleName()))

    def _styles(self) -> tuple[str, str]:
        """Of the name, in its wider weight, and of the count."""
        return ("small-medium", "small") if self._small else ("strong", "small-medium")

    def _room(self) -> float:
        """px for the name: what the count leaves it."""
        taken = painting.text_width(self._count, self._styles()[1]) + theme().px(6) if self._count else 0.0
        return self.width() - theme().px(48) - taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._hint()
        super().resizeEvent(event)

    def words(self) -> str:
        return self._words

    def count(self) -> str:
        return self._count

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.updateGeometry()
        self.say(self._words, self._count, self._tip)

    def sizeHint(self) -> QSize:
        small = 24 if self._narrow else 27
        return QSize(theme().px(40), theme().px(small if self._small else 32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SIDEBAR_S:
            self.walked.emit(event.key())  # a button would look for the next tab stop, its scroll area scroll
        elif event.key() in (Key.Key_Return, Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if contact_ids(event.mimeData()):
            event.acceptProposedAction()
            self._target = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._target = False
        self.update()
        ids = contact_ids(event.mimeData())
        if ids:
            event.acceptProposedAction()
            self.dropped.emit(ids)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        lit = self.isChecked()
        lit_ground = "accent-soft" if lit or self._target else None
        ground = lit_ground or ("press" if self.isDown() else "hover" if self._over() else None)
        if ground:
            line = "accent" if self._target else None
            painting.rounded(painter, QRectF(self.rect()), look.px(8), ground, line)
        self._sign(painter, lit)
        if not self._narrow:
            self._say_words(painter, lit)

    def _say_words(self, painter: QPainter, lit: bool) -> None:
        """The name, shortened to what the count leaves it: how many there are is said nowhere else."""
        look = theme()
        lit_style, count_style = self._styles()
        style = lit_style if lit else "small" if self._small else "medium"
        left, right, height = look.px(38), self.width() - look.px(10), self.height()
        if self._count:
            box = QRectF(left, 0, right - left, height)
            painting.text(
                painter, box, self._count, count_style, "accent" if lit else "text3", Align.AlignRight
            )
        words = QRectF(left, 0, max(0.0, self._room()), height)
        painting.text(painter, words, self._words, style, "accent" if lit else "text2")

    def _over(self) -> bool:
        return self.underMouse() and self.isEnabled()

    def _sign(self, painter: QPainter, lit: bool) -> None:
        look = theme()
        px = 10 if self._layer else 14 if self._small else 18
        side = look.px(px)
        left = (self.width() - side) / 2 if self._narrow else look.px(19 - px / 2)
        top = (self.height() - side) / 2
        if self._layer:
            pieces.layer_dot(painter, left, top, 10, self._layer)
        else:
            icons.draw(painter, left, top, self._icon, "accent" if lit else "text3", px)
