"""The circles beside their yardstick, where it is installed: `dev.py bench circles` brings it."""

from __future__ import annotations

import importlib.util
import json

import pytest

from tests.bench.test_bench import KEYS, bench

NAMES = ["circles.repaint", "circles.pan", "circles.hover", "circles.layout"]


@pytest.mark.skipif(importlib.util.find_spec("pyqtgraph") is None, reason="pyqtgraph comes with dev.py bench")
def test_the_circles_are_measured_by_their_four_names() -> None:
    done = bench("circles", "--size", "60", "--json")
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    assert [row["name"] for row in rows] == NAMES
    assert all(row.keys() >= KEYS and row["size"] == 60 and row["seconds"] > 0 for row in rows)


@pytest.mark.skipif(importlib.util.find_spec("pyqtgraph") is not None, reason="the yardstick is installed")
def test_without_the_yardstick_it_is_said_how_to_get_it() -> None:
    done = bench("circles.pan", "--size", "60")
    assert done.returncode == 1 and "dev.py bench" in done.stderr
