"""Taking people away: for good, which no undo brings back, or because their days in the bin are over, which one does."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.actions import rows
from reseau_desktop.actions.many import sweep_tags
from reseau_desktop.actions.topics import sweep
from reseau_desktop.network.bin_days import oldest_kept
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.store import Act


@dataclass(frozen=True, slots=True)
class Erased:
    """What went: people, and the exchanges that were with nobody else."""

    people: int
    interactions: int


def erase(store: Store, contacts: Collection[int], progress: rows.Progress | None = None) -> Erased:
    """These people and everything that belongs to them go from the file, its search and its history.

    Exchanges with others stay, without them. The steps of the history up to the last one that knows them go: undo could
    bring them back. Copies made before still hold them until newer ones take their place. `progress` hears how far it is;
    what it raises leaves everybody where they were.
    """
    people = frozenset(int(contact) for contact in contacts if contact != rows.ME)
    listed = rows.marks(people)
    with store.action(Label("erased", len(people))) as act:
        act.execute("PRAGMA secure_delete = ON")  # what goes is overwritten, not only given up
        found = int(act.value(f"SELECT count(*) FROM contact WHERE id IN ({listed})"))
        with _stoppable(act, progress) as told:
            exchanges = _take_away(act, people, told)
            act.indexed, act.erases = True, people
            act.reindex(people)
            act.execute(
                "INSERT INTO search(search) VALUES ('rebuild')"
            )  # its old pages still held their words
    store.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return Erased(found, exchanges)


@contextmanager
def _stoppable(act: Act, progress: rows.Progress | None) -> Iterator[rows.Progress | None]:
    """Hear how far one is, and be heard within a single long statement too."""
    if progress is None:
        yield None
        return
    reached = (0, 0)

    def told(done: int, total: int) -> None:
        nonlocal reached
        reached = (done, total)
        progress(done, total)

    with act.watched(lambda: progress(*reached)):
        yield told


def clear_bin(store: Store, today: date) -> int:
    """Whoever has been in the bin for more than 30 days leaves it, with all that belongs to them; how many.

    One ordinary step: undo puts them back into the bin. Nothing is recorded where nobody's days are over.
    """
    over = "SELECT id FROM contact WHERE deleted_on < ?", (oldest_kept(today).isoformat(),)
    if store.value(*over) is None:
        return 0
    with store.action(Label("bin_emptied")) as act:
        people = [int(row[0]) for row in act.execute(*over)]
        act.label = Label("bin_emptied", len(people))
        _take_away(act, people)
    return len(people)


def _take_away(act: Act, people: Collection[int], progress: rows.Progress | None = None) -> int:
    """These people, the exchanges that were with nobody else, and what only they had; how many exchanges."""
    listed = rows.marks(people)
    held = act.execute(f"SELECT DISTINCT organisation FROM position WHERE contact IN ({listed})")
    alone = (
        f"SELECT interaction FROM participant WHERE interaction IN"
        f" (SELECT interaction FROM participant WHERE contact IN ({listed})) GROUP BY interaction"
        f" HAVING sum(contact NOT IN ({listed})) = 0"
    )
    exchanges = [int(row[0]) for row in act.execute(alone)]
    for some in rows.portions(exchanges):
        act.execute(f"DELETE FROM interaction WHERE id IN ({rows.marks(some)})")
    for some in rows.portions(people, progress):
        act.execute(f"DELETE FROM contact WHERE id IN ({rows.marks(some)})")
    sweep_tags(act)
    sweep(act)
    _sweep_organisations(act, [row[0] for row in held if row[0] is not None])
    return len(exchanges)


def _sweep_organisations(act: Act, held: Collection[int]) -> None:
    """Organisations of which only these people were go, unless one wrote something about them."""
    act.execute(
        f"DELETE FROM organisation WHERE id IN ({rows.marks(held)}) AND note = ''"
        " AND id NOT IN (SELECT organisation FROM position WHERE organisation IS NOT NULL)"
        " AND id NOT IN (SELECT organisation FROM organisation_alias)"
    )
