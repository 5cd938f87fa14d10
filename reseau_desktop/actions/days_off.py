"""Holidays of one's own: days on which nothing is asked."""

from __future__ import annotations

from datetime import date

from reseau_desktop.store import Label, Store

LONGEST = 366  # days: what lasts longer is no holiday, and a round that nothing is left of


class NoHoliday(ValueError):
    """A range of days that cannot be off: it ends before it begins, or lasts more than a year."""

    def __init__(self, first: date, last: date) -> None:
        super().__init__(f"{first} to {last}")
        self.first, self.last = first, last

    @property
    def backwards(self) -> bool:
        """It ends before it begins."""
        return self.last < self.first


def add(store: Store, first: date, last: date, name: str = "") -> int:
    """Days off from one day to another, both included; the id. Raises NoHoliday."""
    _check(first, last)
    name = " ".join(name.split())
    with store.action(Label("day_off_added", 1, name)) as act:
        act.indexed = True
        return act.insert("day_off", first=first.isoformat(), last=last.isoformat(), name=name)


def edit(store: Store, holiday: int, first: date, last: date, name: str = "") -> None:
    """Other days, or another name. Raises NoHoliday."""
    _check(first, last)
    name = " ".join(name.split())
    with store.action(Label("day_off_edited", 1, name)) as act:
        act.indexed = True
        act.update("day_off", holiday, first=first.isoformat(), last=last.isoformat(), name=name)


def remove(store: Store, holiday: int) -> None:
    """These days are working days again."""
    with store.action(Label("day_off_removed")) as act:
        act.indexed = True
        name = act.value("SELECT name FROM day_off WHERE id = ?", (holiday,))
        act.label = Label("day_off_removed", 1, str(name or ""))
        act.execute("DELETE FROM day_off WHERE id = ?", (holiday,))


def _check(first: date, last: date) -> None:
    if not 0 <= (last - first).days < LONGEST:
        raise NoHoliday(first, last)
