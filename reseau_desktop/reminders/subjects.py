"""What a look found, as notifications: which there are, what each is about, what may be answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.today import Card
from reseau_desktop.reminders.notices import Act, Notice
from reseau_desktop.wording import reminders as words

if TYPE_CHECKING:
    from reseau_desktop.insights.due import Due
    from reseau_desktop.reminders.schedule import Timed
    from reseau_desktop.reminders.watch import Look

TOGETHER = 3  # follow-ups of one minute that have a notification each; more share one
DIGEST, MISSED, SHARED = "digest", "missed", "shared"  # slots; a follow-up alone has its own


@dataclass(frozen=True, slots=True)
class Subject:
    """A notice, the keys of what it tells, and what it is about where that is one thing."""

    notice: Notice
    keys: tuple[str, ...]
    due: Due | None = None
    name: str = ""
    channel: str = "message"


@dataclass(frozen=True, slots=True)
class Spoken:
    """What depends on the user: what the buttons say, my first name, the names of people by id, whether none is said."""

    buttons: dict[Act, str]
    me: str
    names: dict[int, str]
    private: bool = False

    def actions(self, *acts: Act) -> tuple[tuple[Act, str], ...]:
        return tuple((act, self.buttons[act]) for act in acts)


def subjects(look: Look, spoken: Spoken) -> list[Subject]:
    """The digest, with what was missed inside; else what was missed; then each follow-up of this minute.

    A digest that has nothing to say is no notification.
    """
    say = look.say
    found: list[Subject] = []
    if say.digest is not None:
        found += _digest(look, spoken)
    elif len(say.missed) == 1:
        found.append(_single(look, say.missed[0], spoken, missed=True))
    elif say.missed:
        found.append(_several(look, say.missed, spoken, MISSED))
    if len(say.timed) > TOGETHER:
        found.append(_several(look, say.timed, spoken, SHARED))
    else:
        found += [_single(look, one, spoken) for one in say.timed]
    return found


def silent_keys(look: Look, found: Sequence[Subject]) -> tuple[str, ...]:
    """What is told by saying nothing: a digest with nothing in it."""
    said = {key for subject in found for key in subject.keys}
    return tuple(key for key in look.say.keys if key not in said)


def names_needed(look: Look) -> list[int]:
    """The people that are named."""
    ids = [look.dues[one.follow_up].contact for one in (*look.say.timed, *look.say.missed)]
    return [one for one in ids if one is not None]


def _single(look: Look, one: Timed, spoken: Spoken, *, missed: bool = False) -> Subject:
    due = look.dues[one.follow_up]
    name = spoken.names.get(due.contact, "") if due.contact is not None else ""
    what = " ".join(due.what.split())[: words.LONGEST]
    if spoken.private:
        title, body = words.APPLICATION, words.without_names(one.moment.time())
    elif missed:
        title, body = words.missed_title(name, what, one.moment, look.now.date()), words.timed_body(due)
    else:
        title, body = words.timed_title(name, what, one.moment.time()), words.timed_body(due)
    acts = spoken.actions(Act.OPEN, Act.LOG, Act.TOMORROW)
    notice = Notice(f"follow_up:{one.follow_up}", title, body, acts)
    return Subject(notice, (one.key,), due, name, due.channel or "message")


def _several(look: Look, those: Sequence[Timed], spoken: Spoken, slot: str) -> Subject:
    title = words.missed_count(len(those)) if slot == MISSED else words.together_count(len(those))
    said = _said(look, those, spoken) if slot == MISSED else [_who(look, one, spoken) for one in those]
    body = "" if spoken.private else words.listed(said, len(those))
    notice = Notice(slot, title, body, spoken.actions(Act.OPEN))
    return Subject(notice, tuple(one.key for one in those))


def _said(look: Look, those: Sequence[Timed], spoken: Spoken) -> list[str]:
    """Each with when it was to be."""
    return [words.missed_one(_who(look, one, spoken), one.moment, look.now.date()) for one in those]


def _who(look: Look, one: Timed, spoken: Spoken) -> str:
    """By its person, else by what it is."""
    due = look.dues[one.follow_up]
    name = spoken.names.get(due.contact, "") if due.contact is not None else ""
    return words.who(name, " ".join(due.what.split())[: words.LONGEST])


def _digest(look: Look, spoken: Spoken) -> list[Subject]:
    cards: Sequence[Card] = look.morning.cards if look.morning is not None else ()
    missed = look.say.missed
    if not cards and not missed:
        return []
    timed_keys = {one.key for one in look.say.timed}
    keys = tuple(key for key in look.say.keys if key not in timed_keys)
    number = max(len(cards), len(missed))
    title = words.greeting("" if spoken.private else spoken.me, number, look.now.hour)
    if spoken.private:
        body = words.parts(cards) or words.missed_count(len(missed))
    else:
        told = {one.follow_up for one in missed}
        others = [card for card in cards if card.due is None or card.due.follow_up not in told]
        body = words.digest(others, _said(look, missed, spoken))
    alone = cards[0] if len(cards) == 1 and cards[0].due is not None and cards[0].person is not None else None
    if alone is None or len(missed) > 1:
        acts = spoken.actions(Act.TODAY, Act.LOG, Act.HOUR)
        return [Subject(Notice(DIGEST, title, body, acts), keys)]
    acts = spoken.actions(Act.OPEN, Act.LOG, Act.TOMORROW)
    assert alone.person is not None and alone.due is not None
    channel = alone.channel if alone.due.kind is not DueKind.FOLLOW_UP else alone.due.channel or "message"
    return [Subject(Notice(DIGEST, title, body, acts), keys, alone.due, alone.person.name, channel)]
