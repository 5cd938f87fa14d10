"""What can be done to organisations: what they are called, what is written about them, two that are one."""

from __future__ import annotations

import json
from collections.abc import Collection

from reseau_desktop.actions import rows
from reseau_desktop.network.folding import organisation_key
from reseau_desktop.store import Act, Label, Store

APART = "organisations_apart"  # pairs of folded names, as a setting


class NameTaken(Exception):
    """Another organisation is called so already: `organisation` is its id, `name` how it is shown. They may be merged."""

    def __init__(self, organisation: int, name: str) -> None:
        super().__init__(f"organisation {organisation} is called {name} already")
        self.organisation = organisation
        self.name = name


def rename(store: Store, organisation: int, name: str) -> None:
    """Call it otherwise, everywhere; the name it had stays one of its other names where it compares otherwise.

    Raises ValueError for an empty name, NameTaken for the name of another organisation.
    """
    name = _clean(name)
    with store.action(Label("organisation_renamed", 1, name)) as act:
        _refuse_taken(act, organisation, name)
        before = str(act.value("SELECT name FROM organisation WHERE id = ?", (organisation,)))
        key = organisation_key(name)
        act.update("organisation", organisation, name=name, key=key)
        act.execute(
            "DELETE FROM organisation_alias WHERE organisation = ? AND (key = ? OR name = ?)",
            (organisation, key, name),
        )
        if organisation_key(before) != key:
            _call_also(act, organisation, before)


def tell_apart(store: Store, one: str, other: str) -> None:
    """Two organisations are not the same, though their names look alike: nobody asks about them again.

    Kept as a setting, by the names: whoever is called otherwise later is somebody else to compare.
    """
    pair = sorted((organisation_key(one), organisation_key(other)))
    with store.action(Label("organisations_told_apart", 1, f"{one} · {other}")) as act:
        known = json.loads(act.value("SELECT value FROM setting WHERE key = ?", (APART,)) or "[]")
        rows.setting(act, APART, sorted((*(held for held in known if held != pair), pair)))


def add_alias(store: Store, organisation: int, name: str) -> int:
    """Another name under which files and people write it; the id of that name.

    Raises ValueError for an empty name, NameTaken for one of another organisation.
    """
    name = _clean(name)
    with store.action(Label("alias_added", 1, name)) as act:
        _refuse_taken(act, organisation, name)
        alias = _call_also(act, organisation, name)
        _index_people(act, organisation)
    return alias


def remove_alias(store: Store, alias: int) -> None:
    """Take another name away."""
    with store.action(Label("alias_removed")) as act:
        for organisation, name in act.execute(
            "SELECT organisation, name FROM organisation_alias WHERE id = ?", (alias,)
        ):
            act.label = Label("alias_removed", 1, str(name))
            act.execute("DELETE FROM organisation_alias WHERE id = ?", (alias,))
            _index_people(act, int(organisation))


def set_note(store: Store, organisation: int, note: str) -> None:
    """What I want to remember of it."""
    with store.action(Label("organisation_noted")) as act:
        name = act.value("SELECT name FROM organisation WHERE id = ?", (organisation,))
        act.label = Label("organisation_noted", 1, str(name or ""))
        act.update("organisation", organisation, note=note)


def merge(store: Store, keep: int, others: Collection[int]) -> None:
    """Make one organisation of several: positions, other names and notes of the `others` come to the one that is kept.

    Somebody who held the very same position in both holds it once.
    """
    gone = sorted(set(others) - {keep})
    with store.action(Label("organisations_merged", len(gone) + 1)) as act:
        names = dict(
            act.execute(
                f"SELECT id, name FROM organisation WHERE id IN ({rows.marks([keep, *gone])}) ORDER BY id"
            )
        )
        if keep not in names:
            raise KeyError(keep)
        act.label = Label("organisations_merged", len(names), str(names[keep]))
        taken = rows.marks(gone)
        act.execute(f"UPDATE position SET organisation = ? WHERE organisation IN ({taken})", (keep,))
        _drop_doubles(act, keep)
        notes = [
            str(row[0])
            for row in act.execute(
                f"SELECT note FROM organisation WHERE id = {int(keep)} OR id IN ({taken}) ORDER BY id <> {int(keep)}, id"
            )
        ]
        act.update("organisation", keep, note="\n\n".join(note for note in notes if note))
        also = act.execute(f"SELECT name FROM organisation_alias WHERE organisation IN ({taken}) ORDER BY id")
        for name in [*(names[one] for one in gone if one in names), *(row[0] for row in also)]:
            _call_also(act, keep, str(name))
        act.execute(f"DELETE FROM organisation WHERE id IN ({taken})")
        _index_people(act, keep)


def _clean(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ValueError("an organisation needs a name")
    return name


def _refuse_taken(act: Act, organisation: int, name: str) -> None:
    found = rows.named(act, name)
    if found is not None and found != organisation:
        raise NameTaken(found, str(act.value("SELECT name FROM organisation WHERE id = ?", (found,))))


def _call_also(act: Act, organisation: int, name: str) -> int:
    """Write another name, once, unless it is the shown one."""
    shown = act.value("SELECT name FROM organisation WHERE id = ?", (organisation,))
    held = act.value(
        "SELECT id FROM organisation_alias WHERE organisation = ? AND name = ?", (organisation, name)
    )
    if held is not None or name == shown:
        return int(held or 0)
    return act.insert("organisation_alias", organisation=organisation, name=name, key=organisation_key(name))


def _drop_doubles(act: Act, organisation: int) -> None:
    act.execute(
        "DELETE FROM position WHERE organisation = ?1 AND id NOT IN (SELECT min(id) FROM position"
        " WHERE organisation = ?1 GROUP BY contact, title, kind, start, finish, current)",
        (organisation,),
    )


def _index_people(act: Act, organisation: int) -> None:
    """Its people are found by all its names: the lines of search are written again for them."""
    act.reindex(
        int(row[0])
        for row in act.execute(
            "SELECT DISTINCT contact FROM position WHERE organisation = ?", (organisation,)
        )
    )
