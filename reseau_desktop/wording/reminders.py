"""What reminders say: in a notification, in the tray, and of the moments to come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from reseau_desktop.insights.due import Due
from reseau_desktop.insights.reasons import Reason
from reseau_desktop.insights.today import Card, SectionKind
from reseau_desktop.wording import dates, elision, kinds, occasions, system, today
from reseau_desktop.wording.translation import translate

NAMED = 3  # people named in one sentence
LONGEST = 200  # characters of what a follow-up says
APPLICATION = "Réseau"  # a name: the same in every language
DUE = (
    SectionKind.FOLLOW_UP,
    SectionKind.ROUND,
    SectionKind.GROUP,
)  # what is to be done with somebody: follow-ups


def who(name: str, what: str) -> str:
    """A follow-up by its person, else by what it is."""
    return name or what or translate("Reminders", "A follow-up")


def timed_title(name: str, what: str, at: time) -> str:
    """Of a follow-up at its minute: Inès Caron at 10:30."""
    said = translate("Reminders", "{who} at {time}")
    return said.format(who=who(name, what), time=dates.clock_said(at))


def missed_title(name: str, what: str, moment: datetime, on: date) -> str:
    """Of a follow-up whose minute passed unseen: Inès Caron, yesterday at 10:30."""
    return translate("Reminders", "{who}, {day} at {time}").format(
        who=who(name, what), day=dates.near(moment.date(), on), time=dates.clock_said(moment.time())
    )


def missed_one(whom: str, moment: datetime, on: date) -> str:
    """The same among others, which commas keep apart: Inès Caron (yesterday at 10:30)."""
    return translate("Reminders", "{who} ({day} at {time})").format(
        who=whom, day=dates.near(moment.date(), on), time=dates.clock_said(moment.time())
    )


def timed_body(item: Due) -> str:
    """How, and what: Video call: you promised to read her application."""
    what = " ".join(item.what.split())[:LONGEST] or today.follow_up(item.purpose)
    if item.contact is None:
        return ""
    return translate("Reminders", "{channel}: {what}").format(
        channel=kinds.noun(item.channel or "message"), what=what
    )


def without_names(at: time) -> str:
    """The same where notifications name nobody."""
    return translate("Reminders", "A follow-up at {time}.").format(time=dates.clock_said(at))


def missed_count(count: int) -> str:
    """Follow-ups whose minute passed unseen."""
    return translate("Reminders", "%n follow-ups were missed.", "", count)


def together_count(count: int) -> str:
    """Follow-ups of the same minute."""
    return translate("Reminders", "%n follow-ups now", "", count)


def greeting(name: str, count: int, hour: int) -> str:
    """The title of the digest: Good morning Hélène. Eight small things."""
    things = today.small_things(count)
    if hour < today.NOON:
        named = translate("Reminders", "Good morning {name}. {things}.")
        words = translate("Reminders", "Good morning. {things}.")
    elif hour < today.EVENING:
        named = translate("Reminders", "Good afternoon {name}. {things}.")
        words = translate("Reminders", "Good afternoon. {things}.")
    else:
        named = translate("Reminders", "Good evening {name}. {things}.")
        words = translate("Reminders", "Good evening. {things}.")
    return named.format(name=name, things=things) if name else words.format(things=things)


def digest(cards: Sequence[Card], missed: Sequence[str]) -> str:
    """Who, and why, in a sentence for each sort of reason; what was missed comes first."""
    sentences = [
        translate("Reminders", "Missed: {who}.").format(who=listed(missed, len(missed))) if missed else ""
    ]
    sentences += [_occasion(card) for card in cards if card.kind is SectionKind.OCCASION][:NAMED]
    due = _names(cards, *DUE)
    if due:
        sentences.append(
            translate("Reminders", "Due: {who}.").format(who=listed(due[:NAMED], len(due)))
            if len(due) > 1
            else translate("Reminders", "{who} is due.").format(who=due[0])
        )
    thanks = _names(cards, SectionKind.THANKS)
    if thanks:
        sentences.append(
            translate("Reminders", "To thank: {who}.").format(who=listed(thanks[:NAMED], len(thanks)))
        )
    return " ".join(sentence for sentence in sentences if sentence)


def _names(cards: Sequence[Card], *sections: SectionKind) -> list[str]:
    found = [card for card in cards if card.kind in sections]
    return [card.person.name if card.person else today.follow_up_words(card) for card in found]


def listed(names: Sequence[str], count: int) -> str:
    """Some names, and how many more there are."""
    shown = list(names[:NAMED])
    more = count - len(shown)
    if more:
        shown.append(translate("Reminders", "%n others", "", more))
    if len(shown) < 2:
        return "".join(shown)
    return translate("Reminders", "{first} and {last}").format(first=", ".join(shown[:-1]), last=shown[-1])


def _occasion(card: Card) -> str:
    if card.person is None:
        return ""
    if card.reason.occasion == "birthday" and not card.reason.what:
        return elision.fill(translate("Reminders", "It is the birthday of {who}."), who=card.person.name)
    return translate("Reminders", "{who}: {what}").format(who=card.person.name, what=_said(card.reason, card))


def _said(reason: Reason, card: Card) -> str:
    happens = card.due.due if card.due else date.min
    on = (card.due.planned if card.due else None) or happens
    return occasions.sentence(reason.occasion, reason.years, happens, on)


# -- the tray


def count(number: int) -> str:
    """The first line of the menu, and the icon's tooltip."""
    if not number:
        return translate("Reminders", "Today: nothing to do")
    return translate("Reminders", "Today: %n to do", "", number)


def parts(cards: Sequence[Card]) -> str:
    """What today is made of: 1 occasion, 3 follow-ups, 1 thank-you."""
    sizes = {kind: sum(card.kind is kind for card in cards) for kind in SectionKind}
    due = sum(sizes[kind] for kind in DUE)
    more = sum(sizes[kind] for kind in (SectionKind.DRIFT, SectionKind.DORMANT, SectionKind.INTRODUCTION))
    found = (
        (
            sizes[SectionKind.OCCASION],
            translate("Reminders", "%n occasions", "", sizes[SectionKind.OCCASION]),
        ),
        (due, translate("Reminders", "%n follow-ups", "", due)),
        (sizes[SectionKind.THANKS], translate("Reminders", "%n thanks", "", sizes[SectionKind.THANKS])),
        (more, translate("Reminders", "%n questions", "", more)),
    )
    return ", ".join(words for number, words in found if number)


def why(card: Card, on: date) -> str:
    """Beside a name in the menu, in two words: birthday, 26 days, due today."""
    if card.kind is SectionKind.OCCASION:
        words = occasions.name(card.reason.occasion)
        return words[:1].lower() + words[1:] if card.reason.occasion == "birthday" else words
    if card.kind is SectionKind.THANKS:
        return translate("Reminders", "to thank")
    if card.due is not None and card.due.at_time is not None:
        return dates.clock_said(card.due.at_time)
    if card.due is not None and card.due.due == on:
        return translate("Reminders", "due today")
    if card.reason.days is None:
        return translate("Reminders", "never yet")
    return dates.length(card.reason.days)


def quiet_until(until: datetime, now: datetime) -> str:
    """That nothing is said until then."""
    if until.date() == now.date():
        return translate("Reminders", "Quiet until {time}").format(time=dates.clock_said(until.time()))
    return translate("Reminders", "Quiet until {day}, {time}").format(
        day=dates.near(until.date(), now.date()), time=dates.clock_said(until.time())
    )


# -- what comes


def moment(at: datetime, now: datetime) -> str:
    """When: tomorrow at 9:00."""
    return translate("Reminders", "{day} at {time}").format(
        day=dates.near(at.date(), now.date()), time=dates.clock(at.time())
    )


def next_reminder(at: datetime | None, now: datetime) -> str:
    """In the status bar."""
    if at is None:
        return ""
    return translate("Reminders", "Next reminder {moment}").format(moment=moment(at, now))


def unknown_zone(zone: str) -> str:
    """A time that was entered in a zone nobody knows."""
    return translate(
        "Reminders", "Nobody knows the time zone “{zone}”: its times are taken as times of where you are."
    ).format(zone=zone[:60])


def no_system_zone() -> str:
    """The computer does not say where it is."""
    return translate(
        "Reminders", "This computer names no time zone that is known: reminders follow its clock as it is."
    )


# -- what came of it


def logged(name: str, kind: str) -> str:
    """An exchange was noted from a notification, or from the tray; without a name where notifications tell none."""
    if not name:
        return translate("Reminders", "Logged: {kind}, today.").format(kind=kinds.within(kind))
    return translate("Reminders", "Logged: {kind}, {who}, today.").format(kind=kinds.within(kind), who=name)


def snoozed_again(name: str) -> str:
    """Asked after the third snooze in a row; without a name where notifications tell none."""
    if not name:
        return translate("Reminders", "Snoozed three times. Is the circle the right one?")
    return translate("Reminders", "Snoozed three times. Is {name} in the right circle?").format(name=name)


def unwritten(why: str) -> str:
    """What was told could not be written down; `why` is the system's code."""
    said = translate(
        "Reminders",
        "Réseau cannot write beside its file what it reminded you of: after the next start some reminders may come "
        "once more.",
    )
    return f"{said} {system.why(why)}".strip()


def tested(whom: str, why: str, detail: str) -> str:
    """What came of a notification that was tried; `why` is empty where it was shown."""
    if not why:
        named = translate("Reminders", "Shown by {service}.").format(service=whom)
        return named if whom else translate("Reminders", "Shown.")
    if why == "slow":
        return translate(
            "Reminders",
            "The notification service of this desktop did not answer in time. A reminder it does not show comes inside "
            "the window.",
        )
    if why == "no_bus":
        return translate(
            "Reminders",
            "This session has no message bus for notifications. Reminders come inside the window.",
        )
    if why == "refused":
        return translate(
            "Reminders",
            "The notification service of this desktop refused it: {why}. Reminders come inside the window.",
        ).format(why=detail[:120])
    return translate(
        "Reminders", "No notification service on this desktop. Reminders come inside the window."
    )
