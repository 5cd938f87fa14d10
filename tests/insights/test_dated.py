"""What comes by itself beside birthdays: work anniversaries, events, and one of a group."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from reseau_desktop.actions import contacts, events, groups, interactions, many, occasions
from reseau_desktop.actions.coming_back import OutOfReach
from reseau_desktop.actions.events import EventProblem, NoEvent
from reseau_desktop.actions.occasions import Of, Which
from reseau_desktop.exchange.records import PersonRecord, PositionRecord
from reseau_desktop.insights import occasions as asked
from reseau_desktop.insights.agenda import week
from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.events import event
from reseau_desktop.insights.groups import groups as promised
from reseau_desktop.insights.groups import promises
from reseau_desktop.insights.today import SectionKind
from reseau_desktop.insights.today import today as morning
from reseau_desktop.store import Label
from reseau_desktop.wording import occasions as occasion_words
from reseau_desktop.wording import today as words

MONDAY = date(2026, 11, 23)


def add(store, given, layer="allies", **more):
    return contacts.add(store, PersonRecord(given=given, **more), layer, MONDAY - timedelta(400))


def at(organisation, start, *, current=True, kind="work"):
    return PositionRecord(organisation, "", kind=kind, start=start, current=current)


def cards(store, kind, on=MONDAY):
    return [card for card in morning(store, on).cards if card.kind is kind]


def test_work_anniversaries_are_those_of_present_positions(store):
    ana = add(store, "Ana", positions=(at("Lumen", "2019-11-23"), at("Lycée", "2010-11-23", kind="study")))
    hugo = add(store, "Hugo", positions=(at("Brume", "2016-11-23", current=False), at("Orme", "2021-11")))
    add(store, "Nina", "inbox", positions=(at("Orme", "2020-11-23"),))
    add(
        store, "Zoé", positions=(at("Orme", "2020"), at("Orme", "2026-11-23"))
    )  # no month; the first day of all
    found = asked.occasions(store, date(2026, 11, 1), date(2026, 11, 30))
    assert [(item.contact, str(item.on), item.years, item.name, item.month_only) for item in found] == [
        (hugo, "2026-11-01", 5, "Orme", True),
        (ana, "2026-11-23", 7, "Lumen", False),
    ]
    (card,) = cards(store, SectionKind.OCCASION)
    assert card.person is not None and card.person.id == ana
    assert card.channel == "message"  # its button says "Send a word"
    (item,) = [item for item in week(store, MONDAY, MONDAY, 1)[0].items if item.due.kind is DueKind.OCCASION]
    assert item.channel == "message"
    assert words.reason(card, MONDAY) == "7 years at Lumen today."
    (other,) = cards(store, SectionKind.OCCASION, date(2026, 11, 1))
    assert words.reason(other, date(2026, 11, 1)) == "5 years at Orme this month."


def test_a_work_anniversary_is_answered_once_a_year(store):
    ana = add(store, "Ana", positions=(at("Lumen", "2019-11-23"),))
    (item,) = asked.occasions(store, MONDAY, MONDAY)
    which = Which(Of.POSITION, item.position or 0, item.on)
    occasions.answer(store, which, item.on, "snoozed", MONDAY + timedelta(2))
    assert cards(store, SectionKind.OCCASION) == []
    assert len(cards(store, SectionKind.OCCASION, MONDAY + timedelta(2))) == 1
    occasions.wish(store, which, item.on, "message", MONDAY)
    assert asked.occasions(store, MONDAY, MONDAY + timedelta(40)) == []
    assert store.value("SELECT count(*) FROM participant WHERE contact = ?", (ana,)) == 1
    assert [one.years for one in asked.occasions(store, date(2027, 11, 1), date(2027, 11, 30))] == [8]
    store.undo()
    assert len(asked.occasions(store, MONDAY, MONDAY)) == 1
    with pytest.raises(LookupError):
        occasions.answer(store, Which(Of.POSITION, 99, MONDAY), MONDAY, "done")


def test_an_event_is_said_from_its_notice_to_its_last_day(store):
    ana, hugo = add(store, "Ana", "known"), add(store, "Hugo", "known")
    made = events.add(
        store,
        " Salon  du livre ",
        MONDAY + timedelta(5),
        MONDAY + timedelta(6),
        time(14, 30),
        "Lyon",
        5,
        (ana, hugo),
    )
    assert cards(store, SectionKind.OCCASION, MONDAY - timedelta(1)) == []
    (card,) = cards(store, SectionKind.OCCASION)
    assert card.person is None and card.due is not None and card.due.event == made
    assert words.follow_up_words(card) == "Salon du livre"
    assert words.reason(card, MONDAY) == "Saturday 28 November, 14:30, Lyon, 2 people you know."
    assert [len(cards(store, SectionKind.OCCASION, MONDAY + timedelta(n))) for n in (5, 6, 7)] == [1, 1, 0]
    days = week(store, MONDAY, MONDAY)
    assert [day.on.day for day in days for item in day.items if item.due.event] == [28, 29]
    assert sum(day.load for day in days) == 0
    # attended with one of them: noted, and done
    occasions.wish(
        store,
        Which(Of.EVENT, made, card.due.due),
        card.due.due,
        "event",
        MONDAY + timedelta(5),
        people=(ana,),
    )
    assert cards(store, SectionKind.OCCASION, MONDAY + timedelta(5)) == []
    assert store.rows("SELECT contact FROM participant") == [(ana,)]
    store.undo()
    assert len(cards(store, SectionKind.OCCASION)) == 1


def test_an_event_changes_and_goes(store):
    ana, hugo = add(store, "Ana"), add(store, "Hugo")
    made = events.add(store, "Dinner", MONDAY, people=(ana,))
    occasions.answer(store, Which(Of.EVENT, made, MONDAY), MONDAY, "done")
    events.edit(store, made, "Dinner", MONDAY, people=(ana, hugo))
    found = event(store, made)
    assert found is not None and found.status == "done" and set(found.people) == {ana, hugo}
    contacts.delete(store, [hugo], MONDAY)
    events.edit(store, made, "Supper", MONDAY + timedelta(1), people=(ana,))
    contacts.restore(store, [hugo])
    found = event(store, made)
    assert found is not None and (found.name, found.status, set(found.people)) == (
        "Supper",
        "open",
        {ana, hugo},
    )
    events.remove(store, made)
    assert event(store, made) is None
    store.undo()
    assert event(store, made) == found


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"name": "  "}, EventProblem.NO_NAME),
        ({"last": MONDAY - timedelta(1)}, EventProblem.BACKWARDS),
        ({"last": date.max}, EventProblem.TOO_LONG),
        ({"notice": 31}, EventProblem.NOTICE),
        ({"notice": -1}, EventProblem.NOTICE),
    ],
)
def test_an_event_that_cannot_be_kept_is_refused(store, wrong, problem):
    with pytest.raises(NoEvent) as refused:
        events.add(store, **({"name": "x", "first": MONDAY} | wrong))
    assert refused.value.problem is problem
    with pytest.raises(OutOfReach):
        events.add(store, "x", date(9999, 12, 31), today=MONDAY)
    assert store.value("SELECT count(*) FROM event") == 0


@pytest.fixture
def sailors(store):
    """Three who sail: Ana spoken to 40 days ago, Hugo 20, Zoé never; and their tag."""
    people = [add(store, given, "known") for given in ("Ana", "Hugo", "Zoé")]
    contacts.tag(store, people, "Voile")
    interactions.log(store, [people[0]], "call", MONDAY - timedelta(40))
    interactions.log(store, [people[1]], "call", MONDAY - timedelta(20))
    return people, int(store.value("SELECT id FROM tag"))


def test_a_group_asks_for_the_one_with_the_longest_silence(store, sailors):
    (ana, hugo, zoe), tag = sailors
    groups.promise(store, tag, 20, MONDAY - timedelta(60))
    (card,) = cards(store, SectionKind.GROUP)
    assert card.person is not None and card.person.id == zoe  # there for longer than Ana's silence
    assert words.reason(card, MONDAY) == "One of Voile every 20 days. You have never talked."
    assert [day.load for day in week(store, MONDAY, MONDAY)][:2] == [1, 0]
    interactions.log(store, [zoe], "call", MONDAY)
    assert cards(store, SectionKind.GROUP) == []
    (group,) = promised(store, MONDAY)
    assert (group.due, group.member) == (MONDAY + timedelta(20), ana)
    groups.promise(store, tag, 10, MONDAY)  # another rhythm
    assert promised(store, MONDAY)[0].due == MONDAY + timedelta(10)
    groups.drop(store, tag)
    assert promised(store, MONDAY) == () and promises(store) == {}
    store.undo()
    assert promises(store) == {tag: 10}


def test_a_group_put_off_or_skipped_comes_again(store, sailors):
    (_ana, hugo, _zoe), tag = sailors
    groups.promise(store, tag, 20, MONDAY)
    (group,) = promised(store, MONDAY)
    groups.snooze(store, tag, group.due, MONDAY + timedelta(2), MONDAY)
    assert cards(store, SectionKind.GROUP) == []
    assert len(cards(store, SectionKind.GROUP, MONDAY + timedelta(2))) == 1
    groups.snooze(store, tag, group.due, MONDAY + timedelta(3), MONDAY + timedelta(2))
    assert promised(store, MONDAY)[0].snoozes == 2
    groups.skip(store, tag, group.due, 20, MONDAY)
    assert cards(store, SectionKind.GROUP, MONDAY + timedelta(19)) == []
    interactions.log(store, [hugo], "call", MONDAY)  # what was put off is of before
    assert promised(store, MONDAY + timedelta(20))[0].until is None
    assert len(cards(store, SectionKind.GROUP, MONDAY + timedelta(21))) == 1  # the first working day from it


def test_a_group_follows_its_tag(store, sailors):
    (ana, *_), tag = sailors
    groups.promise(store, tag, 20, MONDAY)
    contacts.tag(store, [ana], "Mer")
    sea = int(store.value("SELECT id FROM tag WHERE name = 'Mer'"))
    many.merge_tags(store, [tag], sea)
    assert promises(store) == {sea: 20}
    contacts.archive(store, [row[0] for row in store.rows("SELECT id FROM person")])
    assert promised(store, MONDAY) == ()
    with pytest.raises(ValueError, match="every"):
        groups.promise(store, sea, 0, MONDAY)
    with pytest.raises(LookupError):
        groups.promise(store, 99, 20, MONDAY)


def test_the_member_of_the_round_is_not_asked_for_twice(store):
    ana = add(store, "Ana", "core")
    contacts.tag(store, [ana], "Voile")
    groups.promise(store, int(store.value("SELECT id FROM tag")), 20, MONDAY - timedelta(60))
    kinds = [card.kind for card in morning(store, MONDAY).cards]
    assert kinds == [SectionKind.ROUND]


def test_dated_things_have_their_line(store):
    add(store, "Ana", positions=(at("", "2019-11-23"),))
    events.add(store, "Salon", MONDAY, place="Lyon")
    lines = {
        occasion_words.line(item.due) for day in week(store, MONDAY, MONDAY) for item in day.items
        if item.due.kind is DueKind.OCCASION
    }  # fmt: skip
    assert lines == {"7 years in their position", "Salon, Lyon"}


def test_dates_of_another_hand_at_the_ends_of_the_calendar_are_said_too(store):
    """Notice of ten centuries, an event of the first day there is: what a file may hold breaks no morning."""
    ana = add(store, "Ana")
    with store.action(Label("event_added")) as act:
        act.insert("anniversary", contact=ana, kind="birthday", happens="1990-11-25", notice=1_000_000)
        salon = act.insert("event", name="Salon", first="0001-01-01", last="9999-12-31", notice=1_000_000)
        act.insert("event_contact", event=salon, contact=ana)
    for day, said in (
        (MONDAY, ["event", "birthday"]),
        (date(2026, 10, 26), ["event", "birthday"]),
        (date(2026, 10, 25), ["event"]),
    ):
        assert [card.reason.occasion for card in cards(store, SectionKind.OCCASION, day)] == said
