"""The settings in force: the user's, else the defaults of the method."""

from __future__ import annotations

import json
from dataclasses import dataclass

from reseau_desktop.insights.keeping import kept
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME


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
    sample: bool = False  # the sample network is here


@dataclass(frozen=True, slots=True)
class Me:
    """My own name; empty until it is given."""

    given: str
    family: str


def settings(store: Store) -> Settings:
    """All settings; one that cannot be read is as if it were not there."""

    def ask() -> Settings:
        found: dict[str, object] = {}
        for key, value in store.rows("SELECT key, value FROM setting"):
            if key in Settings.__dataclass_fields__:
                found[key] = json.loads(value)
        days = found.get("days_off")
        if isinstance(days, list):
            found["days_off"] = frozenset(int(day) for day in days)
        found["sample"] = bool(found.get("sample"))
        return Settings(**found)  # type: ignore[arg-type]

    return kept(store, "settings", ask)


def me(store: Store) -> Me:
    """Who the circles are drawn around."""

    def ask() -> Me:
        row = store.one("SELECT given, family FROM contact WHERE id = ?", (ME,))
        return Me(row[0], row[1]) if row else Me("", "")

    return kept(store, "me", ask)
