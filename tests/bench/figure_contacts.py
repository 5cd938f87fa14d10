"""The contacts of a large network: finding, sorting and moving them, each beside the least that it could take."""

from __future__ import annotations

import itertools
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from figures import Figure, alternated, percentile, seconds
from large import TODAY, large

from reseau_desktop.actions import layers
from reseau_desktop.insights.people import Listing, Order, listing, rows
from reseau_desktop.insights.search import search
from reseau_desktop.insights.standing import standing
from reseau_desktop.store import Store
from reseau_desktop.store.asking import match_expression

SIZE, ROUNDS = 100_000, 9
SCREEN = 100  # rows fetched at a time
QUERIES, FOUND, SEARCH_LIMIT = 200, 200, 1.5
SORT_LIMIT = 2.0
MOVED, MOVE_ROUNDS, MOVE_LIMIT = 10_000, 5, 4.0
BARE_SEARCH = f"SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT {FOUND}"
BARE_ROWS = "SELECT contact, shown, title, organisation FROM searchable WHERE contact IN ({})"


def measure_search(size: int | None) -> Iterator[Figure]:
    """The 95th percentile of 200 beginnings of the words of real people, as they are typed."""
    with _network(size) as store:
        listing(store, TODAY, Listing())  # the list stands beside the field that is typed in
        bare = sqlite3.connect(store.path)
        ours, theirs = [], []
        for text in _typed(store, random.Random(4)):
            query = (match_expression(text),)
            ours.append(_best(lambda text=text: search(store, text, FOUND, TODAY)))
            theirs.append(_best(lambda query=query: bare.execute(BARE_SEARCH, query).fetchall()))
        bare.close()
    more = {"median": percentile(ours, 0.5), "yardstick_median": percentile(theirs, 0.5)}
    p95 = percentile(ours, 0.95), percentile(theirs, 0.95)
    yield Figure(
        "contacts.search", size or SIZE, p95[0], "bare FTS5, 95th percentile", p95[1], SEARCH_LIMIT, more=more
    )


def measure_sort(size: int | None) -> Iterator[Figure]:
    """Everybody by warmth and the first rows of them, beside numpy's own argsort and the same rows fetched bare."""
    with _network(size) as store:
        known = standing(store, TODAY)
        listing(store, TODAY, Listing())
        bare = sqlite3.connect(store.path)

        def ours() -> None:
            ids = listing(store, TODAY, Listing(order=Order.WARMTH))
            assert len(rows(store, TODAY, ids[:SCREEN])) == min(SCREEN, len(ids))

        def theirs() -> None:
            ids = known.ids[np.argsort(-known.warmth)].tolist()
            bare.execute(BARE_ROWS.format(",".join(map(str, ids[:SCREEN])))).fetchall()

        mine, yardstick = alternated(ROUNDS, lambda: _best(ours), lambda: _best(theirs))
        bare.close()
    yield Figure("contacts.sort", size or SIZE, mine, "numpy.argsort and a bare fetch", yardstick, SORT_LIMIT)


def measure_move(size: int | None) -> Iterator[Figure]:
    """Ten thousand people into another circle, beside bare statements that write the same rows in one transaction."""
    with _network(size) as store, tempfile.TemporaryDirectory() as place:
        count = min(MOVED, (size or SIZE) // 2)
        ids = [
            int(row[0])
            for row in store.rows("SELECT id FROM person WHERE layer IN ('known', 'inbox') LIMIT ?", (count,))
        ]
        copy = Path(place) / "bare.db"
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(store.path, copy)
        bare = sqlite3.connect(copy, isolation_level=None)
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("PRAGMA synchronous=FULL")
        ways = itertools.cycle(("wide", "active"))
        bare_ways = itertools.cycle(("wide", "active"))

        def ours() -> float:
            layer = next(ways)
            return seconds(lambda: layers.move_to_layer(store, ids, layer, TODAY))

        mine, yardstick = alternated(
            MOVE_ROUNDS, ours, lambda: seconds(lambda: _write(bare, ids, next(bare_ways)))
        )
        bare.close()
    yield Figure("contacts.move", size or SIZE, mine, "bare statements, the same rows", yardstick, MOVE_LIMIT)


def _write(bare: sqlite3.Connection, ids: list[int], layer: str) -> None:
    """The rows that such a move writes: where people are, in which direction, and that they moved."""
    bare.execute("BEGIN IMMEDIATE")
    bare.executemany(
        "INSERT INTO layer_move(contact, moved_on, origin, arrival, why)"
        " SELECT id, ?, layer, ?, '' FROM contact WHERE id = ?",
        [(TODAY.isoformat(), layer, identity) for identity in ids],
    )
    bare.executemany(
        "UPDATE contact SET layer = ?, direction = ? WHERE id = ?",
        [(layer, place / 1000, identity) for place, identity in enumerate(ids)],
    )
    bare.execute("COMMIT")


class _network:
    """A large network in a folder of its own, for as long as it is measured."""

    def __init__(self, size: int | None) -> None:
        self._size = size or SIZE

    def __enter__(self) -> Store:
        self._place = tempfile.TemporaryDirectory()
        self._store = large(Path(self._place.name) / "network", self._size)
        return self._store

    def __exit__(self, *_raised: object) -> None:
        self._store.close()
        self._place.cleanup()


def _typed(store: Store, chance: random.Random) -> list[str]:
    """The beginnings of words by which people could be found: a letter or six of one, or of a second behind a first."""
    lines = store.rows("SELECT name, rest FROM searchable WHERE name <> '' ORDER BY contact")
    texts: list[str] = []
    while len(texts) < QUERIES:
        name, rest = chance.choice(lines)
        number = len(texts)
        words = str(name if number % 5 else f"{name} {rest}").split()
        begun = chance.choice(words)[: 1 + number % 6]
        texts.append(f"{words[0]} {begun}" if number % 4 == 3 else begun)
    return texts


def _best(work: Callable[[], object]) -> float:
    """The best of three: what disturbs something so short is not its own."""
    return min(seconds(work) for _ in range(3))
