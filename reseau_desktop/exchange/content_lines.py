"""The lines that calendars (RFC 5545) and cards (RFC 6350) are made of: what is escaped in them, and how they are folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

MOST = 75  # octets of a line, its break left out


def dump(lines: Iterable[str]) -> bytes:
    """The bytes of a file: UTF-8, folded, CRLF."""
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode("utf-8", "replace")


def text(words: str) -> str:
    """A text value: what would end it is escaped, and what no such file may hold is left out."""
    kept = plain(words)
    for sign in ("\\", ";", ","):
        kept = kept.replace(sign, f"\\{sign}")
    return kept.replace("\n", "\\n")


def plain(words: str) -> str:
    """Words without controls, every line break the same."""
    if words.isprintable():
        return words
    one = words.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(sign for sign in one if sign in "\n\t" or ord(sign) >= 32 and ord(sign) != 127)
    return kept.encode("utf-8", "replace").decode()


def folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets, each after the first behind a space; no letter is cut in two."""
    if line.isascii() and len(line) <= MOST:
        yield line
        return
    piece, octets = "", 0
    for sign in line:
        size = len(sign.encode("utf-8", "replace"))
        if octets + size > MOST:
            yield piece
            piece, octets = " ", 1
        piece += sign
        octets += size
    if piece:
        yield piece
