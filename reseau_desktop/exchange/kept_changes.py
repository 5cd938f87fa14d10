"""What our own table brings to somebody known, of what only Réseau says: ways to write, languages, topics, own fields."""

from __future__ import annotations

import json
from collections.abc import Iterator

from reseau_desktop.exchange import own_csv
from reseau_desktop.exchange.field_change import OWN, FieldChange
from reseau_desktop.exchange.known import Known
from reseau_desktop.exchange.records import KeptRecord, PersonRecord
from reseau_desktop.network.folding import fold, topic_key


def kept_changes(person: PersonRecord, known: Known, contact: int) -> list[FieldChange]:
    """Additions, and own fields that say something else here: those stay.

    What an earlier table said as well and is not there any more was taken away by hand, and stays away.
    """
    if person.kept is None:
        return []
    before = {(field, key) for field, _, key in _offered(_said(known, contact))}
    found = []
    for field, value, key in _offered(person.kept):
        if field.startswith(OWN):
            mine = known.own.get((contact, fold(field.removeprefix(OWN))), "")
            if mine and fold(mine) != key:
                found.append(FieldChange(field, mine, value, kept=True))
            if mine or (field, key) in before:
                continue
        elif (contact, field, key) in known.values or (field, key) in before:
            continue
        found.append(FieldChange(field, "", value))
    return found


def _offered(kept: KeptRecord | None) -> Iterator[tuple[str, str, str]]:
    """Each value with its field, and as it is compared."""
    if kept is None:
        return
    for item in kept.messengers:
        yield "messenger", item.value, fold(item.value)
    for language in kept.languages:
        yield "language", language, fold(language)
    for field, topics in (("seek", kept.seeks), ("offer", kept.offers)):
        for topic in topics:
            if topic_key(topic):
                yield field, topic, topic_key(topic)
    for name, value in kept.fields:
        if fold(name):
            yield OWN + name, value, fold(value)


def _said(known: Known, contact: int) -> KeptRecord | None:
    """What the last record of our own table said, as it came."""
    raw = known.raws.get(contact)
    if raw is None:
        return None
    cells = {
        own_csv.MARK if column == own_csv.PROTECTED_MARK else column: cell
        for column, cell in json.loads(raw).items()
    }
    if own_csv.MARK not in cells:
        return None
    person = own_csv.Rows(tuple(cells)).person(list(cells.values()), [])
    return person.kept if isinstance(person, PersonRecord) else None
