"""The circles as they were: who was there, where, how late and how warm."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reseau_desktop.actions import contacts, interactions, layers
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.circles import Circles, circles
from reseau_desktop.insights.past import as_it_was, first_day
from reseau_desktop.network.warmth import Kind, warmth

COLUMNS = ("ids", "ring", "lateness", "warmth", "direction", "last", "due")


def added(store, name: str, layer: str, on: date) -> int:
    return contacts.add(store, PersonRecord(given=name), layer, on)


def ring_of(answer: Circles, contact: int) -> int | None:
    found = np.flatnonzero(answer.ids == contact)
    return int(answer.ring[found[0]]) if len(found) else None


def test_whoever_came_later_is_not_there_yet(store, today) -> None:
    early, late = added(store, "Early", "core", date(2024, 1, 1)), added(store, "Late", "core", today)
    then = as_it_was(store, date(2025, 1, 1), today)
    assert then.ids.tolist() == [early]
    assert [item.members for item in then.rings][:2] == [1, 0]
    assert late in as_it_was(store, today, today).ids.tolist()


def test_an_exchange_before_the_card_was_written_counts_as_coming(store, today) -> None:
    one = added(store, "One", "active", today)
    interactions.log(store, [one], "call", date(2024, 5, 1))
    assert as_it_was(store, date(2024, 4, 30), today).ids.tolist() == []
    assert as_it_was(store, date(2024, 5, 1), today).ids.tolist() == [one]


def test_moves_are_walked_back(store, today) -> None:
    one = added(store, "One", "wide", date(2024, 1, 1))
    layers.move_to_layer(store, [one], "active", date(2025, 1, 1))
    layers.move_to_layer(store, [one], "core", date(2026, 1, 1))
    days = (date(2024, 6, 1), date(2025, 1, 1), date(2025, 12, 31), date(2026, 1, 1), today)
    assert [ring_of(as_it_was(store, day, today), one) for day in days] == [4, 3, 3, 1, 1]


def test_who_was_still_to_be_sorted_is_in_no_ring(store, today) -> None:
    one = added(store, "One", "inbox", date(2024, 1, 1))
    layers.move_to_layer(store, [one], "allies", date(2025, 1, 1))
    then = as_it_was(store, date(2024, 12, 31), today)
    assert (ring_of(then, one), then.inbox) == (None, 1)


def test_a_circle_that_is_no_more_leaves_people_where_they_are(store, today) -> None:
    key = layers.add_layer(store, "Choir", "allies")
    one = added(store, "One", key, date(2024, 1, 1))
    layers.remove_layer(store, key, "known", date(2025, 1, 1))
    known = ring_of(as_it_was(store, today, today), one)
    assert ring_of(as_it_was(store, date(2024, 6, 1), today), one) == known


def test_lateness_and_warmth_are_those_of_the_day(store, today) -> None:
    one = added(store, "One", "allies", date(2024, 1, 1))
    met = [
        (date(2024, 3, 1), "meeting"),
        (date(2024, 3, 1), "message"),
        (date(2024, 6, 1), "call"),
        (today, "video"),
    ]
    for day, kind in met:
        interactions.log(store, [one], kind, day)
    day = date(2024, 6, 16)
    then = as_it_was(store, day, today)
    assert then.lateness.tolist() == [15 / 45]
    assert then.due.tolist() == [date(2024, 7, 16).toordinal()]
    expected = warmth([(on, Kind(kind)) for on, kind in met], 45, day).value
    assert then.warmth.tolist() == [expected] or abs(then.warmth[0] - expected) < 1e-9


def test_nobody_anywhere_has_no_past(store, today) -> None:
    assert as_it_was(store, today - timedelta(days=400), today).ids.tolist() == []
    assert first_day(store, today) == today


def test_the_replay_begins_when_the_first_came_and_at_most_three_years_ago(store, today) -> None:
    added(store, "One", "core", today - timedelta(days=500))
    assert first_day(store, today) == today - timedelta(days=500)
    added(store, "Old", "core", date(2001, 1, 1))
    assert first_day(store, today) == today - timedelta(days=3 * 365 + 1)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(("core", "active", "known", "target", "inbox")),
            st.integers(0, 900),
            st.lists(st.tuples(st.integers(0, 900), st.sampled_from(list(Kind))), max_size=3),
            st.lists(
                st.tuples(st.integers(0, 900), st.sampled_from(("core", "wide", "target", "inbox"))),
                max_size=2,
            ),
        ),
        max_size=4,
    )
)
def test_today_is_as_the_circles_are(store, today, people) -> None:
    for layer, age, met, moves in people:
        one = added(store, f"P{age}", layer, today - timedelta(days=age))
        for days, kind in met:
            interactions.log(store, [one], kind, today - timedelta(days=days))
        for days, arrival in sorted(moves, reverse=True):
            layers.move_to_layer(store, [one], arrival, today - timedelta(days=days))
    now, then = circles(store, today), as_it_was(store, today, today)
    for column in COLUMNS:
        assert np.array_equal(
            getattr(now, column), getattr(then, column), equal_nan=column in ("lateness", "direction")
        ), column
    assert (now.rings, now.names, now.inbox) == (then.rings, then.names, then.inbox)
