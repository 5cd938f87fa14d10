"""What was given and received with somebody, and what the balance says of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.acts import PersonAct
from reseau_desktop.network.reciprocity import HALF_LIFE, Balance
from reseau_desktop.pages.contacts.popover import Popover
from reseau_desktop.pages.explained import Explained
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.scaling import grid, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates, giving, numbers

SHOWN = 10  # acts; the older ones are in the stream


class BalancePopover(Popover):
    """The acts, each with what it still counts for; `add(given)` notes another."""

    guide_asked = Signal(str)  # a topic

    def __init__(
        self,
        acts: Sequence[PersonAct],
        found: Balance,
        today: date,
        add: Callable[[bool], object] | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(16, 14), spacing=6)
        title = Explained("balance", "caption", "text3")
        title.setText(self.tr("Given and received"))
        title.clicked.connect(self.close)
        title.asked.connect(self.guide_asked)
        column.addWidget(title)
        past = [item for item in acts if item.on <= today]
        table = grid(spacing=(16, 3))
        for row, item in enumerate(past[:SHOWN]):
            words = self.tr("{act}, {day}").format(
                act=giving.act(item.act.kind, item.act.given), day=dates.in_year(item.on, today)
            )
            still = item.act.size * 2 ** (-(today - item.on).days / HALF_LIFE)
            counts = self.tr("{points} of {size}").format(points=numbers.decimal(still), size=item.act.size)
            self._line(table, row, words, counts)
        column.addLayout(table)
        if past:
            column.addWidget(Rule())
        total = grid(spacing=(16, 3))
        self._line(total, 0, self.tr("Given"), numbers.decimal(found.given), strong=True)
        self._line(total, 1, self.tr("Received"), numbers.decimal(found.received), strong=True)
        column.addLayout(total)
        said = f"{giving.why(found.state)} {giving.fading()}" if past else giving.why(found.state)
        column.addWidget(sized(Paragraph(said, "small", "text2"), width=320))
        if add is not None:
            column.addLayout(self._foot(add))

    def _foot(self, add: Callable[[bool], object]) -> object:
        foot = hbox(spacing=8)
        self.given_button = Button(self.tr("Add what you gave…"), dense=True)
        self.received_button = Button(self.tr("Add what you received…"), dense=True)
        for button, given in ((self.given_button, True), (self.received_button, False)):
            button.clicked.connect(lambda _=False, given=given: (self.close(), add(given)))
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _line(self, table: object, row: int, words: str, value: str, *, strong: bool = False) -> None:
        style = "strong" if strong else "body"
        table.addWidget(Text(words, style, "text" if strong else "text2"), row, 0)
        table.addWidget(Text(value, style), row, 1, Qt.AlignmentFlag.AlignRight)
        table.setColumnStretch(0, 1)
