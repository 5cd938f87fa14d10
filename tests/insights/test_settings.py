"""Settings from a file of another hand: what cannot be meant is as if it were not there."""

import json

import pytest

from reseau_desktop.actions import settings as writing
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.settings import Settings, settings
from reseau_desktop.store import Label


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("quota", "many"),
        ("quota", None),
        ("quota", 0),
        ("weekly_minutes", 2**70),
        ("minutes_each", True),
        ("days_off", 5),
        ("days_off", ["monday"]),
        ("days_off", [9]),
        ("digest_at", "25:99"),
        ("why", 3),
        ("something_newer", {}),
    ],
)
def test_a_setting_that_cannot_be_meant_is_the_default(store, today, key, value) -> None:
    with store.action(Label("settings_changed")) as act:
        act.execute("INSERT INTO setting(key, value) VALUES (?, ?)", (key, json.dumps(value)))
    assert settings(store) == Settings()
    assert planned(store, today) == {}


def test_settings_that_were_chosen_are_in_force(store) -> None:
    writing.change(store, quota=5, days_off=[6], digest_at="08:30")
    found = settings(store)
    assert (found.quota, found.days_off, found.digest_at) == (5, frozenset({6}), "08:30")
