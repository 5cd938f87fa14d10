"""What comes next, in a line: "rappeler dans 3 semaines", "in two weeks send her the file"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .line_dates import read
from .line_days import Read, Side
from .line_reading import Word
from .line_words import AGAIN, AND, DONE, MANNERS, NEXT, OFFERS, SEEKS, SUBJECTS
from .warmth import Kind

FARTHEST = 12  # words between the verb and its day
_PARTED = frozenset("call ring phone write text".split())  # … somebody back, … them again
_OBJECTS = frozenset("le la l les lui leur".split())  # … rappeler
_LEADS = frozenset("by on des vers for".split())  # … Friday
_REMINDERS = frozenset("moi me remind remember penser oublier faut faire must should need".split())
_BETWEEN = 4  # words in which that somebody is named


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb and its day, with what stands around them: places of words, ends not included."""

    start: int
    end: int
    verb_start: int
    verb_end: int
    day_start: int
    day: Read
    channel: Kind | None

    def holds_day(self, place: int) -> bool:
        return self.day_start <= place < self.day_start + self.day.count

    def what(self, text: str, line: Sequence[Word]) -> str:
        """What is to be done, as it was written, without its day."""
        kept = [place for place in range(self.verb_start, self.end) if not self.holds_day(place)]
        if self.day_start - 1 in kept[1:] and line[self.day_start - 1].key in _LEADS:
            kept.remove(self.day_start - 1)
        said: list[str] = []
        for place in kept:
            apart = place - 1 in kept and text[line[place - 1].end : line[place].start]
            said.append(apart if isinstance(apart, str) and apart.strip() else " " if said else "")
            said.append(text[line[place].start : line[place].end])
        return "".join(said).strip()


def clauses(text: str, line: Sequence[Word], today: date) -> list[Clause]:
    """The clauses of something to do that have a day to come."""
    found: list[Clause] = []
    place = 0
    while place < len(line):
        clause = _clause(text, line, place, today)
        if clause is not None:
            found.append(clause)
            place = clause.end
        else:
            place += 1
    return found


def _clause(text: str, line: Sequence[Word], place: int, today: date) -> Clause | None:
    length = to_do(line, place)
    channel = None
    if not length and line[place].key in NEXT and place + 1 < len(line):
        manner = MANNERS.at(line, place + 1)
        if manner is not None:
            length, channel = 1 + manner[0], manner[1].kind if manner[1].sure else None
    if not length:
        return None
    channel = channel or _channel(line, place, length)
    limit = min(len(line), place + length + FARTHEST)
    for at in range(place + length, limit):
        if line[at].pause or _other(line, at):
            break
        day = _ahead(text, line, at, today)
        if day is not None:
            start = place - _object(line, place)
            return Clause(start, _tail(line, at + day.count), place, place + length, at, day, channel)
    return _led_by_its_day(text, line, place, length, channel, today)


def _object(line: Sequence[Word], place: int) -> bool:
    """ "… la rappeler": the pronoun belongs to its verb, and says nothing once that is taken out."""
    return place > 0 and not line[place].pause and line[place - 1].key in _OBJECTS


def to_do(line: Sequence[Word], place: int) -> int:
    """How many words say here that something is to be done; of "call Ana back" the first."""
    verb = AGAIN.at(line, place)
    if verb is not None and line[place].text.casefold() not in DONE:  # relancé is no relance
        return verb[0]
    if line[place].key in _PARTED:
        for word in line[place + 1 : place + 1 + _BETWEEN]:
            if word.pause:
                break
            if word.key in ("back", "again"):
                return 1
    return 0


def _led_by_its_day(
    text: str, line: Sequence[Word], place: int, length: int, channel: Kind | None, today: date
) -> Clause | None:
    """ "Dans 3 semaines, rappeler Ana": the day stands before."""
    begin = place - (place > 0 and line[place - 1].key in _OBJECTS)
    for at in range(max(0, begin - 5), begin):
        day = _ahead(text, line, at, today)
        if line[begin].pause and at and not line[at].pause:
            continue  # "call with Ana Monday, follow up": that Monday is the call's
        if day is not None and at + day.count == begin and day.side is Side.COMING:
            return Clause(at, _tail(line, place + length), place, place + length, at, day, channel)
    return None


def _ahead(text: str, line: Sequence[Word], place: int, today: date) -> Read | None:
    day = read(text, line, place, today, ahead=True)
    return None if day is None or day.side is Side.PAST else day


def _channel(line: Sequence[Word], place: int, length: int) -> Kind | None:
    keys = {word.key for word in line[place : place + length]}
    if keys & _REMINDERS:  # what is to be done comes after
        keys = {word.key for word in line[place + length : place + length + _BETWEEN]}
    if keys & {"rappeler", "appeler", "call", "ring", "telephoner", "appelle", "rappelle", "phone"}:
        return Kind.CALL
    if keys & {"ecrire", "reecrire", "write", "envoyer", "send", "reply", "text"}:
        return Kind.MESSAGE
    return Kind.MEETING if keys & {"revoir", "revoit", "meet", "voit", "inviter", "invite"} else None


def _other(line: Sequence[Word], place: int) -> bool:
    """Whether a sentence of its own begins here: "and she offers…"."""
    after = place + 1
    if line[place].key in AND and after < len(line):
        place, after = after, after + 1
    if line[place].key not in SUBJECTS or after >= len(line):
        return False
    return SEEKS.at(line, after) is not None or OFFERS.at(line, after) is not None


def _tail(line: Sequence[Word], place: int) -> int:
    """Where the clause ends after its verb or its day: at a pause or where another sentence begins."""
    while place < len(line) and not line[place].pause and not _other(line, place):
        if line[place].key in AND and place + 1 < len(line) and line[place + 1].key in SUBJECTS:
            break
        place += 1
    return place
