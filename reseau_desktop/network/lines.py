"""What one typed line says of an exchange: with whom, how, when, what comes next, who seeks and who offers what.

Values only; `line_grammar.parse` reads them. What no part holds stays in the note: nothing of a line is lost, and
nothing doubtful is decided.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .line_reading import Span
from .warmth import Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a name may mean; `words` are those of the name, folded."""

    id: int
    name: str
    words: frozenset[str]
    organisation: str = ""
    layer: str = ""


# People whose name holds all of these folded words; the last one may be an initial. The likeliest first.
Lookup = Callable[[tuple[str, ...]], Sequence[Candidate]]


class Role(StrEnum):
    """What a named person is to the line."""

    WITH = "with"  # took part
    LATER = "later"  # what comes next is for them
    SUBJECT = "subject"  # seeks or offers


@dataclass(frozen=True, slots=True)
class Someone:
    """A name in the line. `contact` is None while it may be several people, or nobody known."""

    span: Span
    text: str
    found: tuple[Candidate, ...]
    contact: int | None
    role: Role = Role.WITH

    @property
    def unknown(self) -> bool:
        """Nobody here has that name."""
        return not self.found

    @property
    def asked(self) -> bool:
        """Several people have that name: which one is asked."""
        return bool(self.found) and self.contact is None

    @property
    def chosen(self) -> Candidate | None:
        return next((one for one in self.found if one.id == self.contact), None)

    @property
    def others(self) -> tuple[Candidate, ...]:
        """Who else has that name."""
        return tuple(one for one in self.found if one.id != self.contact)


@dataclass(frozen=True, slots=True)
class How:
    """The kind of exchange. `word`: what was said where it says more than the kind ("coffee"); `sure`: False to ask."""

    span: Span
    kind: Kind
    text: str
    word: str = ""
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Day:
    """A day; `others` are readings as good, `whole` says that a week or a month was named."""

    span: Span
    on: date
    text: str
    others: tuple[date, ...] = ()
    whole: bool = False

    @property
    def sure(self) -> bool:
        return not self.others and not self.whole


@dataclass(frozen=True, slots=True)
class Again:
    """What comes next: when, what as it was written, and how if that was said."""

    span: Span
    day: Day
    what: str
    channel: Kind | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """Something sought or offered. `whose` indexes the people of the line; None: asked, several may be meant."""

    span: Span
    text: str
    sought: bool
    whose: int | None


@dataclass(frozen=True, slots=True)
class Introduction:
    """I introduced them to each other, or (`given` False) one of them introduced me: `by` is their place in the line,
    None where it was not said."""

    span: Span
    given: bool
    by: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A whole line, understood as far as it goes. `note` is the rest, put as one would note it."""

    text: str
    today: date
    people: tuple[Someone, ...] = ()
    how: How | None = None
    when: Day | None = None
    again: Again | None = None
    topics: tuple[Topic, ...] = ()
    thanks: Span | None = None
    introduced: Introduction | None = None
    note: str = ""
    impossible: Span | None = None  # a day that no calendar has, kept in the note

    @property
    def participants(self) -> tuple[Someone, ...]:
        """Who took part. A name said only with what comes next took part too, where nobody else did."""
        took = tuple(one for one in self.people if one.role is Role.WITH)
        if not took and self._told:
            return tuple(one for one in self.people if one.role is Role.LATER) or self.people
        return took

    @property
    def _told(self) -> bool:
        return bool(self.how or self.when or self.thanks or self.introduced)

    @property
    def exchange(self) -> bool:
        """Whether something happened that is to be noted as an exchange."""
        return bool(self.participants) and (self._told or not (self.again or self.topics))

    @property
    def later(self) -> tuple[Someone, ...]:
        """For whom what comes next is."""
        named = tuple(one for one in self.people if one.role is Role.LATER)
        return named or tuple(one for one in self.people if one.role is Role.WITH) or self.people

    @property
    def kind(self) -> Kind:
        return self.how.kind if self.how else Kind.MESSAGE

    @property
    def on(self) -> date:
        return self.when.on if self.when else self.today

    @property
    def sentence(self) -> bool:
        """Whether the line says more than a name: something to be noted."""
        parts = sum(
            bool(part)
            for part in (
                self.how,
                self.when,
                self.again,
                self.topics,
                self.thanks,
                self.introduced,
                self.people,
            )
        )
        return parts > 1 or bool(self.topics or self.introduced)

    @property
    def open(self) -> tuple[Someone | Topic, ...]:
        """What must be answered before the line can be noted: which of several people, whose topic."""
        asked: list[Someone | Topic] = [one for one in self.people if one.asked]
        asked += [topic for topic in self.topics if topic.whose is None]
        return tuple(asked)
