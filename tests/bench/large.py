"""A network of any size with three exchanges a person: what the pages are measured on."""

from __future__ import annotations

import random
import sys
from datetime import date, timedelta
from pathlib import Path

from reseau_desktop.actions import networks
from reseau_desktop.exchange import sample
from reseau_desktop.store import Label, Store

TODAY = date(2026, 11, 23)
EACH = 3  # exchanges a person, on the average
KINDS = ("message", "call", "meeting", "reaction", "video", "event")
OLDEST = 2_500  # days


def large(folder: Path, size: int) -> Store:
    """The sample network of that many people; exchanges are added until there are three a person."""
    print(f"  inventing {size} people", file=sys.stderr, flush=True)
    store = Store.open(folder)
    networks.fill(store, sample.network(TODAY, size), Label("sample_added", size))
    chance = random.Random(3)
    there = int(store.value("SELECT count(*) FROM interaction"))
    people = [int(row[0]) for row in store.rows("SELECT id FROM person")]
    with store.action(Label("logged")) as act:
        act.indexed = True
        first = int(act.value("SELECT ifnull(max(id), 0) + 1 FROM interaction"))
        numbers = range(first, first + max(0, EACH * size - there))
        act.executemany(
            "INSERT INTO interaction(id, happened, kind) VALUES (?, ?, ?)",
            [
                (n, (TODAY - timedelta(days=chance.randrange(OLDEST))).isoformat(), chance.choice(KINDS))
                for n in numbers
            ],
        )
        act.executemany(
            "INSERT INTO participant(interaction, contact) VALUES (?, ?)",
            [(n, chance.choice(people)) for n in numbers],
        )
    return store
