"""A whole name parted in given and family name, only where that is sure (formats, 2.6)."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

PARTICLES = frozenset(
    "de da do dos das del della dello delle di du des d la le les van von der den ter ten zu zum zur "
    "bin ben ibn al el af av y e san santa st saint mac mc o'".split()
)
_TITLES = frozenset(
    "m mr mrs ms mme mlle dr pr prof herr frau sr sra sig sigra dott dottssa ing me maitre sir dr-ing dipl-ing univ-prof".split()
)
_DOTTED_TITLES = frozenset("mag dipl drs avv arch".split())  # without their full stop they are names
_AFTER_TITLES = frozenset("med phil jur rer nat pol oec hc habil vet dent".split())  # Dr. med., Dr. rer. nat.


def split(full: str) -> tuple[str, str, str] | None:
    """Prefix, given and family name; None where a guess would be needed: the name then stays whole.

    "Dupont, Jean" and "DUPONT Jean" say which is which; two words are given and family; particles belong to
    the family. Three words without a hint may be two given or two family names (María José García López),
    and names in Chinese, Japanese or Korean letters have no blank to part at.
    """
    words = full.split()
    count = min(titles(words), len(words) - 2)
    prefix, words = words[: max(0, count)], words[max(0, count) :]
    if len(words) < 2 or any(_east_asian(word) for word in words):
        return None
    parted = _by_comma(words) or _by_capitals(words) or _by_place(words)
    return None if parted is None else (" ".join(prefix), *parted)


def titles(words: Sequence[str]) -> int:
    """How many words before a name are titles: Dr., Prof. Dr. med."""
    count = 0
    for word in words:
        key = word.replace(".", "").lower()
        titled = key in _TITLES or ("." in word and key in _DOTTED_TITLES)
        if not titled and not (count and key in _AFTER_TITLES):
            break
        count += 1
    return count


def _by_comma(words: list[str]) -> tuple[str, str] | None:
    text = " ".join(words)
    family, comma, given = text.partition(",")
    if not comma or "," in given or not given.strip() or not family.strip():
        return None
    return given.strip(), family.strip()


def _by_capitals(words: list[str]) -> tuple[str, str] | None:
    capitals = [len(word) > 2 and word.isupper() for word in words]
    if not any(capitals) or all(capitals):
        return None
    first, last = capitals.index(True), len(capitals) - 1 - capitals[::-1].index(True)
    if not all(capitals[first : last + 1]):
        return None
    while first > 1 and _particle(words[first - 1]):
        first -= 1
    given = words[:first] + words[last + 1 :]
    return (" ".join(given), " ".join(words[first : last + 1])) if given else None


def _by_place(words: list[str]) -> tuple[str, str] | None:
    if "," in " ".join(words):
        return None
    start = len(words) - 1
    while start > 1 and _particle(words[start - 1]):
        start -= 1
    given = words[:start]
    initials = all(len(word.rstrip(".")) == 1 for word in given[1:])
    return (" ".join(given), " ".join(words[start:])) if initials else None


def _particle(word: str) -> bool:
    return word.lower().rstrip("'’") in PARTICLES or word.lower() in ("d'", "d’")


def _east_asian(word: str) -> bool:
    return any(unicodedata.east_asian_width(letter) in "WF" for letter in word)
