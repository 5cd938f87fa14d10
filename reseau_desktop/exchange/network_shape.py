"""The shape of a network in JSON: what each place may hold, what stands there when nothing is said."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

Check = Callable[[Any, str], Any]  # value and its place → the value to keep; raises WrongShape

NEEDED = object()  # no default: a place that must be there
ABSENT = object()  # a key that is left out when there is nothing to say
_LARGEST = 2**62  # SQLite's integers, with room to spare


class WrongShape(Exception):
    """A value that cannot stand where it stands: `place` as contacts[3].emails[0].value."""

    def __init__(self, place: str, found: object) -> None:
        self.place = place
        self.found = repr(found)[:60]
        super().__init__(f"{place}: {self.found}")


def text(value: Any, place: str) -> str:
    if not isinstance(value, str) or "\x00" in value:
        raise WrongShape(place, value)
    return value.encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair cannot be stored


def number(value: Any, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _LARGEST:
        raise WrongShape(place, value)
    return value


def days(value: Any, place: str) -> int:
    """A cadence: at least a day."""
    if number(value, place) < 1:
        raise WrongShape(place, value)
    return int(value)


def flag(value: Any, place: str) -> bool:
    if not isinstance(value, bool):
        raise WrongShape(place, value)
    return value


def real(value: Any, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise WrongShape(place, value)
    return value


def anything(value: Any, place: str) -> Any:
    return value


def day(value: Any, place: str) -> str:
    return _read(value, place, date.fromisoformat)


def instant(value: Any, place: str) -> str:
    return _read(value, place, datetime.fromisoformat)


def _read(value: Any, place: str, parse: Callable[[str], object]) -> str:
    try:
        parse(text(value, place))
    except ValueError as problem:
        raise WrongShape(place, value) from problem
    return str(value)


def one_of(*words: str) -> Check:
    def check(value: Any, place: str) -> str:
        if value not in words:
            raise WrongShape(place, value)
        return str(value)

    return check


def maybe(check: Check) -> Check:
    return lambda value, place: None if value is None else check(value, place)


def many(check: Check) -> Check:
    def all_of(value: Any, place: str) -> list[Any]:
        if not isinstance(value, list):
            raise WrongShape(place, value)
        return [check(item, f"{place}[{index}]") for index, item in enumerate(value)]

    return all_of


def row(shape: Mapping[str, tuple[Check, Any]]) -> Check:
    """A mapping with these keys; unknown keys, of a newer Réseau, are left out."""

    def check(value: Any, place: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise WrongShape(place, value)
        kept: dict[str, Any] = {}
        for key, (part, default) in shape.items():
            if key in value:
                kept[key] = part(value[key], f"{place}.{key}")
            elif default is NEEDED:
                raise WrongShape(f"{place}.{key}", None)
            elif default is not ABSENT:
                kept[key] = default() if callable(default) else default
        return kept

    return check


# Dates of people and positions are texts: one that no calendar holds is kept as it was typed.
_KINDS = ("message", "call", "video", "meeting", "event", "reaction")
_TEXT: tuple[Check, Any] = (text, "")
_LABELLED = row({"value": (text, NEEDED), "label": _TEXT, "preferred": (flag, False)})

CONTACT = row(
    {
        "id": (number, NEEDED),
        "layer": (text, NEEDED),
        "cadence": (maybe(days), None),
        "reminders": (maybe(flag), None),
        "archived": (flag, False),
        "deceased": (flag, False),
        "do_not_contact": (flag, False),
        "added_on": (day, NEEDED),
        "name": _TEXT,
        "names": (
            row(dict.fromkeys(("prefix", "given", "middle", "family", "suffix", "nickname", "full"), _TEXT)),
            ABSENT,
        ),
        "emails": (many(_LABELLED), list),
        "phones": (many(_LABELLED), list),
        "links": (many(_LABELLED), list),
        "addresses": (
            many(
                row(
                    dict.fromkeys(("label", "street", "postcode", "city", "region", "country"), _TEXT)
                    | {"preferred": (flag, False)}
                )
            ),
            list,
        ),
        "dates": (
            many(
                row(
                    {
                        "id": (number, ABSENT),
                        "kind": (text, NEEDED),
                        "on": (text, NEEDED),
                        "notice": (number, 0),
                    }
                )
            ),
            list,
        ),
        "positions": (
            many(
                row(
                    {
                        "organisation": _TEXT,
                        "title": _TEXT,
                        "kind": (one_of("work", "study"), "work"),
                        "start": (maybe(text), None),
                        "end": (maybe(text), None),
                        "current": (flag, False),
                        "seen_on": (maybe(text), None),
                    }
                )
            ),
            list,
        ),
        "tags": (many(text), list),
        "note": _TEXT,
        "how_met": _TEXT,
        "why": _TEXT,
        "direction": (maybe(real), None),
        "deleted_on": (day, ABSENT),
    }
)
LAYER = row(
    {
        "key": (text, NEEDED),
        "kind": (one_of("me", "ring", "target", "inbox"), ABSENT),
        "position": (number, ABSENT),
        "name": (maybe(text), None),
        "question": (maybe(text), None),
        "colour": (maybe(text), None),
        "cadence": (maybe(days), None),
        "capacity": (maybe(number), None),
        "reminders": (flag, True),
    }
)
INTERACTION = row(
    {
        "id": (number, NEEDED),
        "on": (day, NEEDED),
        "kind": (one_of(*_KINDS), NEEDED),
        "contacts": (many(number), list),
        "note": _TEXT,
        "at": (maybe(instant), None),
        "zone": (maybe(text), None),
        "thanks": (flag, False),
        "bin": (many(number), ABSENT),
    }
)
FOLLOW_UP = row(
    {
        "id": (number, NEEDED),
        "contact": (maybe(number), None),
        "kind": (one_of("explicit", "cadence", "rekindle", "congratulate", "ask"), "explicit"),
        "what": _TEXT,
        "channel": (maybe(one_of(*_KINDS)), None),
        "due": (day, NEEDED),
        "at_time": (maybe(text), None),
        "zone": (maybe(text), None),
        "status": (one_of("open", "done", "skipped"), "open"),
        "snoozed_until": (maybe(day), None),
        "snoozes": (number, 0),
        "created_on": (day, NEEDED),
        "closed_on": (maybe(day), None),
    }
)
ORGANISATION = row({"id": (number, NEEDED), "name": (text, NEEDED), "note": _TEXT})
SOURCE = row(
    {
        "id": (number, ABSENT),
        "kind": (text, NEEDED),
        "name": _TEXT,
        "imported_at": (instant, NEEDED),
        "fingerprint": _TEXT,
        "records": (
            many(
                row(
                    {
                        "contact": (maybe(number), None),
                        "record": (number, NEEDED),
                        "line": (number, NEEDED),
                        "key": _TEXT,
                        "digest": _TEXT,
                        "raw": (anything, dict),
                    }
                )
            ),
            list,
        ),
    }
)
OCCASION_ANSWER = row(
    {
        "anniversary": (number, NEEDED),
        "happened": (day, NEEDED),
        "status": (one_of("done", "skipped", "snoozed"), NEEDED),
        "until": (maybe(day), None),
    }
)
