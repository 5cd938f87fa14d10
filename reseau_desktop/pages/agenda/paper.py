"""A week on paper: a box to tick for each thing, how the person is reached, and room to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPainter, QPen

from reseau_desktop.insights.agenda import Agenda, Day, Item
from reseau_desktop.insights.reaching import Reach, reach
from reseau_desktop.pages.agenda import item_words
from reseau_desktop.widgets import fonts, tokens
from reseau_desktop.wording import agenda as wording
from reseau_desktop.wording import dates
from reseau_desktop.wording.layers import name as layer_name

if TYPE_CHECKING:
    from reseau_desktop.store import Store

translate = QCoreApplication.translate
PX_PER_MM, MM_PER_INCH, MARGIN = 96 / 25.4, 25.4, 14.0
TITLE, DAY, NAME, SMALL = 19.0, 13.5, 12.0, 10.5  # px of the letters
ROW, HEAD, FOOT, BOX = 40.0, 30.0, 20.0, 11.0  # px
INK, SOFT, HAIR = "#211E1A", "#59534A", "#D2CBBE"  # on white
LEFT_SHARE = 0.66  # of a line: who and why; the rest is how they are reached


class PaperRefused(Exception):
    """The printer does not take the page: it is off, or gone."""


@dataclass(frozen=True, slots=True)
class PaperWeek:
    """What is printed: the days of a week, how people are reached, the names and colours of the circles."""

    found: Agenda
    reach: Mapping[int, Reach]
    layers: Mapping[str, tuple[str, str]]
    today: date


def margins(device: QPagedPaintDevice) -> None:
    """Our margins, whatever the paper is."""
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)


def on_paper(device: QPagedPaintDevice, dots: int, week: PaperWeek, step: Callable[[], object]) -> int:
    """Draw the week on as many pages as it takes; how many. `step` is called for each line and may raise.

    Raises PaperRefused.
    """
    area = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
    painter = QPainter(device)
    if not painter.isActive():
        raise PaperRefused
    try:
        scale = dots / MM_PER_INCH / PX_PER_MM
        painter.scale(scale, scale)
        writer = _Writer(painter, device, area.width() * PX_PER_MM, area.height() * PX_PER_MM, week)
        return writer.write(step)
    finally:
        painter.end()


class _Writer:
    """From the top of the first page to the bottom of the last."""

    def __init__(
        self, painter: QPainter, device: QPagedPaintDevice, width: float, height: float, week: PaperWeek
    ) -> None:
        self._painter, self._device, self._week = painter, device, week
        self._width, self._height = width, height
        self._y, self._page = 0.0, 1
        self._fonts: dict[tuple[float, int], tuple[QFont, QFontMetricsF]] = {}

    def write(self, step: Callable[[], object]) -> int:
        days = self._week.found.days
        span = dates.span(days[0].on, days[-1].on)
        self._text(0, 0, self._width, 26, span, TITLE, 600)
        self._y = 40.0
        self._foot()
        for day in days:
            if day.off and not day.items:
                continue
            self._day(day, step)
        return self._page

    def _day(self, day: Day, step: Callable[[], object]) -> None:
        self._room(HEAD + (ROW if day.items else 24))
        self._heading(day)
        if not day.items:
            words = translate("PaperWeek", "Nothing planned.")
            self._text(0, self._y, self._width, 20, words, SMALL, 400, SOFT)
            self._y += 24
        for item in day.items:
            step()
            if self._room(ROW):
                self._heading(day)
            self._item(item)
        self._y += 10

    def _heading(self, day: Day) -> None:
        words = dates.titled(dates.long_day(day.on))
        self._text(0, self._y, self._width, 20, words, DAY, 600)
        if day.load:
            self._text(
                0, self._y, self._width, 20, wording.quota(day.load, day.quota), SMALL, 400, SOFT, True
            )
        self._line(self._y + 23)
        self._y += HEAD

    def _item(self, item: Item) -> None:
        said = item_words.words(item, self._week.today)
        painter, top = self._painter, self._y
        painter.setPen(QPen(QColor(SOFT), 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, top + 3, BOX, BOX), 2, 2)
        left, wide = BOX + 10, self._width * LEFT_SHARE - BOX - 10
        taken = self._text(left, top, wide, 17, said.name, NAME, 600)
        name, colour = self._week.layers.get(said.layer, ("", ""))
        if name:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QRectF(left + taken + 9, top + 6, 6, 6))
            self._text(left + taken + 19, top, wide - taken - 19, 17, name, SMALL, 400, SOFT)
        why = " · ".join(part for part in (said.line, said.channel) if part)
        self._text(left, top + 16, wide, 15, why, SMALL, 400, SOFT)
        found = self._week.reach.get(said.contact, Reach())
        for place, words in enumerate(part for part in (found.phone, found.email) if part):
            beside = self._width * LEFT_SHARE + 8
            self._text(beside, top + place * 16, self._width - beside, 16, words, SMALL, 400)
        self._y += ROW

    def _room(self, wanted: float) -> bool:
        """Go on to the next page where this one has no room left; whether it did."""
        if self._y + wanted <= self._height - FOOT:
            return False
        self._device.newPage()
        self._page += 1
        self._y = 0.0
        self._foot()
        return True

    def _foot(self) -> None:
        words = translate("PaperWeek", "Réseau, {day}").format(day=dates.full(self._week.today))
        top = self._height - 15
        self._text(0, top, self._width, 15, words, SMALL, 400, SOFT)
        self._text(0, top, self._width, 15, str(self._page), SMALL, 400, SOFT, True)

    def _letters(self, px: float, weight: int) -> tuple[QFont, QFontMetricsF]:
        """Letters of this thread's own."""
        found = self._fonts.get((px, weight))
        if found is None:
            font = fonts.unshared(px, weight)
            found = self._fonts[px, weight] = font, QFontMetricsF(font)
        return found

    def _line(self, y: float) -> None:
        self._painter.setPen(QPen(QColor(HAIR), 0.6))
        self._painter.drawLine(0, round(y), round(self._width), round(y))

    def _text(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        words: str,
        px: float,
        weight: int,
        ink: str = INK,
        right: bool = False,
    ) -> float:
        font, metrics = self._letters(px, weight)
        shown = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, max(0.0, width))
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(QRectF(x, y, width, height), side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


def read_paper(store: Store, today: date, first: date) -> PaperWeek:
    """What the week from `first` puts on paper."""
    from reseau_desktop.insights.agenda import agenda
    from reseau_desktop.insights.layers import layers

    found = agenda(store, today, first)
    people = {item.person.id for day in found.days for item in day.items if item.person is not None}
    known = tokens.LAYERS_LIGHT
    circles = {
        layer.key: (layer_name(layer), layer.colour or known.get(layer.key, known[tokens.UNKNOWN_LAYER]).dot)
        for layer in layers(store)
    }
    return PaperWeek(found, reach(store, sorted(people)), circles, today)
