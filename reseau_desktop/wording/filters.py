"""Filters in words: what a chip says, and what was not understood."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from reseau_desktop.network.filter_french import typed_in_french
from reseau_desktop.network.filter_values import Age, Day, Days, Name, Number, Numbers, Relation, Unit, Word
from reseau_desktop.network.filter_words import ANY, Key
from reseau_desktop.network.filtering import typed_term
from reseau_desktop.wording import dates, due, layers, numbers, warmth
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.network.dates import PartialDate
    from reseau_desktop.network.filter_values import Value
    from reseau_desktop.network.filtering import Problem, Term, Words
    from reseau_desktop.network.layers import Layer

LONGEST = 28  # characters of a name on a chip

_KEYS: Final[Mapping[Key, Callable[[], str]]] = {
    Key.LAYER: lambda: translate("Filters", "Circle"),
    Key.LAST: lambda: translate("Filters", "Last", "a filter: the last exchange"),
    Key.DUE: lambda: translate("Filters", "Due"),
    Key.WARMTH: lambda: translate("Filters", "Warmth"),
    Key.TAG: lambda: translate("Filters", "Tag"),
    Key.ORG: lambda: translate("Filters", "Organisation"),
    Key.SEEKS: lambda: translate("Filters", "Seeks"),
    Key.OFFERS: lambda: translate("Filters", "Offers"),
    Key.CITY: lambda: translate("Filters", "City"),
    Key.HAS: lambda: translate("Filters", "Has"),
    Key.LACKS: lambda: translate("Filters", "Lacks"),
    Key.SOURCE: lambda: translate("Filters", "Came from"),
    Key.ADDED: lambda: translate("Filters", "Added"),
    Key.IS: lambda: translate("Filters", "Only", "a filter: only archived people, only private ones"),
    Key.TEXT: lambda: translate("Filters", "Words"),
}
_THINGS: Final[Mapping[str, Callable[[], str]]] = {
    "email": lambda: translate("Filters", "an e-mail"),
    "phone": lambda: translate("Filters", "a phone number"),
    "birthday": lambda: translate("Filters", "a birthday"),
    "address": lambda: translate("Filters", "an address"),
    "link": lambda: translate("Filters", "a link"),
    "messenger": lambda: translate("Filters", "a messenger"),
    "photo": lambda: translate("Filters", "a photo"),
    "note": lambda: translate("Filters", "a note"),
    "organisation": lambda: translate("Filters", "an organisation"),
    "title": lambda: translate("Filters", "a role"),
    "tag": lambda: translate("Filters", "a tag"),
    "language": lambda: translate("Filters", "a language"),
    "tie": lambda: translate("Filters", "a link with somebody"),
    "seeks": lambda: translate("Filters", "something sought"),
    "offers": lambda: translate("Filters", "something offered"),
    "follow-up": lambda: translate("Filters", "a follow-up"),
    "exchange": lambda: translate("Filters", "an exchange"),
    "cadence": lambda: translate("Filters", "a cadence of their own"),
}
_KINDS: Final[Mapping[str, Callable[[], str]]] = {
    "archived": lambda: translate("Filters", "archived"),
    "private": lambda: translate("Filters", "private"),
    "deceased": lambda: translate("Filters", "deceased"),
    "do-not-contact": lambda: translate("Filters", "not to be contacted"),
    "target": lambda: layers.name("target"),
    "inbox": lambda: layers.name("inbox"),
}
_OVER: Final[Mapping[Unit, Callable[[int], str]]] = {
    Unit.DAY: lambda n: translate("Filters", "over %n days", "", n),
    Unit.WEEK: lambda n: translate("Filters", "over %n weeks", "", n),
    Unit.MONTH: lambda n: translate("Filters", "over %n months", "", n),
    Unit.YEAR: lambda n: translate("Filters", "over %n years", "", n),
}
_WITHIN: Final[Mapping[Unit, Callable[[int], str]]] = {
    Unit.DAY: lambda n: translate("Filters", "within %n days", "", n),
    Unit.WEEK: lambda n: translate("Filters", "within %n weeks", "", n),
    Unit.MONTH: lambda n: translate("Filters", "within %n months", "", n),
    Unit.YEAR: lambda n: translate("Filters", "within %n years", "", n),
}


class FilterSpeech:
    """Says filters; knows the names of the circles, and of the fields of the user's own by their slugs."""

    def __init__(self, circles: Mapping[str, Layer], fields: Mapping[str, str], today: date) -> None:
        self._circles, self._fields, self._today = circles, fields, today

    def name(self, key: Key, field: str = "") -> str:
        """What a filter looks at."""
        return self._fields.get(field, field) if key is Key.FIELD else _KEYS[key]()

    def term(self, term: Term) -> str:
        """What it asks: Wider network; not client; over 6 months."""
        first = self.value(term.key, term.values[0])
        if len(term.values) > 1:
            first = translate("Filters", "{first} +{number}", "a filter with several values").format(
                first=first, number=len(term.values) - 1
            )
        return translate("Filters", "not {value}").format(value=first) if term.negated else first

    def whole(self, term: Term) -> str:
        """The same with every value: for a tooltip and a screen reader."""
        every = ", ".join(self.value(term.key, value) for value in term.values)
        said = translate("Filters", "not {value}").format(value=every) if term.negated else every
        name = self.name(term.key, term.field)
        return translate("Filters", "{filter}: {value}").format(filter=name, value=said)

    def value(self, key: Key, value: Value) -> str:
        """One of the things that are asked for."""
        match value:
            case Word(word):
                return self._word(key, word)
            case Name(name):
                short = " ".join(name.split())
                return short if len(short) <= LONGEST else short[: LONGEST - 1] + "…"
            case Number(relation, found):
                return _compared(relation, numbers.decimal(found, 0 if found == int(found) else 1))
            case Numbers(low, high):
                return _between(_short(low), _short(high))
            case Age(beyond, count, unit):
                return (_OVER if beyond else _WITHIN)[unit](count)
            case Day(relation, on):
                return _dated(relation, dates.partial(on), whole=on.day is not None)
            case Days(first, last):
                return _days(first, last)

    def _word(self, key: Key, word: str) -> str:
        if word == ANY:
            return translate("Filters", "anything")
        if key is Key.LAYER:
            return layers.name(self._circles.get(word, word))
        if key is Key.WARMTH:
            return warmth.band(word)
        if key in (Key.HAS, Key.LACKS):
            own = self._fields.get(word.partition("-")[2])
            return _THINGS[word]() if word in _THINGS else own or word
        if word in _KINDS:
            return _KINDS[word]()
        return _stated(word) or source(word)


def typed(term: Term, words: Words) -> str:
    """A filter as it is typed in the language of the interface; either is read in both."""
    french = translate("Filters", "en", "the language a filter is typed in: en or fr") == "fr"
    return typed_in_french(term, words) if french else typed_term(term)


def _stated(word: str) -> str:
    days = {
        "today": translate("Filters", "today"),
        "yesterday": translate("Filters", "yesterday"),
        "tomorrow": translate("Filters", "tomorrow"),
    }
    if word in days:
        return days[word]
    if word in ("warm", "lukewarm", "cool", "dormant"):
        return warmth.band(word)
    return due.state(word) if word in ("fresh", "soon", "due", "late", "never") else ""


def source(kind: str) -> str:
    """Where somebody came from."""
    words = {"hand": translate("Filters", "by hand"), "csv": "CSV", "json": "Réseau", "vcard": "vCard"}
    own = {"linkedin": "LinkedIn", "google": "Google", "outlook": "Outlook", "monica": "Monica"}
    if kind in ("none", "no", "nothing"):
        return translate("Filters", "none")
    return words.get(kind) or own.get(kind) or kind


def _short(found: float) -> str:
    return numbers.decimal(found, 0 if found == int(found) else 1)


def _between(first: str, last: str) -> str:
    return translate("Filters", "{first} to {last}").format(first=first, last=last)


def _days(first: PartialDate, last: PartialDate) -> str:
    if first.day is None or last.day is None:
        return _between(dates.partial(first), dates.partial(last))
    pattern = translate("Filters", "{first} to {last}", "from a whole day to another")
    return pattern.format(first=dates.partial(first), last=dates.partial(last))


def _compared(relation: Relation, number: str) -> str:
    patterns = {
        Relation.LESS: translate("Filters", "under {number}"),
        Relation.AT_MOST: translate("Filters", "{number} at most"),
        Relation.ON: "{number}",
        Relation.AT_LEAST: translate("Filters", "{number} at least"),
        Relation.MORE: translate("Filters", "over {number}"),
    }
    return patterns[relation].format(number=number)


def _dated(relation: Relation, day: str, *, whole: bool) -> str:
    if whole and relation in (Relation.LESS, Relation.MORE):
        day = translate(
            "Filters", "{day}", "a whole day, not a month or a year, after before or after"
        ).format(day=day)
    patterns = {
        Relation.LESS: translate("Filters", "before {day}"),
        Relation.AT_MOST: translate("Filters", "{day} or before"),
        Relation.ON: "{day}",
        Relation.AT_LEAST: translate("Filters", "{day} or after"),
        Relation.MORE: translate("Filters", "after {day}"),
    }
    return patterns[relation].format(day=day)


def problem(found: Problem) -> str:
    """What was typed and is no filter; it was searched as text."""
    patterns = {
        "key": translate("Filters", "“{typed}” is no filter: it is searched as words."),
        "word": translate("Filters", "“{typed}”: this filter does not know that word."),
        "date": translate("Filters", "“{typed}”: write a date or a distance such as >6m, <30d or 2025."),
        "number": translate("Filters", "“{typed}”: write a number such as >50."),
        "backwards": translate("Filters", "“{typed}”: the end comes before the beginning."),
    }
    return patterns[found.reason].format(typed=found.typed[:60]) if found.reason in patterns else ""
