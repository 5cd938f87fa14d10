"""The report of an import: a line for each record of the file (house, section 5)."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from reseau_desktop.exchange import writing
from reseau_desktop.exchange.plan import Action, Decision, ImportPlan
from reseau_desktop.exchange.records import Problem

HEADER = ("file", "record", "line", "action", "contact_id", "message")
Say = Callable[[Decision | Problem], str]  # the sentence about a record, by `wording`


def write(path: Path, plans: Sequence[tuple[ImportPlan, Mapping[int, int]]], say: Say) -> int:
    """Write the report of one or several applied plans, whole or not at all; the number of its lines.

    Each plan comes with the contacts its records went to: record → contact id. Raises UnwritableFile.
    """
    return write_rows(path, [line for plan, contacts in plans for line in rows(plan, contacts, say)])


def write_rows(path: Path, lines: Sequence[tuple[str, int, int | str, str, str, str]]) -> int:
    """Write the lines of a report, whole or not at all; how many. Raises UnwritableFile."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows(lines)
    writing.write_whole(path, stream.getvalue().encode("utf-8", "replace"))
    return len(lines)


def rows(
    plan: ImportPlan, contacts: Mapping[int, int], say: Say
) -> list[tuple[str, int, int, str, str, str]]:
    """The lines in the order of the file. Somebody known of whom the file says nothing new is "skipped"."""
    name = Path(plan.reading.path).name
    found: list[tuple[str, int, int, str, str, str]] = []
    for decision in plan.decisions:
        record = decision.record
        contact = contacts.get(record.record, decision.contact_id)
        action = Action.SKIPPED if decision.action is Action.UNCHANGED else decision.action
        said = "" if contact is None else str(contact)
        found.append((name, record.record, record.line, action.value, said, say(decision)))
    for problem in plan.reading.rejected:
        found.append((name, problem.record, problem.line, Action.REJECTED.value, "", say(problem)))
    return sorted(found, key=lambda line: line[1])
