"""What is missing on the cards, and on how many of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reseau_desktop.insights.people import Listing, how_many
from reseau_desktop.network.filter_values import Value
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.filtering import Query, Term
from reseau_desktop.store import Store


def missing(store: Store, today: date, things: Sequence[Value]) -> tuple[int, ...]:
    """How many people lack each of these things; the archive and the bin are not counted."""
    return tuple(
        how_many(store, today, Listing(query=Query(terms=(Term(Key.LACKS, (thing,)),)))) for thing in things
    )
