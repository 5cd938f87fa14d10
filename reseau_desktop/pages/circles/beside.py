"""The inspector of the circles: one person, several, or the whole network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reseau_desktop.insights.layers import LayerFill
from reseau_desktop.insights.person import person
from reseau_desktop.pages.circles.many_panel import ManyPanel
from reseau_desktop.pages.circles.network_panel import NetworkPanel
from reseau_desktop.pages.circles.person_panel import PersonPanel
from reseau_desktop.pages.circles.reading import Reading
from reseau_desktop.pages.frame.inspector import InspectorHost
from reseau_desktop.widgets.scaling import hbox

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class Beside(QStackedWidget):
    """Follows the selection and the data."""

    guide_asked = Signal(str)  # a topic

    def __init__(self, store: Store, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self.network, self.person, self.many = NetworkPanel(), PersonPanel(), ManyPanel()
        for panel in (QWidget(), self.network, self.person, self.many):  # nothing before anything is read
            self.addWidget(panel)
        self.network.guide_asked.connect(self.guide_asked)
        self.person.guide_asked.connect(self.guide_asked)

    def more(self) -> QWidget | None:
        """The "…" of whoever is shown; None for the whole network."""
        shown = self.currentWidget()
        return shown.more if isinstance(shown, PersonPanel | ManyPanel) else None

    def show_selection(self, selected: Sequence[int], found: Reading) -> None:
        """What there is to say about these people; about the whole network when there is nobody."""
        if len(selected) == 1 and self._show_person(selected[0], found):
            self.setCurrentWidget(self.person)
        elif len(selected) > 1:
            self.many.show_people(len(selected), _by_ring(selected, found))
            self.setCurrentWidget(self.many)
        else:
            self.network.show_overview(found.overview)
            self.setCurrentWidget(self.network)

    def _show_person(self, contact: int, found: Reading) -> bool:
        one = person(self._store, contact, self._clock.today())
        layer = next((i.layer for i in found.overview.fills if one and i.layer.key == one.layer), None)
        if one is None or layer is None:
            return False
        self.person.show_person(one, layer, self._clock.today())
        return True


def hosted(strip: QWidget, views: QWidget, beside: Beside) -> InspectorHost:
    """The strip at the left, what is looked at in the middle, the panel at the right."""
    body = QWidget()
    row = hbox(body, spacing=0)
    row.addWidget(strip)
    row.addWidget(views, 1)
    return InspectorHost(body, beside)


def _by_ring(selected: Sequence[int], found: Reading) -> list[tuple[LayerFill, int]]:
    """How many of them each ring holds, from the innermost."""
    import numpy as np

    here = np.isin(found.crowd.ids, np.fromiter(selected, np.int64, len(selected)))
    counts = np.bincount(found.crowd.ring[here], minlength=len(found.answer.rings))
    return [(item, int(n)) for item, n in zip(found.answer.rings, counts, strict=False) if n]
