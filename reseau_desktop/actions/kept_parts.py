"""What only our own table says of people: how a name sounds, messengers, languages, topics, fields of one's own.

Other sources have none of it: for them nothing here is asked or written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from reseau_desktop.actions import rows
from reseau_desktop.actions.fields import written
from reseau_desktop.actions.topics import topic_id
from reseau_desktop.exchange.field_change import OWN
from reseau_desktop.network.folding import fold, topic_key
from reseau_desktop.network.own_fields import FieldKind

if TYPE_CHECKING:
    from reseau_desktop.exchange.field_change import FieldChange
    from reseau_desktop.exchange.records import KeptRecord, PersonRecord
    from reseau_desktop.store import Act, Store

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
    fields = _fields(act, (name for _, kept in told for name, _ in kept.fields))
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


def known(store: Store, here: str) -> dict[str, Any]:
    """What the store holds of these parts, for `exchange.known.build`; `here` tells whose, as SQL."""
    topics = "SELECT x.contact, '{0}', t.name FROM {0} x JOIN topic t ON t.id = x.topic WHERE {1}"
    return {
        "parts": store.rows(
            f"SELECT contact, 'messenger', value FROM messenger WHERE {here}"
            f" UNION ALL SELECT contact, 'language', language FROM spoken WHERE {here}"
            f" UNION ALL {topics.format('seek', here)} UNION ALL {topics.format('offer', here)}"
        ),
        "own": store.rows(
            "SELECT v.contact, f.name, v.value FROM field_value v JOIN field f ON f.id = v.field"
            f" WHERE v.value <> '' AND {here}"
        ),
    }


def bring(act: Act, contact: int, change: FieldChange, kept: KeptRecord, on: str) -> bool:
    """Write one value that a table brings to somebody known; False where it is none of these parts."""
    if change.field == "messenger":
        rows.labelled(
            act, "messenger", contact, [one for one in kept.messengers if one.value == change.new][:1]
        )
    elif change.field == "language":
        rows.spoken(act, contact, rows.languages([change.new]))
    elif change.field in ("seek", "offer"):
        _topic(act, contact, change.field, change.new, on)
    elif change.field.startswith(OWN):
        name = change.field.removeprefix(OWN)
        identity, kind = _fields(act, [name])[fold(name)]
        act.execute(
            "INSERT INTO field_value(contact, field, value) VALUES (?1, ?2, ?3)"
            " ON CONFLICT(contact, field) DO UPDATE SET value = excluded.value",
            (contact, identity, written(kind, change.new)),
        )
    else:
        return False
    return True


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
                _topic(act, contact, table, topic, on)


def _topic(act: Act, contact: int, table: str, topic: str, on: str) -> None:
    act.execute(
        f"INSERT OR IGNORE INTO {table}(contact, topic, noted_on) VALUES (?, ?, ?)",
        (contact, topic_id(act, topic), on),
    )


def _fields(act: Act, names: Iterable[str]) -> dict[str, tuple[int, FieldKind]]:
    """The fields that the table names, by the fold of their names, made where they are new."""
    found = {
        fold(name): (int(identity), FieldKind(kind))
        for identity, name, kind in act.execute("SELECT id, name, kind FROM field")
    }
    place = int(act.value("SELECT ifnull(max(position), -1) + 1 FROM field"))
    for name in dict.fromkeys(" ".join(name.split()) for name in names):
        if fold(name) and fold(name) not in found:
            made = act.insert("field", name=name, kind=str(FieldKind.TEXT), position=place + len(found))
            found[fold(name)] = (made, FieldKind.TEXT)
    return found


def words(kept: KeptRecord) -> list[str]:
    """What search reads of these parts."""
    found = [item.value for item in kept.messengers]
    found += [*kept.languages, *kept.seeks, *kept.offers]
    return found + [value for _, value in kept.fields]
