"""The spread plan: who would go from which day to which; nothing moves before it is confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.insights.spreading import Moved
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import Avatar
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates, people


class SpreadDialog(QDialog):
    """`confirmed` brings the moves to make."""

    confirmed = Signal(object)

    def __init__(self, moves: Sequence[Moved], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self._moves = tuple(moves)
        self.setWindowTitle(self.tr("The spread plan"))
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(self.tr("The spread plan"), "heading"))
        column.addWidget(
            Paragraph(
                self.tr(
                    "Each goes to the lightest day of its own window, the outer circles first. No promise is put off."
                )
            )
        )
        column.addWidget(self._listed(), 1)
        row = hbox(spacing=8)
        row.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        take = Button(self.tr("Move %n people", "", len(self._moves)), role="primary")
        cancel.clicked.connect(self.reject)
        take.clicked.connect(self._take)
        take.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(take)
        column.addLayout(row)
        sized(self, min_width=460)
        take.setFocus()

    def _listed(self) -> QWidget:
        content = QWidget()
        column = vbox(content, spacing=2)
        for move in self._moves:
            column.addWidget(self._row(move))
        column.addStretch(1)
        return sized(Scroll(content), min_height=120, max_height=360)

    def _row(self, move: Moved) -> QWidget:
        holder, person = QWidget(), move.item.person
        row = hbox(holder, margins=(0, 3, 14, 3), spacing=10)
        name = person.name if person is not None else move.item.due.what
        if person is not None:
            row.addWidget(Avatar(person.id, people.initials(name), 28))
        row.addWidget(Text(name, "medium", elide=True), 1)
        words = self.tr("{from_day} → {to_day}").format(
            from_day=dates.weekday_day(move.start), to_day=dates.weekday_day(move.to)
        )
        row.addWidget(Text(words, "small", "text2"))
        return holder

    def _take(self) -> None:
        self.confirmed.emit(self._moves)
        self.accept()
