"""What the columns of the table of people are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from reseau_desktop.insights.columns import Column
from reseau_desktop.wording.translation import translate

_NAMES: Final[Mapping[Column, Callable[[], str]]] = {
    Column.NAME: lambda: translate("Table", "Name"),
    Column.ROLE: lambda: translate("Table", "Role"),
    Column.ORGANISATION: lambda: translate("Table", "Organisation"),
    Column.LAYER: lambda: translate("Table", "Circle"),
    Column.LAST: lambda: translate("Table", "Last", "the day of the last exchange"),
    Column.DUE: lambda: translate("Table", "Due", "the day of the next follow-up"),
    Column.WARMTH: lambda: translate("Table", "Warmth"),
    Column.SEEKS: lambda: translate("Table", "Seeks"),
    Column.OFFERS: lambda: translate("Table", "Offers"),
    Column.TAGS: lambda: translate("Table", "Tags"),
    Column.CITY: lambda: translate("Table", "City"),
    Column.EMAIL: lambda: translate("Table", "E-mail"),
    Column.PHONE: lambda: translate("Table", "Phone"),
    Column.CADENCE: lambda: translate("Table", "Cadence"),
    Column.ADDED: lambda: translate("Table", "Added"),
}


def column(key: str, fields: Mapping[str, str]) -> str:
    """The caption of a column; `fields` names those of the user's own."""
    return _NAMES[Column(key)]() if key in _NAMES else fields.get(key, "")
