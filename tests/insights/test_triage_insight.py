"""What is known of somebody to sort, and who could make room."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, interactions, layers, rows
from reseau_desktop.exchange.records import DateRecord, PersonRecord, PositionRecord
from reseau_desktop.insights import triage
from reseau_desktop.network.careers import Relation
from reseau_desktop.network.triage import Ground
from reseau_desktop.store import Label, Store
from reseau_desktop.wording import triage as words


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    atelier = PositionRecord("Atelier Nord", "Designer", start="2015-01", current=True)
    with store.action(Label("filled")) as act:
        rows.position(act, 1, PositionRecord("Atelier Nord", "Founder", start="2012-01", end="2019-03"))

        def add(given: str, layer: str, **more) -> int:
            return rows.person(act, PersonRecord(given=given, **more), layer, "2026-11-20", None)

        return {
            "Ana": add("Ana", "allies", positions=(atelier,), tags=("fair",)),
            "Hugo": add("Hugo", "wide", positions=(atelier,)),
            "Oriane": add(
                "Oriane",
                "inbox",
                positions=(PositionRecord("Atelier Nord", "Artist", start="2022", current=True),),
                dates=(DateRecord("connected", "2022-08-08"),),
            ),
            "Old": add(
                "Old",
                "inbox",
                positions=(PositionRecord("Atelier Nord", "x", start="2013-01", end="2016-01"),),
            ),
            "Tagged": add("Tagged", "inbox", tags=("fair",)),
            "Nobody": add("Nobody", "inbox"),
        }


def test_who_waits_in_the_order_they_came(store: Store, ids, today) -> None:
    found = triage.queue(store)
    assert found.ids == (ids["Oriane"], ids["Old"], ids["Tagged"], ids["Nobody"])
    assert found.first == found.last == date(2026, 11, 20)
    contacts.set_flag(store, [ids["Old"]], "archived", True)
    contacts.delete(store, [ids["Tagged"]], today)
    assert triage.queue(store).ids == (ids["Oriane"], ids["Nobody"])


def test_what_is_known_and_what_it_speaks_for(store: Store, ids, today) -> None:
    found = triage.candidate(store, ids["Oriane"], today)
    assert found is not None and found.post is not None
    assert (found.title, found.organisation) == ("Artist", "Atelier Nord")
    assert (found.post.relation, found.post.years) == (Relation.ALUMNI, 2)
    assert (found.beside, found.besides) == (("Ana", "Hugo"), 2)
    assert found.suggestion is not None
    assert (found.layer, found.suggestion.ground) == ("wide", Ground.COLLEAGUES)
    assert [known.text for known in words.known(found, today)] == [
        "At Atelier Nord since 2022, 2 years after you left",
        "Ana and Hugo work there too",
        "Connected since 8 August 2022",
        "No exchange noted",
    ]


def test_time_spent_together_and_tags_and_exchanges(store: Store, ids, today) -> None:
    old = triage.candidate(store, ids["Old"], today)
    assert old is not None and old.suggestion is not None and old.post is not None
    assert (old.post.months, old.suggestion.ground, old.layer) == (36, Ground.TOGETHER, "wide")
    tagged = triage.candidate(store, ids["Tagged"], today)
    assert tagged is not None and tagged.suggestion is not None
    assert (tagged.suggestion.ground, tagged.tags) == (Ground.TAG, ("fair",))
    for days in (5, 30, 50):
        interactions.log(store, [ids["Nobody"]], "call", today - timedelta(days=days))
    met = triage.candidate(store, ids["Nobody"], today)
    assert met is not None and met.suggestion is not None
    assert (met.suggestion.ground, met.layer, met.met) == (Ground.EXCHANGES, "core", 3)


def test_a_link_to_somebody_placed_counts_from_either_side(store: Store, ids, today) -> None:
    assert triage.candidate(store, ids["Nobody"], today).suggestion is None
    with store.action(Label("tied")) as act:
        act.insert("tie", one=ids["Nobody"], other=ids["Ana"], kind="knows")
    one = triage.candidate(store, ids["Nobody"], today)
    assert (one.tied, one.suggestion.ground) == (("Ana",), Ground.TIED)


def test_nobody_and_the_bin_are_no_candidates(store: Store, ids, today) -> None:
    assert triage.candidate(store, 999, today) is None
    contacts.delete(store, [ids["Nobody"]], today)
    assert triage.candidate(store, ids["Nobody"], today) is None
    assert triage.placed(store, [ids["Nobody"], ids["Ana"], 999]) == {
        ids["Nobody"]: "",
        ids["Ana"]: "allies",
        999: "",
    }


def test_the_coolest_three_could_make_room(store: Store, ids, today) -> None:
    layers.move_to_layer(store, [ids["Hugo"], ids["Old"], ids["Tagged"]], "allies", today)
    interactions.log(store, [ids["Old"]], "call", today)
    interactions.log(store, [ids["Tagged"]], "message", today - timedelta(days=400))
    assert [one.name for one in triage.room(store, "allies", today)] == ["Ana", "Hugo", "Tagged"]


@pytest.mark.parametrize(
    ("done", "total", "minutes", "said"),
    [
        (18, 42, 6, "18 of 42, 6 minutes left"),
        (0, 1482, 95, "0 of 1,482, 1 h 35 left"),
        (3, 100_000, 25_000, "3 of 100,000, more than a day left"),
        (42, 42, 0, "42 of 42"),
    ],
)
def test_how_far_one_is(done, total, minutes, said) -> None:
    assert words.progress(done, total, minutes) == said
