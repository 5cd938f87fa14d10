"""Who a record is among the known: the surest sign first, and never two records for one contact."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reseau_desktop.exchange import matching, own_csv
from reseau_desktop.exchange.gathering import EVERY, Progress
from reseau_desktop.exchange.known import Known
from reseau_desktop.exchange.matching import Words
from reseau_desktop.exchange.records import PersonRecord, ReadRecord
from reseau_desktop.network.folding import fold

_SHARED_BY = 3  # differently named contacts: their common value tells nobody apart


class Match(NamedTuple):
    """A known contact, or (contact None) those it may be, and the sign that says so."""

    contact: int | None
    reason: str
    candidates: tuple[int, ...] = ()


class Identity:
    """Matches the records of one file against the known. Certain: formats 5.3, rules 2 and 3; else asked."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._claimed: set[int] = set()
        self._words: dict[int, Words] = {}

    def match_all(
        self, records: Sequence[ReadRecord], progress: Progress | None = None
    ) -> list[Match | None]:
        """The match of each record, None for somebody new. Keys first, so that a weaker sign takes nobody's place."""
        by_key, by_digest = self._known.by_key, self._known.by_digest
        found: list[Match | None] = []
        for record in records:
            key = record.person.key
            contact, reason = (by_key.get(key) if key else None), "key"
            if contact is None:
                contact, reason = by_digest.get(record.digest), "record"
            if contact is None:
                contact, reason = self._by_own_id(record.person), "key"
            if contact is None or contact in self._claimed:
                found.append(None)
                continue
            self._claimed.add(contact)
            found.append(Match(contact, self._surest(record, contact, reason)))
        for place, record in enumerate(records):
            if progress is not None and place % EVERY == 0:
                progress(place, len(records))
            if found[place] is None:
                found[place] = self._by_signs(record.person)
        for place, record in enumerate(records):  # whom a later record has claimed is no candidate any more
            match = found[place]
            if match is not None and match.contact is None and match.reason == "name_connected":
                found[place] = self._by_signs(record.person) or match
        return found

    def _by_own_id(self, person: PersonRecord) -> int | None:
        """Who our own table means by its first column: of this network if that id has the very same name."""
        text = person.raw.get(own_csv.MARK) or person.raw.get(own_csv.PROTECTED_MARK) or ""
        contact = int(text) if text.isdecimal() and len(text) < 18 else 0
        known = self._known.people.get(contact)
        if known is None:
            return None
        if (person.given, person.family, person.full) == (known.given, known.family, known.full):
            return contact
        words = matching.name_words(person.given, person.family, person.full)
        return contact if words and words == self._words_of(contact) else None

    def _surest(self, record: ReadRecord, contact: int, reason: str) -> str:
        return "record" if self._known.by_digest.get(record.digest) == contact else reason

    def _by_signs(self, person: PersonRecord) -> Match | None:
        """E-mail, name and day of connection, phone; then name and organisation, which is a question."""
        words = matching.name_words(person.given, person.family, person.full)
        doubt: Match | None = None
        for reason, carriers in self._carriers(person, words):
            match = self._one_of(person, words, reason, carriers)
            if match is None:
                continue
            if match.contact is not None:
                self._claimed.add(match.contact)
                return match
            doubt = doubt or match
        return doubt or self._by_organisation(person, words)

    def _carriers(self, person: PersonRecord, words: Words) -> Iterable[tuple[str, tuple[int, ...]]]:
        known = self._known
        for email in person.emails:
            if carriers := known.by_email.get(matching.email_key(email.value)):
                yield "email", carriers
        if person.dates and known.by_name_connected:
            name = matching.name_key(words)
            for item in person.dates:
                if item.kind == "connected" and (carriers := known.by_name_connected.get((name, item.on))):
                    yield "name_connected", carriers
        for phone in person.phones:
            if carriers := known.by_phone.get(matching.phone_key(phone.value)):
                yield "phone", carriers

    def _one_of(
        self, person: PersonRecord, words: Words, reason: str, carriers: tuple[int, ...]
    ) -> Match | None:
        if len({self._words_of(contact) for contact in carriers}) >= _SHARED_BY:
            return None
        fitting = [c for c in carriers if matching.compatible(words, self._words_of(c))]
        free = [c for c in fitting if not self._contradicts(person, c)]
        if not fitting and reason == "phone":  # colleagues share a number more often than one changes names
            return None
        if (
            len(free) > 1 and reason == "name_connected"
        ):  # a homonym who stands in the file as before is no candidate
            free = [c for c in free if c not in self._claimed] or free
        if len(free) > 1:
            free = self._as_told(words, free)
        if len(free) > 1:
            free = [c for c in free if self._same_work(person, c)] or free
        if len(free) > 1:
            free = [c for c in free if self._same_title(person, c)] or free
        if len(free) == 1 and free[0] not in self._claimed:
            return Match(free[0], reason)
        if len(free) == 1:
            return Match(None, "twice", (free[0],))
        return Match(None, reason, tuple(free or fitting or carriers))

    def _as_told(self, words: Words, free: list[int]) -> list[int]:
        """Where the user has told these contacts apart, nobody asks again: the record is the one that no other record of
        the file is, or the one of that very name."""
        apart = self._known.told_apart
        ours = [c for c in free if c not in self._claimed]
        if ours:
            free = [c for c in free if c not in self._claimed or not all(apart(c, one) for one in ours)]
        named = [c for c in free if self._words_of(c) == words]
        if len(named) == 1 and all(apart(c, named[0]) for c in free if c != named[0]):
            return named
        return free

    def _by_organisation(self, person: PersonRecord, words: Words) -> Match | None:
        if not self._known.by_name_organisation:
            return None
        name = matching.name_key(words)
        for position in person.positions:
            organisation = matching.work_key(position.organisation) if position.organisation else ""
            candidates = (
                self._known.by_name_organisation.get((name, organisation), ()) if organisation else ()
            )
            others = tuple(
                c for c in candidates if c not in self._claimed and not self._contradicts(person, c)
            )
            if others:
                return Match(None, "name_organisation", others)
        return None

    def _words_of(self, contact: int) -> Words:
        words = self._words.get(contact)
        if words is None:
            known = self._known.people[contact]
            words = self._words[contact] = matching.name_words(known.given, known.family, known.full)
        return words

    def _contradicts(self, person: PersonRecord, contact: int) -> bool:
        """Two profiles or two birthdays are two people, whatever else they share."""
        slugs = self._known.slugs.get(contact)
        if slugs and person.key and person.key not in slugs:
            return True
        return any(
            item.kind == "birthday"
            and (before := self._known.dates.get((contact, "birthday")))
            and before[-6:] != item.on[-6:]
            for item in person.dates
        )

    def _same_work(self, person: PersonRecord, contact: int) -> bool:
        known = matching.organisation_key(self._known.people[contact].organisation)
        return any(
            matching.organisation_key(p.organisation) == known for p in person.positions if p.organisation
        )

    def _same_title(self, person: PersonRecord, contact: int) -> bool:
        known = fold(self._known.people[contact].title)
        return any(fold(p.title) == known for p in person.positions if p.title)
