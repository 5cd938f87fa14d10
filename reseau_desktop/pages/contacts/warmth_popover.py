"""Why somebody is as warm as they are: every exchange that still counts, and their sum."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.warmth import Warmth, rounded
from reseau_desktop.pages.contacts.popover import Popover
from reseau_desktop.pages.explained import Explained
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.scaling import grid, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates, kinds, numbers, warmth

SHOWN = 12  # terms; the others are told as one sum


class WarmthPopover(Popover):
    """The terms of the sum, the largest first."""

    guide_asked = Signal(str)  # a topic

    def __init__(self, found: Warmth, cadence: int | None, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(16, 14), spacing=6)
        title = Explained("warmth", "caption", "text3")
        title.setText(self.tr("Warmth"))
        title.clicked.connect(self.close)
        title.asked.connect(self.guide_asked)
        column.addWidget(title)
        terms = [term for term in found.terms if rounded(term.amount) > 0]
        table = grid(spacing=(16, 3))
        for row, term in enumerate(terms[:SHOWN]):
            words = self.tr("{kind} on {day}").format(
                kind=kinds.noun(term.kind), day=dates.in_year(term.on, today)
            )
            self._line(table, row, words, warmth.value(term.amount))
        rest = sum(term.amount for term in terms[SHOWN:])
        if rest:
            words = self.tr("%n older exchanges", "", len(terms) - SHOWN)
            self._line(table, SHOWN, words, warmth.value(rest))
        column.addLayout(table)
        if terms:
            column.addWidget(Rule())
        total = grid(spacing=(16, 3))
        self._line(total, 0, warmth.band(found.band), warmth.value(found.value), strong=True)
        column.addLayout(total)
        column.addWidget(sized(Paragraph(self._rule(cadence), "small", "text2"), width=300))

    def _rule(self, cadence: int | None) -> str:
        """How an exchange fades, in words."""
        days = numbers.count(cadence or 180)
        return self.tr(
            "An exchange counts half after {days} days. A call weighs more than a message, a meeting most."
        ).format(days=days)

    def _line(self, table: object, row: int, words: str, value: str, *, strong: bool = False) -> None:
        style = "strong" if strong else "body"
        table.addWidget(Text(words, style, "text" if strong else "text2"), row, 0)
        table.addWidget(Text(value, style), row, 1, Qt.AlignmentFlag.AlignRight)
        table.setColumnStretch(0, 1)
