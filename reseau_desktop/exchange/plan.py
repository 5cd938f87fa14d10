"""What becomes of each record of a file: a new contact, a known one, or a question (method, section 13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from reseau_desktop.exchange import collector
from reseau_desktop.exchange.changes import changes
from reseau_desktop.exchange.field_change import FieldChange
from reseau_desktop.exchange.gathering import Progress
from reseau_desktop.exchange.identity import Identity, Match
from reseau_desktop.exchange.known import Known
from reseau_desktop.exchange.records import Reading, ReadRecord


class Policy(StrEnum):
    """What to do with somebody known: house.md, section 5."""

    ASK = "ask"  # merge the certain, add the others, list the doubtful
    MERGE = "merge"  # the same without the list
    SKIP = "skip"  # leave out the certain
    ADD = "add"  # a contact for every record


class Action(StrEnum):
    ADDED = "added"
    UPDATED = "updated"  # known from this kind of source, something new
    MERGED = "merged"  # known from elsewhere, something new
    UNCHANGED = "unchanged"  # known, nothing new
    SKIPPED = "skipped"  # known, left out because asked
    REVIEW = "review"  # added, and listed beside who it may be
    REJECTED = "rejected"  # counted here, listed in reading.rejected


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of one record. `contact_id` is None for somebody added.

    `candidates` are the contacts that a record to review may be, `reason` what they share with it:
    email, phone, name_connected, name_organisation, or twice (two records for one contact). For somebody
    known, `reason` is what tells: key, record, email, phone, name_connected.
    """

    record: ReadRecord
    action: Action
    contact_id: int | None = None
    changes: tuple[FieldChange, ...] = ()
    candidates: tuple[int, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class ImportPlan:
    """All decisions, in the order of the file. Who applies it attaches every record to its contact."""

    reading: Reading
    policy: Policy
    decisions: tuple[Decision, ...]
    gone: tuple[int, ...] = ()  # contacts of earlier imports of this kind that the file does not name

    @cached_property
    def counts(self) -> Mapping[Action, int]:
        """How many records by action; those never met count 0."""
        found = Counter(decision.action for decision in self.decisions)
        found[Action.REJECTED] = len(self.reading.rejected)
        return {action: found[action] for action in Action}


def plan(
    reading: Reading, known: Known, policy: Policy | str = Policy.ASK, progress: Progress | None = None
) -> ImportPlan:
    """Decide for every record. Two records of the file never match each other; a contact is met once.

    `progress(done, total)` may raise Cancelled.
    """
    policy = Policy(policy)
    if policy is Policy.ADD or not known.people:
        with collector.paused():
            added = tuple(Decision(record, Action.ADDED) for record in reading.people)
        return ImportPlan(reading, policy, added)
    with collector.paused():
        matches = Identity(known).match_all(reading.people, progress)
        decisions = [
            _decide(record, match, known, policy)
            for record, match in zip(reading.people, matches, strict=True)
        ]
    return ImportPlan(reading, policy, tuple(decisions), _gone(reading, decisions, known))


def _gone(reading: Reading, decisions: list[Decision], known: Known) -> tuple[int, ...]:
    """Only LinkedIn's export names everybody each time; from other tables nobody is missing."""
    if reading.format != "linkedin":
        return ()
    met = {decision.contact_id for decision in decisions}
    met.update(candidate for decision in decisions for candidate in decision.candidates)
    return tuple(contact for contact in known.raws if contact not in met)


def _decide(record: ReadRecord, match: Match | None, known: Known, policy: Policy) -> Decision:
    if match is None:
        return Decision(record, Action.ADDED)
    if match.contact is None:
        action = Action.REVIEW if policy is Policy.ASK else Action.ADDED
        return Decision(record, action, None, (), match.candidates, match.reason)
    if policy is Policy.SKIP:
        return Decision(record, Action.SKIPPED, match.contact, reason=match.reason)
    if match.reason == "record" and not _newer(record, known, match.contact):
        return Decision(record, Action.UNCHANGED, match.contact, reason=match.reason)
    same_source = match.contact in known.raws
    found = changes(record.person, known, match.contact, same_source)
    if all(change.kept for change in found):
        action = Action.UNCHANGED
    else:
        action = Action.UPDATED if same_source else Action.MERGED
    return Decision(record, action, match.contact, found, reason=match.reason)


def _newer(record: ReadRecord, known: Known, contact: int) -> bool:
    """Whether an identical record was seen on a later day: somebody may be back in an earlier position."""
    before = known.people[contact].seen_on
    return any(p.seen_on and before and p.seen_on > before for p in record.person.positions)
