"""The settings in force: the user's, else the defaults of the method."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Any

from reseau_desktop.insights.keeping import kept
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME

_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """Minutes a week and for each contact; contacts a working day; days off (Monday 0); the digest's wall-clock time."""

    weekly_minutes: int = 120
    minutes_each: int = 10
    quota: int = 3
    days_off: frozenset[int] = frozenset((5, 6))
    profile: str = "independent"
    why: str = ""
    digest_at: str = "09:00"
    digest: bool = True  # one notification a day
    quiet: bool = True  # there are quiet hours, which hold the digest back
    quiet_from: str = "20:00"
    quiet_to: str = "08:00"
    private: bool = False  # notifications name nobody
    review: bool = True  # Today offers the weekly review
    review_on: int = 1  # from that day of the week on; Monday is 1
    country: str = ""  # whose public holidays are days off: an ISO code; empty: none
    subdivision: str = ""  # a region of it
    sample: bool = False  # the sample network is here


@dataclass(frozen=True, slots=True)
class Me:
    """My own name; empty until it is given."""

    given: str
    family: str


def settings(store: Store) -> Settings:
    """All settings; one that cannot be read is as if it were not there."""

    def ask() -> Settings:
        found: dict[str, Any] = {}
        for key, written in store.rows("SELECT key, value FROM setting"):
            value = json.loads(written)
            if key in _SOUND and _SOUND[key](value):
                found[key] = value
        if "days_off" in found:
            found["days_off"] = frozenset(found["days_off"])
        found["sample"] = bool(found.get("sample"))
        return Settings(**found)

    return kept(store, "settings", ask)


def _number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _LARGEST


def _text(value: object) -> bool:
    return isinstance(value, str)


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _days(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(day, int) and not isinstance(day, bool) and 0 <= day <= 6 for day in value
    )


def _time(value: object) -> bool:
    try:
        time.fromisoformat(str(value))
    except ValueError:
        return False
    return isinstance(value, str)


# what a file of another hand may hold under these names is looked at before it is believed
_SOUND: dict[str, Callable[[object], bool]] = {
    "weekly_minutes": _number,
    "minutes_each": _number,
    "quota": _number,
    "days_off": _days,
    "profile": _text,
    "why": _text,
    "digest_at": _time,
    "digest": _flag,
    "quiet": _flag,
    "quiet_from": _time,
    "quiet_to": _time,
    "private": _flag,
    "review": _flag,
    "review_on": lambda value: _number(value) and isinstance(value, int) and value <= 7,
    "country": _text,
    "subdivision": _text,
    "sample": lambda value: isinstance(value, dict),
}


def me(store: Store) -> Me:
    """Who the circles are drawn around."""

    def ask() -> Me:
        row = store.one("SELECT given, family FROM contact WHERE id = ?", (ME,))
        return Me(row[0], row[1]) if row else Me("", "")

    return kept(store, "me", ask)
