"""Warmth in words: its band, and the terms that explain it."""

from __future__ import annotations

from datetime import date

from reseau_desktop.network.warmth import Band, Term, Warmth, rounded
from reseau_desktop.wording import dates, kinds, numbers
from reseau_desktop.wording.translation import translate


def band(found: Band | str) -> str:
    """The band as it stands beside the value: warm."""
    words = {
        Band.WARM: translate("Warmth", "warm"),
        Band.LUKEWARM: translate("Warmth", "lukewarm"),
        Band.COOL: translate("Warmth", "cool"),
        Band.DORMANT: translate("Warmth", "dormant"),
    }
    return words[Band(found)]


_REACH = {
    Band.WARM: (50, 100),
    Band.LUKEWARM: (25, 49),
    Band.COOL: (10, 24),
    Band.DORMANT: (0, 9),
}  # method, section 4


def band_in_numbers(found: Band | str) -> str:
    """The band with the values it stands for, where they are written beside the names: warm (50–100)."""
    least, most = _REACH[Band(found)]
    pattern = translate("Warmth", "{band} ({least}–{most})", "warmth from one number to another")
    return pattern.format(band=band(found), least=numbers.count(least), most=numbers.count(most))


def value(warmth: float) -> str:
    """The number that is shown."""
    return numbers.count(rounded(warmth))


def term(item: Term, today: date) -> str:
    """What one exchange still brings: call on 31 October: 53."""
    pattern = translate("Warmth", "{kind} on {day}: {points}")
    day = dates.in_year(item.on, today)
    return pattern.format(kind=kinds.within(item.kind), day=day, points=numbers.count(rounded(item.amount)))


def largest(found: Warmth, today: date) -> str:
    """The term that weighs most, or that there is none."""
    return term(found.terms[0], today) if found.terms else translate("Warmth", "no exchange yet")


def explained(found: Warmth, today: date) -> str:
    """Every term that still counts for a point, one a line."""
    return "\n".join(term(item, today) for item in found.terms if rounded(item.amount) > 0)
