"""Search as you type over 100,000 people, beside the same FTS5 query on a bare connection."""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, percentile
from imported import TODAY, imported
from invented import GIVEN, family

from reseau_desktop.insights.search import search
from reseau_desktop.store.asking import match_expression

SIZE, LIMIT, QUERIES, ROWS = 100_000, 1.5, 150, 200
BARE = f"SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT {ROWS}"


def measure(size: int | None) -> Iterator[Figure]:
    size = size or SIZE
    with tempfile.TemporaryDirectory() as folder:
        store = imported(Path(folder), size)
        bare = sqlite3.connect(store.path)
        typed = _typed(random.Random(2))
        ours, theirs = [], []
        for text in typed:
            query = (match_expression(text),)
            bare.execute(BARE, query).fetchall()  # both find the pages in memory
            search(store, text, ROWS, TODAY)
            theirs.append(_timed(lambda query=query: bare.execute(BARE, query).fetchall()))
            ours.append(_timed(lambda text=text: search(store, text, ROWS, TODAY)))
        bare.close()
        store.close()
    more = {"p95": percentile(ours, 0.95), "yardstick_p95": percentile(theirs, 0.95)}
    mine, yardstick = statistics.median(ours), statistics.median(theirs)
    yield Figure("search", size, mine, "the same FTS5 query, bare sqlite3", yardstick, LIMIT, more=more)


def _typed(chance: random.Random) -> list[str]:
    """What people type: the beginning of a name, letter by letter, sometimes of both names."""
    texts = []
    for number in range(QUERIES):
        name = chance.choice((family(chance), chance.choice(GIVEN)))
        text = name[: 1 + number % 5]
        texts.append(f"{chance.choice(GIVEN)} {text}" if number % 4 == 3 else text)
    return texts


def _timed(work: object) -> float:
    """The best of three: a query is short, and what disturbs it is not its own."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best
