"""Who was opened lately: a state of the screen, kept beside the database and no action of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState

KEPT = 200
KEY = "contacts/opened"


class Recent:
    """The ids opened lately, the latest first."""

    def __init__(self, state: ScreenState | None) -> None:
        self._state = state
        self._ids = state.numbers(KEY) if state is not None else []

    def ids(self) -> tuple[int, ...]:
        return tuple(self._ids)

    def opened(self, contact: int) -> None:
        """Somebody's page was shown."""
        if self._ids[:1] == [contact]:
            return
        self._ids = [contact, *(other for other in self._ids if other != contact)][:KEPT]
        if self._state is not None:
            self._state.set(KEY, self._ids)
