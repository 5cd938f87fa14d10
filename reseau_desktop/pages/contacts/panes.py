"""The list and the page side by side; one of them alone where there is no room for two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from reseau_desktop.widgets.scaling import breadth
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState

NARROW, SINGLE = 1080, 760  # of the window, and of the page, in px at text scale 1
COLUMNS = 640  # what a person's page needs for two columns
LEAST = 420  # of a person, however wide the list is drawn
PANEL_TOO = 700  # of the page: room for a panel beside the table
LINE = 1  # the splitter's, which belongs to the list
WIDEST = 16_777_215  # Qt's own "no limit"
KEY = "contacts/list"
PANEL = 300  # what stands beside the table


class Panes(QSplitter):
    """`narrowed` says how much room the page has; `alone` which of the two is seen, where it is only one."""

    narrowed = Signal(bool, bool)  # the list is narrow, the page is one column
    beside = Signal(bool)  # something stands beside the table
    alone = Signal(bool)  # the page is seen alone, so that a way back is needed

    def __init__(self, state: ScreenState | None = None, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._state = state
        self._looks: tuple[bool, bool] | None = None
        self._one: bool | None = None  # column
        self._scale = theme().scale
        self._table = self._entered = self._panel = False
        self.setHandleWidth(LINE)
        self.setChildrenCollapsible(False)

    def hold(self, left: QWidget, right: QWidget) -> None:
        """What stands in them; best made as its children, since Qt dresses all of a part anew that gets another parent."""
        self._left, self._right = left, right
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(lambda *_: self._keep_width())
        theme().changed.connect(self.fit)

    def single(self) -> bool:
        """Whether only one of the two is seen."""
        return self._looks is not None and self._looks[1]

    def set_table(self, table: bool) -> None:
        """The list has the page to itself, but for a panel; whoever is opened takes its place."""
        if table != self._table:
            self._table, self._entered, self._looks = table, False, None
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(WIDEST)
            self.fit()

    def show_panel(self, on: bool) -> None:
        """Whether something stands beside the table."""
        if on != self._panel:
            self._panel = on
            if self._table:
                self.fit()

    def entered(self) -> bool:
        """Whether somebody was opened over the table."""
        return self._table and self._entered

    def show_right(self) -> None:
        """Go to the page, where it is hidden."""
        if self._table:
            self._enter(True)
        elif self.single() and self._right.isHidden():
            self._left.hide()
            self._right.show()
            self.alone.emit(True)

    def show_left(self) -> None:
        """Go back to the list, where it is hidden."""
        if self._table:
            self._enter(False)
        elif self.single() and self._left.isHidden():
            self._right.hide()
            self._left.show()
            self.alone.emit(False)

    def _enter(self, on: bool) -> None:
        if on != self._entered:
            self._entered = on
            self.fit()

    def _fit_table(self) -> None:
        """The panel needs its width; where there is none for both, the table stays."""
        px, entered = theme().px, self._entered
        narrow = breadth(self) < NARROW
        panel = self._panel and self.width() / theme().scale >= PANEL_TOO
        self._left.setMinimumWidth(0)
        self._left.setMaximumWidth(WIDEST)
        self._right.setMinimumWidth(0 if entered else px(PANEL))
        self._right.setMaximumWidth(WIDEST if entered else px(PANEL))
        self._left.setVisible(not entered)
        self._right.setVisible(entered or panel)
        self.beside.emit(panel and not entered)
        if (narrow, entered) != self._looks:
            self._looks = (narrow, entered)
            self.narrowed.emit(narrow, narrow)
            self.alone.emit(entered)

    def fit(self) -> None:
        """Compared with the text scale: at 200 % a window of 1440 is one of 720."""
        if self._table:
            self._fit_table()
            return
        narrow, single = breadth(self) < NARROW, self.width() / theme().scale < SINGLE
        px = theme().px
        least, usual, most = (300, 320, 400) if narrow else (320, 404, 560)
        self._left.setMinimumWidth(0 if single else px(least) - LINE)
        self._left.setMaximumWidth(WIDEST if single else px(most))
        self._right.setMinimumWidth(0 if single else px(LEAST))
        self._follow_scale()
        if (narrow, single) == self._looks:
            self._fit_columns()
            return
        self._looks, self._one = (narrow, single), None
        self._left.show()
        self._right.setVisible(not single)
        self.alone.emit(False)
        kept = self._state.number(KEY, 0) if self._state is not None and not narrow else 0
        wide = kept or px(usual) - LINE
        self.setSizes([wide, max(1, self.width() - wide)])
        self._fit_columns()

    def _follow_scale(self) -> None:
        """The list has the width of its words: in another size of text it keeps its share."""
        before, self._scale = self._scale, theme().scale
        if before != self._scale and self._looks is not None and not self._looks[1]:
            wide = round(self.sizes()[0] * self._scale / before)
            self.setSizes([wide, max(1, self.width() - wide)])

    def _fit_columns(self) -> None:
        """One column also where the window is wide enough, and the list takes too much of it."""
        narrow, single = self._looks or (True, True)
        room = self.width() - (0 if single else self.sizes()[0])
        one = narrow or single or room < theme().px(COLUMNS)
        if one != self._one:
            self._one = one
            self.narrowed.emit(narrow, one)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def _keep_width(self) -> None:
        narrow, single = self._looks or (True, True)
        if self._table or self._looks is None:
            return
        self._fit_columns()
        if self._state is not None and not narrow and not single:
            self._state.set(KEY, self.sizes()[0])
