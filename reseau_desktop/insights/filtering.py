"""Who passes a filter: everybody at once, one array of yes and no a term, kept until something is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights import carriers
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.standing import Standing, standing
from reseau_desktop.network import filter_words
from reseau_desktop.network.cadence import State
from reseau_desktop.network.filter_values import (
    Age,
    Day,
    Days,
    Name,
    Number,
    Numbers,
    Value,
    Word,
    holds,
    span,
)
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.filtering import FieldWords, Query, Term, Words, slug
from reseau_desktop.network.folding import fold
from reseau_desktop.network.warmth import Band
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[Any]

BANDS = {Band.WARM: (49.5, 1e9), Band.LUKEWARM: (24.5, 49.5), Band.COOL: (9.5, 24.5), Band.DORMANT: (-1, 9.5)}
DAY_WORDS = {"yesterday": -1, "today": 0, "tomorrow": 1}


def words(store: Store) -> Words:
    """What the filter language must know of this network: its layers by name and key, its own fields."""

    def ask() -> Words:
        known = layers(store)
        named = {fold(layer.name): layer.key for layer in known if layer.name}
        own = {
            slug(str(name)): FieldWords(str(name), str(kind))
            for name, kind in store.rows("SELECT name, kind FROM field ORDER BY position DESC, id DESC")
        }
        return Words({**named, **{fold(layer.key): layer.key for layer in known}}, own)

    return kept(store, "filter_words", ask)


def passing(store: Store, today: date, terms: tuple[Term, ...]) -> Mask:
    """Who passes every one of these terms, aligned with the `ids` of `standing`; the archive only where it is asked for."""
    known = standing(store, today)
    archive = any(_asks_for_archive(term) for term in terms)
    keep = known.archived | True if archive else ~known.archived
    for term in terms:
        keep = keep & passes(store, today, term)
    return keep


def _asks_for_archive(term: Term) -> bool:
    return term.key is Key.IS and not term.negated and Word("archived") in term.values


def passes(store: Store, today: date, term: Term) -> Mask:
    """Who passes one term."""

    def ask() -> Mask:
        import numpy as np

        known = standing(store, today)
        found = np.zeros(len(known.ids), bool)
        for value in term.values:
            here = _holds(store, known, term, value)
            found |= ~here if term.key is Key.LACKS else here
        return ~found if term.negated else found

    return kept(store, ("passes", today, term), ask)


def _holds(store: Store, known: Standing, term: Term, value: Value) -> Mask:
    of_key: dict[Key, Callable[[], Mask]] = {
        Key.LAYER: lambda: _in_layer(known, value),
        Key.LAST: lambda: _last(known, value),
        Key.ADDED: lambda: _on(known.added, value, known.today),
        Key.DUE: lambda: _due(known, value),
        Key.WARMTH: lambda: _warmth(known, value),
        Key.IS: lambda: _is(store, known, value),
        Key.TEXT: lambda: _said(store, known, value),
    }
    if term.key in of_key:
        return of_key[term.key]()
    return carriers.holding(store, known, term, value)


def _said(store: Store, known: Standing, value: Value) -> Mask:
    """On whose card these words stand, by the letter: what may be a slip leaves nobody out."""
    import numpy as np

    from reseau_desktop.insights.search import matching

    found = matching(store, value.name) if isinstance(value, Name) else ()
    return np.isin(known.ids, np.array(found or (), np.int64))


def _in_layer(known: Standing, value: Value) -> Mask:
    import numpy as np

    wanted = [
        place
        for place, layer in enumerate(known.layers)
        if isinstance(value, Word) and layer.key == value.word
    ]
    return np.isin(known.layer, wanted)


def _last(known: Standing, value: Value) -> Mask:
    if value == Word(filter_words.NEVER):
        return _never(known)
    return (known.last > 0) & _on(known.last, value, known.today)


def _never(known: Standing) -> Mask:
    found: Mask = known.last == 0
    return found


def _due(known: Standing, value: Value) -> Mask:
    if value == Word(filter_words.NONE):
        nothing: Mask = known.due == 0
        return nothing
    if isinstance(value, Word) and value.word not in DAY_WORDS:
        return in_state(known, State(value.word))
    return (known.due > 0) & _on(known.due, value, known.today, ahead=True)


def _on(days: Mask, value: Value, today: date, *, ahead: bool = False) -> Mask:
    """Which of these days are meant; `ahead` turns distances towards what is to come."""
    first, last = meant(value, today, ahead=ahead)
    return (days >= first.toordinal()) & (days <= last.toordinal())


def meant(value: Value, today: date, *, ahead: bool = False) -> tuple[date, date]:
    """The days a value means, both included. What lies within a distance ahead holds what is past already."""
    if isinstance(value, Word):
        day = date.fromordinal(today.toordinal() + DAY_WORDS.get(value.word, 0))
        return day, day
    if isinstance(value, Day | Days):
        return span(value)
    if not isinstance(value, Age):
        return date.max, date.min
    edge = value.day(today, ahead=ahead)
    if ahead:
        return (
            (date.fromordinal(min(edge.toordinal() + 1, date.max.toordinal())), date.max)
            if value.beyond
            else (
                date.min,
                edge,
            )
        )
    return (date.min, date.fromordinal(max(edge.toordinal() - 1, 1))) if value.beyond else (edge, today)


def _warmth(known: Standing, value: Value) -> Mask:
    import numpy as np

    if isinstance(value, Word):
        low, high = BANDS[Band(value.word)]
        return (known.warmth >= low) & (known.warmth < high)
    if isinstance(value, Number | Numbers):
        whole = np.arange(101)
        wanted = np.fromiter((holds(value, float(number)) for number in whole), bool, 101)
        return wanted[np.floor(known.warmth + 0.5).astype(np.int64)]
    return np.zeros(len(known.ids), bool)


def in_state(known: Standing, state: State) -> Mask:
    """Whose promise stands so; never is nobody met yet. Who is never due, archived or without reminders, stands nowhere."""
    import numpy as np

    value = known.lateness
    if state is State.NEVER:
        return np.isnan(value) & (known.due > 0)
    low, high = {
        State.FRESH: (-1.0, 0.75),
        State.SOON: (0.75, 1.0),
        State.DUE: (1.0, 1.5),
        State.LATE: (1.5, np.inf),
    }[state]
    with np.errstate(invalid="ignore"):
        return (value >= low) & (value < high) & (known.due > 0)


def _is(store: Store, known: Standing, value: Value) -> Mask:
    import numpy as np

    word = value.word if isinstance(value, Word) else ""
    if word == filter_words.NEVER:
        return _never(known)
    if word in filter_words.STATES:
        return in_state(known, State(word))
    if word in filter_words.BANDS:
        return _warmth(known, value)
    if word in ("target", "inbox"):
        return _in_layer(known, value)
    if word == "archived":
        return known.archived
    columns = {"private": "private", "deceased": "deceased", "do-not-contact": "do_not_contact"}
    if word not in columns:
        return np.zeros(len(known.ids), bool)
    return carriers.mask(store, known, f"SELECT id AS contact FROM contact WHERE {columns[word]} = 1")


def query(store: Store, text: str) -> Query:
    """What somebody typed, read with the words of this network."""
    from reseau_desktop.network.filtering import parse

    return parse(text, words(store))
