"""Dates as somebody types them, in either language, with or without a year or a day."""

from __future__ import annotations

import re

from reseau_desktop.exchange.written_dates import MONTHS, only_numbers, read_date
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.doubts import Doubt
from reseau_desktop.network.folding import fold
from reseau_desktop.wording import dates

_NUMBERED = re.compile(r"\d{1,4}[-/. ]\d{1,2}([-/. ]\d{1,4})?")


def iso(text: str) -> str | None:
    """The partial ISO date that was meant; None where there is none."""
    try:
        return str(PartialDate.parse(text.strip()))
    except ValueError:
        return read_date(text) or None


def kept(text: str) -> str:
    """What is written down: the date that was meant, or what was typed, as it was typed."""
    return iso(text) or text.strip()


def shown(written: str) -> str:
    """A kept date in words; what is no date as it was typed."""
    try:
        return dates.partial(PartialDate.parse(written))
    except ValueError:
        return written


def doubt(text: str) -> Doubt | None:
    """A day that no month has, or no date at all."""
    if not text.strip() or iso(text) is not None:
        return None
    folded = fold(text)
    named = any(word in MONTHS for word in folded.split()) and any(ch.isdigit() for ch in folded)
    return (
        Doubt.NO_SUCH_DAY
        if named or only_numbers(text) or _NUMBERED.fullmatch(text.strip())
        else Doubt.NO_DATE
    )
