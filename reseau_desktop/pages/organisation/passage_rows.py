"""The people of an organisation: a model and how a row is painted, with the time they had in common with me."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from reseau_desktop.insights.organisation import Held, Organisation, Passage
from reseau_desktop.network.careers import Stay, month_number
from reseau_desktop.network.warmth import rounded as rounded_warmth
from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, numbers, organisation, people
from reseau_desktop.wording.layers import name as layer_name

ROW = Qt.ItemDataRole.UserRole
SIDE, FACE, GAP = 14, 32, 11
LAST_WIDE, WARMTH_WIDE, WORDS_WIDE, BAR_WIDE, CHIP_WIDE, NAME_LEAST = 76, 64, 130, 160, 140, 190
NAME_WIDE = 250  # px that a name and its role are given before the dates take more
MORE = {"words": 90, "bar": 240}  # px at most, of what is spare in a wide window
SHARE = 0.4  # of it, for each of the two
Months = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A passage in the words and figures of its row; `bar` in months, `sure` False where a bound is unknown."""

    passage: Passage
    initials: str
    layer: str
    role: str
    beside: str
    last: str
    bar: tuple[Months, ...]
    common: tuple[Months, ...]
    sure: bool

    @property
    def said(self) -> str:
        """For a screen reader, and where there is no room for all."""
        heat = self.passage.standing
        words = (
            self.passage.name,
            self.role,
            self.layer,
            self.beside,
            numbers.count(rounded_warmth(heat.warmth)),
            self.last,
        )
        return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class Axis:
    """The months that all bars of the page share, and those that were mine; `known` where any bar can be drawn."""

    first: int
    last: int
    mine: tuple[Months, ...]
    known: bool = True


def axis(found: Organisation, today: date) -> Axis:
    """From the earliest to this month, everybody's known bounds within."""
    now = month_number(today)
    stays = [held.stay for held in found.mine]
    stays += [held.stay for who in (*found.now, *found.before) for held in who.held]
    starts = [month_number(stay.start) for stay in stays if stay.start and stay.start.year]
    first = min((start for start in starts if start <= now), default=now - 12)
    known = any(_span(stay, now) is not None for stay in stays)
    return Axis(min(first, now - 12), now, _spans(found.mine, now), known)


def _spans(held: Sequence[Held], now: int) -> tuple[Months, ...]:
    found = []
    for item in held:
        span = _span(item.stay, now)
        if span is not None:
            found.append(span)
    return tuple(found)


def _span(stay: Stay, now: int) -> Months | None:
    """The months of a stay whose start is known; an unknown end, of somebody who left, is none."""
    if stay.start is None or not stay.start.year:
        return None
    start = month_number(stay.start)
    if stay.current:
        return start, now
    if stay.end is None or not stay.end.year:
        return None
    return start, min(now, month_number(stay.end))


def rows(found: Organisation, today: date) -> Make:
    """How the row of one of its people is made; asked for as it comes into sight, of thousands a screenful."""
    now = month_number(today)
    mine = _spans(found.mine, now)
    return lambda who: _row(found, who, mine, today, now)


def _row(found: Organisation, who: Passage, mine: Sequence[Months], today: date, now: int) -> Row:
    theirs = _spans(who.held, now)
    common = tuple(
        (max(a[0], b[0]), min(a[1], b[1])) for a in theirs for b in mine if max(a[0], b[0]) < min(a[1], b[1])
    )
    sure = len(theirs) == len(who.held) and not (who.link and who.link.overlap.possible)
    last = who.standing.last
    return Row(
        who,
        people.initials(who.name),
        layer_name(who.standing.layer),
        organisation.role(who),
        organisation.beside_me(who, found.mine, today),
        dates.ago((today - last).days) if last else organisation.never(),
        theirs,
        common,
        sure,
    )


Make = Callable[[Passage], Row]


class PassageModel(QAbstractListModel):
    """The people of one list of the page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Passage] = ()
        self._make: Make | None = None
        self._made: dict[int, Row] = {}

    def show(self, found: Sequence[Passage], make: Make) -> None:
        self.beginResetModel()
        self._people, self._make, self._made = found, make, {}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    def _row(self, number: int) -> Row:
        row = self._made.get(number)
        if row is None:
            assert self._make is not None
            row = self._made[number] = self._make(self._people[number])
        return row

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._people):
            return None
        row = self._row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.passage.name
        return row.said if role == Qt.ItemDataRole.AccessibleTextRole else None


class PassageRows(RowDelegate):
    """46 px high. Without any known dates there is no bar. What has no room goes: the bar first, then its words, then the circle."""

    row_px = 46
    radius = 0
    divided = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.axis = Axis(0, 1, ())

    def columns(self, width: float) -> dict[str, QRectF]:
        """Where each column is in a row of that width, the top and height left open; shared with the header."""
        px = theme().px
        left, right = float(px(SIDE)), width - px(SIDE)
        found = {"last": QRectF(right - px(LAST_WIDE), 0, px(LAST_WIDE), 0)}
        right -= px(LAST_WIDE)
        found["warmth"] = QRectF(right - px(WARMTH_WIDE), 0, px(WARMTH_WIDE), 0)
        right -= px(WARMTH_WIDE) + px(GAP)
        spare = right - left - px(WORDS_WIDE + BAR_WIDE + CHIP_WIDE + NAME_WIDE + 3 * GAP)
        without = right - left - px(CHIP_WIDE + GAP + WORDS_WIDE + GAP + NAME_LEAST) < 0  # the words
        for key, wide in (("words", WORDS_WIDE), ("bar", BAR_WIDE), ("chip", CHIP_WIDE)):
            if key == "words" and without:
                continue
            if key == "bar" and not self.axis.known:
                continue
            if key == "bar" and right - left - px(BAR_WIDE + CHIP_WIDE + NAME_LEAST) < 0:
                continue
            if key == "chip" and right - left - px(CHIP_WIDE + NAME_LEAST) < 0:
                continue
            taken = px(wide) + (min(px(MORE[key]), max(0.0, spare * SHARE)) if key in MORE else 0.0)
            found[key] = QRectF(right - taken, 0, taken, 0)
            right -= taken + px(GAP)
        found["name"] = QRectF(left, 0, max(0.0, right - left), 0)
        return found

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        px = theme().px
        at = {
            key: QRectF(rect.x() + box.x(), rect.y(), box.width(), rect.height())
            for key, box in self.columns(rect.width()).items()
        }
        who = row.passage
        name = at["name"]
        top = rect.y() + (rect.height() - px(FACE)) / 2
        left = name.x() + pieces.avatar(painter, name.x(), top, FACE, who.contact, row.initials) + px(GAP)
        room = max(0.0, name.right() - left)
        high = px(18) if row.role else rect.height()
        line = rect.y() + (px(6) if row.role else 0)
        painting.text(
            painter, QRectF(left, line, room, high), who.name, "strong" if look.selected else "medium"
        )
        if row.role:
            painting.text(painter, QRectF(left, rect.y() + px(24), room, px(16)), row.role, "small", "text2")
        if "chip" in at:
            key = who.standing.layer.key
            pieces.layer_chip(
                painter, at["chip"].x(), rect.y() + (rect.height() - px(20)) / 2, key, row.layer
            )
        if "bar" in at:
            self._paint_bar(painter, at["bar"], row)
        if "words" in at:
            painting.text(painter, at["words"], row.beside, "small", "text2")
        self._paint_warmth(painter, at["warmth"], row)
        painting.text(painter, at["last"], row.last, "small", "text2", painting.Align.AlignRight)

    def _paint_warmth(self, painter: QPainter, box: QRectF, row: Row) -> None:
        px, heat = theme().px, row.passage.standing
        x = box.x() + pieces.warmth_glyph(
            painter, box.x(), box.y() + (box.height() - px(14)) / 2, str(heat.band), 14
        )
        number = QRectF(x + px(6), box.y(), box.width() - px(20), box.height())
        painting.text(painter, number, numbers.count(rounded_warmth(heat.warmth)), "body")

    def _paint_bar(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """My years sunk, theirs a line, ours in the accent; dashed what is not known for sure."""
        px, middle = theme().px, box.y() + box.height() / 2
        for start, end in self.axis.mine:
            ground = self._between(box, start, end)
            painting.rounded(
                painter, QRectF(ground.x(), middle - px(8), ground.width(), px(16)), px(2), "sunk"
            )
        painting.hairline(painter, box.x(), middle, box.width(), "hair2")
        for start, end in row.bar:
            theirs = self._between(box, start, end)
            bar = QRectF(theirs.x(), middle - px(3) / 2, theirs.width(), px(3))
            if row.sure:
                painting.rounded(painter, bar, px(1.5), "hair2")
            else:
                frame = QRectF(theirs.x(), middle - px(3), theirs.width(), px(6))
                painting.rounded(painter, frame, px(3), None, "accent", dashed=True)
        for start, end in row.common if row.sure else ():
            ours = self._between(box, start, end)
            painting.rounded(painter, QRectF(ours.x(), middle - px(4), ours.width(), px(8)), px(3), "accent")

    def _between(self, box: QRectF, start: int, end: int) -> QRectF:
        whole = max(1, self.axis.last - self.axis.first)
        left = box.x() + box.width() * max(0, start - self.axis.first) / whole
        right = box.x() + box.width() * min(whole, end - self.axis.first) / whole
        return QRectF(left, box.y(), max(float(theme().px(3)), right - left), box.height())

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return ""
        said = "; ".join(
            ", ".join(part for part in (held.title, organisation.period(held.stay)) if part)
            for held in row.passage.held
        )
        return f"{row.passage.name}: {said}"
