"""The filter language: `layer:active,allies -tag:client last:>6m city:"Le Havre" ana` (design, Contacts as a table).

A comma means or, a leading - means not, quotes hold words together; all the rest is searched in every field. Words of
both languages are understood whatever the interface speaks; `typed` writes them with those that no language changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from reseau_desktop.network import filter_quotes as quotes
from reseau_desktop.network import filter_values as values
from reseau_desktop.network import filter_words as words_of
from reseau_desktop.network.filter_query import (
    NO_WORDS,
    FieldWords,
    Problem,
    Query,
    Reason,
    Term,
    Words,
    together,
)
from reseau_desktop.network.filter_values import (
    Age,
    Day,
    Days,
    Name,
    Number,
    Numbers,
    Relation,
    Unit,
    Value,
    Word,
)
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.folding import fold
from reseau_desktop.network.slips import one_slip

NAMED: Final = frozenset((Key.TAG, Key.ORG, Key.SEEKS, Key.OFFERS, Key.CITY, Key.SOURCE, Key.FIELD, Key.TEXT))
_HEAD = re.compile(r'([-!‐‑–−]?)([^\s:",]+):(.*)', re.DOTALL)  # a dash, also as it is printed
_NOT = re.compile(r'-(?="?[^\W\d_])(.+)', re.DOTALL)  # -word, -"two words"
_NO = re.compile(r"[-!‐‑–−]\s*[^\W\d]")  # before a value
_OPEN_VALUE = re.compile(r"(?:^|[,:])(?:<=|>=|<|>|≤|≥)?\s*$|,$")
_OPEN_AGE = re.compile(r"(?:^|[,:])(?:<=|>=|<|>|≤|≥)\d{1,3}$")


def slug(name: str) -> str:
    """How a field of the user's own is typed: contract-end for "Contract end"."""
    return fold(name).replace(" ", "-")


def parse(text: str, words: Words = NO_WORDS) -> Query:
    """What somebody typed, as a query; what was not understood is kept as text and told in `problems`."""
    left: list[str] = []
    terms: list[Term] = []
    problems: list[Problem] = []
    for token in _joined(list(quotes.tokens(text)), words):
        found = _term(token, words)
        if isinstance(found, Term):
            terms.append(found)
            continue
        if isinstance(found, Problem):
            problems.append(found)
            if found.reason is Reason.UNFINISHED:
                continue
        left.append(token)
    return Query(" ".join(left), together(terms), tuple(problems))


def typed(query: Query) -> str:
    """A query as it is typed, in words that no language changes; `parse` reads it back."""
    return " ".join((*map(typed_term, query.terms), *query.text.split()))


def typed_term(term: Term) -> str:
    """One term as it is typed: -tag:client."""
    key = f"{words_of.FIELD_WORDS[0]}-{term.field}" if term.key is Key.FIELD else term.key
    held = ",".join(written(term.key, value) for value in term.values)
    return f"{'-' if term.negated else ''}{key}:{held}"


# Reading: tokens, then heads, then values.


def _joined(tokens: list[str], words: Words) -> Iterator[str]:
    """What belongs together over a space: `layer: core`, `layer:core, allies`, `last:> 6m`, `last:>6 mois`."""
    place = 0
    while place < len(tokens):
        token = tokens[place]
        place += 1
        if token == "-" and place < len(tokens) and _HEAD.fullmatch(tokens[place]):
            token += tokens[place]  # - tag:client
            place += 1
        if place < len(tokens) and tokens[place].startswith(":") and _key(token.removeprefix("-"), words):
            token += tokens[place]  # cercle : noyau, as French is typed
            place += 1
        found = _HEAD.fullmatch(token)
        if found is None or _key(found[2], words) is None:
            yield token
            continue
        while place < len(tokens) and _goes_on(token, tokens[place], words):
            token += tokens[place]
            place += 1
        more = _phrase(token, tokens[place : place + 2], words)
        yield " ".join((token, *tokens[place : place + more]))
        place += more


def begun(text: str, words: Words = NO_WORDS) -> bool:
    """Whether the last word of a filter begins several that are one: `échéance:en`."""
    known, value = _known(["", *quotes.tokens(text)][-1], words)
    return (
        bool(value) and fold(value) not in known and any(word.startswith(fold(value) + " ") for word in known)
    )


def _phrase(token: str, after: list[str], words: Words) -> int:
    """How many words more make one of a closed set: `cercle:réseau actif`, `due:up to date`, without quotes."""
    known, value = _known(token, words)
    counts = (count for count in (2, 1) if value and count <= len(after))
    return next((count for count in counts if fold(" ".join((value, *after[:count]))) in known), 0)


def _known(token: str, words: Words) -> tuple[Mapping[str, str], str]:
    """The closed set of a filter, and its last value as it is typed."""
    head, _, value = token.partition(":")
    key, _own = _key(head.removeprefix("-"), words) or (Key.TEXT, "")
    own = words.layers if key is Key.LAYER else {}
    return {**words_of.CLOSED.get(key, {}), **own}, "" if '"' in value else value.rpartition(",")[2]


def _goes_on(token: str, following: str, words: Words) -> bool:
    found = _HEAD.fullmatch(following)
    if found is not None and _key(found[2], words) is not None:
        return False
    value = token.partition(":")[2]
    if following.startswith(","):
        return True
    if _OPEN_AGE.search(value) and _is_about_time(token, words):
        return fold(following.split(",")[0]) in values.UNITS
    return value.count('"') % 2 == 0 and bool(_OPEN_VALUE.search(value))


def _is_about_time(token: str, words: Words) -> bool:
    head = _HEAD.fullmatch(token)
    key, own = (_key(head[2], words) if head else None) or (Key.TAG, "")
    return key in (Key.LAST, Key.DUE, Key.ADDED) or (key is Key.FIELD and words.fields[own].kind == "date")


def _key(head: str, words: Words) -> tuple[Key, str] | None:
    """The filter that a word before a colon means, and of a field of the user's own its slug."""
    plain = fold(head)
    known = words_of.KEYS.get(plain)
    if known is not None:
        return Key(known), ""
    first, _, rest = head.partition("-")
    if fold(first) in words_of.FIELD_WORDS and slug(rest) in words.fields:
        return Key.FIELD, slug(rest)
    own = plain.replace(" ", "-")
    return (Key.FIELD, own) if own in words.fields else None


def _term(token: str, words: Words) -> Term | Problem | None:
    """A filter, what is wrong with it, or None for plain text."""
    found = _HEAD.fullmatch(token)
    if found is None:
        return _without(token)
    known = _key(found[2], words)
    if known is None:
        return Problem(token, Reason.KEY) if found[3] and _nearly_a_key(found[2]) else None
    key, own = known
    parts = [part for part in quotes.parts(found[3]) if part[0].strip()]
    if not parts:
        return Problem(token, Reason.UNFINISHED, key)
    held: list[Value] = []
    for part, quoted in parts:
        value = _value(key, part, quoted, own, words)
        if isinstance(value, Days | Numbers) and values.backwards(value):
            value = Reason.BACKWARDS
        if isinstance(value, Reason):
            return Problem(token, value, key)
        if value not in held:
            held.append(value)
    return Term(key, tuple(held), bool(found[1]), own)


def _without(token: str) -> Term | None:
    """A dash before a word: people on whose card it stands nowhere. None for plain text."""
    found = _NOT.fullmatch(token)
    held = [Name(" ".join(part.split())) for part, _ in quotes.parts(found[1])] if found else []
    held = [name for name in held if fold(name.name)]
    return Term(Key.TEXT, tuple(dict.fromkeys(held)), True) if held else None


def _nearly_a_key(head: str) -> bool:
    plain = fold(head)
    first = plain.split(" ")[0]
    return first in words_of.FIELD_WORDS or (
        len(plain) >= 4 and any(len(key) >= 4 and one_slip(plain, key) for key in words_of.KEYS)
    )


def _value(key: Key, part: str, quoted: bool, own: str, words: Words) -> Value | Reason:
    if key in NAMED:
        return _named(key, part, quoted, own, words)
    plain = fold(part)
    if key in words_of.CLOSED and _NO.match(part.strip()):
        return Reason.WORD  # layer:-core would mean its opposite
    match key:
        case Key.LAYER:
            return _chosen(plain, {**words_of.LAYERS, **words.layers})
        case Key.WARMTH:
            return values.number(part) or _chosen(plain, words_of.BANDS, Reason.NUMBER)
        case Key.IS:
            return _chosen(plain, words_of.IS_ALL)
        case Key.HAS | Key.LACKS:
            return _had(part, plain, words)
        case Key.DUE:
            known = {**words_of.STATES, **words_of.DAYS, **words_of.NOTHING}
        case Key.LAST:
            known = {**words_of.DAYS, "never": words_of.NEVER, "jamais": words_of.NEVER}
        case _:
            known = words_of.DAYS
    return values.age(part) or values.day(part) or _chosen(plain, known, Reason.DATE)


def _named(key: Key, part: str, quoted: bool, own: str, words: Words) -> Value:
    """A name of the user's; what stands in quotes is never anything else."""
    if not quoted:
        if part.strip() == words_of.ANY:
            return Word(words_of.ANY)
        if key is Key.SOURCE and fold(part) in words_of.SOURCES:
            return Word(words_of.SOURCES[fold(part)])
        if key is Key.FIELD:
            found = _of_kind(words.fields[own].kind, part)
            if found is not None:
                return found
    return Name(" ".join(part.split()))


def _of_kind(kind: str, part: str) -> Value | None:
    if kind == "number":
        return values.number(part)
    if kind == "date":
        day = words_of.DAYS.get(fold(part))
        return Word(day) if day else values.age(part) or values.day(part)
    return None


def _chosen(plain: str, known: Mapping[str, str], otherwise: Reason = Reason.WORD) -> Value | Reason:
    """A word of a closed set; its beginning will do where only one begins like that."""
    if plain in known:
        return Word(known[plain])
    meant = {key for word, key in known.items() if word.startswith(plain)} if len(plain) > 1 else set()
    return Word(meant.pop()) if len(meant) == 1 else otherwise


def _had(part: str, plain: str, words: Words) -> Value | Reason:
    """Something to have: one of ours, or a field of the user's own."""
    if plain in words_of.HAS:
        return Word(words_of.HAS[plain])
    found = _key(part.strip(), words)
    if found is not None and found[0] is Key.FIELD:
        return Word(f"{words_of.FIELD_WORDS[0]}-{found[1]}")
    return _chosen(plain, words_of.HAS)


def written(key: Key, value: Value) -> str:
    """One value as it is typed."""
    if not isinstance(value, Name):
        return values.written(value)
    taken = words_of.SOURCES if key is Key.SOURCE else words_of.DAYS if key is Key.FIELD else ()
    return quotes.name(value.name, taken)


__all__ = [
    "NO_WORDS",
    "Age",
    "Day",
    "Days",
    "FieldWords",
    "Key",
    "Name",
    "Number",
    "Numbers",
    "Problem",
    "Query",
    "Reason",
    "Relation",
    "Term",
    "Unit",
    "Value",
    "Word",
    "Words",
    "begun",
    "parse",
    "slug",
    "together",
    "typed",
    "typed_term",
    "written",
]
