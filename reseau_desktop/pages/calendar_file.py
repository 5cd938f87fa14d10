"""The calendar file: written once, or kept up to date where a calendar program looks for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reseau_desktop.store import Store

PLACE = "calendar/file"  # in what the screen remembers: a place on this computer is no part of the network


def write(store: Store, path: Path) -> int:
    """Follow-ups, birthdays and events into a file, whole or not at all; how many. In a worker. Raises UnwritableFile."""
    from reseau_desktop.actions import calendar
    from reseau_desktop.exchange import calendar_out
    from reseau_desktop.wording.calendar_file import title

    return calendar_out.write(path, calendar.export(store), title)
