"""What an import says: its counts, and one line for each record of its report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import TYPE_CHECKING, Any

from reseau_desktop.wording import dates, numbers
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
    parts = ", ".join(
        numbers.in_words(counted(a, int(counts[a])), int(counts[a])) for a in ORDER if counts.get(a)
    )
    records = int(counts["records"])
    lines = numbers.in_words(translate("Imports", "%n record(s)", "", records), records)
    said = translate("Imports", "{file}: {records}.").format(file=counts["file"], records=lines)
    return f"{said} {parts}." if parts else said


def and_more(count: int) -> str:
    """After the lines that are said on a terminal: how many more there are, and where."""
    return numbers.in_words(
        translate("Imports", "%n more rows were not taken whole; --report FILE lists all.", "", count), count
    )


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


def recognised(format: str, header: Sequence[str], skipped: int, exported_on: str) -> str:
    """What a file was taken for: LinkedIn's export with its day or its years, ours, or any table."""
    if format == "linkedin":
        if exported_on:
            return translate("Imports", "LinkedIn, export of {day}").format(
                day=dates.full(date.fromisoformat(exported_on))
            )
        return _linkedin_years(header, skipped)
    return {
        "reseau": translate("Imports", "Contacts exported by Réseau"),
        "json": translate("Imports", "A whole network exported by Réseau"),
    }.get(format) or translate("Imports", "A table of contacts")


def _linkedin_years(header: Sequence[str], skipped: int) -> str:
    """LinkedIn's exports have a column for the profile since 2023, a note above the header since 2021."""
    if _has_links(header):
        return translate("Imports", "LinkedIn, an export since 2023")
    if skipped:
        return translate("Imports", "LinkedIn, an export of 2021 to 2023")
    return translate("Imports", "LinkedIn, an export before 2021")


def _has_links(header: Sequence[str]) -> bool:
    """Whether a column holds addresses of profiles."""
    from reseau_desktop.exchange.columns import Field, field_of

    return any(field_of(cell) is Field.LINK for cell in header)


def lines_skipped(count: int) -> str:
    """How many lines above the header are no contacts; empty for none."""
    return translate("Imports", "The %n line(s) above the header are left out.", "", count) if count else ""


def rows_read(count: int) -> str:
    """1,482 rows read."""
    return numbers.in_words(translate("Imports", "%n row(s) read", "", count), count)


def newcomers(count: int) -> str:
    """1,317 new."""
    return numbers.in_words(translate("Imports", "%n new", "", count), count)


def already_known(count: int) -> str:
    """118 already known."""
    return numbers.in_words(translate("Imports", "%n already known", "", count), count)


def to_check(count: int) -> str:
    """47 to check."""
    return numbers.in_words(translate("Imports", "%n to check", "", count), count)


def saved(rows: int, seconds: float) -> str:
    """How many rows were read, and how long all of it took."""
    whole = round(seconds)
    if whole < 1:
        said = translate("Imports", "%n row(s) read in less than a second.", "", rows)
        return numbers.in_words(said, rows)
    lasted = translate("Imports", "%n second(s)", "", whole)
    return translate("Imports", "{rows} in {seconds}.").format(rows=rows_read(rows), seconds=lasted)


def copied(at: time) -> str:
    """The copy of the network that was made before anything was written."""
    return translate("Imports", "Copy made just before, at {time}.").format(time=dates.clock_said(at))


def what_becomes(decision: Decision) -> str:
    """What saving will do with one record, in a sentence."""
    from reseau_desktop.exchange.plan import Action

    if decision.action is Action.SKIPPED:
        return translate("Imports", "Left out: this person is in your network already.")
    if decision.action is Action.UNCHANGED:
        return translate("Imports", "The file says nothing new: the card stays as it is.")
    if decision.action in (Action.UPDATED, Action.MERGED):
        return translate("Imports", "What is new in the file goes to the card that you have.")
    if decision.action is Action.REVIEW:
        return translate("Imports", "Both are kept as two people; the report lists them for you to look at.")
    if decision.candidates:
        return translate("Imports", "Comes in as another person.")
    return translate("Imports", "Comes in as a new contact.")


def congratulations(count: int, before: date, today: date) -> str:
    """New jobs were seen, and a follow-up is planned for each."""
    said = translate("Imports", "%n follow-up(s) to congratulate on a new job, before {day}.", "", count)
    return said.format(day=dates.in_year(before, today))


def only_into_empty(people: int) -> str:
    """A whole network does not mix with another: what is there, and what to do."""
    said = translate(
        "Imports", "A whole network comes into an empty one only, and yours holds %n contact(s).", "", people
    )
    return numbers.in_words(said, people)


def changed_field(name: str) -> str:
    """What a changed value is: the name of a field, or of a kind of date."""
    from reseau_desktop.exchange.columns import Field
    from reseau_desktop.exchange.field_change import OWN
    from reseau_desktop.wording import columns

    singular = {"tag": Field.TAGS, "address": Field.STREET}
    ours = {
        "messenger": translate("Imports", "Messenger"),
        "language": translate("Imports", "Language"),
        "seek": translate("Imports", "Seeks"),
        "offer": translate("Imports", "Offers"),
    }
    if name in ours or name.startswith(OWN):
        return ours.get(name) or name.removeprefix(OWN)
    try:
        return columns.field(singular.get(name) or Field(name))
    except ValueError:
        return name


def yours_kept(theirs: str) -> str:
    """Beside a value that the user has changed by hand: the file's is not taken."""
    return translate("Imports", "kept; the file says {value}").format(value=theirs)


def take_theirs() -> str:
    """Do not keep the value of one's own."""
    return translate("Imports", "Take the file’s value")


def keep_yours() -> str:
    """Keep the value of one's own after all."""
    return translate("Imports", "Keep mine")
