"""The line being typed: read again at each letter, with the answers given so far."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reseau_desktop.network.folding import fold
from reseau_desktop.network.line_choices import Answer, Asked, applied
from reseau_desktop.network.line_grammar import parse
from reseau_desktop.network.line_reading import Span
from reseau_desktop.network.lines import Candidate, Line, Someone

if TYPE_CHECKING:
    from collections.abc import Callable

    from reseau_desktop.network.lines import Lookup
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

OFFERED = 12  # people among whom two letters of a name may choose


class Drafting:
    """Knows the store and the day; `near` tells who is on the screen."""

    def __init__(self, store: Store, clock: Clock, near: Callable[[], int | None]) -> None:
        self._store, self._clock, self._near = store, clock, near
        self._lookup: Lookup | None = None
        self.answers: dict[Asked, Answer] = {}
        self.logging = False  # Ctrl+L: two letters of a name are enough
        self._turn = 0

    def refresh(self) -> None:
        """Something was written: names are asked again."""
        self._lookup = None

    def forget(self) -> None:
        """Another line: the answers were about this one."""
        self.answers = {}
        self._turn = 0

    def answer(self, key: Asked, answer: Answer) -> None:
        self.answers[key] = answer

    def turn(self, step: int) -> None:
        """Another of those whose names begin so."""
        self._turn += step

    def read(self, text: str) -> Line:
        from reseau_desktop.insights.named import lookup

        if self._lookup is None:
            self._lookup = lookup(self._store)
        line = parse(text, self._clock.today(), self._lookup, self._near())
        if self.logging and not line.sentence and all(one.unknown for one in line.people):
            line = self._by_letters(line)
        return applied(line, self.answers)

    def _by_letters(self, line: Line) -> Line:
        """Two letters of a name: the first of those who come, the others told beside; the arrows turn to the next."""
        from reseau_desktop.insights.named import beginning

        words = fold(line.text).split()
        if len("".join(words)) < 2:
            return line
        found = [
            one
            for one in beginning(self._store, line.text, self._clock.today(), OFFERED)
            if all(any(part.startswith(word) for part in one.words) for word in words)
        ]
        if not found:
            return line
        meant = found[self._turn % len(found)]
        span = Span(len(line.text) - len(line.text.lstrip()), len(line.text.rstrip()))
        contact = None if _several(found, meant) else meant.id
        who = Someone(span, line.text.strip(), tuple(found), contact)
        return replace(line, people=(who,), note="")


def _several(found: list[Candidate], meant: Candidate) -> bool:
    """Whether somebody else has the very same name: then it is asked."""
    return sum(fold(one.name) == fold(meant.name) for one in found) > 1
