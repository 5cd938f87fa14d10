"""The whole stream: every line ever noted, in order, by kind, period, word and organisation; nothing of the bin."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import acts, contacts, follow_ups, interactions, many, notes
from reseau_desktop.exchange.records import PersonRecord, PositionRecord
from reseau_desktop.insights.stream_lines import exchange, lines_of
from reseau_desktop.insights.timeline import EntryKind, timeline
from reseau_desktop.insights.whole_stream import NOTED, Wanted, lines, years
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Store

TODAY = date(2026, 11, 23)
NAMED = {(EntryKind.INTERACTION, "call"): "call", (EntryKind.NOTE, ""): "notes"}
EVERYTHING = frozenset(EntryKind)


def _add(store: Store, given: str, family: str, *held: PositionRecord) -> int:
    return contacts.add(store, PersonRecord(given=given, family=family, positions=held), "active", TODAY)


@pytest.fixture
def people(store: Store) -> dict[str, int]:
    nord = PositionRecord("Atelier Nord", "Art director", start="2017-04", current=True)
    ana, marc = _add(store, "Ana", "Delmas", nord), _add(store, "Marc", "Ćwikła")
    interactions.log(store, [ana, marc], "call", date(2026, 10, 31), "About the Œuvre in Lyon")
    interactions.log(store, [marc], "meeting", date(2025, 3, 2), "Salon du livre")
    acts.add(store, ana, date(2026, 1, 5), True, "advice", 1, "Read her book", noted_on=TODAY)
    notes.add(store, marc, date(2026, 6, 1), "Moves to Gdańsk")
    wanted = follow_ups.FollowUp(ana, date(2026, 12, 1), "Send the sketches")
    follow_ups.add(store, wanted, TODAY)
    return {"ana": ana, "marc": marc}


def said(store: Store, wanted: Wanted) -> list[str]:
    keys = lines(store, wanted, NAMED)
    found = lines_of(store, keys)
    return [f"{found[int(key)].entry.on} {found[int(key)].entry.text}" for key in keys]


def test_everything_noted_stands_in_the_order_of_its_days(store: Store, people) -> None:
    assert said(store, Wanted()) == [
        "2026-12-01 Send the sketches",
        "2026-10-31 About the Œuvre in Lyon",
        "2026-06-01 Moves to Gdańsk",
        "2026-01-05 Read her book",
        "2025-03-02 Salon du livre",
    ]
    assert years(store) == (2025, 2026)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(channel="meeting", kinds=frozenset((EntryKind.INTERACTION,))), ["2025-03-02 Salon du livre"]),
        (Wanted(first=date(2025, 1, 1), last=date(2025, 12, 31)), ["2025-03-02 Salon du livre"]),
        (Wanted(text="oeuvre"), ["2026-10-31 About the Œuvre in Lyon"]),
        (Wanted(text="cwik gdan"), ["2026-06-01 Moves to Gdańsk"]),
        (Wanted(text="call ana"), ["2026-10-31 About the Œuvre in Lyon"]),
        (Wanted(text="ivre"), []),
        (Wanted(text='"; DROP TABLE contact; --'), []),
    ],
)
def test_what_is_asked_for_is_found(store: Store, people, wanted: Wanted, expected: list[str]) -> None:
    assert said(store, wanted) == expected


def test_an_organisation_has_the_lines_of_its_people(store: Store, people) -> None:
    nord = int(store.value("SELECT id FROM organisation"))
    assert said(store, Wanted(organisation=nord)) == [
        "2026-12-01 Send the sketches",
        "2026-10-31 About the Œuvre in Lyon",
        "2026-01-05 Read her book",
    ]
    assert "2017-04-01 Art director" in said(store, Wanted(EVERYTHING, organisation=nord))


def test_the_bin_tells_nothing_and_an_exchange_shared_with_it_stays(store: Store, people) -> None:
    many.delete(store, [people["marc"]], TODAY)
    assert said(store, Wanted()) == [
        "2026-12-01 Send the sketches",
        "2026-10-31 About the Œuvre in Lyon",
        "2026-01-05 Read her book",
    ]


def test_each_line_of_a_person_is_a_line_of_the_whole(store: Store, people) -> None:
    for who in people.values():
        mine = {(entry.kind, entry.id, entry.on, entry.text) for entry in timeline(store, who, TODAY)}
        whole = lines_of(store, lines(store, Wanted(EVERYTHING), NAMED)).values()
        assert mine <= {(line.entry.kind, line.entry.id, line.entry.on, line.entry.text) for line in whole}


def test_an_exchange_names_the_first_and_counts_the_rest(store: Store) -> None:
    crowd = [_add(store, "P", f"Crowd{n}") for n in range(9)]
    interactions.log(store, crowd, "event", TODAY)
    (line,) = lines_of(store, lines(store, Wanted(), NAMED)).values()
    assert line.count == 9 and len(line.people) == 6 and line.people[0][1] == "P Crowd0"
    told = exchange(store, line.entry.id)
    assert told is not None and sorted(told[0]) == crowd and told[1].kind is Kind.EVENT
    assert exchange(store, 999) is None


def test_it_can_be_stopped(store: Store, people) -> None:
    class Stop(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        lines(store, Wanted(NOTED, text="salon", first=TODAY - timedelta(days=900)), NAMED, stop)
