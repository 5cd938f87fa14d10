"""What an exchange would change, told before it is noted; and who could bring what somebody seeks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from os.path import commonprefix

from reseau_desktop.insights.days_off import next_working
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.names import marks, names
from reseau_desktop.insights.standing import among
from reseau_desktop.insights.topics import offers, seeks
from reseau_desktop.insights.topics import topics as known_topics
from reseau_desktop.network.folding import topic_key
from reseau_desktop.network.warmth import Kind, Warmth, warmth
from reseau_desktop.store import Store

ALIKE = 5  # letters from which a word that begins another says the same: design, designer
STEM, ENDING = 6, 3  # letters that two words share, and that they may differ by: graphiste, graphisme


@dataclass(frozen=True, slots=True)
class Outcome:
    """The promise and the warmth of somebody, before and after. `due` is None for those who are never due."""

    due_before: date | None
    due_after: date | None
    before: Warmth
    after: Warmth


@dataclass(frozen=True, slots=True)
class Bringer:
    """Somebody who offers what another seeks, or seeks what another offers; `topic` as it stands on their card."""

    contact: int
    name: str
    topic: str


def outcome(store: Store, contact: int, kind: Kind, on: date, today: date) -> Outcome | None:
    """What this exchange would change for somebody; None for somebody who is not there."""
    stands = among(store, today, [contact]).of(contact)
    if stands is None:
        return None
    rows = store.rows(
        "SELECT i.happened, i.kind FROM participant p JOIN interaction i ON i.id = p.interaction WHERE p.contact = ?",
        (contact,),
    )
    known = [(date.fromisoformat(happened), Kind(how)) for happened, how in rows]
    due = stands.due
    if due is not None and stands.cadence and on <= today:
        due = max(stands.last or on, on) + timedelta(stands.cadence)
    return Outcome(
        stands.due,
        due,
        warmth(known, stands.cadence, today),
        warmth([*known, (on, kind)], stands.cadence, today),
    )


def noted_as(store: Store, contact: int, topic: str, sought: bool, today: date) -> str | None:
    """How a topic stands on a card already: the same, or one that says more ("graphic designer" for "designer")."""
    key = topic_key(topic)
    words = key.split()
    held = [one.name for one in (seeks(store, contact, today) if sought else offers(store, contact))]
    same = [name for name in held if topic_key(name) == key]
    more = [name for name in held if words and _says(topic_key(name).split(), words)]
    return next(iter([*same, *more]), None)


def bringer(store: Store, contact: int, topics: tuple[str, ...], sought: bool) -> Bringer | None:
    """Who offers one of these topics that somebody seeks (or seeks what they offer): the nearest topic, then circle."""
    table = "offer" if sought else "seek"
    place = {layer.key: number for number, layer in enumerate(layers(store))}
    keys = [topic_key(topic) for topic in topics]
    fitting: dict[int, tuple[int, str]] = {}
    for one in known_topics(store):
        fits = [fit for wanted in keys if (fit := _fit(wanted, topic_key(one.name))) is not None]
        if fits and (one.offerers if sought else one.seekers):
            fitting[one.id] = (min(fits), one.name)
    rows = store.rows(
        f"SELECT c.id, c.layer, x.topic FROM {table} x JOIN person c ON c.id = x.contact"
        f" WHERE x.topic IN ({marks(fitting)}) AND c.id <> ? AND c.archived + c.do_not_contact + c.deceased = 0",
        (contact,),
    )
    found = [
        (fitting[topic][0], place.get(layer, len(place)), int(identity), fitting[topic][1])
        for identity, layer, topic in rows
    ]
    if not found:
        return None
    _fits, _place, identity, topic = min(found)
    return Bringer(identity, names(store, [identity])[identity], topic)


def _fit(one: str, other: str) -> int | None:
    """0: the same topic; 1: every word of the shorter is one of the longer, or begins one."""
    if one == other:
        return 0
    short, long = sorted((one.split(), other.split()), key=len)
    return 1 if short and _says(long, short) else None


def _says(more: list[str], words: list[str]) -> bool:
    """Whether each of these words is among the others, or begins one of them, or goes on from one."""
    return all(any(_same(word, wide) for wide in more) for word in words)


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if one == other or (len(short) >= ALIKE and long.startswith(short)):
        return True
    stem = len(commonprefix((one, other)))
    return stem >= STEM and max(len(one), len(other)) - stem <= ENDING


def next_working_day(store: Store, today: date) -> date:
    """The first day from tomorrow that is not off."""
    return next_working(store, today + timedelta(1))
