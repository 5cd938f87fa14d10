"""The shape of a network in JSON: what each place may hold, what stands there when nothing is said."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

Check = Callable[[Any], Any]  # a value → the value to keep; raises WrongShape

NEEDED = object()  # no default: a place that must be there
ABSENT = object()  # a key that is left out when there is nothing to say
_LARGEST = 2**62  # SQLite's integers, with room to spare
_MOST = 1_000_000


class WrongShape(Exception):
    """A value that cannot stand where it stands: `place` as contacts[3].emails[0].value.

    The place grows from the inside out while the exception rises, so that a good file pays nothing for it.
    """

    def __init__(self, found: object, place: str = "") -> None:
        self.place = place
        self.found = repr(found)[:60]
        super().__init__(self.found)

    def within(self, outer: str) -> WrongShape:
        inner = self.place
        self.place = outer + inner if not inner or inner.startswith("[") else f"{outer}.{inner}"
        return self


def text(value: Any) -> str:
    if not isinstance(value, str) or "\x00" in value:
        raise WrongShape(value)
    return value


def number(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _LARGEST:
        raise WrongShape(value)
    return value


def few(value: Any) -> int:
    """A count that somebody can mean: days of notice, people in a circle."""
    if number(value) > _MOST:
        raise WrongShape(value)
    return int(value)


def days(value: Any) -> int:
    """A cadence: at least a day."""
    if few(value) < 1:
        raise WrongShape(value)
    return int(value)


def flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise WrongShape(value)
    return value


def real(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise WrongShape(value)
    return value


def anything(value: Any) -> Any:
    return value


def day(value: Any) -> str:
    """A calendar date, written 2026-11-23: ISO knows other ways that nobody here compares."""
    try:
        if date.fromisoformat(text(value)).isoformat() == value:
            return str(value)
    except ValueError:
        pass
    raise WrongShape(value)


def clock(value: Any) -> str:
    try:
        time.fromisoformat(text(value))
    except ValueError:
        raise WrongShape(value) from None
    return str(value)


def instant(value: Any) -> str:
    try:
        datetime.fromisoformat(text(value))
    except ValueError:
        raise WrongShape(value) from None
    return str(value)


def one_of(*words: str) -> Check:
    def check(value: Any) -> str:
        if value not in words:
            raise WrongShape(value)
        return str(value)

    return check


def maybe(check: Check) -> Check:
    return lambda value: None if value is None else check(value)


def many(check: Check) -> Check:
    def all_of(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise WrongShape(value)
        kept: list[Any] = []
        try:
            for item in value:
                kept.append(check(item))
        except WrongShape as problem:
            raise problem.within(f"[{len(kept)}]") from None
        return kept

    return all_of


def row(shape: Mapping[str, tuple[Check, Any]]) -> Check:
    """A mapping with these keys; unknown keys, of a newer Réseau, are left out."""
    parts = [(key, check, default) for key, (check, default) in shape.items()]

    def check_row(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise WrongShape(value)
        kept: dict[str, Any] = {}
        key = ""
        try:
            for key, check, default in parts:
                if key in value:
                    kept[key] = check(value[key])
                elif default is NEEDED:
                    raise WrongShape(None)
                elif default is not ABSENT:
                    kept[key] = default() if callable(default) else default
        except WrongShape as problem:
            raise problem.within(key) from None
        return kept

    return check_row


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
                        "notice": (few, 0),
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
                        "seen_on": (maybe(day), None),
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
        "position": (few, ABSENT),
        "name": (maybe(text), None),
        "question": (maybe(text), None),
        "colour": (maybe(text), None),
        "cadence": (maybe(days), None),
        "capacity": (maybe(few), None),
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
        "kind": (one_of("explicit", "cadence", "rekindle", "dormant", "congratulate", "ask"), "explicit"),
        "what": _TEXT,
        "channel": (maybe(one_of(*_KINDS)), None),
        "due": (day, NEEDED),
        "at_time": (maybe(clock), None),
        "zone": (maybe(text), None),
        "status": (one_of("open", "done", "skipped"), "open"),
        "snoozed_until": (maybe(day), None),
        "snoozes": (few, 0),
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
