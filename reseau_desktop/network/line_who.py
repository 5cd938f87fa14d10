"""The words of a line given to its parts, and the names among them."""

from __future__ import annotations

from dataclasses import replace

from .line_names import kin_at, name_at, unknown_at
from .line_reading import Span, words
from .line_words import AND, ARTICLES, FROM, MANNERS, TO, WITH
from .lines import Candidate, Lookup, Role, Someone

MOST_LOOKUPS = 40  # names asked for in one line


class Names:
    """Knows which part has taken each word, and who was named so far."""

    def __init__(self, text: str, lookup: Lookup, near: int | None) -> None:
        self.text, self.near, self._lookup = text, near, lookup
        self.words = words(text)
        self.used: list[str] = [""] * len(self.words)
        self.people: list[Someone] = []
        self.places: dict[int, int] = {}  # of a word of a name: whose it is, in `people`
        self._asked = 0
        self._apart = False  # another exchange is told from here: its people are not those of this one

    def _take(self, place: int, count: int, part: str) -> Span:
        for taken in range(place, place + count):
            self.used[taken] = part
        return Span(self.words[place].start, self.words[place + count - 1].end)

    def _said(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def _find(self, keys: tuple[str, ...]) -> tuple[Candidate, ...]:
        if self._asked >= MOST_LOOKUPS or not any(len(key) > 1 or not key.isascii() for key in keys):
            return ()
        self._asked += 1
        return tuple(self._lookup(keys))

    def _name(self, place: int) -> int:
        """A name, where one may stand: at the start, after with, to, from and and, after what was understood."""
        word = self.words[place]
        if self._apart:
            return 0
        if word.key in WITH and place + 1 < len(self.words):
            return self._with(place)
        if word.key in TO | FROM and place + 1 < len(self.words) and self._adjacent(place):
            return self._glued(place, self._person(place + 1, Role.WITH))
        if word.key in AND and place + 1 < len(self.words) and self._is(place - 1, "people"):
            return self._and(place)
        if place == 0 or (self._adjacent(place) and (not word.pause or self._is(place - 1, "people"))):
            if MANNERS.at(self.words, place) and not self._proper(place):
                return 0
            return self._person(place, Role.WITH)
        return 0

    def _with(self, place: int) -> int:
        """with Ana, with somebody whom nobody here is, with Ana's sister."""
        kin = kin_at(self.text, self.words, place + 1, self._length)
        if kin is not None:
            self.people.append(kin)
            return sum(kin.span.start <= word.start < kin.span.end for word in self.words) + 1
        found = self._person(place + 1, Role.WITH)
        if not found and not self.words[place + 1].pause:
            unknown = unknown_at(self.text, self.words, place + 1)
            if unknown is not None and (unknown.text[:1].isupper() or not self.people):
                self.people.append(unknown)
        return self._glued(place, found)

    def _length(self, place: int) -> int:
        """How many words the name takes that stands here; 0: none does."""
        found = name_at(self.text, self.words, place, self._find, self.near, Role.WITH)
        return found[0] if found else 0

    def _and(self, place: int) -> int:
        """et Sacha, et à Sacha, and with Sacha."""
        after = place + 1
        if self.words[after].key in WITH | TO | FROM and after + 1 < len(self.words):
            found = self._person(after + 1, Role.WITH)
            if found:
                self.used[place] = self.used[after] = "glue"
                return found + 2
        return self._glued(place, self._person(after, Role.WITH))

    def _proper(self, place: int) -> bool:
        return place > 0 and self.words[place].text[:1].isupper()

    def _glued(self, place: int, found: int) -> int:
        if found:
            self.used[place] = "glue"
        return found + 1 if found else 0

    def _adjacent(self, place: int) -> bool:
        """Whether the word before, articles and small words aside, was understood."""
        before = place - 1
        while before >= 0 and not self.used[before] and self.words[before].key in ARTICLES | {"l", "d", "s"}:
            before -= 1
        return before >= 0 and bool(self.used[before])

    def _is(self, place: int, part: str) -> bool:
        return place >= 0 and self.used[place] == part

    def _person(self, place: int, role: Role) -> int:
        """The person named here, added to those of the line; how many words the name takes."""
        if self.used[place] and self.used[place] != "again":
            return 0
        found = name_at(self.text, self.words, place, self._find, self.near, role)
        if found is None:
            return 0
        count, who = found
        self._take(place, count, "people")
        after = place + count
        if after < len(self.words) and self.words[after].key == "s" and self.words[after].joined:
            self.used[after] = "glue"  # Ana’s
        number = self._add(who)
        self.places.update(dict.fromkeys(range(place, place + count), number))
        return count

    def _add(self, who: Someone) -> int:
        """Add somebody, or find them among those who are there already; their place."""
        for place, one in enumerate(self.people):
            if who.found and (one.contact, one.found) == (who.contact, who.found):
                if one.role is not Role.WITH and who.role is Role.WITH:
                    self.people[place] = replace(one, role=Role.WITH)
                return place
        self.people.append(who)
        return len(self.people) - 1

    def _somebody(self) -> None:
        """Something happened, and nobody was named where a name stands by rights: anybody written with a capital."""
        place = 0
        while place < len(self.words):
            word = self.words[place]
            listed = not self.people or word.pause or word.key in AND or self.words[place - 1].key in AND
            if not self.used[place] and word.text[:1].isupper() and listed:
                place += self._person(place, Role.WITH) or 1
            elif self.people and not self.used[place] and word.key not in AND:
                return
            else:
                place += 1
