"""What can be done to the circles: who is in which, and what each promises."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.actions import rows
from reseau_desktop.network.layers import PROFILES
from reseau_desktop.store import Act, Label, Store

if TYPE_CHECKING:
    from reseau_desktop.actions.rows import Progress

EDITABLE = frozenset(("name", "question", "colour", "cadence", "capacity", "reminders"))


def move_to_layer(
    store: Store,
    contacts: Collection[int],
    layer: str,
    on: date,
    why: str = "",
    progress: Progress | None = None,
) -> int:
    """Promise another cadence to these contacts; each gets a direction in the new ring, and the move is remembered.

    `why` is the answer to the ring's question, kept when it is given. People already there are left alone; how many were
    moved. Raises KeyError for an unknown layer or for "me".
    """
    with store.action(Label("moved", len(contacts))) as act:
        if layer == "me" or not act.value("SELECT count(*) FROM layer WHERE key = ?", (layer,)):
            raise KeyError(layer)
        movers = [
            int(row[0])
            for row in act.execute(
                f"SELECT id FROM contact WHERE id IN ({rows.marks(contacts)}) AND layer <> ? AND layer <> 'me'"
                " ORDER BY id",
                (layer,),
            )
        ]
        act.label = Label("moved", len(movers), rows.subject(act, movers))
        write_move(act, movers, layer, on, why, progress)
        if why:
            act.execute(f"UPDATE contact SET why = ? WHERE id IN ({rows.marks(movers)})", (why,))
    return len(movers)


def keep_reason(store: Store, contacts: Collection[int], layer: str, why: str) -> int:
    """The answer to a ring's question, given after the move: kept on the cards, and with their latest move to that ring.

    A step of its own: undoing it takes the words back and leaves the people where they are. Who has left the ring
    meanwhile is left out; how many the answer is about. Raises ValueError for an empty answer, LookupError for nobody.
    """
    words = why.strip()
    if not words:
        raise ValueError("no reason")
    with store.action(Label("reason_kept", len(contacts))) as act:
        act.indexed = True  # a reason is no word that search reads
        here = [
            int(row[0])
            for row in act.execute(
                f"SELECT id FROM contact WHERE id IN ({rows.marks(contacts)}) AND layer = ? AND deleted_on IS NULL"
                " ORDER BY id",
                (layer,),
            )
        ]
        if not here:
            raise LookupError(layer)
        act.label = Label("reason_kept", len(here), rows.subject(act, here))
        act.execute(f"UPDATE contact SET why = ? WHERE id IN ({rows.marks(here)})", (words,))
        act.execute(
            "UPDATE layer_move SET why = ? WHERE id IN (SELECT max(id) FROM layer_move"
            f" WHERE contact IN ({rows.marks(here)}) GROUP BY contact) AND arrival = ?",
            (words, layer),
        )
    return len(here)


def write_move(
    act: Act, movers: Sequence[int], layer: str, on: date, why: str = "", progress: Progress | None = None
) -> None:
    """Write who goes where, and the line of the story; no word that search reads is touched."""
    act.indexed = True
    places = iter(rows.directions(act, layer, len(movers)))
    for some in rows.portions(movers, progress):
        act.execute(
            "INSERT INTO layer_move(contact, moved_on, origin, arrival, why)"
            f" SELECT id, ?, layer, ?, ? FROM contact WHERE id IN ({rows.marks(some)}) ORDER BY id",
            (on.isoformat(), layer, why),
        )
        act.executemany(
            "UPDATE contact SET layer = ?, direction = ? WHERE id = ?",
            [(layer, next(places), mover) for mover in some],
        )


def edit_layer(store: Store, key: str, **values: Any) -> None:
    """Change a circle's name, question, colour, cadence (days), capacity or reminders.

    Raises ValueError for another field, a cadence or a capacity under 1.
    """
    if unknown := set(values) - EDITABLE:
        raise ValueError(f"no such field: {sorted(unknown)}")
    for field in ("cadence", "capacity"):
        if values.get(field) is not None and values[field] < 1:
            raise ValueError(field)
    if "reminders" in values:
        values["reminders"] = int(values["reminders"])
    with store.action(Label("layer_edited", 1, key)) as act:
        act.update("layer", key, **values)


def add_layer(store: Store, name: str, after: str, colour: str | None = None) -> str:
    """A new circle outside the one named `after`; its key. `colour` is #RRGGBB, None for that of unknown circles."""
    with store.action(Label("layer_added", 1, name)) as act:
        number = 1
        while act.value("SELECT count(*) FROM layer WHERE key = ?", (f"ring{number}",)):
            number += 1
        key = f"ring{number}"
        place = int(act.value("SELECT position FROM layer WHERE key = ?", (after,)))
        act.execute("UPDATE layer SET position = position + 1 WHERE position > ?", (place,))
        act.insert(
            "layer",
            key=key,
            kind="ring",
            position=place + 1,
            name=name,
            cadence=180,
            capacity=50,
            reminders=1,
            colour=colour,
        )
    return key


def remove_layer(store: Store, key: str, members_to: str, on: date) -> None:
    """Take a circle away; its members go to another one, nobody is deleted.

    Raises ValueError for a layer that is no ring, or when it is the last one.
    """
    with store.action(Label("layer_removed", 1, key)) as act:
        rings = [row[0] for row in act.execute("SELECT key FROM layer WHERE kind = 'ring'")]
        if key not in rings or len(rings) < 2 or members_to == key:
            raise ValueError(key)
        members = [
            int(row[0]) for row in act.execute("SELECT id FROM contact WHERE layer = ? ORDER BY id", (key,))
        ]
        write_move(act, members, members_to, on)
        act.execute("DELETE FROM layer WHERE key = ?", (key,))


def reorder(store: Store, keys: Sequence[str]) -> None:
    """Put the rings in this order, from the centre outwards. Raises ValueError unless all are named once."""
    with store.action(Label("layers_reordered", len(keys))) as act:
        rings = [row[0] for row in act.execute("SELECT key FROM layer WHERE kind = 'ring'")]
        if sorted(rings) != sorted(keys):
            raise ValueError(keys)
        act.executemany(
            "UPDATE layer SET position = ? WHERE key = ?", [(i + 1, key) for i, key in enumerate(keys)]
        )


def choose_profile(store: Store, profile: str) -> None:
    """Set cadences, capacities and the weekly time of a profile (method, section 2) on the five default rings."""
    with store.action(Label("profile_chosen", 1, profile)) as act:
        apply_profile(act, profile)


def apply_profile(act: Act, profile: str) -> None:
    """Write a profile's promises and weekly time. Raises KeyError for an unknown profile."""
    chosen = PROFILES[profile]
    for ring in chosen.rings:
        act.update(
            "layer", ring.key, cadence=ring.cadence, capacity=ring.capacity, reminders=int(ring.reminders)
        )
    rows.setting(act, "weekly_minutes", chosen.weekly_minutes)
    rows.setting(act, "profile", profile)


def tidy(store: Store, layer: str, progress: Progress | None = None) -> int:
    """Space the people of one ring evenly again, in the order they stand; how many had to move.

    Whoever is archived is not in the picture and takes no room. Nothing is written where all stand evenly already.
    """
    from reseau_desktop.network.directions import spread

    members = store.rows(
        "SELECT id, direction FROM person WHERE layer = ? AND NOT archived ORDER BY direction IS NULL, direction, id",
        (layer,),
    )
    moved = [
        (place, int(contact))
        for place, (contact, direction) in zip(spread([], len(members)), members, strict=True)
        if direction != place
    ]
    if not moved:
        return 0
    with store.action(Label("tidied", len(moved), layer)) as act:
        act.indexed = True
        for some in rows.portions(range(len(moved)), progress):
            act.executemany("UPDATE contact SET direction = ? WHERE id = ?", [moved[place] for place in some])
    return len(moved)
