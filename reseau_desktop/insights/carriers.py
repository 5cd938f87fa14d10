"""Who carries something: a tag, an organisation, a topic, a city, a source, a detail, a value of an own field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.standing import Standing, integers
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
from reseau_desktop.network.filter_words import ANY, FIELD_WORDS, Key
from reseau_desktop.network.filtering import Term, slug
from reseau_desktop.network.folding import fold, organisation_key, topic_key
from reseau_desktop.network.spellings import begins
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[Any]

MOST_WORDS = 40  # of a name that is looked for: SQLite refuses very deep conditions
SOUGHT = (
    "SELECT contact FROM seek WHERE (expires IS NULL OR expires >= :today)"  # what has expired does not count
)
NOW = "(current = 1 OR finish IS NULL)"
HAVING = {
    "email": "SELECT contact FROM email",
    "phone": "SELECT contact FROM phone",
    "birthday": "SELECT contact FROM anniversary WHERE kind = 'birthday'",
    "address": "SELECT contact FROM address",
    "link": "SELECT contact FROM link",
    "messenger": "SELECT contact FROM messenger",
    "photo": "SELECT contact FROM photo",
    "note": "SELECT id AS contact FROM contact WHERE note <> '' UNION ALL SELECT contact FROM dated_note",
    "organisation": "SELECT contact FROM position WHERE organisation IS NOT NULL",
    "title": "SELECT contact FROM position WHERE title <> ''",
    "tag": "SELECT contact FROM contact_tag",
    "language": "SELECT contact FROM spoken",
    "tie": "SELECT one AS contact FROM tie UNION ALL SELECT other FROM tie",
    "seeks": SOUGHT,
    "offers": "SELECT contact FROM offer",
    "follow-up": "SELECT contact FROM follow_up WHERE status = 'open'",
    "cadence": "SELECT id AS contact FROM contact WHERE cadence IS NOT NULL",
}
ALL_OF = {
    Key.TAG: HAVING["tag"],
    Key.ORG: f"{HAVING['organisation']} AND {NOW}",
    Key.SEEKS: SOUGHT,
    Key.OFFERS: "SELECT contact FROM offer",
    Key.CITY: "SELECT contact FROM address WHERE city <> ''",
    Key.SOURCE: "SELECT contact FROM source_record",
}


def mask(store: Store, known: Standing, sql: str, parameters: Sequence[Any] = ()) -> Mask:
    """Yes for those whom a SELECT of `contact` names, aligned with the ids of `known`; it may ask for `:today`."""
    import numpy as np

    sql = sql.replace(":today", f"'{known.today.isoformat()}'")
    text = store.value(f"SELECT group_concat(contact) FROM ({sql})", parameters)
    found = np.zeros(len(known.ids), bool)
    if text:
        contacts = integers(text)
        places = np.searchsorted(known.ids, contacts)
        places[places == len(known.ids)] = 0
        found[places[known.ids[places] == contacts] if len(known.ids) else places[:0]] = True
    return found


def holding(store: Store, known: Standing, term: Term, value: Value) -> Mask:
    """Who carries what one value of a term names."""
    match term.key:
        case Key.HAS | Key.LACKS:
            return _having(store, known, value)
        case Key.FIELD:
            return _in_field(store, known, term.field, value)
        case Key.SOURCE if value != Word(ANY):
            return _from_source(store, known, value)
    if value == Word(ANY):
        return mask(store, known, ALL_OF[term.key])
    name = value.name if isinstance(value, Name) else ""
    match term.key:
        case Key.TAG:
            return mask(
                store, known, f"SELECT contact FROM contact_tag WHERE tag IN ({marks(tags(store, name))})"
            )
        case Key.ORG:
            chosen = marks(organisations(store, name))
            return mask(
                store, known, f"SELECT contact FROM position WHERE organisation IN ({chosen}) AND {NOW}"
            )
        case Key.SEEKS:
            chosen = marks(topics(store, name))
            return mask(store, known, f"{SOUGHT} AND topic IN ({chosen})")
        case Key.OFFERS:
            return mask(
                store, known, f"SELECT contact FROM offer WHERE topic IN ({marks(topics(store, name))})"
            )
    places = cities(store, name)
    return mask(
        store, known, f"SELECT contact FROM address WHERE city IN ({', '.join('?' * len(places))})", places
    )


def tags(store: Store, name: str) -> list[int]:
    """The tag of that name; where there is none, those whose words begin with it."""
    found = _named(store, "SELECT id FROM tag WHERE", fold(name), fold(name))
    return found or _otherwise(store, "tag", fold(name))


def topics(store: Store, name: str) -> list[int]:
    """The topic of that name; where there is none, those whose words begin with it."""
    return _named(store, "SELECT id FROM topic WHERE", topic_key(name), fold(name))


def organisations(store: Store, name: str) -> list[int]:
    """The organisations of that name, or of that other name; where there is none, those whose words begin with it."""
    key = organisation_key(name)
    same = store.rows(
        "SELECT id FROM organisation WHERE key = ?1 UNION SELECT organisation FROM organisation_alias WHERE key = ?1",
        (key,),
    )
    if same and key:
        return [int(row[0]) for row in same]
    begun, held = _beginning(fold(name))
    rows = store.rows(
        f"SELECT id FROM organisation WHERE {begun} UNION SELECT organisation FROM organisation_alias WHERE {begun}",
        (*held, *held),
    )
    return [int(row[0]) for row in rows] or _otherwise(store, "organisation", fold(name))


def _named(store: Store, select: str, key: str, plain: str) -> list[int]:
    rows = store.rows(f"{select} key = ?", (key,))
    if not rows:
        begun, held = _beginning(plain)
        rows = store.rows(f"{select} {begun}", held)
    return [int(row[0]) for row in rows]


def _otherwise(store: Store, table: str, plain: str) -> list[int]:
    """Those whose names are written or spaced otherwise than what was typed."""

    def ask() -> list[tuple[int, str]]:
        return [(int(i), fold(str(name))) for i, name in store.rows(f"SELECT id, name FROM {table}")]

    return [i for i, held in kept(store, ("otherwise", table), ask) if begins(plain, held)]


def _beginning(plain: str) -> tuple[str, list[str]]:
    """The condition that every one of these words begins a word of `key`; nothing is in no key, nor a whole text."""
    found = [f" {word}" for word in plain.split()]
    if len(found) > MOST_WORDS:
        return "0", []
    return " AND ".join(["instr(' ' || key, ?) > 0"] * len(found)) or "0", found


def cities(store: Store, name: str) -> list[str]:
    """The cities of that name as they are written; where there is none, those whose words begin with it."""

    def ask() -> dict[str, list[str]]:
        held: dict[str, list[str]] = {}
        for (city,) in store.rows("SELECT DISTINCT city FROM address WHERE city <> ''"):
            held.setdefault(fold(city), []).append(str(city))
        return held

    known = kept(store, "cities", ask)
    plain = fold(name)
    if plain in known:
        return known[plain]
    asked = plain.split()
    if not asked:
        return []
    found = [folded for folded in known if _begins(asked, folded.split())]
    found = found or [folded for folded in known if begins(plain, folded)]
    return [city for folded in found for city in known[folded]]


def _having(store: Store, known: Standing, value: Value) -> Mask:
    word = value.word if isinstance(value, Word) else ""
    if word == "exchange":  # one that is to come does not count before its day
        met: Mask = known.last > 0
        return met
    if word in HAVING:
        return mask(store, known, HAVING[word])
    own = word.removeprefix(f"{FIELD_WORDS[0]}-")
    return _in_field(store, known, own, Word(ANY))


def _from_source(store: Store, known: Standing, value: Value) -> Mask:
    if value == Word("hand"):
        return ~mask(store, known, ALL_OF[Key.SOURCE])
    chosen = "SELECT r.contact FROM source_record r JOIN source s ON s.id = r.source WHERE"
    if isinstance(value, Word):
        return mask(store, known, f"{chosen} s.kind = ?", (value.word,))
    wanted = fold(value.name).split() if isinstance(value, Name) else []
    files = [
        int(i) for i, name in store.rows("SELECT id, name FROM source") if _begins(wanted, fold(name).split())
    ]
    return mask(store, known, f"{chosen} s.id IN ({marks(files)})")


def _begins(asked: Sequence[str], words: Iterable[str]) -> bool:
    held = list(words)
    return bool(asked) and all(any(word.startswith(part) for word in held) for part in asked)


def _in_field(store: Store, known: Standing, own: str, value: Value) -> Mask:
    """Who has such a value in a field of the user's own."""
    fields = [int(i) for i, name in store.rows("SELECT id, name FROM field") if slug(str(name)) == own]
    select = f"SELECT contact{{more}} FROM field_value WHERE field IN ({marks(fields)})"
    if value == Word(ANY):
        return mask(store, known, select.format(more=""))
    rows = store.rows(select.format(more=", value"))
    fitting = [int(contact) for contact, held in rows if _fits(value, str(held), known.today)]
    return mask(store, known, f"SELECT value AS contact FROM json_each('[{marks(fitting)}]')")


def _fits(value: Value, held: str, today: date) -> bool:
    if isinstance(value, Name):
        return _begins(fold(value.name).split(), fold(held).split())
    if isinstance(value, Number | Numbers):
        try:
            return holds(value, float(held))
        except ValueError:
            return False
    try:
        day = date.fromisoformat(held)
    except ValueError:
        return False
    if isinstance(value, Day | Days):
        first, last = span(value)
        return first <= day <= last
    if isinstance(
        value, Age
    ):  # a distance to either side: a contract ends within a month, or ended a month ago
        within = value.day(today) <= day <= value.day(today, ahead=True)
        return within is not value.beyond
    ahead = {"yesterday": -1, "today": 0, "tomorrow": 1}
    return isinstance(value, Word) and (day - today).days == ahead.get(value.word)
