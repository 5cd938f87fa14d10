"""How a name is shown: every part as it came, in the order its script reads."""

from __future__ import annotations

CJK = ((0x2E80, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


def display(
    given: str,
    family: str,
    middle: str = "",
    suffix: str = "",
    full: str = "",
    nickname: str = "",
    prefix: str = "",
) -> str:
    """The name on a card: given, middle, family, suffix; an undivided name or a nickname when there are no parts.

    Chinese, Japanese and Korean names read family first and have no space between.
    """
    if given and family and not given.isascii() and _cjk(given) and _cjk(family):
        return family + given
    if not middle and not suffix:  # nearly everybody
        parts = f"{given} {family}" if given and family else given or family
    else:
        parts = " ".join(part for part in (given, middle, family, suffix) if part)
    return parts or full or nickname or prefix


def initials(name: str) -> str:
    """First letter of the first and last word that starts with a capital, accent kept; one letter if one word."""
    words = [word for word in name.split() if word[0].isalpha()]
    capitals = [word for word in words if word[0].isupper()] or words or name.split()
    if not capitals:
        return ""
    if _cjk(capitals[0]):
        return capitals[0][:1]
    if len(capitals) == 1:
        return capitals[0][0].upper()
    return (capitals[0][0] + capitals[-1][0]).upper()


def _cjk(text: str) -> bool:
    return all(any(low <= ord(ch) <= high for low, high in CJK) for ch in text if not ch.isspace())
