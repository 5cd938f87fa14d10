"""The figures of telephone numbers: under which one is kept, and under which it is looked for."""

from __future__ import annotations

import unicodedata
from typing import Final

ONE_DIGIT_CODES: Final = frozenset("17")
TWO_DIGIT_CODES: Final = frozenset(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86"
    " 90 91 92 93 94 95 98".split()
)


def digits(phone: str) -> str:
    """The digits of a number as typed, those of every script as 0 to 9; 00 in front of a country is dropped."""
    if phone.isascii():
        found = "".join(ch for ch in phone if ch.isdecimal())
    else:
        found = "".join(str(unicodedata.decimal(ch)) for ch in phone if ch.isdecimal())
    return found[2:] if found.startswith("00") else found


def national(number: str) -> str:
    """A number typed with +, without its country code, whose length the first digits tell (ITU E.164)."""
    if number[:1] in ONE_DIGIT_CODES:
        return number[1:]
    return number[2:] if number[:2] in TWO_DIGIT_CODES else number[3:]


def phone_forms(text: str) -> list[str]:
    """The digit runs under which a typed number may be stored: as typed, without 0, without its country; none where a
    single digit is left of several (007)."""
    number = digits(text)
    forms = [number if len(number) > 1 or sum(ch.isdecimal() for ch in text) == 1 else ""]
    if text.strip().startswith(("+", "00", "(+")):
        short = national(number).lstrip("0")
        forms += [short] if len(short) >= 3 else []
    elif number.startswith("0") and len(number) > 3:
        forms.append(number[1:])
    return [form for form in dict.fromkeys(forms) if form]
