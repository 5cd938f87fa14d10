"""Rows of the summary: what changes, who is new, which lines are refused, who is not in the file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.exchange.known import KnownPerson
from reseau_desktop.exchange.plan import Decision
from reseau_desktop.exchange.records import Problem
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.names import display
from reseau_desktop.pages.importing.preview_rows import doubts_of, fact_of, name_of, work_of
from reseau_desktop.pages.importing.tables import LINE, TableRows, columns, inside
from reseau_desktop.pages.importing.work import Changed
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.row_delegate import Index, RowLook, Zone
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, imports, people, records

FACE = 20
TAKE = "take"
NUMBER, GAP = 70, 9


def known_name(person: KnownPerson) -> str:
    return display(person.given, person.family, full=person.full) or people.name("", "")


def shown(field: str, value: str) -> str:
    """A changed value as people read it; a date in words."""
    if field in ("birthday", "connected"):
        try:
            return dates.partial(PartialDate.parse(value))
        except ValueError:
            return value
    return value


class _Face(TableRows):
    """A row that starts with somebody's face and name."""

    def paint_name(self, painter: QPainter, place: QRectF, contact: int, name: str) -> None:
        px = theme().px
        top = place.y() + (place.height() - px(FACE)) / 2
        pieces.avatar(painter, place.x(), top, FACE, contact, people.initials(name))
        place.setLeft(place.x() + px(FACE + 8))
        painting.text(painter, place, name, "medium")


class ChangeRows(_Face):
    """34 px high: who, which value, old → new; a pen where the user's own stays."""

    row_px = 34
    offers = True  # whether the file's value can be taken instead

    def zones(self, rect: QRect, index: Index) -> Sequence[Zone]:
        line = index.data(LINE)
        if not self.offers or not isinstance(line, Changed) or line.choice is None:
            return ()
        words = imports.keep_yours() if line.taken else imports.take_theirs()
        width = round(painting.text_width(words)) + 1
        return (
            Zone(TAKE, QRect(rect.right() - theme().px(14) - width, rect.y(), width, rect.height()), words),
        )

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, Changed):
            return
        px = theme().px
        who, field, values = (inside(rect, span) for span in columns(rect.width(), (184, 96), 200))
        self.paint_name(painter, who, line.decision.contact_id or 0, name_of(line.decision.record))
        for zone in self.zones(rect.toRect(), index):
            values.setRight(zone.rect.x() - px(8))
            ink = "accent-h" if look.hot == zone.key else "accent"
            painting.text(painter, QRectF(zone.rect), zone.text, "body", ink)
        change = line.change
        painting.text(painter, field, imports.changed_field(change.field), "small", "text3")
        old, new = shown(change.field, change.old), shown(change.field, change.new)
        if change.kept:
            self._paint_kept(painter, values, old, new)
            return
        left = values.x() + _struck(painter, values, old, min((values.width() - px(28)) / 2, values.width()))
        left += px(6)
        left += painting.text(
            painter, QRectF(left, values.y(), px(20), values.height()), "→", "body", "text3"
        )
        rest = QRectF(left + px(6), values.y(), values.right() - left - px(6), values.height())
        painting.text(painter, rest, new, "medium")

    def _paint_kept(self, painter: QPainter, values: QRectF, ours: str, theirs: str) -> None:
        """What stays with its pen, then what the file says, struck through."""
        px = theme().px
        room = QRectF(values)
        room.setWidth(min((values.width() - px(28)) / 2, painting.text_width(ours or "—", "medium") + 1))
        painting.text(painter, room, ours or "—", "medium")
        side, left = px(13), room.right() + px(6)
        icons.draw(painter, left, values.y() + (values.height() - side) / 2, "edit", "text2", 13)
        left += side + px(8)
        rest = QRectF(left, values.y(), values.right() - left, values.height())
        _struck(painter, rest, theirs, rest.width())

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        return change_said(line) if isinstance(line, Changed) else ""


def _struck(painter: QPainter, place: QRectF, words: str, most: float) -> float:
    """A value that is not, or no longer, in force; the width it took."""
    width = min(most, painting.text_width(words or "—") + 1)
    box = QRectF(place.x(), place.y(), width, place.height())
    painting.text(painter, box, words or "—", "body", "text3")
    if words:
        painting.hairline(painter, box.x(), box.center().y() + theme().px(1), width, "text3")
    return width


def change_said(line: object) -> str:
    """A change read aloud."""
    assert isinstance(line, Changed)
    change = line.change
    old, new = shown(change.field, change.old), shown(change.field, change.new)
    said = f"{name_of(line.decision.record)}, {imports.changed_field(change.field)}: {old or '—'}"
    return f"{said}, {imports.yours_kept(new)}" if change.kept else f"{said} → {new}"


class NewRows(TableRows):
    """34 px high: somebody new, with role, organisation and what is doubtful."""

    row_px = 34

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, Decision):
            return
        places = [inside(rect, span) for span in columns(rect.width(), (190, 170, 170), 120)]
        organisation, title = work_of(line.record)
        painting.text(painter, places[0], name_of(line.record), "medium")
        for place, cell in zip(places[1:], (organisation, title, fact_of(line.record)), strict=True):
            painting.text(painter, place, cell or "—", "body", "text2")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        return new_said(line) if isinstance(line, Decision) else ""


def new_said(line: object) -> str:
    """Somebody new read aloud."""
    assert isinstance(line, Decision)
    parts = (name_of(line.record), *work_of(line.record), fact_of(line.record), doubts_of(line.record))
    return ", ".join(part for part in parts if part)


class RefusedRows(TableRows):
    """31 px high: which line, and why."""

    row_px = 31

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, Problem):
            return
        number, reason = (inside(rect, span) for span in columns(rect.width(), (number_width(index),), 120))
        painting.text(painter, number, records.line(line.line), "small", "text3")
        painting.text(painter, reason, doubts_of(line), "body")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        return refused_said(line) if isinstance(line, Problem) else ""


def number_width(index: Index) -> float:
    """Room for the largest line number of the list, which stands last: one that is cut finds no line in the file."""
    model = index.model()
    last = model.index(model.rowCount() - 1, 0).data(LINE)
    number = records.line(last.line) if isinstance(last, Problem) else ""
    return max(NUMBER, painting.text_width(number, "small") / theme().scale + GAP)


def refused_said(line: object) -> str:
    assert isinstance(line, Problem)
    return records.sentence(line)


class GoneRows(_Face):
    """31 px high: somebody whom the file no longer names."""

    row_px = 31

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, KnownPerson):
            return
        who = inside(rect, columns(rect.width(), (), 0)[0])
        self.paint_name(painter, who, line.id, known_name(line))

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        return gone_said(line) if isinstance(line, KnownPerson) else ""


def gone_said(line: object) -> str:
    assert isinstance(line, KnownPerson)
    return ", ".join(part for part in (known_name(line), line.title, line.organisation) if part)
