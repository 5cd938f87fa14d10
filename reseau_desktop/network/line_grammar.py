"""Reading a typed line, in French and English whatever the language of the window. It never fails: what it does not
understand is the note.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .line_again import Clause, clauses, to_do
from .line_dates import read
from .line_days import Read, Side, impossible
from .line_names import name_at
from .line_note import note
from .line_reading import Span, Word
from .line_topics import topics_at, verb_at
from .line_who import Names
from .line_words import (
    AGAIN,
    AND,
    ARTICLES,
    BY,
    FROM,
    GLUE,
    INTRODUCED,
    MANNERS,
    OFFERS,
    SEEKS,
    SUBJECTS,
    THANKS,
    THEN,
    TO,
    WITH,
    Manner,
    in_the_present,
    says_nothing,
)
from .lines import Again, Day, How, Introduction, Line, Lookup, Role, Someone, Topic

_ME = frozenset({"me", "m", "moi", "nous", "us"})


def parse(text: str, today: date, lookup: Lookup, near: int | None = None) -> Line:
    """What a line says. `lookup` finds people by words of their names; `near` is whoever is on the screen."""
    return _Reading(text, today, lookup, near).line()


class _Reading(Names):
    """One pass over the words: each is given to the first part that it fits."""

    def __init__(self, text: str, today: date, lookup: Lookup, near: int | None) -> None:
        super().__init__(text, lookup, near)
        self.today = today
        self.how: How | None = None
        self.manner: Manner | None = None
        self.when: Day | None = None
        self.again: Again | None = None
        self.topics: list[Topic] = []
        self.thanks: Span | None = None
        self.introduced: Introduction | None = None

    def line(self) -> Line:
        for clause in clauses(self.text, self.words, self.today)[:1]:
            self._next(clause)
        place = 0
        while place < len(self.words):
            place += 1 if self.used[place] else (self._part(place) or 1)
        self._plan()
        if not self.people and (self.how or self.thanks):
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

    def _another(self, place: int, manner: Manner) -> bool:
        """ "… and lunch with Marc": a second exchange, whose people had no part in the first."""
        joined = place > 0 and self.words[place - 1].key in AND | THEN
        other = self.manner is not None and manner.kind is not self.manner.kind
        return joined and other and not manner.weak and bool(self.people)

    def _day(self, place: int) -> int:
        found = read(self.text, self.words, place, self.today, ahead=self._ahead())
        if found is None:
            return 0
        if not self._main(place, found):
            return found.count  # passed over whole: "next Monday" is not read again as a Monday
        day = self._as_day(place, found)
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

    def _ahead(self) -> bool:
        """A verb of something to do ("appeler Ana lundi") looks forward."""
        return self.manner is not None and self.manner.act

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
            return told and not any(self.words[word].key in SUBJECTS for word in before)
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

    # -- topics, thanks, introductions

    def _topic(self, place: int) -> int:
        verb = verb_at(self.words, place, self._named)
        if verb is None:
            return 0
        count, sought = verb
        taken, spans = topics_at(self.text, self.words, place + count, self._begins, self._proper_name)
        if not spans:
            return 0
        whose = self._subject(place)
        part = "seeks" if sought else "offers"
        self._take(place, count + taken, part)
        before = place - 1
        while (
            before >= 0
            and not self.used[before]
            and not self.words[before + 1].pause
            and (self.words[before].key in SUBJECTS | GLUE | AND)
        ):
            self.used[before] = "glue"
            before -= 1
        self.topics += [Topic(span, self._said(span), sought, whose) for span in spans]
        return count + taken

    def _topic_too(self, place: int) -> int:
        """ "… and Marc a photographer": the verb before him holds for him too."""
        part = "seeks" if self.topics and self.topics[-1].sought else "offers"
        joined = self.words[place].key in AND and place and self._is(place - 1, part)
        if not joined or place + 1 == len(self.words) or not self._proper_name(place + 1):
            return 0
        found = name_at(self.text, self.words, place + 1, self._find, self.near, Role.SUBJECT)
        at = place + 1 + (found[0] if found else 0)
        if found is None or at >= len(self.words) or self.words[at].key not in ARTICLES:
            return 0
        taken, spans = topics_at(self.text, self.words, at, self._begins, self._proper_name)
        if spans:
            self._take(place + 1, found[0], "people")
            whose, sought, _ = self._add(found[1]), self.topics[-1].sought, self._take(at, taken, part)
            self.used[place] = "glue"
            self.topics += [Topic(span, self._said(span), sought, whose) for span in spans]
        return at + taken - place if spans else 0

    def _whose_at_last(self) -> None:
        """A pronoun that came before the only name of the line."""
        known = [number for number, one in enumerate(self.people) if not one.unknown]
        if len(known) == 1:
            self.topics = [
                replace(topic, whose=known[0]) if topic.whose is None else topic for topic in self.topics
            ]

    def _named(self, place: int) -> bool:
        """Whether the word belongs to a name, known already or not yet read."""
        used = self.used[place]
        return used == "people" or (not used and self._subject_name(place) is not None)

    def _proper_name(self, place: int) -> bool:
        """Whether somebody known is named from here, with a capital."""
        if not self.words[place].text[:1].isupper():
            return False
        return name_at(self.text, self.words, place, self._find, self.near, Role.SUBJECT) is not None

    def _subject_name(self, place: int) -> tuple[int, Someone] | None:
        """The name that ends at a word and opens its clause: "Paul Martin seeks…"."""
        if not self.words[place].text[:1].isupper() and place > 1:
            return None
        for start in range(max(0, place - 3), place + 1):
            if start and not self.words[start].pause and self.words[start - 1].key not in AND | {"que", "qu"}:
                continue
            found = name_at(self.text, self.words, start, self._find, self.near, Role.SUBJECT)
            if found is not None and start + found[0] == place + 1:
                return start, found[1]
        return None

    def _subject(self, place: int) -> int | None:
        """Who seeks or offers: the person named just before, else the only one of the line; None: it is asked."""
        if place and not self.used[place - 1]:
            found = self._subject_name(place - 1)
            if found is not None:
                start, who = found
                self._take(start, place - start, "people")
                return self._add(who)
        if place - 1 in self.places:
            number = self.places[place - 1]
            first = place - 1
            while self.places.get(first - 1) == number:
                first -= 1
            several = first > 1 and self.words[first - 1].key in AND and self._is(first - 2, "people")
            return None if several else number
        if self.topics and place and self.words[place - 1].key in AND:
            return self.topics[-1].whose
        known = [number for number, one in enumerate(self.people) if not one.unknown]
        return known[0] if len(known) == 1 else None

    def _begins(self, place: int) -> bool:
        """Whether something else than a topic begins here."""
        if self.used[place] or AGAIN.at(self.words, place):
            return True
        verb = SEEKS.at(self.words, place) or OFFERS.at(self.words, place)
        if verb is not None and not verb[1]:
            return True
        after = place + 1 if self.words[place].key in ARTICLES | {"on"} else place
        if after < len(self.words) and impossible(self.text, self.words, after):
            return True
        return read(self.text, self.words, place, self.today, ahead=False) is not None

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
