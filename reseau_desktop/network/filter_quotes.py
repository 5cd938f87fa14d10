"""How the filter language is written down: words, quotes and commas."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from reseau_desktop.network.folding import fold

_PRINTED = {"“": "”“", "„": "“”", "”": "”", "«": "»", "»": "«"}  # by what opens them, what closes them
_PLAIN_NAME = re.compile(r'[^\W\d_][^\s,:"*<>=≤≥]*')


def tokens(text: str) -> Iterator[str]:
    """The words between spaces; quotes that open a word or a value hold spaces, a doubled quote is one."""
    token, quoted = "", False
    text, place = text.strip(), 0
    while place < len(text):
        character = text[place]
        place += 1
        if not quoted and (end := _printed(text, place - 1, token)):
            token += '"' + text[place:end].strip().replace('"', '""') + '"'
            place = end + 1
        elif character == '"' and (quoted or token[-1:] in ("", ":", ",", "-", '"')):
            quoted = not quoted
            token += character
        elif character.isspace() and not quoted:
            if token:
                yield token
            token = ""
        else:
            token += character
    if token:
        yield token


def _printed(text: str, place: int, token: str) -> int:
    """Where quotes as printed, “…” or « … », close that open a word or a value here; 0 where none do."""
    closing = _PRINTED.get(text[place], "")
    if not closing or token[-1:] not in ("", ":", ",", "-"):
        return 0
    found = [at for mark in closing if (at := text.find(mark, place + 1)) > 0]
    return min(found, default=0)


def parts(text: str) -> Iterator[tuple[str, bool]]:
    """The values between commas, and whether each stood in quotes."""
    part, quoted, ever = "", False, False
    place = 0
    while place < len(text):
        character = text[place]
        if quoted and text[place : place + 2] == '""':
            part += '"'
            place += 2
            continue
        if character == '"' and (quoted or not part):
            quoted, ever = not quoted, True
        elif character == "," and not quoted:
            yield part, ever
            part, ever = "", False
        else:
            part += character
        place += 1
    yield part, ever


def name(text: str, taken: Collection[str]) -> str:
    """A name as a value: in quotes where it would be read as something else; `taken` are folded words of ours."""
    if _PLAIN_NAME.fullmatch(text) and fold(text) not in taken:
        return text
    return '"' + text.replace('"', '""') + '"'
