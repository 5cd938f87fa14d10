"""Any table of people whose columns we recognise, or were told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from reseau_desktop.exchange import full_names, tidy, written_dates
from reseau_desktop.exchange.columns import Field, kind_of
from reseau_desktop.exchange.gathering import Doubt
from reseau_desktop.exchange.records import (
    AddressRecord,
    DateRecord,
    KeptRecord,
    Labelled,
    PersonRecord,
    PositionRecord,
)
from reseau_desktop.exchange.written_dates import Order
from reseau_desktop.network.folding import fold

SEVERAL = " ::: "  # how Google puts several values in one cell

_LAYERS = {
    "core": "core", "noyau": "core", "allies": "allies", "active": "active", "active network": "active",
    "reseau actif": "active", "wide": "wide", "wider network": "wide", "reseau elargi": "wide", "known": "known",
    "acquaintances": "known", "connaissances": "known", "target": "target", "cible": "target", "inbox": "inbox",
    "to sort": "inbox", "a classer": "inbox",
}  # fmt: skip
_ADDRESS_PARTS = (Field.STREET, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY)
_SYSTEM_LABELS = frozenset({"* mycontacts", "* starred", "* other contacts"})


class Rows:
    """Builds the person of each row by a mapping of columns to fields."""

    def __init__(
        self,
        columns: Sequence[str],
        mapping: Mapping[int, Field],
        cells_of: Callable[[int], Iterable[str]],
    ) -> None:
        self._columns = columns
        self._cells_of = cells_of
        self._places: dict[Field, list[int]] = {}
        for place, named in mapping.items():
            self._places.setdefault(named, []).append(place)
        self._emails = self._labelled(mapping, Field.EMAIL, Field.EMAIL_LABEL)
        self._phones = self._labelled(mapping, Field.PHONE, Field.PHONE_LABEL)
        self._links = self._labelled(mapping, Field.LINK, Field.LINK_LABEL)
        self._addresses = self._address_groups(mapping)
        self._orders: dict[int, Order] = {}

    def person(self, cells: list[str], doubts: list[Doubt]) -> PersonRecord | str:
        """The person of a row, or the code of why there is none."""
        prefix, given, family, full = self._name(cells)
        emails, phones = self._addressed(cells, self._emails, doubts), self._numbers(cells)
        links = self._allowed(cells, doubts)
        key = next((slug for link in links if (slug := tidy.linkedin_slug(link.value))), "")
        if not (given or family or full):
            full = emails[0].value if emails else tidy.slug_words(key)
            if not full:
                return "no_name" if any(cell.strip() for cell in cells) else "empty_row"
            doubts.append(("name_missing", (full,)))
        dates, unreadable = self._dates(cells, doubts)
        return PersonRecord(
            given, family, self._one(cells, Field.MIDDLE), prefix, self._one(cells, Field.SUFFIX),
            self._one(cells, Field.NICKNAME), full, emails, phones, links, self._address(cells), dates,
            self._positions(cells), self._tags(cells), self._note(cells, unreadable),
            tidy.block(self._cell(cells, Field.HOW_MET)), key,
            dict(zip(self._columns, cells, strict=False)), self._kept(cells),
        )  # fmt: skip

    def _cell(self, cells: list[str], named: Field) -> str:
        places = self._places.get(named)
        return cells[places[0]] if places else ""

    def _one(self, cells: list[str], named: Field) -> str:
        return tidy.line(self._cell(cells, named))

    def _name(self, cells: list[str]) -> tuple[str, str, str, str]:
        prefix = self._one(cells, Field.PREFIX)
        given, family = self._one(cells, Field.GIVEN), self._one(cells, Field.FAMILY)
        full = self._one(cells, Field.FULL)
        if given or family or not full:  # a name that arrives split is not split again
            return prefix, given, family, ""
        parted = full_names.split(full)
        if parted is None:
            return prefix, "", "", full
        return prefix or parted[0], parted[1], parted[2], ""

    def _labelled(
        self, mapping: Mapping[int, Field], value: Field, label: Field
    ) -> list[tuple[int, int | None, str]]:
        """Place of each value, of its label column beside it, and the kind that its own header says."""
        return [
            (place, next((p for p in (place - 1, place + 1) if mapping.get(p) is label), None),
             kind_of(self._columns[place]))
            for place in self._places.get(value, [])
        ]  # fmt: skip

    @staticmethod
    def _values(
        cells: list[str], groups: list[tuple[int, int | None, str]], parting: re.Pattern[str]
    ) -> list[Labelled]:
        found: dict[str, Labelled] = {}
        for place, label_place, kind in groups:
            if not cells[place]:
                continue
            label = tidy.line(cells[label_place]) if label_place is not None else ""
            preferred, label = label.startswith("* "), label.removeprefix("* ") or kind
            for part in parting.split(cells[place]):
                value = tidy.address(part)
                if value and value not in found:
                    found[value] = Labelled(value, label, preferred)
        return list(found.values())

    def _addressed(
        self, cells: list[str], groups: list[tuple[int, int | None, str]], doubts: list[Doubt]
    ) -> tuple[Labelled, ...]:
        kept = []
        for email in self._values(cells, groups, _EMAIL_PARTING):
            if email.value.lower().startswith("/o="):  # an Exchange server's own name for somebody
                doubts.append(("email_refused", (email.value,)))
                continue
            if "@" not in email.value:
                doubts.append(("email_without_at", (email.value,)))
            kept.append(email)
        return tuple(kept)

    def _numbers(self, cells: list[str]) -> tuple[Labelled, ...]:
        return tuple(self._values(cells, self._phones, _PARTING))

    def _allowed(self, cells: list[str], doubts: list[Doubt]) -> tuple[Labelled, ...]:
        kept = []
        for link in self._values(cells, self._links, _PARTING):
            if not tidy.allowed_link(link.value):
                doubts.append(("link_refused", (link.value,)))
            elif tidy.linkedin_slug(link.value) and not link.label:
                kept.append(Labelled(link.value, "LinkedIn", link.preferred))
            else:
                kept.append(link)
        return tuple(kept)

    def _positions(self, cells: list[str]) -> tuple[PositionRecord, ...]:
        organisation = tidy.block(self._cell(cells, Field.ORGANISATION))
        title = tidy.block(self._cell(cells, Field.TITLE))
        return (PositionRecord(organisation, title, current=True),) if organisation or title else ()

    def _dates(self, cells: list[str], doubts: list[Doubt]) -> tuple[tuple[DateRecord, ...], list[str]]:
        found, unreadable = [], []
        for named, kind in ((Field.BIRTHDAY, "birthday"), (Field.CONNECTED, "connected")):
            for place in self._places.get(named, []):
                iso = written_dates.read_date(cells[place], self._order(place, cells[place]))
                if iso is None:
                    doubts.append(("date_unreadable", (cells[place].strip(),)))
                    unreadable.append(f"{self._columns[place]}: {tidy.line(cells[place])}")
                elif iso:
                    found.append(DateRecord(kind, iso))
        return tuple(found), unreadable

    def _order(self, place: int, text: str) -> Order:
        """Day or month first, decided by the whole column; the language of its header where that is silent."""
        if not written_dates.only_numbers(text):
            return Order.DAY
        if place not in self._orders:
            english = fold(self._columns[place]) in (
                "birthday",
                "birth date",
                "date of birth",
                "dob",
                "connected on",
            )
            self._orders[place] = written_dates.order_of(
                self._cells_of(place), Order.MONTH if english else Order.DAY
            )
        return self._orders[place]

    def _note(self, cells: list[str], unreadable: list[str]) -> str:
        notes = [tidy.block(cells[place]) for place in self._places.get(Field.NOTE, [])]
        return "\n".join([note for note in notes if note] + unreadable)

    def _tags(self, cells: list[str]) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for place in self._places.get(Field.TAGS, []):
            text = cells[place]
            sign = SEVERAL if SEVERAL in text or text.startswith("* ") else ";" if ";" in text else ","
            for part in text.split(sign):
                if (tag := tidy.line(part)) and tag.lower() not in _SYSTEM_LABELS:
                    found.setdefault(fold(tag), tag.removeprefix("* "))
        return tuple(found.values())

    def _address_groups(self, mapping: Mapping[int, Field]) -> list[tuple[str, dict[Field, list[int]]]]:
        """Columns of one address stand under one kind and number: Home Street, Home City; Address 2 - City."""
        groups: dict[tuple[str, str], dict[Field, list[int]]] = {}
        for place, named in mapping.items():
            if named in _ADDRESS_PARTS:
                header = self._columns[place]
                number = next((word for word in fold(header).split() if word.isdigit()), "")
                number = number if "address" in fold(header) and " - " in header else ""
                groups.setdefault((kind_of(header), number), {}).setdefault(named, []).append(place)
        return [(kind, parts) for (kind, _), parts in groups.items()]

    def _address(self, cells: list[str]) -> tuple[AddressRecord, ...]:
        found = []
        for kind, parts in self._addresses:
            said = [
                "\n".join(filter(None, (tidy.block(cells[place]) for place in parts.get(part, ()))))
                for part in _ADDRESS_PARTS
            ]
            if any(said):
                found.append(AddressRecord(kind, said[0], said[1], said[2], said[3], said[4]))
        return tuple(found)

    def _kept(self, cells: list[str]) -> KeptRecord | None:
        layer = _LAYERS.get(fold(self._cell(cells, Field.LAYER)))
        return KeptRecord(layer) if layer else None


_PARTING = re.compile(r"\s+:::\s+|[\r\n]+")
_EMAIL_PARTING = re.compile(r"\s+:::\s+|[\r\n]+|[;,]\s*(?=[^;,\s]+@)")
