"""A program started and watched from outside: when its first window is painted, how much memory it holds."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent


def demo(folder: Path, size: int) -> Path:
    """A folder with the sample network of `size` people, made by the command line."""
    command = [sys.executable, "-m", "reseau_desktop", "--data", str(folder), "demo", "--size", str(size)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder


def painted(program: str, *words: object) -> float:
    """Seconds from the start of the process to its first painted window, which the program tells by the same clock."""
    start = time.monotonic()
    return float(told(program, *words)) - start


def memory(program: str, *words: object) -> float:
    """Megabytes resident when the program says that it has settled."""
    return float(told(program, "--memory", *words)) / 1024


def told(program: str, *words: object) -> str:
    """The first line that a program prints, started as one starts Réseau."""
    screen = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM") or "offscreen"}
    screen.pop(
        "PYTHONDONTWRITEBYTECODE", None
    )  # an installed program is compiled: the first start does it here
    command = [sys.executable, str(HERE / program), *map(str, words)]
    done = subprocess.run(command, env=screen, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.strip().splitlines()[0]
