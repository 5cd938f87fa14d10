"""The lines of the whole stream as a list of any length: those in sight are asked for, and painted in two lines each."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from reseau_desktop.insights.stream_lines import StreamLine
from reseau_desktop.insights.timeline import EntryKind
from reseau_desktop.pages.stream import words
from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.line_model import LINE
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook, Zone, paint_zone_button
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Keys = NDArray[Any]

PAGE, KEPT = 40, 60  # lines asked at a time, and pages kept
EDIT, REMOVE = "edit", "remove"
EDITED = frozenset((EntryKind.INTERACTION, EntryKind.ACT, EntryKind.NOTE, EntryKind.FOLLOW_UP))
NAMED = 3  # people of a line; of more it says how many
SIDE, ICON, BUTTON = 12, 16, 28

Fetch = Callable[[Sequence[int]], Mapping[int, StreamLine]]


@dataclass(frozen=True, slots=True)
class Row:
    """One line in words: with whom, what, when, and what was written of it."""

    line: StreamLine
    who: str
    what: str
    day: str
    note: str
    icon: str

    @property
    def said(self) -> str:
        return ", ".join(part for part in (self.who, self.what, self.day, self.note) if part)


def row_of(line: StreamLine, layers: Mapping[str, str]) -> Row:
    """A line in words; `layers` are the names of circles by key."""
    told = words.line(line.entry, layers)
    files = ", ".join(words.file_name(item.path) for item in line.entry.attachments)
    note = " · ".join(part for part in (" ".join(told.note.split()), files) if part)
    return Row(line, _who(line), told.title, told.day, note, told.icon)


def _who(line: StreamLine) -> str:
    called = [name for _contact, name in line.people if name][:NAMED]
    more = line.count - len(called)
    if not called:
        return ""
    if more <= 0:
        return ", ".join(called)
    return translate("Stream", "{names} and %n others", "", more).format(names=", ".join(called))


class StreamModel(QAbstractListModel):
    """Keys of lines, the newest first; only what is painted is ever asked for."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._keys: Keys | Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self.layers: Mapping[str, str] = {}

    def show(self, keys: Keys) -> None:
        """Other lines, or the same with other words."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def say_again(self) -> None:
        """The words are no longer right: another language."""
        self._pages.clear()
        if len(self._keys):
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def key_at(self, row: int) -> int:
        return int(self._keys[row]) if 0 <= row < len(self._keys) else -1

    def place_of(self, key: int) -> int:
        """Where a line stands; -1 for one that is not there."""
        import numpy as np

        found = np.flatnonzero(np.asarray(self._keys) == key) if len(self._keys) else ()
        return int(found[0]) if len(found) else -1

    def row(self, row: int) -> Row | None:
        """What a line says; None for one that went meanwhile."""
        key = self.key_at(row)
        if key < 0:
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            wanted = [int(one) for one in self._keys[number * PAGE : (number + 1) * PAGE]]
            found = self._fetch(wanted)
            page = self._pages[number] = {one: row_of(line, self.layers) for one, line in found.items()}
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        return page.get(key)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (LINE, Qt.ItemDataRole.AccessibleTextRole) or not index.isValid():
            return None
        found = self.row(index.row())
        return found if role == LINE or found is None else found.said


class StreamRows(RowDelegate):
    """56 high: a sign, with whom and what, the day; under it what was written. A pen and a bin at the right."""

    row_px = 56
    divided = True
    radius = 0

    def zones(self, rect: QRect, index: Index) -> Sequence[Zone]:
        found = index.data(LINE)
        if not isinstance(found, Row) or found.line.entry.kind not in EDITED:
            return ()
        px, middle = theme().px, rect.center().y()
        side, top = px(BUTTON), middle - px(BUTTON) // 2
        left = rect.right() - px(8) - 2 * side
        return (
            Zone(EDIT, QRect(left, top, side, side), translate("Stream", "Edit…")),
            Zone(REMOVE, QRect(left + side, top, side, side), translate("Stream", "Delete")),
        )

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        found = index.data(LINE)
        if not isinstance(found, Row):
            return
        px = theme().px
        if look.selected or look.hovered:
            for zone in self.zones(rect.toRect(), index):
                icon = "edit" if zone.key == EDIT else "trash"
                paint_zone_button(painter, zone.rect, look, zone.key, icon=icon, flat=True)
        left, right = rect.x() + px(SIDE + ICON + 12), rect.right() - px(2 * BUTTON + 16)
        day = painting.text_width(found.day, "small")
        high = px(20)
        top = rect.y() + (px(9) if found.note else (rect.height() - high) / 2)
        sign = top + (high - px(ICON)) / 2  # on the line of the names
        icons.draw(painter, rect.x() + px(SIDE), sign, found.icon, "text2", ICON)
        painting.text(painter, QRectF(right - day, top, day + 1, high), found.day, "small", "text2")
        self._paint_who(painter, QRectF(left, top, right - day - px(12) - left, high), found)
        if found.note:
            painting.text(painter, QRectF(left, top + high, right - left, high), found.note, "body", "text2")

    def _paint_who(self, painter: QPainter, room: QRectF, found: Row) -> None:
        """With whom, then what: the names give way first."""
        px = theme().px
        what = min(painting.text_width(found.what, "body"), room.width() / 2 if found.who else room.width())
        who = min(painting.text_width(found.who, "strong"), max(0.0, room.width() - what - px(8)))
        left = room.x()
        if found.who:
            painting.text(painter, QRectF(left, room.y(), who + 1, room.height()), found.who, "strong")
            left += who + px(8)
        style = "body" if found.who else "strong"
        painting.text(painter, QRectF(left, room.y(), room.right() - left, room.height()), found.what, style)

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        found = index.data(LINE)
        return found.said if isinstance(found, Row) else ""
