"""The user's settings about their network: constants of the method, undone like anything else."""

from __future__ import annotations

from typing import Any

from reseau_desktop.actions.layers import apply_profile
from reseau_desktop.actions.rows import ME, setting, sort_name
from reseau_desktop.store import Label, Store

DEFAULTS: dict[str, Any] = {
    "weekly_minutes": 120,
    "minutes_each": 10,
    "quota": 3,
    "days_off": [5, 6],  # Monday is 0
    "profile": "independent",
    "why": "",
    "digest_at": "09:00",
    "digest": True,
    "quiet": True,
    "quiet_from": "20:00",
    "quiet_to": "08:00",
    "private": False,
    "review": True,
    "review_on": 1,  # the day of the weekly review; Monday is 1
    "country": "",  # an ISO code, whose public holidays are days off
    "subdivision": "",
}


def change(store: Store, **values: Any) -> None:
    """Change settings by name. Raises KeyError for an unknown one, ValueError for a number under 1."""
    for key, value in values.items():
        expected = DEFAULTS[key]
        if isinstance(expected, bool):
            if not isinstance(value, bool):
                raise ValueError(key)
        elif isinstance(expected, int) and (not isinstance(value, int) or value < 1):
            raise ValueError(key)
    with store.action(Label("settings_changed", len(values), next(iter(values), ""))) as act:
        for key, value in values.items():
            setting(act, key, value)


def reset(store: Store, *keys: str) -> None:
    """Back to the defaults, for these settings."""
    with store.action(Label("settings_changed", len(keys), keys[0] if keys else "")) as act:
        for key in keys:
            act.execute("DELETE FROM setting WHERE key = ?", (key,))


def introduce(
    store: Store, given: str, family: str, profile: str | None, why: str, country: str = ""
) -> None:
    """What the first run asks: my name, why this network, and a profile, and where I am; one step."""
    with store.action(Label("me_edited")) as act:
        act.update("contact", ME, given=given, family=family, sort_name=sort_name(family, given, ""))
        if why:
            setting(act, "why", why)
        if country:
            setting(act, "country", country)
        if profile is not None:
            apply_profile(act, profile)
