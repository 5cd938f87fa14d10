"""One person in a few lines, for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.wording import dates, kinds, layers, warmth
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.insights.person import Person


def lines(who: Person, today: date) -> Iterator[str]:
    """Name, work, circle, warmth with its terms, the next contact, the latest exchanges."""
    yield who.name
    if held := who.current:
        yield "  " + " · ".join(part for part in (held.title, held.organisation) if part)
    stands = who.standing
    if stands is not None:
        cadence = translate("Cards", "every %n day(s)", "", stands.cadence) if stands.cadence else ""
        yield "  " + " · ".join(part for part in (layers.name(stands.layer), cadence) if part)
        shown = translate("Cards", "Warmth {value}, {band}").format(
            value=round(stands.warmth), band=warmth.band(stands.band)
        )
        yield f"  {shown}"
        for term in who.warmth.terms[:3]:
            yield f"    {warmth.term(term, today)}"
        if stands.due:
            yield "  " + translate("Cards", "Next contact: {day}").format(day=dates.full(stands.due))
    for detail in (*who.emails, *who.phones, *who.links):
        yield f"  {detail.value}"
    for exchange in who.interactions[:10]:
        yield f"  {dates.full(exchange.on)}  {kinds.noun(exchange.kind)}  {exchange.note}".rstrip()
    if who.note:
        yield f"  {who.note}"
