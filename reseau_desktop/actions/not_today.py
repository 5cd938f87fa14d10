"""Not today: everything of a morning to another day, in one step that counts as no snooze."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.actions import follow_ups, groups, holding, occasions
from reseau_desktop.actions.occasions import Which
from reseau_desktop.store import Label, Store


@dataclass(frozen=True, slots=True)
class Morning:
    """What a morning asked for: ids of follow-ups; promises and thanks as contact and due date; groups as tag and due
    date; occurrences of what comes by itself."""

    follow_ups: tuple[int, ...] = ()
    promises: tuple[tuple[int, date], ...] = ()
    groups: tuple[tuple[int, date], ...] = ()
    thanks: tuple[tuple[int, date], ...] = ()
    occasions: tuple[Which, ...] = ()

    @property
    def count(self) -> int:
        return sum(map(len, (self.follow_ups, self.promises, self.groups, self.thanks, self.occasions)))


def put_off(store: Store, what: Morning, until: date, on: date) -> None:
    """All of it is asked for again on `until`, and nothing more on `on`.

    It counts as no snooze: no window gets longer by it, and no question about a circle comes nearer. Due dates stay.
    """
    with store.action(Label("not_today", max(1, what.count))) as act:
        act.indexed = True
        holding.hold_all(act, on)
        for follow_up in what.follow_ups:
            act.update("follow_up", follow_up, snoozed_until=until.isoformat())
        for contact, due in what.promises:
            follow_ups.put_off(act, contact, due, until, on)
        for tag, due in what.groups:
            groups.put_off(act, tag, due, until, on, 0)
        for contact, due in what.thanks:
            follow_ups.keep_answer(act, contact, due, on, until)
        for which in what.occasions:
            occasions.answered(act, which, "snoozed", until)
