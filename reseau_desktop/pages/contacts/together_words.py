"""How long I was where somebody was: under each of their positions, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from reseau_desktop.insights.person import Position
from reseau_desktop.network.careers import Overlap, Relation, Stay, relation
from reseau_desktop.wording.translation import translate


def together(theirs: Iterable[Position], mine: Iterable[Position], today: date) -> dict[int, str]:
    """By the id of their position; those where I never was are left out."""
    stays = [_stay(held) for held in mine if held.organisation_id is not None]
    found: dict[int, str] = {}
    for held in theirs:
        if held.organisation_id is None:
            continue
        for link in relation(stays, [_stay(held)], today):
            if link.relation is not Relation.ALUMNI and (words := _said(link.overlap)):
                found[held.id] = words
    return found


def _stay(held: Position) -> Stay:
    return Stay(
        str(held.organisation_id), held.start, held.end, held.current, held.kind == "study", held.seen_on
    )


def _said(overlap: Overlap) -> str:
    if overlap.exact:
        return translate("Facts", "With you for %n months", "", overlap.least) if overlap.least else ""
    if overlap.most is None or overlap.most > 0:
        return translate("Facts", "Possibly with you")
    return ""
