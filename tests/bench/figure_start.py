"""From the start of the process to the first painted window, beside a bare QMainWindow."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, alternated
from started import demo, painted

LIMITS = {206: 2.0, 30_000: 2.5}  # people: times a bare window
ROUNDS = 15


def measure(size: int | None) -> Iterator[Figure]:
    for people in (size,) if size else LIMITS:
        with tempfile.TemporaryDirectory() as folder:
            demo(Path(folder), people)
            painted("window_ours.py", folder)  # both find their files in memory
            painted("window_bare.py")
            mine, yardstick = alternated(
                ROUNDS,
                lambda folder=folder: painted("window_ours.py", folder),
                lambda: painted("window_bare.py"),
            )
        limit = LIMITS[206] if people < 10_000 else LIMITS[30_000]
        yield Figure("start", people, mine, "a bare QMainWindow", yardstick, limit)
