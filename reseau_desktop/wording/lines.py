"""The parts of a typed line in words, what is doubtful in them, and what saving would change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reseau_desktop.network.lines import Again, Day, How, Someone
from reseau_desktop.network.warmth import Kind, rounded
from reseau_desktop.wording import dates, kinds, numbers
from reseau_desktop.wording.translation import translate


def how(found: How | None) -> str:
    """Coffee, in person; the kind alone where no other word was said."""
    if found is None or not found.word:
        return kinds.noun(found.kind if found else Kind.MESSAGE)
    patterns = {
        Kind.MESSAGE: translate("Lines", "{word}, a message"),
        Kind.CALL: translate("Lines", "{word}, by phone"),
        Kind.VIDEO: translate("Lines", "{word}, by video"),
        Kind.MEETING: translate("Lines", "{word}, in person"),
        Kind.EVENT: translate("Lines", "{word}, an event"),
        Kind.REACTION: translate("Lines", "{word}, a reaction"),
    }
    return patterns[found.kind].format(word=dates.titled(found.word.lower()))


def how_doubt(found: How | None) -> str:
    """Why the kind is to be looked at."""
    if found is None:
        return translate("Lines", "not said: a message")
    return "" if found.sure else translate("Lines", "is it?", "the kind of exchange is not sure")


def day(on: date) -> str:
    """Sunday 22 November 2026."""
    return dates.titled(dates.long_full(on))


def day_doubt(found: Day | None) -> str:
    """Why a day is to be looked at; empty: it is as sure as it can be."""
    if found is None:
        return translate("Lines", "not said: today")
    if found.others:
        return translate("Lines", "or {day}?").format(day=dates.long_full(found.others[0]))
    if found.whole:
        return translate("Lines", "the day is not said")
    return ""


def again(found: Again) -> str:
    """What comes next, as it was written, or how."""
    if found.what:
        return dates.titled(found.what)
    return kinds.noun(found.channel) if found.channel else translate("Lines", "Get in touch")


def others(one: Someone) -> str:
    """Who else has the name, beside the one who is meant."""
    rest = one.others
    if not rest:
        return ""
    if len(rest) == 1:
        return translate("Lines", "not {name}?").format(name=rest[0].name)
    return numbers.in_words(translate("Lines", "%n others have this name", "", len(rest)), len(rest))


def which(one: Someone) -> str:
    """The question where several people have the name."""
    return translate("Lines", "Which {name}?").format(name=one.text or one.found[0].name)


def candidates(one: Someone) -> str:
    """The names it may be, as far as there is room."""
    names = [other.name for other in one.found[:3]]
    if len(one.found) > len(names):
        names.append("…")
    return translate("Lines", ", ", "between the names in a list").join(names)


def unknown(one: Someone) -> str:
    return translate("Lines", "Nobody here is called {name}.").format(name=one.text)


def with_whom() -> str:
    return translate("Lines", "With whom?")


def whose(sought: bool) -> str:
    return translate("Lines", "Who seeks it?") if sought else translate("Lines", "Who offers it?")


def kept_once(topic: str) -> str:
    """A topic that stands on the card already."""
    return translate("Lines", "already noted as {topic}, kept once").format(topic=topic)


def brings(name: str, topic: str, sought: bool) -> str:
    """Somebody who could be introduced."""
    pattern = (
        translate("Lines", "{name} offers {topic}") if sought else translate("Lines", "{name} seeks {topic}")
    )
    return pattern.format(name=name, topic=topic)


def could_introduce(on: date, today: date) -> str:
    return translate("Lines", "You could introduce them. Saved as a follow-up for {day}.").format(
        day=dates.near(on, today) if (on - today).days == 1 else dates.long_day(on)
    )


def introduce(one: str, other: str) -> str:
    """What the follow-up of an introduction says."""
    return translate("Lines", "Introduce {one} and {other}").format(one=one, other=other)


def promise(before: date | None, after: date | None, today: date) -> str:
    """What becomes of the next cadence date; empty for those who have none."""
    if after is None:
        return ""
    if before == after:
        return translate("Lines", "Next follow-up stays on {day}").format(day=dates.in_year(after, today))
    return translate("Lines", "Next follow-up moves to {day}").format(day=_near_year(after, today))


def _near_year(on: date, today: date) -> str:
    """Within half a year the month says it."""
    return dates.day(on) if (on - today).days < 183 else dates.full(on)


def promises(people: int) -> str:
    return numbers.in_words(translate("Lines", "The next follow-up of %n people moves", "", people), people)


def warmth(before: float, after: float) -> str:
    one, two = rounded(before), rounded(after)
    if one == two:
        return translate("Lines", "Warmth stays {value}").format(value=numbers.count(two))
    return translate("Lines", "Warmth {before} to {after}").format(
        before=numbers.count(one), after=numbers.count(two)
    )


def no_such_day(words: str) -> str:
    return translate("Lines", "There is no {day}: it stays in the note.").format(day=words)


def saved(names: Sequence[str], exchange: bool, planned: bool, sought: bool) -> str:
    """The notice once it is written."""
    if exchange and planned:
        return translate("Lines", "Exchange logged, follow-up planned.")
    if exchange:
        return translate("Lines", "Exchange logged.")
    if planned:
        return translate("Lines", "Follow-up planned.")
    pattern = (
        translate("Lines", "What {name} seeks is noted.")
        if sought
        else translate("Lines", "What {name} offers is noted.")
    )
    return pattern.format(name=names[0] if names else "")
