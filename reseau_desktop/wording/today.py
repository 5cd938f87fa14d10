"""What Today says: the greeting, the titles of its sections, and why each card is there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from reseau_desktop.insights.load import Load
from reseau_desktop.insights.occasion import EVENT, WORK
from reseau_desktop.insights.overview import Overview
from reseau_desktop.insights.reasons import Reason
from reseau_desktop.insights.talking import one_line
from reseau_desktop.insights.today import Card, SectionKind
from reseau_desktop.network.promises import Lengthen, MoveOut
from reseau_desktop.network.reciprocity import Act
from reseau_desktop.wording import (
    dates,
    due,
    elision,
    giving,
    introductions,
    layers,
    numbers,
    occasions,
    talking,
)
from reseau_desktop.wording.translation import translate

NOON, EVENING = 12, 18  # hours


def greeting(name: str, count: int, minutes: int, hour: int) -> str:
    """The first line of the page, for `count` cards that take `minutes`."""
    if name:
        if hour < NOON:
            words = translate("Today", "Good morning {name}. {things}, about {time}.")
        elif hour < EVENING:
            words = translate("Today", "Good afternoon {name}. {things}, about {time}.")
        else:
            words = translate("Today", "Good evening {name}. {things}, about {time}.")
    elif hour < NOON:
        words = translate("Today", "Good morning. {things}, about {time}.")
    elif hour < EVENING:
        words = translate("Today", "Good afternoon. {things}, about {time}.")
    else:
        words = translate("Today", "Good evening. {things}, about {time}.")
    time = translate("Today", "%n minutes", "", minutes) if minutes < 60 else _length(minutes)
    return words.format(name=name, things=small_things(count), time=time)


def _length(minutes: int) -> str:
    """A length of time inside a sentence: it stays on one line."""
    return dates.duration(minutes).replace(" ", "\u00a0")


def small_things(count: int) -> str:
    """How many things there are to do, in words up to twelve."""
    words = {
        1: translate("Today", "One small thing"),
        2: translate("Today", "Two small things"),
        3: translate("Today", "Three small things"),
        4: translate("Today", "Four small things"),
        5: translate("Today", "Five small things"),
        6: translate("Today", "Six small things"),
        7: translate("Today", "Seven small things"),
        8: translate("Today", "Eight small things"),
        9: translate("Today", "Nine small things"),
        10: translate("Today", "Ten small things"),
        11: translate("Today", "Eleven small things"),
        12: translate("Today", "Twelve small things"),
    }
    return words.get(count) or translate("Today", "%n small things", "", count)


def nothing(hour: int = 0) -> str:
    """The page when there is nothing on it: it says to stop."""
    if hour < NOON:
        return translate("Today", "Nothing to do this morning. Your network is well.")
    return translate("Today", "Nothing more to do today. Your network is well.")


def nobody_promised() -> str:
    """People are there, but in no circle: that nothing is due says nothing about them."""
    return translate(
        "Today", "Nobody is in your circles yet. Sort a few people: it comes here when it is time to talk."
    )


def section(kind: SectionKind, count: int = 2) -> str:
    """The title over `count` cards."""
    one = count == 1
    if kind is SectionKind.FOLLOW_UP:
        return translate("Today", "Your follow-up") if one else translate("Today", "Your follow-ups")
    if kind is SectionKind.OCCASION:
        return translate("Today", "Occasion") if one else translate("Today", "Occasions")
    if kind is SectionKind.ROUND:
        return translate("Today", "Follow-up of the round" if one else "Follow-ups of the round")
    if kind is SectionKind.GROUP:
        return translate("Today", "Your group") if one else translate("Today", "Your groups")
    if kind is SectionKind.THANKS:
        return translate("Today", "To thank")
    if kind is SectionKind.INTRODUCTION:
        return translate("Today", "Introduction")
    return translate("Today", "Drift") if kind is SectionKind.DRIFT else translate("Today", "Dormant tie")


def reason(card: Card, on: date, names: Mapping[str, str] | None = None) -> str:
    """Why a card is there, in facts. `names` are the layers' own names by key, `on` is today."""
    item, promised = card.reason, card.due.due if card.due else None
    if item.code in ("cadence", "cadence_today", "never"):
        return _cadence(item, on)
    if item.code in (WORK, EVENT) and card.due is not None:
        words = occasions.due_sentence(card.due, on)
        return talking.and_last(words, item) if item.days is not None else words
    if item.code in ("birthday", "anniversary"):
        return _occasion(item, promised, on)
    if item.code == "group":
        return talking.and_talk(_group(item), item, on)
    if item.code == "thanks" and item.act is not None:
        words = _thanks(item.act, on)
        same_day = item.last == item.act.on  # said already
        return words if same_day or item.days is None else talking.and_last(words, item)
    if item.code == "drift":
        return drift(item.layer, item.lived, item.months, names or {})
    if item.code == "dormant":
        return translate(
            "Today", "%n years of silence. One tends to wake those one saw most.", "", item.years or 0
        )
    if item.introduction is not None:
        return introductions.reason(item.introduction)
    words = _follow_up(item, promised, on, card.due.purpose if card.due else "")
    if card.person is None:
        return words
    return talking.and_talk(talking.and_last(words, item), item, on)


def _cadence(item: Reason, on: date) -> str:
    """How long, and one thing to talk about where there is one; the promise gives way to what they seek."""
    if item.talk.topic and item.days is not None:
        return talking.and_talk(translate("Today", "%n days without contact.", "", item.days), item, on)
    return talking.and_talk(
        due.reason(None if item.code == "never" else item.days, item.cadence or 0), item, on
    )


def _group(item: Reason) -> str:
    """One of a group, and the longest silence in it."""
    every = translate("Today", "One of {group} every %n days.", "", item.cadence or 0)
    words = elision.fill(every, group=item.what)
    if item.days is None:
        return words + " " + translate("Today", "You have never talked.")
    return words + " " + translate("Today", "The longest silence: %n days.", "", item.days)


def _thanks(received: Act, on: date) -> str:
    """What was received, in one's own words where there are some, and that nothing went the other way."""
    days = (on - received.on).days
    what = " ".join(received.note.split()).rstrip(".") or giving.act(received.kind, False)
    if days == 0:
        words = translate("Today", "{what}, today.").format(what=what)
    else:
        words = translate("Today", "{what}, %n days ago.", "", days).format(what=what)
    return words + " " + translate("Today", "Nothing given since.")


def _occasion(item: Reason, happens: date | None, on: date) -> str:
    """The occasion, and what one did a year before; else the age where it is known, and the last exchange."""
    then = _year_ago(item.year_ago)
    words = occasions.sentence(item.occasion, None if then else item.years, happens or on, on)
    if then:
        return f"{words} {then}"
    return talking.and_last(words, item) if item.days is not None else words


def _year_ago(kind: str) -> str:
    """How one was in touch at the same occasion the year before; empty where one was not."""
    words = {
        "message": translate("Today", "You wrote to them a year ago."),
        "call": translate("Today", "You called them a year ago."),
        "video": translate("Today", "You talked by video a year ago."),
        "meeting": translate("Today", "You met a year ago."),
        "event": translate("Today", "You met at an event a year ago."),
    }
    return words.get(kind, "")


def drift(declared: str, lived: str, months: int | None, names: Mapping[str, str]) -> str:
    """An ally, lived as the wider network for 3 months. Layers by their keys; `names` are their own names."""
    members = {
        "core": translate("Today", "One of your core"),
        "allies": translate("Today", "An ally"),
        "active": translate("Today", "In your active network"),
        "wide": translate("Today", "In your wider network"),
    }
    places = {
        "allies": translate("Today", "an ally"),
        "active": translate("Today", "the active network"),
        "wide": translate("Today", "the wider network"),
        "known": translate("Today", "an acquaintance"),
    }
    member = _own(declared, names) or members.get(declared, declared)
    place = _own(lived, names) or places.get(lived, lived)
    if not months:
        words = translate("Today", "{layer}, lived as {lived} for less than a month.")
    else:
        words = translate("Today", "{layer}, lived as {lived} for %n months.", "", months)
    return words.format(layer=member, lived=place)


def _own(key: str, names: Mapping[str, str]) -> str:
    """The name the user gave to a layer; empty where it is ours."""
    name = names.get(key, "")
    return name if name != layers.name(key) else ""


def follow_up_words(card: Card) -> str:
    """What a follow-up of one's own is, in the words it was entered with; the name of an event."""
    if card.kind is SectionKind.OCCASION and card.due is not None:
        return card.due.what
    return card.reason.what.strip() or follow_up(card.due.purpose if card.due else "")


def _follow_up(item: Reason, promised: date | None, on: date, purpose: str) -> str:
    what = one_line(item.what) or follow_up(purpose)
    if promised is not None and promised < on:
        return translate("Today", "{what} · planned for {day}").format(what=what, day=dates.day(promised))
    return what


def follow_up(purpose: str) -> str:
    """A follow-up of one's own that has no words, by its purpose."""
    words = {
        "rekindle": translate("Today", "Rekindle the tie"),
        "dormant": translate("Today", "Wake the tie"),
        "congratulate": translate("Today", "Congratulate"),
        "ask": translate("Today", "Ask for something"),
    }
    return words.get(purpose) or translate("Today", "A follow-up that you planned")


def time_spent(minutes: int) -> str:
    """What the week's time is compared with: of 2 h."""
    return translate("Today", "of {time}").format(time=dates.duration(minutes))


def over(found: Load) -> str:
    """More is promised than there is time for."""
    words = translate(
        "Today", "{promised} contacts a week, your time allows {allowed}.", "", numbers.plural(found.per_week)
    )
    return words.format(promised=numbers.decimal(found.per_week), allowed=numbers.decimal(found.allowed))


def balance(found: Overview) -> str:
    """Whether the promises fit the time, what this week asks for beyond it, and its day that is over the quota."""
    if found.load.over:
        words = over(found.load)
    elif found.minutes > found.allowed:
        more = _length(found.minutes - found.allowed)
        words = translate("Today", "Your promises fit your time. This week asks for {time} more.").format(
            time=more
        )
    else:
        words = translate("Today", "You are within your time.")
    full = found.fullest
    if full is None:
        return words
    over_by = translate("Today", "{day} is %n contacts over.", "", full.load - full.quota)
    return words + " " + dates.titled(over_by.format(day=dates.weekday(full.on)))


def cheapest(change: MoveOut | Lengthen, names: Mapping[str, str]) -> str:
    """The smallest change that brings the load back under the time there is."""
    ring = names.get(change.layer, change.layer)
    if isinstance(change, MoveOut):
        words = translate(
            "Today", "The smallest change: move %n people from {layer} to {to}.", "", len(change.contacts)
        )
        return words.format(layer=ring, to=names.get(change.to, change.to))
    words = translate("Today", "The smallest change: {layer} every %n days.", "", change.cadence)
    return words.format(layer=ring)
