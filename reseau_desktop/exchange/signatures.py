"""What somebody pasted about somebody: the block under an e-mail, or one line "Name, Title, Company, e-mail, phone".

Every piece keeps its place in the text, so that it can be shown there; a line that says nothing known is left, whole.
`pasted_cards` reads vCards into the same pieces.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reseau_desktop.exchange import pasted_cards
from reseau_desktop.exchange import signature_forms as forms
from reseau_desktop.exchange import signature_numbers as numbers
from reseau_desktop.exchange.pasted import Left, Pasted, Piece, Slot, Source
from reseau_desktop.exchange.signature_names import name_of, name_pieces, parted, signed
from reseau_desktop.exchange.signature_places import Segment, places, streets_whole
from reseau_desktop.exchange.signature_text import plain, unquoted
from reseau_desktop.exchange.signature_words import GREETINGS, LABELS, NUMBERED, looks_like_name
from reseau_desktop.exchange.signature_work import above, houses_whole, work
from reseau_desktop.network.folding import fold

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
    r"\s*\"?([^\W\d][^,\"<>@]{0,40}),\s*([^,\"<>@()]{1,40}?)(?:\s*\([^()]{1,40}\))?\"?\s*<[^<>\s]+@[^<>\s]+>\s*"
)
_PRONOUNS: Final = r"\s*\((?=(?:she|he|they|elle|il|iel|sie|er)\b[^()]{0,24}\))"
_SPLIT: Final = re.compile(_PRONOUNS + r"|\s+[|·•/–—]\s+|\s*[|·•;\t]\s*|\s+-\s+|,\s*")
_AT: Final = re.compile(r"\s+(?:at|chez|@|à la|au sein de|for)\s+", re.IGNORECASE)
_ENDS: Final = ' \t\u00a0\u200d-–—:,;|·•()[]<>*_"“”«»'
_PICTURES: Final = frozenset({"So", "Sk", "Mn", "Cf", "Co"})  # ✨, ❤️
_MAILTO: Final = re.compile(r"[\[<(]\s*mailto:\s*$", re.IGNORECASE)
_PAIRS: Final = ("()", "«»", "“”")
_BRACKETS: Final = re.compile(r"([^()]+?)\s*\(([^()]+)\)?")
_COLON: Final = re.compile(r"([^:]{2,40}?)[ \u00a0\u202f]*:\s+([^:]+)")
_CAPTIONED: Final = re.compile(r"[,;|]\s*[^\W\d_]{3,14}(?: [^\W\d_]{3,10})?\s*:\s")
_RULE: Final = re.compile(r"^[\W_]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str


def read(text: str) -> Pasted:
    """Everything that is understood of a pasted text; never fails."""
    text = unquoted(text.replace("\r\n", "\n").replace("\r", "\n"))
    if pasted_cards.is_card(text):
        return pasted_cards.read(text, MOST)
    text = plain(text)
    text, unread = text[:MOST], max(0, len(text) - MOST)
    lines = _lines(text[:LONGEST])
    header = _header(lines[0]) if lines else []
    pieces, segments, sender, greeted = _gathered(lines, headed=bool(header))
    pieces = _named_once(pieces)
    pieces += header + _words(segments, pieces, text, sender)
    pieces.sort(key=lambda piece: piece.start)
    left = _left(lines, segments, pieces, greeted)
    whole = sum(one.whole for one in left)
    source = Source.LINE if len(lines) == 1 else Source.SIGNATURE
    if len(text) > LONGEST:
        left.append(Left(LONGEST, len(text), text[LONGEST:].strip(), whole=False))
    return Pasted(text, source, tuple(pieces), tuple(left), len(lines), len(lines) - whole, unread)


def _gathered(
    lines: Sequence[_Line], *, headed: bool
) -> tuple[list[Piece], list[Segment], list[Segment], set[int]]:
    """What patterns and captions find; the segments of the rest, those of "From: …" apart; the lines that greet.

    `headed`: the first line is read already.
    """
    pieces: list[Piece] = []
    segments: list[Segment] = []
    sender: list[Segment] = []
    greeted: set[int] = set()
    forwarded = sum(bool(forms.head(line.text)) for line in lines) > 1
    for number, line in enumerate(lines):
        told = forms.head(line.text) if forwarded else ""
        if _greeting(line.text):
            greeted.add(number)
            continue
        if told == "other" or _not_theirs(line.text):
            continue
        said = forms.form(line.text) if not told else None
        if said is not None and not _CAPTIONED.search(said[2]):
            pieces.append(Piece(said[0], line.start + said[1], line.start + said[1] + len(said[2]), said[2]))
            continue
        taken = _patterns(line, pieces)
        cut = [] if headed and not number else _segments(line, number, taken)
        if told == "from":
            sender += [one for one in (_behind(one, line) for one in cut) if one.text]
        else:
            segments += _formed(cut, pieces)
    return pieces, segments, sender, greeted


def _behind(segment: Segment, line: _Line) -> Segment:
    """A segment of a line "From: …" without that word."""
    start = line.start + forms.after_caption(line.text)
    if segment.start >= start:
        return segment
    text = segment.text[start - segment.start :].lstrip()
    return Segment(segment.end - len(text), text, segment.line)


def _not_theirs(text: str) -> bool:
    """What somebody else wrote, the register of the house, or what its lawyers add."""
    return bool(_QUOTED.search(text) or set(fold(text).split()[:1]) & NUMBERED or forms.unsaid(text))


def _formed(segments: list[Segment], pieces: list[Piece]) -> list[Segment]:
    """The segments without those that say what they are, "Title: Photographer": these become pieces."""
    kept = []
    for one in segments:
        said = forms.form(one.text)
        if said is None:
            kept.append(one)
            continue
        value, *more = _bracketed(Segment(one.start + said[1], said[2], one.line))
        pieces.append(Piece(said[0], value.start, value.end, value.text))
        kept += more
    return kept


def _named_once(pieces: list[Piece]) -> list[Piece]:
    """ "Nom : Jean Dupont" without a line for the given name is the whole name."""
    slots = {piece.slot for piece in pieces}
    if Slot.FAMILY in slots and Slot.GIVEN not in slots:
        return [replace(one, slot=Slot.NAME) if one.slot is Slot.FAMILY else one for one in pieces]
    return [one for one in pieces if not (one.slot is Slot.NAME and Slot.GIVEN in slots)]


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
            if not value or any(start < b and a < end for a, b in taken):
                continue
            if slot is not Slot.PHONE:
                mailto = _MAILTO.search(line.text[:start])
                taken.append((mailto.start() if mailto else numbers.caption(line.text, start)[1], end))
                pieces.append(Piece(slot, line.start + start, line.start + end, value))
            elif numbers.sound(value) and not set(fold(line.text[:start]).split()[-1:]) & NUMBERED:
                label, from_ = numbers.caption(line.text, start)
                later, to = numbers.behind(line.text, end)
                taken.append((from_, to))
                kind = numbers.kind(value, label or later)
                pieces.append(Piece(slot, line.start + start, line.start + end, value, kind))
    return sorted(taken)


def _found(slot: Slot, pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, str]]:
    """Where each stands; two numbers with a stroke between them are two."""
    for found in pattern.finditer(text):
        if slot is Slot.PHONE and sum(sign.isdigit() for sign in found[0]) > numbers.MOST_DIGITS:
            yield from ((found.start() + one.start(), one[0]) for one in re.finditer(r"[^/]+", found[0]))
        else:
            yield found.start(), found[0]


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
            if bare and not _RULE.match(bare) and fold(bare) not in LABELS and fold(bare) not in forms.ASIDE:
                place = line.start + start + at + part.find(bare)
                aside = part.rstrip().endswith(":")
                found += (
                    [Segment(place, bare, number, aside)]
                    if aside
                    else _bracketed(signed(Segment(place, bare, number)))
                )
            at = mark.end() if mark else len(free)
        start = max(start, b)
    return houses_whole(streets_whole(found, line.text, line.start), line.text, line.start)


def _bracketed(segment: Segment) -> list[Segment]:
    """ "Marie Curie (Radium SA)", "met at the fair: Marie Curie": the name is apart."""
    found = _BRACKETS.fullmatch(segment.text)
    if found is None or not looks_like_name(found[1]):
        found = None if forms.form(segment.text) else _COLON.fullmatch(segment.text)
        if found is None or not looks_like_name(found[2]) or looks_like_name(found[1]):
            return [segment]
    return [Segment(segment.start + found.start(group), found[group], segment.line) for group in (1, 2)]


def _bare(part: str) -> str:
    """Without separators, quotes and pictures at its ends."""
    start, end = 0, len(part)
    while start < end and (part[start] in _ENDS or unicodedata.category(part[start]) in _PICTURES):
        start += 1
    while end > start and (part[end - 1] in _ENDS or unicodedata.category(part[end - 1]) in _PICTURES):
        end -= 1
    for opening, closing in _PAIRS:
        if part[start:end].count(opening) > part[start:end].count(closing) and part[end : end + 1] == closing:
            end += 1  # Klarna Bank AB (publ), ООО «Ромашка»
    return part[start:end]


def _words(
    segments: list[Segment],
    pieces: Sequence[Piece],
    text: str,
    sender: Sequence[Segment],
) -> list[Piece]:
    """Name, role, organisation, street and town among the segments; what a form said is not looked for again."""
    told = {piece.slot for piece in pieces}
    named = bool(told & {Slot.NAME, Slot.GIVEN, Slot.FAMILY})
    mails = [fold(piece.value.split("@")[0]).split() for piece in pieces if piece.slot is Slot.EMAIL]
    hosts = {part for piece in pieces if piece.slot is Slot.EMAIL for part in _host(piece.value)}
    rest = list(segments)
    found: list[Piece] = places(rest)
    before: list[Segment] = []
    both = [] if named else parted(rest, mails, surely=True)
    name = None if named or both else name_of(rest, mails)
    if name is not None:
        before, rest = above(rest, name), rest[rest.index(name) + 1 :]
        found += name_pieces(name, rest, text)
    elif not named and not both:
        both = parted(rest, mails, surely=False)
    named = named or bool(both) or name is not None
    if not named and (name := name_of(sender, mails)) is not None:
        found += name_pieces(
            name, [], text
        )  # what follows was written to somebody, and tells nothing by its order
    found += both
    if name is not None:
        segments[:] = [one for one in segments if fold(one.text) != fold(name.text) or one is name]
    done = work(rest, before, hosts, named=named)
    done = [one for one in done if one.slot not in told]
    if any(piece.slot is Slot.TOWN for piece in found):
        done = [one for one in done if one.slot is not Slot.TOWN]
    return found + done


def _host(email: str) -> list[str]:
    parts = fold(email.partition("@")[2].rpartition(".")[0].replace(".", " ")).split()
    return [
        part for part in parts if len(part) > 3 and part not in ("gmail", "outlook", "orange", "free", "mail")
    ]


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
