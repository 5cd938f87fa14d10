"""The reversible apostrophe that keeps a spreadsheet from running a cell (formats, section 6)."""

from __future__ import annotations

_STARTS = frozenset("=+-@\t\r\n\x00＝＋－＠")
_BLANKS = " \u00a0\ufeff"


def protect(value: str) -> str:
    """The value behind an apostrophe where a spreadsheet might run it, or where it begins with one."""
    return "'" + value if _needs(value) else value


def unprotect(value: str) -> str:
    """What `protect` was given."""
    return value[1:] if value.startswith("'") and _needs(value[1:]) else value


def _needs(value: str) -> bool:
    if value.startswith("'"):
        return True
    return value.lstrip(_BLANKS)[:1] in _STARTS if value else False
