from dataclasses import replace
from datetime import date

import pytest

from reseau_desktop.network.layers import DEFAULT_LAYERS, promise_load
from reseau_desktop.network.promises import Lengthen, Member, MoveOut, cheapest_change, coolest, member_load

LAYERS = {layer.key: layer for layer in DEFAULT_LAYERS}


def members(layer: str, count: int, start: int = 1, **changes: object) -> list[Member]:
    member = Member(0, layer, None, None, 50.0, date(2026, 1, 1))
    return [replace(member, contact=start + n, warmth=float(n), **changes) for n in range(count)]


def full() -> list[Member]:
    found: list[Member] = []
    for layer in DEFAULT_LAYERS[1:6]:
        found += members(layer.key, layer.capacity or 0, len(found) + 1)
    return found


def test_coolest_is_lowest_warmth_then_oldest_then_id() -> None:
    member = Member(1, "core", None, None, 10.0, date(2026, 1, 2))
    never, older = replace(member, contact=2, last=None), replace(member, contact=3, last=date(2026, 1, 1))
    cold, twin = replace(member, contact=4, warmth=9.9), replace(member, contact=0)
    assert [m.contact for m in coolest([member, never, older, cold, twin])] == [4, 2, 3, 0, 1]


def test_a_load_within_the_time_needs_no_change() -> None:
    assert cheapest_change(DEFAULT_LAYERS, full(), 12) is None
    assert cheapest_change(DEFAULT_LAYERS, [], 0) is None


def test_a_load_equal_to_the_time_is_within_it() -> None:
    assert cheapest_change(DEFAULT_LAYERS, members("allies", 1), 365 / 52 / 45 + 1e-12) is None


def test_no_ring_over_lengthens_the_layer_that_stretches_least() -> None:
    change = cheapest_change(DEFAULT_LAYERS, full(), 9)
    # 3.90 a week come from the wider network at 180 days: it has to lose 0.86
    assert isinstance(change, Lengthen)
    assert change.layer == "wide"
    rest = promise_load([21] * 5 + [45] * 10 + [90] * 35)
    assert rest + promise_load([change.cadence] * 100) <= 9 < rest + promise_load([change.cadence - 1] * 100)
    assert change.load == pytest.approx(rest + promise_load([change.cadence] * 100))


def test_equal_stretches_lengthen_the_outermost() -> None:
    layers = [replace(LAYERS["core"], cadence=30), replace(LAYERS["allies"], cadence=30)]
    change = cheapest_change(layers, members("core", 2) + members("allies", 2, 10), 0.75)
    assert isinstance(change, Lengthen) and change.layer == "allies"


def test_people_with_their_own_cadence_do_not_follow_their_layer() -> None:
    change = cheapest_change(DEFAULT_LAYERS, members("core", 4, cadence=7), 1)
    assert change is None


def test_a_ring_that_is_over_moves_its_coolest_out() -> None:
    people = members("core", 8)
    load = promise_load([21] * 8)
    one = promise_load([21]) - promise_load([45])
    change = cheapest_change(DEFAULT_LAYERS, people, load - 1.5 * one)
    assert change == MoveOut("core", "allies", (1, 2), pytest.approx(load - 2 * one))


def test_moving_out_skips_whom_it_would_not_change() -> None:
    people = [replace(m, cadence=21) if m.contact == 1 else m for m in members("core", 8)]
    change = cheapest_change(DEFAULT_LAYERS, people, promise_load([21] * 8) - 0.01)
    assert isinstance(change, MoveOut) and change.contacts == (2,)


def test_a_ring_with_reminders_off_takes_the_whole_promise_away() -> None:
    people = members("wide", 150)
    change = cheapest_change(DEFAULT_LAYERS, people, promise_load([180] * 149))
    assert isinstance(change, MoveOut)
    assert (change.to, change.contacts) == ("known", (1,))


def test_when_no_ring_that_is_over_suffices_a_cadence_is_lengthened() -> None:
    people = members("core", 8) + members("wide", 100, 100)
    change = cheapest_change(DEFAULT_LAYERS, people, 4)
    assert isinstance(change, Lengthen) and change.layer == "wide"


def test_reminders_off_and_the_inbox_promise_nothing() -> None:
    silent, tray, asked = (
        members("core", 1, reminders=False),
        members("inbox", 1),
        members("known", 1, reminders=True),
    )
    assert member_load(silent[0], LAYERS["core"]) == 0
    assert member_load(replace(tray[0], cadence=30, reminders=True), LAYERS["inbox"]) == 0
    assert float(member_load(asked[0], LAYERS["known"])) == pytest.approx(1 / 52)
