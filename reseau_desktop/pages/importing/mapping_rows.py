"""Columns of the file, each with what it is taken for: a row has a field that opens the choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.exchange.columns import Field
from reseau_desktop.pages.importing import tables
from reseau_desktop.pages.importing.tables import LINE, Lines, TableRows, inside
from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.row_delegate import Index, RowLook, Zone
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import columns as words

if TYPE_CHECKING:
    from reseau_desktop.exchange.reading import Sniffed

# Several columns may hold these; of the others a person has one, and one column holds it.
SEVERAL = frozenset(
    (
        Field.EMAIL, Field.EMAIL_LABEL, Field.PHONE, Field.PHONE_LABEL, Field.LINK, Field.LINK_LABEL, Field.NOTE,
        Field.TAGS, Field.STREET, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY,
    )
)  # fmt: skip
CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A column: its place, its name in the file, what it is taken for, its first value."""

    place: int
    name: str
    field: Field | None
    value: str


def lines_of(found: Sniffed) -> tuple[ColumnLine, ...]:
    """The columns of a file with the first value that each holds in its first rows."""
    lines = []
    for place, name in enumerate(found.header):
        cells = (row[place].strip() for row in found.rows if place < len(row))
        first = next((cell for cell in cells if cell), "")
        lines.append(ColumnLine(place, name or f"#{place + 1}", found.mapping.get(place), first))
    return tuple(lines)


def chosen(lines: Sequence[ColumnLine], place: int, field: Field | None) -> dict[int, Field]:
    """The mapping once a column is taken for something else: who held a single field before gives it up."""
    mapping = {line.place: line.field for line in lines if line.field is not None}
    if field is not None and field not in SEVERAL:
        mapping = {other: held for other, held in mapping.items() if held is not field}
    mapping.pop(place, None)
    if field is not None:
        mapping[place] = field
    return dict(sorted(mapping.items()))


def spans(width: float) -> list[tuple[float, float]]:
    """Name, field, first value."""
    return tables.columns(width, (188, 182), 120)


class MappingRows(TableRows):
    """38 px high: the column's name, an arrow, the field as a box that opens, the first value."""

    row_px = 38

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, ColumnLine):
            return
        px = theme().px
        name, field, value = (inside(rect, span) for span in spans(rect.width()))
        name.setRight(name.right() - px(14))
        painting.text(painter, name, line.name, "medium", "text" if line.field else "text2")
        side = px(14)
        icons.draw(painter, name.right() + px(2), rect.y() + (rect.height() - side) / 2, "right", "text3", 14)
        self._paint_choice(painter, self._box(field), line, look)
        value.setLeft(value.left() + px(2))
        painting.text(painter, value, line.value or "—", "body", "text2" if line.field else "text3")

    def _paint_choice(self, painter: QPainter, box: QRectF, line: ColumnLine, look: RowLook) -> None:
        px = theme().px
        ground = "press" if look.pressed == CHOICE else "hover" if look.hot == CHOICE else "card"
        painting.rounded(painter, box, px(7), ground, "hair2")
        side = px(14)
        arrow = box.right() - px(9) - side
        icons.draw(painter, arrow, box.y() + (box.height() - side) / 2, "down", "text3", 14)
        text = QRectF(box.x() + px(10), box.y(), arrow - px(4) - box.x() - px(10), box.height())
        painting.text(painter, text, words.field(line.field), "body", "text" if line.field else "text3")

    def _box(self, field: QRectF) -> QRectF:
        high = theme().px(28)
        return QRectF(
            round(field.x()), ceil(field.y() + (field.height() - high) / 2), round(field.width()), high
        )

    def zones(self, rect: QRect, index: Index) -> Sequence[Zone]:
        line = index.data(LINE)
        if not isinstance(line, ColumnLine):
            return ()
        box = self._box(inside(QRectF(rect), spans(rect.width())[1]))
        return (Zone(CHOICE, box.toRect(), words.field(line.field)),)

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        if not isinstance(line, ColumnLine):
            return ""
        return line.name if at.x() < spans(rect.width())[1][0] else line.value


class MappingList(RowList):
    """The columns of a file. Enter, Space, F2 or a click on the field opens the choice; `mapped` carries all."""

    mapped = Signal(object)  # place → Field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(MappingRows(), "", parent)
        self.lines = Lines(self._say, self)
        self.zone_clicked.connect(lambda index, _key: self._open(index.row()))
        self.opened.connect(lambda index: self._open(index.row()))

    def show_columns(self, found: Sniffed) -> None:
        lines = lines_of(found)
        if lines == tuple(self.lines.lines()):
            return
        row = self.current_row()
        self.lines.show(lines)
        if 0 <= row < len(lines):
            self.select_row(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2) and self.current_row() >= 0:
            self._open(self.current_row())
            return
        super().keyPressEvent(event)

    def take(self, row: int, field: Field | None) -> None:
        """Take a column for this; None leaves it out."""
        lines = self._columns()
        if lines[row].field is not field:
            self.mapped.emit(chosen(lines, lines[row].place, field))

    def _columns(self) -> list[ColumnLine]:
        return [line for line in self.lines.lines() if isinstance(line, ColumnLine)]

    def _open(self, row: int) -> None:
        menu = self.menu(row)
        index = self.model().index(row, 0)
        zone = self.itemDelegate().zones(self.visualRect(index), index)[0]  # type: ignore[attr-defined]
        menu.popup(self.viewport().mapToGlobal(zone.rect.bottomLeft() + QPoint(0, 2)))

    def menu(self, row: int) -> QMenu:
        """What a column can be taken for; what it is taken for now has the tick."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        held = self._columns()[row].field
        offered: tuple[Field | None, ...] = (None, *words.ORDER)
        for field in offered:
            action = menu.addAction(words.field(field))
            action.setCheckable(True)
            action.setChecked(field is held)
            action.triggered.connect(lambda _=False, field=field: self.take(row, field))
            if field is None:
                menu.addSeparator()
            if field is held:
                menu.setActiveAction(action)
        return menu

    def _say(self, line: object) -> str:
        assert isinstance(line, ColumnLine)
        return self.tr("{column}: {field}. First value: {value}").format(
            column=line.name, field=words.field(line.field), value=line.value or "—"
        )
