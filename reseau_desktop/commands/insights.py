"""The command `insight`: the answers of the method about everybody, as lines or as JSON."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from reseau_desktop.commands import values
from reseau_desktop.commands.saying import say

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.clock import Clock
    from reseau_desktop.network.promises import Lengthen, MoveOut
    from reseau_desktop.store import Store


def insight(store: Store, clock: Clock, options: Namespace) -> None:
    """`insight QUESTION`: one answer of the method."""
    found = ANSWERS[options.question](store, clock.today())
    if options.json:
        values.dump(found)
        return
    from reseau_desktop.wording.commands import insight_lines

    for line in insight_lines(options.question, found):
        say(line)


def _named(store: Store, contacts: list[int]) -> dict[int, str]:
    from reseau_desktop.insights.names import names

    return names(store, contacts)


def _introductions(store: Store, today: date) -> list[dict[str, Any]]:
    """The pair of the day, if there is one: one a day is asked for, no list to work off."""
    from reseau_desktop.insights.introductions import introduction

    found = introduction(store, today)
    if found is None:
        return []
    called = _named(store, [found.seeker, found.offerer])
    return [
        {
            "seeker_id": found.seeker, "seeker": called[found.seeker],
            "offerer_id": found.offerer, "offerer": called[found.offerer],
            "topics": list(found.topics), "back": list(found.back), "score": values.rounded(found.score),
        }
    ]  # fmt: skip


def _drift(store: Store, today: date) -> list[dict[str, Any]]:
    from reseau_desktop.insights.slipping import drifts

    found = drifts(store, today)
    called = _named(store, [item.contact for item in found])
    return [
        {
            "contact_id": item.contact, "name": called[item.contact], "declared": item.declared, "lived": item.lived,
            "since": item.since, "months": item.months,
        }
        for item in found
    ]  # fmt: skip


def _dormant(store: Store, today: date) -> list[dict[str, Any]]:
    from reseau_desktop.insights.slipping import dormant_ties

    found = dormant_ties(store, today)
    called = _named(store, [item.contact for item in found])
    parts = ("score", "novelty", "status", "trust", "willingness")
    return [
        {"contact_id": item.contact, "name": called[item.contact]}
        | {part: values.rounded(getattr(item, part)) for part in parts}
        for item in found
    ]


def _balance(store: Store, today: date) -> list[dict[str, Any]]:
    """Everybody with an act, as they are filed: nobody is ranked by what they gave (method, section 6)."""
    from reseau_desktop.insights.acts import balances

    found = balances(store, today)
    called = _named(store, list(found))
    return [
        {"contact_id": contact, "name": called[contact]} | values.balance(with_them)
        for contact, with_them in found.items()
    ]


def _load(store: Store, today: date) -> dict[str, Any]:
    from reseau_desktop.insights.load import cheapest, load

    found = load(store, today)
    by_layer = {key: values.rounded(value) for key, value in found.by_layer.items()}
    return {
        "per_week": values.rounded(found.per_week), "allowed": values.rounded(found.allowed), "over": found.over,
        "by_layer": by_layer, "cheapest": _change(cheapest(store, today)),
    }  # fmt: skip


def _change(found: MoveOut | Lengthen | None) -> dict[str, Any] | None:
    """The cheapest change that brings the load under the weekly time: who moves where, or which cadence grows."""
    from reseau_desktop.network.promises import MoveOut

    if found is None:
        return None
    what: dict[str, Any] = (
        {"kind": "move_out", "layer": found.layer, "to": found.to, "contacts": list(found.contacts)}
        if isinstance(found, MoveOut)
        else {"kind": "lengthen", "layer": found.layer, "cadence": found.cadence}
    )
    return what | {"load": values.rounded(found.load)}


ANSWERS = {
    "introductions": _introductions,
    "drift": _drift,
    "dormant": _dormant,
    "balance": _balance,
    "load": _load,
}
