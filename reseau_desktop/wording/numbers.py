"""Numbers as one writes them in the user's language: 1,482 and 9.2; 1 482 and 9,2."""

from __future__ import annotations

from math import floor

from reseau_desktop.wording.translation import translate


def count(number: int) -> str:
    """A whole number with its thousands apart."""
    separator = translate("Numbers", ",", "between thousands")
    return f"{number:,}".replace(",", separator)


def decimal(number: float, digits: int = 1) -> str:
    """A number with this many digits after the point, halves away from zero as people round."""
    scaled = floor(abs(number) * 10**digits + 0.5 + 1e-9)
    whole, rest = divmod(scaled, 10**digits)
    sign = "-" if number < 0 and scaled else ""
    if not digits:
        return sign + count(whole)
    return sign + count(whole) + translate("Numbers", ".", "before decimals") + f"{rest:0{digits}d}"


def plural(number: float, digits: int = 1) -> int:
    """The whole number that chooses the form of a noun after a decimal: English says 1.5 contacts, French 1,5 contact."""
    shown = floor(abs(number) * 10**digits + 0.5 + 1e-9) / 10**digits
    return 0 if shown < 2 else floor(shown)


def percent(share: float) -> str:
    """A share of 1 as a percentage."""
    return translate("Numbers", "{number}%").format(number=count(floor(share * 100 + 0.5)))


def in_words(translated: str, number: int) -> str:
    """A translated text whose %n became `number`, with the thousands apart. Before any data goes in."""
    return translated.replace(str(number), count(number), 1) if number >= 1000 else translated
