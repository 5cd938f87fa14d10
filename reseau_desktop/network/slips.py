"""One slip of the fingers: a letter too many, one missing, another one, or two that changed places (Damerau, distance 1)."""

from __future__ import annotations

from typing import Final

LEAST_LETTERS: Final = 5  # shorter words are too like each other
BEGUN: Final = 6  # letters from which on the beginning of a word may hold a slip


def one_slip(typed: str, word: str) -> bool:
    """Whether exactly one slip makes `typed` of `word`."""
    if typed == word or abs(len(typed) - len(word)) > 1:
        return False
    return _slipped(typed, word, whole=True)


def begun_with_one_slip(typed: str, word: str) -> bool:
    """Whether one slip makes `typed` of the beginning of `word`; a beginning without a slip does not count."""
    return not word.startswith(typed) and _slipped(typed, word, whole=False)


def _slipped(typed: str, word: str, *, whole: bool) -> bool:
    same = 0
    for one, other in zip(typed, word, strict=False):
        if one != other:
            break
        same += 1
    rest, left = typed[same:], word[same:]

    def goes_on(after: str, of: str) -> bool:
        return of == after if whole else of.startswith(after)

    return (
        goes_on(rest[1:], left[1:])  # another letter
        or goes_on(rest[1:], left)  # one too many
        or goes_on(rest, left[1:])  # one missing
        or (len(rest) > 1 and rest[:2] == left[1::-1] and goes_on(rest[2:], left[2:]))  # two changed places
    )
