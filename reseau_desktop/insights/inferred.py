"""Whom somebody probably knows, though nobody said so: an exchange they shared, half a year at one organisation (method, section 9)."""

from __future__ import annotations

from datetime import date
from typing import Final

from reseau_desktop.insights.links import Link, of_these
from reseau_desktop.insights.occasions import partial
from reseau_desktop.network.careers import month_number
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.paths import INFERRED_OVERLAP
from reseau_desktop.store import Store

SAME_EXCHANGE: Final = 3  # strengths of the method
SAME_ORGANISATION: Final = 2

Months = tuple[int, int]


def inferred_of(store: Store, contact: int, today: date) -> tuple[Link, ...]:
    """The links of one person that are inferred and not declared, the strongest first."""
    together = {
        int(other): SAME_EXCHANGE
        for (other,) in store.rows(
            "SELECT DISTINCT b.contact FROM participant a JOIN participant b ON b.interaction = a.interaction"
            " JOIN person p ON p.id = b.contact WHERE a.contact = ?1 AND b.contact <> ?1 AND p.archived = 0",
            (contact,),
        )
    }
    for other in _worked_together(store, contact, today):
        together.setdefault(other, SAME_ORGANISATION)
    for link in of_these(store, (contact,)):
        together.pop(link.other if link.one == contact else link.one, None)
    found = (Link(min(contact, other), max(contact, other), level) for other, level in together.items())
    return tuple(sorted(found, key=lambda link: (-link.strength, link.one, link.other)))


def _worked_together(store: Store, contact: int, today: date) -> set[int]:
    """Who was at one of their organisations with them for six months, for certain: an unknown bound infers nothing."""
    asked = (
        "SELECT p.organisation, p.contact, p.start, p.finish, p.current FROM position p JOIN person c"
        " ON c.id = p.contact WHERE p.organisation IN (SELECT organisation FROM position WHERE contact = ?"
        " AND organisation IS NOT NULL AND start IS NOT NULL) AND p.start IS NOT NULL AND c.archived = 0"
    )
    own: dict[int, list[Months]] = {}
    others: list[tuple[int, int, Months]] = []
    for organisation, who, start, finish, current in store.rows(asked, (contact,)):
        months = _months(start, finish, bool(current), today)
        if months is None:
            continue
        if who == contact:
            own.setdefault(organisation, []).append(months)
        else:
            others.append((organisation, int(who), months))
    return {
        who
        for organisation, who, (begun, ended) in others
        for first, last in own.get(organisation, ())
        if min(ended, last) - max(begun, first) >= INFERRED_OVERLAP
    }


def _months(start: str, finish: str | None, current: bool, today: date) -> Months | None:
    """The months of a stay that are certain: of a year alone its last month as the beginning, its first as the end."""
    first, last = partial(start), None if current else partial(finish)
    if first is None or first.year is None or (not current and (last is None or last.year is None)):
        return None
    begun = month_number(first if first.month else PartialDate(first.year, 12, None))
    return begun, month_number(today) if last is None else month_number(last)
