"""What is decided about one person to sort: one action each, said only where something went wrong."""

from __future__ import annotations

from reseau_desktop.pages.people_wishes import PeopleWishes


class TriageWishes(PeopleWishes):
    """A notice a key would cover the page: the next card is the answer."""

    def place(self, contact: int, layer: str, why: str, line: str) -> bool:
        """Into a circle, with why they matter and a line to remember."""
        from reseau_desktop.actions import triage

        today = self._clock.today()
        return self.attempt(lambda: triage.place(self._store, contact, layer, today, why, line))

    def put_away(self, contact: int, why: str, line: str) -> bool:
        """Into the archive."""
        from reseau_desktop.actions import triage

        return self.attempt(lambda: triage.put_away(self._store, contact, why, line))
