"""Reading a typed line, in French and English whatever the language of the window. It never fails: what it does not
understand is the note.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .line_again import Clause, clauses, to_do
from .line_dates import read
from .line_days import Read, Side, impossible
from .line_note import note
from .line_reading import Span, Word, clause_of
from .line_sought import Sought
from .line_words import (
    AND,
    BY,
    CANCELLED,
    FROM,
    GLUE,
    IMPERATIVES,
    INTRODUCED,
    MANNERS,
    NOT,
    SUBJECTS,
    THANKS,
    THEN,
    TO,
    TO_DO,
    WITH,
    Manner,
    in_the_present,
    says_nothing,
)
from .lines import Again, Day, How, Introduction, Line, Lookup, Role

_ME = frozenset({"me", "m", "moi", "nous", "us"})


def parse(text: str, today: date, lookup: Lookup, near: int | None = None) -> Line:
    """What a line says. `lookup` finds people by words of their names; `near` is whoever is on the screen."""
    return _Reading(text, today, lookup, near).line()


class _Reading(Sought):
    """One pass over the words: each is given to the first part that it fits."""

    def __init__(self, text: str, today: date, lookup: Lookup, near: int | None) -> None:
        super().__init__(text, today, lookup, near)
        self.how: How | None = None
        self.manner: Manner | None = None
        self.when: Day | None = None
        self.again: Again | None = None
        self.thanks: Span | None = None
        self.introduced: Introduction | None = None
        self._to_do = bool(self.words) and TO_DO.at(self.words, 0) is not None

    def line(self) -> Line:
        for clause in clauses(self.text, self.words, self.today)[:1]:
            self._next(clause)
        place = 0
        while place < len(self.words):
            place += 1 if self.used[place] else (self._part(place) or 1)
        self._plan()
        if not self.people and (self.how or self.thanks or self.when):
            self._somebody()
        self._whose_at_last()
        told = self.how.span if self.how and self.how.word else None
        return Line(
            self.text,
            self.today,
            tuple(self.people),
            self.how,
            self.when,
            self.again,
            tuple(self.topics),
            self.thanks,
            self.introduced,
            note(self.text, self.words, self.used, told),
            self._no_day(),
        )

    def _no_day(self) -> Span | None:
        for place in range(len(self.words)):
            count = 0 if self.used[place] else impossible(self.text, self.words, place)
            if count:
                return Span(self.words[place].start, self.words[place + count - 1].end)
        return None

    def _part(self, place: int) -> int:
        """Give the words here to a part; how many were taken, 0: none knows them."""
        return (
            self._topic(place)
            or self._topic_too(place)
            or self._introduction(place)
            or self._thanks_at(place)
            or self._introduced_by(place)
            or self._name(place)
            or self._manner_at(place)
            or self._day(place)
        )

    # -- how and when

    def _manner_at(self, place: int) -> int:
        found = MANNERS.at(self.words, place)
        if found is None:
            return 0
        count, manner = found
        if self._to_do and not manner.act:
            return 0
        if self._undone(place):
            return 0
        if not manner.act and (to_do(self.words, place) or in_the_present(self.words, place)):
            return 0
        better = self.manner is not None and self.manner.weak and not manner.weak and not manner.act
        if (self.how is not None and not better) or (
            manner.weak and self.again and place > 0 and self._is(place - 1, "again")
        ):
            self._apart = self._apart or self._another(place, manner)
            return 0
        span = self._take(place, count, "how")
        said = self._said(span)
        self.how = How(span, manner.kind, said, said if manner.told else "", manner.sure)
        self.manner = manner
        return count

    def _undone(self, place: int) -> bool:
        """ "n'a pas répondu", "wants a call", "lunch cancelled": it did not happen."""
        before = self.words[max(0, place - 2) : place] if not self.words[place].pause else []
        return any(word.key in NOT for word in before) or any(
            word.key in CANCELLED for word in clause_of(self.words, place)
        )

    def _another(self, place: int, manner: Manner) -> bool:
        """ "… and lunch with Marc": a second exchange, whose people had no part in the first."""
        joined = place > 0 and self.words[place - 1].key in AND | THEN
        other = self.manner is not None and manner.kind is not self.manner.kind
        return joined and other and not manner.weak and bool(self.people)

    def _day(self, place: int) -> int:
        found = read(self.text, self.words, place, self.today, ahead=self._ahead())
        if found is None:
            return 0
        if not self._main(place, found) or any(
            word.key in CANCELLED for word in clause_of(self.words, place)
        ):
            return found.count  # passed over whole: "next Monday" is not read again as a Monday
        day = self._as_day(place, found)
        if self._bare and found.side is Side.EITHER and not found.others:
            coming = read(self.text, self.words, place, self.today, ahead=True)
            day = replace(day, others=(coming.on,) if coming else ())
        if found.side is Side.COMING:
            if self.again is not None:
                return found.count
            self._take(place, found.count, "again")
            self.again = Again(day.span, day, "")
        else:
            if self.when is not None:
                return found.count
            self._take(place, found.count, "when")
            self.when = day
        return found.count

    @property
    def _bare(self) -> bool:
        """ "Email Sarah on Thursday": done, or to be done; "called Sarah" and "call with Sarah" say which."""
        if self.how is None or self.how.text.casefold() not in IMPERATIVES or self.how.span.start:
            return False
        return len(self.used) > 1 and self.used[1] == "people"

    def _ahead(self) -> bool:
        """A verb of something to do ("appeler Ana lundi") looks forward."""
        return self._to_do or (self.manner is not None and self.manner.act)

    def _as_day(self, place: int, found: Read) -> Day:
        span = Span(self.words[place].start, self.words[place + found.count - 1].end)
        return Day(span, found.on, self._said(span), found.others, found.whole)

    def _main(self, place: int, found: Read) -> bool:
        """Whether a day is that of the exchange: said in its clause, or in one of its own; not within a story."""
        start = place
        while start > 0 and not self.words[start].pause:
            start -= 1
        before = range(start, place)
        told = all(self.used[at] or says_nothing(self.words[at].key) for at in before)
        if found.side is Side.COMING or found.whole:
            first = (
                found.side is Side.PAST and start == 0 and any(self.used[word] == "how" for word in before)
            )
            return (told or first) and not any(self.words[word].key in SUBJECTS for word in before)
        return told or any(self.used[word] in ("how", "people", "thanks") for word in before)

    # -- what comes next

    def _next(self, clause: Clause) -> None:
        """A clause of something to do, found beforehand: its names are those of whom it is for."""
        for place in range(clause.start, clause.end):
            self.used[place] = "again"
        for place in range(clause.verb_end, clause.end):
            word = self.words[place]
            if (
                self.used[place] == "again"
                and not clause.holds_day(place)
                and self._may_name(clause, place, word)
            ):
                self._person(place, Role.LATER)
        day = self._as_day(clause.day_start, clause.day)
        span = Span(self.words[clause.start].start, self.words[clause.end - 1].end)
        self.again = Again(span, day, clause.what(self.text, self.words), clause.channel)

    def _may_name(self, clause: Clause, place: int, word: Word) -> bool:
        before = self.words[place - 1].key if place else ""
        return (
            place == clause.verb_end
            or word.text[:1].isupper()
            or before in WITH | TO | FROM | AND | {"l", "la"}
        )

    def _plan(self) -> None:
        """An exchange that is to come is no exchange yet: it is what comes next."""
        if self.how is None or self.again is None or self.when is not None or self.again.what:
            if self.how is not None and self.manner is not None and self.manner.act and self.when is None:
                self._forget_how()
            return
        self.again = Again(self.how.span, self.again.day, self.how.text, self.how.kind)
        self.how, self.manner = None, None

    def _forget_how(self) -> None:
        """ "appeler Ana" without a day says neither that it was done nor when it will be."""
        assert self.how is not None
        for place, word in enumerate(self.words):
            if self.how.span.start <= word.start < self.how.span.end:
                self.used[place] = ""
        self.how = None

    # -- thanks, introductions

    def _thanks_at(self, place: int) -> int:
        found = THANKS.at(self.words, place)
        if found is None or self.thanks is not None:
            return 0
        self.thanks = self._take(place, found[0], "thanks")
        return found[0]

    def _introduced_by(self, place: int) -> int:
        """ "Présentée à Thomas par Claire": it was done for me."""
        if self.introduced is None or self.words[place].key not in BY or place + 1 >= len(self.words):
            return 0
        found = self._person(place + 1, Role.WITH)
        if found:
            self.introduced = Introduction(self.introduced.span, given=False, by=self.places.get(place + 1))
        return self._glued(place, found)

    def _introduction(self, place: int) -> int:
        found = INTRODUCED.at(self.words, place)
        if found is None or self.introduced is not None:
            return 0
        around = [word.key for word in self.words[max(0, place - 3) : place + found[0] + 1]]
        after = place + found[0]
        count = found[0] + (after < len(self.words) and self.words[after].key in _ME)
        span = self._take(place, count, "introduced")
        given = not any(key in _ME for key in around)
        before = place - 1
        while before >= 0 and before not in self.places and self.words[before].key in GLUE:
            before -= 1
        self.introduced = Introduction(span, given, None if given else self.places.get(before))
        return count
