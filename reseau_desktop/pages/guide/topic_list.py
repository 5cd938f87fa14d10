"""The pages of the guide at the left: screens, then figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class Entry:
    """A page of the guide; without a key, a caption over some."""

    words: str
    key: str = ""


class _Entries(LineModel[Entry]):
    def title(self, line: Entry) -> str:
        return line.words

    def spoken(self, line: Entry) -> str:
        return line.words

    def selectable(self, line: Entry) -> bool:
        return bool(line.key)


class _Painted(RowDelegate):
    row_px = 30

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        px, entry = theme().px, index.data(LINE)
        words = rect.adjusted(px(12), 0, -px(8), 0)
        if not entry.key:
            painting.text(painter, words.adjusted(0, px(4), 0, 0), entry.words, "caption", "text3")
        else:
            style, token = ("strong", "accent") if look.selected else ("body", "text2")
            painting.text(painter, words, entry.words, style, token)

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        pill = rect.adjusted(0, 0, 0, -1)
        if look.selected or look.hovered:
            painting.rounded(painter, pill, theme().px(8), "accent-soft" if look.selected else "hover")

    def tip(self, rect: Any, index: Index, at: Any) -> str:
        entry: Entry = index.data(LINE)
        wide = painting.text_width(entry.words, "strong") > rect.width() - theme().px(20)
        return entry.words if wide else ""


class TopicList(RowList):
    """`chosen` carries a topic."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._painted = _Painted()
        super().__init__(self._painted, parent=parent)
        self.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self._entries = _Entries(self)
        self._quiet = False
        self.setModel(self._entries)
        self.picked.connect(self._picked)
        self.opened.connect(lambda _index: self._picked())

    def entries(self) -> Sequence[Entry]:
        return self._entries.lines()

    def show_entries(self, entries: Sequence[Entry], lit: str) -> None:
        """These pages, one of them lit, without a signal."""
        self._quiet = True
        if tuple(entries) != self._entries.lines():
            self._entries.show(tuple(entries))
        rows = [number for number, entry in enumerate(self.entries()) if entry.key == lit and lit]
        if not rows or rows[0] != self.current_row():
            self.select_row(rows[0] if rows else -1)
        self._quiet = False

    def choose_first(self) -> None:
        """Enter in the search field."""
        row = next((number for number, entry in enumerate(self.entries()) if entry.key), -1)
        if row >= 0:
            self.select_row(row)
            self._picked()

    def _picked(self) -> None:
        row = self.current_row()
        if not self._quiet and 0 <= row < len(self.entries()) and self.entries()[row].key:
            self.chosen.emit(self.entries()[row].key)
