"""What somebody pasted about somebody: the block under an e-mail, or one line "Name, Title, Company, e-mail, phone".

Every piece keeps its place in the text, so that it can be shown there; a line that says nothing known is left, whole.
`pasted_cards` reads vCards into the same pieces.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reseau_desktop.exchange import pasted_cards
from reseau_desktop.exchange.pasted import Left, Pasted, Piece, Slot, Source
from reseau_desktop.exchange.signature_places import Segment, places, streets_whole
from reseau_desktop.exchange.signature_words import (
    GREETINGS,
    HOUSES,
    IN_HOUSES,
    LABELS,
    NUMBERED,
    ROLES,
    looks_like_name,
)
from reseau_desktop.network.folding import fold

MOST_DIGITS = 15  # of a number, by E.164
LONGEST = 20_000  # letters that are read; what comes after is left
MOST = 100_000  # letters of a text: more is no card, and stays where it came from
_EMAIL: Final = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_LINK: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>()\"|]{2,300}|\b(?:[a-z]{2,3}\.)?linkedin\.com/[^\s<>()\"|,;]{2,200}"
    r"|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,3}(?:com|org|net|fr|eu|io|example|co\.uk|de|ch|be|ca|it|es)\b(?:/[^\s<>()\"|,;]*)?",
    re.IGNORECASE,
)
_PHONE: Final = re.compile(
    r"(?<![\w@/.-])(?:\+|00)?\(?\d[\d\s\u00a0\u202f().\-/]{5,44}\d(?:\s?(?:x|ext\.?|poste)\s?\d{1,5})?(?![\w@])"
)
_QUOTED: Final = re.compile(r"^\s*>|(?:a écrit|wrote|schrieb)\s*:\s*$", re.IGNORECASE)
_HEADER: Final = re.compile(
    r"\s*\"?([^\W\d][^,\"<>@]{0,40}),\s*([^,\"<>@]{1,40}?)\"?\s*<[^<>\s]+@[^<>\s]+>\s*"
)
_PRONOUNS: Final = r"\s*\((?=(?:she|he|they|elle|il|iel|sie|er)\b[^()]{0,24}\))"
_SPLIT: Final = re.compile(_PRONOUNS + r"|\s+[|·•/–—]\s+|\s*[|·•;\t]\s*|\s+-\s+|,\s*")
_AT: Final = re.compile(r"\s+(?:at|chez|@|à la|au sein de|for)\s+", re.IGNORECASE)
_ENDS: Final = ' \t\u00a0\u200d-–—:,;|·•()<>*_"“”«»'
_PICTURES: Final = frozenset({"So", "Sk", "Mn", "Cf", "Co"})  # ✨, ❤️
_RULE: Final = re.compile(r"^[\W_]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str


def read(text: str) -> Pasted:
    """Everything that is understood of a pasted text; never fails."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if pasted_cards.is_card(text):
        return pasted_cards.read(text, MOST)
    text, unread = text[:MOST], max(0, len(text) - MOST)
    lines = _lines(text[:LONGEST])
    pieces: list[Piece] = []
    segments: list[Segment] = []
    greeted: set[int] = set()
    header = _header(lines[0]) if lines else []
    for number, line in enumerate(lines):
        if _greeting(line.text):
            greeted.add(number)
            continue
        if _QUOTED.search(line.text) or set(fold(line.text).split()[:1]) & NUMBERED:
            continue  # what somebody else wrote, or the register of the house
        taken = _patterns(line, pieces)
        segments += [] if header and not number else _segments(line, number, taken)
    pieces += header + _words(segments, pieces)
    pieces.sort(key=lambda piece: piece.start)
    left = _left(lines, segments, pieces, greeted)
    whole = sum(one.whole for one in left)
    source = Source.LINE if len(lines) == 1 else Source.SIGNATURE
    if len(text) > LONGEST:
        left.append(Left(LONGEST, len(text), text[LONGEST:].strip(), whole=False))
    return Pasted(text, source, tuple(pieces), tuple(left), len(lines), len(lines) - whole, unread)


def _lines(text: str) -> list[_Line]:
    """The lines that say something."""
    found: list[_Line] = []
    start = 0
    for line in text.split("\n"):
        if not _RULE.match(line):
            found.append(_Line(start, line))
        start += len(line) + 1
    return found


def _header(line: _Line) -> list[Piece]:
    """ "Rossi, Giulia" <g.rossi@…>, as mail programs write it."""
    found = _HEADER.fullmatch(line.text)
    if found is None:
        return []
    return [
        Piece(slot, line.start + found.start(group), line.start + found.end(group), found[group])
        for slot, group in ((Slot.FAMILY, 1), (Slot.GIVEN, 2))
    ]


def _greeting(text: str) -> bool:
    folded = fold(text)
    return (
        any(folded == greeting or folded.startswith(greeting + " ") for greeting in GREETINGS)
        and len(folded.split()) <= 8
        and not any(sign.isdigit() for sign in text)
    )


# -- e-mails, links, numbers


def _patterns(line: _Line, pieces: list[Piece]) -> list[tuple[int, int]]:
    """Add what patterns find in a line; the stretches that they take, with their captions ("T", "Tel.")."""
    taken: list[tuple[int, int]] = []
    for slot, pattern in ((Slot.EMAIL, _EMAIL), (Slot.LINK, _LINK), (Slot.PHONE, _PHONE)):
        for start, said in _found(slot, pattern, line.text):
            value = said.strip(" .,;:()\u00a0") if slot is not Slot.PHONE else said.strip()
            start += said.find(value) if value else 0
            end = start + len(value)
            if not value or any(start < b and a < end for a, b in taken) or not _sound(slot, value):
                continue
            if slot is Slot.PHONE and set(fold(line.text[:start]).split()[-1:]) & NUMBERED:
                continue
            label, from_ = _caption(line.text, start)
            kind = _phone_kind(value, label) if slot is Slot.PHONE else ""
            taken.append((from_, end))
            pieces.append(Piece(slot, line.start + start, line.start + end, value, kind))
    return sorted(taken)


def _found(slot: Slot, pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, str]]:
    """Where each stands; two numbers with a stroke between them are two."""
    for found in pattern.finditer(text):
        if slot is Slot.PHONE and sum(sign.isdigit() for sign in found[0]) > MOST_DIGITS:
            yield from ((found.start() + one.start(), one[0]) for one in re.finditer(r"[^/]+", found[0]))
        else:
            yield found.start(), found[0]


def _sound(slot: Slot, value: str) -> bool:
    if slot is not Slot.PHONE:
        return True
    digits = sum(sign.isdigit() for sign in value)
    return 8 <= digits <= MOST_DIGITS and not re.fullmatch(r"\d{4}\s*[-/]\s*\d{4}", value)


def _caption(text: str, start: int) -> tuple[str, int]:
    """The caption before a number: its meaning, and where it begins."""
    found = re.search(r"([^\W\d]{1,12})(?:\.|\s*\([^)]{1,12}\))?\s*[:.]?\s*$", text[:start])
    if found is None:
        return "", start
    label = LABELS.get(fold(found[1]))
    return (label, found.start()) if label is not None else ("", start)


def _phone_kind(value: str, label: str) -> str:
    if label:
        return label
    digits = re.sub(r"\D", "", value)
    return "mobile" if re.match(r"(?:0|33|0033|330)[67]\d{8}$", digits) else "work"


# -- what is written in words


def _segments(line: _Line, number: int, taken: Sequence[tuple[int, int]]) -> list[Segment]:
    """What is left of a line, cut at its separators."""
    found: list[Segment] = []
    start = 0
    for a, b in (*taken, (len(line.text), len(line.text))):
        free = line.text[start:a]
        at = 0
        for mark in (*_SPLIT.finditer(free), None):
            part = free[at : mark.start() if mark else len(free)]
            bare = _bare(part)
            if bare and not _RULE.match(bare) and fold(bare) not in LABELS:
                place = line.start + start + at + part.find(bare)
                found.append(Segment(place, bare, number))
            at = mark.end() if mark else len(free)
        start = max(start, b)
    return streets_whole(found, line.text, line.start)


def _bare(part: str) -> str:
    """Without separators, quotes and pictures at its ends."""
    start, end = 0, len(part)
    while start < end and (part[start] in _ENDS or unicodedata.category(part[start]) in _PICTURES):
        start += 1
    while end > start and (part[end - 1] in _ENDS or unicodedata.category(part[end - 1]) in _PICTURES):
        end -= 1
    return part[start:end]


def _words(segments: list[Segment], pieces: Sequence[Piece]) -> list[Piece]:
    """Name, role, organisation, street and town among the segments."""
    mails = [fold(piece.value.split("@")[0]).split() for piece in pieces if piece.slot is Slot.EMAIL]
    hosts = {part for piece in pieces if piece.slot is Slot.EMAIL for part in _host(piece.value)}
    rest = list(segments)
    found: list[Piece] = places(rest)
    name = _name(rest, mails)
    if name is not None:
        found.append(_piece(Slot.NAME, name))
        before = rest.index(name)
        rest = rest[before + 1 :]
    work = _work(rest, hosts, named=name is not None)
    if any(piece.slot is Slot.TOWN for piece in found):
        work = [piece for piece in work if piece.slot is not Slot.TOWN]
    return found + work


def _piece(slot: Slot, segment: Segment) -> Piece:
    return Piece(slot, segment.start, segment.end, segment.text)


def _host(email: str) -> list[str]:
    parts = fold(email.partition("@")[2].rpartition(".")[0].replace(".", " ")).split()
    return [
        part for part in parts if len(part) > 3 and part not in ("gmail", "outlook", "orange", "free", "mail")
    ]


def _name(rest: Sequence[Segment], mails: Sequence[Sequence[str]]) -> Segment | None:
    """The segment that an e-mail confirms, else the first that looks like a name."""
    likely = [segment for segment in rest if looks_like_name(segment.text)]
    for segment in likely:
        words = fold(segment.text).split()
        for local in mails:
            joined = "".join(local)
            if any(len(word) > 2 and word in joined for word in words):
                return segment
    return likely[0] if likely else None


def _work(rest: list[Segment], hosts: set[str], *, named: bool) -> list[Piece]:
    """Role and organisation, by their words, by the e-mail's domain, else by their order; a town after the house."""
    role = next((one for one in rest if set(fold(one.text).split()) & ROLES), None)
    at = _AT.search(role.text) if role is not None else None
    if role is not None and at is not None:  # Founder at Estran Labs
        house = role.text[at.end() :]
        start = role.start + at.end()
        return [
            Piece(Slot.ROLE, role.start, role.start + at.start(), role.text[: at.start()]),
            Piece(Slot.ORGANISATION, start, start + len(house), house),
        ]
    found = [_piece(Slot.ROLE, role)] if role is not None else []
    others = [one for one in rest if one is not role and _short(one)]
    known = next((one for one in others if _is_house(one, hosts)), None)
    if role is None and known is not None and named and others[0] is not known:
        found.append(_piece(Slot.ROLE, others[0]))
    near = [one for one in others if role is None or one.line <= role.line + 1]
    employer = known or (near[0] if near and named else None)
    if employer is None:
        return found
    found.append(_piece(Slot.ORGANISATION, employer))
    after = [one for one in others if one.line == employer.line and one.start > employer.start]
    if after and looks_like_town(after[0].text):
        found.append(_piece(Slot.TOWN, after[0]))
    return found


def _short(segment: Segment) -> bool:
    """A sentence is no name of anything."""
    return (
        len(segment.text.split()) <= 7
        and len(segment.text) <= 80
        and (not segment.text.endswith((".", "!", "?")) or _is_house(segment, set()))
    )


def _is_house(segment: Segment, hosts: set[str]) -> bool:
    words = set(fold(segment.text).split()) | set(fold(segment.text.replace(".", "")).split())
    joined = "".join(fold(segment.text).split())
    return (
        bool(words & HOUSES)
        or any(part in segment.text for part in IN_HOUSES)
        or any(host in words or host in joined or joined in host for host in hosts if joined)
    )


def looks_like_town(text: str) -> bool:
    words = text.split()
    return len(words) <= 4 and words[0][:1].isupper() and not any(sign.isdigit() for sign in text)


def _left(
    lines: Sequence[_Line], segments: Sequence[Segment], pieces: Sequence[Piece], greeted: set[int]
) -> list[Left]:
    """The lines of which nothing was understood, whole; of the others the words that no piece took."""
    left = []
    for number, line in enumerate(lines):
        end = line.start + len(line.text)
        if number in greeted:
            continue
        if not any(line.start <= piece.start < end for piece in pieces):
            left.append(Left(line.start, end, line.text.strip(), whole=True))
            continue
        for segment in segments:
            taken = any(piece.start < segment.end and segment.start < piece.end for piece in pieces)
            if segment.line == number and not taken:
                left.append(Left(segment.start, segment.end, segment.text, whole=False))
    return left
