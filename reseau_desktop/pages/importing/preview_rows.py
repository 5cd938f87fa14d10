"""The rows of the file as they would come in; what is to be checked stands out with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.exchange.records import Problem, ReadRecord
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.pages.importing.tables import LINE, TableRows, inside
from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.row_delegate import Index, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, people
from reseau_desktop.wording import records as reasons


def name_of(record: ReadRecord) -> str:
    """Whom a record names, as the card will show it."""
    who = record.person
    return people.name(who.given, who.family, who.middle, who.suffix, who.full, who.nickname, who.prefix)


def work_of(record: ReadRecord) -> tuple[str, str]:
    """Organisation and role of the current position."""
    held = next((position for position in record.person.positions if position.current), None)
    return (held.organisation, held.title) if held else ("", "")


def fact_of(record: ReadRecord) -> str:
    """The day of the connection where there is one, else how to reach somebody."""
    who = record.person
    on = next((item.on for item in who.dates if item.kind == "connected"), "")
    if on:
        try:
            return dates.partial(PartialDate.parse(on))
        except ValueError:
            return on
    return next((item.value for item in (*who.emails, *who.phones)), "")


def doubts_of(line: ReadRecord | Problem) -> str:
    """Why a row is to be checked, or left out; empty for a plain one."""
    if isinstance(line, Problem):
        return reasons.reason(line.code, line.values)
    return "; ".join(reasons.reason(found.code, found.values) for found in line.warnings)


def cells_of(line: ReadRecord | Problem) -> Sequence[str]:
    """Name, organisation, role, day; nothing of a row that names nobody."""
    if isinstance(line, Problem):
        return (reasons.line(line.line), "", "", "")
    return (name_of(line), *work_of(line), fact_of(line))


def said(line: object) -> str:
    """A row read aloud: who, where, and what is doubtful."""
    assert isinstance(line, ReadRecord | Problem)
    return ", ".join(part for part in (*cells_of(line), doubts_of(line)) if part)


NAME, ORGANISATION, ROLE, DAY, REASON = 190, 160, 190, 132, 240  # design px
Span = tuple[float, float]


def spans(width: float, reason: bool) -> list[Span]:
    """Name, organisation, role, day, reason. Where they do not all fit, a reason takes the place of role and day,
    and columns without room have no width; a day is never cut."""
    px = theme().px
    room = width - 2 * px(14)
    whole = px(NAME + ORGANISATION + ROLE + DAY)
    if room >= whole + px(REASON):
        last = [px(DAY), room - whole] if reason else [px(DAY) + room - whole, 0.0]
        wanted = [px(NAME), px(ORGANISATION), px(ROLE), *last]
    elif reason:
        name, organisation = room * 0.3, room * 0.22 if room >= px(480) else 0.0
        wanted = [name, organisation, 0.0, 0.0, room - name - organisation]
    elif room >= px(NAME + ORGANISATION + DAY + 80):
        rest = room - px(DAY)
        wanted = [rest * 0.36, rest * 0.29, rest * 0.35, px(DAY), 0.0]
    else:
        rest = room - px(DAY)
        narrow = rest < px(200)
        wanted = [rest if narrow else rest * 0.55, 0.0 if narrow else rest * 0.45, 0.0, px(DAY), 0.0]
    found, left = [], float(px(14))
    for each in wanted:
        found.append((left, max(0.0, each - px(8))))
        left += each
    return found


class PreviewRows(TableRows):
    """32 px high."""

    row_px = 32

    def ground_of(self, line: object) -> str:
        return "warn-soft" if isinstance(line, ReadRecord | Problem) and doubts_of(line) else ""

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, ReadRecord | Problem):
            return
        refused, reason = isinstance(line, Problem), doubts_of(line)
        places = [inside(rect, span) for span in spans(rect.width(), bool(reason))]
        for number, (place, cell) in enumerate(zip(places, cells_of(line), strict=False)):
            if refused and number:
                break
            style = "body" if refused or number else "medium"
            if place.width() > 0:
                painting.text(painter, place, cell or "—", style, "text2" if refused or number else "text")
        if reason:
            where = spans(rect.width(), False)[1] if refused else spans(rect.width(), True)[4]
            self._paint_reason(
                painter, QRectF(rect.x() + where[0], rect.y(), 0, rect.height() - 1), rect, reason
            )

    def _paint_reason(self, painter: QPainter, place: QRectF, rect: QRectF, reason: str) -> None:
        px = theme().px
        place = QRectF(place.x(), place.y(), rect.right() - px(14) - place.x(), place.height())
        side = px(14)
        icons.draw(painter, place.x(), place.y() + (place.height() - side) / 2, "warn", "warn", 14)
        place.setLeft(place.x() + side + px(6))
        painting.text(painter, place, reason, "body", "warn")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        return said(line) if isinstance(line, ReadRecord | Problem) else ""
