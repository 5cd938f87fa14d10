"""Tables of the import: rows in a rounded card under a head, and the columns they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QStyleOptionViewItem, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.theme import theme

LINE = Qt.ItemDataRole.UserRole
HEAD, RADIUS = 30, 10
Spans = Sequence[tuple[float, float]]  # left edge and width of each column, in logical pixels


class Lines(QAbstractListModel):
    """Any sequence of values as rows; `say` gives what a screen reader reads of one."""

    def __init__(self, say: Callable[[object], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._lines: Sequence[object] = ()

    def show(self, lines: Sequence[object]) -> None:
        if lines is not self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def lines(self) -> Sequence[object]:
        return self._lines

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == LINE:
            return self._lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._say(self._lines[index.row()])
        return None


class TableRows(RowDelegate):
    """A row of a table: a hairline under it, no ground of its own unless `ground_of` names one."""

    radius = 0
    divided = True
    tints_selection = False

    def ground_of(self, line: object) -> str:
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._ground = self.ground_of(index.data(LINE))
        super().paint(painter, option, index)

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        if self._ground:
            painter.fillRect(rect, theme().colour(self._ground))
        elif look.selected and self.tints_selection:
            painter.fillRect(rect, theme().colour("accent-soft"))
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())


class TableHead(QWidget):
    """The captions over the columns, 30 high on `sunk`."""

    def __init__(self, spans: Callable[[float], Spans], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans = spans
        self._texts: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_texts(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(HEAD) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("sunk"))
        for (left, width), text in zip(self._spans(self.width()), self._texts, strict=False):
            painting.text(painter, QRectF(left, 0, width, self.height()), text, "caption", "text3")
        painting.hairline(painter, 0, self.height() - 1, self.width())


class ListCard(QWidget):
    """A list in a rounded card, never higher than its rows.

    `least` rows stay in sight; the card is as high as its rows up to `most`, or takes what room there is (None).
    """

    def __init__(
        self, rows: RowList, head: QWidget | None = None, *, least: int = 3, most: int | None = None
    ) -> None:
        super().__init__()
        self.rows, self._head, self._least, self._most = rows, head, least, most
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        column = vbox(self, spacing=0)
        if head is not None:
            column.addWidget(head)
        column.addWidget(rows, 1)
        self._frame = _Frame(self)
        vertical = QSizePolicy.Policy.Expanding if most is None else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        theme().changed.connect(self._fit)

    def setModel(self, model: QAbstractListModel) -> None:
        self.rows.setModel(model)
        model.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMaximumHeight(self._high(max(1, min(self._count(), self._most or self._count()))))
        self.updateGeometry()

    def _count(self) -> int:
        model = self.rows.model()
        return model.rowCount() if model is not None else 0

    def _high(self, rows: int) -> int:
        head = self._head.sizeHint().height() if self._head is not None else 0
        delegate = self.rows.itemDelegate()
        assert isinstance(delegate, RowDelegate)
        return head + rows * delegate.height()

    def sizeHint(self) -> QSize:
        rows = self._least if self._most is None else self._most
        return QSize(theme().px(300), self._high(max(1, min(self._count(), rows))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self._high(max(1, min(self._count(), self._least))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame.setGeometry(self.rect())
        self._frame.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.rounded(QPainter(self), QRectF(self.rect()), theme().px(RADIUS), "card")


class _Frame(QWidget):
    """The outline over the rows, and the page's ground in the corners that they would fill."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect, radius = QRectF(self.rect()), theme().px(RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = QPainterPath()
        corners.addRect(rect)
        corners.addRoundedRect(rect, radius, radius)  # odd-even: what is outside the rounded rect
        painter.fillPath(corners, theme().colour("page"))
        painting.rounded(painter, rect, radius, None, "hair")


def columns(
    width: float, wanted: Sequence[float], rest: float, inset: float = 14
) -> list[tuple[float, float]]:
    """Columns of these design widths and one more for what is left; narrower together where `rest` has no room."""
    px = theme().px
    room = width - 2 * px(inset)
    full = sum(px(w) for w in wanted)
    factor = min(1.0, max(0.1, (room - px(rest)) / full)) if full else 1.0
    if room - px(rest) < full * 0.6:  # the last column gives way too
        factor = room / (full + px(rest))
    spans, left = [], float(px(inset))
    for each in wanted:
        spans.append((left, px(each) * factor - px(8)))
        left += px(each) * factor
    spans.append((left, max(0.0, width - px(inset) - left)))
    return spans


def inside(rect: QRectF, span: tuple[float, float]) -> QRectF:
    """A column of a row."""
    return QRectF(rect.x() + span[0], rect.y(), span[1], rect.height() - 1)


def middle(rect: QRectF, side: float) -> QPointF:
    """Where something of this height starts to stand in the middle of a row."""
    return QPointF(rect.x(), rect.y() + (rect.height() - side) / 2)
