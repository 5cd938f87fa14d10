"""The circles as a table model: rings from the centre outwards, then the target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reseau_desktop.pages.settings.circle_row import EDITED, CircleRow, Column, cell, heard

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class CirclesModel(QAbstractTableModel):
    """It only shows: what is typed leaves as `typed`, and comes back with the store's news."""

    typed = Signal(int, int, str)  # row, column, text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CircleRow, ...] = ()

    def show(self, rows: Sequence[CircleRow]) -> None:
        """These circles now; cells that stay keep their place."""
        wanted = tuple(rows)
        if [row.key for row in wanted] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
        elif wanted != self._rows:
            self._rows = wanted
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))

    def rows(self) -> tuple[CircleRow, ...]:
        return self._rows

    def row(self, number: int) -> CircleRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place(self, key: str) -> int:
        """The line of a circle; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], Column(index.column())
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heard(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.EditRole:
            self.typed.emit(index.row(), index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() in EDITED else plain

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = {
            Column.NAME: self.tr("Name"),
            Column.QUESTION: self.tr("Question"),
            Column.CADENCE: self.tr("Cadence"),
            Column.CAPACITY: self.tr("Capacity"),
            Column.REMINDERS: self.tr("Reminders"),
        }
        return words.get(Column(section), "")

    def retranslate(self) -> None:
        """Names, units and headers are said again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))
