"""What the command line says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reseau_desktop.wording import dates, giving, layers, numbers
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.insights.due import Due
    from reseau_desktop.store import Label


def no_such_contact(identity: int) -> str:
    """An id that nobody has."""
    return translate("Commands", "There is no contact number {id}. Nothing was changed.").format(id=identity)


def undone(label: Label) -> str:
    """What undo took back."""
    from reseau_desktop.wording.labels import label as said

    return translate("Commands", "Undone: {what}").format(what=said(label))


def redone(label: Label) -> str:
    """What redo did again."""
    from reseau_desktop.wording.labels import label as said

    return translate("Commands", "Done again: {what}").format(what=said(label))


def sound(people: int) -> str:
    """A file without faults."""
    return translate("Commands", "The file is sound: %n contact(s).", "", people)


def backed_up(path: Path) -> str:
    """Where the copy is."""
    return translate("Commands", "A copy was made: {path}").format(path=path)


def restored(kept: Path, people: int) -> str:
    """What is in force now, and where what was there is kept."""
    now = numbers.in_words(translate("Commands", "The copy is in place: %n contact(s).", "", people), people)
    return now + " " + translate("Commands", "What was there is kept in {path}").format(path=kept)


def sample_added(people: int) -> str:
    """The sample network is there."""
    words = translate("Commands", "The sample network is in place: %n contact(s).", "", people)
    return numbers.in_words(words, people)


def not_empty(people: int) -> str:
    """A folder that must be empty is not."""
    return translate(
        "Commands",
        "This folder already holds %n contact(s). Nothing was changed; choose an empty folder.",
        "",
        people,
    )


def network_first(name: str) -> str:
    """A whole network among other files, where only the first meets an empty folder."""
    return translate(
        "Commands", "{file} holds a whole network. Nothing was changed; bring it in first, or alone."
    ).format(file=name)


def needs_somebody() -> str:
    """An exchange with nobody but oneself."""
    return translate("Commands", "An exchange needs somebody besides you. Nothing was changed.")


def exported(path: Path, people: int) -> str:
    """What was written, and where."""
    return translate("Commands", "%n contact(s) written.", "", people) + f" {path}"


def dates_written(path: Path, entries: int) -> str:
    """What a calendar file holds, and where it stands."""
    return translate("Commands", "%n date(s) written.", "", entries) + f" {path}"


def unknown_ending(name: str) -> str:
    """A file name that tells no format we write."""
    return translate(
        "Commands",
        "{name}: the name must end in .csv, .vcf, .json, .ics, .png, .svg, .pdf or .gexf. Nothing was written.",
    ).format(name=name)


def option_of_others(option: str, endings: Sequence[str]) -> str:
    """An option that says nothing of the kind of file that is to be written."""
    return translate("Commands", "{option} is for files that end in {endings}. Nothing was written.").format(
        option=option, endings=", ".join(endings)
    )


def bad_layer(key: str, known: list[str]) -> str:
    """A layer's key that does not exist."""
    return translate("Commands", "There is no circle named {key}. The keys are: {known}.").format(
        key=key, known=", ".join(known)
    )


def bad_tag(name: str) -> str:
    """A tag that nobody could carry, as it does not exist."""
    return translate("Commands", "There is no tag named {name}. Nothing was written.").format(name=name)


def cancelled() -> str:
    """Stopped by the user."""
    return translate("Commands", "Cancelled. Nothing was changed.")


def needs_screen() -> str:
    """There is no display."""
    return translate(
        "Commands",
        "Réseau needs a screen. Start it from a desktop session, or try: xvfb-run -a python3 packaging/dev.py run",
    )


def card_line(who: str | None, why: str) -> str:
    """One line of the morning: who, and why."""
    return translate("Commands", "{who}: {why}").format(who=who or "—", why=why)


def not_a_copy(name: str) -> str:
    """A file to go back to that holds no network, or one that can no longer be read."""
    return translate(
        "Commands", "{file} is no sound copy of a network. Nothing was changed; choose another copy."
    ).format(file=name)


def due_line(item: Due, who: str, today: date) -> str:
    """One line of what is due: the day, who, and why."""
    from reseau_desktop.wording import occasions

    days = (today - item.due).days
    if item.kind == "occasion":
        what = occasions.line(item) if item.what else occasions.name(item.occasion)
    elif item.kind == "group":
        what = item.what
    elif item.kind == "follow_up":
        what = item.what or translate("Commands", "Follow-up")
    else:
        what = translate("Commands", "Promise")
    late = " · " + translate("Commands", "%n day(s) late", "", days) if days > 0 else ""
    return f"{dates.full(item.due)}  {who}  ·  {what}{late}"


def insight_lines(question: str, found: Any) -> Iterator[str]:
    """An answer of the method, a line each; one sentence where there is nobody."""
    if question == "load":
        words = translate("Commands", "{promised} contacts a week are promised, your time allows {allowed}.")
        yield words.format(
            promised=numbers.decimal(found["per_week"]), allowed=numbers.decimal(found["allowed"])
        )
        return
    if not found:
        yield translate("Commands", "Nobody.")
    for row in found:
        if question == "introductions":
            yield f"{row['seeker_id']:>6}, {row['offerer_id']}  ·  {_introduction(row)}"
        else:
            yield f"{row['contact_id']:>6}  {row['name']}  ·  {_insight(question, row)}"


def _introduction(row: dict[str, Any]) -> str:
    """Who seeks what the other offers."""
    from reseau_desktop.insights.introductions import Introduction
    from reseau_desktop.wording.introductions import reason

    pair, called = (row["seeker_id"], row["offerer_id"]), (row["seeker"], row["offerer"])
    return reason(Introduction(*pair, tuple(row["topics"]), tuple(row["back"]), row["score"], called))


def _insight(question: str, row: dict[str, Any]) -> str:
    if question == "drift":
        words = translate("Commands", "{declared}, lived as {lived} since {day}")
        return words.format(
            declared=layers.name(row["declared"]),
            lived=layers.name(row["lived"]),
            day=dates.full(row["since"]),
        )
    if question == "dormant":
        return translate("Commands", "worth waking: {score} of 1").format(
            score=numbers.decimal(row["score"], 2)
        )
    return translate("Commands", "given {given}, received {received}: {state}").format(
        given=numbers.decimal(row["given"]),
        received=numbers.decimal(row["received"]),
        state=giving.state(row["state"]),
    )
