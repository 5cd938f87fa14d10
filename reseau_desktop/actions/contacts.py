"""What can be done to people themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.actions import rows
from reseau_desktop.actions.many import (
    FLAGS,
    archive,
    delete,
    merge_tags,
    remove_tag,
    rename_tag,
    restore,
    set_cadence,
    set_flag,
    set_private,
    set_reminders,
    sweep_tags,
    tag,
    untag,
)
from reseau_desktop.network.pictures import fits
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import (
        AddressRecord,
        DateRecord,
        Labelled,
        PersonRecord,
        PositionRecord,
    )

TEXTS = frozenset((*rows.NAME_PARTS, *rows.NAME_SOUNDS, "note", "how_met", "why"))


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
    (given, family, full, phonetic, others), *_ = act.execute(
        "SELECT given, family, full, phonetic, middle || nickname || prefix || suffix FROM contact WHERE id = ?",
        (contact,),
    )
    if contact != rows.ME and not (given + family + full + others).strip():
        raise ValueError("a contact needs a name")
    act.update("contact", contact, sort_name=rows.sort_name(family, given, full, phonetic))


def set_labelled(store: Store, contact: int, table: str, values: Sequence[Labelled]) -> None:
    """Replace the e-mails, phones, links or messengers of one person (`table`: email, phone…); equal rows stay."""
    if table not in ("email", "phone", "link", "messenger"):
        raise ValueError(table)
    with store.action(Label("edited")) as act:
        act.label = rows.edited(act, contact)
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
        sweep_tags(act)


def set_messengers(store: Store, contact: int, values: Sequence[Labelled]) -> None:
    """Replace the messengers of one person: the service is the label, the name or number there the value."""
    set_labelled(store, contact, "messenger", values)


def set_spoken(store: Store, contact: int, languages: Sequence[str]) -> None:
    """Replace the languages somebody speaks, in their order; each once."""
    with store.action(Label("edited")) as act:
        act.label = rows.edited(act, contact)
        kept = rows.languages(languages)
        held = act.execute("SELECT language FROM spoken WHERE contact = ? ORDER BY id", (contact,))
        if [row[0] for row in held] == kept:
            return
        act.execute("DELETE FROM spoken WHERE contact = ?", (contact,))
        rows.spoken(act, contact, kept)


def set_photo(store: Store, contact: int, form: str, image: bytes) -> None:
    """Keep one picture of somebody, encoded already: `form` is jpeg or png. Raises ValueError for anything else."""
    if not fits(form, image):
        raise ValueError(form)
    with store.action(Label("photo_set")) as act:
        act.indexed = True
        act.label = Label("photo_set", 1, rows.subject(act, [contact]))
        act.execute(
            "INSERT INTO photo(contact, format, image) VALUES (?, ?, ?)"
            " ON CONFLICT(contact) DO UPDATE SET format = excluded.format, image = excluded.image"
            " WHERE (format, image) IS NOT (excluded.format, excluded.image)",
            (contact, form, image),
        )


def remove_photo(store: Store, contact: int) -> None:
    """Take somebody's picture away."""
    with store.action(Label("photo_removed")) as act:
        act.indexed = True
        act.label = Label("photo_removed", 1, rows.subject(act, [contact]))
        act.execute("DELETE FROM photo WHERE contact = ?", (contact,))


def set_met_through(store: Store, contact: int, other: int | None) -> None:
    """Through whom we met, or nobody. Raises ValueError for the person themselves or me."""
    if other in (contact, rows.ME):
        raise ValueError("somebody else introduces")
    with store.action(Label("edited")) as act:
        act.indexed = True
        act.label = rows.edited(act, contact)
        act.update("contact", contact, met_through=other)


__all__ = [
    "FLAGS",
    "TEXTS",
    "add",
    "archive",
    "delete",
    "edit",
    "merge_tags",
    "remove_photo",
    "remove_tag",
    "rename_tag",
    "restore",
    "set_addresses",
    "set_cadence",
    "set_dates",
    "set_flag",
    "set_labelled",
    "set_messengers",
    "set_met_through",
    "set_photo",
    "set_positions",
    "set_private",
    "set_reminders",
    "set_spoken",
    "set_tags",
    "tag",
    "untag",
]
