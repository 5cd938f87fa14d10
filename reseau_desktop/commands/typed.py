"""What is typed behind an option: checked before anything is opened, and refused in the language that was asked for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from types import ModuleType

from reseau_desktop.clock import parsed
from reseau_desktop.commands.saying import speaking

FIRST, LAST = 1900, 2999  # years of a fixed date: a century of promises and birthdays fits around each


def language_asked(arguments: Sequence[str]) -> str | None:
    """What stands behind `--lang`, before the line is understood as a whole."""
    for place, word in enumerate(arguments):
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
        if word == "--lang" and place + 1 < len(arguments):
            return arguments[place + 1]
    return None


class Typed:
    """Reads what was typed. Each refusal is one sentence; Qt is only loaded for it."""

    def __init__(self, language: str | None = None) -> None:
        self._language = language

    def _refused(self, say: Callable[[ModuleType], str]) -> argparse.ArgumentTypeError:
        from reseau_desktop.wording import wrong_use

        with speaking(self._language):
            return argparse.ArgumentTypeError(say(wrong_use))

    def number(self, text: str) -> int:
        """A whole number."""
        try:
            return int(text)
        except ValueError:
            raise self._refused(lambda words: words.no_number(text)) from None

    def positive(self, text: str) -> int:
        """A whole number from 1 to what SQLite counts to."""
        number = self.number(text)
        if not 1 <= number < 2**63:
            raise self._refused(lambda words: words.not_positive(text))
        return number

    def day(self, text: str) -> date:
        """A day, as YYYY-MM-DD."""
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise self._refused(lambda words: words.no_day(text)) from None

    def moment(self, text: str) -> date | datetime:
        """A day, or a time of a day on the wall clock, which has no zone; of a year in which one can reckon."""
        try:
            found = parsed(text)
            if isinstance(found, datetime) and found.tzinfo is not None:
                raise ValueError(text)
        except ValueError:
            raise self._refused(lambda words: words.no_moment(text)) from None
        if not FIRST <= found.year <= LAST:
            raise self._refused(lambda words: words.year_out_of_reach(text, FIRST, LAST))
        return found

    def file(self, text: str) -> str:
        """A name that is not empty: an empty one would be the folder one happens to stand in."""
        if not text:
            raise self._refused(lambda words: words.no_name())
        return text

    def folder(self, text: str) -> Path:
        """The same of a folder."""
        return Path(self.file(text))

    @staticmethod
    def text(text: str) -> str:
        """What was typed, where a terminal sent bytes that are no letters as well."""
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
