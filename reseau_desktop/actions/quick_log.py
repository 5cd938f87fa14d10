"""All that one typed line says, written at once: an exchange, what comes next, who seeks and who offers. One undo step."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.actions import rows
from reseau_desktop.actions.acts import GIVEN, RECEIVED
from reseau_desktop.actions.interactions import noted
from reseau_desktop.actions.topics import topic_id
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.network.lines import Line
    from reseau_desktop.store import Act


@dataclass(frozen=True, slots=True)
class Planned:
    """Something to do, for whom, and when."""

    contact: int
    due: date
    what: str = ""
    channel: Kind | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a line comes to. `people` took part; `topics` are (contact, topic, sought), `introductions` (contact, given),
    `remarks` (contact, text) for what belongs to no exchange."""

    people: tuple[int, ...] = ()
    kind: Kind = Kind.MESSAGE
    on: date = date.min
    note: str = ""
    thanks: bool = False
    planned: tuple[Planned, ...] = ()
    topics: tuple[tuple[int, str, bool], ...] = ()
    introductions: tuple[tuple[int, bool], ...] = ()
    remarks: tuple[tuple[int, str], ...] = ()

    @property
    def nothing(self) -> bool:
        """There is nothing to write."""
        return not (self.people or self.planned or self.topics)


def wanted(line: Line, also: tuple[Planned, ...] = (), known: Collection[int] = ()) -> Wanted:
    """What is to be written of a line whose questions are answered; `also`: follow-ups that were proposed and taken;
    `known`: places of topics that stand on the card already, in other words."""
    took = _ids(one.contact for one in line.participants) if line.exchange else ()
    later = _ids(one.contact for one in line.later) if line.again else ()
    topics = tuple(
        (contact, topic.text, topic.sought)
        for place, topic in enumerate(line.topics)
        if place not in known
        and topic.whose is not None
        and (contact := line.people[topic.whose].contact) is not None
    )
    planned: tuple[Planned, ...] = ()
    if line.again is not None:
        what = line.again.what if took or not line.note else " ".join((line.again.what, line.note)).strip()
        planned = tuple(Planned(one, line.again.day.on, what, line.again.channel) for one in later)
    about = dict.fromkeys(contact for contact, _topic, _sought in topics)
    return Wanted(
        took,
        line.kind,
        line.on,
        line.note if took else "",
        bool(line.thanks),
        planned + also,
        topics,
        _introductions(line, took),
        tuple((one, line.note) for one in about) if line.note and not took and not planned else (),
    )


def _ids(contacts: Iterable[int | None]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(one for one in contacts if one is not None))


def _introductions(line: Line, took: tuple[int, ...]) -> tuple[tuple[int, bool], ...]:
    """I gave one to each of those I introduced; whoever introduced me gave me one."""
    if line.introduced is None:
        return ()
    if line.introduced.given:
        return tuple((one, True) for one in took)
    by = line.people[line.introduced.by].contact if line.introduced.by is not None else None
    return ((by, False),) if by is not None and by in took else ()


def log(store: Store, line: Wanted, today: date) -> None:
    """Write it. Raises ValueError where there is nothing to write, LookupError for somebody who is not there."""
    if line.nothing:
        raise ValueError("a line needs somebody")
    with store.action(_label(line)) as act:
        subjects = line.people or tuple(plan.contact for plan in line.planned) or (line.topics[0][0],)
        act.label = Label(act.label.verb, act.label.count, rows.subject(act, dict.fromkeys(subjects)))
        if line.people:
            noted(act, line.people, line.kind, line.on, line.note, thanks=line.thanks, today=today)
        for contact, given in line.introductions:
            _introduced(act, contact, given, line, today)
        for plan in line.planned:
            _plan(act, plan, today)
        for contact, topic, sought in line.topics:
            _topic(act, contact, topic, sought, today)
        for contact, text in line.remarks:
            act.insert("dated_note", contact=contact, written_on=today.isoformat(), text=text)


def _label(line: Wanted) -> Label:
    if line.people:
        return Label("logged", len(line.people))
    if line.planned:
        return Label("follow_up_added", len(line.planned))
    return Label("seek_added" if line.topics[0][2] else "offer_added", 1)


def _introduced(act: Act, contact: int, given: bool, line: Wanted, today: date) -> None:
    act.insert(
        "act",
        contact=contact,
        happened=line.on.isoformat(),
        direction=GIVEN if given else RECEIVED,
        kind=str(ActKind.INTRODUCTION),
        size=1,
        note="",
        noted_on=today.isoformat(),
    )


def _plan(act: Act, plan: Planned, today: date) -> None:
    act.insert(
        "follow_up",
        contact=plan.contact,
        kind="explicit",
        what=plan.what,
        channel=str(plan.channel) if plan.channel else None,
        due=plan.due.isoformat(),
        status="open",
        created_on=today.isoformat(),
    )


def _topic(act: Act, contact: int, topic: str, sought: bool, today: date) -> None:
    """Once on a card: one noted before stays as it is."""
    more = {"urgency": 1} if sought else {}
    table, identity = ("seek" if sought else "offer"), topic_id(act, topic)
    if act.value(f"SELECT 1 FROM {table} WHERE contact = ? AND topic = ?", (contact, identity)) is None:
        act.insert(table, contact=contact, topic=identity, noted_on=today.isoformat(), **more)
