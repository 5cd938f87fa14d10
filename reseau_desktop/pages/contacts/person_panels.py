"""What the three facts of a person's page open: the terms of their warmth, their promise, what was given and received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reseau_desktop.insights.layers import layers
from reseau_desktop.pages.contacts import why_words
from reseau_desktop.pages.contacts.balance_popover import BalancePopover
from reseau_desktop.pages.contacts.promise_popover import PromisePopover
from reseau_desktop.pages.contacts.warmth_popover import WarmthPopover

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.contacts.person_page import PersonPage
    from reseau_desktop.store import Store


class PersonPanels:
    """Each opens under the fact that it explains, of whoever the page shows."""

    def __init__(self, page: PersonPage, store: Store, clock: Clock) -> None:
        self._page, self._store, self._clock = page, store, clock

    def warmth(self) -> None:
        page, found = self._page, self._page.person()
        if found is None:
            return
        cadence = found.standing.cadence if found.standing else None
        panel = WarmthPopover(found.warmth, cadence, self._clock.today(), page)
        panel.guide_asked.connect(page.guide_asked)
        panel.open_at(page.facts.warmth)

    def promise(self) -> None:
        page, found, edits = self._page, self._page.person(), self._page.edits()
        layer = next((item for item in layers(self._store) if found and item.key == found.layer), None)
        if found is None or layer is None or edits is None:
            return
        today = self._clock.today()
        panel = PromisePopover(
            found,
            layer,
            edits.promise,
            page.plan_asked.emit,
            page,
            why_words.due_terms(found, today),
            why_words.drift_words(found, layers(self._store), today),
        )
        panel.guide_asked.connect(page.guide_asked)
        panel.open_at(page.facts.promise)

    def balance(self) -> None:
        page, found = self._page, self._page.person()
        if found is None:
            return
        add = page.exchanges.add_act if found.deleted_on is None else None
        panel = BalancePopover(found.acts, found.balance, self._clock.today(), add, page)
        panel.guide_asked.connect(page.guide_asked)
        panel.open_at(page.facts.balance)
