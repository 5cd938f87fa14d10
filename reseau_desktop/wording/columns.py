"""What the columns of a file hold, and how its letters and its columns are told apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from reseau_desktop.exchange.columns import Field
from reseau_desktop.wording.translation import translate

_FIELDS: Final[Mapping[Field, Callable[[], str]]] = {
    Field.GIVEN: lambda: translate("Columns", "First name"),
    Field.FAMILY: lambda: translate("Columns", "Family name"),
    Field.FULL: lambda: translate("Columns", "Whole name"),
    Field.MIDDLE: lambda: translate("Columns", "Middle name"),
    Field.PREFIX: lambda: translate("Columns", "Title before the name"),
    Field.SUFFIX: lambda: translate("Columns", "Title after the name"),
    Field.NICKNAME: lambda: translate("Columns", "Nickname"),
    Field.ORGANISATION: lambda: translate("Columns", "Organisation"),
    Field.TITLE: lambda: translate("Columns", "Role"),
    Field.EMAIL: lambda: translate("Columns", "E-mail"),
    Field.EMAIL_LABEL: lambda: translate("Columns", "Label of the e-mail"),
    Field.PHONE: lambda: translate("Columns", "Phone"),
    Field.PHONE_LABEL: lambda: translate("Columns", "Label of the phone"),
    Field.LINK: lambda: translate("Columns", "Profile or site"),
    Field.LINK_LABEL: lambda: translate("Columns", "Label of the site"),
    Field.CONNECTED: lambda: translate("Columns", "Connected on"),
    Field.BIRTHDAY: lambda: translate("Columns", "Birthday"),
    Field.STREET: lambda: translate("Columns", "Street"),
    Field.POSTCODE: lambda: translate("Columns", "Postcode"),
    Field.CITY: lambda: translate("Columns", "City"),
    Field.REGION: lambda: translate("Columns", "Region"),
    Field.COUNTRY: lambda: translate("Columns", "Country"),
    Field.NOTE: lambda: translate("Columns", "Note"),
    Field.TAGS: lambda: translate("Columns", "Tags"),
    Field.HOW_MET: lambda: translate("Columns", "How we met"),
    Field.LAYER: lambda: translate("Columns", "Circle"),
}
ORDER: Final = tuple(_FIELDS)
"""The fields in the order they are offered."""


def field(named: Field | None) -> str:
    """What a column is taken for; None: it is left out."""
    return translate("Columns", "Left out") if named is None else _FIELDS[named]()


def encoding(name: str) -> str:
    """An encoding as people know it."""
    words = {
        "utf-8": "UTF-8",
        "cp1252": "Windows-1252",
        "iso-8859-15": "ISO-8859-15",
        "mac-roman": "Mac Roman",
        "cp850": "DOS 850",
        "utf-16": "UTF-16",
        "cp1250": translate("Columns", "Windows-1250, Central Europe"),
        "cp1251": translate("Columns", "Windows-1251, Cyrillic"),
        "shift_jis": "Shift JIS",
        "gb18030": "GB 18030",
    }
    return words.get(name, name.upper())


def delimiter(sign: str) -> str:
    """The sign between two columns, by its name."""
    words = {
        ",": translate("Columns", "comma"),
        ";": translate("Columns", "semicolon"),
        "\t": translate("Columns", "tab"),
        "|": translate("Columns", "bar"),
    }
    return words.get(sign, sign)
