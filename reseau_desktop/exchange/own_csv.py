"""Our own CSV export read back, to the last field. Its columns are Google's where Google has one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reseau_desktop.exchange import tidy, written_dates
from reseau_desktop.exchange.gathering import Doubt
from reseau_desktop.exchange.protecting import unprotect
from reseau_desktop.exchange.records import (
    AddressRecord,
    DateRecord,
    KeptRecord,
    Labelled,
    PersonRecord,
    PositionRecord,
)

MARK = "Réseau Id"  # the first column says that the file is ours
PROTECTED_MARK = "Réseau Id (spreadsheet)"  # … and that its cells wear apostrophes

NAMES = {
    "given": "First Name", "middle": "Middle Name", "family": "Last Name", "prefix": "Name Prefix",
    "suffix": "Name Suffix", "nickname": "Nickname", "full": "File As",
}  # fmt: skip
ORGANISATION, TITLE = (
    "Organization Name",
    "Organization Title",
)  # for other programs: the current position again
BIRTHDAY, NOTE, TAGS = "Birthday", "Notes", "Labels"
BIRTHDAY_NOTICE = "Réseau Birthday Notice"
HOW_MET, WHY = "Réseau How Met", "Réseau Why"
LAYER, CADENCE, REMINDERS = "Réseau Layer", "Réseau Cadence", "Réseau Reminders"
ADDED_ON, FLAGS, PREFERRED = "Réseau Added On", "Réseau Flags", "Réseau Preferred"
SOUNDS = {
    "phonetic": "Réseau Phonetic Name", "former": "Réseau Former Name", "pronounced": "Réseau Pronounced",
    "pronouns": "Réseau Pronouns",
}  # fmt: skip
LANGUAGES, SEEKS, OFFERS = "Réseau Languages", "Réseau Seeks", "Réseau Offers"
MET_THROUGH = (
    "Réseau Met Through"  # #12 Ana Delmas: the number in the first column, and the name for who reads
)
OWN_FIELD = "Réseau Field: "  # and the name of a field of the user's own
SEVERAL = " ::: "

VALUE_GROUPS = {"emails": "E-mail", "phones": "Phone", "links": "Website", "messengers": "Réseau Messenger"}
ADDRESS, ADDRESS_PARTS = "Address", {
    "label": "Label", "street": "Street", "postcode": "Postal Code", "city": "City", "region": "Region",
    "country": "Country",
}  # fmt: skip
EVENT = "Event"
POSITION, POSITION_PARTS = "Réseau Position", {
    "organisation": "Organization", "title": "Title", "kind": "Kind", "start": "Start", "end": "End",
    "current": "Current", "seen_on": "Seen",
}  # fmt: skip

NUMBERED = re.compile(rf"(?!{OWN_FIELD})(.+) (\d+) - (.+)")
_MET = re.compile(r"#(\d{1,15})(?: .*)?", re.DOTALL)


def recognised(header: Sequence[str]) -> bool:
    """Whether a header is that of our own export."""
    return any(cell in (MARK, PROTECTED_MARK) for cell in header)


class Rows:
    """Builds the person of each row. Columns may have been moved, added or left out meanwhile."""

    def __init__(self, header: Sequence[str]) -> None:
        self._header = header
        self._protected = PROTECTED_MARK in header
        self._places = {cell: place for place, cell in reversed(list(enumerate(header)))}
        self._groups: dict[str, dict[int, dict[str, int]]] = {}
        self._own = [
            (cell.removeprefix(OWN_FIELD), self._places[cell])
            for cell in header
            if cell.startswith(OWN_FIELD)
        ]
        for place, cell in enumerate(header):
            if found := NUMBERED.fullmatch(cell):
                group = self._groups.setdefault(found[1], {})
                group.setdefault(int(found[2]), {})[found[3]] = place

    def person(self, cells: list[str], doubts: list[Doubt]) -> PersonRecord | str:
        """The person of a row, or the code of why there is none."""
        cells = [_plain(cell, self._protected) for cell in cells]
        names = {part: self._at(cells, column) for part, column in NAMES.items()}
        preferred = frozenset(self._at(cells, PREFERRED).split())
        emails = self._labelled(cells, "emails", preferred)
        links = self._labelled(cells, "links", preferred)
        if not any(names.values()):
            if not emails:
                named = any(
                    cell for column, cell in zip(self._header, cells, strict=False) if column not in _QUIET
                )
                return "no_name" if named else "empty_row"
            names["full"] = emails[0].value
            doubts.append(("name_missing", (names["full"],)))
        return PersonRecord(
            **names, emails=emails, phones=self._labelled(cells, "phones", preferred), links=links,
            addresses=self._addresses(cells, preferred), dates=self._dates(cells, doubts), positions=self._positions(cells),
            tags=self._several(cells, TAGS), note=self._at(cells, NOTE),
            how_met=self._at(cells, HOW_MET),
            key=next((slug for link in links if (slug := tidy.linkedin_slug(link.value))), ""),
            raw={column: cell for column, cell in zip(self._header, cells, strict=False) if cell},
            kept=self._kept(cells, preferred),
        )  # fmt: skip

    def _at(self, cells: list[str], column: str) -> str:
        place = self._places.get(column)
        return "" if place is None else cells[place]

    def _group(self, cells: list[str], name: str) -> list[tuple[int, dict[str, str]]]:
        """The numbered values of a group that hold anything: (number, part → cell)."""
        found = []
        for number, parts in sorted(self._groups.get(name, {}).items()):
            values = {part: cells[place] for part, place in parts.items()}
            if any(values.values()):
                found.append((number, values))
        return found

    def _labelled(self, cells: list[str], group: str, preferred: frozenset[str]) -> tuple[Labelled, ...]:
        return tuple(
            Labelled(parts["Value"], parts.get("Label", ""), f"{group}:{number}" in preferred)
            for number, parts in self._group(cells, VALUE_GROUPS[group])
            if parts.get("Value")
        )

    def _addresses(self, cells: list[str], preferred: frozenset[str]) -> tuple[AddressRecord, ...]:
        return tuple(
            AddressRecord(
                **{key: parts.get(part, "") for key, part in ADDRESS_PARTS.items()},
                preferred=f"addresses:{number}" in preferred,
            )
            for number, parts in self._group(cells, ADDRESS)
        )

    def _positions(self, cells: list[str]) -> tuple[PositionRecord, ...]:
        found = []
        for _, parts in self._group(cells, POSITION):
            said = {key: parts.get(part, "") for key, part in POSITION_PARTS.items()}
            found.append(
                PositionRecord(
                    said["organisation"], said["title"], "study" if said["kind"] == "study" else "work",
                    _iso(said["start"]), _iso(said["end"]), said["current"] == "yes", _iso(said["seen_on"]),
                )
            )  # fmt: skip
        return tuple(found)

    def _dates(self, cells: list[str], doubts: list[Doubt]) -> tuple[DateRecord, ...]:
        """The dated facts; one that no calendar holds was typed so, and stays."""
        said = [("birthday", self._at(cells, BIRTHDAY), self._at(cells, BIRTHDAY_NOTICE))]
        said += [
            (parts.get("Label", ""), parts.get("Value", ""), parts.get("Notice", ""))
            for _, parts in self._group(cells, EVENT)
        ]
        found = []
        for kind, text, notice in said:
            if not text:
                continue
            if written_dates.read_date(text) is None:
                doubts.append(("date_unreadable", (text,)))
            found.append(DateRecord(kind, _iso(text) or text, int(notice) if notice.isdecimal() else 0))
        return tuple(found)

    def _kept(self, cells: list[str], preferred: frozenset[str]) -> KeptRecord:
        cadence, flags = self._at(cells, CADENCE), self._at(cells, FLAGS).split()
        reminders = {"yes": True, "no": False}.get(self._at(cells, REMINDERS))
        return KeptRecord(
            self._at(cells, LAYER), int(cadence) if cadence.isdecimal() and 0 < int(cadence) < 10_000 else None,
            reminders, "archived" in flags, "do_not_contact" in flags, "deceased" in flags,
            _iso(self._at(cells, ADDED_ON)) or "", self._at(cells, WHY), "private" in flags,
            **{part: self._at(cells, column) for part, column in SOUNDS.items()},
            messengers=self._labelled(cells, "messengers", preferred), languages=self._several(cells, LANGUAGES),
            seeks=self._several(cells, SEEKS), offers=self._several(cells, OFFERS),
            fields=tuple((name, cells[place]) for name, place in self._own if cells[place]),
            met_through=_met(self._at(cells, MET_THROUGH)), id=_number(self._at(cells, MARK) or self._at(cells, PROTECTED_MARK)),
        )  # fmt: skip

    def _several(self, cells: list[str], column: str) -> tuple[str, ...]:
        return tuple(filter(None, self._at(cells, column).split(SEVERAL)))


_QUIET = frozenset({MARK, PROTECTED_MARK, LAYER, CADENCE, REMINDERS, ADDED_ON, FLAGS, PREFERRED})


def _met(text: str) -> int | None:
    found = _MET.fullmatch(text)
    return int(found[1]) if found else None


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None


def _plain(cell: str, protected: bool) -> str:
    if protected:
        cell = unprotect(cell)
    return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell


def _iso(text: str) -> str | None:
    """A partial ISO date again, also where a spreadsheet rewrote it; as typed where it is none."""
    return written_dates.read_date(text) or text or None
