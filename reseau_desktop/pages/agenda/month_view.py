"""The month: its six weeks, the line that explains their signs, and the selected day beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from reseau_desktop.insights.agenda import Day, Item
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.month import Month, Window, monday, month, window_of
from reseau_desktop.insights.spreading import Moved, lighter_day, spread
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.agenda.day_menu import day_menu
from reseau_desktop.pages.agenda.month_grid import MonthGrid
from reseau_desktop.pages.agenda.month_panel import Beside, MonthPanel
from reseau_desktop.pages.frame.inspector import InspectorHost
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.painting import Align
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording.layers import name as layer_name

if TYPE_CHECKING:
    from reseau_desktop.pages.agenda.answers import ItemAnswers
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class MonthReading:
    """What the month shows, what could move from its fullest days, the names of the circles."""

    month: Month
    moves: tuple[Moved, ...]
    names: Mapping[str, str]


def read_month(store: Store, today: date, on: date) -> MonthReading:
    """Read the month of a day; its public holidays are named in the language of the window, where they are known."""
    found = month(store, today, on, QLocale().name().partition("_")[0])
    first, last = found.days[0].day.on, found.days[-1].day.on
    names = {layer.key: layer_name(layer) for layer in layers(store) if layer.kind is not LayerKind.ME}
    return MonthReading(found, spread(store, today, first, last), names)


class MonthView(QWidget):
    """`turned` asks for the month of a day that is not shown."""

    turned = Signal(object)
    person_opened = Signal(int)
    guide_asked = Signal(str)

    def __init__(
        self, store: Store, clock: Clock, answers: ItemAnswers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self.answers = store, clock, answers
        self._found: MonthReading | None = None
        self._wanted: date | None = None  # the day to make current once its month is read
        self.grid = MonthGrid(self._window)
        self.panel = MonthPanel()
        self.legend = MonthLegend()
        content = QWidget()
        column = vbox(content, margins=(24, 2, 24, 16), spacing=10)
        column.addWidget(self.grid, 1)
        column.addWidget(self.legend)
        self.host = InspectorHost(Scroll(content), self.panel)
        vbox(self, spacing=0).addWidget(self.host)
        self._connect()

    def _connect(self) -> None:
        grid, panel, answers = self.grid, self.panel, self.answers
        grid.day_picked.connect(lambda _on: self._show_beside())
        grid.item_picked.connect(self._item_picked)
        grid.beyond.connect(self._turn)
        grid.moved.connect(self._move)
        grid.planned.connect(lambda day: answers.plan_for(None, max(day, self._clock.today())))
        grid.opened.connect(answers.open_item)
        grid.menu.connect(self._menu)
        grid.keys = lambda event: answers.key(grid.item(), event, grid.point(), grid)
        panel.item_picked.connect(self._picked_beside)
        panel.acted.connect(answers.act)
        panel.opened.connect(answers.open_item)
        panel.lighter_wanted.connect(self._move)
        panel.menu.connect(lambda item, at, row: answers.item_menu(item, at, row))
        panel.person_opened.connect(self.person_opened)
        panel.spread_wanted.connect(self.show_spread)
        panel.guide_asked.connect(self.guide_asked)

    # -- showing

    def show_month(self, found: MonthReading, today: date) -> None:
        """Show a month; the current day stays, else it is the one wanted, today, or the first."""
        self._found = found
        inside = found.month.first
        on = self._wanted or self.grid.day()
        if found.month.day(on) is None:
            on = today if (today.year, today.month) == (inside.year, inside.month) else inside
        self._wanted = None
        self.grid.show_month(found.month, today, on)
        self.grid.setAccessibleName(self.tr("The month, a day a cell"))
        self.legend.show_quota(found.month.days[0].day.quota)
        self._show_beside()

    def want(self, day: date) -> None:
        """Make this day current when its month is shown."""
        self._wanted = day
        if self._found is not None and self._found.month.day(day) is not None:
            self.grid.select_day(day)

    def _turn(self, day: date) -> None:
        self._wanted = day
        self.turned.emit(day)

    def _window(self, item: Item) -> Window | None:
        return window_of(self._store, self._clock.today(), item)

    def _days(self) -> list[Day]:
        return [one.day for one in self._found.month.days] if self._found is not None else []

    def _show_beside(self) -> None:
        if self._found is None:
            return
        shown = self._found.month.day(self.grid.day())
        if shown is None:
            return
        item, today = self.grid.item(), self._clock.today()
        first = monday(shown.day.on)
        week = [day for day in self._days() if first <= day.on < first + timedelta(days=7)]
        over = tuple((day.on, day.load) for day in week if day.on >= today and day.load > day.quota)
        beside = Beside(
            shown,
            sum(day.load for day in week),
            self._moves(first),
            over,
            self._window(item) if item is not None else None,
            self._lighter(item),
        )
        self.panel.show_day(beside, self._found.month, item, today)
        self.legend.show_name(item if beside.window is not None else None)

    def _lighter(self, item: Item | None) -> date | None:
        return lighter_day(self._store, self._clock.today(), item, self._days()) if item is not None else None

    def _moves(self, first: date) -> tuple[Moved, ...]:
        """Those of one week."""
        moves = self._found.moves if self._found is not None else ()
        return tuple(move for move in moves if first <= move.start < first + timedelta(days=7))

    def _item_picked(self, item: Item | None) -> None:
        window = self._window(item) if item is not None else None
        self.panel.select(item, window, self._lighter(item))
        self.legend.show_name(item if window is not None else None)

    def _picked_beside(self, item: Item) -> None:
        self.grid.select_item(item)
        self._item_picked(item)

    # -- wishes

    def _move(self, item: Item, to: date) -> None:
        day = next((day for day in self._days() if day.on == to), None)
        self._wanted = to
        self.answers.move_item(item, to, day)

    def _menu(self, item: Item | None, day: date, at: QPoint) -> None:
        if item is not None:
            self.answers.item_menu(item, at, self.grid)
        else:
            self.answers.popup(self._day_menu(day), at, self.grid)

    def _day_menu(self, day: date) -> QMenu:
        off = any(one.on == day and one.off for one in self._days())
        moves = self._moves(monday(day))
        even = (lambda: self.answers.ask_to_spread(moves)) if moves else None
        return day_menu(self.answers, day, self._clock.today(), self, off=off, spread=even)

    def show_spread(self) -> None:
        """The moves that would even out the week of the current day, to confirm."""
        self.answers.ask_to_spread(self._moves(monday(self.grid.day())))

    def keyPressEvent(self, event: object) -> None:
        """Letters work wherever the focus is in the month, as long as no field has it."""
        if not self.grid.keys(event):  # type: ignore[arg-type]
            super().keyPressEvent(event)  # type: ignore[arg-type]


class MonthLegend(QWidget):
    """One line under the weeks: what their signs mean; what has no room goes, from the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quota, self._name = 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_quota(self, quota: int) -> None:
        self._quota = quota
        self.update()

    def show_name(self, item: Item | None) -> None:
        """Whose window is shown; None for nobody's."""
        self._name = item.person.name.split(" ")[0] if item is not None and item.person is not None else ""
        self.update()

    def parts(self) -> list[tuple[str, str]]:
        """The sign and the words of each part."""
        said = [
            ("bar", self.tr("planned, quota of %n", "", self._quota)),
            ("over", self.tr("over it")),
        ]
        if self._name:
            said.append(("band", self.tr("days when {name} may fall").format(name=self._name)))
            said.append(("due", self.tr("due day")))
        return said

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme()
        left, high = float(look.px(2)), float(self.height())
        for sign, words in self.parts():
            wide = {"band": 28, "due": 2}.get(sign, 10)
            width = painting.text_width(words, "small")
            if left + look.px(wide + 6) + width > self.width():
                return
            self._paint_sign(painter, sign, QRectF(left, 0, look.px(wide), high))
            left += look.px(wide + 6)
            painting.text(painter, QRectF(left, 0, width + 2, high), words, "small", "text2")
            left += width + look.px(18)
        hint = self.tr("Shift and an arrow moves the selected person")
        width = painting.text_width(hint, "small")
        if left + width <= self.width():
            room = QRectF(self.width() - width - 2, 0, width + 2, high)
            painting.text(painter, room, hint, "small", "text2", Align.AlignRight)

    def _paint_sign(self, painter: QPainter, sign: str, room: QRectF) -> None:
        look, high = theme(), 10 if sign == "due" else 4 if sign == "band" else 5
        box = QRectF(room.x(), room.center().y() - look.px(high) / 2, room.width(), look.px(high))
        token = {"over": "warn", "band": "accent-line"}.get(sign, "accent")
        painting.rounded(painter, box, 2 if sign in ("bar", "over") else 0, token)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)
