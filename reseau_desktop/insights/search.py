"""Finding people by what somebody typed: the best match first, at equal match those nearest to me."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.nearness import RANK_BITS, Nearness, nearness
from reseau_desktop.network.folding import organisation_key
from reseau_desktop.network.signs import signs
from reseau_desktop.network.spellings import MOST_JOINED, joined, spellings
from reseau_desktop.store import Store
from reseau_desktop.store.asking import (
    NO_OTHERS,
    Others,
    Part,
    asked,
    beside,
    copied,
    expression,
    match_expression,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]

FORGIVING = 25  # where fewer are found by what was typed, words that are nearly so are looked for too
MOST_TYPED = 12  # words: longer texts were pasted, and are looked for by the letter alone
REMEMBERED = 50  # words whose slips are remembered
OPENING = " \t\n\u00a0\u202f-\"'«“„‘(<@#+"  # what a word may begin with: alone it asks for nothing yet
LINK = re.compile(
    r"(?:https?://)?(?:www\.)?([^\s/:@]+\.[^\s/:@]{2,}/[^\s?#]+)", re.IGNORECASE
)  # with a path, or it names nobody
LINKED = (
    "SELECT contact AS rowid FROM link WHERE rtrim(value, '/') LIKE '%' || ? ESCAPE '\\'"  # up to its end
)
HOUSE = (  # who is at the organisation of that name, or of that other name
    "SELECT contact AS rowid FROM position WHERE (current = 1 OR finish IS NULL) AND organisation IN (SELECT id FROM"
    " organisation WHERE key = ? UNION ALL SELECT organisation FROM organisation_alias WHERE key = ?)"
)


class Tier(IntEnum):
    """How well somebody matches, the best first."""

    NAME_AS_TYPED = 0  # the words of the name, in this order
    NAME = 1
    NAME_BEGUN = 2
    HOUSE = 3  # all that was typed is the name of where they are
    WHOLE = 4  # whole words, wherever they stand
    BEGUN = 5
    NAME_OTHERWISE = 6  # by the letter as well, but written or spaced in another way
    NAME_BEGUN_OTHERWISE = 7
    OTHERWISE = 8
    INITIALS = 9
    NAME_SLIPPED = 10  # one slip away from a word of the name
    NAME_BEGUN_SLIPPED = 11
    SLIPPED = 12


NOT_FOUND = len(Tier)


@dataclass(frozen=True, slots=True)
class Found:
    """One person found; `organisation` is where they are now, as far as is known."""

    id: int
    name: str
    organisation: str
    layer: str


def search(store: Store, text: str, limit: int = 200, today: date | None = None) -> list[Found]:
    """People whose names, organisations, titles, tags, e-mails, numbers, notes or those of their exchanges match; the best first.

    Words match by their beginning, in any order, without accents: whole words of the name before beginnings, those
    before where somebody works and words found elsewhere, and these before words with a slip. At equal match the inner layers come first, the
    warmest of them before the others (without a day that of the latest answer, else by name). An empty text gives everybody
    by name.
    """
    if not asked(text) and not signs(text):
        rows = [] if text.strip(OPENING) else _by_name(store, limit)
    else:
        ids = best(store, text, nearness(store, today), limit).tolist()
        rows = store.rows(
            "SELECT contact, shown, organisation, layer FROM searchable s CROSS JOIN contact c ON c.id = s.contact"
            f" WHERE contact IN ({marks(ids)})"
        )
        place = {identity: number for number, identity in enumerate(ids)}
        rows.sort(key=lambda row: place[row[0]])
    return [Found(*row) for row in rows]


def _by_name(store: Store, limit: int) -> list[tuple[Any, ...]]:
    return store.rows(
        "SELECT c.id, s.shown, s.organisation, c.layer FROM person c JOIN searchable s ON s.contact = c.id"
        " ORDER BY c.sort_name, c.id LIMIT ?",
        (limit,),
    )


def matching(store: Store, text: str) -> list[int] | None:
    """The ids of all who match by the letter, me and the bin among them, in no order; None when nothing was asked."""
    wanted = match_expression(text)
    if wanted is None:
        held = signs(text)
        return _with_signs(store, held).tolist() if held else [] if text.strip(OPENING) else None
    found: list[int] = _ids(store, wanted).tolist()
    return found


def ranked(store: Store, today: date, text: str) -> Numbers | None:
    """The ids of everybody who matches, the best first; None when nothing was asked."""
    import numpy as np

    if not asked(text) and not signs(text):
        return np.zeros(0, np.int64) if text.strip(OPENING) else None

    slot, version = (
        ("found", today),
        store.version,
    )  # one answer is kept: the listing and its count ask the same
    held = store.kept.get(slot)
    if held is None or held[0] != version or held[1][0] != text:
        held = version, (text, best(store, text, nearness(store, today)))
        if version == store.version:
            store.kept[slot] = held
    found: Numbers = held[1][1]
    return found


def best(store: Store, text: str, near: Nearness, limit: int | None = None) -> Numbers:
    """The ids that match, the best first; all of them, or the first `limit`."""
    import numpy as np

    parts, held = asked(text), signs(text)
    if len(parts) > MOST_TYPED:
        parts = tuple(dict.fromkeys(parts))
    tier = np.full(len(near.ids), NOT_FOUND, np.int8)
    with store.snapshot():
        if parts:
            exact = _tiers(store, near, tier, parts, text)
            if exact < FORGIVING and len(parts) <= MOST_TYPED:
                _respell(store, near, tier, parts)
                if not exact:
                    _respace(store, near, tier, parts)
                _forgive(store, near, tier, parts)
                if not (tier < NOT_FOUND).any():
                    _look_up(store, near, tier, text)
        if held:
            _prefer_signs(store, near, tier, held, alone=not parts)
    chosen = np.flatnonzero(tier < NOT_FOUND)
    key = (tier[chosen].astype(np.int64) << RANK_BITS) + near.rank[chosen]
    if limit is not None and limit * 4 < len(chosen):
        first = np.argpartition(key, limit)[:limit]
        chosen, key = chosen[first], key[first]
    found: Numbers = near.ids[chosen[np.argsort(key)]][:limit]
    return found


def _tiers(store: Store, near: Nearness, tier: Numbers, parts: tuple[Part, ...], text: str) -> int:
    """Say how well everybody matches by the letter; how many do."""
    import numpy as np

    close = beside(text) or parts  # h&m begins no Hana Mori
    _mark(near, tier, Tier.BEGUN, _ids(store, expression(parts)))
    if (tier < NOT_FOUND).any():
        _mark(near, tier, Tier.WHOLE, _ids(store, expression(close, begun=False)))
    if house := organisation_key(text):
        _mark(near, tier, Tier.HOUSE, _numbers(store, HOUSE, (house, house)))
    count = int(np.count_nonzero(tier < NOT_FOUND))
    if count > 1:
        _mark(near, tier, Tier.NAME_BEGUN, _ids(store, expression(close, named=True)))
        _mark(near, tier, Tier.NAME, _ids(store, expression(parts, begun=False, named=True)))
        if len(parts) > 1 and all(part.is_word for part in parts):
            phrase = (Part(tuple(part.words[0] for part in parts), whole=True),)
            _mark(near, tier, Tier.NAME_AS_TYPED, _ids(store, expression(phrase, named=True)))
    return count


def _respell(store: Store, near: Nearness, tier: Numbers, parts: tuple[Part, ...]) -> None:
    """Words as others write them: mueller for Müller, the other kana, saint for st."""
    others: dict[str, list[str]] = {}
    for part in parts:
        if part.is_word:
            found = [f'"{one.word}"{"*" if one.begun else ""}' for one in spellings(part.words[0])]
            found += [f'"{part.out}"*'] if part.out else []
            if found:
                others[part.words[0]] = found
    if others:
        _mark_otherwise(store, near, tier, parts, others)


def _respace(store: Store, near: Nearness, tier: Numbers, parts: tuple[Part, ...]) -> None:
    """Where nobody is found by the letter: words typed apart or together, as jean marc and obrien are."""
    from reseau_desktop.store import vocabulary

    for number in range(len(parts) - 1):
        for end in range(number + 2, min(number + MOST_JOINED, len(parts)) + 1):
            run = parts[number:end]
            if any(part.whole for part in run) or all(part.forms for part in run):
                break
            for word in joined([word for part in run for word in part.words]):
                _mark_otherwise(store, near, tier, (*parts[:number], Part((word,)), *parts[end:]))
    for tell, mark in ((vocabulary.apart, Tier.OTHERWISE), (vocabulary.initials, Tier.INITIALS)):
        others = {part.words[0]: tell(part.words[0]) for part in parts if part.is_word}
        if any(others.values()):
            _mark_otherwise(store, near, tier, parts, others, mark)


def _mark_otherwise(
    store: Store,
    near: Nearness,
    tier: Numbers,
    parts: tuple[Part, ...],
    others: Others = NO_OTHERS,
    value: Tier = Tier.OTHERWISE,
) -> None:
    """Who is found so and was not yet: names before the rest, whole words before beginnings."""
    places = _places(near, _ids(store, expression(parts, others=others)))
    new = places[tier[places] == NOT_FOUND]
    if not len(new):
        return
    tier[new] = value
    if value is Tier.OTHERWISE:
        for better, begun in ((Tier.NAME_BEGUN_OTHERWISE, True), (Tier.NAME_OTHERWISE, False)):
            found = _places(near, _ids(store, expression(parts, begun=begun, named=True, others=others)))
            tier[found[tier[found] >= better]] = better


def _forgive(store: Store, near: Nearness, tier: Numbers, parts: tuple[Part, ...]) -> None:
    """Words with a slip, for whoever is not found yet; whole words before beginnings."""
    slipped = {part.words[0]: _slips(store, part.words[0]) for part in parts if part.is_word}
    whole = {word: meant for word, (meant, _begun) in slipped.items() if meant}
    either = {word: meant + begun for word, (meant, begun) in slipped.items() if meant or begun}
    if whole:
        _mark_new(near, tier, Tier.NAME_SLIPPED, _ids(store, expression(parts, named=True, others=whole)))
    if any(begun for _meant, begun in slipped.values()):
        wanted = expression(parts, named=True, others=either)
        _mark_new(near, tier, Tier.NAME_BEGUN_SLIPPED, _ids(store, wanted))
    if either:
        _mark_new(near, tier, Tier.SLIPPED, _ids(store, expression(parts, others=either)))


def _slips(store: Store, word: str) -> tuple[list[str], list[str]]:
    """What somebody may have meant, as phrases: words, and those that begin so; remembered while they go on typing."""
    from reseau_desktop.store import vocabulary

    known: dict[str, tuple[list[str], list[str]]] = kept(store, "slips", dict)
    found = known.get(word)
    if found is None:
        inside = vocabulary.inside(store.connection, word)
        meant = ([], inside) if inside else vocabulary.slips(store.connection, word)
        whole, begun = ([f'"{term}"' for term in terms] for terms in meant)
        found = known[word] = whole, begun
        if len(known) > REMEMBERED:
            known.pop(next(iter(known)))
    return found


def _look_up(store: Store, near: Nearness, tier: Numbers, text: str) -> None:
    """Where nobody is found at all: whose are the addresses, the numbers and the links in a text that was copied."""
    for wanted in copied(text):
        _mark_new(near, tier, Tier.OTHERWISE, _ids(store, wanted))
    for link in LINK.finditer(text):
        _mark_new(near, tier, Tier.OTHERWISE, _numbers(store, LINKED, (_escaped(link[1].rstrip("/")),)))


def _prefer_signs(store: Store, near: Nearness, tier: Numbers, held: tuple[str, ...], *, alone: bool) -> None:
    """First those whose row shows these signs: nobody else, where nothing but signs was typed."""
    places = _places(near, _with_signs(store, held))
    tier[places if alone else places[tier[places] < NOT_FOUND]] = Tier.NAME_AS_TYPED


def _with_signs(store: Store, held: tuple[str, ...]) -> Numbers:
    """Whose row shows all of these signs, in no order."""
    shown = "shown || ' ' || title || ' ' || organisation"
    escaped = tuple(map(_escaped, held))
    like = " AND ".join([f"{shown} LIKE '%' || ? || '%' ESCAPE '\\'"] * len(held))
    return _numbers(store, f"SELECT contact AS rowid FROM searchable WHERE {like}", escaped)


def _escaped(text: str) -> str:
    """A text that LIKE takes by the letter."""
    return re.sub(r"([%_\\])", r"\\\1", text)


def _ids(store: Store, wanted: str) -> Numbers:
    """Who matches an FTS5 query, in no order."""
    return _numbers(store, "SELECT rowid FROM search WHERE search MATCH ?", (wanted,))


def _numbers(store: Store, sql: str, parameters: tuple[str, ...]) -> Numbers:
    """The `rowid` of each row of a SELECT: as one text, since 70,000 rows as tuples would cost more than all the rest."""
    import numpy as np

    text = store.value(f"SELECT group_concat(rowid) FROM ({sql})", parameters)
    return np.fromstring(text, np.int64, sep=",") if text else np.zeros(0, np.int64)


def _places(near: Nearness, ids: Numbers) -> Numbers:
    """Where these stand among everybody; me and the bin are not there."""
    import numpy as np

    if not len(near.ids):
        return np.zeros(0, np.int64)
    places = np.minimum(np.searchsorted(near.ids, ids), len(near.ids) - 1)
    there: Numbers = places[near.ids[places] == ids]
    return there


def _mark(near: Nearness, tier: Numbers, value: int, ids: Numbers) -> None:
    tier[_places(near, ids)] = value


def _mark_new(near: Nearness, tier: Numbers, value: int, ids: Numbers) -> None:
    places = _places(near, ids)
    tier[places[tier[places] == NOT_FOUND]] = value
