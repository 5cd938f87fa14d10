"""What a line typed on somebody's page says beyond its words: how, when, what they seek, what comes next.

Only shown and proposed: the line itself stays the note, whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.network.folding import fold
from reseau_desktop.network.line_grammar import parse
from reseau_desktop.network.lines import Candidate, Line, Lookup
from reseau_desktop.network.warmth import Kind
from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate

LONGEST = 400  # characters that are read: a longer text is a note, no line


@dataclass(frozen=True, slots=True)
class Heard:
    """`again` is the day of what comes next with its words and channel; `topics` are (words, sought)."""

    kind: Kind | None = None
    on: date | None = None
    thanks: bool = False
    again: tuple[date, str, Kind | None] | None = None
    topics: tuple[tuple[str, bool], ...] = ()

    @property
    def more(self) -> bool:
        """Whether it says anything that a kind and a day do not hold."""
        return bool(self.thanks or self.again or self.topics)

    def words(self, today: date) -> str:
        """What is written beside the exchange, if one agrees."""
        parts = [translate("Heard", "thanks")] if self.thanks else []
        for topic, sought in self.topics:
            pattern = (
                translate("Heard", "seeks “{topic}”") if sought else translate("Heard", "offers “{topic}”")
            )
            parts.append(pattern.format(topic=topic[:60]))
        if self.again is not None:
            on, what, _channel = self.again
            day = dates.in_year(on, today)
            pattern = (
                translate("Heard", "follow-up on {day}: {what}")
                if what
                else translate("Heard", "follow-up on {day}")
            )
            parts.append(pattern.format(day=day, what=what[:60]))
        return translate("Heard", "Also: {parts}").format(parts=", ".join(parts)) if parts else ""


def heard(text: str, today: date, contact: int, name: str) -> Heard:
    """What a line about this person says. Days to come belong to what comes next, never to the exchange."""
    words = text.strip()
    if not words or len(words) > LONGEST:
        return Heard()
    line = parse(words, today, _only(contact, name), contact)
    on = line.when.on if line.when is not None and line.when.on <= today else None
    again = line.again
    return Heard(
        line.how.kind if line.how is not None and line.how.sure else None,
        on,
        line.thanks is not None,
        (again.day.on, again.what, again.channel) if again is not None else None,
        tuple((topic.text, topic.sought) for topic in line.topics if _theirs(line, topic.whose, contact)),
    )


def _only(contact: int, name: str) -> Lookup:
    """On somebody's page only they are meant: another name stays in the note."""
    candidate = Candidate(contact, name, frozenset(fold(name).split()))

    def lookup(words: tuple[str, ...]) -> list[Candidate]:
        return [candidate] if words and all(word in candidate.words for word in words) else []

    return lookup


def _theirs(line: Line, whose: int | None, contact: int) -> bool:
    if whose is None:
        return not line.people
    return line.people[whose].contact == contact
