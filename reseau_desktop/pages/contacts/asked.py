"""What is asked of the list: words being typed, filters that became chips, and whether one looks into the bin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.insights import filtering
from reseau_desktop.network.filter_values import Word
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.filtering import Query, Reason, Term, begun, parse, together
from reseau_desktop.wording.filters import typed

if TYPE_CHECKING:
    from reseau_desktop.network.filtering import Problem
    from reseau_desktop.store import Store

ARCHIVED = Term(Key.IS, (Word("archived"),))
ENDINGS = (",", ":", "<", ">", "=")  # something is still to come


class Where(StrEnum):
    """Where the list looks: among the living contacts, in the archive, or in the bin."""

    LIST = "list"
    ARCHIVE = "archive"
    BIN = "bin"


@dataclass(frozen=True, slots=True)
class Filters:
    """What the chips ask for, and what is searched; the bin knows no filter but words."""

    query: Query = Query()
    binned: bool = False

    @property
    def where(self) -> Where:
        """In which of its places the list looks."""
        if self.binned:
            return Where.BIN
        return Where.ARCHIVE if ARCHIVED in self.query.terms else Where.LIST

    @property
    def any(self) -> bool:
        """Whether anybody is left out by a filter; words are none."""
        return bool(self.query.terms) or self.binned

    def layer(self) -> str:
        """The only circle that is asked for; empty where there is none, or more than one."""
        found = [term for term in self.query.of(Key.LAYER) if not term.negated]
        words = [value.word for term in found for value in term.values if isinstance(value, Word)]
        return words[0] if len(words) == 1 else ""


class Asked(QObject):
    """The words of the field and the terms beside it. `changed`: somebody else is wanted from now on."""

    changed = Signal()
    settled = Signal()  # what the field holds is to be shown again: terms went out of it or came back

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._text, self._typing = "", False
        self._terms: tuple[Term, ...] = ()
        self._binned = False

    # -- what is asked

    def text(self) -> str:
        """What stands in the field."""
        return self._text

    def terms(self) -> tuple[Term, ...]:
        """The filters that are chips."""
        return self._terms

    def filters(self) -> Filters:
        """Chips and field together."""
        read = self._read()
        terms = together((*self._terms, *read.terms))
        return Filters(Query(read.text, terms, read.problems), self._binned)

    def typed(self) -> str:
        """All of it as it would be typed, in the language of the interface."""
        query = self.filters().query
        return " ".join((*map(self._typed, query.terms), *query.text.split()))

    def problems(self) -> tuple[Problem, ...]:
        """What is typed and not understood; what is unfinished is none yet."""
        return tuple(found for found in self._read().problems if found.reason is not Reason.UNFINISHED)

    # -- what the user wants

    def write(self, text: str, *, settle: bool = False) -> None:
        """The field holds this now; with `settle` its filters become chips."""
        self._text, self._typing = text, True
        if settle:
            self.settle(tell=False)
        self.changed.emit()

    def settle(self, *, tell: bool = True) -> None:
        """What is a filter in the field becomes a chip; what is unfinished or not understood stays, and is told."""
        typing, self._typing = self._typing, False
        read = self._read()
        if not read.terms:
            if typing and read.problems and tell:
                self.changed.emit()
            return
        self._terms = together((*self._terms, *read.terms))
        unfinished = [found.typed for found in read.problems if found.reason is Reason.UNFINISHED]
        self._text = " ".join(part for part in (read.text, *unfinished) if part)
        if self._text and not unfinished:
            self._text += " "
        self.settled.emit()
        if tell:
            self.changed.emit()

    def finished(self, text: str) -> bool:
        """Whether a space at the end of the field ends a filter."""
        open_ = text.rstrip().endswith(ENDINGS) or text.count('"') % 2 != 0
        return text.endswith(" ") and not open_ and not begun(text, filtering.words(self.store))

    def ask(self, query: Query, *, binned: bool = False) -> None:
        """These filters and words instead of those that are there."""
        self._terms, self._text, self._binned = query.terms, query.text, binned
        self.settled.emit()
        self.changed.emit()

    def add(self, term: Term) -> None:
        """One filter more."""
        self._put(together((*self._terms, term)))

    def remove(self, term: Term) -> None:
        """One chip less."""
        self._put(tuple(other for other in self._terms if other != term))

    def replace(self, term: Term | None, wanted: Term | None) -> None:
        """Another filter at the place of a chip; None is no chip."""
        if term is None or term not in self._terms:
            if wanted is not None:
                self.add(wanted)
            return
        terms = [wanted if other == term else other for other in self._terms]
        self._put(together(other for other in terms if other is not None))

    def take_back(self, term: Term | None = None) -> bool:
        """A chip (the last one) becomes text again, to be changed; whether there was one."""
        chosen = term or (self._terms[-1] if self._terms else None)
        if chosen is None:
            return False
        self._terms = tuple(other for other in self._terms if other != chosen)
        self._text = " ".join(part for part in (self._typed(chosen), self._text.strip()) if part)
        self.settled.emit()
        self.changed.emit()
        return True

    def take_all_back(self) -> None:
        """Everything as text, to be changed or copied."""
        self._text, self._terms = self.typed(), ()
        self.settled.emit()
        self.changed.emit()

    def toggle(self, key: Key, value: object, on: bool, field: str = "") -> None:
        """One value more or less in the filter about `key`."""
        here = next((t for t in self._terms if t.key is key and t.field == field and not t.negated), None)
        values = here.values if here is not None else ()
        kept = tuple(other for other in values if other != value)
        chosen = (*kept, value) if on else kept
        wanted = Term(key, chosen, False, field) if chosen else None  # type: ignore[arg-type]
        self.replace(here, wanted)

    def clear(self) -> None:
        """Everybody again."""
        self.ask(Query())

    def look_into(self, where: Where) -> None:
        """Go to the archive, the bin, or back."""
        rest = tuple(term for term in self._terms if term != ARCHIVED)
        self._binned = where is Where.BIN
        self._put((*rest, ARCHIVED) if where is Where.ARCHIVE else () if self._binned else rest)

    def negate(self, term: Term) -> None:
        """Those who are not so, instead of those who are; or the other way round."""
        self.replace(term, replace(term, negated=not term.negated))

    def _put(self, terms: tuple[Term, ...]) -> None:
        self._terms = terms
        self.settled.emit()
        self.changed.emit()

    def _typed(self, term: Term) -> str:
        return typed(term, filtering.words(self.store))

    def _read(self) -> Query:
        if self._binned:
            return Query(self._text)
        read = parse(self._text, filtering.words(self.store))
        last = read.problems[-1] if read.problems and self._typing else None
        if last is None or last.reason is Reason.KEY or not self._text.endswith(last.typed):
            return read
        # the last filter is not written to its end: nobody waits for the word "last:>"
        text = read.text.removesuffix(last.typed).strip()
        return Query(text, read.terms, (*read.problems[:-1], replace(last, reason=Reason.UNFINISHED)))
