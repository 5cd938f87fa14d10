"""What is asked of everybody at once agrees, person by person, with the rules."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.slipping import dormant_ties, drifts
from reseau_desktop.insights.standing import among, standing
from reseau_desktop.network import cadence, drift
from reseau_desktop.network.dormant import Tie, is_dormant, latest_dormant, more_senior, score
from reseau_desktop.network.layers import DEFAULT_LAYERS, Layer, LayerKind
from reseau_desktop.network.warmth import Kind, warmth
from reseau_desktop.store import Label, Store

TODAY = date(2026, 11, 23)
KEYS = ("core", "allies", "active", "wide", "known", "target", "inbox")
TITLES = ("", "CEO", "Software Engineer", "Head of Marketing", "Retired", "Assistant to the CEO")


@dataclass(frozen=True, slots=True)
class Somebody:
    layer: str
    own: int | None
    reminders: bool | None
    flag: str
    title: str
    added: date
    met: tuple[tuple[date, Kind], ...]


def _days(longest: int) -> st.SearchStrategy[date]:
    return st.integers(-40, longest).map(lambda ago: TODAY - timedelta(days=ago))


somebody = st.builds(
    Somebody,
    st.sampled_from(KEYS),
    st.none() | st.integers(1, 500),
    st.none() | st.booleans(),
    st.sampled_from(("", "", "", "archived", "do_not_contact", "deceased")),
    st.sampled_from(TITLES),
    _days(3_000),
    st.lists(st.tuples(_days(1_500), st.sampled_from(Kind)), max_size=9).map(tuple),
)
networks = st.lists(somebody, max_size=12)


def _filled(folder: Path, people: list[Somebody]) -> tuple[Store, dict[int, Somebody]]:
    store, found = Store.open(folder), {}
    with store.action(Label("added", len(people))) as act:
        for one in people:
            contact = act.insert(
                "contact",
                layer=one.layer,
                cadence=one.own,
                reminders=one.reminders,
                added_on=one.added.isoformat(),
                **({one.flag: 1} if one.flag else {}),
            )
            found[contact] = one
            act.insert("position", contact=contact, title=one.title, current=1)
            for on, kind in one.met:
                interaction = act.insert("interaction", happened=on.isoformat(), kind=str(kind))
                act.insert("participant", interaction=interaction, contact=contact)
    return store, found


def _asked(people: list[Somebody], ask: Callable[[Store, dict[int, Somebody]], None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store, found = _filled(Path(folder), people)
        try:
            ask(store, found)
        finally:
            store.close()


def _layer(one: Somebody, known: tuple[Layer, ...]) -> Layer:
    return next(layer for layer in known if layer.key == one.layer)


@settings(max_examples=40, deadline=None)
@given(networks)
def test_every_promise_stands_where_the_rules_say(people: list[Somebody]) -> None:
    def ask(store: Store, found: dict[int, Somebody]) -> None:
        known = standing(store, TODAY)
        assert known.ids.tolist() == sorted(found)
        for contact, one in found.items():
            stands, layer = known.of(contact), _layer(one, layers(store))
            assert stands is not None and stands.layer == layer and stands.added_on == one.added
            promised = one.own or layer.cadence
            last = cadence.last_on([on for on, _ in one.met], TODAY)
            reminded = layer.reminders if one.reminders is None else one.reminders
            asked = promised and reminded and not one.flag and layer.kind is not LayerKind.INBOX
            assert stands.cadence == promised and stands.last == last
            assert stands.due == (cadence.due_on(last, one.added, promised) if asked and promised else None)
            late = cadence.lateness(last, promised, TODAY) if last and promised else None
            assert stands.lateness == late
            assert stands.state == (cadence.state(late) if promised else None)
            told = warmth(one.met, promised, TODAY)
            assert abs(stands.warmth - told.value) < 1e-9 and stands.band == told.band
            assert among(store, TODAY, [contact]).of(contact) == stands

    _asked(people, ask)


@settings(max_examples=40, deadline=None)
@given(networks)
def test_whoever_drifts_by_the_rules_is_told_and_nobody_else(people: list[Somebody]) -> None:
    def ask(store: Store, found: dict[int, Somebody]) -> None:
        known = layers(store)
        expected = []
        for contact, one in found.items():
            layer = _layer(one, known)
            days = [on for on, _ in one.met]
            told = drift.drifting(days, TODAY, known, one.layer, one.own or layer.cadence)
            if told is not None and not one.flag:
                expected.append((layer.position, told.since, contact, told.declared, told.lived))
        answered = drifts(store, TODAY)
        assert [(item.since, item.contact, item.declared, item.lived) for item in answered] == [
            row[1:] for row in sorted(expected)
        ]

    _asked(people, ask)


@settings(max_examples=40, deadline=None)
@given(networks)
def test_the_ties_to_wake_are_those_of_the_rules(people: list[Somebody]) -> None:
    def ask(store: Store, found: dict[int, Somebody]) -> None:
        ties = [
            Tie(contact, len(one.met), more_senior(one.title, ""))
            for contact, one in found.items()
            if is_dormant(cadence.last_on([on for on, _ in one.met], TODAY), TODAY)
            and not one.flag
            and one.layer != "inbox"
        ]
        expected = [(item.contact, item.value) for item in score(ties)[:3]]
        assert [(item.contact, item.score) for item in dormant_ties(store, TODAY)] == expected

    _asked(people, ask)


rings = st.lists(
    st.tuples(st.none() | st.integers(1, 400), st.integers(1, 9)),
    min_size=1,
    max_size=6,
    unique_by=lambda r: r[1],
).map(
    lambda made: (
        *DEFAULT_LAYERS[-2:],
        *(Layer(f"ring{place}", LayerKind.RING, place, days, None, True) for days, place in made),
    )
)


@given(
    rings,
    st.lists(
        st.tuples(st.integers(0, 7), st.none() | st.integers(1, 400), st.sets(_days(2_000))), max_size=8
    ),
)
def test_drift_of_many_is_drift_of_each(
    known: tuple[Layer, ...], people: list[tuple[int, int | None, set[date]]]
) -> None:
    count = len(people)
    layer = np.array([number % len(known) for number, _, _ in people], int)
    promised = [own or known[place].cadence for (_, own, _), place in zip(people, layer, strict=True)]
    rows = [(place, day.toordinal()) for place, (_, _, days) in enumerate(people) for day in days]
    rows += rows[: len(rows) // 2]  # twice on one day is once
    person, day = np.array(rows, int).reshape(-1, 2).T
    interval = drift.lived_intervals(person, day, TODAY, count)
    last = [cadence.last_on(days, TODAY) for _, _, days in people]
    found = drift.drift_values(
        interval,
        [on.toordinal() if on else 0 for on in last],
        layer,
        [days or 0 for days in promised],
        known,
        TODAY,
    )
    for place, (_, _, days) in enumerate(people):
        alone = drift.lived_interval(days, TODAY)
        assert (interval[place] == alone) if alone is not None else np.isnan(interval[place])
        declared = known[int(layer[place])].key
        told = drift.drifting(days, TODAY, known, declared, promised[place])
        lived = known[int(found[place])].key if found[place] >= 0 else None
        assert lived == (told.lived if told else None)


@given(st.dates(min_value=date(1, 1, 1), max_value=date(9990, 1, 1)))
def test_the_latest_dormant_day_parts_the_calendar(today: date) -> None:
    latest = latest_dormant(today)
    if latest is None:
        assert not is_dormant(date.min, today)
    else:
        assert is_dormant(latest, today)
        assert not is_dormant(latest + timedelta(days=1), today)
