"""A selection of thousands, here and there: Qt holds a range for each stretch and looks at all of them for each of them, so
that bringing back two thousand after a sort takes as long as five repaints. Those out of sight are kept as rows instead, and
become ranges once they are looked at: whatever the pointer and the keys do there is Qt's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Signal,
)

Flags = QItemSelectionModel.SelectionFlag


class KeptSelection(QItemSelectionModel):
    """`unseen` are the selected rows that are no range yet, with whom they hold, in order."""

    kept_changed = Signal()

    unseen: Mapping[int, int] = {}

    def __init__(self, model: QAbstractItemModel | None, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self._told = 0
        self.selectionChanged.connect(self._tell)

    def _tell(self) -> None:
        self._told += 1

    def keep(self, rows: Mapping[int, int]) -> None:
        """Select exactly these rows, which come in order, without looking at them."""
        self.unseen = {}
        self.select(QItemSelection(), Flags.Clear)
        self.unseen = rows
        self.kept_changed.emit()

    def rows(self) -> list[int]:
        """All that are selected, in order."""
        seen = [row for part in self.selection() for row in range(part.top(), part.bottom() + 1)]
        return sorted({*self.unseen, *seen})

    def see(self, rows: Iterable[int]) -> None:
        """These rows are about to be looked at."""
        chosen, last = QItemSelection(), self.model().columnCount() - 1
        for row in rows:
            if row in self.unseen:
                chosen.select(self.model().index(row, 0), self.model().index(row, last))
        if not chosen.isEmpty():
            self.select(chosen, Flags.Select)

    def select(self, what: QItemSelection | QModelIndex, how: QItemSelectionModel.SelectionFlag) -> None:
        """Every change of the selection comes by here."""
        forgotten = bool(self.unseen) and bool(how & Flags.Clear)
        if forgotten:
            self.unseen = {}
        elif self.unseen:
            taken = (
                {row for part in what for row in range(part.top(), part.bottom() + 1)}
                if isinstance(what, QItemSelection)
                else {what.row()}
            )
            self.unseen = {row: held for row, held in self.unseen.items() if row not in taken}
        told = self._told
        super().select(what, how)
        if forgotten and self._told == told:  # Qt knew nothing of those that are forgotten
            self.kept_changed.emit()

    def reset(self) -> None:
        self.unseen = {}
        super().reset()
