"""What a typed line becomes: an exchange, a note of the day, or something given or received."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.reciprocity import SIZES, ActKind
from reseau_desktop.pages.kind_picker import KindPicker
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.segmented import Segmented
from reseau_desktop.wording import giving

EXCHANGE, NOTE, GIVEN, RECEIVED = "exchange", "note", "given", "received"
WAYS = (EXCHANGE, NOTE, GIVEN, RECEIVED)


class LogKinds(QWidget):
    """One of four, and what there is to say about it. `confirmed` is Enter on a kind of exchange."""

    confirmed = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, spacing=8)
        self.way = Segmented([(way, "") for way in WAYS], EXCHANGE)
        self.way.chosen.connect(self.set_way)
        row = hbox(spacing=8)
        row.addWidget(self.way)
        row.addStretch(1)
        column.addLayout(row)
        breathe()
        self.kinds = KindPicker(self)
        breathe()
        self.kinds.confirmed.connect(self.confirmed)
        self._act = QWidget(self)
        acts = hbox(self._act, spacing=6)
        self.act, self.size = Choice(dense=True), Choice(dense=True)
        acts.addWidget(self.act)
        acts.addWidget(self.size)
        acts.addStretch(1)
        column.addWidget(self.kinds)
        column.addWidget(self._act)
        self.retranslate()
        self.set_way(EXCHANGE)

    def current(self) -> str:
        return self.way.current()

    def set_way(self, way: str) -> None:
        """Choose what the line becomes."""
        self.way.set_current(way)
        self.kinds.setVisible(way == EXCHANGE)
        self._act.setVisible(way in (GIVEN, RECEIVED))
        self.changed.emit()

    def act_kind(self) -> ActKind:
        return ActKind(str(self.act.value()))

    def act_size(self) -> int:
        return int(str(self.size.value()))

    def retranslate(self) -> None:
        self.way.setAccessibleName(self.tr("What to note"))
        self.way.set_texts(
            {
                EXCHANGE: self.tr("Exchange"),
                NOTE: self.tr("Note"),
                GIVEN: self.tr("Given"),
                RECEIVED: self.tr("Received"),
            }
        )
        kind, size = self.act.value() or str(ActKind.ADVICE), self.size.value() or 1
        self.act.clear()
        self.size.clear()
        for found in ActKind:
            self.act.add(giving.kind(found), str(found))
        for points in SIZES:
            self.size.add(giving.size(points), points)
        self.act.set_value(kind)
        self.size.set_value(size)
        self.act.setAccessibleName(self.tr("What"))
        self.size.setAccessibleName(self.tr("How much"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
