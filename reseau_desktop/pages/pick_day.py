"""Picking a day on a calendar."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QDialog, QWidget

from reseau_desktop.pages.calendar import CalendarDress, dim_before
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Text


class PickDay(QDialog):
    """One day after today, or with `past` one up to today. `picked` carries it; Enter and a double click take it."""

    picked = Signal(object)

    def __init__(
        self,
        title: str,
        action: str,
        today: date,
        start: date | None = None,
        parent: QWidget | None = None,
        *,
        past: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self.setWindowTitle(title)
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(title, "heading"))
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(title)
        CalendarDress(self.calendar)
        if past:
            self.calendar.setMaximumDate(QDate(today))
        else:
            self.calendar.setMinimumDate(QDate(today + timedelta(days=1)))
        self.calendar.setSelectedDate(QDate(start or today + timedelta(days=0 if past else 1)))
        self.calendar.activated.connect(self._take)
        if not past:
            dim_before(self.calendar, today)
        column.addWidget(self.calendar)
        row = hbox(spacing=8)
        row.addStretch()
        cancel, take = Button(self.tr("Cancel")), Button(action, role="primary")
        cancel.clicked.connect(self.reject)
        take.clicked.connect(self._take)
        take.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(take)
        column.addLayout(row)
        self.calendar.setFocus()

    def _take(self) -> None:
        day = self.calendar.selectedDate().toPython()
        assert isinstance(day, date)
        self.picked.emit(day)
        self.accept()
