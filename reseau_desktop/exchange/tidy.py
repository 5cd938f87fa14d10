"""Text from files made fit to be kept: lines, blanks and marks of direction; letters are never touched."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath
from urllib.parse import unquote

# Embeddings, overrides and isolates turn the rest of a screen's line around; so do C1 controls for terminals.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0x80, 0xA0), 0xFEFF])
# In numbers and addresses every invisible character is an accident of copying.
_INVISIBLE = _TURNING | dict.fromkeys([*range(0x200B, 0x2010), 0x2060, 0xAD, 0x061C])
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_HOST_AND_PORT = re.compile(r"[a-z0-9.-]+:\d+(?:/|$)", re.IGNORECASE)
_ALLOWED = frozenset({"http", "https", "mailto", "tel"})


def line(text: str) -> str:
    """A name, title or organisation on one line, single blanks, nothing that turns the screen around."""
    if not text.isascii():
        text = text.translate(_TURNING)
    return " ".join(text.split())


def block(text: str) -> str:
    """A text of several lines: newlines as \\n, no blanks around."""
    if not text.isascii():
        text = text.translate(_TURNING)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.strip()


def file_name(path: PurePath) -> str:
    """A file's name as text, where its bytes are no letters as well: no file and no table could keep those."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def address(text: str) -> str:
    """An e-mail, a phone or a link: visible characters only."""
    if not text.isascii():
        text = text.translate(_INVISIBLE)
    return " ".join(text.split())


def allowed_link(text: str) -> bool:
    """Whether a link has no scheme or one that may be opened: http, https, mailto, tel."""
    found = _SCHEME.match(text)
    return found is None or found[1].lower() in _ALLOWED or _HOST_AND_PORT.match(text) is not None


def slug_of(url: str) -> str:
    """The key of a LinkedIn profile: what follows /in/, decoded, lower-case; "" for any other address."""
    place = url.find("/in/")
    if place < 0:
        return ""
    slug = url[place + 4 :]
    for end in "/?#":
        slug = slug.partition(end)[0]
    if "%" in slug or not slug.isascii():
        slug = unicodedata.normalize("NFC", unquote(slug))
    return slug.strip().lower()


def linkedin_slug(link: str) -> str:
    """The key of a profile in any list of links; "" for other sites."""
    return slug_of(link) if "linkedin." in link.lower() else ""


def slug_words(slug: str) -> str:
    """The name a slug was made of, without the code at its end: ana-delmas-8a21b3f gives Ana Delmas."""
    words = [word for word in slug.split("-") if word]
    if len(words) > 1 and any(letter.isdigit() for letter in words[-1]):
        words.pop()
    return " ".join(word.capitalize() for word in words)


class Lines(dict[str, str]):
    """`line` remembered: names and organisations repeat."""

    def __missing__(self, text: str) -> str:
        self[text] = tidied = line(text)
        return tidied
