"""A day that is finished: with whom one was in touch, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.agenda import week
from reseau_desktop.insights.held import held
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import names
from reseau_desktop.store import Store

WEEKS = 8  # that one looks ahead for the next thing


@dataclass(frozen=True, slots=True)
class Finished:
    """`met` are those one was in touch with, by name in the order it was noted; `answered` says that something else was
    done or answered; `put_off` that nothing more was wanted. `next_day` has `coming`: people by name, or what it is."""

    met: tuple[str, ...]
    answered: bool
    put_off: bool
    next_day: date | None
    coming: tuple[str, ...]

    @property
    def anything(self) -> bool:
        """Whether the day held something: else there is nothing to be finished with."""
        return bool(self.met) or self.answered


def finished(store: Store, on: date) -> Finished:
    """How a day without a card left stands."""

    def ask() -> Finished:
        met = [
            int(row[0])
            for row in store.rows(
                "SELECT p.contact FROM participant p JOIN interaction i ON i.id = p.interaction"
                " JOIN person c ON c.id = p.contact WHERE i.happened = ? GROUP BY p.contact ORDER BY min(i.id)",
                (on.isoformat(),),
            )
        ]
        called = names(store, met)
        closed = store.value("SELECT 1 FROM follow_up WHERE closed_on = ?", (on.isoformat(),)) is not None
        stopped = held(store, on)
        following = week(store, on, on + timedelta(days=1), 7 * WEEKS)
        day = next((day for day in following if day.items), None)
        return Finished(
            tuple(called[who] for who in met if who in called),
            closed or bool(stopped.promises) or bool(stopped.others),
            stopped.all,
            day.on if day is not None else None,
            tuple(item.person.name if item.person else item.due.what for item in day.items) if day else (),
        )

    return kept(store, ("finished", on), ask)
