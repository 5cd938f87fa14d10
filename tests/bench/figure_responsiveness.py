"""What people do in Contacts with a large network, in a window: when the first rows are seen, and for how long the event
loop was blocked, each beside one full repaint."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from figures import Figure, seconds
from large import large
from started import told

from reseau_desktop.store.store import FILE

SIZE, LIMIT, ROWS_LIMIT = 100_000, 3.0, 3.0
BARE_ROWS = "SELECT contact, shown, title, organisation FROM searchable LIMIT 100"
ROUNDS = 3  # of all operations: the least disturbed of each counts, beside the repaint of the same run


def measure(size: int | None) -> Iterator[Figure]:
    """For each thing that people do."""
    people = size or SIZE
    with tempfile.TemporaryDirectory() as place:
        rounds = _rounds(Path(place), people)
    for name in rounds[0]["steps"]:
        best = min(rounds, key=lambda found: found["steps"][name]["blocked"] / found["repaint"])
        blocked, repaint = best["steps"][name]["blocked"], best["repaint"]
        more = {"took": best["steps"][name]["took"]}
        yield Figure(f"responsiveness.{name}", people, blocked, "one full repaint", repaint, LIMIT, more=more)


def measure_rows(size: int | None) -> Iterator[Figure]:
    """From asking who is in the list to its first rows on the screen."""
    people = size or SIZE
    with tempfile.TemporaryDirectory() as place:
        rounds = _rounds(Path(place), people, "--rows")
        bare = sqlite3.connect(Path(place) / "network" / FILE)
        fetch = min(seconds(lambda: bare.execute(BARE_ROWS).fetchall()) for _ in range(5))
        bare.close()
    ours = min(found["rows"] for found in rounds)
    yardstick = fetch + min(found["repaint"] for found in rounds)
    yield Figure("contacts.rows", people, ours, "SELECT … LIMIT 100 and one paint", yardstick, ROWS_LIMIT)


def _rounds(place: Path, people: int, *words: str) -> list[dict[str, Any]]:
    large(place / "network", people).close()
    found = []
    for number in range(ROUNDS):
        folder = shutil.copytree(place / "network", place / f"round{number}")  # each finds it as it was
        found.append(json.loads(told("window_large.py", *words, folder)))
        shutil.rmtree(folder)
    return found
