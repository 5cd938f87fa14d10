"""What can be done to people themselves."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.actions import rows
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import (
        AddressRecord,
        DateRecord,
        Labelled,
        PersonRecord,
        PositionRecord,
    )

TEXTS = frozenset((*rows.NAME_PARTS, "note", "how_met", "why"))
FLAGS = frozenset(("archived", "do_not_contact", "deceased"))


def add(store: Store, person: PersonRecord, layer: str, on: date) -> int:
    """A new contact, added on that day; its id. Raises ValueError for somebody without any name."""
    if not any(getattr(person, part).strip() for part in rows.NAME_PARTS):
        raise ValueError("a contact needs a name")
    with store.action(Label("added")) as act:
        (direction,) = rows.directions(act, layer, 1)
        contact = rows.person(act, person, layer, on.isoformat(), direction)
        act.label = Label("added", 1, rows.subject(act, [contact]))
    return contact


def edit(store: Store, contact: int, texts: Mapping[str, str]) -> None:
    """Change names, note, how we met or why. Raises ValueError for another field, or when no name would be left."""
    if unknown := set(texts) - TEXTS:
        raise ValueError(f"no such field: {sorted(unknown)}")
    with store.action(Label("me_edited" if contact == rows.ME else "edited")) as act:
        act.update("contact", contact, **texts)
        _file_again(act, contact)
        if contact != rows.ME:
            act.label = Label("edited", 1, rows.subject(act, [contact]))


def _file_again(act: Any, contact: int) -> None:
    (given, family, full, others), *_ = act.execute(
        "SELECT given, family, full, middle || nickname || prefix || suffix FROM contact WHERE id = ?",
        (contact,),
    )
    if contact != rows.ME and not (given + family + full + others).strip():
        raise ValueError("a contact needs a name")
    act.update("contact", contact, sort_name=rows.sort_name(family, given, full))


def set_labelled(store: Store, contact: int, table: str, values: Sequence[Labelled]) -> None:
    """Replace the e-mails, phones or links of one person (`table`: email, phone, link); equal rows stay."""
    if table not in ("email", "phone", "link"):
        raise ValueError(table)
    with store.action(Label("edited")) as act:
        act.label = Label("edited", 1, rows.subject(act, [contact]))
        wanted = [
            (item.label, item.value.strip(), int(item.preferred)) for item in values if item.value.strip()
        ]
        for identity, *row in act.execute(
            f"SELECT id, label, value, preferred FROM {table} WHERE contact = ? ORDER BY id", (contact,)
        ):
            if tuple(row) in wanted:
                wanted.remove((row[0], row[1], row[2]))
            else:
                act.execute(f"DELETE FROM {table} WHERE id = ?", (identity,))
        for label, value, preferred in wanted:
            act.insert(table, contact=contact, label=label, value=value, preferred=preferred)


def set_addresses(store: Store, contact: int, values: Sequence[AddressRecord]) -> None:
    """Replace the postal addresses of one person."""
    with store.action(Label("edited")) as act:
        act.label = Label("edited", 1, rows.subject(act, [contact]))
        act.execute("DELETE FROM address WHERE contact = ?", (contact,))
        for item in values:
            act.insert(
                "address",
                contact=contact,
                label=item.label,
                street=item.street,
                postcode=item.postcode,
                city=item.city,
                region=item.region,
                country=item.country,
                preferred=int(item.preferred),
            )


def set_dates(store: Store, contact: int, values: Sequence[DateRecord]) -> None:
    """Replace the dates of one person; a date that stays keeps what was answered to its occurrences."""
    with store.action(Label("edited")) as act:
        act.label = Label("edited", 1, rows.subject(act, [contact]))
        wanted = [(item.kind, item.on, item.notice) for item in values]
        for identity, *row in act.execute(
            "SELECT id, kind, happens, notice FROM anniversary WHERE contact = ? ORDER BY id", (contact,)
        ):
            stays = min(
                (item for item in wanted if item[:2] == tuple(row[:2])),
                key=lambda item: item[2] != row[2],
                default=None,
            )
            if stays is None:
                act.execute("DELETE FROM anniversary WHERE id = ?", (identity,))
                continue
            wanted.remove(stays)
            if stays[2] != row[2]:
                act.execute("UPDATE anniversary SET notice = ? WHERE id = ?", (stays[2], identity))
        for kind, on, notice in wanted:
            act.insert("anniversary", contact=contact, kind=kind, happens=on, notice=notice)


def set_positions(store: Store, contact: int, values: Sequence[PositionRecord]) -> None:
    """Replace the positions and studies of one person."""
    with store.action(Label("me_edited" if contact == rows.ME else "edited")) as act:
        if contact != rows.ME:
            act.label = Label("edited", 1, rows.subject(act, [contact]))
        act.execute("DELETE FROM position WHERE contact = ?", (contact,))
        for item in values:
            if item.organisation.strip() or item.title.strip():
                rows.position(act, contact, item)


def set_tags(store: Store, contact: int, names: Sequence[str]) -> None:
    """Replace the tags of one person; a tag that nobody carries any more goes."""
    with store.action(Label("edited")) as act:
        act.label = Label("edited", 1, rows.subject(act, [contact]))
        act.execute("DELETE FROM contact_tag WHERE contact = ?", (contact,))
        rows.tags(act, contact, names)
        act.execute("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM contact_tag)")


def set_cadence(store: Store, contacts: Collection[int], cadence: int | None) -> None:
    """Give people a cadence of their own, in days (None: the layer's). Raises ValueError under 1."""
    if cadence is not None and cadence < 1:
        raise ValueError("a cadence is at least a day")
    with store.action(Label("cadence_set", len(contacts))) as act:
        act.label = Label("cadence_set", len(contacts), rows.subject(act, contacts))
        act.execute(f"UPDATE contact SET cadence = ? WHERE id IN ({rows.marks(contacts)})", (cadence,))


def set_reminders(store: Store, contacts: Collection[int], reminders: bool | None) -> None:
    """Reminders on or off for these people, or None: as the layer says."""
    with store.action(Label("flags_changed", len(contacts))) as act:
        act.label = Label("flags_changed", len(contacts), rows.subject(act, contacts))
        value = None if reminders is None else int(reminders)
        act.execute(f"UPDATE contact SET reminders = ? WHERE id IN ({rows.marks(contacts)})", (value,))


def set_flag(store: Store, contacts: Collection[int], flag: str, on: bool) -> None:
    """Archived, do_not_contact or deceased: any of the three silences a person; the history stays."""
    if flag not in FLAGS:
        raise ValueError(flag)
    verb = {"archived": "archived" if on else "unarchived"}.get(flag, "flags_changed")
    with store.action(Label(verb, len(contacts))) as act:
        act.label = Label(verb, len(contacts), rows.subject(act, contacts))
        act.execute(f"UPDATE contact SET {flag} = ? WHERE id IN ({rows.marks(contacts)})", (int(on),))


def delete(store: Store, contacts: Collection[int], on: date) -> None:
    """To the bin, with everything that belongs to them."""
    ids = [contact for contact in contacts if contact != rows.ME]
    with store.action(Label("deleted", len(ids))) as act:
        act.label = Label("deleted", len(ids), rows.subject(act, ids))
        act.execute(f"UPDATE contact SET deleted_on = ? WHERE id IN ({rows.marks(ids)})", (on.isoformat(),))


def restore(store: Store, contacts: Collection[int]) -> None:
    """Back from the bin."""
    with store.action(Label("restored", len(contacts))) as act:
        act.label = Label("restored", len(contacts), rows.subject(act, contacts))
        act.execute(f"UPDATE contact SET deleted_on = NULL WHERE id IN ({rows.marks(contacts)})")


def tag(store: Store, contacts: Collection[int], name: str) -> None:
    """Give one tag to these people."""
    with store.action(Label("tagged", len(contacts))) as act:
        act.label = Label("tagged", len(contacts), rows.subject(act, contacts))
        for contact in contacts:
            rows.tags(act, contact, [name])
