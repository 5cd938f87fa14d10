"""What an import does beside the window: read, decide, write, take back. Values in, values out."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reseau_desktop.exchange.columns import Field
from reseau_desktop.exchange.plan import Action, Decision, ImportPlan, Policy
from reseau_desktop.exchange.reading import CSV, JSON, LINKEDIN
from reseau_desktop.exchange.records import Problem, Reading, ReadRecord

if TYPE_CHECKING:
    from reseau_desktop.exchange.field_change import FieldChange
    from reseau_desktop.exchange.known import Known
    from reseau_desktop.exchange.reading import Sniffed
    from reseau_desktop.exchange.records import NetworkRecord
    from reseau_desktop.store import Store

Progress = Callable[[int, int], None]
OF_LINKEDIN = frozenset(
    (Field.GIVEN, Field.FAMILY, Field.LINK, Field.EMAIL, Field.ORGANISATION, Field.TITLE, Field.CONNECTED)
)
Choice = tuple[int, str]  # a contact, and the part of the card: a position is taken whole
PARTS = {"given": "given", "family": "family", "organisation": "work", "title": "work"}
NEW = (Action.ADDED, Action.REVIEW)
CHANGED = (Action.UPDATED, Action.MERGED)


@dataclass(frozen=True, slots=True)
class Choices:
    """How a file is to be read; None where it is to be found out. `mapping` is the user's own."""

    path: Path
    encoding: str | None = None
    delimiter: str | None = None
    mapping: Mapping[int, Field] | None = None

    @property
    def as_format(self) -> str | None:
        """Columns chosen by hand: LinkedIn's reader only where it takes every one of them."""
        if self.mapping is None:
            return None
        fields = list(self.mapping.values())
        needed = {Field.GIVEN, Field.FAMILY, Field.CONNECTED}
        linkedin = needed <= set(fields) <= OF_LINKEDIN and len(set(fields)) == len(fields)
        return LINKEDIN if linkedin else CSV


class Changed(NamedTuple):
    """One value that a record brings to somebody known; `taken` in place of the user's own, because asked."""

    decision: Decision
    change: FieldChange
    taken: bool = False

    @property
    def choice(self) -> Choice | None:
        """What is decided by choosing between both values; None where there is nothing to choose."""
        if self.decision.contact_id is None or not (self.change.kept or self.taken):
            return None
        part = PARTS.get(self.change.field)
        return (self.decision.contact_id, part) if part is not None else None


@dataclass(frozen=True, slots=True)
class Decided:
    """A file read whole, and what would become of each record if the network were written now."""

    reading: Reading
    known: Known
    plan: ImportPlan
    version: int  # of the store that was looked at
    seconds: float
    rows: tuple[ReadRecord | Problem, ...]  # all of them, in the order of the file
    doubtful: tuple[ReadRecord | Problem, ...]
    sure: tuple[Decision, ...] = ()
    unsure: tuple[Decision, ...] = ()
    new: tuple[Decision, ...] = ()
    changes: tuple[Changed, ...] = ()  # what is new, and what of the user's own stays

    def count(self, *actions: Action) -> int:
        return sum(self.plan.counts[action] for action in actions)

    @property
    def writes(self) -> bool:
        """Whether saving would change anything."""
        return self.count(*NEW, *CHANGED) > 0

    @property
    def keeps_layers(self) -> bool:
        """Whether the file itself says into which circle people go."""
        return any(
            item.person.kept is not None and item.person.kept.layer for item in self.reading.people[:200]
        )


@dataclass(frozen=True, slots=True)
class WholeNetwork:
    """An export of ours with everything in it, for an empty network."""

    path: Path
    network: NetworkRecord


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written: the history's line, and the contact of each record."""

    step: int
    seconds: float
    congratulations: int = 0
    contacts: Mapping[int, int] = field(default_factory=dict)


class Outdated(Exception):
    """The network changed since the file was compared with it; nothing was written."""


class SomethingSince(Exception):
    """Another action came after the import: undo would take that back instead."""


class StaysImported(Exception):
    """Taking the import back was given up: all of it is still there."""


def sniffed(choices: Choices) -> Sniffed:
    """What a file is, before it is read whole. Raises UnreadableFile."""
    from reseau_desktop.exchange.reading import sniff

    return sniff(choices.path, choices.as_format, choices.encoding, choices.delimiter, choices.mapping)


def read(
    store: Store, choices: Choices, format: str, policy: Policy, progress: Progress
) -> Decided | WholeNetwork:
    """Read the whole file and decide. Raises UnreadableFile, NotEmpty, or what `progress` raises."""
    if format == JSON:
        return _network(store, choices.path)
    from reseau_desktop.exchange import reading

    began = time.monotonic()
    found = reading.read(
        choices.path, choices.as_format, choices.encoding, choices.delimiter, choices.mapping, progress
    )
    return decide(store, found, policy, progress, time.monotonic() - began)


def decide(
    store: Store, reading: Reading, policy: Policy, progress: Progress, seconds: float = 0.0
) -> Decided:
    """Compare a file that was read with the network as it is now."""
    from reseau_desktop.actions import imports
    from reseau_desktop.exchange.plan import plan

    began = time.monotonic()
    version = store.version
    known = imports.known(store, reading.format)
    decided = plan(reading, known, policy, progress)
    return _told(reading, known, decided, version, seconds + time.monotonic() - began)


def taking(found: Decided, taken: frozenset[Choice]) -> Decided:
    """The same with the file's value in these places, where the user's own would stay otherwise."""
    decisions = tuple(_taking(one, taken) for one in found.plan.decisions)
    plan = replace(found.plan, decisions=decisions)
    return _told(found.reading, found.known, plan, found.version, found.seconds, taken)


def _taking(decision: Decision, taken: frozenset[Choice]) -> Decision:
    wanted = {PARTS[field] for field in PARTS if (decision.contact_id, PARTS[field]) in taken}
    if not wanted or not any(change.kept for change in decision.changes):
        return decision
    changes = tuple(
        replace(change, kept=change.kept and PARTS.get(change.field) not in wanted)
        for change in decision.changes
    )
    action = Action.UPDATED if decision.action is Action.UNCHANGED else decision.action
    return replace(decision, changes=changes, action=action)


def _told(
    reading: Reading,
    known: Known,
    decided: ImportPlan,
    version: int,
    seconds: float,
    taken: frozenset[Choice] = frozenset(),
) -> Decided:
    """A plan with the lists that the page shows of it."""
    lines: list[ReadRecord | Problem] = [*reading.people, *reading.rejected]
    lines.sort(key=lambda line: line.record)
    return Decided(
        reading,
        known,
        decided,
        version,
        seconds,
        tuple(lines),
        tuple(line for line in lines if isinstance(line, Problem) or line.warnings),
        tuple(one for one in decided.decisions if one.contact_id is not None),
        tuple(one for one in decided.decisions if one.candidates),
        tuple(one for one in decided.decisions if one.action in NEW),
        tuple(
            Changed(one, change, (one.contact_id, PARTS.get(change.field)) in taken)
            for one in decided.decisions
            for change in one.changes
        ),
    )


def _network(store: Store, path: Path) -> WholeNetwork:
    from reseau_desktop.actions.networks import NotEmpty
    from reseau_desktop.exchange import json_out
    from reseau_desktop.insights import bin as the_bin
    from reseau_desktop.insights.layers import people

    network = json_out.read_network(path)
    held = people(store) + len(the_bin.binned(store))
    if held:
        raise NotEmpty(held)
    return WholeNetwork(path, network)


def write(
    store: Store, decided: Decided, layer: str | None, tags: list[str], on: date, progress: Progress
) -> Saved:
    """A copy of the network, then the import as one action. Raises Outdated, StoreProblem, or the cancel."""
    from reseau_desktop.actions import imports

    if store.version != decided.version:
        raise Outdated
    began = time.monotonic()
    store.backups.make("import", store.connection)
    progress(0, max(1, decided.reading.total))
    done = imports.apply(store, decided.plan, layer, tags, on, progress)
    seconds = decided.seconds + time.monotonic() - began
    return Saved(_last_step(store), seconds, done.congratulations, done.contacts)


def write_network(store: Store, whole: WholeNetwork, progress: Progress) -> Saved:
    """The same for a whole network. Raises NotEmpty where somebody came in meanwhile."""
    from reseau_desktop.actions import networks
    from reseau_desktop.store import Label

    began = time.monotonic()
    store.backups.make("import", store.connection)
    people = len(whole.network.contacts)
    networks.fill(store, whole.network, Label("filled", people, whole.path.name), progress)
    return Saved(_last_step(store), time.monotonic() - began)


def undo(store: Store, step: int, progress: Progress) -> None:
    """Take the import back, and nothing else. Raises SomethingSince, StoreProblem, or the cancel."""
    if _last_step(store) != step:
        raise SomethingSince
    store.undo(progress)


def still_there(store: Store, step: int) -> tuple[bool, bool]:
    """Whether an import is in force, and whether it is what undo would take back."""
    line = next((entry for entry in store.history() if entry.id == step), None)
    there = line is not None and not line.undone
    return there, there and _last_step(store) == step


def _last_step(store: Store) -> int:
    return next((entry.id for entry in store.history() if not entry.undone), 0)


def report(path: Path, plan: ImportPlan, contacts: Mapping[int, int]) -> int:
    """The report as CSV, a line a record. Raises UnwritableFile."""
    from reseau_desktop.exchange import report as reports
    from reseau_desktop.wording.imports import message

    return reports.write(path, [(plan, contacts)], message)
