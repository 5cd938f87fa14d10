"""What several cards hold of which a merge keeps everything: it tells two people of one name apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reseau_desktop.insights.merging import Comparison
from reseau_desktop.insights.names import marks
from reseau_desktop.store import Store

_OF = {
    "position": "SELECT p.contact, CASE WHEN p.title <> '' AND o.name <> '' THEN p.title || ' · ' || o.name"
    " ELSE coalesce(nullif(p.title, ''), o.name) END FROM position p"
    " LEFT JOIN organisation o ON o.id = p.organisation WHERE p.contact IN ({who})"
    " ORDER BY p.current DESC, p.start DESC, p.id",
    "email": "SELECT contact, value FROM email WHERE contact IN ({who}) ORDER BY id",
    "phone": "SELECT contact, value FROM phone WHERE contact IN ({who}) ORDER BY id",
    "link": "SELECT contact, value FROM link WHERE contact IN ({who}) ORDER BY id",
    "city": "SELECT contact, city FROM address WHERE contact IN ({who}) ORDER BY id",
    "tag": "SELECT c.contact, t.name FROM contact_tag c JOIN tag t ON t.id = c.tag WHERE c.contact IN ({who})"
    " ORDER BY t.name",
    "note": "SELECT id, note FROM person WHERE id IN ({who})",
}


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of thing (a key of the table above): `values` of each card, in the order of the people."""

    field: str
    values: tuple[tuple[str, ...], ...]

    @property
    def alike(self) -> bool:
        """Whether all cards that hold any hold the same."""
        return len({frozenset(held) for held in self.values if held}) < 2


def rest(store: Store, contacts: Sequence[int]) -> tuple[Kept, ...]:
    """What these cards hold beside their single values; kinds of which nobody has any are left out."""
    found = []
    for field, sql in _OF.items():
        held: dict[int, list[str]] = {contact: [] for contact in contacts}
        for contact, value in store.rows(sql.format(who=marks(contacts))):
            if value and value not in held[contact]:
                held[contact].append(value)
        if any(held.values()):
            found.append(Kept(field, tuple(tuple(held[contact]) for contact in contacts)))
    return tuple(found)


def met_through(found: Comparison) -> set[int]:
    """Everybody through whom one of these was met, by one of the cards."""
    said = (choice.values for choice in found.choices if choice.field == "met_through")
    return {int(value) for values in said for value in values if value is not None}
