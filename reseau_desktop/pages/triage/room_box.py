"""A ring that is full: three people who could be moved out, proposed and never imposed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.triage import Cool
from reseau_desktop.network.layers import Layer
from reseau_desktop.network.names import initials
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Avatar
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates, layers
from reseau_desktop.wording import triage as words


class RoomBox(Card):
    """`move_wanted` brings a person and the key of the next ring."""

    move_wanted = Signal(int, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="warn-soft")
        self._ring: Layer | None = None
        column = vbox(self, margins=(14, 12), spacing=8)
        top = hbox(spacing=8)
        self.words = Paragraph("", "body", "text")
        self._close = IconButton("x", "")
        top.addWidget(self.words, 1)
        top.addWidget(self._close)
        column.addLayout(top)
        self._people = vbox(spacing=4)
        column.addLayout(self._people)
        self.buttons: list[Button] = []
        self._rows: list[QWidget] = []
        self._close.clicked.connect(self.closed)
        self.hide()

    def ring(self) -> str:
        """The key of the ring it is about; empty while it is away."""
        return self._ring.key if self._ring is not None and not self.isHidden() else ""

    def show_room(self, ring: Layer, to: Layer | None, people: Sequence[Cool], today: date) -> None:
        """Who could go to the next ring."""
        self._ring = ring
        self.words.set_runs(words.full(layers.name(ring)))
        self._close.set_name(self.tr("Leave it full"))
        for row in self._rows:
            self._people.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        for one in people if to is not None else ():
            self._add(one, to, today)
        self.setVisible(bool(self._rows))

    def _add(self, of: Cool, to: Layer | None, today: date) -> None:
        assert to is not None
        widget = QWidget()
        row = hbox(widget, spacing=8)
        row.addWidget(Avatar(of.id, initials(of.name), 24))
        row.addWidget(Text(of.name, "medium", elide=True), 1)
        last = self.tr("never met") if of.last is None else dates.ago((today - of.last).days)
        row.addWidget(Text(last, "small", "text2"))
        target = layers.name(to)
        button = Button(self.tr("To {circle}").format(circle=target), dense=True)
        button.setAccessibleName(self.tr("Move {name} to {circle}").format(name=of.name, circle=target))
        button.clicked.connect(lambda: self.move_wanted.emit(of.id, to.key))
        row.addWidget(button)
        self._people.addWidget(widget)
        self._rows.append(widget)
        self.buttons.append(button)
