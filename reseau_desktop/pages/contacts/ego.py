"""The small picture of somebody's links: they in the middle, the others around, a line each, thicker where stronger."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reseau_desktop.insights.ties import PersonTie
from reseau_desktop.network.names import initials
from reseau_desktop.widgets import pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.painting import focus_inset
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import elision
from reseau_desktop.wording import ties as words
from reseau_desktop.wording.translation import translate

HIGH, MIDDLE, OTHER = 156, 32, 24  # px
MOST = 12  # people around; the list under the picture has them all


class EgoPicture(QWidget):
    """Pressed on somebody, it opens them. The arrows go round, Enter opens; the list under it says the same."""

    person_pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who, self._ties, self._among = (0, ""), (), frozenset[tuple[int, int]]()
        self._lit = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self._restyle)

    def show_ties(
        self, contact: int, name: str, ties: Sequence[PersonTie], among: Sequence[tuple[int, int]]
    ) -> None:
        """Somebody, their links, and the links between those (pairs of ids)."""
        unique = list({tie.other: tie for tie in reversed(ties)}.values())[::-1]
        self._who, self._ties = (contact, initials(name[:300])), tuple(unique[:MOST])
        self._among, self._lit = frozenset(among), -1
        said = ", ".join(tie.name[:60] for tie in self._ties)
        self.setAccessibleName(
            elision.fill(translate("Ties", "Links of {name}: {others}"), name=name[:60], others=said)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(140), theme().px(HIGH))

    def place(self, number: int) -> QPointF:
        """The centre of one of those around."""
        count, px = max(1, len(self._ties)), theme().px
        turn = -pi / 2 + 2 * pi * number / count
        wide = min(self.width() / 2, px(HIGH) * 0.8) - px(OTHER) / 2 - px(4)
        high = self.height() / 2 - px(OTHER) / 2 - px(4)
        return QPointF(self.width() / 2 + wide * cos(turn), self.height() / 2 + high * sin(turn))

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theme().px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        places = {tie.other: self.place(number) for number, tie in enumerate(self._ties)}
        painter.setPen(QPen(theme().colour("hair2"), 1))
        for one, two in self._among:
            if one in places and two in places:
                painter.drawLine(places[one], places[two])
        for number, tie in enumerate(self._ties):
            strong = (tie.strength or 2) * 0.7 * theme().scale
            token = "accent" if number == self._lit else "ctl"
            painter.setPen(QPen(theme().colour(token), strong))
            painter.drawLine(middle, places[tie.other])
        for tie in self._ties:
            self._disc(painter, places[tie.other], OTHER, tie.other, initials(tie.name[:300]))
        self._disc(painter, middle, MIDDLE, *self._who)
        if self.hasFocus() and self._lit < 0:
            focus_inset(painter, QRectF(self.rect()))
        elif self.hasFocus():
            around = QRectF(0, 0, px(OTHER + 6), px(OTHER + 6))
            around.moveCenter(self.place(self._lit))
            focus_inset(painter, around, px(OTHER + 6) / 2)

    def _disc(self, painter: QPainter, at: QPointF, size: int, contact: int, letters: str) -> None:
        side = theme().px(size)
        rim = QRectF(at.x() - side / 2 - 2, at.y() - side / 2 - 2, side + 4, side + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("page"))
        painter.drawEllipse(rim)
        pieces.avatar(painter, at.x() - side / 2, at.y() - side / 2, size, contact, letters)

    # -- pointer and keys

    def at(self, point: QPointF) -> int:
        """Who is under a point, by their place around; -1 for nobody."""
        reach = theme().px(OTHER) / 2 + 3
        for number in range(len(self._ties)):
            gap = self.place(number) - point
            if gap.x() ** 2 + gap.y() ** 2 <= reach**2:
                return number
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(self.at(event.position()))
        over = self._lit >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._light(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.person_pressed.emit(self._ties[number].other)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._ties:
            start = self._lit if self._lit >= 0 else (-1 if steps[Qt.Key(event.key())] > 0 else 0)
            self._light((start + steps[Qt.Key(event.key())]) % len(self._ties))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lit >= 0:
            self.person_pressed.emit(self._ties[self._lit].other)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.at(QPointF(event.pos()))
            said = "" if number < 0 else self._said(self._ties[number])
            QToolTip.showText(event.globalPos(), tooltip(said), self)
            return True
        return super().event(event)

    def _said(self, tie: PersonTie) -> str:
        return f"{tie.name[:60]}: {words.beside(tie.seen, tie.strength, tie.layer == 'target')}"

    def _light(self, number: int) -> None:
        if number != self._lit:
            self._lit = number
            self.setAccessibleDescription(self._said(self._ties[number]) if number >= 0 else "")
            self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
