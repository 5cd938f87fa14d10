import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.layers import (
    DEFAULT_LAYERS,
    PROFILES,
    Fullness,
    LayerKind,
    budget,
    fullness,
    promise_load,
    radii,
)


def full(*keys: str) -> list[int]:
    return [x.cadence or 0 for x in DEFAULT_LAYERS if x.key in keys for _ in range(x.capacity or 0)]


def test_default_rings_hold_dunbars_sizes() -> None:
    rings = [x for x in DEFAULT_LAYERS if x.kind is LayerKind.RING]
    assert [x.key for x in rings] == ["core", "allies", "active", "wide", "known"]
    assert [sum(y.capacity or 0 for y in rings[: n + 1]) for n in range(5)] == [5, 15, 50, 150, 500]
    assert [x.cadence for x in rings] == [21, 45, 90, 180, 365]
    assert [x.reminders for x in rings] == [True, True, True, True, False]
    assert [x.position for x in DEFAULT_LAYERS] == list(range(8))


def test_radii_of_five_rings() -> None:
    assert [round(r, 3) for r in radii(5)] == [0.385, 0.574, 0.731, 0.871, 1.0]
    assert radii(1) == (1.0,)
    assert radii(0) == ()


@given(st.integers(1, 60))
def test_radii_grow_outwards_to_one(rings: int) -> None:
    edges = radii(rings)
    assert len(edges) == rings
    assert list(edges) == sorted(set(edges))
    assert edges[-1] == pytest.approx(1)


def test_promise_load_of_full_rings() -> None:
    rings = full("core", "allies", "active", "wide")
    assert round(promise_load(rings), 1) == 9.9
    assert round(promise_load(rings + full("target")), 1) == 12.2
    assert round(promise_load(rings + full("target", "known")), 1) == 18.9
    assert promise_load([]) == 0


@pytest.mark.parametrize(
    ("key", "load", "minutes"),
    [
        ("independent", 9.9, 120),
        ("employee", 5.0, 60),
        ("founder", 16.5, 180),
        ("researcher", 7.2, 90),
        ("job", 20.0, 300),
    ],
)
def test_profiles_promise_what_their_table_says(key: str, load: float, minutes: int) -> None:
    profile = PROFILES[key]
    assert profile.load == pytest.approx(load, abs=0.06)
    assert profile.weekly_minutes == minutes
    changed = {layer.key: layer for layer in profile.layers()}
    assert changed["known"].reminders is False
    assert changed["target"] == DEFAULT_LAYERS[6]


def test_the_independent_profile_is_the_default() -> None:
    assert PROFILES["independent"].layers() == DEFAULT_LAYERS


def test_two_hours_allow_twelve_contacts() -> None:
    assert budget(120) == 12


@pytest.mark.parametrize(
    ("members", "capacity", "expected"),
    [
        (0, 5, Fullness.ROOM),
        (4, 5, Fullness.ROOM),
        (5, 5, Fullness.FULL),
        (7, 5, Fullness.FULL),
        (8, 5, Fullness.OVER),
        (15, 10, Fullness.OVER),
        (10_000, None, Fullness.ROOM),
        (0, 0, Fullness.ROOM),
        (1, 0, Fullness.OVER),
    ],
)
def test_fill(members: int, capacity: int | None, expected: Fullness) -> None:
    assert fullness(members, capacity) is expected


def test_the_method_is_imported_without_numpy() -> None:
    code = (
        "import pkgutil, importlib, sys, reseau_desktop.network as n\n"
        "[importlib.import_module(n.__name__ + '.' + m.name) for m in pkgutil.iter_modules(n.__path__)]\n"
        "assert 'numpy' not in sys.modules and 'PySide6' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
