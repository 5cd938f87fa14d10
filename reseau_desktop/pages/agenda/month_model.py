"""The month as a table of days: a row a week, a column a weekday."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reseau_desktop.insights.agenda import Item
from reseau_desktop.insights.month import WEEKS, Month, MonthDay
from reseau_desktop.pages.agenda import item_words
from reseau_desktop.wording import dates
from reseau_desktop.wording import month as wording

DAY = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DAYS = 7


@dataclass(frozen=True, slots=True)
class Name:
    """A line of a day: `item` is what can be answered, None for somebody met on a day gone by."""

    words: str
    layer: str
    icon: str = ""
    item: Item | None = None


def names(found: MonthDay, today: date) -> list[Name]:
    """What a day says, in its order; a birthday is a name with its sign."""
    if found.day.on < today:
        return [Name(person.name, person.layer) for person in found.met]
    return [_name(item, today) for item in found.day.items]


def _name(item: Item, today: date) -> Name:
    said = item_words.words(item, today)
    icon = said.icon if said.icon in ("cake", "party", "cal") else ""  # a tick would say that it is done
    return Name(said.name, said.layer, icon, item)


class MonthModel(QAbstractTableModel):
    """Six weeks; the texts are those a screen reader reads."""

    def __init__(self) -> None:
        super().__init__()
        self.month: Month | None = None
        self.today = date.min

    def show(self, month: Month, today: date) -> None:
        self.beginResetModel()
        self.month, self.today = month, today
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.month is None else WEEKS

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else DAYS

    def day(self, index: Index) -> MonthDay | None:
        if self.month is None or not index.isValid():
            return None
        return self.month.days[index.row() * DAYS + index.column()]

    def index_of(self, on: date) -> QModelIndex:
        """Where a day is; nowhere for one of another month."""
        if self.month is None:
            return QModelIndex()
        place = (on - self.month.days[0].day.on).days
        return self.index(place // DAYS, place % DAYS) if 0 <= place < WEEKS * DAYS else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.day(index)
        if found is None:
            return None
        if role == DAY:
            return found
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return wording.spoken(found, self.today)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return dates.titled(dates.weekday_short(section))
        return None
