"""Where a name stands in the alphabet, as a share: the same whoever else is there.

People who stand by name would all shift when one more comes, if their place were counted from the others. A fixed place in
the alphabet moves nobody. The letters are as wide as they are frequent: at the beginning of family names in French and
English (ours, from lists of common names), then as in running text.
"""

from functools import cache, lru_cache
from typing import Final

_FIRST: Final = (
    ("a", 40), ("b", 102), ("c", 84), ("d", 62), ("e", 24), ("f", 42), ("g", 62), ("h", 58), ("i", 8), ("j", 30), ("k", 32),
    ("l", 74), ("m", 98), ("n", 26), ("o", 18), ("p", 62), ("q", 4), ("r", 62), ("s", 88), ("t", 44), ("u", 4), ("v", 34),
    ("w", 42), ("x", 2), ("y", 8), ("z", 10),
)  # fmt: skip
_LATER: Final = (
    (" ", 40), ("a", 118), ("b", 18), ("c", 36), ("d", 36), ("e", 130), ("f", 16), ("g", 26), ("h", 38), ("i", 86), ("j", 4),
    ("k", 14), ("l", 64), ("m", 32), ("n", 76), ("o", 94), ("p", 20), ("q", 2), ("r", 84), ("s", 44), ("t", 46), ("u", 62),
    ("v", 14), ("w", 10), ("x", 4), ("y", 20), ("z", 6),
)  # fmt: skip
_SCRIPTS: Final = (  # of each the first and the last letter, evenly
    (0x03B1, 0x03C9), (0x0430, 0x045F), (0x0561, 0x0587), (0x05D0, 0x05EA), (0x0621, 0x064A), (0x0905, 0x0939),
    (0x0E01, 0x0E2E), (0x10D0, 0x10F0), (0x3041, 0x3096), (0x30A1, 0x30FA), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3),
)  # fmt: skip
_LETTERS: Final = 4  # looked at: with the fourth a name is told from a thousand others
HOT, COLD = 0.08, 0.25  # the shares of those whose warmth is 100, and 0

Span = tuple[float, float]


@cache
def _spans(first: bool) -> dict[str, Span]:
    """Where each letter begins, and how wide it is."""
    letters = _FIRST if first else _LATER
    total, begin, found = sum(width for _, width in letters), 0, {}
    for letter, width in letters:
        found[letter] = (begin / total, width / total)
        begin += width
    return found


@lru_cache(maxsize=4096)
def _span(letter: str, first: bool) -> Span:
    known = _spans(first).get(letter)
    if known is not None:
        return known
    code = ord(letter)
    for low, high in _SCRIPTS:
        if low <= code <= high:
            return (code - low) / (high - low + 1), 1 / (high - low + 1)
    return (0.0, 0.0) if code < ord("a") else (1.0, 0.0)


def alphabet_share(name: str) -> float:
    """From 0 (A) to 1 (after Z), for a folded name; a name of another script stands by its own alphabet."""
    begin, width = 0.0, 1.0
    for place, letter in enumerate(name[:_LETTERS]):
        at, wide = _span(letter, first=not place)
        begin, width = begin + at * width, wide * width
    return begin


def warmth_share(warmth: float, name: float) -> float:
    """Where somebody stands by warmth, the warmest first, as a share; of one whole number by `name`, a share as well.

    Many are at the ends: what nobody wrote to for long is 0, whom one sees every week 100.
    """
    whole = min(100, max(0, round(warmth)))
    if not whole:
        return 1 - COLD * (1 - name)
    if whole == 100:
        return HOT * name
    return HOT + (1 - HOT - COLD) * (100 - whole - 1 + name) / 99
