"""What is asked of a network: terms that must all hold, words to search, and what of it was not understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from reseau_desktop.network.filter_words import Key

if TYPE_CHECKING:
    from reseau_desktop.network.filter_values import Value


class Reason(StrEnum):
    """Why something typed is no filter."""

    KEY = "key"  # a word before the colon that looks like one of ours
    WORD = "word"  # none of the words that this filter knows
    DATE = "date"  # neither a date nor a distance in time
    NUMBER = "number"
    BACKWARDS = "backwards"  # from a later day to an earlier one, from more to less
    UNFINISHED = "unfinished"  # nothing after the colon yet


@dataclass(frozen=True, slots=True)
class Problem:
    """What was typed and not understood; `key` is the filter that was meant, as far as is known.

    It is searched as text, but for what is unfinished: nobody waits for the word "layer:".
    """

    typed: str
    reason: Reason
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """One filter: any of `values`, or with `negated` none of them. `field` is the slug of a field of the user's own."""

    key: Key
    values: tuple[Value, ...]
    negated: bool = False
    field: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """Who is wanted: everybody who passes every term and whom `text` finds."""

    text: str = ""
    terms: tuple[Term, ...] = ()
    problems: tuple[Problem, ...] = field(default=(), compare=False)

    @property
    def any(self) -> bool:
        """Whether anything is asked at all."""
        return bool(self.text.strip() or self.terms)

    def of(self, key: Key) -> tuple[Term, ...]:
        """The terms about one thing."""
        return tuple(term for term in self.terms if term.key is key)


@dataclass(frozen=True, slots=True)
class FieldWords:
    """A field of the user's own: what it is called, and its kind (text, number, date, choice, link)."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Words:
    """What only this network knows: layers by the folded names the user gave, its own fields by their slugs."""

    layers: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, FieldWords] = field(default_factory=dict)


NO_WORDS: Final = Words()


def together(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Each filter once, in one query. Two circles mean either: everybody stands in one, so both would be nobody."""
    kept = tuple(dict.fromkeys(terms))
    circles = [term for term in kept if term.key is Key.LAYER and not term.negated]
    if len(circles) < 2:
        return kept
    either = Term(Key.LAYER, tuple(dict.fromkeys(value for term in circles for value in term.values)))
    return tuple(either if term == circles[0] else term for term in kept if term not in circles[1:])
