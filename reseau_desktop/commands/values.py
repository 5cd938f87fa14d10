"""Answers as JSON: stable keys, ISO dates."""

from __future__ import annotations

import json
import math
import sys
from datetime import date, datetime, time
from typing import Any

from reseau_desktop.insights.due import Due
from reseau_desktop.insights.person import Person, Position
from reseau_desktop.insights.today import Card
from reseau_desktop.network.cadence import State
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.reciprocity import Balance, BalanceState


def _plain(value: object) -> object:
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, PartialDate):
        return str(value)
    raise TypeError(type(value).__name__)


def dump(value: object) -> None:
    """Write one JSON value on standard output, in UTF-8 whatever the locale."""
    text = json.dumps(value, ensure_ascii=False, indent=1, default=_plain)
    if sys.stdout is None:  # closed by whoever started us
        return
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def rounded(value: float | None, digits: int = 4) -> float | None:
    """A number for a file: None for what is not a number."""
    return None if value is None or math.isnan(value) else round(value, digits)


def due(item: Due) -> dict[str, Any]:
    """One row of `due --json`."""
    return {
        "contact_id": item.contact,
        "kind": str(item.kind),
        "due": item.due,
        "lateness": rounded(item.lateness),
        "planned": item.planned,
        "snoozed_until": item.snoozed_until,
        "follow_up_id": item.follow_up,
        "time": item.at_time.isoformat("minutes") if item.at_time else None,
        "what": item.what or item.occasion,
        "occasion": item.occasion or None,
        **_more(item),
    }


def _more(item: Due) -> dict[str, Any]:
    """What only some rows have: how a follow-up comes back, the group that asks, the event and its days."""
    found: dict[str, Any] = {}
    if item.rule is not None:
        found |= {"rule": str(item.rule), "anchor": item.anchor}
    if item.tag is not None:
        found["group"] = item.what
    if item.event is not None:
        found |= {"event_id": item.event, "last": item.last, "place": item.place, "people": list(item.people)}
    return found


def card(item: Card, why: str) -> dict[str, Any]:
    """One card of `today --json`."""
    return {
        "section": str(item.kind),
        "contact_id": item.person.id if item.person else None,
        "name": item.person.name if item.person else None,
        "layer": item.person.layer if item.person else None,
        **({"other_id": item.other.id, "other_name": item.other.name} if item.other else {}),
        "reason": why,
        "reason_code": item.reason.code,
        "channel": item.channel,
        "due": item.due.due if item.due else None,
        "lateness": rounded(item.due.lateness) if item.due else None,
        "time": item.due.at_time.isoformat("minutes") if item.due and item.due.at_time else None,
        "last": item.reason.last,
        "follow_up_id": item.due.follow_up if item.due else None,
        "what": (item.due.what if item.due else "") or item.reason.what or None,
        **(_more(item.due) if item.due else {}),
    }


def person(who: Person, drift: dict[str, Any] | None) -> dict[str, Any]:
    """`show --json`: all that is known and computed."""
    return {
        "id": who.id,
        "name": who.name,
        "names": {part: getattr(who.names, part) for part in who.names.__slots__},
        "layer": who.layer,
        "cadence": who.standing.cadence if who.standing else None,
        "own_cadence": who.own_cadence,
        "own_reminders": who.own_reminders,
        "archived": who.archived,
        "do_not_contact": who.do_not_contact,
        "private": who.private,
        "deceased": who.deceased,
        "deleted_on": who.deleted_on,
        "added_on": who.added_on,
        **_computed(who),
        "drift": drift,
        "balance": balance(who.balance),
        **_reached(who),
        "positions": [_position(held) for held in who.positions],
        "tags": [name for _, name in who.tags],
        "note": who.note,
        "how_met": who.how_met,
        "met_through": _named(who.met_through),
        "brought": [_named(found) for found in who.brought],
        "why": who.why,
        **_dealings(who),
        "interactions": [
            {
                "id": item.id,
                "on": item.on,
                "kind": str(item.kind),
                "contacts": [who.id, *item.others],
                "note": item.note,
            }
            for item in who.interactions
        ],
        "follow_ups": [due(item) for item in who.follow_ups],
    }


def _computed(who: Person) -> dict[str, Any]:
    """What follows from the exchanges and the promise."""
    stands = who.standing
    return {
        "warmth": {
            "value": rounded(who.warmth.value),
            "band": str(who.warmth.band),
            "terms": [
                {"on": term.on, "kind": str(term.kind), "amount": rounded(term.amount)}
                for term in who.warmth.terms
            ],
        },
        "last": stands.last if stands else None,
        "due": stands.due if stands else None,
        "lateness": rounded(stands.lateness) if stands else None,
        "state": _state(who),
        "snoozed_until": who.snoozed_until,
    }


def _reached(who: Person) -> dict[str, Any]:
    return {
        "links": [{"label": item.label, "value": item.value} for item in who.links],
        "emails": [_detail(item) for item in who.emails],
        "phones": [_detail(item) for item in who.phones],
        "messengers": [_detail(item) for item in who.messengers],
        "languages": list(who.spoken),
        "addresses": [
            {key: getattr(item, key) for key in item.__slots__ if key != "id"} for item in who.addresses
        ],
        "dates": [{"kind": item.kind, "on": item.on, "notice": item.notice} for item in who.dates],
    }


def _position(held: Position) -> dict[str, Any]:
    return {
        "organisation": held.organisation,
        "title": held.title,
        "kind": held.kind,
        "start": held.start,
        "end": held.end,
        "current": held.current,
        "seen_on": held.seen_on,
    }


def _state(who: Person) -> str | None:
    """By lateness; never for somebody never met, whether there is a promise or not."""
    stands = who.standing
    if stands is None:
        return None
    return (
        str(State.NEVER if stands.last is None else stands.state) if stands.state or not stands.last else None
    )


def balance(found: Balance) -> dict[str, Any]:
    """What went each way, decayed: `balance` is β, `reciprocity` ρ; both null where there is nothing."""
    nothing = found.state is BalanceState.NONE
    return {
        "state": str(found.state),
        "given": rounded(found.given),
        "received": rounded(found.received),
        "balance": None if nothing else rounded(found.beta),
        "reciprocity": None if nothing else rounded(found.rho),
    }


def _dealings(who: Person) -> dict[str, Any]:
    """What they are to others and to me: links, acts, topics, fields of one's own."""
    return {
        "ties": [
            {
                "id": tie.id, "contact": tie.other, "name": tie.name, "kind": str(tie.kind), "seen": str(tie.seen),
                "strength": tie.strength, "note": tie.note,
            }
            for tie in who.ties
        ],
        "acts": [
            {
                "id": item.id, "on": item.on, "direction": "given" if item.act.given else "received",
                "kind": str(item.act.kind), "size": item.act.size, "note": item.act.note, "noted_on": item.act.noted_on,
            }
            for item in who.acts
        ],
        "seeks": [
            {"topic": seek.name, "urgency": seek.urgency, "expires": seek.expires, "noted_on": seek.noted_on}
            for seek in who.seeks
        ],
        "offers": [{"topic": offer.name, "noted_on": offer.noted_on} for offer in who.offers],
        "fields": [{"name": said.field.name, "kind": str(said.field.kind), "value": said.value} for said in who.fields],
    }  # fmt: skip


def _named(found: tuple[int, str] | None) -> dict[str, Any] | None:
    return {"id": found[0], "name": found[1]} if found else None


def _detail(item: Any) -> dict[str, Any]:
    return {"value": item.value, "label": item.label, "preferred": item.preferred}
