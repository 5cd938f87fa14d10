"""What no folding keeps and yet is meant: an emoji, the signs of C++ and C#."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

MOST: Final = 6  # of them, and characters of one: a longer row is a drawing
_TAIL: Final = re.compile(r"[^\W_]+[+#]+(?=\s|$)")
_FIRST: Final = "\u00b5"  # what comes before it is no emoji


@lru_cache(maxsize=64)
def signs(typed: str) -> tuple[str, ...]:
    """The signs in what somebody typed: each emoji without its tone, and each word that ends in + or #, in lower case."""
    if typed.isascii() and "+" not in typed and "#" not in typed:
        return ()
    tails = (match[0].lower() for match in _TAIL.finditer(typed))
    emoji = (sign for sign in typed if _is_emoji(sign))
    return tuple(dict.fromkeys((*tails, *emoji)))[:MOST]


def places(sign: str, shown: str) -> Iterator[tuple[int, int]]:
    """From where to where a sign stands in a shown text, with the marks that follow it."""
    lower = shown if len(sign) == 1 else shown.lower()
    at = lower.find(sign) if len(lower) == len(shown) else -1
    while at >= 0:
        end = at + len(sign)
        while end < len(shown) and _is_mark(shown[end]):
            end += 1
        yield at, end
        at = lower.find(sign, end)


def _is_emoji(sign: str) -> bool:
    return sign > _FIRST and unicodedata.category(sign) == "So"


def _is_mark(sign: str) -> bool:
    """What says how the sign before it looks: its tone, its style, that it goes on."""
    return sign == "\u200d" or "\ufe00" <= sign <= "\ufe0f" or "\U0001f3fb" <= sign <= "\U0001f3ff"
