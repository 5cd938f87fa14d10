"""The sample network: the 206 of the drawings, as late and as warm as drawn, on any day and in both languages."""

import csv
from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest

from reseau_desktop.exchange.sample import network
from reseau_desktop.exchange.sample_files import library
from reseau_desktop.network.cadence import lateness
from reseau_desktop.network.dates import PartialDate, next_occurrence
from reseau_desktop.network.drift import drifting
from reseau_desktop.network.layers import DEFAULT_LAYERS, promise_load
from reseau_desktop.network.rounds import Promised, plan
from reseau_desktop.network.warmth import Kind, band, rounded, warmth

MONDAY = date(2026, 11, 23)
LAYERS = {layer.key: layer for layer in DEFAULT_LAYERS}
PER_LAYER = {"core": 4, "allies": 9, "active": 31, "wide": 68, "known": 46, "target": 6, "inbox": 42}
DRAWN = Path(__file__).parents[3] / "shared" / "design" / "sample-people.csv"


@pytest.fixture(scope="module")
def sample():
    return network(MONDAY)


@pytest.fixture(scope="module")
def past(sample):
    """What happened with whom: (day, kind) by contact."""
    found = defaultdict(list)
    for row in sample.interactions:
        for contact in row["contacts"]:
            found[contact].append((date.fromisoformat(row["on"]), Kind(row["kind"])))
    return found


def by_name(sample):
    return {contact["name"]: contact for contact in sample.contacts}


def last(past, contact):
    return max(day for day, _ in past[contact["id"]])


def test_the_sample_has_its_206_people_in_their_layers(sample):
    assert len(sample.contacts) == 206
    assert Counter(contact["layer"] for contact in sample.contacts) == PER_LAYER
    assert len({contact["id"] for contact in sample.contacts} | {sample.me["id"]}) == 207
    assert sample.me["name"] == "Hélène Marchand"


@pytest.mark.skipif(not DRAWN.exists(), reason="the drawn list lives beside the project")
def test_the_sample_is_the_drawn_list(sample):
    with DRAWN.open(encoding="utf-8", newline="") as stream:
        drawn = list(csv.DictReader(stream))
    assert [row["name"] for row in drawn] == [contact["name"] for contact in sample.contacts]
    contacts, french, people = (
        by_name(sample),
        by_name(network(MONDAY, language="fr")),
        {p.name: p for p in library("en").people},
    )
    for row in drawn:
        contact, person = contacts[row["name"]], people[row["name"]]
        assert contact["layer"] == row["layer"]
        assert not row["tag"] or row["tag"] in contact["tags"]
        assert (str(person.lateness or ""), str(person.warmth or "")) == (
            str(float(row["lateness"])) if row["lateness"] else "",
            row["warmth"],
        )
        if row["title"] and row["title"] not in ("(organisation)", "Founder"):
            assert french[row["name"]]["positions"][0]["title"] == row["title"]
        if row["organisation"]:
            assert french[row["name"]]["positions"][0]["organisation"] == row["organisation"]


def test_everybody_is_as_late_as_drawn_to_the_nearest_day(sample, past):
    contacts = by_name(sample)
    for person in library("en").people:
        if person.lateness is None:
            continue
        cadence = LAYERS[person.layer].cadence
        value = lateness(last(past, contacts[person.name]), cadence, MONDAY)
        # three years are three years on the calendar: one person is a day over λ = 3
        nearest = 1 if person.lateness == 3 else 0.5
        assert abs(value - person.lateness) * cadence <= nearest + 1e-9, person.name


def test_everybody_is_as_warm_as_drawn(sample, past):
    contacts, off = by_name(sample), []
    for person in library("en").people:
        if person.warmth is None:
            continue
        found = warmth(past[contacts[person.name]["id"]], LAYERS[person.layer].cadence, MONDAY)
        assert found.band is band(person.warmth), person.name
        lightest = 12.5 * 2 ** -lateness(
            last(past, contacts[person.name]), LAYERS[person.layer].cadence, MONDAY
        )
        if rounded(lightest) <= person.warmth:  # a single reaction that day would already be warmer
            off.append(abs(rounded(found.value) - person.warmth))
    assert max(off) <= 1
    assert sum(off) <= 3  # within three years there is nothing light enough for the last of their points


def test_whom_the_drawing_never_met_has_no_exchange(sample, past):
    never = {contact["name"] for contact in sample.contacts if not past[contact["id"]]}
    assert {person.name for person in library("en").people if person.layer == "inbox"} <= never
    assert never - {person.name for person in library("en").people if person.layer == "inbox"} == {
        "Nuno Arnoux", "Petra Hallier", "Willem Cordier", "Irène Bastide", "Lumen Conseil"
    }  # fmt: skip


def test_ana_s_warmth_has_the_drawn_terms(sample, past):
    ana = by_name(sample)["Ana Delmas"]
    found = warmth(past[ana["id"]], 45, MONDAY)
    assert rounded(found.value) == 78
    assert [(term.on, term.kind, rounded(term.amount)) for term in found.terms[:4]] == [
        (date(2026, 10, 31), Kind.CALL, 53),
        (date(2026, 9, 9), Kind.MESSAGE, 16),
        (date(2026, 7, 15), Kind.MESSAGE, 7),
        (date(2026, 4, 15), Kind.CALL, 2),
    ]
    assert rounded(sum(term.amount for term in found.terms[3:])) == 2
    assert last(past, ana) + timedelta(days=45) == date(2026, 12, 15)
    assert len(past[ana["id"]]) == 14
    assert min(past[ana["id"]])[0].year == 2019


def test_promises_make_nine_point_two_contacts_a_week(sample):
    promised = [
        LAYERS[c["layer"]].cadence
        for c in sample.contacts
        if LAYERS[c["layer"]].reminders and c["reminders"] is None
    ]
    assert round(promise_load(promised), 1) == 9.2


def test_birthdays_of_the_week_are_hugo_today_and_lea_on_thursday(sample):
    week = {}
    for contact in sample.contacts:
        for row in contact["dates"]:
            if row["kind"] == "birthday":
                on = next_occurrence(PartialDate.parse(row["on"]), MONDAY)
                if on is not None and on < MONDAY + timedelta(days=10):
                    week[contact["name"]] = on
    assert week == {"Hugo Brenner": MONDAY, "Léa Rossetti": date(2026, 11, 26)}


@pytest.mark.parametrize("today", [MONDAY, date(2028, 2, 29), date(2031, 6, 4)])
def test_the_round_gives_today_to_elise_karim_and_nadia(today):
    sample = network(today)
    names = {contact["id"]: contact["name"] for contact in sample.contacts}
    days = _round(sample, today)
    assert {names[contact] for contact, day in days.items() if day == today} == {
        "Élise Tessier", "Karim Haddad", "Nadia Ouali"
    }  # fmt: skip


def _round(sample, today):
    seen = defaultdict(list)
    for row in sample.interactions:
        for contact in row["contacts"]:
            seen[contact].append(date.fromisoformat(row["on"]))
    put_off = {
        row["contact"]: row
        for row in sample.follow_ups
        if row["kind"] == "cadence" and row["status"] == "open"
    }
    busy = Counter(
        date.fromisoformat(row["due"])
        for row in sample.follow_ups
        if row["kind"] != "cadence" and row["status"] == "open"
    )
    promised = []
    for contact in sample.contacts:
        layer = LAYERS[contact["layer"]]
        if not layer.reminders or layer.cadence is None:
            continue
        since = max(seen[contact["id"]], default=date.fromisoformat(contact["added_on"]))
        due = since + timedelta(days=layer.cadence)
        row = put_off.get(contact["id"])
        until, snoozes = None, 0
        if row:
            assert row["due"] == str(due), contact["name"]
            snoozes = row["snoozes"]
            until = date.fromisoformat(row["snoozed_until"]) if row["snoozed_until"] else None
        promised.append(
            Promised(
                contact["id"],
                layer.position,
                due,
                layer.cadence,
                lateness(since, layer.cadence, today),
                snoozes,
                until,
            )
        )
    return plan(promised, busy, today)


def test_victor_drifts_first_and_lives_in_the_wider_network(sample, past):
    drifts = {}
    for contact in sample.contacts:
        layer = LAYERS[contact["layer"]]
        days = [day for day, _ in past[contact["id"]]]
        found = drifting(days, MONDAY, DEFAULT_LAYERS, layer.key, layer.cadence) if layer.cadence else None
        if found is not None:
            drifts[contact["name"]] = (layer.position, found.lived)
    assert drifts["Victor Sabatier"] == (2, "wide")
    assert min(drifts, key=lambda name: drifts[name]) == "Victor Sabatier"


def test_mirela_is_the_one_silent_for_three_years(sample, past):
    three_years = MONDAY.replace(year=MONDAY.year - 3)
    silent = [c["name"] for c in sample.contacts if past[c["id"]] and last(past, c) <= three_years]
    assert silent == ["Mirela Novak"]


def test_nothing_happens_after_today_and_nobody_entered_after_their_first_exchange(sample, past):
    assert all(row["on"] <= str(MONDAY) for row in sample.interactions)
    for contact in sample.contacts:
        assert contact["added_on"] <= str(
            min((day for day, _ in past[contact["id"]]), default=MONDAY - timedelta(days=1))
        )
        assert not (contact["archived"] or contact["deceased"] or contact["do_not_contact"])


def test_addresses_belong_to_nobody(sample):
    for contact in (*sample.contacts, sample.me):
        assert all(row["value"].endswith(".example") and row["value"].isascii() for row in contact["emails"])
        assert all(".example/" in row["value"] for row in contact["links"])
        assert all(row["value"].startswith(("+33 6 39 98 ", "+33 1 99 00 ")) for row in contact["phones"])
    emails = [row["value"] for contact in sample.contacts for row in contact["emails"]]
    assert len(emails) == len(set(emails))


def test_both_languages_tell_the_same_network(sample):
    french = network(MONDAY, language="fr")
    assert [c["name"] for c in french.contacts] == [c["name"] for c in sample.contacts]
    assert [(i["on"], i["kind"], i["contacts"]) for i in french.interactions] == [
        (i["on"], i["kind"], i["contacts"]) for i in sample.interactions
    ]
    titles = {
        (c["positions"][0]["title"], d["positions"][0]["title"])
        for c, d in zip(sample.contacts, french.contacts, strict=True)
        if c["positions"]
    }
    assert ("Creative director", "Directrice de création") in titles
    for told in (sample, french):
        for row in told.follow_ups:
            assert row["what"] or row["kind"] == "cadence"
    for english, other in zip(sample.contacts, french.contacts, strict=True):
        for key in ("note", "how_met", "why"):
            assert bool(english[key]) == bool(other[key])
    with pytest.raises(ValueError, match="de"):
        network(MONDAY, language="de")


def test_the_sample_is_the_same_every_time_and_moves_with_today(sample):
    assert network(MONDAY) == sample
    later = MONDAY + timedelta(days=500)
    moved = network(later)
    assert {c["name"] for c in moved.contacts} == {c["name"] for c in sample.contacts}
    # but for Hugo, whose birthday a year ago is a day further where a leap day lies between
    assert _ages(moved, later) == _ages(sample, MONDAY)
    names = {c["id"]: c["name"] for c in moved.contacts}
    hugo = next(c for c in moved.contacts if c["name"] == "Hugo Brenner")
    assert hugo["dates"][0]["on"].endswith(f"-{later:%m-%d}")
    assert any(
        row["on"] == str(later.replace(year=later.year - 1)) and names[row["contacts"][0]] == "Hugo Brenner"
        for row in moved.interactions
    )


def _ages(sample, today):
    hugo = next(contact["id"] for contact in sample.contacts if contact["name"] == "Hugo Brenner")
    return Counter(
        ((today - date.fromisoformat(row["on"])).days, row["kind"], tuple(row["contacts"]))
        for row in sample.interactions
        if hugo not in row["contacts"]
    )


def test_every_row_refers_to_somebody_of_the_network(sample):
    ids = {contact["id"] for contact in sample.contacts}
    assert all(set(row["contacts"]) <= ids and row["contacts"] for row in sample.interactions)
    assert all(row["contact"] in ids for row in sample.follow_ups)
    houses = {row["name"] for row in sample.organisations}
    steps = [step for c in (*sample.contacts, sample.me) for step in c["positions"]]
    assert {step["organisation"] for step in steps if step["organisation"]} == houses
    for step in steps:
        for bound in (step["start"], step["end"]):
            assert bound is None or PartialDate.parse(bound)
