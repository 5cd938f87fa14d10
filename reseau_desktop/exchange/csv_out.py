"""Contacts as a table: faithful for other programs, or protected for a spreadsheet (formats, section 6)."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from enum import StrEnum
from itertools import repeat
from pathlib import Path
from typing import Any

from reseau_desktop.exchange import collector, own_csv, writing
from reseau_desktop.exchange.protecting import protect
from reseau_desktop.exchange.records import NetworkRecord

Row = dict[str, str]


class Style(StrEnum):
    """For whom the table is."""

    FAITHFUL = "faithful"  # comma, UTF-8, values as they are
    SPREADSHEET = "spreadsheet"  # semicolon, byte order mark, everything quoted, no cell that runs
    SHARE = "share"  # as for a spreadsheet: nobody private, and nothing that only I should read


def write(
    path: Path,
    network: NetworkRecord,
    style: Style | str = Style.FAITHFUL,
    progress: writing.Progress | None = None,
) -> int:
    """Write a header and a row for each of `network.contacts`, whole or not at all; the number of rows.

    Neither me nor the bin; interactions and follow-ups are in the JSON export. Raises UnwritableFile, and
    what `progress` raises to stop it.
    """
    writing.write_whole(path, dump(network, style, progress))
    return len(_told(network, Style(style)))


def _told(network: NetworkRecord, style: Style) -> Sequence[dict[str, Any]]:
    """Who is in a table: only the faithful one holds those who are marked private."""
    if style is Style.FAITHFUL:
        return network.contacts
    return [contact for contact in network.contacts if not contact.get("private")]


def dump(
    network: NetworkRecord, style: Style | str = Style.FAITHFUL, progress: writing.Progress | None = None
) -> bytes:
    """The bytes of the table."""
    with collector.paused():
        return _dump(network, Style(style), progress)


def _dump(network: NetworkRecord, style: Style, progress: writing.Progress | None) -> bytes:
    spreadsheet, people = style is not Style.FAITHFUL, _told(network, style)
    own = {item["id"]: own_csv.OWN_FIELD + item["name"] for item in network.fields}
    called = {contact["id"]: contact.get("name", "") for contact in network.contacts}
    if style is Style.SHARE:
        rows = [_shared(contact) for contact in people]
    else:
        rows = [_row(contact) | _newer(contact, own, called) for contact in people]
    columns = _columns(rows, () if style is Style.SHARE else tuple(own.values()), style)
    stream = io.StringIO(newline="")
    writer = csv.writer(
        stream,
        delimiter=";" if spreadsheet else ",",
        lineterminator="\r\n",
        quoting=csv.QUOTE_ALL if spreadsheet else csv.QUOTE_MINIMAL,
    )
    writer.writerow([own_csv.PROTECTED_MARK if spreadsheet else own_csv.MARK, *columns])
    told = zip(people, rows, strict=True)
    for contact, row in told if progress is None else writing.counted(told, len(rows), progress):
        cells = [str(contact["id"]), *map(row.get, columns, repeat(""))]
        writer.writerow([protect(_clean(cell)) if cell else "" for cell in cells] if spreadsheet else cells)
    content = stream.getvalue().encode("utf-8-sig" if spreadsheet else "utf-8", "replace")
    return content.translate(None, _DROPPED)


_DROPPED = bytes(code for code in range(32) if chr(code) not in "\t\n\r") + b"\x7f"
_DROPPED_LETTERS = dict.fromkeys(_DROPPED)


def _clean(cell: str) -> str:
    """Without controls, before it is judged: one of them could hide what a spreadsheet runs."""
    return cell if cell.isprintable() else cell.translate(_DROPPED_LETTERS)


_FIRST = (
    *own_csv.NAMES.values(),
    own_csv.ORGANISATION,
    own_csv.TITLE,
    own_csv.BIRTHDAY,
    own_csv.NOTE,
    own_csv.TAGS,
)
_LAST = (
    own_csv.LAYER, own_csv.CADENCE, own_csv.REMINDERS, own_csv.ADDED_ON, own_csv.FLAGS, own_csv.WHY, own_csv.HOW_MET,
    own_csv.BIRTHDAY_NOTICE, own_csv.PREFERRED, *own_csv.SOUNDS.values(), own_csv.LANGUAGES, own_csv.SEEKS,
    own_csv.OFFERS, own_csv.MET_THROUGH,
)  # fmt: skip
_MINE = frozenset((own_csv.NOTE, own_csv.TAGS, *_LAST)) - {own_csv.PREFERRED, own_csv.BIRTHDAY_NOTICE}


def _columns(rows: Sequence[Row], own: Sequence[str], style: Style) -> list[str]:
    """The fixed columns, and between them as many numbered groups as somebody needs; the user's own fields last."""
    used: set[str] = set()
    for row in rows:
        used.update(row)
    numbered = sorted((column for column in used if own_csv.NUMBERED.fullmatch(column)), key=_place)
    columns = [*_FIRST, *numbered, *_LAST, *own]
    return columns if style is not Style.SHARE else [column for column in columns if column not in _MINE]


_ORDER = [*own_csv.VALUE_GROUPS.values(), own_csv.ADDRESS, own_csv.EVENT, own_csv.POSITION]
_PARTS = ["Label", "Value", "Notice", *own_csv.ADDRESS_PARTS.values(), *own_csv.POSITION_PARTS.values()]


def _place(column: str) -> tuple[int, int, int]:
    found = own_csv.NUMBERED.fullmatch(column)
    assert found is not None
    return _ORDER.index(found[1]), int(found[2]), _PARTS.index(found[3])


def _row(contact: dict[str, Any]) -> Row:
    names = contact.get("names") or {"full": contact.get("name", "")}
    row = {column: names.get(part) or "" for part, column in own_csv.NAMES.items()}
    preferred: list[str] = []
    for group, column in own_csv.VALUE_GROUPS.items():
        for number, item in enumerate(contact.get(group) or (), 1):
            row[f"{column} {number} - Label"] = item.get("label", "")
            row[f"{column} {number} - Value"] = item["value"]
            if item.get("preferred"):
                preferred.append(f"{group}:{number}")
    for number, item in enumerate(contact.get("addresses") or (), 1):
        for part, column in own_csv.ADDRESS_PARTS.items():
            row[f"{own_csv.ADDRESS} {number} - {column}"] = item.get(part, "")
        if item.get("preferred"):
            preferred.append(f"addresses:{number}")
    row[own_csv.PREFERRED] = " ".join(preferred)
    return row | _dates(contact) | _positions(contact) | _kept(contact)


def _shared(contact: dict[str, Any]) -> Row:
    """What anybody may have: names, ways to reach, work; no note, no tag, no circle, nothing of what I promise or think."""
    return {column: cell for column, cell in _row(contact).items() if column not in _MINE}


def _newer(contact: dict[str, Any], own: dict[int, str], called: dict[int, str]) -> Row:
    """What the first version of the table had no column for; nothing for nearly everybody."""
    names = contact.get("names") or {}
    row = {column: said for part, column in own_csv.SOUNDS.items() if (said := names.get(part))}
    row[own_csv.LANGUAGES] = _joined(contact.get("languages") or ())
    row[own_csv.SEEKS] = _joined([item["topic"] for item in contact.get("seeks") or ()])
    row[own_csv.OFFERS] = _joined([item["topic"] for item in contact.get("offers") or ()])
    row |= {own[item["field"]]: item["value"] for item in contact.get("fields") or () if item["field"] in own}
    if (other := contact.get("met_through")) in called:
        row[own_csv.MET_THROUGH] = f"#{other} {called[other]}".rstrip()
    return row


def _joined(names: Sequence[str]) -> str:
    return own_csv.SEVERAL.join(name.replace(own_csv.SEVERAL, " :: ") for name in names)


def _dates(contact: dict[str, Any]) -> Row:
    row: Row = {}
    dates = list(contact.get("dates") or ())
    birthday = next((item for item in dates if item["kind"] == "birthday"), None)
    if birthday is not None:
        dates.remove(birthday)
        row[own_csv.BIRTHDAY] = birthday["on"]
        row[own_csv.BIRTHDAY_NOTICE] = str(birthday.get("notice") or "")
    for number, item in enumerate(dates, 1):
        row[f"{own_csv.EVENT} {number} - Label"] = item["kind"]
        row[f"{own_csv.EVENT} {number} - Value"] = item["on"]
        row[f"{own_csv.EVENT} {number} - Notice"] = str(item.get("notice") or "")
    return row


def _positions(contact: dict[str, Any]) -> Row:
    row: Row = {}
    positions = contact.get("positions") or ()
    current = next((held for held in positions if held.get("current")), None)
    if current is not None:
        row[own_csv.ORGANISATION] = current.get("organisation") or ""
        row[own_csv.TITLE] = current.get("title", "")
    for number, held in enumerate(positions, 1):
        said = dict(held) | {"current": "yes" if held.get("current") else ""}
        for part, column in own_csv.POSITION_PARTS.items():
            row[f"{own_csv.POSITION} {number} - {column}"] = said.get(part) or ""
    return row


def _kept(contact: dict[str, Any]) -> Row:
    reminders = contact.get("reminders")
    return {
        own_csv.NOTE: contact.get("note") or "",
        own_csv.TAGS: _joined(contact.get("tags") or ()),
        own_csv.LAYER: contact.get("layer") or "",
        own_csv.CADENCE: str(contact.get("cadence") or ""),
        own_csv.REMINDERS: "" if reminders is None else "yes" if reminders else "no",
        own_csv.ADDED_ON: contact.get("added_on") or "",
        own_csv.FLAGS: " ".join(
            name for name in ("archived", "deceased", "do_not_contact", "private") if contact.get(name)
        ),
        own_csv.WHY: contact.get("why") or "",
        own_csv.HOW_MET: contact.get("how_met") or "",
    }
