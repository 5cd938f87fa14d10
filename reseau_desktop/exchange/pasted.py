"""The pieces of a pasted text, and the card they make."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reseau_desktop.exchange import full_names
from reseau_desktop.exchange.records import AddressRecord, DateRecord, Labelled, PersonRecord, PositionRecord


class Slot(StrEnum):
    """What a piece is."""

    NAME = "name"
    GIVEN = "given"
    FAMILY = "family"
    ROLE = "role"
    ORGANISATION = "organisation"
    STREET = "street"
    POSTCODE = "postcode"
    TOWN = "town"
    COUNTRY = "country"
    PHONE = "phone"
    EMAIL = "email"
    LINK = "link"
    BIRTHDAY = "birthday"
    MIDDLE = "middle"
    SUFFIX = "suffix"
    MESSENGER = "messenger"
    NOTE = "note"


class Source(StrEnum):
    """What was pasted."""

    SIGNATURE = "signature"
    LINE = "line"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text (`start` in it, `end` no more) and its value; `label`: work, mobile, home…"""

    slot: Slot
    start: int
    end: int
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """What was not understood: a `whole` line, or words of one."""

    start: int
    end: int
    text: str
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text and what it says. `lines` say something, `understood` of them something known.

    `text` is what was read: at most so many letters, and the first card where there are several.
    """

    text: str
    source: Source
    pieces: tuple[Piece, ...]
    left: tuple[Left, ...]
    lines: int
    understood: int
    unread: int = 0  # letters behind that
    cards: int = 1

    def of(self, slot: Slot) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.slot is slot)

    def first(self, slot: Slot) -> str:
        return next((piece.value for piece in self.pieces if piece.slot is slot), "")

    def names(self) -> tuple[str, str, str]:
        """Given name, family name, or the whole where it cannot be parted without guessing."""
        given, family, whole = self.first(Slot.GIVEN), self.first(Slot.FAMILY), self.first(Slot.NAME)
        if given or family:
            return given, family, ""
        parted = full_names.split(whole)
        return (parted[1], parted[2], "") if parted else ("", "", whole)

    def record(self) -> PersonRecord:
        """The card, with nothing but what was read; lines that were left are not in it."""
        given, family, whole = self.names()
        parted = full_names.split(self.first(Slot.NAME)) if not self.of(Slot.GIVEN) else None
        house, role = self.first(Slot.ORGANISATION), self.first(Slot.ROLE)
        address = AddressRecord(
            street=self.first(Slot.STREET),
            postcode=self.first(Slot.POSTCODE),
            city=self.first(Slot.TOWN),
            country=self.first(Slot.COUNTRY),
        )
        return PersonRecord(
            given=given,
            family=family,
            full=whole,
            middle=self.first(Slot.MIDDLE),
            suffix=self.first(Slot.SUFFIX),
            prefix=parted[0] if parted else "",
            emails=self._labelled(Slot.EMAIL),
            phones=self._labelled(Slot.PHONE),
            links=self._labelled(Slot.LINK),
            addresses=(address,) if address != AddressRecord() else (),
            dates=tuple(DateRecord("birthday", piece.value) for piece in self.of(Slot.BIRTHDAY)[:1]),
            positions=(PositionRecord(house, role, current=True),) if house or role else (),
            note="\n".join(piece.value for piece in self.of(Slot.NOTE)),
        )

    def _labelled(self, slot: Slot) -> tuple[Labelled, ...]:
        found: dict[str, Labelled] = {}
        for piece in self.of(slot):
            found.setdefault(piece.value.casefold(), Labelled(piece.value, piece.label))
        return tuple(found.values())
