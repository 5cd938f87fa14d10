"""The lines of the history: a title a day, then what was done that day, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from reseau_desktop.pages.history import kinds
from reseau_desktop.pages.history.kinds import Group
from reseau_desktop.store import Entry
from reseau_desktop.wording import dates
from reseau_desktop.wording import history as words

translate = QCoreApplication.translate


class State(StrEnum):
    """Whether an action is in force."""

    ALL = "all"
    DONE = "done"
    UNDONE = "undone"


class Mark(StrEnum):
    """What becomes of a line if one goes to the selected one."""

    NONE = ""
    UNDO = "undo"  # it would be undone
    UNDO_HERE = "undo_here"  # it is the last that would be
    REDO = "redo"
    REDO_HERE = "redo_here"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines are wanted. `found` are the steps that a search found, None without a search."""

    state: State = State.ALL
    group: Group | None = None
    since: date | None = None
    found: frozenset[int] | None = None

    def holds(self, entry: Entry) -> bool:
        """Whether a line is wanted."""
        if self.found is not None and entry.id not in self.found:
            return False
        if self.state is not State.ALL and (self.state is State.UNDONE) != _undone(entry):
            return False
        if self.group is not None and kinds.group(entry.label.verb) is not self.group:
            return False
        return self.since is None or entry.at.astimezone().date() >= self.since

    @property
    def everything(self) -> bool:
        return self == Wanted()


def _undone(entry: Entry) -> bool:
    return entry.undone or entry.alone_at is not None


@dataclass(frozen=True, slots=True)
class Line:
    """The title of a day with what stands beside it, or one action: its time and its words with the name in bold."""

    title: str = ""
    beside: str = ""
    entry: Entry | None = None
    time: str = ""
    runs: tuple[tuple[str, bool], ...] = ()
    icon: str = ""
    state: str = ""  # undone, and when

    @property
    def text(self) -> str:
        return "".join(words for words, _bold in self.runs)


def lines(entries: Iterable[Entry], wanted: Wanted, today: date) -> list[Line]:
    """The lines that are wanted, each day under its title."""
    result: list[Line] = []
    day: date | None = None
    for entry in entries:
        if not wanted.holds(entry):
            continue
        local = entry.at.astimezone()
        if local.date() != day:
            day = local.date()
            result.append(_title(day, today))
        result.append(
            Line(
                entry=entry,
                time=dates.clock(local.time()),
                runs=tuple(words.runs(entry.label)),
                icon=kinds.icon(entry.label.verb),
                state=_state(entry, today),
            )
        )
    return result


def _title(day: date, today: date) -> Line:
    if day == today:
        return Line(translate("HistoryLines", "Today"), dates.long_day(day))
    if day == today - timedelta(days=1):
        return Line(translate("HistoryLines", "Yesterday"), dates.long_day(day))
    if day.year == today.year:
        return Line(dates.titled(dates.weekday(day)), dates.day(day))
    return Line(dates.titled(dates.weekday(day)), dates.full(day))


def _state(entry: Entry, today: date) -> str:
    if entry.undone_at is not None:
        return words.undone(entry.undone_at, today)
    return words.undone_alone(entry.alone_at, today) if entry.alone_at is not None else ""


def mark(entry: Entry, selected: Entry | None) -> Mark:
    """What becomes of a line if one goes to the selected one."""
    if selected is None or not selected.reachable or entry.undone != selected.undone or not entry.reachable:
        return Mark.NONE
    here = entry.id == selected.id
    if not selected.undone:
        return Mark.UNDO_HERE if here else Mark.UNDO if entry.id > selected.id else Mark.NONE
    return Mark.REDO_HERE if here else Mark.REDO if entry.id < selected.id else Mark.NONE


def way(entries: Iterable[Entry], selected: Entry) -> list[int]:
    """The steps that would be undone, or done again, in order."""
    found = [entry.id for entry in entries if mark(entry, selected) is not Mark.NONE]
    return sorted(found, reverse=not selected.undone)
