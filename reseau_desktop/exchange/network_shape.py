"""What a place in the JSON of a network may hold: checks of one value, put together to rows by `network_rows`."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from reseau_desktop.network.recurrence import Rule, UnusableRule

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
        self.found = json.dumps(found, ensure_ascii=False, default=repr)[:60]
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
    """A wall-clock time, kept as 14:30: its zone stands beside it, and one with an offset compares with no other."""
    try:
        read = time.fromisoformat(text(value))
    except ValueError:
        raise WrongShape(value) from None
    if read.tzinfo is not None:
        raise WrongShape(value)
    return read.isoformat(timespec="minutes")


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


def among(least: int, most: int) -> Check:
    """A whole number between two."""

    def check(value: Any) -> int:
        if not least <= number(value) <= most:
            raise WrongShape(value)
        return int(value)

    return check


def rule(value: Any) -> str:
    """How something comes back, in the words of RFC 5545 that are taken here."""
    try:
        Rule.parse(text(value))
    except UnusableRule:
        raise WrongShape(value) from None
    return str(value)


def pair(value: Any) -> list[int]:
    """Two ids, the smaller first."""
    found = many(number)(value)
    if len(found) != 2 or not found[0] < found[1]:
        raise WrongShape(value)
    return [*found]
