"""This morning's list, in the order of method section 12, each card with why it is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

from reseau_desktop.insights.acts import thanks_owed
from reseau_desktop.insights.due import Due, DueKind, cadences, follow_ups
from reseau_desktop.insights.groups import group_dues, promises
from reseau_desktop.insights.held import held
from reseau_desktop.insights.introductions import introduction
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.occasion import EVENT, WORK, occasion_channel
from reseau_desktop.insights.occasions import as_due, occasions_to_say, year_before
from reseau_desktop.insights.people import PersonRow, rows
from reseau_desktop.insights.reasons import Reason
from reseau_desktop.insights.round import left_today, planned
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.slipping import dormant_tie, drift_of_day
from reseau_desktop.insights.standing import standing
from reseau_desktop.insights.talking import talks
from reseau_desktop.network.cadence import order_lateness
from reseau_desktop.network.rounds import CHANNELS, rung
from reseau_desktop.store import Store


class SectionKind(StrEnum):
    """The sections of the morning, in order."""

    FOLLOW_UP = "follow_up"
    OCCASION = "occasion"
    ROUND = "round"
    GROUP = "group"
    THANKS = "thanks"
    DRIFT = "drift"
    DORMANT = "dormant"
    INTRODUCTION = "introduction"


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to do: who, why, by which channel. `due` carries the ids an answer needs; None for the last
    three kinds. `other` is the second of two who could be introduced to each other."""

    kind: SectionKind
    person: PersonRow | None
    reason: Reason
    channel: str
    due: Due | None = None
    late: bool = False
    other: PersonRow | None = None


@dataclass(frozen=True, slots=True)
class Section:
    kind: SectionKind
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class TodayList:
    """The morning. `minutes` is what it asks for, at the user's minutes a contact."""

    on: date
    sections: tuple[Section, ...]
    minutes: int

    @property
    def cards(self) -> tuple[Card, ...]:
        """Every card, in order."""
        return tuple(card for section in self.sections for card in section.cards)


def today(store: Store, on: date, now: time | None = None) -> TodayList:
    """What to do on that day: follow-ups due or overdue, occasions, the round's share, thanks, one drift, one dormant tie,
    one introduction."""
    given = _round(store, on)
    sections = [
        Section(SectionKind.FOLLOW_UP, tuple(_follow_ups(store, on))),
        Section(SectionKind.OCCASION, tuple(_occasions(store, on))),
        Section(SectionKind.ROUND, tuple(given)),
        Section(SectionKind.GROUP, tuple(_groups(store, on, given))),
        Section(SectionKind.THANKS, tuple(_thanks(store, on))),
        Section(SectionKind.DRIFT, tuple(_drift(store, on))),
        Section(SectionKind.DORMANT, tuple(_dormant(store, on))),
        Section(SectionKind.INTRODUCTION, tuple(_introduction(store, on))),
    ]
    filled = _talking(store, on, tuple(section for section in sections if section.cards))
    count = sum(len(section.cards) for section in filled)
    return TodayList(on, filled, count * settings(store).minutes_each)


def _talking(store: Store, on: date, sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The same with one thing to talk about on each card that has a person."""
    people = {card.person.id for section in sections for card in section.cards if card.person is not None}
    found = talks(store, people, on)
    return tuple(
        Section(
            section.kind,
            tuple(
                card
                if card.person is None
                else replace(card, reason=replace(card.reason, talk=found[card.person.id]))
                for card in section.cards
            ),
        )
        for section in sections
    )


def _people(store: Store, on: date, ids: list[int]) -> dict[int, PersonRow]:
    return {row.id: row for row in rows(store, on, ids)}


def _follow_ups(store: Store, on: date) -> list[Card]:
    here = [item for item in follow_ups(store) if (item.planned or item.due) <= on]
    people = _people(store, on, [item.contact for item in here if item.contact is not None])
    cards = []
    for item in sorted(
        here, key=lambda due: (due.at_time is None, due.at_time or time(), due.due, due.follow_up or 0)
    ):
        person = people.get(item.contact) if item.contact is not None else None
        reason = Reason(
            "follow_up", person.days if person else None, last=person.last if person else None, what=item.what
        )
        cards.append(
            Card(
                SectionKind.FOLLOW_UP,
                person,
                reason,
                item.channel or _by_silence(store, on, item),
                item,
                late=item.due < on,
            )
        )
    return cards


def _by_silence(store: Store, on: date, item: Due) -> str:
    """The channel where none was chosen: the longer the silence, the higher the rung."""
    stands = standing(store, on).of(item.contact) if item.contact is not None else None
    return CHANNELS[rung(stands.lateness if stands is not None else None)]


def _occasions(store: Store, on: date) -> list[Card]:
    here = occasions_to_say(store, on)
    people = _people(store, on, [item.contact for item in here if item.contact is not None])
    then = year_before(store, here)
    cards = []
    for item in here:
        person = people.get(item.contact) if item.contact is not None else None
        code = item.kind if item.kind in ("birthday", WORK, EVENT) else "anniversary"
        reason = Reason(
            code,
            person.days if person else None,
            last=person.last if person else None,
            years=item.years,
            occasion=item.kind,
            what=item.on.isoformat() if item.on != on else "",
            year_ago=then.get(item.contact or 0, "") if item.kind != EVENT else "",
        )
        cards.append(
            Card(SectionKind.OCCASION, person, reason, occasion_channel(item.kind), as_due(item, on))
        )
    return cards


def _round(store: Store, on: date) -> list[Card]:
    days = planned(store, on)
    place = {layer.key: layer.position for layer in layers(store)}
    here = [item for item in cadences(store, on, date.max) if days.get(item.contact or 0) == on]
    people = _people(store, on, [item.contact for item in here if item.contact is not None])
    known = standing(store, on)
    ordered = []
    for item in here:
        person = people.get(item.contact or 0)
        stands = known.of(item.contact or 0)
        if person is None or stands is None or stands.cadence is None:
            continue
        card = Card(
            SectionKind.ROUND,
            person,
            _cadence_reason(person, stands.cadence, item, on),
            CHANNELS[rung(stands.lateness)],
            item,
            late=(item.lateness or 0) >= 1.5,
        )
        late = order_lateness(stands.last, stands.added_on, stands.cadence, on)
        ordered.append((place[person.layer], -late, person.id, card))
    cards = [card for *_, card in sorted(ordered, key=lambda row: row[:3])]
    return _within_the_quota(cards, left_today(store, on), on)


def _groups(store: Store, on: date, given: list[Card]) -> list[Card]:
    """One of each group whose day has come, unless the round gives that person to today already."""
    here = {card.person.id for card in given if card.person is not None}
    dues = [
        item
        for item in group_dues(store, on)
        if (item.planned or item.due) <= on and item.contact not in here
    ]
    people = _people(store, on, [item.contact for item in dues if item.contact is not None])
    every = promises(store)
    cards = []
    for item in dues:
        person = people.get(item.contact or 0)
        if person is None:
            continue
        reason = Reason("group", person.days, every.get(item.tag or 0), person.last, what=item.what)
        cards.append(Card(SectionKind.GROUP, person, reason, CHANNELS[rung(item.lateness)], item))
    return cards


def _within_the_quota(cards: list[Card], room: int, on: date) -> list[Card]:
    """The first of them, as many as the morning may hold; whom one chose this day for is never left out."""
    chosen = {id(card) for card in cards if card.due is not None and card.due.snoozed_until == on}
    others = [card for card in cards if id(card) not in chosen][: max(0, room - len(chosen))]
    kept = chosen | {id(card) for card in others}
    return [card for card in cards if id(card) in kept]


def _cadence_reason(person: PersonRow, cadence: int, item: Due, on: date) -> Reason:
    if person.last is None:
        return Reason("never", cadence=cadence)
    code = "cadence_today" if item.due == on else "cadence"
    return Reason(code, person.days, cadence, person.last)


def _thanks(store: Store, on: date) -> list[Card]:
    """To whom thanks are owed, as long as nobody did anything about it."""
    owed = thanks_owed(store, on)
    people = _people(store, on, [item.contact for item in owed])
    cards = []
    for item in owed:
        person = people.get(item.contact)
        if person is not None:
            reason = Reason("thanks", person.days, last=person.last, act=item.act)
            due = Due(item.contact, DueKind.THANKS, item.act.on, planned=on)
            cards.append(Card(SectionKind.THANKS, person, reason, "message", due))
    return cards


def _drift(store: Store, on: date) -> list[Card]:
    first = drift_of_day(store, on)
    if first is None or held(store, on).all:
        return []
    person = _people(store, on, [first.contact]).get(first.contact)
    if person is None:
        return []
    reason = Reason(
        "drift", person.days, last=person.last, layer=first.declared, lived=first.lived, months=first.months
    )
    return [Card(SectionKind.DRIFT, person, reason, "message")]


def _dormant(store: Store, on: date) -> list[Card]:
    tie = dormant_tie(store, on)
    if tie is None or held(store, on).all:
        return []
    person = _people(store, on, [tie.contact]).get(tie.contact)
    if person is None or person.days is None:
        return []
    return [
        Card(
            SectionKind.DORMANT,
            person,
            Reason("dormant", person.days, last=person.last, years=person.days // 365),
            "message",
        )
    ]


def _introduction(store: Store, on: date) -> list[Card]:
    found = introduction(store, on)
    if found is None or held(store, on).all:
        return []
    people = _people(store, on, [found.seeker, found.offerer])
    if len(people) < 2:
        return []
    seeker, offerer = people[found.seeker], people[found.offerer]
    reason = Reason("introduction", seeker.days, last=seeker.last, introduction=found)
    return [Card(SectionKind.INTRODUCTION, seeker, reason, "message", other=offerer)]
