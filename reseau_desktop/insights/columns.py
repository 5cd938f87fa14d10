"""The columns of the table of people: what a cell holds, and the order that a column gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.ordering import Order
from reseau_desktop.insights.people import Listing, listing
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.folding import Folds
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]

FIELD = "field:"  # then the id of a field of the user's own


class Column(StrEnum):
    """What can stand in the table; a field of the user's own is `field:` and its id."""

    NAME = "name"
    ROLE = "role"
    ORGANISATION = "organisation"
    LAYER = "layer"
    LAST = "last"
    DUE = "due"
    WARMTH = "warmth"
    SEEKS = "seeks"
    OFFERS = "offers"
    TAGS = "tags"
    CITY = "city"
    EMAIL = "email"
    PHONE = "phone"
    CADENCE = "cadence"
    ADDED = "added"


def field_column(field: int) -> str:
    """The key of the column of a field of the user's own."""
    return f"{FIELD}{field}"


def field_of(key: str) -> int | None:
    """The field of a column; None for the others."""
    number = key.removeprefix(FIELD)
    return int(number) if key.startswith(FIELD) and number.isdecimal() else None


_TEXTS = {
    Column.ROLE: "SELECT contact, title FROM searchable WHERE {people}",
    Column.ORGANISATION: "SELECT contact, organisation FROM searchable WHERE {people}",
    Column.SEEKS: "SELECT contact, group_concat(name, ', ') FROM (SELECT s.contact, t.name FROM seek s"
    " JOIN topic t ON t.id = s.topic WHERE (s.expires IS NULL OR s.expires >= {today}) AND s.{people}"
    " ORDER BY s.contact, s.urgency DESC, t.key) GROUP BY contact",
    Column.OFFERS: "SELECT contact, group_concat(name, ', ') FROM (SELECT o.contact, t.name FROM offer o"
    " JOIN topic t ON t.id = o.topic WHERE o.{people} ORDER BY o.contact, t.key) GROUP BY contact",
    Column.TAGS: "SELECT contact, group_concat(name, ', ') FROM (SELECT x.contact, t.name FROM contact_tag x"
    " JOIN tag t ON t.id = x.tag WHERE x.{people} ORDER BY x.contact, t.key) GROUP BY contact",
    Column.CITY: "SELECT contact, city FROM address WHERE {people} AND city <> '' ORDER BY contact, preferred, id DESC",
    Column.EMAIL: "SELECT contact, value FROM email WHERE {people} ORDER BY contact, preferred, id DESC",
    Column.PHONE: "SELECT contact, value FROM phone WHERE {people} ORDER BY contact, preferred, id DESC",
}


def texts(store: Store, today: date, ids: Sequence[int], key: str) -> dict[int, str]:
    """What a column says of these people; nothing for a column of figures, and for those who have nothing there.

    Of several e-mails, numbers or addresses the preferred one is shown, else the first.
    """
    return _texts(store, today, key, f"contact IN ({marks(ids)})")


def _texts(store: Store, today: date, key: str, people: str) -> dict[int, str]:
    field = field_of(key)
    if field is not None:
        sql = f"SELECT contact, value FROM field_value WHERE field = {field} AND {people}"
    elif key in _TEXTS:
        sql = _TEXTS[Column(key)].format(people=people, today=f"'{today.isoformat()}'")
    else:
        return {}
    return {int(contact): str(words) for contact, words in store.rows(sql)}


# What the listing itself can sort by; turned round where it begins with the latest or the warmest.
ORDERS: Final = {
    Column.NAME: (Order.NAME, False),
    Column.ROLE: (Order.TITLE, False),
    Column.ORGANISATION: (Order.ORGANISATION, False),
    Column.LAYER: (Order.LAYER, False),
    Column.LAST: (Order.LAST, True),
    Column.DUE: (Order.DUE, False),
    Column.WARMTH: (Order.WARMTH, True),
    Column.CITY: (Order.CITY, False),
    Column.ADDED: (Order.ADDED, True),
}


def table(store: Store, today: date, wanted: Listing, key: str, *, reverse: bool) -> Sequence[int]:
    """The ids of a listing by a column, from the smallest on; those who have nothing there come last."""
    field = field_of(key)
    if field is not None:
        return listing(store, today, replace(wanted, order=Order.FIELD, field=field, reverse=reverse))
    order, turned = ORDERS.get(Column(key), (Order.NAME, False))
    if key in ORDERS:
        return listing(store, today, replace(wanted, order=order, reverse=reverse is not turned))
    by_name = listing(store, today, replace(wanted, order=Order.NAME, reverse=False))
    return _ordered(store, today, by_name, key, reverse=reverse)


def _ordered(store: Store, today: date, ids: Sequence[int], key: str, *, reverse: bool) -> Sequence[int]:
    """These people by a column; equal ones stay as they came."""
    import numpy as np

    if not len(ids):
        return ids
    known = standing(store, today).ids
    chosen = np.asarray(ids, np.int64)
    ranks = kept(store, ("column", key, today), lambda: _ranks(store, today, key))
    value = ranks[np.minimum(np.searchsorted(known, chosen), len(known) - 1)]
    result: list[int] = chosen[np.argsort(-value if reverse else value, kind="stable")].tolist()
    return result


def _ranks(store: Store, today: date, key: str) -> Numbers:
    """A number for each person that sorts as the column does; not a number where there is nothing."""
    import numpy as np

    known = standing(store, today)
    if key == Column.CADENCE:
        return np.where(known.cadence > 0, known.cadence.astype(float), np.nan)
    found = _texts(store, today, key, "contact IN (SELECT id FROM person)")
    folds = Folds()
    keys = {contact: folds[words] for contact, words in found.items() if words.strip()}
    places = {words: place for place, words in enumerate(sorted(set(keys.values())))}
    return _placed(known.ids, list(keys), [float(places[words]) for words in keys.values()])


def _placed(ids: Numbers, people: Sequence[int], ranks: Sequence[float]) -> Numbers:
    import numpy as np

    result = np.full(len(ids), np.nan)
    if len(ids):
        wanted = np.asarray(people, np.int64)
        places = np.minimum(np.searchsorted(ids, wanted), len(ids) - 1)
        here = ids[places] == wanted
        result[places[here]] = np.asarray(ranks)[here]
    return result


def planned(store: Store, ids: Sequence[int]) -> dict[int, date]:
    """The next follow-up of one's own of each of these people, at the day it was put off to."""
    return {
        int(contact): date.fromisoformat(day)
        for contact, day in store.rows(
            "SELECT contact, min(max(due, ifnull(snoozed_until, due))) FROM follow_up"
            f" WHERE status = 'open' AND kind <> 'cadence' AND contact IN ({marks(ids)}) GROUP BY contact"
        )
    }
