"""A day of the month: its date, its load, three names, and where the selected promise may fall."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reseau_desktop.insights.month import MonthDay, Window
from reseau_desktop.pages.agenda import item_words
from reseau_desktop.pages.agenda.month_model import DAY, Index, Name, names
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.painting import Align, rounded
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates
from reseau_desktop.wording import month as wording

TOP, LINE, LEFT, BAND = 32, 18, 8, 4  # px: the first name, a line, the left edge, the window's band
MOST_NAMES, NARROW, DOT = 3, 90, 10
CHIP = 26  # px: what is carried
BAR = (10, 5)
MOST_BARS = 6  # beyond, the number stands there


@dataclass(slots=True)
class Lit:
    """What is lit beside the days themselves: the selected thing, its window, the day under what is carried."""

    today: date = date.min
    month: int = 0
    selected: item_words.Key | None = None
    window: Window | None = None
    carried: item_words.Key | None = None
    target: date | None = None
    focused: bool = False
    names: dict[date, list[Name]] = field(default_factory=dict)


class MonthDelegate(QStyledItemDelegate):
    """Painting asks nothing of the store."""

    def __init__(self) -> None:
        super().__init__()
        self.lit = Lit()

    def names_of(self, found: MonthDay) -> list[Name]:
        """What a day says, made once for each reading of the month."""
        known = self.lit.names.get(found.day.on)
        if known is None:
            known = self.lit.names[found.day.on] = names(found, self.lit.today)
        return known

    def shown(self, rect: QRectF, found: MonthDay) -> tuple[list[tuple[QRectF, Name]], int]:
        """The names that have room, each with its place; how many more there are."""
        px, said = theme().px, self.names_of(found)
        if rect.width() < px(NARROW):
            return [], 0
        total = max(len(said), found.met_count)
        room = int((rect.height() - px(TOP) - px(BAND + 4)) / px(LINE))
        count = min(len(said), MOST_NAMES, max(0, room))
        if total > count == room:
            count = max(0, count - 1)  # the last line says how many more
        width = rect.width() - px(2 * LEFT - 4)
        left, top = rect.x() + px(LEFT - 4), rect.y() + px(TOP)
        places = [
            (QRectF(left, top + n * px(LINE), width, px(LINE)), name) for n, name in enumerate(said[:count])
        ]
        return places, total - count

    def name_at(self, rect: QRectF, found: MonthDay, at: QPointF) -> Name | None:
        """The name under the pointer."""
        return next((name for place, name in self.shown(rect, found)[0] if place.contains(at)), None)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(DAY)
        if not isinstance(found, MonthDay):
            return
        rect, look, lit = QRectF(option.rect), theme(), self.lit
        on = found.day.on
        ground = "accent-soft" if on == lit.target else "sunk" if found.day.off else "card"
        painter.fillRect(rect, look.colour(ground))
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())
        if index.column() < 6:
            painting.vertical_hairline(painter, rect.right() - 1, rect.y(), rect.height())
        self._paint_date(painter, rect, found)
        self._paint_names(painter, rect, found)
        self._paint_band(painter, rect, on)

    def _paint_date(self, painter: QPainter, rect: QRectF, found: MonthDay) -> None:
        look, on, today = theme(), found.day.on, self.lit.today
        token = "text3" if on < today or found.day.off else "text"
        words = str(on.day)
        if on.day == 1 and on.month != self.lit.month:
            words = dates.short(on)
        place = QRectF(
            rect.x() + look.px(LEFT), rect.y() + look.px(6), rect.width() - look.px(12), look.px(20)
        )
        if on == today:
            pill = QRectF(place.x(), place.y(), look.px(28), look.px(20))
            rounded(painter, pill, look.px(10), "accent")
            painting.text(painter, pill, words, "subheading", "on-accent", Align.AlignHCenter)
            taken = look.px(32)
        else:
            taken = painting.text(painter, place, words, "subheading", token)
        self._paint_load(painter, place, taken, found)

    def _paint_load(self, painter: QPainter, place: QRectF, taken: float, found: MonthDay) -> None:
        look, day = theme(), found.day
        right, middle = place.right() - look.px(3), place.center().y()
        if day.on < self.lit.today:
            if found.kept:
                side = look.px(15)
                icons.draw(painter, right - side, middle - side / 2, "check", "ok", 15)
            return
        if not day.load and day.off:
            return
        bars, wide = max(day.load, day.quota), look.px(BAR[0] + 3)
        if bars <= MOST_BARS and bars * wide < place.width() - taken - look.px(8):
            left = right - bars * wide + look.px(3)
            pieces.load_bars(painter, left, middle - look.px(2), day.load, day.quota, BAR)
            return
        words = f"{day.load}/{day.quota}"
        token = "warn" if day.load > day.quota else "text2"
        if painting.text_width(words, "tiny") < place.width() - taken:
            painting.text(
                painter,
                QRectF(place.x(), place.y(), right - place.x(), place.height()),
                words,
                "tiny",
                token,
                Align.AlignRight,
            )

    def _paint_names(self, painter: QPainter, rect: QRectF, found: MonthDay) -> None:
        look = theme()
        if rect.width() < look.px(NARROW):
            self._paint_dots(painter, rect, found)
            return
        places, more = self.shown(rect, found)
        past = found.day.on < self.lit.today
        for place, name in places:
            self._paint_name(painter, place, name, past)
        y = rect.y() + look.px(TOP) + len(places) * look.px(LINE)
        if more > 0 and y + look.px(14) <= rect.bottom():
            room = QRectF(rect.x() + look.px(LEFT + 12), y, rect.width() - look.px(LEFT + 14), look.px(16))
            painting.text(painter, room, wording.more(more), "tiny", "text3")
        elif found.holiday and not places and rect.width() > look.px(90):
            room = QRectF(rect.x() + look.px(LEFT), y, rect.width() - look.px(12), look.px(18))
            painting.text(painter, room, found.holiday, "tiny", "text3")

    def _paint_dots(self, painter: QPainter, rect: QRectF, found: MonthDay) -> None:
        """A day too narrow for a name: a dot each, as many as there is room for."""
        look = theme()
        room = int((rect.width() - look.px(2 * LEFT)) / look.px(DOT))
        for place, name in enumerate([name for name in self.names_of(found) if name.layer][:room]):
            x = rect.x() + look.px(LEFT) + place * look.px(DOT)
            pieces.layer_dot(painter, x, rect.y() + look.px(TOP + 4), 6, name.layer)

    def _paint_name(self, painter: QPainter, place: QRectF, name: Name, past: bool) -> None:
        look, key = theme(), item_words.key(name.item) if name.item is not None else None
        selected = key is not None and key == self.lit.selected
        carried = key is not None and key == self.lit.carried
        if carried:
            rounded(painter, place.adjusted(0, 1, 0, -1), look.px(4), None, "hair2", 1.2, dashed=True)
        elif selected:
            rounded(painter, place, look.px(4), "accent-soft")
        left, right = place.x() + look.px(4), place.right() - look.px(3)
        if name.layer:
            pieces.layer_dot(painter, left, place.center().y() - look.px(3), 6, name.layer)
            left += look.px(12)
        if name.icon:
            side = look.px(13)
            icons.draw(painter, right - side, place.center().y() - side / 2, name.icon, "text3", 13)
            right -= side + look.px(4)
        token = "text3" if past or carried else "accent" if selected else "text"
        style = "small-medium" if selected else "small"
        painting.text(
            painter, QRectF(left, place.y(), right - left, place.height()), name.words, style, token
        )

    def _paint_band(self, painter: QPainter, rect: QRectF, on: date) -> None:
        window, look = self.lit.window, theme()
        if window is None or not window.first <= on <= window.last:
            return
        token = "accent-line" if on >= self.lit.today else "hair2"
        left = rect.x() + (look.px(LEFT) if on == window.first else 0)
        right = rect.right() - (look.px(LEFT) if on == window.last else 0)
        top = rect.bottom() - look.px(BAND) - look.px(4)
        painter.fillRect(QRectF(left, top, right - left, look.px(BAND)), look.colour(token))
        if on == window.due:
            mark = QRectF(rect.center().x() - 1, top - look.px(3), look.px(2), look.px(10))
            painter.fillRect(mark, look.colour("accent"))


def paint_carried(painter: QPainter, at: QPointF, said: item_words.ItemWords, to: date) -> None:
    """What is carried, under the pointer, with the day where it would stand."""
    look = theme()
    words = f"{said.name}, {dates.weekday_day(to)}"
    width = painting.text_width(words, "small-medium") + look.px(32)
    box = chip(QRectF(painter.window()), at, width)
    rounded(painter, box, look.px(8), "card", "accent", 2.0)
    if said.layer:
        pieces.layer_dot(painter, box.x() + look.px(10), box.center().y() - look.px(3), 6, said.layer)
    painting.text(painter, box.adjusted(look.px(21), 0, -look.px(6), 0), words, "small-medium")


def chip(room: QRectF, at: QPointF, width: float) -> QRectF:
    """Where what is carried is painted: at the pointer, and whole inside the room."""
    look = theme()
    left = max(room.x(), min(at.x() - look.px(12), room.right() - width - look.px(2)))
    return QRectF(left, at.y() - look.px(CHIP / 2), width, look.px(CHIP))
