"""What is odd about a value, in a few words under it."""

from __future__ import annotations

from reseau_desktop.network import doubts
from reseau_desktop.network.doubts import Doubt
from reseau_desktop.pages import typed_dates
from reseau_desktop.wording.translation import translate


def sentence(found: Doubt | None) -> str:
    """The reason, and that the value is kept; empty where nothing is odd."""
    if found is None:
        return ""
    words = {
        Doubt.NO_AT: translate("Doubts", "No @. Kept as typed."),
        Doubt.EMAIL_SHAPE: translate("Doubts", "Not an address as they are written. Kept as typed."),
        Doubt.NO_DIGIT: translate("Doubts", "No digit. Kept as typed."),
        Doubt.PHONE_LENGTH: translate("Doubts", "An unusual number of digits. Kept as typed."),
        Doubt.LINK_SHAPE: translate("Doubts", "Not a link. Kept as typed."),
        Doubt.LINK_SCHEME: translate("Doubts", "Réseau does not open links of this kind. Kept as typed."),
        Doubt.NO_SUCH_DAY: translate("Doubts", "This day does not exist."),
        Doubt.NO_DATE: translate("Doubts", "Not a date. Kept as typed."),
    }
    return words[found]


def email(value: str) -> str:
    return sentence(doubts.of_email(value))


def phone(value: str) -> str:
    return sentence(doubts.of_phone(value))


def link(value: str) -> str:
    return sentence(doubts.of_link(value))


def day(value: str) -> str:
    return sentence(typed_dates.doubt(value))


def bound(value: str) -> str:
    """Why a period cannot begin or end so: here an odd value is refused, the old one stays."""
    if not value or typed_dates.iso(value) is not None:
        return ""
    if typed_dates.doubt(value) is Doubt.NO_SUCH_DAY:
        return translate("Doubts", "This day does not exist.")
    return translate("Doubts", "Not a date: a month and a year, or a year.")
