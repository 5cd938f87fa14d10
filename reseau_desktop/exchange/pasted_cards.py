"""A vCard that was pasted: its common properties, each at its place in the text.

Files of many cards are another matter; here one card is read for a form that the user looks at.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reseau_desktop.exchange.pasted import Left, Pasted, Piece, Slot, Source
from reseau_desktop.network.dates import PartialDate

_LINE: Final = re.compile(r'^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"\n]*"|[^:"\n])*)?):(.*)$', re.DOTALL)
_PART: Final = re.compile(
    r"((?:\\.|[^;\\])*\\?);", re.DOTALL
)  # a backslash escapes whatever follows, itself too
_IGNORED: Final = frozenset(
    "BEGIN END VERSION PRODID REV UID PHOTO LOGO KEY SOUND SORT-STRING CLASS TZ GEO LABEL MAILER KIND X-ABLABEL X-ABADR"
    " SOURCE PROFILE".split()
)
_ONCE: Final = frozenset("N ORG TITLE ADR BDAY".split())  # of a second one the form has no field
_BIDI: Final = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_HEAVY: Final = re.compile(  # what no form shows, shortened to its beginning
    r"^((?:[\w-]+\.)?(?:PHOTO|LOGO|KEY|SOUND)[;:][^\n]{0,60})[^\n]*(?:\n[ \t][^\n]*)*",
    re.IGNORECASE | re.MULTILINE,
)
_SIMPLE: Final = {
    "TITLE": Slot.ROLE,
    "ROLE": Slot.ROLE,
    "X-SOCIALPROFILE": Slot.LINK,
    "URL": Slot.LINK,
    "EMAIL": Slot.EMAIL,
    "TEL": Slot.PHONE,
    "NOTE": Slot.NOTE,
}
_SERVICES: Final = {
    "X-SIGNAL": "Signal",
    "X-WHATSAPP": "WhatsApp",
    "X-TELEGRAM": "Telegram",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-JABBER": "Jabber",
}


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    types: frozenset[str]
    value: str
    start: int  # of the value in the text
    end: int
    line: int  # where the line begins


def is_card(text: str) -> bool:
    return "BEGIN:VCARD" in text[:2_000].upper()


def read(text: str, most: int) -> Pasted:
    """The first card of a text, of which at most so many letters are read; pictures in it are no letters."""
    cards = max(1, len(re.findall(r"(?im)^BEGIN:VCARD[ \t]*$", text)))
    first = re.search(r"(?im)^END:VCARD[ \t]*$", text)
    text = _HEAVY.sub(r"\1…", text[: first.end()] if first and cards > 1 else text)
    text, unread = text[:most], max(0, len(text) - most)
    pieces: list[Piece] = []
    left: list[Left] = []
    count = 0
    seen: set[str] = set()
    properties = list(_properties(text))
    if any(found.name == "TITLE" and found.value for found in properties):
        seen.add("ROLE")  # another word for what the title says
    for found in properties:
        new = [] if found.name in seen else _pieces(found)
        if new and found.name in _ONCE:
            seen.add(found.name)
            if more := _more(found):
                left.append(Left(found.start, found.end, more, whole=False))
        count += found.name not in _IGNORED
        pieces += new
        if not new and found.name not in _IGNORED and found.name != "FN" and found.value.strip(" ;"):
            left.append(Left(found.line, found.end, text[found.line : found.end].strip()))
    if not any(piece.slot in (Slot.GIVEN, Slot.FAMILY) for piece in pieces):
        pieces += [
            Piece(Slot.NAME, one.start, one.end, one.value)
            for one in properties
            if one.name == "FN" and one.value
        ][:1]
    pieces = [piece for piece in pieces if piece.value]
    pieces.sort(key=lambda piece: piece.start)
    understood = count - sum(one.whole for one in left)
    return Pasted(text, Source.CARD, tuple(pieces), tuple(left), count, understood, unread, cards)


def _properties(text: str) -> Iterator[_Property]:
    """Unfolded, decoded, until the first END."""
    start = 0
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        begin, raw = start, lines[number]
        start += len(raw) + 1
        number += 1
        soft = "QUOTED-PRINTABLE" in raw.partition(":")[0].upper()
        while number < len(lines) and (lines[number][:1] in (" ", "\t") or (soft and raw.endswith("="))):
            more = lines[number]
            raw = raw[:-1] + more if soft and raw.endswith("=") else raw + more[1:]
            start += len(more) + 1
            number += 1
        found = _LINE.match(raw)
        if found is None:
            continue
        name, parameters = found[1].upper(), found[2].upper()
        if name == "END":
            return
        value = _decoded(found[3], parameters) if soft else found[3]
        types = frozenset(re.findall(r"[\w-]+", parameters.replace("TYPE", " ")))
        yield _Property(name, types, value.strip(), begin + found.start(3), start - 1, begin)


def _decoded(value: str, parameters: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    western = "8859" in parameters or "1252" in parameters
    try:
        said = raw.decode("cp1252" if western else "utf-8")
    except UnicodeDecodeError:  # a charset that was not said
        said = raw.decode("latin-1")
    return said.replace("\r\n", "\n")


def _fields(value: str) -> list[str]:
    return [_plain(part) for part in _PART.findall(value + ";")]


def _plain(value: str) -> str:
    """Without the escapes of the format."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _more(found: _Property) -> str:
    """What the form has no field for: other parts of a name, of a house, the region of an address."""
    parts = [*_fields(found.value), *[""] * 7][:7]
    kept = {"N": parts[3:4], "ORG": parts[1:], "ADR": parts[4:5]}.get(found.name, [])
    return ", ".join(part for part in kept if part)


def _pieces(found: _Property) -> list[Piece]:
    place = (found.start, found.end)
    if found.name == "N":
        family, given, middle, _prefix, suffix = [*_fields(found.value), *[""] * 5][:5]
        named = ((Slot.GIVEN, given), (Slot.FAMILY, family), (Slot.MIDDLE, middle), (Slot.SUFFIX, suffix))
        return [Piece(slot, *place, value) for slot, value in named if value]
    if found.name == "ORG":
        return [Piece(Slot.ORGANISATION, *place, next(iter(_fields(found.value)), ""))]
    if found.name == "ADR":
        parts = [*_fields(found.value), *[""] * 7][:7]
        street = " ".join(part for part in parts[:3] if part)
        named = (
            (Slot.STREET, street),
            (Slot.TOWN, parts[3]),
            (Slot.POSTCODE, parts[5]),
            (Slot.COUNTRY, parts[6]),
        )
        return [Piece(slot, *place, value) for slot, value in named if value]
    if found.name == "BDAY":
        day = _birthday(found.value)
        return [Piece(Slot.BIRTHDAY, *place, day)] if day else []
    if found.name == "IMPP" or found.name in _SERVICES:
        service, value = _messenger(found)
        return [Piece(Slot.MESSENGER, *place, value, service)] if value else []
    slot = _SIMPLE.get(found.name)
    if slot is None:
        return []
    value = _plain(found.value)
    if slot in (Slot.EMAIL, Slot.PHONE, Slot.LINK):
        value = value.translate(_BIDI).removeprefix("tel:").removeprefix("mailto:").strip()
    if found.name == "X-SOCIALPROFILE" and "://" not in value:
        return []
    return [Piece(slot, *place, value, _label(slot, found.types))] if value else []


def _messenger(found: _Property) -> tuple[str, str]:
    """The service and the name there: IMPP;X-SERVICE-TYPE=Skype:skype:marc, X-SKYPE:marc."""
    value = _plain(found.value).translate(_BIDI)
    scheme, colon, rest = value.partition(":")
    if found.name in _SERVICES:
        return _SERVICES[found.name], rest if colon and scheme.isalpha() else value
    named = next((name for name in _SERVICES.values() if name.upper() in found.types), "")
    return named or (scheme.capitalize() if colon else ""), rest if colon else value


def _label(slot: Slot, types: frozenset[str]) -> str:
    if slot is Slot.PHONE and types & {"CELL", "IPHONE", "MOBILE"}:
        return "mobile"
    if "HOME" in types:
        return "home"
    if "FAX" in types:
        return "fax"
    return "work" if "WORK" in types or slot is Slot.PHONE else ""


def _birthday(value: str) -> str:
    """A partial date in ISO form; empty where it is none. 1604 is how Apple writes "no year"."""
    bare = value.partition("T")[0].strip()
    packed = re.fullmatch(r"(\d{4}|--)(\d{2})(\d{2})", bare)
    if packed:
        bare = f"{packed[1]}{'' if packed[1] == '--' else '-'}{packed[2]}-{packed[3]}"
    bare = re.sub(r"^1604-", "--", bare)
    try:
        return str(PartialDate.parse(bare))
    except ValueError:
        return ""
