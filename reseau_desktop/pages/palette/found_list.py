"""The rows under the field: who and what was found, the first one lit; the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.names import initials
from reseau_desktop.pages.palette.finding import Entry, Sort
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import palette as words

ROW, SHOWN = 40, 9
ICONS = {
    Sort.ORGANISATION: "alumni",
    Sort.PAGE: "open",
    Sort.LIST: "list",
    Sort.COMMAND: "keyboard",
    Sort.LOG: "edit",
    Sort.NEW: "user-plus",
}
PAGE_ICONS = {"go.inbox": "inbox"}


class _Entries(LineModel[Entry]):
    def spoken(self, line: Entry) -> str:
        return ", ".join(part for part in (line.title, line.detail, words.sort(line.sort)) if part)


class _Rows(RowDelegate):
    row_px = ROW

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        entry = index.data(LINE)
        if not isinstance(entry, Entry):
            return
        px = theme().px
        left, right = rect.x() + px(10), rect.right() - px(10)
        left += self._sign(painter, left, rect, entry) + px(10)
        right -= self._tail(painter, right, rect, entry)
        room = max(0.0, right - left - px(12))
        style = "strong" if look.selected else "medium"
        wide = painting.text(painter, QRectF(left, rect.y(), room, rect.height()), entry.title, style)
        left += wide + px(10)
        rest = max(0.0, right - left - px(12))
        if entry.detail and rest > px(30):
            box = QRectF(left, rect.y(), rest, rect.height())
            painting.text(painter, box, entry.detail, "body", "text2")

    def _sign(self, painter: QPainter, left: float, rect: QRectF, entry: Entry) -> float:
        px = theme().px
        if entry.sort is Sort.PERSON:
            top = rect.y() + (rect.height() - px(24)) / 2
            return pieces.avatar(painter, left, top, 24, int(entry.key), initials(entry.title))
        name = PAGE_ICONS.get(str(entry.key)) or (
            str(entry.key).removeprefix("go.") if entry.sort is Sort.PAGE else ICONS[entry.sort]
        )
        top = rect.y() + (rect.height() - px(18)) / 2
        icons.draw(painter, left + px(3), top, name, "text2", 18)
        return px(24)

    def _tail(self, painter: QPainter, right: float, rect: QRectF, entry: Entry) -> float:
        if entry.keys and entry.sort in (Sort.PAGE, Sort.COMMAND, Sort.LOG):
            width = pieces.key_cap_width(entry.keys)
            top = rect.y() + (rect.height() - theme().px(18)) / 2
            pieces.key_cap(painter, right - width, top, entry.keys)
            return width
        said = words.sort(entry.sort)
        width = painting.text_width(said, "small")
        box = QRectF(right - width, rect.y(), width + 1, rect.height())
        painting.text(painter, box, said, "small", "text2")
        return width


class FoundList(RowList):
    """`taken` is a click; the arrows of the field move in it."""

    taken = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(_Rows(), name, parent)
        self._found = _Entries(self)
        self.setModel(self._found)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self._found.show(entries)
        self.setFixedHeight(min(len(entries), SHOWN) * theme().px(ROW))
        self.select_row(0 if entries else -1)

    def entries(self) -> Sequence[Entry]:
        return self._found.lines()

    def current(self) -> Entry | None:
        row = self.current_row()
        return self._found.line(row)

    def step(self, step: int) -> None:
        last = len(self._found.lines()) - 1
        if last >= 0:
            self.select_row(max(0, min(last, self.current_row() + step)))
