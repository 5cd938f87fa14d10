"""The exchanges with a person, newest first: what each row says and how it is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from reseau_desktop.insights.person import Interaction
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.kind_picker import KIND_ICONS
from reseau_desktop.widgets import fonts, icons, painting
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, kinds
from reseau_desktop.wording.translation import translate

ENTRY = Qt.ItemDataRole.UserRole
SIGN, GAP, SIDE = 28, 12, 8  # the icon's disc, the space beside it, the inset at the right
UNDER = 13  # the space under a row
LONGEST, LINES = 2_000, 12  # of a note as it is shown here


@dataclass(frozen=True, slots=True)
class Entry:
    """One exchange in words."""

    id: int
    title: str
    day: str
    note: str
    icon: str
    last: bool

    @property
    def said(self) -> str:
        return ", ".join(part for part in (self.title, self.day, self.note) if part)


def entry(item: Interaction, names: Mapping[int, str], *, last: bool) -> Entry:
    """What a row says: the kind, its day, the note, and who else was there."""
    title = translate("Timeline", "Thanks") if item.thanks else kinds.noun(item.kind)
    if item.at is not None:
        title = translate("Timeline", "{kind}, {time}").format(kind=title, time=dates.clock(_local(item)))
    lines = [item.note.strip()[:LONGEST]] if item.note.strip() else []
    others = [names[other] for other in item.others if other in names]
    if others:
        lines.append(_with(others))
    icon = "heart" if item.thanks else KIND_ICONS[Kind(item.kind)]
    return Entry(item.id, title, dates.full(item.on), "\n".join(lines), icon, last)


def _local(item: Interaction) -> object:
    """The time as the clock showed it where it was entered."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    assert item.at is not None
    try:
        return item.at.astimezone(ZoneInfo(item.zone)).time()
    except (ZoneInfoNotFoundError, ValueError):
        return item.at.time()


def _with(names: Sequence[str]) -> str:
    """With Marc Okafor and Sophie Garnier."""
    if len(names) == 1:
        return translate("Timeline", "With {name}.").format(name=names[0])
    if len(names) > 4:
        rest = translate("Timeline", "With {names} and %n others.", "", len(names) - 3)
        return rest.format(names=", ".join(names[:3]))
    return translate("Timeline", "With {names} and {last}.").format(
        names=", ".join(names[:-1]), last=names[-1]
    )


class TimelineModel(QAbstractListModel):
    """The entries that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, interaction: int) -> int:
        return next((row for row, item in enumerate(self._entries) if item.id == interaction), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.entry(index.row())
        if found is None:
            return None
        if role == ENTRY:
            return found
        return found.said if role == Qt.ItemDataRole.AccessibleTextRole else None


class TimelineRows(RowDelegate):
    """An icon on a line that runs down, the kind and its day, the note under them."""

    radius = 8
    side = SIDE  # what the ground of a row shows beyond its words

    def height_of(self, found: Entry, width: int) -> int:
        """How high a row is at this width."""
        px = theme().px
        lines = len(_lines(found.note, self._room(width))) if found.note else 0
        text = fonts.line("body") * (1 + lines)
        return max(px(SIGN), text + px(4)) + (px(4) if found.last else px(UNDER - 4))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(100), theme().px(47))

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        """The ground leaves the line of the icons free."""
        px = theme().px
        inset = rect.adjusted(px(SIGN + GAP - 8), 0, 0, -px(3))
        super().paint_ground(painter, inset, look)

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        found = index.data(ENTRY)
        if not isinstance(found, Entry):
            return
        px = theme().px
        disc = QRectF(rect.x(), rect.y(), px(SIGN), px(SIGN))
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
        top = rect.y() + px(1)
        painting.text(painter, QRectF(right - day, top, day + 1, line), found.day, "small", "text3")
        title = QRectF(left, top, max(0.0, right - day - px(8) - left), line)
        painting.text(painter, title, found.title, "medium", "text")
        if found.note:
            self._note(painter, found.note, left, top + line, right - left)

    def _room(self, width: int) -> float:
        px = theme().px
        return max(px(60), width - px(SIGN + GAP) - px(self.side))

    def _note(self, painter: QPainter, note: str, left: float, top: float, width: float) -> None:
        line = fonts.line("body")
        for number, words in enumerate(_lines(note, width)):
            painting.text(painter, QRectF(left, top + number * line, width + 2, line), words, "body", "text2")


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
