"""The places of a morning: what was put off today keeps its own, so that the list gets shorter and never fills again.

Kept as settings named after the day, one a thing, so that undo gives each back alone. Those of other days say nothing
any more and go with the next one.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reseau_desktop.store import Act

HELD = "held:"  # held:2026-11-23:…
CADENCE, FOLLOW_UP, GROUP, ALL = "c", "f", "g", "all"


def hold(act: Act, on: date, kind: str, identity: int, snoozes: int = 0, until: str | None = None) -> None:
    """Something was put off on that day; how often and to when it had been before. The first one of the day counts."""
    _write(act, on, f"{kind}{identity}", [snoozes, until])


def hold_all(act: Act, on: date) -> None:
    """Nothing more is asked for on that day."""
    _write(act, on, ALL, True)


def _write(act: Act, on: date, name: str, value: object) -> None:
    day = f"{HELD}{on.isoformat()}:"
    act.execute("DELETE FROM setting WHERE key LIKE 'held:%' AND substr(key, 1, ?) <> ?", (len(day), day))
    act.execute("INSERT OR IGNORE INTO setting(key, value) VALUES (?, ?)", (day + name, json.dumps(value)))
