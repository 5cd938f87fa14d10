"""The people of the list: a long line of ids, and the rows that are looked at, fetched by pages."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from reseau_desktop.pages.contacts.row_words import RowWords
from reseau_desktop.widgets.row_delegate import Index

ROW = Qt.ItemDataRole.UserRole
PAGE = 100  # rows fetched at a time
KEPT = 40  # pages kept

Fetch = Callable[[Sequence[int]], Sequence[RowWords]]


class PeopleModel(QAbstractListModel):
    """Everybody in the list, whatever its length: only rows that are painted are ever fetched."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, RowWords]] = OrderedDict()

    def show(self, ids: Sequence[int]) -> None:
        """Another list, or the same one with other rows; the selection is the view's to bring back."""
        self._pages.clear()
        if list(ids) == list(self._ids):
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, 0))
            return
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()

    def forget_rows(self) -> None:
        """The words of the rows are no longer right: another language, another day."""
        self._pages.clear()

    def ids(self) -> Sequence[int]:
        return self._ids

    def id_at(self, row: int) -> int | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, contact: int) -> int:
        """Where somebody stands; -1 for somebody who is not in the list."""
        try:
            return self._ids.index(contact)
        except ValueError:
            return -1

    def words(self, row: int) -> RowWords | None:
        """What a row says; None for somebody gone meanwhile."""
        contact = self.id_at(row)
        if contact is None:
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            wanted = self._ids[number * PAGE : (number + 1) * PAGE]
            page = self._pages[number] = {found.id: found for found in self._fetch(wanted)}
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        return page.get(contact)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be taken along: a list that may drag asks its model first."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (ROW, Qt.ItemDataRole.AccessibleTextRole) or not index.isValid():
            return None
        found = self.words(index.row())
        if found is None:
            return None
        return found if role == ROW else found.said
