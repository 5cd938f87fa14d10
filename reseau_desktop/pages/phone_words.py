"""Telephone numbers as they are written where the user lives; what was typed stays in the file as it was typed."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from reseau_desktop.wording.translation import translate


def region() -> str:
    """The country whose numbers need no prefix: the system's, else the one of the user's language; "" for neither."""
    territory = QLocale.system().territory()
    if territory != QLocale.Country.AnyTerritory:
        return QLocale.territoryToCode(territory)
    return translate(
        "Phones", "GB", "the country code of this language’s telephone numbers, two capital letters"
    )


def shown(value: str) -> str:
    """A number in its usual groups: 06 12 34 56 78 at home, +44 … abroad. What can be no number as it was typed."""
    return _shown(value, region())


@lru_cache(maxsize=2_000)
def _shown(value: str, home: str) -> str:
    if not 4 <= len(value) <= 40 or not any(sign.isdigit() for sign in value):
        return value
    import phonenumbers  # 25 ms: only once somebody with a number is looked at

    try:
        number = phonenumbers.parse(value, home or None)
    except phonenumbers.NumberParseException:
        return value
    abroad = value.lstrip().startswith(
        ("+", "00")
    )  # its country is said; else it is only guessed: it must be sure
    sure = phonenumbers.is_possible_number(number) if abroad else phonenumbers.is_valid_number(number)
    if not sure:
        return value
    at_home = bool(home) and number.country_code == phonenumbers.country_code_for_region(home)
    form = phonenumbers.PhoneNumberFormat
    return str(phonenumbers.format_number(number, form.NATIONAL if at_home else form.INTERNATIONAL))
