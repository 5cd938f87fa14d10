"""Memory of the open window with 30,000 people, above that of a bare one; in megabytes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, alternated
from started import demo, memory

SIZE, LIMIT, ROUNDS = 30_000, 170, 3


def measure(size: int | None) -> Iterator[Figure]:
    people = size or SIZE
    with tempfile.TemporaryDirectory() as folder:
        demo(Path(folder), people)
        mine, yardstick = alternated(
            ROUNDS,
            lambda: memory("window_ours.py", folder),
            lambda: memory("window_bare.py"),
        )
    above = {"above": mine - yardstick}
    yield Figure("memory", people, mine, "a bare QMainWindow", yardstick, LIMIT, unit="MB", more=above)
