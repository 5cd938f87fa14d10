"""The keys people chose themselves: what is written with the design's keys (tooltips, key caps) is shown with theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

Portable, Native = QKeySequence.SequenceFormat.PortableText, QKeySequence.SequenceFormat.NativeText


class OwnKeys:
    """Empty for most people, and then it costs nothing. Filled by the register of commands alone."""

    def __init__(self) -> None:
        self._now: dict[str, QKeySequence] = {}  # the design's keys, and what they are now; empty: none

    def clear(self) -> None:
        self._now.clear()

    def put(self, designed: Sequence[QKeySequence], now: Sequence[QKeySequence]) -> None:
        """What a command was given by the design, and what it has."""
        first = now[0] if now else QKeySequence()
        for keys in designed:
            if keys in now:
                self._now.pop(keys.toString(Portable), None)
            else:
                self._now[keys.toString(Portable)] = first

    def sequence(self, designed: str) -> QKeySequence:
        """Keys of the design as they are now."""
        return self._now.get(designed, QKeySequence(designed))

    def shown(self, designed: str) -> str:
        """The same in words: "Ctrl+L" for a tooltip, "Ctrl L" for a key cap; empty where they were taken away."""
        if not self._now or not designed:
            return _named(designed)
        joined = designed.replace(" ", "+")
        written = joined if joined in self._now else QKeySequence(joined, Native).toString(Portable)
        if written not in self._now:
            return _named(designed)
        said = self._now[written].toString(Native)
        return said.replace("+", " ") if " " in designed else said

    def meant(self, pressed: str) -> str:
        """The keys of the design that were pressed, where somebody may have moved them; else empty."""
        if not self._now:
            return pressed
        moved = next((design for design, now in self._now.items() if now.toString(Portable) == pressed), "")
        return moved or ("" if pressed in self._now else pressed)


def _named(designed: str) -> str:
    """With the names that the keys have in the user's language: Maj, Suppr."""
    said = QCoreApplication.translate  # Qt's own catalogue: the menus say the same
    named = {"Shift": said("QShortcut", "Shift"), "Del": said("QShortcut", "Del")}
    for key, word in named.items():
        if key in designed:
            designed = re.sub(rf"\b{key}\b", word, designed)
    return designed


_KEYS = OwnKeys()


def own_keys() -> OwnKeys:
    """Those of the one window."""
    return _KEYS
