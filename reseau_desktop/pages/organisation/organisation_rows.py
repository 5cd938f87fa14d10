"""Organisations as lines: what they are called, how many people."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.insights.organisation import OrganisationRow
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import organisation


@dataclass(frozen=True, slots=True)
class Line:
    """One organisation, or two that look alike: the first is the one that would stay."""

    held: tuple[OrganisationRow, ...]

    @property
    def title(self) -> str:
        return " · ".join(row.name for row in self.held)

    @property
    def people(self) -> str:
        return organisation.people(sum(row.people for row in self.held))


class OrganisationModel(LineModel[Line]):
    """Read out with how many people they hold."""

    def title(self, line: Line) -> str:
        return line.title

    def spoken(self, line: Line) -> str:
        return f"{line.title}, {line.people}"


class OrganisationRows(RowDelegate):
    row_px = 36
    radius = 6

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        px = theme().px
        words = line.people
        wide = painting.text_width(words, "small")
        name = QRectF(rect.x() + px(12), rect.y(), rect.width() - 2 * px(12) - wide - px(12), rect.height())
        painting.text(painter, name, line.title, "medium")
        count = QRectF(rect.right() - px(12) - wide, rect.y(), wide + 1, rect.height())
        painting.text(painter, count, words, "small", "text3")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        return line.title if isinstance(line, Line) else ""
