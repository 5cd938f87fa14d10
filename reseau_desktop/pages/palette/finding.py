"""What the palette finds for a few words: people, organisations, pages, lists, commands; the best first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from reseau_desktop.network.folding import fold

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.commands import Commands
    from reseau_desktop.store import Store

MOST_PEOPLE, MOST_OTHERS = 7, 4
FEW = 500  # organisations whose people are counted


class Sort(StrEnum):
    """What a row of the palette is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PAGE = "page"
    LIST = "list"
    COMMAND = "command"
    LOG = "log"  # note an exchange with whoever was named
    NEW = "new"  # a new contact of this name


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: `key` is an id, or the key of a command; `rank` orders, the smallest first."""

    sort: Sort
    key: int | str
    title: str
    detail: str = ""
    keys: str = ""
    rank: int = 0


def commands(register: Commands, text: str) -> list[Entry]:
    """Pages and commands whose words begin so; those that cannot be done now are left out."""
    found = []
    for menu in ("view", "contact", "file", "edit", "help"):
        for command in register.of(menu):
            title = command.name().replace("&&", "&").rstrip("…").strip()
            rank = matches(title, text)
            if rank is None or not command.action.isEnabled() or command.key == "edit.search":
                continue
            sort = Sort.PAGE if command.key.startswith("go.") else Sort.COMMAND
            found.append(Entry(sort, command.key, title, "", register.keys(command.key), rank))
    return found


def matches(title: str, text: str) -> int | None:
    """1: the title begins so; 2: its words do, in any order; None: it does not match."""
    folded, wanted = fold(title), fold(text)
    if not wanted:
        return None
    if folded.startswith(wanted):
        return 1
    words = folded.split()
    return 2 if all(any(word.startswith(part) for word in words) for part in wanted.split()) else None


def in_store(store: Store, text: str, today: date) -> list[Entry]:
    """People, organisations and saved lists; for a worker."""
    from reseau_desktop.insights.search import search

    found: list[Entry] = []
    for one in search(store, text, MOST_PEOPLE, today):
        named = matches(one.name, text) is not None
        found.append(Entry(Sort.PERSON, one.id, one.name, one.organisation, rank=0 if named else 3))
    return found + _organisations(store, text) + _lists(store, text)


def _organisations(store: Store, text: str) -> list[Entry]:
    from reseau_desktop.insights.names import marks

    if len(fold(text)) < 2:
        return []
    found = [
        Entry(Sort.ORGANISATION, int(identity), str(name), rank=rank)
        for identity, name in store.rows("SELECT id, name FROM organisation")
        if (rank := matches(name, text)) is not None
    ]
    people = {
        int(identity): int(count)
        for identity, count in store.rows(
            "SELECT p.organisation, count(DISTINCT p.contact) FROM position p JOIN person c ON c.id = p.contact"
            f" WHERE p.organisation IN ({marks(int(entry.key) for entry in found[:FEW])}) GROUP BY 1"
        )
    }
    found.sort(key=lambda entry: (entry.rank, -people.get(int(entry.key), 0), entry.title))
    return found[:MOST_OTHERS]


def _lists(store: Store, text: str) -> list[Entry]:
    from reseau_desktop.insights.lists import saved

    return [
        Entry(Sort.LIST, one.id, one.name, "", "", rank)
        for one in saved(store)
        if (rank := matches(one.name, text)) is not None
    ][:MOST_OTHERS]


def together(stored: Sequence[Entry], listed: Sequence[Entry]) -> list[Entry]:
    """One list: those whose name was typed, then what is called so, then the rest."""
    others = sorted(listed, key=lambda entry: entry.rank)[: MOST_OTHERS + 2]
    return sorted([*stored, *others], key=lambda entry: entry.rank)


def people(store: Store, ids: Sequence[int]) -> list[Entry]:
    """These people, as rows."""
    from reseau_desktop.insights.named import candidates

    return [Entry(Sort.PERSON, one.id, one.name, one.organisation) for one in candidates(store, ids)]
