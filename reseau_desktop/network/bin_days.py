"""How long the bin keeps whoever was deleted."""

from __future__ import annotations

from datetime import date, timedelta

KEPT = 30  # days; ours


def days_left(deleted_on: date, today: date) -> int:
    """How many more days somebody stays in the bin; 0 on the last one, and for whoever should have gone already."""
    return max(0, KEPT - max(0, (today - deleted_on).days))


def oldest_kept(today: date) -> date:
    """Whoever was deleted before that day leaves the bin."""
    return today - timedelta(days=KEPT)
