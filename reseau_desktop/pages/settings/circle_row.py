"""One line of the table of circles, and what may be typed into it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from reseau_desktop.network.layers import Layer, LayerKind
from reseau_desktop.widgets import tokens
from reseau_desktop.wording import dates, layers, numbers
from reseau_desktop.wording.translation import translate

LONGEST_CADENCE = 3_650  # days
LARGEST_CAPACITY = 100_000
_NUMBER = re.compile(r"(-?\d[\d\s\u202f\u00a0,.]*?)\s*([^\W\d]*)\.?")
_DAYS = ("", "d", "day", "days", "j", "jour", "jours")
_WEEKS = ("w", "week", "weeks", "sem", "semaine", "semaines")


class Column(IntEnum):
    """The cells of a line."""

    GRIP = 0
    NAME = 1
    QUESTION = 2
    CADENCE = 3
    CAPACITY = 4
    REMINDERS = 5
    TOOLS = 6


EDITED = (Column.NAME, Column.QUESTION, Column.CADENCE, Column.CAPACITY)


@dataclass(frozen=True, slots=True)
class CircleRow:
    """A circle and its place: `first` and `last` among the rings; the target is neither and does not move."""

    layer: Layer
    members: int
    first: bool
    last: bool

    @property
    def key(self) -> str:
        return self.layer.key

    @property
    def colour(self) -> str:
        """Of its dot in the light theme, #RRGGBB."""
        own = tokens.LAYERS_LIGHT.get(self.key, tokens.LAYERS_LIGHT[tokens.UNKNOWN_LAYER])
        return (self.layer.colour or own.dot).upper()

    @property
    def moves(self) -> bool:
        return self.layer.kind is LayerKind.RING

    @property
    def name(self) -> str:
        return layers.name(self.layer)

    @property
    def question(self) -> str:
        return layers.question(self.layer)


@dataclass(frozen=True, slots=True)
class Refused:
    """What was typed cannot be; `why` says so and what stays."""

    why: str


def free_colour(rows: Sequence[CircleRow]) -> str | None:
    """The first of the offered colours that no circle has; None when all are taken."""
    taken = {row.colour for row in rows}
    return next((colour for colour in tokens.SWATCHES if colour not in taken), None)


def cadence(days: int | None) -> str:
    """45 d, in the column."""
    return (
        translate("Circles", "{days} d", "a cadence in a column").format(days=numbers.count(days))
        if days
        else "—"
    )


def cell(row: CircleRow, column: Column) -> str:
    """What a cell says, and what its field starts with."""
    if column is Column.NAME:
        return row.name
    if column is Column.QUESTION:
        return row.question
    if column is Column.CADENCE:
        return cadence(row.layer.cadence)
    if column is Column.CAPACITY:
        return numbers.count(row.layer.capacity) if row.layer.capacity else ""
    return ""


def heard(row: CircleRow, column: Column) -> str:
    """What a cell says to those who hear it."""
    if column is Column.CADENCE:
        return dates.length(row.layer.cadence) if row.layer.cadence else ""
    if column is Column.CAPACITY:
        pattern = translate("Circles", "{members} of {capacity}")
        return pattern.format(members=numbers.count(row.members), capacity=cell(row, column))
    if column is Column.REMINDERS:
        return (
            translate("Circles", "reminders on")
            if row.layer.reminders
            else translate("Circles", "reminders off")
        )
    return cell(row, column) or row.name


def value(row: CircleRow, column: Column, text: str, rows: Sequence[CircleRow]) -> dict[str, Any] | Refused:
    """What to write for what was typed; nothing where it is what holds already, Refused where it cannot be."""
    words = " ".join(text.split())
    if column is Column.NAME:
        return _name(row, words, rows)
    if column is Column.QUESTION:
        wanted = None if not words or words == layers.question(row.key) else words
        return {} if wanted == row.layer.question else {"question": wanted}
    if column is Column.CADENCE:
        return _cadence(row, words)
    return _capacity(row, words)


def _name(row: CircleRow, words: str, rows: Sequence[CircleRow]) -> dict[str, Any] | Refused:
    default = layers.name(row.key) if layers.name(row.key) != row.key else ""
    if not words and not default:
        return Refused(translate("Circles", "A circle needs a name; “{name}” stays.").format(name=row.name))
    if any(other.name.casefold() == words.casefold() and other.key != row.key for other in rows):
        why = translate("Circles", "Another circle is called “{wanted}”; “{name}” stays.")
        return Refused(why.format(wanted=words, name=row.name))
    wanted = None if words in ("", default) else words
    return {} if wanted == row.layer.name else {"name": wanted}


def _cadence(row: CircleRow, words: str) -> dict[str, Any] | Refused:
    days = _days(words)
    held = row.layer.cadence
    stays = numbers.count(held) if held else "—"
    if days is None:
        why = translate("Circles", "“{typed}” is no number of days; {days} stays.")
        return Refused(why.format(typed=words, days=stays))
    if days < 1:
        return Refused(translate("Circles", "At least 1 day; {days} stays.").format(days=stays))
    if days > LONGEST_CADENCE:
        why = translate("Circles", "At most {most} days; {days} stays.")
        return Refused(why.format(most=numbers.count(LONGEST_CADENCE), days=stays))
    return {} if days == held else {"cadence": days}


def _capacity(row: CircleRow, words: str) -> dict[str, Any] | Refused:
    wanted = _whole(words)
    held = row.layer.capacity
    stays = numbers.count(held) if held else "—"
    if wanted is None:
        why = translate("Circles", "“{typed}” is no number of people; {people} stays.")
        return Refused(why.format(typed=words, people=stays))
    if wanted < 1:
        return Refused(translate("Circles", "At least 1 person; {people} stays.").format(people=stays))
    if wanted > LARGEST_CAPACITY:
        why = translate("Circles", "At most {most} people; {people} stays.")
        return Refused(why.format(most=numbers.count(LARGEST_CAPACITY), people=stays))
    return {} if wanted == held else {"capacity": wanted}


def _days(words: str) -> int | None:
    """Days, or weeks where the unit says so."""
    found = _NUMBER.fullmatch(words)
    unit = found[2].lower() if found else ""
    number = _whole(found[1]) if found else None
    if number is None or unit not in _DAYS + _WEEKS:
        return None
    return number * 7 if unit in _WEEKS else number


def _whole(words: str) -> int | None:
    """A whole number with its thousands apart or not."""
    plain = re.sub(r"[\s\u202f\u00a0]", "", words)
    plain = re.sub(r"[,.](?=\d{3}(\D|$))", "", plain)
    return int(plain) if re.fullmatch(r"-?\d{1,9}", plain) else None
