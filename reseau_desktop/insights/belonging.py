"""Who belongs together: people by tag, by where they work, by town, by how one met them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from reseau_desktop.insights.keeping import kept
from reseau_desktop.network.folding import fold
from reseau_desktop.store import Store


class Bond(StrEnum):
    """What people have in common."""

    TAG = "tag"
    ORGANISATION = "organisation"
    CITY = "city"
    HOW_MET = "how_met"


_ASKED: Final[Mapping[Bond, str]] = {
    Bond.TAG: "SELECT t.name, x.contact FROM contact_tag x JOIN tag t ON t.id = x.tag",
    Bond.ORGANISATION: "SELECT o.name, p.contact FROM position p JOIN organisation o ON o.id = p.organisation"
    " WHERE p.current = 1 AND p.kind = 'work'",
    Bond.CITY: "SELECT city, contact FROM address",
    Bond.HOW_MET: "SELECT how_met, id FROM contact",
}


def groups(store: Store, bond: Bond) -> tuple[tuple[str, frozenset[int]], ...]:
    """Names with the ids of their people, the largest group first; who has several belongs to each.

    Names that differ in case, accents or spaces are one, written as most write it.
    """
    return kept(store, ("belonging", bond), lambda: _groups(store, bond))


def _groups(store: Store, bond: Bond) -> tuple[tuple[str, frozenset[int]], ...]:
    members: dict[str, set[int]] = {}
    written: dict[str, dict[str, int]] = {}
    for name, contact in store.rows(_ASKED[bond]):
        words = " ".join((name or "").split())
        key = fold(words) or words.casefold()
        if key:
            members.setdefault(key, set()).add(int(contact))
            forms = written.setdefault(key, {})
            forms[words] = forms.get(words, 0) + 1
    named = {key: min(forms, key=lambda form: (-forms[form], form)) for key, forms in written.items()}
    order = sorted(members, key=lambda key: (-len(members[key]), key))
    return tuple((named[key], frozenset(members[key])) for key in order)
