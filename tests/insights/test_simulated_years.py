"""Three years of mornings, day by day, over 500 people and a user who does four fifths of what is asked.

The whole of it by the rules alone, with the plan of every day; and its first weeks once more through a real file, by the
answers that Today gives, so that rules and answers are known to be the same.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from reseau_desktop.actions import interactions
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.today import SectionKind
from reseau_desktop.insights.today import today as morning
from reseau_desktop.network.cadence import due_on, order_lateness
from reseau_desktop.network.rounds import Promised, plan
from reseau_desktop.store import Label

START = date(2026, 11, 23)
YEARS = 3
QUOTA = 3
RINGS = (
    (1, 21, 5),
    (2, 45, 10),
    (3, 90, 35),
    (4, 180, 100),
)  # position, cadence, people; 350 more without reminders
KEYS = {1: "core", 2: "allies", 3: "active", 4: "wide"}
DOES = 0.8
PUBLIC = {
    date(year, month, day).toordinal()
    for year in range(2026, 2031)
    for month, day in ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
}


@dataclass
class Life:
    """Who is promised what, and when one last spoke; `trace` holds each day's plan."""

    cadence: dict[int, int]
    ring: dict[int, int]
    last: dict[int, date]
    trace: list[dict[int, date]] = field(default_factory=list)
    latest: dict[int, float] = field(default_factory=Counter)  # by ring, the greatest lateness ever
    fullest: int = 0
    done: int = 0

    def promised(self, today: date) -> list[Promised]:
        return [
            Promised(
                who,
                self.ring[who],
                due_on(self.last[who], self.last[who], cadence),
                cadence,
                order_lateness(self.last[who], self.last[who], cadence, today),
            )
            for who, cadence in self.cadence.items()
        ]

    def live(self, today: date, busy: Counter[date], chance: random.Random, quota: int = QUOTA) -> None:
        """One day: the plan, what Today shows of it, and what is done of that."""
        for who, cadence in self.cadence.items():
            late = (today - self.last[who]).days / cadence
            self.latest[self.ring[who]] = max(self.latest[self.ring[who]], late)
        days = plan(self.promised(today), busy, today, quota, holidays=PUBLIC)
        self.trace.append(days)
        loads = Counter(days.values())
        self.fullest = max([self.fullest, *(load for day, load in loads.items() if not busy[day])])
        here = sorted(
            (who for who, day in days.items() if day == today),
            key=lambda who: (self.ring[who], -(today - self.last[who]).days / self.cadence[who], who),
        )
        for who in here[:quota]:
            if chance.random() < DOES:
                self.last[who] = today
                self.done += 1


def begun(seed: int) -> Life:
    """Everybody spoken to some time within their cadence."""
    chance, who = random.Random(seed), 2
    life = Life({}, {}, {})
    for ring, cadence, count in RINGS:
        for _ in range(count):
            life.cadence[who], life.ring[who] = cadence, ring
            life.last[who] = START - timedelta(days=chance.randrange(cadence))
            who += 1
    return life


def lived(seed: int, days: int, quota: int = QUOTA) -> Life:
    life, chance = begun(seed), random.Random(seed + 1)
    busy = Counter(
        {START + timedelta(days=n): 2 for n in range(9, days + 400, 23)}
    )  # explicit dates, two at a time
    for number in range(days):
        life.live(START + timedelta(days=number), busy, chance, quota)
    return life


@pytest.mark.parametrize("seed", [1, 2])
def test_three_years_nobody_near_is_late_and_no_day_is_too_full(seed):
    life = lived(seed, 365 * YEARS)
    assert max(life.latest[ring] for ring in (1, 2, 3)) <= 1.5
    assert life.fullest <= QUOTA + 1
    assert (
        life.done > 8 * 52 * YEARS
    )  # of 9.9 promised a week: each begins again on the day it is kept, often a little late


def test_the_same_facts_give_the_same_plan_whatever_their_order():
    one, other = lived(3, 120), lived(3, 120)
    assert one.trace == other.trace
    life = begun(3)
    forwards = plan(life.promised(START), {}, START)
    assert plan(reversed(life.promised(START)), {}, START) == forwards


def test_a_quota_that_does_not_suffice_leaves_some_late():
    """The promise is 9.9 contacts a week: one a working day cannot keep it."""
    assert max(lived(4, 365, quota=1).latest.values()) > 1.5


def test_the_first_weeks_through_a_file_are_those_of_the_rules(store):
    life, chance = begun(5), random.Random(6)
    with store.action(Label("filled", 500)) as act:
        for who, ring in life.ring.items():
            act.insert(
                "contact", id=who, layer=KEYS[ring], given=f"P{who}", full=f"P{who}", added_on=str(START)
            )
            act.insert("interaction", id=who, happened=str(life.last[who]), kind="call")
            act.insert("participant", interaction=who, contact=who)
        for who in range(200, 550):
            act.insert("contact", id=who, layer="known", given=f"P{who}", full=f"P{who}", added_on=str(START))
    for number in range(12):
        today = START + timedelta(days=number)
        known = {
            who: day for who, day in plan(life.promised(today), {}, today, QUOTA).items() if who in life.ring
        }
        assert planned(store, today) == known
        cards = [card for card in morning(store, today).cards if card.kind is SectionKind.ROUND]
        assert len(cards) <= QUOTA and all(card.person is not None for card in cards)
        assert {card.person.id for card in cards} <= {who for who, day in known.items() if day == today}
        for card in cards:
            if card.person is not None and chance.random() < DOES:
                interactions.log(store, [card.person.id], "call", today)
                life.last[card.person.id] = today
