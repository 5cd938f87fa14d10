"""The text of a signature as it is read: without markup, and without the marks of a quotation that holds all of it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from textwrap import dedent
from typing import Final

_MARKUP: Final = re.compile(
    r"<(?:br|p|div|span|td|tr|table|html|body|b|strong|font|a\s)[^<>]{0,400}/?>", re.IGNORECASE
)
_BREAKS: Final = frozenset("br p div tr li table h1 h2 h3 h4 h5 h6 ul ol blockquote hr".split())
_UNSEEN: Final = frozenset("style script head title".split())
_QUOTE: Final = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)


def plain(text: str) -> str:
    """What is seen of a text with markup."""
    if len(_MARKUP.findall(text)) > 1:
        seen = _Seen()
        seen.feed(text)
        seen.close()
        text = seen.text()
    return text


def unquoted(text: str) -> str:
    """A text that is quoted or moved in from its first line to its last, without that."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > 1 and all(_QUOTE.match(line) for line in lines):
        text = _QUOTE.sub("", text)
    return dedent(text)


class _Seen(HTMLParser):
    """Gathers the words, a line a block, a tab a cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._unseen = 0

    def text(self) -> str:
        lines = "".join(self._parts).split("\n")
        return "\n".join(line.strip() for line in lines if line.strip())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in _BREAKS:
            self._parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        if tag in _BREAKS or tag in ("td", "th"):
            self._parts.append("\n" if tag in _BREAKS else "\t")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._parts.append(re.sub(r"\s+", " ", data.replace("\xa0", " ")))
