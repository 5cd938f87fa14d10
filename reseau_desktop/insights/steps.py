"""What one action of the past did, read from its changeset: to whom, and what about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import apsw

from reseau_desktop.network.names import display
from reseau_desktop.store import Store, belonging, history
from reseau_desktop.store.searching import ME

TOLD = 200  # people whose changes are told one by one
OFTEN = 2_000
NAMES = ("given", "family", "middle", "suffix", "full", "nickname", "prefix")
Look = Callable[[], None]


class What(StrEnum):
    """What an action changed."""

    LAYER = "layer"
    NAME = "name"
    NOTE = "note"
    WHY = "why"
    CARD = "card"  # another part of the card
    CADENCE = "cadence"
    ARCHIVED = "archived"
    BIN = "bin"
    MARKS = "marks"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    LINK = "link"
    MESSENGER = "messenger"
    LANGUAGE = "language"
    DATE = "date"
    POSITION = "position"
    TAG = "tag"
    EXCHANGE = "exchange"
    FOLLOW_UP = "follow_up"
    TIE = "tie"
    ACT = "act"
    SEEK = "seek"
    OFFER = "offer"
    FIELD = "field"
    DATED_NOTE = "dated_note"
    PHOTO = "photo"
    CAPACITY = "capacity"
    REMINDERS = "reminders"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing changed: empty `old`, it is new; empty `new`, it went. Keys and ISO dates, never sentences."""

    what: What
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What an action did.

    `people` are the ids of everybody it touched, ascending; `added` and `erased` those it made and took away for good;
    `facts` what it changed about the others, for the first of them; `names` of those who may no longer be there.
    `gained` is by how much there were more people in the network after it. `plain` is what it changed that is nobody's.
    """

    id: int
    people: tuple[int, ...]
    added: tuple[int, ...]
    erased: tuple[int, ...]
    facts: dict[int, tuple[Fact, ...]]
    names: dict[int, str]
    gained: int
    plain: tuple[Fact, ...] = ()

    @property
    def changed(self) -> int:
        """How many cards it changed, of people who were there before and after."""
        return len(self.people) - len(self.added) - len(self.erased)


class StepBook:
    """The steps that were asked for: an action of the past never changes, so each is read once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[int, Step] = {}

    def known(self, identity: int) -> Step | None:
        """A step that was read before."""
        return self._known.get(identity)

    def step(self, identity: int, look: Look = lambda: None) -> Step:
        """What an action did; of one whose changes are no longer kept, nothing."""
        found = self._known.get(identity)
        if found is None:
            found = self._known[identity] = read(self._store, identity, look)
        return found


def read(store: Store, identity: int, look: Look = lambda: None) -> Step:
    """Read a step's changeset; an import of 100,000 people takes some seconds."""
    schema = belonging.tables(store.connection)
    seen = _Seen(schema)
    changeset = history.changeset(store.connection, identity)
    for number, change in enumerate(apsw.Changeset.iter(changeset) if changeset else ()):
        if number % OFTEN == 0:
            look()
        if (table := schema.get(change.name)) is not None:
            seen.see(table, change)
    return seen.step(store, identity)


@dataclass(slots=True)
class _Seen:
    """What was seen of a changeset so far."""

    schema: dict[str, belonging.Table]
    people: set[int] = field(default_factory=set)
    added: set[int] = field(default_factory=set)
    erased: set[int] = field(default_factory=set)
    facts: dict[int, list[Fact]] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    plain: list[Fact] = field(default_factory=list)
    waiting: list[tuple[str, Any, Fact]] = field(default_factory=list)  # changed rows that name nobody
    gained: int = 0

    def see(self, table: belonging.Table, change: apsw.TableChange) -> None:
        if table.name == "contact":
            self._see_contact(table, change)
            return
        owners = {*table.named(change.old), *table.named(change.new)}
        self.people |= owners
        if table.name == "layer":
            self.plain.extend(_of_layer(table, change))
        if owners and owners <= self.added:
            return
        fact = _detail(table, change)
        if fact is None:
            return
        for owner in owners:
            self._tell(owner, fact)
        if not owners and change.op == "UPDATE":
            self.waiting.append((table.name, (change.old or ())[0], fact))
        elif table.name == "interaction":
            self.plain.append(fact)

    def _see_contact(self, table: belonging.Table, change: apsw.TableChange) -> None:
        row: tuple[Any, ...] = change.old if change.old is not None else change.new or ()
        contact = int(row[0])
        self.people.add(contact)
        values = dict(zip(table.columns, row, strict=True))
        if change.op == "UPDATE":
            new = dict(zip(table.columns, change.new or (), strict=True))
            for fact in _of_contact(values, new):
                self._tell(contact, fact)
            if values["deleted_on"] is not apsw.no_change:
                self.gained += (values["deleted_on"] is not None) - (new["deleted_on"] is not None)
            return
        here = int(values["deleted_on"] is None and contact != ME)
        self.gained += here if change.op == "INSERT" else -here
        (self.added if change.op == "INSERT" else self.erased).add(contact)
        if len(self.names) < TOLD:
            self.names[contact] = display(*(str(values[part]) for part in NAMES))

    def _tell(self, contact: int, fact: Fact) -> None:
        if contact in self.facts or len(self.facts) < TOLD:
            self.facts.setdefault(contact, []).append(fact)

    def step(self, store: Store, identity: int) -> Step:
        for name in {table for table, _, _ in self.waiting}:
            rows = {key: fact for table, key, fact in self.waiting if table == name}
            for key, owners in belonging.owners(store.connection, self.schema, name, rows).items():
                self.people |= owners
                for owner in owners:
                    self._tell(owner, rows[key])
        if len(self.people) > 1:
            self.people.discard(ME)  # my own card is no contact
            self.facts.pop(ME, None)
        new, old = self.added - self.erased, self.erased - self.added
        told = {
            contact: tuple(dict.fromkeys(facts))
            for contact, facts in self.facts.items()
            if contact not in new and contact not in old
        }
        return Step(
            identity,
            tuple(sorted(self.people)),
            tuple(sorted(new)),
            tuple(sorted(old)),
            told,
            self.names,
            self.gained,
            tuple(dict.fromkeys(self.plain)),
        )


# What a row says

DETAILS = {
    "email": (What.EMAIL, "value"),
    "phone": (What.PHONE, "value"),
    "link": (What.LINK, "value"),
    "messenger": (What.MESSENGER, "value"),
    "spoken": (What.LANGUAGE, "language"),
    "anniversary": (What.DATE, "kind"),
    "position": (What.POSITION, "title"),
    "address": (What.ADDRESS, "city"),
    "follow_up": (What.FOLLOW_UP, "due"),
    "interaction": (What.EXCHANGE, "kind"),
    "participant": (What.EXCHANGE, ""),
    "contact_tag": (What.TAG, ""),
    "tie": (What.TIE, "kind"),
    "act": (What.ACT, "kind"),
    "seek": (What.SEEK, ""),
    "offer": (What.OFFER, ""),
    "field_value": (What.FIELD, "value"),
    "dated_note": (What.DATED_NOTE, "text"),
    "photo": (What.PHOTO, ""),
}
MARKS = ("do_not_contact", "deceased", "private", "reminders")
KEPT = 80  # characters of a text that is told


def _detail(table: belonging.Table, change: apsw.TableChange) -> Fact | None:
    """What a row of a table that belongs to somebody tells."""
    known = DETAILS.get(table.name)
    if known is None:
        return None
    what, column = known
    old, new = (_said(table, row, column) for row in (change.old, change.new))
    if change.op == "UPDATE" and not (old or new):
        old = new = "…"  # another part of it
    return Fact(what, old, new)


def _said(table: belonging.Table, row: Sequence[Any] | None, column: str) -> str:
    if row is None:
        return ""
    if not column:
        return "…"
    value = row[table.columns.index(column)]
    return "" if value is apsw.no_change or value is None else str(value)[:KEPT] or "…"


def _of_contact(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Fact]:
    """What changed on a card; one of the kinds of change, told once each."""
    changed = {name for name, value in new.items() if value is not apsw.no_change}
    if "layer" in changed:
        yield Fact(What.LAYER, str(old["layer"]), str(new["layer"]))
    if changed & set(NAMES):
        yield Fact(What.NAME, "…", "…")
    for what, column in ((What.NOTE, "note"), (What.WHY, "why")):
        if column in changed:
            yield Fact(what, str(old[column])[:KEPT], str(new[column])[:KEPT])
    if "cadence" in changed:
        yield Fact(What.CADENCE, _number(old["cadence"]), _number(new["cadence"]))
    if "archived" in changed:
        yield Fact(What.ARCHIVED, _number(old["archived"]), _number(new["archived"]))
    if "deleted_on" in changed:
        yield Fact(What.BIN, str(old["deleted_on"] or ""), str(new["deleted_on"] or ""))
    if changed & set(MARKS):
        yield Fact(What.MARKS, "…", "…")
    quiet = {"id", "layer", "direction", "sort_name", "note", "why", "cadence", "archived", "deleted_on"}
    if changed - quiet - set(NAMES) - set(MARKS):
        yield Fact(What.CARD, "…", "…")


def _of_layer(table: belonging.Table, change: apsw.TableChange) -> Iterator[Fact]:
    if change.op != "UPDATE" or change.old is None or change.new is None:
        return
    for what in (What.CADENCE, What.CAPACITY, What.REMINDERS):
        place = table.columns.index(what.value)
        if change.new[place] is not apsw.no_change:
            yield Fact(what, _number(change.old[place]), _number(change.new[place]))


def _number(value: Any) -> str:
    return "" if value is None or value is apsw.no_change else str(value)


def people_after(store: Store, book: StepBook, steps: Sequence[int], *, back: bool, look: Look) -> int:
    """How many contacts there would be once these steps are undone, or done again."""
    from reseau_desktop.insights.layers import people

    gained = sum(book.step(step, look).gained for step in steps)
    return people(store) + (-gained if back else gained)


def people_named(store: Store, text: str) -> frozenset[int]:
    """The ids of those whose names begin so, word by word."""
    from reseau_desktop.store.asking import asked, expression

    parts = asked(text)
    if not parts:
        return frozenset()
    wanted = expression(parts, named=True)
    return frozenset(
        int(row[0]) for row in store.rows("SELECT rowid FROM search WHERE search MATCH ?", (wanted,))
    )
