"""Text from people as XML may hold it: some characters are forbidden there, even written as numbers (XML 1.0, 2.2)."""

from __future__ import annotations

import re
from typing import Final

_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SIGNS: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIAL: Final = re.compile('[&<>"]')


def legible(text: str) -> str:
    """Without the characters that no XML file may hold: controls, halves of pairs."""
    return text if text.isascii() and text.isprintable() else _FORBIDDEN.sub("", text)


def escaped(text: str) -> str:
    """Ready to stand between tags, or in an attribute between double quotes (on one line)."""
    return _SPECIAL.sub(lambda found: _SIGNS[found[0]], legible(text))


def attribute(text: str) -> str:
    """The same for an attribute: a parser would turn its line breaks and tabs into spaces."""
    return " ".join(escaped(text).split())
