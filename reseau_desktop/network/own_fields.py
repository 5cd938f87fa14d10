"""Fields of the user's own: what a value of each kind looks like once written down."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from .folding import fold

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")  # 1,234.5
_DOTTED = re.compile(
    r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+,\d+|[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}"
)  # 1.234,5 1.234.567
_MARKED = re.compile(r"[+-]?\d+,\d+")  # 12,5
_BLANKS = dict.fromkeys(map(ord, " \u00a0\u202f\u2009'’_"))  # between thousands
_MINUS = {0x2212: "-", 0x2013: "-"}
_LONGEST = 40


class FieldKind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    LINK = "link"


def number(text: str, comma: bool = False) -> str | None:
    """A number with a full stop, read as French or as English writes it; None for what is no number.

    1,250 is twelve hundred and fifty in English, one and a quarter in French: `comma` says that a comma marks the
    decimals.
    """
    bare = text.strip().translate(_MINUS).translate(_BLANKS)
    if len(bare) > _LONGEST or not bare.isascii():
        return None
    if _DOTTED.fullmatch(bare):
        bare = bare.replace(".", "").replace(",", ".")
    elif _GROUPED.fullmatch(bare) and not (comma and bare.count(",") == 1 and "." not in bare):
        bare = bare.replace(",", "")
    elif _MARKED.fullmatch(bare):
        bare = bare.replace(",", ".")
    return _plain(bare) if _NUMBER.fullmatch(bare) else None


def _plain(bare: str) -> str:
    """One way to write each number: no plus, no leading zero, no zero at the end."""
    sign = "-" if bare.startswith("-") else ""
    whole, _, rest = bare.lstrip("+-").partition(".")
    whole, rest = whole.lstrip("0") or "0", rest.rstrip("0")
    value = f"{whole}.{rest}" if rest else whole
    return value if value == "0" else sign + value


def choice(text: str, choices: Iterable[str]) -> str | None:
    """The choice that was meant, in its own spelling; None when it is none of them."""
    key = fold(text)
    return next((item for item in choices if item == text or (key and fold(item) == key)), None)
