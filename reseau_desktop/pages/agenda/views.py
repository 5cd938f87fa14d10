"""The four views of the agenda: the week and the list are one scrolled page, the month and the weeks ahead their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reseau_desktop.pages.agenda.ahead_view import AheadView
from reseau_desktop.pages.agenda.month_view import MonthView

if TYPE_CHECKING:
    from reseau_desktop.pages.agenda.answers import ItemAnswers
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class AgendaViews(QStackedWidget):
    """What is not the first view is made when it is first asked for."""

    turned = Signal(object)  # the month of this day is wanted
    week_wanted = Signal(object)
    person_opened = Signal(int)
    guide_asked = Signal(str)
    failed = Signal(object)
    shown = Signal()

    def __init__(self, store: Store, clock: Clock, answers: ItemAnswers, first: QWidget) -> None:
        super().__init__()
        self._parts = store, clock, answers
        self.first = first
        self._month: MonthView | None = None
        self._ahead: AheadView | None = None
        self.addWidget(first)

    @property
    def month(self) -> MonthView:
        """Six weeks and the day beside them."""
        if self._month is None:
            self._month = MonthView(*self._parts)
            self._month.turned.connect(self.turned)
            self._month.person_opened.connect(self.person_opened)
            self._month.guide_asked.connect(self.guide_asked)
            self.addWidget(self._month)
        return self._month

    @property
    def ahead(self) -> AheadView:
        """The next twelve weeks."""
        if self._ahead is None:
            self._ahead = AheadView(*self._parts)
            self._ahead.week_wanted.connect(self.week_wanted)
            self._ahead.failed.connect(self.failed)
            self._ahead.shown.connect(self.shown)
            self.addWidget(self._ahead)
        return self._ahead

    def empty(self) -> bool:
        """Whether nothing was shown yet beside the first view."""
        return self._month is None and self._ahead is None

    def bring(self, view: QWidget) -> bool:
        """Show one of them; whether the keyboard was in the one before."""
        before = self.currentWidget()
        if before is view:
            return False
        focused = self.window().focusWidget()
        inside = focused is not None and before is not None and before.isAncestorOf(focused)
        self.setCurrentWidget(view)
        return inside

    def retranslate(self) -> None:
        """Those that were made, in the language of now."""
        if self._ahead is not None:
            self._ahead.retranslate()
