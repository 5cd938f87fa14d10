"""Taking people away for good: what no undo brings back (features: forget a person, empty the bin)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reseau_desktop.actions import rows
from reseau_desktop.actions.many import sweep_tags
from reseau_desktop.actions.topics import sweep
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.store import Act


@dataclass(frozen=True, slots=True)
class Erased:
    """What went: people, and the exchanges that were with nobody else."""

    people: int
    interactions: int


def erase(store: Store, contacts: Collection[int]) -> Erased:
    """These people and everything that belongs to them go from the file, its search and its history.

    Exchanges with others stay, without them. The steps of the history up to the last one that knows them go: undo could
    bring them back. Copies made before still hold them until newer ones take their place.
    """
    people = frozenset(int(contact) for contact in contacts if contact != rows.ME)
    listed = rows.marks(people)
    with store.action(Label("erased", len(people))) as act:
        act.execute("PRAGMA secure_delete = ON")  # what goes is overwritten, not only given up
        held = act.execute(f"SELECT DISTINCT organisation FROM position WHERE contact IN ({listed})")
        found = int(act.value(f"SELECT count(*) FROM contact WHERE id IN ({listed})"))
        alone = (
            f"SELECT interaction FROM participant WHERE interaction IN"
            f" (SELECT interaction FROM participant WHERE contact IN ({listed})) GROUP BY interaction"
            f" HAVING sum(contact NOT IN ({listed})) = 0"
        )
        exchanges = [int(row[0]) for row in act.execute(alone)]
        act.execute(f"DELETE FROM interaction WHERE id IN ({rows.marks(exchanges)})")
        act.execute(f"DELETE FROM contact WHERE id IN ({listed})")
        sweep_tags(act)
        sweep(act)
        _sweep_organisations(act, [row[0] for row in held if row[0] is not None])
        act.indexed, act.erases = True, people
        act.reindex(people)
        act.execute("INSERT INTO search(search) VALUES ('rebuild')")  # its old pages still held their words
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return Erased(found, len(exchanges))


def _sweep_organisations(act: Act, held: Collection[int]) -> None:
    """Organisations of which only these people were go, unless one wrote something about them."""
    act.execute(
        f"DELETE FROM organisation WHERE id IN ({rows.marks(held)}) AND note = ''"
        " AND id NOT IN (SELECT organisation FROM position WHERE organisation IS NOT NULL)"
        " AND id NOT IN (SELECT organisation FROM organisation_alias)"
    )
