"""What reminders rest on: follow-ups with a time of day, the hours one chose, whether there is anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from reseau_desktop.insights.due import Due, follow_ups
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.settings import Settings
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class TimedDue:
    """An open follow-up at its local wall-clock moment, put off or not."""

    due: Due
    moment: datetime


def timed(store: Store) -> tuple[TimedDue, ...]:
    """All open follow-ups that have a time of day, the earliest first."""

    def ask() -> tuple[TimedDue, ...]:
        found = [
            TimedDue(item, datetime.combine(item.planned or item.due, item.at_time))
            for item in follow_ups(store)
            if item.at_time is not None and item.follow_up is not None
        ]
        return tuple(sorted(found, key=lambda one: (one.moment, one.due.follow_up or 0)))

    return kept(store, "timed_follow_ups", ask)


def zones(store: Store) -> tuple[str, ...]:
    """The zones in which the times of open follow-ups were entered."""

    def ask() -> tuple[str, ...]:
        rows = store.rows(
            "SELECT DISTINCT zone FROM follow_up WHERE zone IS NOT NULL AND status = 'open' ORDER BY zone"
        )
        return tuple(str(zone) for (zone,) in rows)

    return kept(store, "zones_of_follow_ups", ask)


def digest_time(chosen: Settings) -> time | None:
    """When the digest is said; None where it is off."""
    return _time(chosen.digest_at) if chosen.digest else None


def quiet_hours(chosen: Settings) -> tuple[time, time] | None:
    """From and to; None where there are none."""
    return (_time(chosen.quiet_from), _time(chosen.quiet_to)) if chosen.quiet else None


def _time(written: str) -> time:
    return time.fromisoformat(written).replace(tzinfo=None, second=0, microsecond=0)
