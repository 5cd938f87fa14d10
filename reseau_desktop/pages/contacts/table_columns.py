"""Which columns the table shows, in what order, how wide, and by which it is sorted: a state of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.insights.columns import Column, field_of

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState

COLUMNS, SORT = "contacts/columns", "contacts/table_sort"
DEFAULT = "name:0 role:0 organisation:0 last:0 due:0 warmth:0 seeks:0"
LEAST, WIDEST, USUAL = 44, 900, 120
STEP = 24  # of a width, by keys


class TableColumns(QObject):
    """Widths are in px at text scale 1; 0 is as wide as fits. What the file holds and does not fit gives the default."""

    changed = Signal()  # which columns, or where they stand
    sorted = Signal()

    def __init__(self, state: ScreenState | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._known: tuple[str, ...] = tuple(Column)
        kept = _read(state.text(COLUMNS) if state is not None else "")
        self._widths = kept or _read(DEFAULT)
        self._sort = _sort(state.text(SORT) if state is not None else "")
        self.fitted: dict[str, int] = {}  # how wide the view has made them

    # -- what there is

    def set_known(self, keys: Sequence[str]) -> None:
        """Every column there could be, fields of the user's own included; one that is gone is no longer shown."""
        self._known = tuple(keys)

    def known(self) -> tuple[str, ...]:
        return self._known

    def shown(self) -> tuple[str, ...]:
        """From left to right."""
        return tuple(key for key in self._widths if key in self._known)

    def own(self, key: str) -> int:
        """How wide the user wants a column; 0 as long as they have not said."""
        return self._widths.get(key, 0)

    def width(self, key: str) -> int:
        return self.own(key) or self.fitted.get(key, USUAL)

    def sort(self) -> tuple[str, bool]:
        """By which column, and whether it is turned round."""
        key, reverse = self._sort
        return (key, reverse) if key in self._known else (Column.NAME.value, False)

    # -- what the user chooses

    def show(self, key: str, on: bool) -> None:
        """Show a column at the right end, or hide it; the name stays."""
        if on == (key in self._widths) or (not on and key == Column.NAME):
            return
        if on:
            self._widths[key] = 0
        else:
            del self._widths[key]
        self._keep()
        self.changed.emit()

    def arrange(self, keys: Sequence[str]) -> None:
        """The shown columns in this order."""
        if [key for key in self._widths if key in self._known] == list(keys):
            return
        rest = {key: width for key, width in self._widths.items() if key not in keys}
        self._widths = {key: self.own(key) for key in keys} | rest
        self._keep()
        self.changed.emit()

    def move(self, key: str, step: int) -> None:
        """One place to the right, or to the left with -1."""
        keys = list(self.shown())
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            keys.remove(key)
            keys.insert(place, key)
            self.arrange(keys)

    def widen(self, key: str, width: int, *, tell: bool = False) -> None:
        """How wide a column is from now on; `tell`: the view does not know yet."""
        width = min(WIDEST, max(LEAST, width))
        if self._widths.get(key) not in (None, width):
            self._widths[key] = width
            self._keep()
            if tell:
                self.changed.emit()

    def restore(self) -> None:
        """As at the first start."""
        self._widths = _read(DEFAULT)
        self._keep()
        self.changed.emit()

    def sort_by(self, key: str, reverse: bool | None = None) -> None:
        """Sort by a column; the same one again turns it round."""
        before, turned = self._sort
        self._sort = (key, (key == before and not turned) if reverse is None else reverse)
        if self._state is not None:
            self._state.set(SORT, ("-" if self._sort[1] else "") + key)
        self.sorted.emit()

    def _keep(self) -> None:
        if self._state is not None:
            self._state.set(COLUMNS, [f"{key}:{width}" for key, width in self._widths.items()])


def _read(text: str) -> dict[str, int]:
    """name:180 role:124; what is no column or no width is left out, and the name is always there."""
    found: dict[str, int] = {}
    for part in text.split(" "):
        key, _, width = part.rpartition(":")
        if (key in set(Column) or field_of(key) is not None) and width.isascii() and width.isdecimal():
            found[key] = min(WIDEST, max(LEAST, int(width[:6]))) if int(width[:6]) else 0
    if not found:
        return {}
    return found if Column.NAME in found else {Column.NAME.value: 0, **found}


def _sort(text: str) -> tuple[str, bool]:
    key = text.removeprefix("-")
    return (key, text.startswith("-")) if key else (Column.NAME.value, False)
