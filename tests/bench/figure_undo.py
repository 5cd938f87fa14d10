"""Taking an import of 100,000 rows back, beside the import itself."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, alternated, seconds
from imported import bring
from invented import linkedin_csv

from reseau_desktop.store import Store

SIZE, LIMIT, ROUNDS = 100_000, 1.5, 3


def measure(size: int | None) -> Iterator[Figure]:
    size = size or SIZE
    with tempfile.TemporaryDirectory() as place:
        folder, numbers = Path(place), itertools.count()
        export = linkedin_csv(folder / "Connections.csv", size)
        stores: list[Store] = []

        def forth() -> float:
            stores.append(Store.open(folder / f"network{next(numbers)}"))
            return seconds(lambda: bring(stores[-1], export))

        def back() -> float:
            store = stores.pop()
            taken = seconds(store.undo)
            left = store.value("SELECT count(*) FROM person")
            store.close()
            assert left == 0, f"{left} people left after the undo"
            return taken

        theirs, mine = alternated(ROUNDS, forth, back)
    yield Figure("undo", size, mine, "the import it takes back", theirs, LIMIT)
