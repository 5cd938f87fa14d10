"""What the next pages need, loaded in small bites once the first one stands: opening them then only builds them."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

LATER, BETWEEN = 1_500, 40  # ms: until the first page has its answers; between two bites
MODULES: Final = (  # each takes less than 40 ms, with what it needs and those before it have not loaded
    "reseau_desktop.circles.layout",
    "reseau_desktop.circles.scene",
    "reseau_desktop.circles.view",
    "reseau_desktop.pages.circles.tree",
    "reseau_desktop.pages.circles.page",
    "reseau_desktop.pages.contacts.people_list",
    "reseau_desktop.pages.contacts.page",
    "reseau_desktop.pages.contacts.fact_sections",
    "reseau_desktop.pages.contacts.own_facts",
    "reseau_desktop.pages.contacts.reach_facts",
    "reseau_desktop.pages.contacts.tie_facts",
    "reseau_desktop.insights.organisation",
    "reseau_desktop.pages.organisation.page",
    "reseau_desktop.pages.merging.page",
    "reseau_desktop.pages.agenda.week",
    "reseau_desktop.pages.agenda.page",
    "reseau_desktop.pages.settings.circles_section",
    "reseau_desktop.pages.settings.page",
    "reseau_desktop.pages.importing.page",
    "reseau_desktop.pages.guide.window",
)


class Ahead(QObject):
    """One module at a time, with the window's events between them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = list(MODULES)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._bite)

    def start(self) -> None:
        self._timer.start(LATER)

    def stop(self) -> None:
        self._timer.stop()

    def _bite(self) -> None:
        import_module(self._waiting.pop(0))
        if self._waiting:
            self._timer.start(BETWEEN)
