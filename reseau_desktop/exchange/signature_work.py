"""What somebody does and where, in a signature: role, organisation, and the town behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reseau_desktop.exchange.pasted import Piece, Slot
from reseau_desktop.exchange.signature_names import is_title
from reseau_desktop.exchange.signature_places import Segment
from reseau_desktop.exchange.signature_words import DEPARTMENTS, HOUSES, IN_HOUSES, IN_ROLES, ROLES
from reseau_desktop.network.folding import LEGAL_FORMS, fold

_AT: Final = re.compile(r"\s+(?:(?:at|chez|à la|au sein de|for|bei)\s+|@\s*)", re.IGNORECASE)
_SURELY_AT: Final = re.compile(r"\s+(?:(?:at|chez|au sein de|bei)\s+|@\s*)", re.IGNORECASE)
_NEAR: Final = 2  # lines above the name in which its role or its house may stand


def piece(slot: Slot, segment: Segment) -> Piece:
    return Piece(slot, segment.start, segment.end, segment.text)


def forms(text: str) -> set[str]:
    """The words of a name of a house, its legal form with and without full stops."""
    return set(fold(text).split()) | set(fold(text.replace(".", "")).split())


def houses_whole(segments: list[Segment], text: str, start: int) -> list[Segment]:
    """ "Acme, Inc.", "VP, Sales": the comma parts nothing. `text` is a line that begins at `start`."""
    found: list[Segment] = []
    for segment in segments:
        before = found[-1] if found else None
        comma = before is not None and text[before.end - start : segment.start - start].strip() == ","
        if before is not None and comma and _one_house(before.text, segment.text):
            found[-1] = Segment(before.start, text[before.start - start : segment.end - start], segment.line)
        else:
            found.append(segment)
    return found


def _one_house(before: str, after: str) -> bool:
    words = fold(after.replace(".", "")).split()
    if words and all(word in LEGAL_FORMS or word == "co" for word in words):
        return not any(sign.isdigit() for sign in before)
    if len(before.split()) == 1 and re.search(r"(?:&|\band\b|\bet\b|\bund\b)", after) and words[-1:]:
        return words[-1] in LEGAL_FORMS | {"co", "partners", "associates", "associes", "partner"}
    return is_role(before) and all(word in DEPARTMENTS for word in words)


def is_role(text: str) -> bool:
    words = set(fold(text).split())
    if forms(text) & LEGAL_FORMS and len(words) > 1:
        return False
    return (
        bool(words & ROLES)
        or (bool(words) and words <= DEPARTMENTS)
        or any(word.endswith(IN_ROLES) for word in words)
    )


def work(after: Sequence[Segment], before: Sequence[Segment], hosts: set[str], *, named: bool) -> list[Piece]:
    """Role and organisation, by their words, by the e-mail's domain, else by their order; a town after the house.

    `after` stands behind the name, `before` ahead of it: there they are looked for last, and only right above it.
    """
    after = [one for one in after if not one.aside]
    role = next((one for one in after if is_role(one.text)), None)
    others = [one for one in after if one is not role and _short(one) and not is_title(one.text)]
    known = next((one for one in others if is_house(one, hosts)), None)
    joined = _at(role or (others[0] if named and others else None), _SURELY_AT if known or not role else _AT)
    if joined:
        return joined
    above = [one for one in reversed(before) if _short(one)]
    if role is None:
        role = next((one for one in above if is_role(one.text)), None)
    known = known or next((one for one in above if one is not role and is_house(one, hosts)), None)
    found = [piece(Slot.ROLE, role)] if role is not None else []
    if role is None and named and others and others[0] is not known and (known or _in_order(others)):
        role = others.pop(0)
        found.append(piece(Slot.ROLE, role))
    near = [one for one in others if role is None or one.line <= max(role.line, after[0].line) + 1]
    employer = known or (near[0] if near and named else None)
    if employer is None:
        return found
    found.append(piece(Slot.ORGANISATION, employer))
    behind = [one for one in others if one.line == employer.line and one.start > employer.start]
    if behind and looks_like_town(behind[0].text) and not is_house(behind[0], set()):
        found.append(piece(Slot.TOWN, behind[0]))
    return found


def _at(segment: Segment | None, pattern: re.Pattern[str]) -> list[Piece]:
    """Founder at Estran Labs."""
    at = pattern.search(segment.text) if segment is not None else None
    if segment is None or at is None:
        return []
    start = segment.start + at.end()
    return [
        Piece(Slot.ROLE, segment.start, segment.start + at.start(), segment.text[: at.start()]),
        Piece(Slot.ORGANISATION, start, segment.end, segment.text[at.end() :]),
    ]


def _in_order(others: Sequence[Segment]) -> bool:
    """ "Name, Title, Company" on one line: what nobody knows is read in that order."""
    return len(others) > 1 and others[0].line == others[1].line


def _short(segment: Segment) -> bool:
    """A sentence is no name of anything."""
    return (
        len(segment.text.split()) <= 8
        and len(segment.text) <= 80
        and (not segment.text.endswith((".", "!", "?")) or is_house(segment, set()))
    )


def is_house(segment: Segment, hosts: set[str]) -> bool:
    words = forms(segment.text)
    joined = "".join(fold(segment.text).split())
    return (
        bool(words & HOUSES)
        or any(part in segment.text for part in IN_HOUSES)
        or any(host in words or host in joined or joined in host for host in hosts if joined)
    )


def looks_like_town(text: str) -> bool:
    words = text.split()
    return len(words) <= 4 and words[0][:1].isupper() and not any(sign.isdigit() for sign in text)


def above(rest: Sequence[Segment], name: Segment) -> list[Segment]:
    """What stands right above a name: a house or a role may, what was written before does not."""
    return [one for one in rest if name.line - _NEAR <= one.line < name.line]
