"""What is odd about a value that somebody typed. It is kept as typed: the doubt is only told."""

from __future__ import annotations

from enum import StrEnum

LONGEST_EMAIL = 254  # RFC 5321, with its local part and domain
LEAST_DIGITS, MOST_DIGITS = 3, 15  # of a phone number; the most is E.164's
SCHEMES = frozenset(("http", "https", "mailto", "tel"))


class Doubt(StrEnum):
    """Why a value can hardly be right."""

    NO_AT = "no_at"
    EMAIL_SHAPE = "email_shape"
    NO_DIGIT = "no_digit"
    PHONE_LENGTH = "phone_length"
    LINK_SHAPE = "link_shape"
    LINK_SCHEME = "link_scheme"
    NO_SUCH_DAY = "no_such_day"
    NO_DATE = "no_date"


def of_email(value: str) -> Doubt | None:
    """Whether an address has an @ with something on both sides, and no space; nothing more is asked of it."""
    words = value.strip()
    if "@" not in words:
        return Doubt.NO_AT
    name, _, domain = words.rpartition("@")
    odd = not name or not domain or any(ch.isspace() for ch in words) or len(words) > LONGEST_EMAIL
    return Doubt.EMAIL_SHAPE if odd or domain.startswith(".") or domain.endswith(".") else None


def of_phone(value: str) -> Doubt | None:
    """Whether a number has about as many digits as numbers have; how it is written is the user's."""
    digits = sum(ch.isdecimal() for ch in value.partition("x")[0])
    if not digits:
        return Doubt.NO_DIGIT
    return None if LEAST_DIGITS <= digits <= MOST_DIGITS else Doubt.PHONE_LENGTH


def of_link(value: str) -> Doubt | None:
    """Whether a link can be opened: a page, with or without https://, an address to write to, a number to call."""
    words = value.strip()
    if not words or any(ch.isspace() for ch in words):
        return Doubt.LINK_SHAPE
    scheme, colon, rest = words.partition(":")
    named = colon and scheme.isascii() and scheme.isalpha()
    if named and not rest[:1].isdecimal():
        return None if scheme.casefold() in SCHEMES and rest.strip("/") else Doubt.LINK_SCHEME
    return None if "." in words.split("/")[0].strip(".") else Doubt.LINK_SHAPE
