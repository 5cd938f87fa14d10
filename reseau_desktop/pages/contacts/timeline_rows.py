"""The stream of a person, newest first: its rows, and how each is painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from reseau_desktop.insights.timeline import Attached
from reseau_desktop.pages.stream.words import Key, Line, file_name
from reseau_desktop.widgets import fonts, icons, painting, pieces
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme

SIGN, GAP, SIDE = 28, 12, 8  # the icon's disc, the space beside it, the inset at the right
TOP, UNDER = 3, 13  # the space over a row, and both together
LINES = 12  # of a note as it is shown here
FILE, FILE_GAP = 22, 4  # px of a file's chip, and over it
NAME = 36  # characters of a file's name on its chip


class TimelineModel(LineModel[Line]):
    """The lines that are shown."""

    def row_of(self, key: Key) -> int:
        return next((row for row, item in enumerate(self.lines()) if item.key == key), -1)

    def spoken(self, line: Line) -> str:
        return line.said


class TimelineRows(RowDelegate):
    """An icon on a line that runs down, the kind and its day, the note under them."""

    radius = 8
    side = SIDE  # what the ground of a row shows beyond its words

    def height_of(self, found: Line, width: int) -> int:
        """How high a row is at this width."""
        px = theme().px
        lines = len(_lines(found.note, self._room(width))) if found.note else 0
        text = fonts.line("body") * (1 + lines)
        if found.entry.attachments:
            rows = 1 + max(place[0] for place in self._places(found, self._room(width)))
            text += rows * px(FILE + FILE_GAP)
        return max(px(SIGN), text + px(4)) + (px(4) if found.last else px(UNDER - 4))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(100), theme().px(47))

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        """The ground leaves the line of the icons free."""
        super().paint_ground(painter, self._ground(rect), look)

    def paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        super().paint_focus(painter, self._ground(rect))

    def _ground(self, rect: QRectF) -> QRectF:
        px = theme().px
        return rect.adjusted(px(SIGN + GAP - 8), 0, 0, -px(2))

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        found = index.data(LINE)
        if not isinstance(found, Line):
            return
        px = theme().px
        disc = QRectF(rect.x(), rect.y() + px(TOP), px(SIGN), px(SIGN))
        if index.row():
            painting.vertical_hairline(painter, disc.center().x(), rect.y(), px(TOP))
        if not found.last:
            painting.vertical_hairline(
                painter, disc.center().x(), disc.bottom(), rect.bottom() - disc.bottom()
            )
        painting.rounded(painter, disc, px(SIGN) / 2, "card", "hair")
        side = px(15)
        icons.draw(
            painter,
            disc.x() + (px(SIGN) - side) / 2,
            disc.y() + (px(SIGN) - side) / 2,
            found.icon,
            "text2",
            15,
        )
        left, right = rect.x() + px(SIGN + GAP), rect.right() - px(self.side)
        line = fonts.line("body")
        day = painting.text_width(found.day, "small")
        top = rect.y() + px(TOP + 1)
        painting.text(painter, QRectF(right - day, top, day + 1, line), found.day, "small", "text3")
        title = QRectF(left, top, max(0.0, right - day - px(8) - left), line)
        painting.text(painter, title, found.title, "medium", "text")
        if found.note:
            self._note(painter, found.note, left, top + line, right - left)
        for at, attached in self.files(found, rect):
            pieces.chip(painter, at.x(), at.y(), _shown(attached), icon="file")

    def files(self, found: Line, rect: QRectF) -> list[tuple[QRectF, Attached]]:
        """Where the chips of a line's files are."""
        if not found.entry.attachments:
            return []
        px = theme().px
        width = self._room(round(rect.width()))
        lines = len(_lines(found.note, width)) if found.note else 0
        left, top = (
            rect.x() + px(SIGN + GAP),
            rect.y() + px(TOP + 1) + fonts.line("body") * (1 + lines) + px(FILE_GAP),
        )
        return [
            (QRectF(left + x, top + row * px(FILE + FILE_GAP), wide, px(FILE)), attached)
            for (row, x, wide), attached in zip(
                self._places(found, width), found.entry.attachments, strict=True
            )
        ]

    def _places(self, found: Line, width: float) -> list[tuple[int, float, float]]:
        """Row, left edge and width of each chip, in lines of this width."""
        placed: list[tuple[int, float, float]] = []
        row, x = 0, 0.0
        for attached in found.entry.attachments:
            wide = pieces.chip_width(_shown(attached), "file")
            if x and x + wide > width:
                row, x = row + 1, 0.0
            placed.append((row, x, wide))
            x += wide + theme().px(6)
        return placed

    def _room(self, width: int) -> float:
        px = theme().px
        return max(px(60), width - px(SIGN + GAP) - px(self.side))

    def _note(self, painter: QPainter, note: str, left: float, top: float, width: float) -> None:
        line = fonts.line("body")
        for number, words in enumerate(_lines(note, width)):
            painting.text(painter, QRectF(left, top + number * line, width + 2, line), words, "body", "text2")


def _shown(attached: Attached) -> str:
    name = " ".join(file_name(attached.path).split())
    return name if len(name) <= NAME else name[: NAME - 12] + "…" + name[-11:]


_wrapped: dict[tuple[str, int, float], list[str]] = {}


def _lines(note: str, width: float) -> list[str]:
    """The note in lines of this width; what is over is told by an ellipsis."""
    key = (note, round(width), theme().scale)
    found = _wrapped.get(key)
    if found is not None:
        return found
    if len(_wrapped) > 500:
        _wrapped.clear()
    layout = QTextLayout(note.replace("\n", "\u2028"), fonts.style("body", words=note))
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    units = layout.text().encode("utf-16-le")
    while (placed := layout.createLine()).isValid():
        placed.setLineWidth(max(1.0, width))
        placed.setPosition(QPointF(0, 0))
        start, end = placed.textStart(), placed.textStart() + placed.textLength()
        lines.append(units[2 * start : 2 * end].decode("utf-16-le", "replace").strip("\u2028 "))
        if len(lines) == LINES and end * 2 < len(units):
            lines[-1] += "…"
            break
    layout.endLayout()
    _wrapped[key] = lines
    return lines
