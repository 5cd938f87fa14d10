"""Six weeks of the agenda: the arrows walk over days, with Shift they move the selected thing, the pointer carries it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QSizePolicy, QTableView, QToolTip, QWidget

from reseau_desktop.insights.agenda import Item
from reseau_desktop.insights.month import WEEKS, Month, MonthDay, Window
from reseau_desktop.pages.agenda import item_words, steps
from reseau_desktop.pages.agenda.month_frame import Corners, MonthHead
from reseau_desktop.pages.agenda.month_model import DAYS, MonthModel, Name
from reseau_desktop.pages.agenda.month_paint import Lit, MonthDelegate, paint_carried
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

OFF_WIDTH, HEAD, LEAST_ROW = 62, 28, 66  # px


class MonthGrid(QTableView):
    """`day_picked` when another day is current, `item_picked` when another thing is selected (None: nothing)."""

    day_picked = Signal(object)
    item_picked = Signal(object)
    moved = Signal(object, object)  # a thing, its new day
    planned = Signal(object)  # plan something on this day
    opened = Signal(object)  # an Item
    menu = Signal(object, object, QPoint)  # an Item or None, its day, a global point
    beyond = Signal(object)  # a day outside the six weeks is wanted

    def __init__(self, window_of: Callable[[Item], Window | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days, self._paint = MonthModel(), MonthDelegate()
        self._window_of = window_of
        self._on = date.min
        self._item: Item | None = None
        self._hovered: Name | None = None
        self._pressed: tuple[QPoint, Item, date] | None = None
        self._carrying = False
        self._at = QPointF()
        self.keys: Callable[[QKeyEvent], bool] = lambda _event: False
        self.setModel(self._days)
        self.setItemDelegate(self._paint)
        self._head, self._corners = MonthHead(self), Corners(self)
        self._set_up()
        theme().changed.connect(self._restyle)

    def _set_up(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(1)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.hide()  # painted with the frame
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # -- showing

    def show_month(self, found: Month, today: date, on: date) -> None:
        """Show six weeks with this day current; the selected thing stays where it is still there."""
        was = item_words.key(self._item) if self._item is not None else None
        lit = Lit(today=today, month=found.first.month, focused=self.hasFocus())
        self._paint.lit = lit
        self._days.show(found, today)
        self._on = on
        self._make_current(on)
        self._choose(self._same(was) or self._first_of(on))
        self._lay_out()

    def day(self) -> date:
        """The current one."""
        return self._on

    def item(self) -> Item | None:
        """The selected thing."""
        return self._item

    def found(self, on: date) -> MonthDay | None:
        return self._days.month.day(on) if self._days.month is not None else None

    def select_item(self, item: Item | None) -> None:
        """From beside: the same thing is lit here."""
        self._choose(item, tell=False)

    def select_day(self, on: date) -> None:
        """Make a day current; one outside the six weeks is asked for."""
        if not self._days.index_of(on).isValid():
            self.beyond.emit(on)
            return
        if on != self._on:
            self._on = on
            self._make_current(on)
            self._choose(self._first_of(on))
            self.day_picked.emit(on)

    def _make_current(self, on: date) -> None:
        index = self._days.index_of(on)
        if index.isValid():
            self.setCurrentIndex(index)

    def _same(self, was: item_words.Key | None) -> Item | None:
        found = self.found(self._on)
        if was is None or found is None:
            return None
        return next((item for item in found.day.items if item_words.key(item) == was), None)

    def _first_of(self, on: date) -> Item | None:
        found = self.found(on)
        return found.day.items[0] if found is not None and found.day.items else None

    def _choose(self, item: Item | None, *, tell: bool = True) -> None:
        changed = (item is None) != (self._item is None) or (
            item is not None and self._item is not None and item_words.key(item) != item_words.key(self._item)
        )
        self._item = item
        self._paint.lit.selected = item_words.key(item) if item is not None else None
        self._light()
        if tell and changed:
            self.item_picked.emit(item)

    def _light(self) -> None:
        """The window of the thing under the pointer, else of the selected one."""
        about = self._hovered.item if self._hovered is not None and self._hovered.item else self._item
        self._paint.lit.window = self._window_of(about) if about is not None else None
        self.viewport().update()

    # -- laying out

    def sizeHint(self) -> QSize:
        return QSize(theme().px(700), theme().px(HEAD + WEEKS * 112))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(HEAD + WEEKS * LEAST_ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self.setViewportMargins(0, theme().px(HEAD), 0, 0)
        whole = self.viewport().width()
        off = [self._is_off(column) for column in range(DAYS)]
        narrow = min(theme().px(OFF_WIDTH), whole // DAYS)
        wide = (whole - narrow * sum(off)) / max(1, DAYS - sum(off))
        done = 0.0
        for column, is_off in enumerate(off):
            left = round(done)
            done += narrow if is_off else wide
            self.setColumnWidth(column, round(done) - left)
        self._head.place(theme().px(HEAD))
        self._corners.setGeometry(self.rect())
        self._corners.raise_()

    def _is_off(self, column: int) -> bool:
        """Whether this weekday is a day off, week after week."""
        month = self._days.month
        return month is not None and all(day.day.off for day in month.days[column::DAYS])

    def _restyle(self) -> None:
        self._lay_out()
        self.updateGeometry()
        self.viewport().update()
        self.update()

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, painter = theme(), QPainter(self.viewport())
        current = self._days.index_of(self._on)
        if current.isValid():
            token = "accent" if self.hasFocus() else "accent-line"
            rounded(painter, QRectF(self.visualRect(current)), look.px(2), None, token, 2.0)
        if self._carrying and self._pressed is not None:
            to = self._paint.lit.target or self._pressed[2]
            paint_carried(painter, self._at, item_words.words(self._pressed[1], self._paint.lit.today), to)

    # -- pointer

    def _under(self, at: QPoint) -> tuple[MonthDay | None, Name | None]:
        index = self.indexAt(at)
        found = self._days.day(index)
        if found is None:
            return None, None
        return found, self._paint.name_at(QRectF(self.visualRect(index)), found, QPointF(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        found, name = self._under(at)
        if found is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.select_day(found.day.on)
        item = name.item if name is not None else None
        if item is not None:
            self._choose(item)
        movable = item is not None and item_words.movable(item)
        if movable and item is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (at, item, found.day.on)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            self._hover(self._under(at)[1])
            return
        start, item, _ = self._pressed
        if not self._carrying:
            if (at - start).manhattanLength() < QApplication.startDragDistance():
                return
            self._carrying = True
            self._paint.lit.carried = item_words.key(item)
        self._at = event.position()
        self._paint.lit.target = self._target(at)
        self.viewport().update()

    def _target(self, at: QPoint) -> date | None:
        """The day under the pointer, if it is one to come and another one."""
        found, _ = self._under(at)
        if found is None or self._pressed is None:
            return None
        on = found.day.on
        return on if on >= self._paint.lit.today and on != self._pressed[2] else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, target, carrying = self._pressed, self._paint.lit.target, self._carrying
        self._let_go()
        if carrying and pressed is not None and target is not None:
            self.moved.emit(pressed[1], target)

    def _let_go(self) -> None:
        """The drag is over; everything is where it was."""
        self._pressed, self._carrying = None, False
        self._paint.lit.carried = self._paint.lit.target = None
        self.viewport().update()

    def carrying(self) -> bool:
        return self._carrying

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._let_go()
        found, name = self._under(event.position().toPoint())
        if name is not None and name.item is not None:
            self.opened.emit(name.item)
        elif found is not None:
            self.planned.emit(found.day.on)

    def _hover(self, name: Name | None) -> None:
        if name is not self._hovered:
            self._hovered = name
            self._light()

    def leaveEvent(self, event: object) -> None:
        self._hover(None)

    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            _, name = self._under(event.pos())
            said = item_words.words(name.item, self._paint.lit.today).spoken if name and name.item else ""
            QToolTip.showText(event.globalPos(), tooltip(said or (name.words if name else "")), self)
            return True
        return super().viewportEvent(event)  # type: ignore[arg-type]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu.emit(self._item, self._on, self.point())
            return
        found, name = self._under(event.pos())
        if found is not None:
            self.menu.emit(name.item if name else None, found.day.on, event.globalPos())

    def point(self) -> QPoint:
        """Where a menu about the selected thing opens: under its day."""
        place: QRect = self.visualRect(self._days.index_of(self._on))
        return self.viewport().mapToGlobal(place.center())

    # -- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, held = steps.arrow(event), steps.held(event)
        if self._carrying:
            self._let_go() if event.key() == Qt.Key.Key_Escape else event.ignore()
        elif step is not None and held == Qt.KeyboardModifier.ShiftModifier:
            self._move_selected(step)
        elif step is not None and not held:
            self.select_day(_within(self._on, step))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not held:
            end = 6 if event.key() == Qt.Key.Key_End else 0
            self.select_day(_within(self._on, end - self._on.weekday()))
        elif event.key() == Qt.Key.Key_Space and not held:
            self._next_item()
        elif not self.keys(event):
            event.ignore()

    def _move_selected(self, days: int) -> None:
        if self._item is not None and item_words.movable(self._item):
            to = _within(self._on, days)
            if to >= self._paint.lit.today and to != self._on:
                self.moved.emit(self._item, to)

    def _next_item(self) -> None:
        """Space goes from name to name in the current day."""
        found = self.found(self._on)
        if found is None or not found.day.items or self._item is None:
            return
        keys = [item_words.key(item) for item in found.day.items]
        mine = item_words.key(self._item)
        place = keys.index(mine) + 1 if mine in keys else 0
        self._choose(found.day.items[place % len(keys)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()

    def moveCursor(self, action: object, modifiers: object) -> QModelIndex:
        return self.currentIndex()  # days are walked here, by dates


def _within(on: date, days: int) -> date:
    """A day so far away, as long as the calendar has it."""
    return date.fromordinal(min(max(1, on.toordinal() + days), date.max.toordinal()))
