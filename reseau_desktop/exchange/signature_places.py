"""Where somebody is, in a signature: streets, postcodes with their towns, countries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from reseau_desktop.exchange.pasted import Piece, Slot
from reseau_desktop.exchange.signature_words import HOUSES, IN_STREETS, NUMBERED, STREETS, is_country
from reseau_desktop.network.folding import fold

_POSTCODE: Final = re.compile(r"\b(?:[A-Z]{1,2}-)?(\d{4,6})\s+([^\W\d][^\d,;|·•]{1,40})")
_TOWN_FIRST: Final = re.compile(
    r"([^\W\d][^\d,;|·•]{1,40}?)(?:[,\s]+|\s*[-–]\s*)(\d{6}|\d{3}-\d{4}|[A-Z]{2}\s\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$"
)
_DUTCH: Final = re.compile(r"(\d{4}\s?[A-Z]{2})\s+([^\W\d][^\d,;|·•]{1,40})$")
_HOUSE_NUMBER: Final = re.compile(r"\d{1,5}\s?(?:bis|ter|quater|[a-d])?", re.IGNORECASE)
_NUMBERED: Final = re.compile(r"^\d{1,4}[A-Za-z]?\s+[^\W\d]|[^\W\d]\.?\s+\d{1,4}\s?[A-Za-z]?$")
_AHEAD = 2  # a name and what it does or where, before a street that no word tells
_STATE: Final = re.compile(r"[A-Z]{2}\s\d{5}(?:-\d{4})?|\d{6}")  # CA 94105, behind its town


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a line between separators, that no pattern took."""

    start: int
    text: str
    line: int
    aside: bool = False  # a caption that nobody knows, "Portfolio:": neither a name nor a house

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def streets_whole(segments: list[Segment], text: str, start: int) -> list[Segment]:
    """12 bis, rue de la République; San Francisco, CA 94105: the comma parts nothing. `text` begins at `start`."""
    found: list[Segment] = []
    for segment in segments:
        before = found[-1] if found else None
        if before and _one_place(before, segment):
            found[-1] = Segment(before.start, text[before.start - start : segment.end - start], segment.line)
        else:
            found.append(segment)
    return found


def _one_place(before: Segment, segment: Segment) -> bool:
    if _HOUSE_NUMBER.fullmatch(before.text):
        return bool(set(fold(segment.text).split()) & STREETS)
    town = not any(sign.isdigit() for sign in before.text)
    state = _STATE.fullmatch(segment.text) is not None and fold(segment.text).split()[0] not in NUMBERED
    return town and state


def places(rest: list[Segment]) -> list[Piece]:
    """Streets, postcodes with their towns, and countries; taken out of the rest."""
    found: list[Piece] = []
    for segment in list(rest):
        town = _POSTCODE.search(segment.text)
        words = set(fold(segment.text).split())
        dutch = _DUTCH.fullmatch(segment.text)
        last = _TOWN_FIRST.fullmatch(segment.text)
        if dutch or last:
            rest.remove(segment)
            found += _town(segment, *((dutch, 1, 2) if dutch else (last, 2, 1)))
        elif town and segment.text[: town.start()].strip() == "":
            rest.remove(segment)
            found += _town(segment, town, 1, 2)
        elif (words & STREETS or any(word.endswith(IN_STREETS) for word in words)) and re.search(
            r"\d", segment.text
        ):
            rest.remove(segment)
            found.append(Piece(Slot.STREET, segment.start, segment.end, segment.text))
        elif is_country(segment.text):
            rest.remove(segment)
            found.append(Piece(Slot.COUNTRY, segment.start, segment.end, segment.text))
    street = None if any(piece.slot is Slot.STREET for piece in found) else _above_town(rest, found)
    if street is not None:
        rest.remove(street)
        found.append(Piece(Slot.STREET, street.start, street.end, street.text))
    return found


def _above_town(rest: list[Segment], found: list[Piece]) -> Segment | None:
    """Havnegade 4, 181A High Holborn, Place de la Comédie: right before a town with its postcode, behind a name and more."""
    code = next((piece for piece in found if piece.slot is Slot.POSTCODE), None)
    before = [one for one in rest if code is not None and one.end <= code.start]
    if len(before) <= _AHEAD:
        return None
    words = set(fold(before[-1].text).split())
    numbered = _NUMBERED.search(before[-1].text) is not None and not words & HOUSES
    return before[-1] if numbered or words & STREETS else None


def _town(segment: Segment, found: re.Match[str] | None, code: int, name: int) -> list[Piece]:
    """A postcode and its town, by their groups."""
    assert found is not None
    pieces = []
    for slot, group in ((Slot.POSTCODE, code), (Slot.TOWN, name)):
        start, said = segment.start + found.start(group), found[group].strip()
        pieces.append(Piece(slot, start, start + len(said), said))
    return pieces
