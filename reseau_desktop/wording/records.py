"""Why a record of a file, or a part of it, was not taken as it came."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from reseau_desktop.exchange.records import Problem
from reseau_desktop.wording import numbers
from reseau_desktop.wording.translation import translate

_REASONS: Final[Mapping[str, Callable[[], str]]] = {
    "empty_row": lambda: translate("Records", "Empty row"),
    "field_too_long": lambda: translate("Records", "A field too long to be one"),
    "no_name": lambda: translate("Records", "Names nobody"),
    "closed_profile": lambda: translate("Records", "A closed profile: LinkedIn gives no name"),
    "same_as_line": lambda: translate("Records", "Identical to line {value}"),
    "unbalanced_quote": lambda: translate(
        "Records", "A quotation mark that nothing closes, read as a letter"
    ),
    "unreadable_characters": lambda: translate("Records", "Unreadable characters"),
    "name_missing": lambda: translate("Records", "No name: called {value}"),
    "date_unreadable": lambda: translate("Records", "This is no date: {value}. Kept in the note"),
    "link_refused": lambda: translate("Records", "This link is not safe to open: {value}. Left out"),
    "email_without_at": lambda: translate("Records", "No @ in {value}. Kept as typed"),
    "email_refused": lambda: translate("Records", "A server’s own name, no address: {value}. Left out"),
}

_CELLS: Final[Mapping[str, Callable[[int], str]]] = {
    "ragged_short": lambda n: translate(
        "Records", "%n cells where the header has {other}: the last stay empty", "", n
    ),
    "ragged_long": lambda n: translate(
        "Records", "%n cells where the header has {other}: what is over is kept apart", "", n
    ),
}

CODES: Final = frozenset(_REASONS) | frozenset(_CELLS)


def reason(code: str, values: tuple[str, ...] = ()) -> str:
    """The reason alone, without full stop; a code nobody wrote a reason for is its own."""
    first, second = (*values, "", "")[:2]
    if code in _CELLS and first.isdecimal():
        return _CELLS[code](int(first)).format(other=second)
    if code not in _REASONS:
        return code
    return _REASONS[code]().format(value=first, other=second)


def line(number: int) -> str:
    """Where a record stands: line 1,107."""
    return translate("Records", "line {number}").format(number=numbers.count(number))


def sentence(problem: Problem) -> str:
    """A row's problem whole, for a report."""
    said = reason(problem.code, problem.values)
    return translate("Records", "Line {number}: {reason}.").format(
        number=numbers.count(problem.line), reason=said
    )
