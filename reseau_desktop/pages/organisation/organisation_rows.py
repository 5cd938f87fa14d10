"""Organisations as lines: what they are called, how many people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from reseau_desktop.insights.organisation import OrganisationRow
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import organisation

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One organisation, or two that look alike: the first is the one that would stay."""

    held: tuple[OrganisationRow, ...]

    @property
    def title(self) -> str:
        return " · ".join(row.name for row in self.held)

    @property
    def people(self) -> str:
        return organisation.people(sum(row.people for row in self.held))


class OrganisationModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def lines(self) -> Sequence[Line]:
        return self._lines

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}, {line.people}"
        return line.title if role == Qt.ItemDataRole.DisplayRole else None


class OrganisationRows(RowDelegate):
    row_px = 36
    radius = 6

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(ROW)
        if not isinstance(line, Line):
            return
        px = theme().px
        words = line.people
        wide = painting.text_width(words, "small")
        name = QRectF(rect.x() + px(12), rect.y(), rect.width() - 2 * px(12) - wide - px(12), rect.height())
        painting.text(painter, name, line.title, "medium")
        count = QRectF(rect.right() - px(12) - wide, rect.y(), wide + 1, rect.height())
        painting.text(painter, count, words, "small", "text3")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(ROW)
        return line.title if isinstance(line, Line) else ""
