"""Where the rows of the list come from: the words of those in sight, and why somebody is as warm as they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reseau_desktop.insights import bin as the_bin
from reseau_desktop.insights import columns, people
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.person import person
from reseau_desktop.insights.standing import PersonStanding, among
from reseau_desktop.pages.contacts import row_words
from reseau_desktop.pages.contacts.row_words import RowFacts, RowWords
from reseau_desktop.wording import warmth
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

TERMS = 6  # of a sum, in a tooltip


def _facts(stands: PersonStanding | None, planned: date | None) -> RowFacts | None:
    return None if stands is None else RowFacts(planned, stands.cadence, stands.added_on)


class RowSource:
    """Asks the store for a page of rows at a time. `binned`: the list is in the bin."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self.binned = False

    def rows(self, ids: Sequence[int]) -> Sequence[RowWords]:
        """What the rows of these people say."""
        today = self._clock.today()
        known = {layer.key: layer for layer in layers(self._store)}
        if self.binned:
            return [row_words.of_bin(row, known, today) for row in the_bin.rows(self._store, ids)]
        found = people.rows(self._store, today, ids)
        planned = columns.planned(self._store, ids)
        stands = among(self._store, today, ids).of_each([row.id for row in found])
        return [
            row_words.of_person(row, known, today, _facts(one, planned.get(row.id)))
            for row, one in zip(found, stands, strict=True)
        ]

    def texts(self, ids: Sequence[int], key: str) -> dict[int, str]:
        """What a column of the table says of these people."""
        return {} if self.binned else columns.texts(self._store, self._clock.today(), ids, key)

    def explain(self, contact: int) -> str:
        """Somebody's warmth with what weighs most in it."""
        today = self._clock.today()
        found = person(self._store, contact, today)
        if found is None:
            return ""
        whole = translate("Contacts", "Warmth {value}, {band}").format(
            value=warmth.value(found.warmth.value), band=warmth.band(found.warmth.band)
        )
        terms = [line for line in warmth.explained(found.warmth, today).split("\n") if line][:TERMS]
        return f"{whole}. " + "; ".join(terms) if terms else whole
