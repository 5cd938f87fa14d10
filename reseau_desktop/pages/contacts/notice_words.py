"""How long before its day a date is said: shown under it, and chosen with it."""

from __future__ import annotations

from reseau_desktop.insights.person import Anniversary
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.wording.translation import translate

MOST = 30  # days


def said(item: Anniversary | None) -> str:
    """The days of notice where there are any."""
    if item is None or item.notice <= 0:
        return ""
    return translate("Facts", "said %n days ahead", "", item.notice)


def spec(item: Anniversary | None, row: int) -> Spec:
    """Every number of days there is; one that a file brought beyond them stays until another is chosen."""
    held = item.notice if item is not None else 0
    days = [*range(MOST + 1), *([held] if held > MOST else [])]
    choices = tuple((str(count), _choice(count)) for count in days)
    return Spec("notice", translate("Facts", "Notice"), str(held), row, choices=choices)


def _choice(count: int) -> str:
    return (
        translate("Facts", "Say it %n days ahead", "", count)
        if count
        else translate("Facts", "Say it on the day")
    )
