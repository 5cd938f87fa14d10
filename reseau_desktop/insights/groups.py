"""Groups one keeps in touch with: of each, one person at a time, the one with the longest silence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.days_off import next_working
from reseau_desktop.insights.due import Due, DueKind
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.standing import Standing, standing
from reseau_desktop.network.cadence import due_on, order_lateness
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Group:
    """A promise to a group: every so many days, one of those who carry the tag.

    `last` is the latest exchange with any of them; `due` follows from it. `member` is the one proposed.
    `until` is the day it was put off to, from this due date.
    """

    tag: int
    name: str
    every: int
    last: date | None
    due: date
    lateness: float
    member: int
    until: date | None
    snoozes: int
    follow_up: int | None


def promises(store: Store) -> dict[int, int]:
    """Every how many days, by tag."""

    def ask() -> dict[int, int]:
        return {int(tag): int(every) for tag, every in store.rows("SELECT tag, every FROM group_promise")}

    return kept(store, "group_promises", ask)


def groups(store: Store, today: date) -> tuple[Group, ...]:
    """Every group that one promised to keep in touch with and that has somebody, by due date then name."""

    def ask() -> tuple[Group, ...]:
        if not promises(store):
            return ()
        known = standing(store, today)
        put_off = {
            int(tag): (int(identity), due, until, int(snoozes))
            for identity, tag, due, until, snoozes in store.rows(
                "SELECT id, tag, due, snoozed_until, snoozes FROM follow_up"
                " WHERE kind = 'group' AND status = 'open' AND tag IS NOT NULL ORDER BY id"
            )
        }
        found = []
        for tag, name, every, added in store.rows(
            "SELECT t.id, t.name, g.every, g.added_on FROM group_promise g JOIN tag t ON t.id = g.tag"
        ):
            group = _group(
                known, _members(store, int(tag)), (int(tag), str(name), int(every), date.fromisoformat(added))
            )
            if group is not None:
                found.append(_put_off(group, put_off.get(int(tag))))
        return tuple(sorted(found, key=lambda group: (group.due, group.name, group.tag)))

    return kept(store, ("groups", today), ask)


def _members(store: Store, tag: int) -> list[int]:
    return [int(row[0]) for row in store.rows("SELECT contact FROM contact_tag WHERE tag = ?", (tag,))]


def _group(known: Standing, members: list[int], promised: tuple[int, str, int, date]) -> Group | None:
    """The longest silence counts from the day of entry for whoever was never met, as everywhere."""
    tag, name, every, added = promised
    places = [place for contact in members if (place := known.place(contact)) is not None]
    places = [place for place in places if not known.silent[place]]
    if not places:
        return None
    latest = max(int(known.last[place]) for place in places)
    last = date.fromordinal(latest) if latest else None
    member = min(
        places, key=lambda place: (int(known.last[place] or known.added[place]), int(known.ids[place]))
    )
    return Group(
        tag,
        name,
        every,
        last,
        due_on(last, added, every),
        order_lateness(last, added, every, known.today),
        int(known.ids[member]),
        None,
        0,
        None,
    )


def _put_off(group: Group, row: tuple[int, str, str | None, int] | None) -> Group:
    """Put off from this due date, or from one that an exchange has passed since."""
    if row is None or row[1] != group.due.isoformat():
        return group
    identity, _, until, snoozes = row
    return Group(
        group.tag,
        group.name,
        group.every,
        group.last,
        group.due,
        group.lateness,
        group.member,
        date.fromisoformat(until) if until else None,
        snoozes,
        identity,
    )


def group_dues(store: Store, today: date) -> list[Due]:
    """Each group as something due, on the first working day from its date (and from today)."""
    return [
        Due(
            group.member,
            DueKind.GROUP,
            group.due,
            group.lateness,
            planned=group.until
            if group.until is not None and group.until >= today
            else next_working(store, max(today, group.due)),
            follow_up=group.follow_up,
            what=group.name,
            snoozed_until=group.until,
            snoozes=group.snoozes,
            tag=group.tag,
        )
        for group in groups(store, today)
    ]


def kept_today(store: Store, today: date) -> int:
    """How many groups were due when one of them was met today: the promise is kept, its place in the day stays taken."""
    met = [group.tag for group in groups(store, today) if group.last == today]
    if not met:
        return 0
    before = store.rows(
        "SELECT g.every, g.added_on, (SELECT max(i.happened) FROM contact_tag x JOIN participant p ON p.contact = x.contact"
        "  JOIN interaction i ON i.id = p.interaction WHERE x.tag = g.tag AND i.happened < ?)"
        f" FROM group_promise g WHERE g.tag IN ({marks(met)})",
        (today.isoformat(),),
    )
    dues = (
        due_on(date.fromisoformat(last) if last else None, date.fromisoformat(added), int(every))
        for every, added, last in before
    )
    return sum(due <= today for due in dues)
