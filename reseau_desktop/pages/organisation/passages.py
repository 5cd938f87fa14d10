"""One list of the page: those who are there now, or those who were, a few first and all on demand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.organisation import Passage
from reseau_desktop.pages.organisation.passage_rows import ROW, Axis, Make, PassageModel, PassageRows, Row
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.rounded_card import RoundedCard
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

FEW = 6  # rows shown before one asks for all
HEAD = 32


class ColumnHead(QWidget):
    """The captions over the columns, where the delegate puts them."""

    def __init__(self, delegate: PassageRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._words: dict[str, str] = {}
        sized(self, height=HEAD)
        theme().changed.connect(self.update)

    def say(self, words: dict[str, str]) -> None:
        self._words = words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("sunk"))
        for key, box in self._delegate.columns(self.width()).items():
            right = painting.Align.AlignRight if key == "last" else painting.Align.AlignLeft
            place = QRectF(box.x(), 0, box.width(), self.height())
            painting.text(painter, place, self._words.get(key, ""), "caption", "text3", right)
        painting.hairline(painter, 0, self.height() - 1, self.width())


class _People(RowList):
    """As high as its rows: the page scrolls, not the list."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Passages(QWidget):
    """`opened` carries a contact, `menu_asked` a contact and where."""

    opened = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Passage] = ()
        self._make: Make | None = None
        self._all = False
        self.rows = PassageRows()
        self.model = PassageModel(self)
        self.people = _People(self.rows)
        self.people.setModel(self.model)
        self.people.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title, self._count = Text("", "subheading"), Text("", "body", "text3")
        self.more = LinkButton("")
        self._head = ColumnHead(self.rows)
        breathe()
        self._lay_out()
        breathe()
        self.people.opened.connect(lambda index: self.opened.emit(index.data(ROW).passage.contact))
        self.people.clicked.connect(lambda index: self._pressed(index))
        self.people.menu_requested.connect(
            lambda index, at: self.menu_asked.emit(index.data(ROW).passage.contact, at)
        )
        self.more.clicked.connect(self._show_all)
        theme().scale_changed.connect(self._fit)

    def _lay_out(self) -> None:
        column = vbox(self, spacing=0)
        head = hbox(spacing=8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.more)
        column.addLayout(head)
        gap(column, 8)
        inside = QWidget()
        stack = vbox(inside, spacing=0)
        stack.addWidget(self._head)
        stack.addWidget(self.people)
        column.addWidget(RoundedCard(inside))

    def show_people(self, found: Sequence[Passage], make: Make, axis: Axis) -> None:
        self._people, self._make, self.rows.axis = found, make, axis
        self.setVisible(bool(found))
        self._fill()

    def begin_again(self, whole: bool = False) -> None:
        """Another organisation: a few first, or everybody where one had asked for them."""
        self._all = whole
        self.people.select_row(-1)

    def whole(self) -> bool:
        """Whether everybody was asked for."""
        return self._all

    def current(self) -> int | None:
        """Whose row one is on."""
        row = self.people.currentIndex().data(ROW)
        return row.passage.contact if isinstance(row, Row) else None

    def select(self, contact: int | None) -> bool:
        """Go back to somebody's row; False where it is not shown."""
        shown = self._people if self._all else self._people[:FEW]
        place = next((place for place, who in enumerate(shown) if who.contact == contact), None)
        if place is not None:
            self.people.select_row(place, scroll=False)
        return place is not None

    def say(self, title: str, captions: dict[str, str], more: str) -> None:
        """`more` is said with the number of those who are not shown."""
        self._title.setText(title)
        self._head.say(captions)
        self.people.setAccessibleName(title)
        self.more.setText(numbers.in_words(more, self.hidden_count()))

    def hidden_count(self) -> int:
        """How many are not shown yet."""
        return 0 if self._all else max(0, len(self._people) - FEW)

    def _fill(self) -> None:
        if self._make is None:
            return
        before = self.current()
        self.model.show(self._people if self._all else self._people[:FEW], self._make)
        self.select(before)
        self._count.setText(numbers.count(len(self._people)))
        self.more.setVisible(self.hidden_count() > 0)
        self._fit()

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        self.people.select_row(FEW)

    def _fit(self) -> None:
        self.people.setFixedHeight(self.model.rowCount() * self.rows.height())

    def _pressed(self, index: QModelIndex) -> None:
        """A press on a row opens the person, as a link would."""
        row = index.data(ROW)
        if isinstance(row, Row):
            self.opened.emit(row.passage.contact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.update()
