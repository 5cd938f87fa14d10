"""The list itself: rows, and the keys that act on who is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.contacts.kept_selection import KeptSelection
from reseau_desktop.pages.contacts.people_model import PeopleModel
from reseau_desktop.widgets.list_view import STRETCHES, RowList
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.row_delegate import RowDelegate

Modifier = Qt.KeyboardModifier
BATCH = ("g", "k", "f", "t", "m")  # tags, cadence, follow-ups, target, merge
ARCHIVE = "Ctrl+Shift+A"


class PeopleView(RowList):
    """Delete, F2, digits and Ctrl+Shift+A act on the selection; Space adds to it; letters search."""

    delete_asked = Signal()
    archive_asked = Signal()
    edit_asked = Signal()
    digit_typed = Signal(int)
    letters_typed = Signal(str)
    several_typed = Signal(str)  # one of the letters that mean something while several are picked

    def __init__(self, rows: RowDelegate, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(rows, parent=parent, types=True)
        self._people = model
        self._seeing = False
        self.setModel(model)
        self.typed.connect(self._typed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """With a selection that holds thousands."""
        super().setModel(model)
        own = self.selectionModel()
        self.kept = KeptSelection(model, self)
        self.setSelectionModel(self.kept)
        own.deleteLater()
        self._watch_selection()
        self.kept.kept_changed.connect(self._tell_picked)

    def _tell_picked(self) -> None:
        if not self._seeing:
            super()._tell_picked()

    def selected_count(self) -> int:
        return super().selected_count() + len(self.kept.unseen)

    def clearSelection(self) -> None:
        self.kept.select(QItemSelection(), QItemSelectionModel.SelectionFlag.Clear)

    def _see(self) -> None:
        """Those in sight become ranges of the selection; nothing new is selected."""
        if not self.kept.unseen:
            return
        last = self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else self._people.rowCount() - 1
        self._seeing = True
        self.kept.see(range(max(0, self.rowAt(0)), last + 1))
        self._seeing = False

    def paintEvent(self, event: QPaintEvent) -> None:
        self._see()
        super().paintEvent(event)

    def selected_ids(self) -> list[int]:
        """Who is selected, in the order of the list."""
        ids, found = self._people.ids(), []
        if self.kept.unseen:
            return [ids[row] for row in self.kept.rows()]
        for first, last in self.selected_runs():
            found.extend(ids[first : last + 1])
        return found

    def current_id(self) -> int | None:
        return self._people.id_at(self.current_row())

    def toggle(self, row: int) -> None:
        """Into the selection, or out of it; the others stay."""
        self._see()
        index = self._people.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.Toggle | flags.Rows)

    def select_ids(self, ids: Sequence[int], current: int | None) -> None:
        """Bring a selection back after the list changed; those who are gone are left out."""
        wanted, held = set(ids), self._people.ids()
        if len(wanted) > 1:
            rows = [row for row, contact in enumerate(held) if contact in wanted]
        else:
            rows = [row for row in map(self._people.row_of, wanted) if row >= 0]
        row = self._people.row_of(current) if current is not None else -1
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._people.index(row, 0), flags)
        runs = _runs(rows)
        if len(runs) > STRETCHES:
            self.kept.keep({row: held[row] for row in rows})
            self.viewport().update()
            return
        chosen, last = QItemSelection(), self._people.columnCount() - 1
        for first, end in runs:
            chosen.append(QItemSelectionRange(self._people.index(first, 0), self._people.index(end, last)))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        held = event.modifiers() & ~Modifier.KeypadModifier
        backwards = key == Qt.Key.Key_Backspace and held == Modifier.ControlModifier  # ⌘⌫
        if (key == Qt.Key.Key_Delete and not held) or backwards:
            self.delete_asked.emit()
        elif key == Qt.Key.Key_F2 and not held:
            self.edit_asked.emit()
        elif key == Qt.Key.Key_Space and not held and self.current_row() >= 0:
            self.by_pointer, self._by_keys = False, True
            self.toggle(self.current_row())
        elif own_keys().meant(QKeySequence(event.keyCombination()).toString()) == ARCHIVE:
            self.archive_asked.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, words: str) -> None:
        if len(words) == 1 and words in "123456789":
            self.digit_typed.emit(int(words))
        elif words.lower() in BATCH and self.selected_count() > 1:
            self.several_typed.emit(words.lower())
        else:
            self.letters_typed.emit(words)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows that follow each other as one: Qt looks at every range for every range."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
