"""Organisations that may be one: names that differ by a slip of the fingers, by a space, or by one word more."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from reseau_desktop.insights.organisation import OrganisationRow
from reseau_desktop.network.folding import fold, organisation_key
from reseau_desktop.network.slips import LEAST_LETTERS, one_slip
from reseau_desktop.store import Store

SHARED_BY = 4  # organisations that go by the same beginning: it tells nothing


def told_apart(store: Store) -> frozenset[tuple[str, str]]:
    """Pairs of folded names that the user said are not one organisation, each in order; what cannot be read is none."""
    held = store.value("SELECT value FROM setting WHERE key = 'organisations_apart'")
    try:
        return frozenset((str(one), str(other)) for one, other in json.loads(held or "[]"))
    except (ValueError, TypeError):
        return frozenset()


def alike(
    rows: Sequence[OrganisationRow], apart: Collection[tuple[str, str]] = ()
) -> list[tuple[OrganisationRow, OrganisationRow]]:
    """Pairs that look alike, the one with more people first; those with most people lead. No organisation is asked
    about as often as it has look-alikes in different ways: a pair is there once, and not at all where it is told `apart`."""
    keys = {row.id: organisation_key(row.name) for row in rows}
    named = {row.id: row for row in rows}
    found: dict[tuple[int, int], None] = {}
    for one, other in (*_slipped({row.id: _joined(row.name, keys[row.id]) for row in rows}), *_longer(keys)):
        found.setdefault((min(one, other), max(one, other)))
    pairs = [
        _larger_first(named[one], named[other])
        for one, other in found
        if (min(keys[one], keys[other]), max(keys[one], keys[other])) not in apart
    ]
    return sorted(
        pairs, key=lambda pair: (-pair[0].people - pair[1].people, pair[0].name.casefold(), pair[0].id)
    )


def _larger_first(one: OrganisationRow, other: OrganisationRow) -> tuple[OrganisationRow, OrganisationRow]:
    first, second = sorted((one, other), key=lambda row: (-row.people, row.id))
    return first, second


def _joined(name: str, key: str) -> str:
    """The words that count, in their order and without spaces."""
    counting = set(key.split())
    return "".join(word for word in fold(name).split() if word in counting)


def _slipped(joined: dict[int, str]) -> list[tuple[int, int]]:
    """One letter apart, or the same letters with other spaces. Names that share what is left when a letter is taken
    away are compared, and no others."""
    near: dict[str, list[int]] = {}
    for identity, word in joined.items():
        if len(word) >= LEAST_LETTERS:
            for part in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
                near.setdefault(part, []).append(identity)
    return [
        (one, other)
        for group in near.values()
        for place, one in enumerate(group)
        for other in group[place + 1 :]
        if joined[one] == joined[other] or one_slip(joined[one], joined[other])
    ]


def _longer(keys: dict[int, str]) -> list[tuple[int, int]]:
    """The words of one and one word more: Atelier Nord, Atelier Nord Lyon. A single word is too little to go by."""
    whole: dict[str, list[int]] = {}
    for identity, key in keys.items():
        if key.count(" "):
            whole.setdefault(key, []).append(identity)
    found: dict[int, list[int]] = {}
    for identity, key in keys.items():
        words = key.split()
        if len(words) < 3:
            continue
        for at in range(len(words)):
            for shorter in whole.get(" ".join(words[:at] + words[at + 1 :]), ()):
                found.setdefault(shorter, []).append(identity)
    return [(one, other) for one, others in found.items() if len(others) < SHARED_BY for other in others]
