"""Beside the picture: several people at once, where they are and what can be wished for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.layers import LayerFill
from reseau_desktop.pages.circles.facts import emptied, rule
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.chips import LayerDot
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import layers, numbers


class ManyPanel(QWidget):
    """How many in each ring; log one exchange with all, or move them."""

    log_wanted = Signal()
    menu_wanted = Signal(QPoint)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[int, Sequence[tuple[LayerFill, int]]] = (0, ())
        column = vbox(self, margins=20, spacing=0)
        self._count = Text("", "heading")
        column.addWidget(self._count)
        gap(column, 12)
        row = hbox(spacing=6)
        self._log = Button("", role="primary", dense=True)
        self._clear = Button("", dense=True)
        self.more = IconButton("more", "", role="plain")
        for button in (self._log, self._clear, self.more):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        rule(column, 16, 10)
        self._rings = vbox(spacing=0)
        column.addLayout(self._rings)
        gap(column, 12)
        self._hint = Paragraph("", "small", "text2")
        column.addWidget(self._hint)
        column.addStretch(1)
        self._log.clicked.connect(self.log_wanted)
        self._clear.clicked.connect(self.cleared)
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))
        )
        self.retranslate()

    def show_people(self, count: int, by_ring: Sequence[tuple[LayerFill, int]]) -> None:
        self._shown = (count, by_ring)
        self._count.setText(numbers.in_words(self.tr("%n people", "", count), count))
        emptied(self._rings)
        for item, members in by_ring:
            holder = sized(QWidget(), min_height=26)
            row = hbox(holder, spacing=8)
            row.addWidget(LayerDot(item.layer.key, 9))
            row.addWidget(Text(layers.name(item.layer), "medium", elide=True), 1)
            row.addWidget(Text(numbers.count(members), "body"))
            self._rings.addWidget(holder)

    def retranslate(self) -> None:
        self._log.set_text(self.tr("Log an exchange"))
        self._clear.set_text(self.tr("Deselect"))
        self._clear.set_hint("", "Esc")
        self.more.set_name(self.tr("More"))
        self._hint.setText(self.tr("Drag them to a ring, or press its number."))
        self.show_people(*self._shown)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
