"""The weekly review as it is offered on Today: a press starts it, another lets the week pass."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.scaling import hbox
from reseau_desktop.widgets.text import Paragraph, Run


class ReviewOffer(Card):
    """Last on the page: the morning comes first."""

    started = Signal()
    passed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = hbox(self, margins=(16, 12), spacing=12)
        row.addWidget(Icon("compass"))
        self._words = Paragraph("", "body", "text2")
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.start, self.skip = Button("", dense=True), Button("", role="flat", dense=True)
        self.start.clicked.connect(self.started)
        self.skip.clicked.connect(self.passed)
        row.addWidget(self.start)
        row.addWidget(self.skip)
        self.retranslate()

    def retranslate(self) -> None:
        """Everything in the language of now."""
        self._words.set_runs(
            (
                Run(self.tr("The weekly review."), 600, "text"),
                Run(
                    " " + self.tr("Two people, two questions, one meeting: about ten minutes."), 400, "text2"
                ),
            )
        )
        self.start.set_text(self.tr("Start"))
        self.start.setAccessibleName(self.tr("Start the weekly review"))
        self.skip.set_text(self.tr("Skip this week"))
        self.skip.setAccessibleName(self.tr("Skip the weekly review this week"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
