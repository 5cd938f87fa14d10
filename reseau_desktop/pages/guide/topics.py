"""What the guide has pages about, and the text of each in a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from reseau_desktop.paths import shared

SCREENS: Final = (
    "first-run",
    "today",
    "circles",
    "contacts",
    "triage",
    "quick",
    "organisation",
    "merging",
    "agenda",
    "import",
    "settings",
    "history",
    "data",
)
FIGURES: Final = (
    "layers",
    "warmth",
    "lateness",
    "due",
    "round",
    "load",
    "drift",
    "dormant",
    "introduction",
    "balance",
)
TOPICS: Final = SCREENS + FIGURES

# Where F1 leads from a page of the window; other pages have a topic of their own name.
OF_PAGES: Final = {
    "first_run": "first-run",
    "importing": "import",
    "inbox": "triage",
    "adding": "quick",
    "organisations": "organisation",
}

_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)]+)\)\s*$", re.MULTILINE)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_LINK = re.compile(r"\]\(guide:([a-z-]+)\)")


@dataclass(frozen=True, slots=True)
class Topic:
    """One page: `text` is Markdown of ours, with no picture that is not there."""

    key: str
    title: str
    text: str

    @property
    def links(self) -> tuple[str, ...]:
        """The pages it leads to."""
        return tuple(_LINK.findall(self.text))


def of_page(page: str) -> str:
    """The topic of a page of the window; the first one where it has none."""
    found = OF_PAGES.get(page, page)
    return found if found in TOPICS else TOPICS[0]


def folder(language: str) -> Path:
    """Where the pages and pictures of a language are."""
    return shared("resources") / "guide" / language


@lru_cache(maxsize=64)
def topic(key: str, language: str) -> Topic:
    """A page of the guide. Raises KeyError for one that does not exist."""
    if key not in TOPICS:
        raise KeyError(key)
    place = folder(language)
    written = (place / f"{key}.md").read_text(encoding="utf-8")

    def kept(found: re.Match[str]) -> str:
        return found[0] if (place / found[2]).is_file() else ""

    title = _TITLE.search(written)
    return Topic(key, title[1].strip() if title else key, _PICTURE.sub(kept, written))
