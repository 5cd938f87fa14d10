"""Whom to meet in person: up to three, one is enough."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.review.asked_part import clear, titled
from reseau_desktop.pages.review.meeting_row import MeetingRow
from reseau_desktop.pages.review.reading import Reading
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.scaling import gap, vbox
from reseau_desktop.widgets.text import Text


class MeetPart(QWidget):
    """`proposed` brings the meeting to plan; nobody to meet, and the whole is not there."""

    proposed = Signal(object)
    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[MeetingRow] = []
        self._narrow = False
        column = vbox(self, margins=(0, 26, 0, 0), spacing=0)
        self._title, self._beside = Text("", "subheading"), Text("", "small", "text2")
        column.addLayout(titled(self._title, self._beside))
        gap(column, 10)
        card = Card()
        self._list = vbox(card, margins=(0, 1, 0, 1), spacing=0)
        column.addWidget(card)

    def show_meetings(self, found: Reading, today: date) -> None:
        """Whom to meet this week."""
        clear(self._list)
        self.rows = []
        for meeting in found.review.meetings:
            if self.rows:
                self._list.addWidget(Rule())
            row = MeetingRow(meeting, found.names.get(meeting.person.layer, ""), today)
            row.proposed.connect(lambda meeting=meeting: self.proposed.emit(meeting))
            row.opened.connect(self.opened)
            row.set_narrow(self._narrow)
            self._list.addWidget(row)
            self.rows.append(row)
        self.setVisible(bool(self.rows))

    def set_narrow(self, on: bool) -> None:
        """Little room: each row over several lines, the title alone."""
        self._narrow = on
        self._beside.setVisible(not on)
        for row in self.rows:
            row.set_narrow(on)

    def retranslate(self) -> None:
        """Everything in the language of now; the rows are shown anew."""
        self._title.setText(self.tr("Whom to meet in person"))
        self._beside.setText(self.tr("one meeting is enough"))
