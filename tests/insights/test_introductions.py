"""Whom to introduce to whom: the formula of method section 7 by hand, and who is left out."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import combinations
from math import sqrt

import pytest

from reseau_desktop.actions import introductions, ties, topics
from reseau_desktop.actions.many import set_flag, set_private
from reseau_desktop.insights import introductions as insight
from reseau_desktop.insights.introductions import introduction
from reseau_desktop.insights.round import busy
from reseau_desktop.insights.standing import standing
from reseau_desktop.insights.timeline import timeline
from reseau_desktop.insights.today import SectionKind
from reseau_desktop.insights.today import today as morning
from reseau_desktop.network.seeking import fit, introduction_score
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store import Label, Store

DAY = timedelta(days=1)


def person(store: Store, today: date, given: str, days: int | None = 0, layer: str = "active") -> int:
    """Somebody met in person that many days ago: W is 100, 50 and 25 after 0, 90 and 180 days in this ring."""
    with store.action(Label("added")) as act:
        contact = act.insert(
            "contact", layer=layer, given=given, sort_name=given.lower(), added_on="2022-01-03"
        )
        if days is not None:
            met = act.insert(
                "interaction", happened=(today - timedelta(days=days)).isoformat(), kind="meeting"
            )
            act.execute("INSERT INTO participant VALUES (?, ?)", (met, contact))
    return contact


@pytest.fixture
def wishes(store, today):
    """Note what somebody seeks (topics with their urgency) and offers."""

    def note(contact: int, seeks: dict[str, int] | None = None, offers: tuple[str, ...] = ()) -> None:
        for topic, urgency in (seeks or {}).items():
            topics.seek(store, contact, topic, today, urgency)
        for topic in offers:
            topics.offer(store, contact, topic, today)

    return note


def test_the_score_of_a_pair_by_hand(store, today, wishes) -> None:
    """3 of the 4 that Ana seeks, by urgency; W 50 and 25: I = 0.75 × √(50 × 25) ÷ 100."""
    ana, solene = person(store, today, "Ana", 90), person(store, today, "Solène", 180)
    wishes(ana, {"Graphic design": 3, "Exhibition space": 1})
    wishes(solene, {"Assignments": 2}, ("graphic designs",))
    known = standing(store, today)
    assert [round(known.of(who).warmth, 6) for who in (ana, solene)] == [50, 25]
    found = introduction(store, today)
    assert (found.seeker, found.offerer, found.called) == (ana, solene, ("Ana", "Solène"))
    assert (found.topics, found.back) == (("Graphic design",), ())
    assert found.score == pytest.approx(0.75 * sqrt(50 * 25) / 100)


def test_the_better_direction_counts_and_the_other_is_told(store, today, wishes) -> None:
    """Half of what Ana seeks, all that Solène seeks: the whole, with Solène as the one who seeks."""
    ana, solene = person(store, today, "Ana"), person(store, today, "Solène")
    wishes(ana, {"Graphic design": 1, "Paper": 1}, ("Assignments",))
    wishes(solene, {"Assignments": 2}, ("Graphic design",))
    found = introduction(store, today)
    assert (found.seeker, found.offerer, found.topics, found.back) == (
        solene,
        ana,
        ("Assignments",),
        ("Graphic design",),
    )
    assert found.score == pytest.approx(1)


def test_of_two_that_are_as_good_the_smaller_ids_come_first(store, today, wishes) -> None:
    seekers = [person(store, today, name) for name in ("Ana", "Bea")]
    offerers = [person(store, today, name) for name in ("Solène", "Tom")]
    for who in reversed(offerers):
        wishes(who, offers=("Paper",))
    for who in reversed(seekers):
        wishes(who, {"Paper": 1})
    found = introduction(store, today)
    assert (found.seeker, found.offerer) == (seekers[0], offerers[0])


def test_a_cooler_pair_that_fits_better_is_found_behind_warmer_ones(store, today, wishes) -> None:
    warm = [person(store, today, f"Warm {number}") for number in range(3)]
    cool = person(store, today, "Cool", 90)
    for who in warm[:2]:
        wishes(who, {"Paper": 1, "Ink": 1, "Glue": 1})
    wishes(cool, {"Paper": 1})
    wishes(warm[2], offers=("Paper",))
    found = introduction(store, today)
    assert (found.seeker, found.offerer) == (cool, warm[2])
    assert found.score == pytest.approx(sqrt(100 * 50) / 100)


def test_two_who_are_linked_are_never_proposed(store, today, wishes) -> None:
    ana, solene, tom = (person(store, today, name, days) for name, days in (("A", 0), ("S", 0), ("T", 90)))
    wishes(ana, {"Paper": 1})
    for who in (solene, tom):
        wishes(who, offers=("Paper",))
    assert introduction(store, today).offerer == solene
    ties.add(store, solene, ana, TieKind.FAMILY)
    assert introduction(store, today).offerer == tom
    ties.add(store, ana, tom, TieKind.KNOWS)
    assert introduction(store, today) is None


def test_what_has_expired_counts_neither_as_sought_nor_in_the_sum(store, today, wishes) -> None:
    ana, solene = person(store, today, "Ana"), person(store, today, "Solène")
    topics.seek(store, ana, "Paper", today, 3, today)
    topics.seek(store, ana, "Ink", today, 3, today - DAY)
    wishes(solene, offers=("Paper", "Ink"))
    found = introduction(store, today)
    assert found.topics == ("Paper",) and found.score == pytest.approx(1)
    assert introduction(store, today + DAY) is None


@pytest.mark.parametrize(
    ("layer", "days", "flag"),
    [
        ("active", 0, "archived"),
        ("active", 0, "deceased"),
        ("active", 0, "do_not_contact"),
        ("target", 0, ""),
        ("inbox", 0, ""),
        ("active", 300, ""),  # W 9.9
        ("active", None, ""),
    ],
)
def test_who_may_not_be_asked_is_left_out(store, today, wishes, layer, days, flag) -> None:
    ana, solene = person(store, today, "Ana"), person(store, today, "Solène", days, layer)
    wishes(ana, {"Paper": 1})
    wishes(solene, offers=("Paper",))
    if flag:
        assert introduction(store, today) is not None
        set_flag(store, [solene], flag, True)
    assert introduction(store, today) is None


def test_somebody_private_and_just_warm_enough_may_be_asked(store, today, wishes) -> None:
    ana, solene = person(store, today, "Ana"), person(store, today, "Solène", 298)  # W 10.1
    wishes(ana, {"Paper": 1})
    wishes(solene, offers=("Paper",))
    set_private(store, [solene], True)
    assert introduction(store, today).offerer == solene


def test_i_am_introduced_to_nobody_and_nobody_to_themselves(store, today, wishes) -> None:
    ana = person(store, today, "Ana")
    wishes(ana, {"Paper": 1}, ("Paper", "Ink"))
    wishes(1, {"Ink": 1}, ("Paper",))
    assert introduction(store, today) is None


def test_a_topic_of_everybody_s_brings_its_warmest(store, today, wishes, monkeypatch) -> None:
    monkeypatch.setattr(insight, "WARMEST", 2)
    cool, *warm = [person(store, today, str(number), 90 if number == 0 else 0) for number in range(4)]
    giver = person(store, today, "Giver")
    wishes(cool, {"Paper": 1})
    for who in warm:
        wishes(who, {"Paper": 1})
        ties.add(store, who, giver, TieKind.KNOWS)
    wishes(giver, offers=("Paper",))
    assert introduction(store, today) is None  # the coolest of four is not looked at


@pytest.fixture
def two(store, today, wishes) -> tuple[int, int]:
    ana, solene = person(store, today, "Ana"), person(store, today, "Solène")
    wishes(ana, {"Paper": 1})
    wishes(solene, offers=("Paper",))
    return ana, solene


def kept_warm(store: Store, two: tuple[int, int], on: date) -> None:
    with store.action(Label("logged")) as act:
        met = act.insert("interaction", happened=on.isoformat(), kind="meeting")
        act.executemany("INSERT INTO participant VALUES (?, ?)", [(met, who) for who in two])


def test_a_pair_that_was_passed_rests_for_91_days(store, today, two) -> None:
    introductions.leave(store, two, today)
    later = today + timedelta(days=90)
    kept_warm(store, two, later)
    assert introduction(store, today) is None and introduction(store, later) is None
    assert introduction(store, later + DAY).seeker == two[0]


def test_only_the_pair_rests_and_another_one_waits_for_tomorrow(store, today, two, wishes) -> None:
    tom = person(store, today, "Tom")
    wishes(tom, offers=("Paper",))
    introductions.leave(store, two, today)
    assert introduction(store, today) is None
    assert introduction(store, today + DAY).offerer == tom
    introductions.leave(store, (two[0], tom), today + DAY)
    assert introduction(store, today + 2 * DAY) is None


def test_what_was_put_off_comes_back_on_its_day(store, today, two) -> None:
    until = today + timedelta(days=8)
    introductions.leave(store, two, today, until)
    assert introduction(store, until - DAY) is None
    assert introduction(store, until) is not None


def test_no_answer_is_an_open_follow_up_or_stands_in_a_history_of_exchanges(store, today, two) -> None:
    before = busy(store, today), timeline(store, two[0], today)
    introductions.leave(store, two, today)
    assert (busy(store, today), timeline(store, two[0], today)) == before
    introductions.leave(store, two, today + DAY, today + 9 * DAY)
    assert store.value("SELECT count(*) FROM follow_up WHERE status = 'open'") == 0
    assert timeline(store, two[0], today + DAY) == before[1]


def test_it_is_the_last_card_of_the_morning(store, today, two) -> None:
    card = morning(store, today).cards[-1]
    assert card.kind is SectionKind.INTRODUCTION and card.due is None
    assert (card.person.id, card.other.id) == two


def test_names_that_are_alike_or_missing_are_said_whole(store, today, wishes) -> None:
    with store.action(Label("added")) as act:
        ids = [
            act.insert("contact", layer="active", added_on="2022-01-03", **names)
            for names in ({"given": "Léa", "family": "Rossetti"}, {"given": "Lea", "family": "Weber"})
        ]
    kept_warm(store, tuple(ids), today)
    wishes(ids[0], {"Paper": 1})
    wishes(ids[1], offers=("Paper",))
    assert introduction(store, today).called == ("Léa Rossetti", "Lea Weber")


@pytest.mark.parametrize("seed", range(6))
def test_many_at_once_agree_with_the_rule(store, today, wishes, seed) -> None:
    """Every pair of a crowd by the rule itself, against the one that is proposed."""
    chance, folk = random.Random(seed), []
    for number in range(14):
        folk.append(person(store, today, str(number), chance.choice((0, 30, 90, 150))))
        seeks = {topic: chance.randint(1, 3) for topic in chance.sample("ABCDE", chance.randint(0, 3))}
        wishes(folk[-1], seeks, tuple(chance.sample("ABCDE", chance.randint(0, 2))))
    for one, other in chance.sample(list(combinations(folk, 2)), 12):
        ties.add(store, one, other, TieKind.KNOWS)
    linked = {frozenset(row) for row in store.rows("SELECT one, other FROM tie")}
    known = standing(store, today)
    sides = {
        who: (
            [offer.name for offer in insight.offers(store, who)],
            [seek.seek for seek in insight.seeks(store, who, today)],
            known.of(who).warmth,
        )
        for who in folk
    }

    def score(one: int, other: int) -> float:
        (offers, seeks, warmth), (back, sought, beside) = sides[one], sides[other]
        return introduction_score(fit(offers, sought, today), fit(back, seeks, today), warmth, beside)

    ranked = sorted((-score(*pair), *pair) for pair in combinations(folk, 2) if frozenset(pair) not in linked)
    found = introduction(store, today)
    assert (-found.score, *sorted((found.seeker, found.offerer))) == ranked[0]
