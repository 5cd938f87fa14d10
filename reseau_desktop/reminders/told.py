"""What was told already: a small file beside the database, no part of the network nor of its history.

A reminder is written down as being told, then shown, then written down as told. Killed in between, it is told once more
after the next start and then no more: at most twice, and never not at all. A file that cannot be read is as if there
were none; one that cannot be written is remembered until the program ends.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
from collections.abc import Collection, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from reseau_desktop.reminders.schedule import Silence, Told

FILE = "reminders.json"
MOST = 5_000  # keys kept; the oldest go first, what is still open never
TWICE = 2  # how often something is shown at most


class ToldFile:
    """Read once, then held; every change is written whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._keys: dict[str, None] = {}  # in the order they were told
        self._showing: dict[str, int] = {}
        self._silence: Silence | None = None
        self._again: datetime | None = None
        self.trouble = ""  # why the file could not be written the last time, as EACCES; empty when it was
        self._read()

    @property
    def told(self) -> Told:
        """As the schedule wants it. What was twice about to be shown is held to be."""
        over = {key for key, times in self._showing.items() if times >= TWICE}
        return Told(frozenset(self._keys) | over, self._silence, self._again)

    def begin(self, keys: Iterable[str]) -> None:
        """These are about to be shown."""
        for key in keys:
            self._showing[key] = self._showing.get(key, 0) + 1
        self._write()

    def finish(self, keys: Collection[str], still_open: Collection[str] = ()) -> None:
        """These were shown; of the oldest, those in `still_open` are kept."""
        for key in keys:
            self._showing.pop(key, None)
            self._keys[key] = None
        for key in [key for key in self._keys if key not in still_open][: max(0, len(self._keys) - MOST)]:
            del self._keys[key]
        self._write()

    def silence(self, silence: Silence | None) -> None:
        """Quiet was asked for, or is over."""
        self._silence = silence
        self._write()

    def again(self, at: datetime | None) -> None:
        """Say today's digest once more at this moment."""
        self._again = at
        self._write()

    # -- the file

    def _read(self) -> None:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            self._keys = dict.fromkeys(str(key) for key in found.get("told", []))
            self._showing = {str(key): int(times) for key, times in found.get("showing", {}).items()}
            self._silence = _silence(found.get("silence"))
            self._again = _moment(found.get("again"))
        except (OSError, ValueError, AttributeError, TypeError):
            return

    def _write(self) -> None:
        beside = self._path.with_suffix(".new")
        words = json.dumps(
            {
                "told": list(self._keys),
                "showing": self._showing,
                "silence": [_iso(self._silence.since), _iso(self._silence.until)] if self._silence else None,
                "again": _iso(self._again) if self._again else None,
            },
            indent=1,
        )
        try:
            with beside.open("w", encoding="utf-8") as file:
                file.write(words)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path)
            self.trouble = ""
        except OSError as problem:
            self.trouble = errno.errorcode.get(problem.errno or 0, "EIO")
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _moment(written: Any) -> datetime | None:
    """A wall-clock time; None for anything else."""
    return datetime.fromisoformat(str(written)).replace(tzinfo=None) if written else None


def _silence(written: Any) -> Silence | None:
    if not written:
        return None
    since, until = (_moment(one) for one in written)
    return Silence(since, until) if since is not None and until is not None else None
