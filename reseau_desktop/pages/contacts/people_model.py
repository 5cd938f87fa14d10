"""The people of the list and of the table: a long line of ids, and the rows that are looked at, fetched by pages."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from reseau_desktop.pages.contacts.row_words import RowWords
from reseau_desktop.widgets.row_delegate import Index

ROW = Qt.ItemDataRole.UserRole
PAGE = 20  # rows fetched at a time: about what a window shows
KEPT = 100  # pages kept

Fetch = Callable[[Sequence[int]], Sequence[RowWords]]
FetchTexts = Callable[[Sequence[int], str], dict[int, str]]


class PeopleModel(QAbstractTableModel):
    """Everybody in the list, whatever its length: only rows that are painted are ever fetched.

    The first column is the whole row (in the table: its check box), the others are the columns of the table.
    """

    columns_changed = Signal()  # a reset alone keeps what a header was told

    def __init__(self, fetch: Fetch, parent: QObject | None = None, texts: FetchTexts | None = None) -> None:
        super().__init__(parent)
        self._fetch, self._fetch_texts = fetch, texts
        self._ids: list[int] = []
        self._columns: tuple[str, ...] = ()
        self.say: Callable[[Index], str] | None = None  # a cell of the table, to a screen reader
        self.captions: dict[str, str] = {}  # of the columns, by key; of the first under no key
        self._pages: OrderedDict[int, dict[int, RowWords]] = OrderedDict()
        self._texts: OrderedDict[tuple[int, str], dict[int, str]] = OrderedDict()

    def set_columns(self, keys: Sequence[str]) -> None:
        """What the table can show; the selection is lost only where they are others."""
        if tuple(keys) != self._columns:
            self.beginResetModel()
            self._columns = tuple(keys)
            self.endResetModel()
            self.columns_changed.emit()

    def columns(self) -> tuple[str, ...]:
        return self._columns

    def column_of(self, key: str) -> int:
        """Where a column of the table stands in the model; -1 for one that is not there."""
        return self._columns.index(key) + 1 if key in self._columns else -1

    def key_at(self, column: int) -> str:
        """The key of a column; empty for the first, which is none of the table's."""
        return self._columns[column - 1] if 1 <= column <= len(self._columns) else ""

    def show(self, ids: Sequence[int]) -> bool:
        """Another list, or the same one with other rows: which; the selection is the view's to bring back."""
        self.forget_rows()
        ids = ids if isinstance(ids, list) else list(ids)
        if ids == self._ids:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, len(self._columns)))
            return True
        self.beginResetModel()
        self._ids = ids
        self.endResetModel()
        return False

    def forget_rows(self) -> None:
        """The words of the rows are no longer right: another language, another day."""
        self._pages.clear()
        self._texts.clear()

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

    def text(self, row: int, key: str) -> str:
        """What a column of words says in a row."""
        contact = self.id_at(row)
        if contact is None or self._fetch_texts is None:
            return ""
        number = row // PAGE
        page = self._texts.get((number, key))
        if page is None:
            wanted = self._ids[number * PAGE : (number + 1) * PAGE]
            page = self._texts[(number, key)] = self._fetch_texts(wanted, key)
            if len(self._texts) > KEPT * 8:
                self._texts.popitem(last=False)
        return page.get(contact, "")

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be taken along: a list that may drag asks its model first."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        key = self.key_at(section)
        return self.captions.get(key, key) if key else self.captions.get("", "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (ROW, Qt.ItemDataRole.AccessibleTextRole) or not index.isValid():
            return None
        found = self.words(index.row())
        if found is None:
            return None
        if role == ROW:
            return found
        return self.say(index) if index.column() and self.say is not None else found.said
