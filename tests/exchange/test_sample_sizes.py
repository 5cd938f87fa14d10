"""The sample network in other sizes: thinned evenly, or grown by generated people."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.exchange.sample import network

MONDAY = date(2026, 11, 23)


def per_layer(sample):
    return Counter(contact["layer"] for contact in sample.contacts)


@pytest.mark.parametrize("size", [1, 7, 20, 100, 205, 206, 207, 420, 3000])
def test_a_size_is_kept_to_the_person(size):
    sample = network(MONDAY, size)
    assert len(sample.contacts) == size
    ids = [contact["id"] for contact in sample.contacts]
    assert len(set(ids)) == size and min(ids) == 2
    assert all(set(row["contacts"]) <= set(ids) for row in sample.interactions)
    assert [row["id"] for row in sample.interactions] == list(range(1, len(sample.interactions) + 1))


def test_the_default_size_and_its_own_number_are_one():
    assert network(MONDAY, 206) == network(MONDAY)


def test_fewer_people_keep_the_proportions_and_every_layer():
    assert per_layer(network(MONDAY, 20)) == {
        "core": 1, "allies": 1, "active": 3, "wide": 6, "known": 4, "inbox": 4, "target": 1
    }  # fmt: skip
    half = per_layer(network(MONDAY, 103))
    assert half["core"] == 2 and half["wide"] == 34 and half["inbox"] == 21
    names = {contact["name"] for contact in network(MONDAY).contacts}
    assert {contact["name"] for contact in network(MONDAY, 20).contacts} <= names


def test_three_thousand_stand_in_the_drawn_proportions():
    sample = network(MONDAY, 3000)
    counts = per_layer(sample)
    assert (counts["core"], counts["allies"], counts["target"]) == (5, 10, 10)
    assert abs(counts["active"] - 47) <= 1
    assert abs(counts["wide"] - 186) <= 2
    assert 0.19 < counts["inbox"] / 3000 < 0.21
    met = {contact for row in sample.interactions for contact in row["contacts"]}
    assert all(contact["id"] not in met for contact in sample.contacts if contact["layer"] == "inbox")
    assert 2 < len(sample.interactions) / 3000 < 4
    assert all(row["on"] <= str(MONDAY) for row in sample.interactions)


@pytest.mark.parametrize("size", [207, 399, 400, 10_000])
def test_never_more_than_ten_targets_and_about_a_fifth_to_sort(size):
    counts = per_layer(network(MONDAY, size))
    assert counts["target"] <= 10
    assert abs(counts["inbox"] / size - 0.2) < 0.01
    assert all(count > 0 for count in counts.values())


def test_a_seed_decides_who_is_generated_and_nothing_else():
    one, again, other = (network(MONDAY, 600, seed=seed) for seed in (1, 1, 2))
    assert one == again
    assert one != other
    assert one.contacts[:206] == other.contacts[:206]
    assert per_layer(one) == per_layer(other)


def test_the_drawn_people_stay_who_they_are_in_a_larger_network():
    assert network(MONDAY, 600).contacts[:206] == network(MONDAY).contacts


def test_generated_people_have_addresses_that_belong_to_nobody():
    sample = network(MONDAY, 5000)
    phones = [row["value"] for contact in sample.contacts[206:] for row in contact["phones"]]
    assert len(phones) == len(set(phones)) > 300
    fictional = tuple(
        f"+33 {start} " for start in ("6 39 98", "1 99 00", "2 61 91", "3 53 01", "4 65 71", "5 36 49")
    )
    assert all(phone.startswith(fictional) for phone in phones)
    emails = [row["value"] for contact in sample.contacts[206:] for row in contact["emails"]]
    assert len(emails) == len(set(emails)) > 1000
    assert all(email.isascii() and email.endswith(".example") and email.count("@") == 1 for email in emails)


@pytest.mark.parametrize("size", [0, -3])
def test_a_network_of_nobody_is_refused(size):
    with pytest.raises(ValueError, match="at least one"):
        network(MONDAY, size)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 260), st.dates(date(2005, 1, 1), date(2090, 12, 31)))
def test_any_size_on_any_day_is_whole(size, today):
    sample = network(today, size)
    assert len(sample.contacts) == size
    assert all(row["on"] <= str(today) for row in sample.interactions)
    assert all(contact["added_on"] <= str(today) for contact in sample.contacts)
