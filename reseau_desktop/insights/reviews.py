"""The weekly review: last week in figures, two people and two questions, whom to meet in person, the week to come."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.agenda import Day, Item, week
from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.last_week import LastWeek, last_week
from reseau_desktop.insights.occasions import occasions
from reseau_desktop.insights.people import PersonRow, rows
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

INNER = 3  # rings whose people one thinks over
QUARTER = 91  # days in which nobody is asked about twice
MEETINGS = 3
SOON = 30  # days: an event to meet somebody at, a favour to thank for in person
FAVOUR = 3  # the size of an act from which on it is one


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody to think over. `purpose` is why they are there, as it was said last; `answered` says that this week's
    questions have an answer, `asked_on` when they were answered last."""

    person: PersonRow
    purpose: str
    offer: str
    asked_on: date | None
    answered: bool


@dataclass(frozen=True, slots=True)
class Meeting:
    """Whom to meet in person: `code` is thanks, event or silence. `days` since the favour or the last exchange, None
    for nobody ever met; `on` and `event` of the event that both go to."""

    person: PersonRow
    code: str
    days: int | None
    on: date | None = None
    event: str = ""


@dataclass(frozen=True, slots=True)
class WeekReview:
    """The review of the week that begins on `monday`; `closed_on` and `skipped` when it was done or let pass.

    `days` are the seven of the week, `minutes` what they ask for of `allowed`; `dated` are its occasions.
    """

    monday: date
    closed_on: date | None
    skipped: bool
    last: LastWeek
    asked: tuple[Asked, ...]
    meetings: tuple[Meeting, ...]
    days: tuple[Day, ...]
    minutes: int
    allowed: int
    dated: tuple[Item, ...]


def review(store: Store, today: date, passed: Collection[int] = ()) -> WeekReview:
    """The review of this week. `passed` are people for whom others are wanted now."""
    monday = today - timedelta(days=today.weekday())
    chosen = settings(store)
    days = week(store, today, monday)
    closed = store.one("SELECT closed_on, skipped FROM week_review WHERE week = ?", (monday.isoformat(),))
    return WeekReview(
        monday,
        date.fromisoformat(closed[0]) if closed else None,
        bool(closed and closed[1]),
        last_week(store, today),
        _asked(store, today, monday, set(passed)),
        tuple(_meetings(store, today)),
        days,
        sum(day.load for day in days) * chosen.minutes_each,
        chosen.weekly_minutes,
        tuple(item for day in days for item in day.items if item.due.kind is DueKind.OCCASION),
    )


def offered(store: Store, today: date) -> bool:
    """Whether Today offers the review: from its day of the week on, until it was done or let pass, where there is
    somebody to think over."""
    chosen = settings(store)
    monday = today - timedelta(days=today.weekday())
    if not chosen.review or today.isoweekday() < chosen.review_on:
        return False
    if store.value("SELECT 1 FROM week_review WHERE week = ?", (monday.isoformat(),)) is not None:
        return False
    return bool(len(_inner(store, today)))


def _inner(store: Store, today: date) -> NDArray[Any]:
    """Places in the standing of the people of rings 1 to 3, the innermost first, then by id."""
    import numpy as np

    known = standing(store, today)
    rings = sorted(layer.position for layer in known.layers if layer.kind is LayerKind.RING)[:INNER]
    position = np.array([layer.position for layer in known.layers])[known.layer]
    inner = np.isin(position, rings) & ~known.silent.astype(bool)
    places = np.flatnonzero(inner)
    found: NDArray[Any] = places[np.lexsort((known.ids[places], position[places]))]
    return found


def _asked(store: Store, today: date, monday: date, passed: set[int]) -> tuple[Asked, ...]:
    """Those answered about this week; then one without a purpose, and one whose answers are the oldest."""
    known = standing(store, today)
    inner = [int(known.ids[place]) for place in _inner(store, today)]
    answers = {
        int(contact): (date.fromisoformat(on), str(offer))
        for contact, on, offer in store.rows(
            "SELECT contact, asked_on, offer FROM reviewed ORDER BY asked_on, id"
        )
    }
    purposes = dict(store.rows("SELECT id, why FROM person WHERE why <> ''"))
    done = [one for one in inner if one in answers and answers[one][0] >= monday]
    free = [
        one
        for one in inner
        if one not in passed and (one not in answers or (today - answers[one][0]).days > QUARTER)
    ]
    without = [one for one in free if one not in purposes]
    oldest = sorted(
        (one for one in free if one in purposes),
        key=lambda one: answers[one][0] if one in answers else date.min,
    )
    wanted = _turn(without, monday)[:1] + oldest[:1]
    wanted += [one for one in (*_turn(without, monday), *oldest) if one not in wanted]
    chosen = [*done, *(one for one in wanted if one not in done)][: max(2, len(done))]
    people = {row.id: row for row in rows(store, today, chosen)}
    return tuple(
        Asked(
            people[one],
            str(purposes.get(one, "")),
            answers[one][1] if one in answers else "",
            answers[one][0] if one in answers else None,
            one in done,
        )
        for one in chosen
        if one in people
    )


def _turn(people: list[int], monday: date) -> list[int]:
    """Another one first each week: a question that was left is not asked again at once."""
    start = (monday.toordinal() // 7) % len(people) if people else 0
    return people[start:] + people[:start]


def _meetings(store: Store, today: date) -> Iterator[Meeting]:
    """Who did one a favour lately, who goes to an event as well, who was longest not seen; nobody twice."""
    known = standing(store, today)
    inner = [int(known.ids[place]) for place in _inner(store, today)]
    found: dict[int, tuple[str, int | None, date | None, str]] = {}
    since = (today - timedelta(days=SOON)).isoformat()
    for contact, on in store.rows(
        "SELECT contact, max(happened) FROM act WHERE direction = 'received' AND size >= ? AND happened BETWEEN ? AND ?"
        " GROUP BY contact ORDER BY max(happened) DESC, contact",
        (FAVOUR, since, today.isoformat()),
    ):
        if int(contact) in inner and not any(code == "thanks" for code, *_ in found.values()):
            found[int(contact)] = ("thanks", (today - date.fromisoformat(on)).days, None, "")
    for event in occasions(store, today, today + timedelta(days=SOON)):
        for contact in event.people:
            if (
                contact in inner
                and contact not in found
                and not any(c == "event" for c, *_ in found.values())
            ):
                found[contact] = ("event", None, event.on, event.name)
    for contact in _longest_unseen(store, today, inner):
        if len(found) >= MEETINGS:
            break
        found.setdefault(contact, ("silence", None, None, ""))
    people = {row.id: row for row in rows(store, today, list(found))}
    for contact, (code, days, on, name) in list(found.items())[:MEETINGS]:
        if (person := people.get(contact)) is not None:
            yield Meeting(person, code, person.days if code == "silence" else days, on, name)


def _longest_unseen(store: Store, today: date, inner: list[int]) -> list[int]:
    """Those not seen in person for the most cadences, the longest first."""
    known = standing(store, today)
    seen = dict(
        store.rows(
            "SELECT p.contact, max(i.happened) FROM participant p JOIN interaction i ON i.id = p.interaction"
            " WHERE i.kind IN ('meeting', 'event') AND i.happened <= ? GROUP BY p.contact",
            (today.isoformat(),),
        )
    )

    def unseen(contact: int) -> float:
        stands = known.of(contact)
        assert stands is not None
        last = date.fromisoformat(seen[contact]) if contact in seen else stands.added_on
        return (today - last).days / (stands.cadence or 180)

    return sorted(inner, key=lambda contact: (-unseen(contact), contact))
