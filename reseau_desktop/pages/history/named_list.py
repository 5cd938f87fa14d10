"""The people that an action was about: a few rows, then how many more, opened on demand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.names import initials
from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.buttons import LinkButton, tooltip
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers

FIRST, MOST = 3, 50
HIGH, FACE, SIDE, NAME = 30, 20, 12, 122


@dataclass(frozen=True, slots=True)
class Named:
    """One person of the list, and what is said of them."""

    contact: int
    name: str
    beside: str = ""


class _Row(QWidget):
    """30 high: face, name, what is said. Pressed, it opens the person."""

    pressed = Signal(int)

    def __init__(self, of: Named, last: bool, names: Sequence[str]) -> None:
        super().__init__()
        self._of, self._last, self._names = of, last, names
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(part for part in (of.name, of.beside) if part))
        self.setToolTip(tooltip(" · ".join(part for part in (of.name, of.beside) if part)))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(theme().px(HIGH))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self._of.contact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self._of.contact)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter, high = theme().px, QPainter(self), self.height()
        if self.underMouse():
            painting.rounded(painter, self.rect().adjusted(1, 1, -1, -1).toRectF(), px(6), "hover")
        left = px(SIDE)
        left += pieces.avatar(
            painter, left, (high - px(FACE)) / 2, FACE, self._of.contact, initials(self._of.name)
        )
        left += px(8)
        room = self.rect().toRectF().adjusted(left, 0, -px(SIDE), 0)
        wide = room.width()
        if self._of.beside:  # one column for all: no wider than the longest of the names
            longest = max(painting.text_width(name, "small-medium") for name in self._names)
            wide = min(float(px(NAME)), wide, longest + 1)
        room.setWidth(wide)
        painting.text(painter, room, self._of.name, "small-medium")
        if self._of.beside:
            rest = self.rect().toRectF().adjusted(left + wide + px(8), 0, -px(SIDE), 0)
            painting.text(painter, rest, self._of.beside, "small", "text2")
        if not self._last:
            painting.hairline(painter, 0, high - 1, self.width())


class NamedList(Card):
    """`opened` brings the person that was pressed."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Named] = ()
        self._whole = 0
        self._open = False
        self._column = vbox(self, margins=1, spacing=0)
        self.more = LinkButton(dense=True)
        self.more.clicked.connect(self._unfold)
        self._rest = Text("", "small", "text3")
        self._rest.setContentsMargins(12, 6, 12, 6)
        inset = hbox(margins=(11, 0), spacing=0)
        inset.addWidget(sized(self.more, min_height=29))
        inset.addStretch(1)
        self._column.addLayout(inset)
        self._column.addWidget(self._rest)
        self._rows: list[_Row] = []
        self.hide()

    def show_people(self, people: Sequence[Named], whole: int, *, unfolded: bool = False) -> None:
        """Show the first of them, of `whole` in all; hidden without anybody."""
        self._people, self._whole, self._open = people, whole, unfolded
        self._fill()
        self.setVisible(bool(people))

    def rows(self) -> list[QWidget]:
        return list(self._rows)

    def _unfold(self) -> None:
        self._open = True
        self._fill()

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._people[: MOST if self._open else FIRST]
        rest = self._whole - len(shown)
        names = [one.name for one in shown]
        self._rows = [_Row(one, rest == 0 and one is shown[-1], names) for one in shown]
        for place, row in enumerate(self._rows):
            row.pressed.connect(self.opened)
            self._column.insertWidget(place, row)
        self.more.setVisible(rest > 0 and not self._open)
        self._rest.setVisible(rest > 0 and self._open)
        self._say(rest)

    def _say(self, rest: int) -> None:
        words = self.tr("See the %n others", "", max(1, rest))
        self.more.set_text(numbers.in_words(words, rest))
        more = self.tr("and %n more people", "", max(1, rest))
        self._rest.setText(numbers.in_words(more, rest))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say(self._whole - len(self._rows))
        super().changeEvent(event)
