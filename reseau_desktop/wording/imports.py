"""What an import says: its counts, and one line for each record of its report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.exchange.plan import Decision
    from reseau_desktop.exchange.records import Problem

ORDER = ("added", "updated", "merged", "unchanged", "skipped", "review", "rejected")


def counted(action: str, count: int) -> str:
    """How many records became what."""
    if action == "added":
        return translate("Imports", "%n added", "", count)
    if action == "updated":
        return translate("Imports", "%n updated", "", count)
    if action == "merged":
        return translate("Imports", "%n merged", "", count)
    if action == "unchanged":
        return translate("Imports", "%n unchanged", "", count)
    if action == "skipped":
        return translate("Imports", "%n known, left out", "", count)
    if action == "review":
        return translate("Imports", "%n added, to review", "", count)
    return translate("Imports", "%n not taken", "", count)


def summary(counts: Mapping[str, Any]) -> str:
    """One file in one line: how many records, and what became of them."""
    parts = ", ".join(counted(action, int(counts[action])) for action in ORDER if counts.get(action))
    lines = translate("Imports", "%n record(s)", "", int(counts["records"]))
    return f"{counts['file']}: {lines}. {parts}."


def message(decision: Decision | Problem) -> str:
    """Why a record became what it became, in a few words; empty when there is nothing to say."""
    from reseau_desktop.exchange.records import Problem
    from reseau_desktop.wording.problems import sentence

    if isinstance(decision, Problem):
        return sentence(decision)
    parts = [sign(decision.reason)] if decision.reason else []
    parts += [
        (f"{change.old} → {change.new}" if change.old else change.new)
        + (" " + translate("Imports", "(yours is kept)") if change.kept else "")
        for change in decision.changes
    ]
    parts += [sentence(warning) for warning in decision.record.warnings]
    return "; ".join(part for part in parts if part)


def sign(reason: str) -> str:
    """What a record shares with somebody known."""
    return {
        "key": translate("Imports", "same profile"),
        "record": translate("Imports", "read before"),
        "email": translate("Imports", "same e-mail"),
        "phone": translate("Imports", "same phone"),
        "name_connected": translate("Imports", "same name and date of connection"),
        "name_organisation": translate("Imports", "same name and organisation"),
        "twice": translate("Imports", "two records for one contact"),
    }.get(reason, "")
