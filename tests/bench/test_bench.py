"""The measuring itself: what `dev.py bench` prints for people and for programs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEYS = {"name", "size", "seconds", "yardstick", "yardstick_seconds", "ratio"}


def bench(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tests" / "bench" / "run.py"), *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")


def test_figures_for_programs_stand_alone_on_stdout() -> None:
    done = bench("undo", "import", "search", "export", "--size", "200", "--json")
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    assert [row["name"] for row in rows] == ["import", "search", "undo", "export"]
    for row in rows:
        assert row.keys() >= KEYS and row["size"] == 200
        assert row["seconds"] > 0 and abs(row["ratio"] - row["seconds"] / row["yardstick_seconds"]) < 0.01


def test_figures_for_people_have_their_yardstick_on_the_line() -> None:
    done = bench("search", "--size", "200")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("search") and "bare sqlite3" in done.stdout


def test_unknown_figure_is_wrong_use() -> None:
    assert bench("speed").returncode == 2
