"""Everything one card says and can do, as values: the card itself only shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from reseau_desktop.insights.due import Due
from reseau_desktop.insights.today import Card, SectionKind
from reseau_desktop.pages.kind_picker import KIND_ICONS, occasion_icon
from reseau_desktop.wording import dates, introductions, kinds, people, talking, today

translate = QCoreApplication.translate
SMALL = (SectionKind.DRIFT, SectionKind.DORMANT, SectionKind.INTRODUCTION)


@dataclass(frozen=True, slots=True)
class CardWords:
    """`primary` is the verb of the one button, `second` of the flat one beside it (small cards)."""

    contact: int
    name: str
    initials: str
    layer: str
    layer_name: str
    role: str
    title: str  # the caption of a small card
    icon: str
    token: str
    reason: str
    channel: str
    channel_icon: str
    channel_why: str
    detail: str  # the reason and all beside it that the card has no room for
    primary: str
    second: str
    spoken: str
    small: bool
    other: int = 0  # the second of two, with the initials
    other_initials: str = ""


def key(card: Card) -> tuple[str, int, int, int]:
    """What makes a card the same one after a refresh."""
    due = card.due
    return (
        str(card.kind),
        card.person.id if card.person else 0,
        (due.follow_up or 0) if due and card.kind is SectionKind.FOLLOW_UP else 0,
        (due.anniversary or due.event or due.position or due.tag or 0)
        if due
        else card.other.id
        if card.other
        else 0,
    )


def words(card: Card, on: date, names: Mapping[str, str]) -> CardWords:
    """A card in words. `names` are the layers' names by key."""
    person = card.person
    name = person.name if person else today.follow_up_words(card)
    role = ", ".join(part for part in (person.title, person.organisation) if part) if person else ""
    icon, token = _icon(card)
    event = card.due is not None and card.due.event is not None
    reason = today.reason(card, on, names) if person or event else _for_oneself(card, on)
    primary, second = _verbs(card)
    small = card.kind in SMALL
    layer_name = names.get(person.layer, "") if person else ""
    at = card.due.at_time if card.due else None
    if at is not None and not event:  # the sentence of an event says it after its day
        reason = translate("TodayCard", "{time}, {what}").format(time=_clock(card), what=reason)
    channel = "" if small or person is None else kinds.channel(card.channel)
    shown, other = name, card.other
    if other is not None and card.reason.introduction is not None:
        name = introductions.both((name, other.name))
        shown = introductions.both(card.reason.introduction.called)
    return CardWords(
        person.id if person else 0,
        shown,
        people.initials(person.name) if person else "",
        person.layer if person else "",
        layer_name,
        role,
        today.section(card.kind, 1) if small else "",
        icon,
        token,
        reason,
        channel,
        KIND_ICONS.get(card.channel, "msg"),
        talking.channel_why(card) if channel else "",
        talking.detail(card, reason, on),
        primary,
        second,
        ", ".join(part for part in (name, *(() if other else (layer_name, role)), reason, channel) if part),
        small,
        other.id if other else 0,
        people.initials(other.name) if other else "",
    )


def _for_oneself(card: Card, on: date) -> str:
    """Under a thing that concerns nobody else: the day it was planned for, or that it is one's own."""
    if card.due is not None and card.due.due < on:
        return translate("TodayCard", "For yourself, planned for {day}").format(day=dates.day(card.due.due))
    return translate("TodayCard", "For yourself")


def _clock(card: Card) -> str:
    assert card.due is not None and card.due.at_time is not None
    return dates.clock(card.due.at_time)


def _icon(card: Card) -> tuple[str, str]:
    if card.kind is SectionKind.OCCASION:
        return occasion_icon(card.reason.code), "accent"
    if card.kind is SectionKind.THANKS:
        return "heart", "accent"
    if card.kind is SectionKind.DRIFT:
        return "drift", "text3"
    if card.kind is SectionKind.DORMANT:
        return "moon", "text3"
    if card.kind is SectionKind.INTRODUCTION:
        return "intro", "text3"
    if card.kind is SectionKind.FOLLOW_UP:
        return ("clock", "bad") if card.late else ("bell", "accent")
    return "clock", "bad" if card.late else "text3"


def is_ahead(due: Due) -> bool:
    """An event that is said before its day: there is nothing to note yet."""
    return due.event is not None and due.planned is not None and due.due > due.planned


def _verbs(card: Card) -> tuple[str, str]:
    if card.kind is SectionKind.OCCASION:
        if card.due is not None and card.due.event is not None:
            if is_ahead(card.due):
                return translate("TodayCard", "Remind me on the day"), ""
            alone = card.person is None and not card.due.people
            return translate("TodayCard", "Done") if alone else translate("TodayCard", "Log it"), ""
        if card.reason.code == "birthday":
            return translate("TodayCard", "Send wishes"), ""
        return translate("TodayCard", "Send a word"), ""
    if card.kind is SectionKind.THANKS:
        return translate("TodayCard", "Thank"), ""
    if card.kind is SectionKind.DRIFT:
        return translate("TodayCard", "Rekindle"), translate("TodayCard", "Move")
    if card.kind is SectionKind.DORMANT:
        return translate("TodayCard", "Wake"), translate("TodayCard", "Skip")
    if card.kind is SectionKind.INTRODUCTION:
        return translate("TodayCard", "Introduce"), translate("TodayCard", "Skip")
    if card.kind is SectionKind.FOLLOW_UP and card.person is None:
        return translate("TodayCard", "Done"), ""
    return translate("TodayCard", "Log it"), ""
