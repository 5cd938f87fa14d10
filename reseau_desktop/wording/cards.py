"""One person in a few lines, for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.network.reciprocity import BalanceState
from reseau_desktop.wording import dates, giving, kinds, layers, numbers, ties, warmth
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
    for detail in (*who.emails, *who.phones, *who.links, *who.messengers):
        yield f"  {detail.value}"
    yield from _dealings(who)
    for exchange in who.interactions[:10]:
        yield f"  {dates.full(exchange.on)}  {kinds.noun(exchange.kind)}  {exchange.note}".rstrip()
    if who.note:
        yield f"  {who.note}"


def _dealings(who: Person) -> Iterator[str]:
    """What they seek and offer, what went each way, whom they are linked to, what the user's own fields say."""
    seeks = [seek.name for seek in who.seeks if not seek.expired]
    if seeks:
        yield "  " + translate("Cards", "Seeks: {topics}").format(topics=", ".join(seeks))
    if who.offers:
        offers = ", ".join(offer.name for offer in who.offers)
        yield "  " + translate("Cards", "Offers: {topics}").format(topics=offers)
    if who.balance.state is not BalanceState.NONE:
        yield "  " + translate("Cards", "Given {given}, received {received}: {state}").format(
            given=numbers.decimal(who.balance.given),
            received=numbers.decimal(who.balance.received),
            state=giving.state(who.balance.state),
        )
    for tie in who.ties:
        yield f"  {tie.name}, {ties.beside(tie.seen, tie.strength, tie.layer == 'target')}"
    for said in who.fields:
        yield f"  {said.field.name}: {said.value}"
