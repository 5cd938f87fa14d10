"""The list of sections at the left; while something is looked for, the settings that answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.theme import theme

WIDTH, PILL, ROW = 176, 160, 33  # a line is 32 high with 1 between


@dataclass(frozen=True, slots=True)
class Line:
    """A section, or one setting of it where `setting` is its key."""

    section: str
    words: str
    icon: str = ""
    setting: str = ""


class _Lines(LineModel[Line]):
    def title(self, line: Line) -> str:
        return line.words

    def spoken(self, line: Line) -> str:
        return line.words


class _Painted(RowDelegate):
    row_px = ROW

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        if look.selected or look.hovered:
            painting.rounded(
                painter, self._pill(rect), theme().px(8), "accent-soft" if look.selected else "hover"
            )

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        px, line = theme().px, index.data(LINE)
        pill = self._pill(rect)
        token = "accent" if look.selected else "text2"
        if line.icon:
            icons.draw(painter, pill.x() + px(10), pill.center().y() - px(8), line.icon, token, 16)
        words = pill.adjusted(px(36), 0, -px(8), 0)
        small = bool(line.setting)
        style = (
            ("small-medium" if look.selected else "small") if small else "strong" if look.selected else "body"
        )
        painting.text(painter, words, line.words, style, token)

    def tip(self, rect: Any, index: Index, at: Any) -> str:
        line: Line = index.data(LINE)
        room = theme().px(PILL - 44)
        return (
            line.words
            if painting.text_width(line.words, "small" if line.setting else "strong") > room
            else ""
        )

    def _pill(self, rect: QRectF) -> QRectF:
        return QRectF(rect.x(), rect.y(), min(rect.width(), theme().px(PILL)), rect.height() - 1)


class SectionList(RowList):
    """`chosen` carries a section and a setting of it, or an empty one."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._painted = _Painted()
        super().__init__(self._painted, parent=parent)
        self._lines = _Lines(self)
        self._quiet = False
        self.setModel(self._lines)
        self.setSelectionMode(RowList.SelectionMode.SingleSelection)
        sized(self, width=WIDTH)
        self.picked.connect(self._picked)
        self.opened.connect(lambda _index: self._picked())

    def lines(self) -> tuple[Line, ...]:
        return self._lines.lines()

    def show_lines(self, lines: Sequence[Line], section: str) -> None:
        """These lines, the open section lit, without a signal."""
        self._quiet = True
        if tuple(lines) != self._lines.lines():
            self._lines.show(tuple(lines))
        self.select_section(section)
        self._quiet = False

    def select_section(self, section: str) -> None:
        """Light a section, unless one of its settings is lit already."""
        quiet, self._quiet = self._quiet, True
        here = self.current_row()
        if not (0 <= here < len(self.lines()) and self.lines()[here].section == section):
            places = [n for n, line in enumerate(self.lines()) if line.section == section]
            self.select_row(places[0] if places else -1)
        self._quiet = quiet

    def choose_first(self) -> None:
        """The first answer: Enter in the search field."""
        place = next((n for n, line in enumerate(self.lines()) if line.setting), 0)
        if self.lines():
            self.select_row(place)
            self._picked()

    def _picked(self) -> None:
        row = self.current_row()
        if not self._quiet and 0 <= row < len(self.lines()):
            line = self.lines()[row]
            self.chosen.emit(line.section, line.setting)
