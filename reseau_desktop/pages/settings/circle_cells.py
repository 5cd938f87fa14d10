"""How the table of circles is painted, and the field that opens in a cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reseau_desktop.pages.settings.circle_row import CircleRow, Column, cell
from reseau_desktop.pages.settings.circles_model import ROW, Index
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.painting import Align
from reseau_desktop.widgets.row_delegate import Zone
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers

INSET = 8  # of the words in their cell; the header's too
ROW_PX = 46
FIELD = {Column.CADENCE: 66, Column.CAPACITY: 74}  # widths of fields narrower than their cell


class CircleCells(QStyledItemDelegate):
    """`checked(row, column, text)` says what is wrong with what is being typed, or that nothing is."""

    checked = Signal(str)

    def __init__(self, check: Callable[[CircleRow, Column, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check = check

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CircleRow = index.data(ROW)
        column = Column(index.column())
        view = option.widget
        rect = QRectF(option.rect)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = getattr(view, "hovered_row", -1) == index.row()
        if selected or hovered:
            painter.fillRect(rect, theme().colour("accent-soft" if selected else "hover"))
        if index.row() < index.model().rowCount() - 1:
            painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())
        if not getattr(view, "editing", lambda _index: False)(index):
            self._paint_cell(painter, rect, row, column, selected, view)
        if option.state & QStyle.StateFlag.State_HasFocus and getattr(view, "by_keyboard", False):
            painting.focus_inset(painter, rect)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, rect: QRectF, row: CircleRow, column: Column, selected: bool, view: QWidget
    ) -> None:
        px = theme().px
        words = rect.adjusted(px(INSET), 0, 0, 0)
        if column is Column.GRIP:
            self._paint_grip(painter, rect, row)
        elif column is Column.NAME:
            painting.text(painter, words, row.name, "strong" if selected else "medium")
        elif column is Column.QUESTION:
            painting.text(painter, words.adjusted(0, 0, -px(4), 0), _begun(row.question), "body", "text2")
        elif column is Column.CADENCE:
            painting.text(
                painter, words, cell(row, column), "body", "text" if row.layer.reminders else "text3"
            )
        elif column is Column.CAPACITY:
            self._paint_capacity(painter, words, row)
        elif column is Column.REMINDERS:
            self._paint_check(painter, rect, row.layer.reminders, view)
        else:
            self._paint_tools(painter, rect.toRect(), row, view)

    def _paint_grip(self, painter: QPainter, rect: QRectF, row: CircleRow) -> None:
        px = theme().px
        if row.moves:
            icons.draw(painter, rect.x() + px(12), rect.center().y() - px(8), "handle", "text3", 16)
        pieces.layer_dot(painter, rect.x() + px(32), rect.center().y() - px(7), 14, row.key)

    def _paint_capacity(self, painter: QPainter, rect: QRectF, row: CircleRow) -> None:
        px = theme().px
        width = px(78)
        top = rect.center().y() - px(12)
        held = self.tr("{members} of").format(members=numbers.count(row.members))
        full = numbers.count(row.layer.capacity) if row.layer.capacity else "—"
        line = QRectF(rect.x(), top, width, px(16))
        painting.text(painter, line, held, "small", "text2")
        painting.text(painter, line, full, "small-medium", "text", Align.AlignRight)
        bar = QRectF(rect.x(), top + px(20), width, px(4))
        share = row.members / row.layer.capacity if row.layer.capacity else 0.0
        pieces.meter(painter, bar, share, row.key)

    def _paint_check(self, painter: QPainter, rect: QRectF, on: bool, view: QWidget) -> None:
        box = QStyleOptionViewItem()
        side = theme().px(16)
        box.rect = QRect(
            round(rect.x()) + theme().px(INSET + 14), round(rect.center().y() - side / 2), side, side
        )
        box.state = QStyle.StateFlag.State_Enabled
        box.state |= QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        element = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        view.style().drawPrimitive(element, box, painter, view)

    def _paint_tools(self, painter: QPainter, rect: QRect, row: CircleRow, view: QWidget) -> None:
        hot = getattr(view, "hot", ("", ""))
        side = theme().px(16)
        for zone in self.zones(rect, row):
            over = hot == (row.key, zone.key) and zone.enabled
            if over:
                painting.rounded(painter, QRectF(zone.rect), theme().px(7), "press")
            token = "text2" if over else "text3" if zone.enabled else "hair2"
            centre = QRectF(zone.rect).center()
            icons.draw(painter, centre.x() - side / 2, centre.y() - side / 2, zone.key, token, 16)

    # -- what acts in a line

    def zones(self, rect: QRect, row: CircleRow) -> Sequence[Zone]:
        """The buttons in the last cell, named by their icons."""
        px = theme().px
        middle, right = rect.center().y() + 1, rect.x() + rect.width()

        def box(centre: int) -> QRect:
            return QRect(right - px(centre + 12), middle - px(14), px(24), px(28))

        more = Zone("more", box(20), self.tr("More about {circle}").format(circle=row.name))
        if not row.moves:
            return (more,)
        return (
            Zone("up", box(70), self.tr("Nearer to the centre (Alt+Up)"), not row.first),
            Zone("down", box(45), self.tr("Farther from the centre (Alt+Down)"), not row.last),
            more,
        )

    # -- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        row: CircleRow = index.data(ROW)
        column = Column(index.column())
        field = QLineEdit(parent)
        field.setProperty("cell", True)
        header = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        field.setAccessibleName(f"{row.name}, {header}")
        field.textEdited.connect(lambda text: self._typing(field, row, column, text))
        self.checked.emit("")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        px, rect = theme().px, option.rect
        height = px(28)
        width = px(FIELD.get(Column(index.column()), 0)) or rect.width() - px(4)
        editor.setGeometry(rect.x(), rect.y() + (rect.height() - height) // 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Escape:
            self.checked.emit("")
        return super().eventFilter(watched, event)

    def _typing(self, field: QLineEdit, row: CircleRow, column: Column, text: str) -> None:
        """Red while it could not be saved, with the reason under the table."""
        why = self._check(row, column, text)
        state = "bad" if why else ""
        if field.property("state") != state:
            field.setProperty("state", state)
            field.style().unpolish(field)
            field.style().polish(field)
        self.checked.emit(why)


def _begun(words: str) -> str:
    """A question begins its line with a capital; elsewhere it stands within a sentence."""
    return words[:1].upper() + words[1:]
