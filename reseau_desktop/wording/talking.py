"""What a card of Today says beside its reason: the last exchange, one thing to talk about, and why this channel."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.occasion import EVENT, WORK, Occasion
from reseau_desktop.insights.reasons import Reason
from reseau_desktop.insights.today import Card, SectionKind
from reseau_desktop.network.rounds import CHANNELS
from reseau_desktop.wording import dates, kinds, occasions
from reseau_desktop.wording.translation import translate

RUNGS = {str(kind): rung for rung, kind in CHANNELS.items()}


def and_last(words: str, item: Reason) -> str:
    """A sentence, then when one last talked, and how."""
    return f"{_stopped(words)} {last_exchange(item)}"


def last_exchange(item: Reason) -> str:
    """How long ago the last exchange was."""
    if item.days is None:
        return translate("Today", "No exchange yet.")
    kind = item.talk.last_kind
    if not kind:
        if item.days == 0:
            return translate("Today", "Last exchange today.")
        return translate("Today", "Last exchange %n days ago.", "", item.days)
    if item.days == 0:
        words = translate("Today", "Last exchange today ({kind}).")
    else:
        words = translate("Today", "Last exchange %n days ago ({kind}).", "", item.days)
    return words.format(kind=kinds.within(kind))


def and_talk(words: str, item: Reason, on: date) -> str:
    """A sentence, then one thing to talk about; the sentence alone where there is none."""
    more = talk(item, on)
    return f"{_stopped(words)} {more}" if more else words


def talk(item: Reason, on: date) -> str:
    """One thing to talk about; empty where one knows of none."""
    found = item.talk
    if found.topic:
        if found.offered_by:
            words = translate("Today", "Seeks {topic}: {who} offers it.")
            return words.format(topic=found.topic, who=found.offered_by)
        return translate("Today", "Seeks {topic}: you offer it.").format(topic=found.topic)
    if found.new_post is not None and found.new_post.whole is not None:
        day = dates.day(found.new_post.whole).replace(" ", "\u00a0")
        return translate("Today", "New position on {day}.").format(day=day)
    if found.coming is not None:
        return _coming(found.coming)
    return translate("Today", "You noted: “{words}”").format(words=found.note) if found.note else ""


def _coming(item: Occasion) -> str:
    """An occasion of the next two weeks."""
    day = dates.day(item.on).replace(" ", "\u00a0")
    if item.kind == EVENT:
        return translate("Today", "You meet at {event} on {day}.").format(event=item.name, day=day)
    if item.kind == WORK and item.name:
        words = translate("Today", "%n years at {organisation} on {day}.", "", item.years or 0)
        return words.format(organisation=item.name, day=day)
    return translate("Today", "{occasion} on {day}.").format(occasion=occasions.name(item.kind), day=day)


def _stopped(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…", "”", "»")) else words + "."


def detail(card: Card, why: str, on: date) -> str:
    """All that a card knows, where there is room: its reason, the last exchange, one thing to talk about."""
    if card.person is None:
        return card.reason.what.strip() or why
    if card.other is not None:
        return f"{card.person.name}, {card.other.name}. {why}"
    whole = card.reason.what.strip() if card.kind is SectionKind.FOLLOW_UP else ""
    parts = [whole or why, last_exchange(card.reason), talk(card.reason, on)]
    said = [part for number, part in enumerate(parts) if part and (number == 0 or part not in parts[0])]
    return " ".join(_stopped(part) for part in said)


def channel_why(card: Card) -> str:
    """Why this channel and no other."""
    if card.kind is SectionKind.OCCASION:
        if card.due is not None and card.due.event is not None:
            return translate("Today", "You meet there.")
        return translate("Today", "A voice says it better than a line. Any other way will do.")
    if card.kind is SectionKind.THANKS:
        return translate("Today", "A word of thanks is enough.")
    if card.kind is SectionKind.FOLLOW_UP and card.due is not None and card.due.channel:
        return translate("Today", "The channel you chose for this follow-up.")
    if card.reason.days is None:
        return translate("Today", "No exchange yet: a message is the lightest way to begin.")
    return _by_silence(card.channel)


def _by_silence(channel: str) -> str:
    """The ladder: the longer the silence, the higher the rung."""
    words = {
        1: translate("Today", "The silence is short of two promises: a message is enough."),
        2: translate("Today", "The silence has lasted two promises or more: a call says more than a message."),
        3: translate("Today", "The silence has lasted four promises or more: see each other, by video or over a coffee."),
        4: translate("Today", "The silence has lasted eight promises or more: meet in person."),
    }  # fmt: skip
    return words.get(RUNGS.get(channel, 1), words[1])
