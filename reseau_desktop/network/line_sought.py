"""Who seeks and who offers what, in a line: the verb, its subject, and the topics behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .line_dates import read
from .line_days import impossible
from .line_names import name_at
from .line_topics import goes_on, topics_at, verb_at
from .line_who import Names
from .line_words import AGAIN, AND, ARTICLES, GLUE, OFFERS, SEEKS, SUBJECTS
from .lines import Lookup, Role, Someone, Topic


class Sought(Names):
    """Knows what each person of the line seeks and offers."""

    def __init__(self, text: str, today: date, lookup: Lookup, near: int | None) -> None:
        super().__init__(text, lookup, near)
        self.today = today
        self.topics: list[Topic] = []

    def _topic(self, place: int) -> int:
        verb = verb_at(self.words, place, self._named, told=bool(self.people))
        if verb is None or self._questioned(place):
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

    def _questioned(self, place: int) -> bool:
        """ "Does Marc need a designer?" tells nothing yet."""
        mark = next((mark for mark in self.text[self.words[place].end :] if mark in "?.!;\n"), "")
        return mark == "?"

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
            while self.places.get(first - 1) == number and not self.words[first].pause:
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
        if verb is not None:
            joined = place > 0 and self.words[place - 1].key in AND and goes_on(self.words, place + verb[0])
            if not verb[1] or joined:
                return True
        after = place + 1 if self.words[place].key in ARTICLES | {"on"} else place
        if after < len(self.words) and impossible(self.text, self.words, after):
            return True
        return read(self.text, self.words, place, self.today, ahead=False) is not None
