"""Who is new, who is known, who is asked about."""

from __future__ import annotations

import pytest

from reseau_desktop.exchange.known import Known
from reseau_desktop.exchange.plan import Action, Policy, plan
from reseau_desktop.exchange.reading import read

ERAS = [2020, 2022, 2024, 2026]


def _counts(decided) -> dict[str, int]:
    return {action.value: count for action, count in decided.counts.items() if count}


def _row(
    given="Ana", family="Delmas", url="", email="", company="Atelier Nord", title="CEO", on="05 Nov 2023"
):
    return [given, family, url and f"https://www.linkedin.com/in/{url}", email, company, title, on]


@pytest.fixture
def take(write, make, memory):
    """Read rows as an export of an era and apply the plan; the plan."""

    def apply(rows, era=2026, policy=Policy.ASK, name="Connections.csv"):
        decided = plan(read(write(make.connections(rows, era), name)), memory.known(), policy)
        memory.apply(decided)
        return decided

    return apply


@pytest.mark.parametrize("era", ERAS)
def test_the_same_export_twice_adds_nobody(take, make, memory, era):
    rows = make.rows(600, seed=era)
    first = take(rows, era)
    assert first.counts[Action.ADDED] == len(first.reading.people) == len(memory.people)
    again = take(rows, era)
    assert again.counts[Action.UNCHANGED] == len(first.reading.people) and len(memory.people) == len(
        first.decisions
    )
    assert again.gone == ()


@pytest.mark.parametrize(("before", "after"), [(a, b) for a in ERAS for b in ERAS if a != b])
def test_an_export_of_another_era_adds_nobody(take, make, memory, before, after):
    rows = make.rows(600, seed=3)
    first = take(rows, before)
    second = take(rows, after)
    assert second.counts[Action.ADDED] + second.counts[Action.REVIEW] == 0
    assert [d.contact_id for d in second.decisions] == list(range(1, len(first.decisions) + 1))


def test_names_may_be_written_otherwise(take):
    take([_row(family="Delmas, PhD")], era=2020)
    decided = take([_row(given="ANA", family="DELMAS", company="Other")], era=2020)
    assert _counts(decided) == {"updated": 1}


def test_homonyms_connected_the_same_day_are_told_apart_by_organisation(take, memory):
    rows = [_row(company="One"), _row(company="Two")]
    assert _counts(take(rows, 2020)) == {"added": 2}
    again = take([_row(company="Two", title="CTO"), _row(company="One", title="COO")], 2020)
    assert [d.contact_id for d in again.decisions] == [2, 1]


def test_homonyms_of_one_house_connected_the_same_day_are_told_apart_by_title(take):
    take([_row(title="CEO"), _row(title="Partner – M&A")], era=2020)
    later = take([_row(title="Partner – M&A", url="ana-2"), _row(title="CEO", url="ana-1")], era=2026)
    assert _counts(later) == {"updated": 2}
    assert [[change.field for change in one.changes] for one in later.decisions] == [["link"], ["link"]]


def test_homonyms_that_cannot_be_told_apart_are_asked(take):
    take([_row(company="One"), _row(company="Two")], 2020)
    decided = take([_row(company="Three")], 2020)
    assert _counts(decided) == {"review": 1}
    assert (decided.decisions[0].candidates, decided.decisions[0].reason) == ((1, 2), "name_connected")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_homonym_who_stayed_leaves_the_other_to_be_recognised(take, order):
    take([_row(company="One"), _row(company="Two")], 2020)
    rows = [_row(company="Three"), _row(company="Two", title="CTO")]
    decided = take([rows[place] for place in order], 2020)
    assert _counts(decided) == {"updated": 2}
    assert [decided.decisions[order[place]].contact_id for place in (0, 1)] == [1, 2]


def test_two_rows_never_become_one_contact(take, memory):
    take([_row(company="One")], 2020)
    decided = take([_row(company="Two"), _row(company="Three")], 2020)
    assert _counts(decided) == {"updated": 1, "review": 1}
    assert decided.decisions[1].reason == "twice"


def test_rows_of_one_file_never_match_each_other(take, make):
    rows = [_row(email="a@x.example"), _row(email="a@x.example", company="Two")]
    assert _counts(take(rows, 2020)) == {"added": 2}


def test_a_new_position_in_a_newer_export(take, memory):
    take([_row(url="ana")], name="Basic_LinkedInDataExport_01-01-2025.csv")
    decided = take([_row(url="ana", company="Quai Ouest")], name="Basic_LinkedInDataExport_01-01-2026.csv")
    assert [(c.field, c.old, c.new, c.kept) for c in decided.decisions[0].changes] == [
        ("organisation", "Atelier Nord", "Quai Ouest", False)
    ]
    older = take([_row(url="ana")], name="Basic_LinkedInDataExport_06-01-2025.csv")
    assert _counts(older) == {"unchanged": 1} and memory.work[1][0] == "Quai Ouest"


def test_back_in_an_earlier_position(take, memory):
    take([_row(url="ana")], name="Basic_LinkedInDataExport_01-01-2024.csv")
    take([_row(url="ana", company="Quai Ouest")], name="Basic_LinkedInDataExport_01-01-2025.csv")
    decided = take([_row(url="ana")], name="Basic_LinkedInDataExport_01-01-2026.csv")
    assert _counts(decided) == {"updated": 1} and memory.work[1][0] == "Atelier Nord"


def test_what_the_user_changed_stays(take, memory):
    take([_row(url="ana"), _row(given="Zoé", url="zoe")])
    memory.work[1] = ("Atelier Nord (Rennes)", "Directrice", None)
    memory.people[2] = ("Zoë", "Delmas", "", "")
    unchanged = take([_row(url="ana", on="06 Nov 2023"), _row(given="Zoé", url="zoe", on="06 Nov 2023")])
    assert _counts(unchanged) == {"unchanged": 2} and all(d.changes == () for d in unchanged.decisions)
    decided = take([_row(url="ana", company="Quai Ouest"), _row(given="Zoey", url="zoe")])
    assert all(change.kept for d in decided.decisions for change in d.changes)
    assert [d.changes[0].field for d in decided.decisions] == ["organisation", "given"]
    assert memory.work[1][0] == "Atelier Nord (Rennes)" and memory.people[2][0] == "Zoë"


def test_a_name_changed_at_the_source_is_taken(take, memory):
    take([_row(url="ana")])
    decided = take([_row(url="ana", family="Delmas-Roy")])
    assert [(c.field, c.old, c.new) for c in decided.decisions[0].changes] == [
        ("family", "Delmas", "Delmas-Roy")
    ]


def test_new_values_are_filled_in(take):
    take([_row()], 2020)
    decided = take([_row(url="ana", email="ana@nord.example")])
    assert {(c.field, c.new) for c in decided.decisions[0].changes} == {
        ("email", "ana@nord.example"),
        ("link", "https://www.linkedin.com/in/ana"),
    }


def test_who_is_gone_is_named(take):
    take([_row(url="ana"), _row(given="Zoé", url="zoe")])
    assert take([_row(url="ana")]).gone == (2,)


def test_another_profile_is_another_person(take):
    take([_row(url="ana", email="ana@x.example")])
    decided = take([_row(url="ana-2", email="ana@x.example")])
    assert _counts(decided) == {"review": 1} and decided.decisions[0].candidates == (1,)


def _csv(write, memory, text, policy=Policy.ASK):
    reading = read(write(text, "people.csv"))
    decided = plan(reading, memory.known(reading.format), policy)
    memory.apply(decided)
    return decided


HEADER = "First Name,Last Name,Email,Phone,Company\n"


def test_an_address_book_meets_linkedin(take, write, memory):
    take(
        [
            _row(url="ana", email="ana@nord.example"),
            _row(given="Zoé", url="zoe"),
            _row(given="Éric", url="eric"),
        ]
    )
    text = (
        HEADER
        + (
            "Ana,Delmas,ANA@nord.example,06 39 98 12 34,Somewhere\n"  # certain by e-mail; the position is LinkedIn's
            "Zoe,DELMAS,,,Atelier Nord SARL\n"  # the same name and organisation: asked
            "Anne,Delmas,ana@nord.example,,\n"  # another name for the same address: asked
            "Paul,Roy,paul@roy.example,,\n"
        )
    )
    decided = _csv(write, memory, text)
    assert [d.action.value for d in decided.decisions] == ["merged", "review", "review", "added"]
    assert [(c.field, c.kept) for c in decided.decisions[0].changes] == [
        ("phone", False),
        ("organisation", True),
        ("title", True),
    ]
    assert [d.reason for d in decided.decisions[1:3]] == ["name_organisation", "email"]
    assert decided.gone == ()
    assert _counts(_csv(write, memory, text)) == {"unchanged": 4}


def test_what_an_address_book_leaves_empty_is_no_change(take, write, memory):
    """It was listed as the file's value, to be taken instead of the organisation that is known."""
    take([_row(url="ana-delmas")])
    link = "https://www.linkedin.com/in/ana-delmas"
    head = "First Name,Last Name,Company,Job Title,Website\n"
    decided = _csv(write, memory, f"{head}Ana,Delmas,,CEO,{link}\n")
    assert decided.decisions[0].changes == ()


def test_phones_need_a_compatible_name_and_switchboards_are_nobody(write, memory):
    numbers = "".join(f"P{n},Roy{n},,01 99 00 00 01,\n" for n in range(4))
    _csv(write, memory, HEADER + "Ana,Delmas,,06 39 98 12 34,\n" + numbers)
    decided = _csv(
        write,
        memory,
        HEADER + "Ana,Delmas,,+33639981234,Lumen\nZoé,Roy,,0639981234,\nP1,Roy1,x@y.example,0199000001,\n",
    )
    assert [(d.action.value, d.contact_id) for d in decided.decisions] == [
        ("updated", 1),
        ("added", None),
        ("added", None),
    ]


def test_shared_mailboxes_are_nobody(write, memory):
    _csv(write, memory, HEADER + "Ana,Delmas,contact@nord.example,,\n")
    assert _counts(_csv(write, memory, HEADER + "Ana,Delmas,contact@nord.example,,X\n")) == {"added": 1}


def test_another_birthday_is_another_person(write, memory):
    header = "Prénom;Nom;E-mail;Anniversaire\n"
    _csv(write, memory, header + "Ana;Delmas;a@x.example;21/09/1987\n")
    assert _counts(_csv(write, memory, header + "Ana;Delmas;a@x.example;22/10/1990\n")) == {"review": 1}
    assert _counts(_csv(write, memory, header + "Ana;Delmas;a@x.example;--09-21\n"))["unchanged"] == 1


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ("ask", {"unchanged": 1, "updated": 1, "review": 1, "added": 1}),
        ("merge", {"unchanged": 1, "updated": 1, "added": 2}),
        ("skip", {"skipped": 2, "added": 2}),
        ("add", {"added": 4}),
    ],
)
def test_policies(write, memory, policy, expected):
    _csv(write, memory, HEADER + "A,Aa,a@x.example,,One\nB,Bb,b@x.example,,One\nCarl,Cc,,,One\n")
    text = (
        HEADER
        + "A,Aa,a@x.example,,One\nB,Bb,b@x.example,06 39 98 12 34,One\nCarl,Cc,c@x.example,,One\nD,Dd,,,\n"
    )
    assert _counts(_csv(write, memory, text, policy)) == expected


def test_an_empty_store_adds_everybody(write, make):
    reading = read(write(make.connections(make.rows(50))))
    decided = plan(reading, Known())
    assert decided.counts[Action.ADDED] == len(reading.people)
    assert decided.counts[Action.REJECTED] == len(reading.rejected)


def test_our_own_table_knows_its_people_by_their_ids(write, memory):
    _csv(write, memory, HEADER + "Ana,Delmas,,,\nZoé,Roy,,,\n")
    own = (
        "Réseau Id,First Name,Last Name,Notes\n1,Ana,Delmas,\n2,Zoé,Roy,a note\n3,Ana,Delmas,\n1,Paul,Roy,\n"
    )
    decided = _csv(write, memory, own)
    assert [(d.action.value, d.contact_id) for d in decided.decisions] == [
        ("unchanged", 1),
        ("merged", 2),
        ("added", None),
        ("added", None),
    ]
