"""A telephone number with its country: what was written without one gets that of the others, or of where the user lives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """As it goes onto the card; `code` is the country code that was added, 0: it was written, or none was found."""

    value: str
    code: int = 0


def home_of(numbers: Iterable[str], region: str) -> str:
    """The country of the first number that says its own, else the user's."""
    import phonenumbers

    for value in numbers:
        if value.strip().startswith(("+", "00")):
            try:
                parsed = phonenumbers.parse(value.replace("00", "+", 1) if value.startswith("00") else value)
            except phonenumbers.NumberParseException:
                continue
            found = phonenumbers.region_code_for_number(parsed)
            if found:
                return str(found)
    return region


def read(value: str, region: str) -> Number:
    """With its country code where one is sure; else as it was written."""
    import phonenumbers

    written = value.strip()
    if written.startswith(("+", "00")) or not region:
        return Number(written)
    try:
        parsed = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return Number(written)
    if not phonenumbers.is_valid_number(parsed):
        return Number(written)
    shown = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return Number(str(shown), int(parsed.country_code))
