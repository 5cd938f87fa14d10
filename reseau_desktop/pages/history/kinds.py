"""The kinds of action one looks for, and the sign of each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Group(StrEnum):
    """What an action is about."""

    CARDS = "cards"
    CIRCLES = "circles"
    EXCHANGES = "exchanges"
    FOLLOW_UPS = "follow_ups"
    IMPORTS = "imports"
    SETTINGS = "settings"


IMPORTED: Final = frozenset(("imported", "filled", "sample_added", "sample_removed", "backup_restored"))
BATCHES: Final = IMPORTED | frozenset(("merged", "tags_merged", "organisations_merged", "undone_alone"))
_BEGINS: Final[Mapping[str, tuple[Group, str]]] = {  # the first that fits
    "moved": (Group.CIRCLES, "circles"),
    "tidied": (Group.CIRCLES, "circles"),
    "layer": (Group.SETTINGS, "settings"),
    "settings": (Group.SETTINGS, "settings"),
    "profile": (Group.SETTINGS, "settings"),
    "field": (Group.SETTINGS, "settings"),
    "list": (Group.SETTINGS, "filter"),
    "logged": (Group.EXCHANGES, "exchange"),
    "interaction": (Group.EXCHANGES, "exchange"),
    "act": (Group.EXCHANGES, "gift"),
    "attached": (Group.EXCHANGES, "file"),
    "detached": (Group.EXCHANGES, "file"),
    "follow_up": (Group.FOLLOW_UPS, "clock"),
    "occasion": (Group.FOLLOW_UPS, "cake"),
    "cadence": (Group.FOLLOW_UPS, "clock"),
    "archived": (Group.CARDS, "archive"),
    "unarchived": (Group.CARDS, "archive"),
    "deleted": (Group.CARDS, "trash"),
    "bin": (Group.CARDS, "trash"),
    "restored": (Group.CARDS, "restore"),
    "added": (Group.CARDS, "user-plus"),
    "tag": (Group.CARDS, "tag"),
    "untagged": (Group.CARDS, "tag"),
    "tie": (Group.CARDS, "link"),
    "sorted": (Group.CIRCLES, "inbox"),
    "merged": (Group.CARDS, "contacts"),
    "organisation": (Group.CARDS, "briefcase"),
    "alias": (Group.CARDS, "briefcase"),
    "undone_alone": (Group.IMPORTS, "undo"),
}


def group(verb: str) -> Group:
    """What an action of that verb is about."""
    return _found(verb)[0]


def icon(verb: str) -> str:
    """The sign before its line."""
    return _found(verb)[1]


def _found(verb: str) -> tuple[Group, str]:
    if verb in IMPORTED:
        return Group.IMPORTS, "import"
    return next((found for begin, found in _BEGINS.items() if verb.startswith(begin)), (Group.CARDS, "edit"))


def name(of: Group) -> str:
    """A group as a filter says it."""
    words = {
        Group.CARDS: translate("HistoryKinds", "Cards"),
        Group.CIRCLES: translate("HistoryKinds", "Circles"),
        Group.EXCHANGES: translate("HistoryKinds", "Exchanges"),
        Group.FOLLOW_UPS: translate("HistoryKinds", "Follow-ups"),
        Group.IMPORTS: translate("HistoryKinds", "Imports"),
        Group.SETTINGS: translate("HistoryKinds", "Settings"),
    }
    return words[of]
