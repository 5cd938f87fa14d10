"""People's names as they are shown, and where there is none."""

from __future__ import annotations

from reseau_desktop.network.names import display, initials
from reseau_desktop.wording import numbers
from reseau_desktop.wording.translation import translate

__all__ = ["count", "initials", "name", "open_words"]

OPENED = 40  # letters of a name in a verb


def name(
    given: str,
    family: str,
    middle: str = "",
    suffix: str = "",
    full: str = "",
    nickname: str = "",
    prefix: str = "",
) -> str:
    """The name on a card, every part as it came; what stands there for somebody without any."""
    shown = display(given, family, middle, suffix, full, nickname, prefix)
    return shown or translate("People", "No name")


def count(people: int) -> str:
    """206 contacts."""
    return numbers.in_words(translate("People", "%n contacts", "", people), people)


def open_words(name: str) -> str:
    """The verb of a link to somebody, or to an organisation: one line, not endless."""
    name = " ".join(name.split())
    return translate("Facts", "Open {name}").format(
        name=name if len(name) <= OPENED else name[: OPENED - 1] + "…"
    )
