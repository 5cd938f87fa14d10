"""Everybody written as a table, beside csv.writer given the very same rows. What is asked of the file first costs most."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, alternated, seconds
from imported import imported

from reseau_desktop.actions import exports
from reseau_desktop.exchange import csv_out, writing

SIZE, ROUNDS = 30_000, 3


def measure(size: int | None) -> Iterator[Figure]:
    size = size or SIZE
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        store = imported(folder, size)
        ours, theirs = folder / "ours.csv", folder / "theirs.csv"
        seconds(lambda: csv_out.write(ours, exports.network(store)))
        with ours.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.reader(lines))

        def bare() -> None:
            stream = io.StringIO(newline="")
            csv.writer(stream).writerows(rows)
            writing.write_whole(theirs, stream.getvalue().encode())

        mine, others = alternated(
            ROUNDS,
            lambda: seconds(lambda: csv_out.write(ours, exports.network(store))),
            lambda: seconds(bare),
        )
        assert ours.read_bytes() == theirs.read_bytes()
        store.close()
    yield Figure("export", size, mine, "csv.writer of the same rows", others)
