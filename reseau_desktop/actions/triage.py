"""Sorting somebody: where they belong, why, and a line to remember, in one step."""

from __future__ import annotations

from datetime import date

from reseau_desktop.actions import rows
from reseau_desktop.actions.layers import write_move
from reseau_desktop.store import Act, Label, Store


def place(store: Store, contact: int, layer: str, on: date, why: str = "", line: str = "") -> None:
    """Into a circle; `why` is kept with the card and the move, `line` goes under its note.

    Raises KeyError for an unknown layer or for "me".
    """
    with store.action(Label("moved")) as act:
        if layer == "me" or not act.value("SELECT count(*) FROM layer WHERE key = ?", (layer,)):
            raise KeyError(layer)
        act.label = Label("moved", 1, rows.subject(act, [contact]))
        write_move(act, [contact], layer, on, why)
        _remember(act, contact, why, line)


def put_away(store: Store, contact: int, why: str = "", line: str = "") -> None:
    """Into the archive, with what was said about them."""
    with store.action(Label("archived")) as act:
        act.label = Label("archived", 1, rows.subject(act, [contact]))
        act.update("contact", contact, archived=1)
        _remember(act, contact, why, line)


def _remember(act: Act, contact: int, why: str, line: str) -> None:
    act.indexed = True
    if why:
        act.update("contact", contact, why=why)
    if line:
        before = act.value("SELECT note FROM contact WHERE id = ?", (contact,))
        act.update("contact", contact, note=f"{before}\n{line}".strip())
        act.reindex([contact])
