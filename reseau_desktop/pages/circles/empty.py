"""The page before anybody is there: the rings with their questions, and the two ways in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.circles.empty_rings import EmptyRings
from reseau_desktop.circles.people import RingSpec
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.scaling import sized, vbox
from reseau_desktop.wording import layers

if TYPE_CHECKING:
    from reseau_desktop.insights.circles import Circles


class EmptyCircles(QWidget):
    """Inviting, not blaming."""

    import_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Circles | None = None
        column = vbox(self, margins=(24, 0, 24, 16), spacing=0)
        self.rings, self.state = EmptyRings(), EmptyState()
        column.addWidget(self.rings, 1)
        column.addWidget(sized(self.state, min_height=120))
        self.state.acted.connect(self.import_wanted)
        self.state.second_acted.connect(self.add_wanted)
        self.retranslate()

    def set_rings(self, answer: Circles) -> None:
        self._answer = answer
        specs = [
            RingSpec(item.layer.key, layers.name(item.layer), layers.question(item.layer))
            for item in answer.rings
        ]
        self.rings.set_rings(specs, self.tr("You", "the disc in the middle"))

    def retranslate(self) -> None:
        self.state.say(
            self.tr("Your circles are still empty."),
            self.tr("Import"),
            second=self.tr("Add a person by hand"),
        )
        if self._answer is not None:
            self.set_rings(self._answer)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
