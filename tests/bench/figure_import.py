"""A LinkedIn export of 100,000 rows, beside csv.reader and bare sqlite3 writing the very same rows."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import bare
from figures import Figure, alternated, seconds
from imported import bring
from invented import linkedin_csv

from reseau_desktop.store import Store

SIZE, LIMIT, ROUNDS = 100_000, 3.0, 3


def measure(size: int | None) -> Iterator[Figure]:
    size = size or SIZE
    with tempfile.TemporaryDirectory() as place:
        folder, numbers = Path(place), itertools.count()
        export = linkedin_csv(folder / "Connections.csv", size)

        def ours() -> float:
            store = Store.open(folder / f"network{next(numbers)}")
            taken = seconds(lambda: bring(store, export))
            store.close()
            return taken

        ours()  # both find the file in memory, and the rows to write are known
        rows = bare.network(folder / "network0" / "reseau.db")

        def yardstick() -> float:
            path = folder / f"bare{next(numbers)}.db"
            return seconds(lambda: (bare.read_csv(export), bare.write(rows, path)))

        mine, theirs = alternated(ROUNDS, ours, yardstick)
    yield Figure("import", size, mine, "csv.reader + bare sqlite3 of the same rows", theirs, LIMIT)
