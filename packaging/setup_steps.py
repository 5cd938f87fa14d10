"""What every set-up step shares: where things are, how it speaks.

Standard library only, and the syntax of old Pythons: this must run on whatever `python3` is, if only to say
that it is too old. Set-up speaks on stderr, so that a command's own stdout stays clean.
A step that cannot go on raises SystemExit with one sentence that says what to do: exit code 1.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def say(sentence: str) -> None:
    """One line of set-up chatter."""
    print(sentence, file=sys.stderr, flush=True)


def succeeds(command: Sequence[object], **options: object) -> bool:
    """Run a command whose output goes to stderr; False when it fails or does not exist."""
    try:
        done = subprocess.run([str(word) for word in command], stdout=sys.stderr, cwd=ROOT, **options)
    except OSError:
        return False
    return done.returncode == 0


def answer(command: Sequence[object]) -> str | None:
    """What a command prints, None when it fails or does not exist."""
    try:
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, cwd=ROOT)
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def speaks_french() -> bool:
    """Whether the desktop's language is French, by the order that gettext and Qt use."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return os.environ[name].startswith("fr")
    return False


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Two commands started together must not both fill the same `.venv`: the second waits."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)
