"""Two or more cards side by side: what they say alike, what each says alone, what would be kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reseau_desktop.insights.names import marks, names
from reseau_desktop.network.dialling import digits
from reseau_desktop.network.folding import fold
from reseau_desktop.store import Store

# One value a card, in the order of the page. All else is joined: e-mails, positions, tags, exchanges, …
TEXTS = (
    "prefix", "given", "middle", "family", "suffix", "nickname", "full", "phonetic", "former", "pronounced", "pronouns",
)  # fmt: skip
PROMISES = ("layer", "cadence", "reminders")
STORY = ("how_met", "met_through", "why")
SINGLE = (*TEXTS, *PROMISES, *STORY)
PHONE_END = 9  # digits: with or without the country and its 0, the end of a number is the same


@dataclass(frozen=True, slots=True)
class Choice:
    """One field that the cards may say differently: `values` in the order of the people, None where one says nothing;
    `kept` is the place of the value that is proposed."""

    field: str  # a column of `SINGLE`, "birthday", or "field:" and the id of a field of one's own
    values: tuple[str | int | None, ...]
    kept: int

    @property
    def alike(self) -> bool:
        """Whether all that say something say the same."""
        return len({value for value in self.values if value is not None}) < 2


@dataclass(frozen=True, slots=True)
class Comparison:
    """The cards in the order given, the first being the one that stays; only fields that somebody fills."""

    people: tuple[tuple[int, str], ...]
    choices: tuple[Choice, ...]
    exchanges: tuple[int, ...]  # how many each card has


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cards that may be one person's, and what they have in common: email, phone or name."""

    one: int
    other: int
    common: str


def compare(store: Store, contacts: Sequence[int]) -> Comparison:
    """What a merge of these people would have to choose. Raises KeyError for somebody who is not there."""
    ids = list(dict.fromkeys(contacts))
    columns = ", ".join(SINGLE)
    found = {
        int(row[0]): row[1:]
        for row in store.rows(f"SELECT id, {columns} FROM person WHERE id IN ({marks(ids)})")
    }
    cards = [found[contact] for contact in ids]
    choices = [_choice(field, [card[place] for card in cards]) for place, field in enumerate(SINGLE)]
    choices += [_birthday(store, ids), *_fields(store, ids)]
    called = names(store, ids)
    counts = dict(
        store.rows(
            f"SELECT contact, count(*) FROM participant WHERE contact IN ({marks(ids)}) GROUP BY contact"
        )
    )
    return Comparison(
        tuple((contact, called[contact]) for contact in ids),
        tuple(choice for choice in choices if any(value is not None for value in choice.values)),
        tuple(int(counts.get(contact, 0)) for contact in ids),
    )


def compare_best_known_first(store: Store, contacts: Sequence[int]) -> Comparison:
    """The same in the order of a merge: whoever has most exchanges stays, of two alike who came first."""
    found = compare(store, contacts)
    exchanges = {contact: count for (contact, _), count in zip(found.people, found.exchanges, strict=True)}
    order = sorted(exchanges, key=lambda contact: (-exchanges[contact], contact))
    return found if order == list(exchanges) else compare(store, order)


def _choice(field: str, values: Sequence[Any]) -> Choice:
    said = tuple(None if value == "" else value for value in values)
    if field == "layer":
        kept = next((place for place, value in enumerate(said) if value != "inbox"), 0)
    else:
        kept = next((place for place, value in enumerate(said) if value is not None), 0)
    return Choice(field, said, kept)


def _birthday(store: Store, ids: Sequence[int]) -> Choice:
    held = dict(
        store.rows(
            "SELECT contact, happens FROM anniversary WHERE kind = 'birthday' AND"
            f" contact IN ({marks(ids)}) ORDER BY id DESC"
        )
    )
    return _choice("birthday", [held.get(contact) for contact in ids])


def _fields(store: Store, ids: Sequence[int]) -> list[Choice]:
    held: dict[int, dict[int, str]] = {}
    for field, contact, value in store.rows(
        "SELECT v.field, v.contact, v.value FROM field_value v JOIN field f ON f.id = v.field"
        f" WHERE v.contact IN ({marks(ids)}) ORDER BY f.position, f.id"
    ):
        held.setdefault(int(field), {})[int(contact)] = value
    return [
        _choice(f"field:{field}", [values.get(contact) for contact in ids]) for field, values in held.items()
    ]


def alike(store: Store) -> list[Pair]:
    """Pairs of cards that may be one person's, those told apart left out; the surest first, each pair once.

    The same e-mail, then the same number, then the same words in the name.
    """
    told_apart = {(int(one), int(other)) for one, other in store.rows("SELECT one, other FROM different")}
    pairs: dict[tuple[int, int], str] = {}
    for common, key, sql in _GROUNDS:
        seen: dict[str, list[int]] = {}
        for contact, value in store.rows(sql):
            if word := key(value):
                seen.setdefault(word, []).append(int(contact))
        for group in seen.values():
            people = sorted(set(group))
            for one, other in zip(people, people[1:], strict=False):
                if (one, other) not in told_apart:
                    pairs.setdefault((one, other), common)
    return [Pair(one, other, common) for (one, other), common in pairs.items()]


def _phone_key(value: str) -> str:
    number = digits(value)
    return number[-PHONE_END:] if len(number) >= PHONE_END else ""


def _name_key(value: str) -> str:
    words = sorted(fold(value).split())
    return " ".join(words) if len(words) > 1 else ""


_GROUNDS: tuple[tuple[str, Callable[[str], str], str], ...] = (
    ("email", lambda value: value.strip().casefold(), "SELECT e.contact, e.value FROM email e JOIN person p ON p.id = e.contact"),
    ("phone", _phone_key, "SELECT e.contact, e.value FROM phone e JOIN person p ON p.id = e.contact"),
    ("name", _name_key, "SELECT s.contact, s.shown FROM searchable s JOIN person p ON p.id = s.contact"),
)  # fmt: skip
