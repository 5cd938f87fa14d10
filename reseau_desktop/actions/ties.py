"""Links between two people: entered once, shown on both cards."""

from __future__ import annotations

from typing import Any

from reseau_desktop.actions import rows
from reseau_desktop.network.ties import DIRECTED, STRENGTHS, TieKind
from reseau_desktop.store import Act, Label, Store


def add(
    store: Store, one: int, other: int, kind: TieKind, strength: int | None = None, note: str = ""
) -> int:
    """Link two people; its id. A link of that kind that is there already takes the strength and the note.

    A directed kind reads from `one` to `other`: one manages other. Raises ValueError for one person twice, for me, or
    for a strength outside 1 to 5.
    """
    kind = TieKind(kind)
    if one == other or rows.ME in (one, other):
        raise ValueError("a link is between two contacts")
    _check(strength)
    with store.action(Label("tie_added", 2)) as act:
        act.indexed = True
        act.label = Label("tie_added", 1, rows.subject(act, [one]))
        return link(act, one, other, kind, strength, note)


def link(act: Act, one: int, other: int, kind: TieKind, strength: int | None = None, note: str = "") -> int:
    """The same inside an action of somebody else."""
    found = _same(act, one, other, kind)
    if found is None:
        return act.insert("tie", one=one, other=other, kind=str(kind), strength=strength, note=note)
    said = {"strength": strength, "note": note}
    if said := {name: value for name, value in said.items() if value}:
        act.update("tie", found, **said)
    return found


def edit(store: Store, tie: int, **values: Any) -> None:
    """Change what a link says: kind, one, other, strength or note. Raises as `add`, LookupError when it is gone."""
    if unknown := set(values) - {"kind", "one", "other", "strength", "note"}:
        raise ValueError(f"no such field: {sorted(unknown)}")
    if "kind" in values:
        values["kind"] = str(TieKind(values["kind"]))
    _check(values.get("strength"))
    with store.action(Label("tie_edited")) as act:
        act.indexed = True
        found = act.execute("SELECT one, other FROM tie WHERE id = ?", (tie,))
        if not found:
            raise LookupError(tie)
        ends = (values.get("one", found[0][0]), values.get("other", found[0][1]))
        if ends[0] == ends[1] or rows.ME in ends:
            raise ValueError("a link is between two contacts")
        act.update("tie", tie, **values)
        act.label = Label("tie_edited", 1, rows.subject(act, [ends[0]]))


def remove(store: Store, tie: int) -> None:
    """Take a link away; both people stay."""
    with store.action(Label("tie_removed")) as act:
        act.indexed = True
        one = act.value("SELECT one FROM tie WHERE id = ?", (tie,))
        act.label = Label("tie_removed", 1, rows.subject(act, [one] if one else []))
        act.execute("DELETE FROM tie WHERE id = ?", (tie,))


def _check(strength: int | None) -> None:
    if strength is not None and strength not in STRENGTHS:
        raise ValueError("a strength is 1 to 5")


def _same(act: Act, one: int, other: int, kind: TieKind) -> int | None:
    turned = (other, one) if kind not in DIRECTED else (one, other)
    found = act.value(
        "SELECT id FROM tie WHERE kind = ? AND ((one = ? AND other = ?) OR (one = ? AND other = ?)) ORDER BY id",
        (str(kind), one, other, *turned),
    )
    return None if found is None else int(found)
