"""From bytes to letters: byte order mark, UTF-8, UTF-16 without a mark, else Windows-1252 (formats, 2.4)."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from reseau_desktop.exchange.errors import Reason, UnreadableFile
from reseau_desktop.exchange.opening import wide_text

OFFERED = (  # what the dialog offers, likeliest first
    "utf-8",
    "cp1252",
    "iso-8859-15",
    "mac-roman",
    "cp850",
    "utf-16",
    "cp1250",
    "cp1251",
    "shift_jis",
    "gb18030",
)

_BOMS = (  # the longer first: the mark of UTF-32-LE begins with that of UTF-16-LE
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# NUL and the other control characters carry nothing in a table of people; tab and newlines do.
_DROPPED = bytes(byte for byte in range(32) if byte not in b"\t\n\r") + b"\x7f"
_DROPPED_LETTERS = dict.fromkeys(_DROPPED)
# Windows leaves five bytes undefined; browsers read them as the control of the same number, so do we.
_CP1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str


def decode(path: Path, content: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file without control characters, and the encoding used: the one asked for, else found.

    Raises UnreadableFile when the encoding asked for does not exist.
    """
    mark, marked = next(((bom, name) for bom, name in _BOMS if content.startswith(bom)), (b"", ""))
    content = content[len(mark) :]
    if encoding is None:
        chosen = marked or wide_text(content[:65536])
        return _known(content, chosen) if chosen else _found(content)
    try:
        name = codecs.lookup(encoding).name
        if name == "utf-16":
            name = marked if marked.startswith("utf-16") else wide_text(content[:65536]) or "utf-16-le"
        return _known(content, name)
    except (LookupError, TypeError, ValueError) as problem:
        raise UnreadableFile(path, Reason.ENCODING, (encoding,)) from problem


def _known(content: bytes, encoding: str) -> Decoded:
    if encoding in ("cp1252", "windows-1252"):
        return _windows(content)
    if encoding.startswith(("utf-16", "utf-32")):
        return Decoded(content.decode(encoding, "replace").translate(_DROPPED_LETTERS), encoding)
    return Decoded(content.translate(None, _DROPPED).decode(encoding, "replace"), encoding)


def _found(content: bytes) -> Decoded:
    content = content.translate(None, _DROPPED)
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    # A cut or a damaged letter in a UTF-8 file must not turn every accent of it into two signs.
    text = content.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    letters = sum(1 for letter in text if letter > "\x7f") - damaged
    if letters >= 20 * damaged:
        return Decoded(text, "utf-8")
    return _windows(content)


def _windows(content: bytes) -> Decoded:
    content = content.translate(None, _DROPPED)
    return Decoded(content.decode("latin-1").translate(_CP1252), "cp1252")
