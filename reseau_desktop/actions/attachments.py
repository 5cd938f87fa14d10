"""Files that belong to an exchange: they stay where they are, the exchange remembers where."""

from __future__ import annotations

import os
from pathlib import Path

from reseau_desktop.actions import rows
from reseau_desktop.store import Act, Label, Store


def attach(store: Store, interaction: int, path: Path | str) -> int:
    """Remember a file with an exchange; its id. The same file twice is one. Raises LookupError without the exchange."""
    where = os.path.abspath(path)  # noqa: PTH100 - `resolve` would follow a link that somebody chose
    with store.action(Label("attached")) as act:
        act.indexed = True
        if act.value("SELECT count(*) FROM interaction WHERE id = ?", (interaction,)) == 0:
            raise LookupError(interaction)
        act.label = Label("attached", 1, _with(act, interaction))
        found = act.value(
            "SELECT id FROM attachment WHERE interaction = ? AND path = ?", (interaction, where)
        )
        return (
            int(found) if found is not None else act.insert("attachment", interaction=interaction, path=where)
        )


def detach(store: Store, attachment: int) -> None:
    """Forget where the file is; the file itself is never touched."""
    with store.action(Label("detached")) as act:
        act.indexed = True
        interaction = act.value("SELECT interaction FROM attachment WHERE id = ?", (attachment,))
        act.label = Label("detached", 1, _with(act, interaction) if interaction else "")
        act.execute("DELETE FROM attachment WHERE id = ?", (attachment,))


def _with(act: Act, interaction: int) -> str:
    people = act.execute("SELECT contact FROM participant WHERE interaction = ?", (interaction,))
    return rows.subject(act, [int(row[0]) for row in people])
