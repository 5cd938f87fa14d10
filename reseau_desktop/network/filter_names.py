"""Filters follow what they name: a tag, a topic, a field that is called otherwise from now on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from reseau_desktop.network import filter_quotes as quotes
from reseau_desktop.network import filter_words as words_of
from reseau_desktop.network.filter_values import Name
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.filtering import FieldWords, Term, Words, parse, slug, typed_term
from reseau_desktop.network.folding import fold


def renamed(typed: str, keys: Collection[Key], old: str, new: str, field: str = "") -> str:
    """A typed filter in which a value of these keys is called `new` where it was `old`; all else as it was.

    `field` is the name of the user's own field whose value it is, for `Key.FIELD`.
    """
    before = fold(old)
    return " ".join(_with(token, keys, before, new, field) for token in quotes.tokens(typed))


def field_renamed(typed: str, old: str, new: str) -> str:
    """The same, for a field of the user's own that is called otherwise."""
    before, after = (f"{words_of.FIELD_WORDS[0]}-{slug(name)}:" for name in (old, new))
    found = []
    for token in quotes.tokens(typed):
        sign = "-" if token.startswith("-") else ""
        bare = token.removeprefix("-")
        found.append(sign + after + bare.removeprefix(before) if bare.startswith(before) else token)
    return " ".join(found)


def _with(token: str, keys: Collection[Key], before: str, new: str, field: str) -> str:
    known = Words({}, {slug(field): FieldWords(field, "text")} if field else {})
    terms = parse(token, known).terms
    if len(terms) != 1 or terms[0].key not in keys or (field and terms[0].field != slug(field)):
        return token
    term = terms[0]
    values = tuple(
        Name(new) if isinstance(value, Name) and fold(value.name) == before else value
        for value in term.values
    )
    return token if values == term.values else typed_term(_once(replace(term, values=values)))


def _once(term: Term) -> Term:
    """Two that are one now are said once."""
    return replace(term, values=tuple(dict.fromkeys(term.values)))
