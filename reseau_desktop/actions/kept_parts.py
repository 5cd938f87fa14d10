"""What only our own table says of new people: how a name sounds, messengers, languages, topics, fields of one's own.

Other sources have none of it: for them nothing here is asked or written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reseau_desktop.actions import rows
from reseau_desktop.actions.fields import written
from reseau_desktop.actions.topics import topic_id
from reseau_desktop.network.folding import fold, topic_key
from reseau_desktop.network.own_fields import FieldKind

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import KeptRecord, PersonRecord
    from reseau_desktop.store import Act

Numbered = Sequence[tuple[int, "PersonRecord"]]


def add(act: Act, numbered: Numbered, on: str) -> list[int]:
    """Write these parts of new people. A field that is not there yet is made, of text; topics are noted on that day.

    Those whose values are written otherwise than the table writes them are given back: their lines differ, too.
    """
    if not numbered or numbered[0][1].kept is None:
        return []
    otherwise = []
    told = [(contact, who.kept) for contact, who in numbered if who.kept is not None]
    here = {kept.id: contact for contact, kept in told if kept.id is not None}
    fields = _fields(act, told)
    for contact, kept in told:
        _names(act, contact, kept, here)
        rows.labelled(act, "messenger", contact, kept.messengers)
        rows.spoken(act, contact, rows.languages(kept.languages))
        _topics(act, contact, kept, on)
        for name, value in kept.fields:
            if fold(name) in fields:
                identity, kind = fields[fold(name)]
                act.execute(
                    "INSERT OR IGNORE INTO field_value(contact, field, value) VALUES (?, ?, ?)",
                    (contact, identity, written(kind, value)),
                )
                if written(kind, value) != value:
                    otherwise.append(contact)
    return otherwise


def _names(act: Act, contact: int, kept: KeptRecord, here: Mapping[int, int]) -> None:
    said: dict[str, str | int] = {part: value for part in rows.NAME_SOUNDS if (value := getattr(kept, part))}
    if kept.private:
        said["private"] = 1
    other = here.get(kept.met_through) if kept.met_through is not None else None
    if other is not None and other != contact:
        said["met_through"] = other
    if said:
        act.update("contact", contact, **said)


def _topics(act: Act, contact: int, kept: KeptRecord, on: str) -> None:
    for table, topics in (("seek", kept.seeks), ("offer", kept.offers)):
        for topic in topics:
            if topic_key(topic):
                act.execute(
                    f"INSERT OR IGNORE INTO {table}(contact, topic, noted_on) VALUES (?, ?, ?)",
                    (contact, topic_id(act, topic), on),
                )


def _fields(act: Act, told: Sequence[tuple[int, KeptRecord]]) -> dict[str, tuple[int, FieldKind]]:
    """The fields that the table names, by the fold of their names, made where they are new."""
    found = {
        fold(name): (int(identity), FieldKind(kind))
        for identity, name, kind in act.execute("SELECT id, name, kind FROM field")
    }
    place = int(act.value("SELECT ifnull(max(position), -1) + 1 FROM field"))
    for name in dict.fromkeys(" ".join(name.split()) for _, kept in told for name, _ in kept.fields):
        if fold(name) and fold(name) not in found:
            made = act.insert("field", name=name, kind=str(FieldKind.TEXT), position=place + len(found))
            found[fold(name)] = (made, FieldKind.TEXT)
    return found


def words(kept: KeptRecord) -> list[str]:
    """What search reads of these parts."""
    found = [item.value for item in kept.messengers]
    found += [*kept.languages, *kept.seeks, *kept.offers]
    return found + [value for _, value in kept.fields]
