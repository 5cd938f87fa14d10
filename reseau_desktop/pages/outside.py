"""Ways out of Réseau: a number to call, an address to write to, a page to open. Nothing else is ever opened."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

OPENED = frozenset(("http", "https", "mailto", "tel"))
_LONGEST = 2_000


def phone_url(number: str) -> QUrl | None:
    """The address that calls a number as it was typed; None where there is no digit."""
    kept = "".join(ch for ch in number if ch in "+0123456789*#")
    if not any(ch.isdigit() for ch in kept) or len(kept) > 40:
        return None
    url = QUrl()
    url.setScheme("tel")
    url.setPath(kept)
    return url


def mail_url(address: str) -> QUrl | None:
    """The address that writes a message; None for what is no e-mail address."""
    words = address.strip()
    name, at, domain = words.rpartition("@")
    if (
        not at
        or not name
        or not domain
        or len(words) > 320
        or any(ch.isspace() or ch in "<>?&," for ch in words)
    ):
        return None
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(words)
    return url


def web_url(text: str) -> QUrl | None:
    """A page on the web, with or without its https; None for everything that is not one of OPENED."""
    words = text.strip()
    if not words or len(words) > _LONGEST or any(ch.isspace() or ord(ch) < 32 for ch in words):
        return None
    scheme, colon, _rest = words.partition(":")
    if colon and scheme.isalpha() and "." not in scheme and "/" not in scheme:
        url = QUrl(words, QUrl.ParsingMode.TolerantMode)
        good = url.isValid() and url.scheme() in OPENED and (url.host() or url.scheme() in ("mailto", "tel"))
        return url if good else None
    if "." not in words.split("/")[0]:
        return None
    url = QUrl("https://" + words.removeprefix("//"), QUrl.ParsingMode.TolerantMode)
    return url if url.isValid() and url.host() else None


def open_url(url: QUrl) -> bool:
    """Hand an address to the desktop, if it is of a kind that we open."""
    return url.scheme() in OPENED and QDesktopServices.openUrl(url)
