"""Values as the rows of a list: what most lists show, each with its own way to say a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from reseau_desktop.widgets.row_delegate import Index

LINE = Qt.ItemDataRole.UserRole  # the value itself, for the delegate that paints it
Line = TypeVar("Line")


class LineModel(QAbstractListModel, Generic[Line]):
    """A page says how a line is read out, and which ones are titles that cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def lines(self) -> Sequence[Line]:
        return self._lines

    def line(self, row: int) -> Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def spoken(self, line: Line) -> str:
        """A line as it is read out."""
        raise NotImplementedError

    def title(self, line: Line) -> str | None:
        """What letters typed in the list are compared with; None where they do something else."""
        return None

    def selectable(self, line: Line) -> bool:
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or not self.selectable(line):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(line)
        return self.title(line) if role == Qt.ItemDataRole.DisplayRole else None
