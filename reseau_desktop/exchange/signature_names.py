"""Names in a signature: what stands before them (i. A., Pour), behind them (PhD), and which segment is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reseau_desktop.exchange.full_names import titles
from reseau_desktop.exchange.pasted import Piece, Slot
from reseau_desktop.exchange.signature_places import Segment
from reseau_desktop.exchange.signature_words import looks_like_name
from reseau_desktop.network.folding import fold

# Signed for somebody: im Auftrag, in Vertretung, per procura, par ordre.
_FOR: Final = re.compile(
    r"(?:i\.\s?[AV]\.|i\.\s?[av]\.|ppa\.?|p\.\s?p\.a?|p\.\s?o\.|P/O|im Auftrag|in Vertretung)\s+(?=\S)"
)
_TO: Final = frozenset(
    "pour for fur attention attn an the le la les we nous wir our nos dear cher chere ihr ihre euer eure".split()
)
_BEHIND: Final = frozenset(
    """
    phd mba pe cpa md esq jr sr ii iii iv cfa pmp ma msc bsc ba bs rn jd llm llb mphil mpa mph dds leed ap frsa fca aca
    acca mcips obe mbe cbe cissp meng beng fcipd dba edd pharmd mres hdr cima frcs fbcs ceng
    """.split()
)
_LOWEST: Final = 2  # letters of a word of a name that an e-mail confirms


def signed(segment: Segment) -> Segment:
    """Without "i. A." before it."""
    found = _FOR.match(segment.text)
    if found is None:
        return segment
    return Segment(segment.start + found.end(), segment.text[found.end() :], segment.line)


def is_title(text: str) -> bool:
    """Mr., Ms.: nobody's name and no house."""
    words = text.split()
    return bool(words) and titles(words) == len(words) and not text.isupper()  # PR is a role


def _is_behind(word: str) -> bool:
    return word.replace(".", "").strip(",").casefold() in _BEHIND


def name_pieces(name: Segment, rest: list[Segment], text: str) -> list[Piece]:
    """The name, and what is written behind it, with a comma or without; taken out of the rest. `text` is the whole."""
    words = name.text.split()
    kept = len(words)
    while kept > 2 and _is_behind(words[kept - 1]) and words[kept - 1].replace(".", "").strip(",").isupper():
        kept -= 1
    bare = name.text
    for word in reversed(words[kept:]):
        bare = bare[: bare.rindex(word)].rstrip(" ,")
    pieces = [Piece(Slot.NAME, name.start, name.start + len(bare), bare)]
    start, end = name.start + len(bare), name.end
    behind = [one for one in rest if one.line == name.line and one.start > name.start]
    for one in behind:
        if not all(_is_behind(word) for word in one.text.split()):
            break
        rest.remove(one)
        end = one.end
    said = text[start:end].lstrip(" ,")
    if said:
        pieces.append(Piece(Slot.SUFFIX, end - len(said), end, said))
    return pieces


def name_of(rest: Sequence[Segment], mails: Sequence[Sequence[str]]) -> Segment | None:
    """The segment that an e-mail confirms, wholly or in part, else the first that looks like a name."""
    rest = [one for one in rest if not one.aside]
    surely = _surely(rest, mails)
    if surely is not None:
        return surely
    likely = [
        one for one in rest if looks_like_name(one.text) and fold(one.text).split()[:1] and not _to(one)
    ]
    for segment in likely:
        words = fold(segment.text).split()
        for local in mails:
            joined = "".join(local)
            if any(len(word) > 2 and word in joined for word in words):
                return segment
    return likely[0] if likely else None


def _to(segment: Segment) -> bool:
    return fold(segment.text).split()[0] in _TO


def _surely(rest: Sequence[Segment], mails: Sequence[Sequence[str]]) -> Segment | None:
    """A name each of whose words the e-mail has, capitals or not; or one before a degree: Greg House, M.D."""
    for place, segment in enumerate(rest):
        if _before_degree(segment, rest[place + 1 : place + 2]):
            return segment
        words = fold(segment.text).split()
        letters = all(len(word) >= _LOWEST and word.isalpha() for word in words)
        if (
            1 < len(words) <= 3
            and letters
            and any(all(word in "".join(local) for word in words) for local in mails)
        ):
            return segment
    return None


def _before_degree(segment: Segment, after: Sequence[Segment]) -> bool:
    """Greg House, M.D.: a name, whatever its words mean elsewhere."""
    words = segment.text.split()
    if not after or after[0].line != segment.line or not 2 <= len(words) <= 4:
        return False
    capitals = all(word[:1].isupper() and word.replace(".", "").isalpha() for word in words)
    return capitals and all(_is_behind(word) for word in after[0].text.split())


def parted(rest: list[Segment], mails: Sequence[Sequence[str]], *, surely: bool) -> list[Piece]:
    """ "Weber; Hans; CTO": the family name first, unless the e-mail has them the other way round. Taken out of the rest.

    An e-mail must have one of the two, or both (`surely`).
    """
    if len(rest) < 3 or rest[0].line != rest[1].line:
        return []
    first, second = rest[0], rest[1]
    for one in (first, second):
        if not one.text[:1].isupper() or not one.text.replace("-", "").isalpha() or " " in one.text:
            return []
    keys = [fold(first.text), fold(second.text)]
    enough = all if surely else any
    if not any(enough(key in "".join(local) for key in keys) for local in mails):
        return []
    turned = any("".join(local).startswith(keys[0] + keys[1]) for local in mails)
    given, family = (first, second) if turned else (second, first)
    del rest[:2]
    return [
        Piece(slot, one.start, one.end, one.text)
        for slot, one in ((Slot.GIVEN, given), (Slot.FAMILY, family))
    ]
