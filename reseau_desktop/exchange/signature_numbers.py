"""Telephone numbers of a signature: which runs of digits are one, and of what kind."""

from __future__ import annotations

import re
from typing import Final

from reseau_desktop.exchange.signature_words import LABELS
from reseau_desktop.network.folding import fold

MOST_DIGITS = 15  # of a number, by E.164
PLAIN = "phone"  # "Tel." says no more than that it is one
_PLAINLY: Final = frozenset("t p tel fon telephone phone telefon telefono telefone".split())
_BEHIND: Final = re.compile(r"\s*\(([^\W\d]{1,12})\)")
_FRENCH: Final = re.compile(r"\(?0[67]\)?(?:[\s\u00a0\u202f.\-/]?\d{2}){4}$")  # in pairs, or without blanks
_MOBILE_AT_HOME: Final = re.compile(r"0(?:7\d{9}|1[567]\d{8,9})$")  # British and German


def sound(value: str) -> bool:
    """Whether so many digits may be a number, and not two years."""
    digits = sum(sign.isdigit() for sign in value)
    return 8 <= digits <= MOST_DIGITS and not re.fullmatch(r"\d{4}\s*[-/]\s*\d{4}", value)


def caption(text: str, start: int) -> tuple[str, int]:
    """The caption before a number: its meaning, and where it begins."""
    found = re.search(r"([^\W\d]{1,12})(?:\.|\s*\([^)]{1,12}\))?\s*[:.]?\s*$", text[:start])
    if found is None:
        return "", start
    key = fold(found[1])
    label = PLAIN if key in _PLAINLY else LABELS.get(key)
    return (label, found.start()) if label is not None else ("", start)


def behind(text: str, end: int) -> tuple[str, int]:
    """The caption behind a number, "(office)": its meaning, and where it ends."""
    found = _BEHIND.match(text, end)
    label = LABELS.get(fold(found[1])) if found else None
    return (label, found.end()) if found and label else ("", end)


def kind(value: str, label: str) -> str:
    """The label that was written; else mobile where the number itself says so, else work."""
    if label and label != PLAIN:
        return label
    digits = re.sub(r"\D", "", value)
    if value.lstrip("( ").startswith(("+", "00")):
        return "mobile" if _mobile_abroad(digits.removeprefix("00")) else "work"
    return "mobile" if _FRENCH.match(value) or _MOBILE_AT_HOME.match(digits) else "work"


def _mobile_abroad(digits: str) -> bool:
    import phonenumbers  # 25 ms: only once a number with its country was pasted

    try:
        number = phonenumbers.parse(f"+{digits}")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE
