"""Whom to meet in person: why, how, and a press to plan it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.insights.reviews import Meeting
from reseau_desktop.widgets.buttons import Button, LinkButton
from reseau_desktop.widgets.chips import Avatar, Icon, LayerDot
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import people
from reseau_desktop.wording import review as wording

NAME = 170  # px


class MeetingRow(QWidget):
    """`proposed` plans it; `opened` shows the person."""

    proposed = Signal()
    opened = Signal(int)

    def __init__(self, meeting: Meeting, layer_name: str, today: date) -> None:
        super().__init__()
        self.meeting = meeting
        person = meeting.person
        row = hbox(self, margins=(14, 9), spacing=12)
        row.addWidget(Avatar(person.id, people.initials(person.name), 32))
        who = QWidget()
        beside = vbox(who, spacing=1)
        name = LinkButton(person.name)
        name.setAccessibleName(self.tr("Open {name}").format(name=person.name))
        name.clicked.connect(lambda: self.opened.emit(person.id))
        beside.addWidget(name)
        layer = hbox(spacing=6)
        layer.addWidget(LayerDot(person.layer, 8))
        layer.addWidget(Text(layer_name, "small", "text2"))
        layer.addStretch(1)
        beside.addLayout(layer)
        self._words = hbox(spacing=12)
        self._words.addWidget(sized(who, width=NAME))
        self._words.addWidget(Text(wording.meeting(meeting), "body", "text2", elide=True), 1)
        where = hbox(spacing=12)
        where.addWidget(Icon("party" if meeting.code == "event" else "coffee"))
        where.addWidget(Text(wording.where(meeting, today), "small", "text2"))
        where.addStretch(1)
        self._words.addLayout(where)
        row.addLayout(self._words, 1)
        self.button = Button(self.tr("Propose"), dense=True)
        self.button.setAccessibleName(self.tr("Plan to meet {name}").format(name=person.name))
        self.button.clicked.connect(self.proposed)
        row.addWidget(self.button)

    def set_narrow(self, on: bool) -> None:
        """Who, why and where under one another where there is little room."""
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if on else QBoxLayout.Direction.LeftToRight)
