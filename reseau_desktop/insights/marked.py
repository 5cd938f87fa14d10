"""Who has something that the circles do not draw: drift, a birthday this week, thanks owed, a need of mine to meet.

The circles light these people up; nothing of it is written on their discs (design, the circles, point 7).
"""

from __future__ import annotations

from datetime import date, timedelta

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.occasions import partial
from reseau_desktop.network.dates import occurrences
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME

A_WEEK = 7


def drifting(store: Store, today: date) -> frozenset[int]:
    """Who is lived outside their circle (method, section 5)."""
    from reseau_desktop.insights.slipping import drifts

    return frozenset(drift.contact for drift in drifts(store, today))


def to_thank(store: Store, today: date) -> frozenset[int]:
    """To whom thanks are owed (method, section 6)."""
    from reseau_desktop.insights.acts import thanks_owed

    return frozenset(owed.contact for owed in thanks_owed(store, today))


def birthday_this_week(store: Store, today: date) -> frozenset[int]:
    """Whose birthday falls from this Monday to Sunday; nobody silenced."""

    def ask() -> frozenset[int]:
        monday = today - timedelta(days=today.weekday())
        days = [monday + timedelta(days=n) for n in range(A_WEEK)]
        wanted = {f"{day:%m-%d}" for day in days}
        if "02-28" in wanted:
            wanted.add("02-29")
        rows = store.rows(
            "SELECT a.contact, a.happens FROM anniversary a JOIN person p ON p.id = a.contact"
            " WHERE a.kind = 'birthday' AND length(a.happens) >= 7 AND p.archived + p.do_not_contact + p.deceased = 0"
            f" AND substr(a.happens, -5) IN ({','.join('?' * len(wanted))})",
            tuple(sorted(wanted)),
        )
        found = set()
        for contact, happens in rows:
            day = partial(happens)
            if day is not None and any(occurrences(day, days[0], days[-1])):
                found.add(int(contact))
        return frozenset(found)

    return kept(store, ("birthday_this_week", today), ask)


def seeking_mine(store: Store, today: date) -> frozenset[int]:
    """Who seeks, and not only until a day that is past, something that I offer."""

    def ask() -> frozenset[int]:
        rows = store.rows(
            "SELECT DISTINCT s.contact FROM seek s JOIN offer o ON o.topic = s.topic AND o.contact = ?"
            " JOIN person p ON p.id = s.contact WHERE (s.expires IS NULL OR s.expires >= ?)"
            " AND p.archived + p.do_not_contact + p.deceased = 0",
            (ME, today.isoformat()),
        )
        return frozenset(int(contact) for (contact,) in rows)

    return kept(store, ("seeking_mine", today), ask)


def without_purpose(store: Store) -> frozenset[int]:
    """Of whom it is not written why they are in the network (method, section 11)."""

    def ask() -> frozenset[int]:
        rows = store.rows("SELECT id FROM person WHERE trim(why) = ''")
        return frozenset(int(contact) for (contact,) in rows)

    return kept(store, "without_purpose", ask)
