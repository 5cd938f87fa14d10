"""What was given to somebody, or received from them (method, section 6)."""

from __future__ import annotations

from datetime import date
from typing import Any

from reseau_desktop.actions import rows
from reseau_desktop.network.reciprocity import SIZES, ActKind
from reseau_desktop.store import Label, Store

GIVEN, RECEIVED = "given", "received"


def add(
    store: Store,
    contact: int,
    on: date,
    given: bool,
    kind: ActKind | str,
    size: int = 1,
    note: str = "",
    *,
    noted_on: date,
) -> int:
    """Note an act; its id. `noted_on` is the day it is entered: thanks are owed for what is noted within a month.

    Raises ValueError for an unknown kind, a size other than 1, 3 or 5, or me.
    """
    kind = ActKind(kind)
    _check(size)
    if contact == rows.ME:
        raise ValueError("an act is between a contact and me")
    with store.action(Label("act_added")) as act:
        act.label = Label("act_added", 1, rows.subject(act, [contact]))
        return act.insert(
            "act",
            contact=contact,
            happened=on.isoformat(),
            direction=GIVEN if given else RECEIVED,
            kind=str(kind),
            size=size,
            note=note,
            noted_on=noted_on.isoformat(),
        )


def edit(store: Store, act_id: int, **values: Any) -> None:
    """Change an act: on, given, kind, size or note. Raises ValueError as `add`, LookupError when it is gone."""
    if unknown := set(values) - {"on", "given", "kind", "size", "note"}:
        raise ValueError(f"no such field: {sorted(unknown)}")
    columns: dict[str, Any] = {name: values[name] for name in ("size", "note") if name in values}
    _check(columns.get("size", 1))
    if "on" in values:
        columns["happened"] = values["on"].isoformat()
    if "given" in values:
        columns["direction"] = GIVEN if values["given"] else RECEIVED
    if "kind" in values:
        columns["kind"] = str(ActKind(values["kind"]))
    with store.action(Label("act_edited")) as act:
        contact = act.value("SELECT contact FROM act WHERE id = ?", (act_id,))
        if contact is None:
            raise LookupError(act_id)
        act.label = Label("act_edited", 1, rows.subject(act, [contact]))
        if columns:
            act.update("act", act_id, **columns)


def remove(store: Store, act_id: int) -> None:
    """Take an act away, as if it had never been noted."""
    with store.action(Label("act_removed")) as act:
        contact = act.value("SELECT contact FROM act WHERE id = ?", (act_id,))
        act.label = Label("act_removed", 1, rows.subject(act, [contact] if contact else []))
        act.execute("DELETE FROM act WHERE id = ?", (act_id,))


def _check(size: int) -> None:
    if size not in SIZES:
        raise ValueError("a size is 1, 3 or 5")
