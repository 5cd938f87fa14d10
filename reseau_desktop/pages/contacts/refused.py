"""What was typed into the facts of cards and could not be saved: it waits on its card to be put right."""

from __future__ import annotations

from collections.abc import Collection, Mapping

Place = tuple[int, str]  # whose card, and the key of the fact: "email#0"
Typed = dict[str, str]  # the fields of its editor


class Refused:
    """By person and fact."""

    def __init__(self) -> None:
        self._held: dict[Place, Typed] = {}

    def all(self) -> dict[Place, Typed]:
        """All that waits."""
        return dict(self._held)

    def keep(self, contact: int, fact: str, typed: Typed) -> None:
        """This waits from now on."""
        self._held[contact, fact] = typed

    def take(self, contact: int) -> list[tuple[str, Typed]]:
        """What waits on their card, by fact; it is in its editor again and waits no more."""
        facts = [fact for who, fact in self._held if who == contact]
        return [(fact, self._held.pop((contact, fact))) for fact in facts]

    def restore(self, held: Mapping[Place, Typed]) -> None:
        """That of the last start."""
        self._held = dict(held)

    def forget(self, gone: Collection[int]) -> None:
        """Nothing typed about people who are erased stays."""
        self._held = {place: typed for place, typed in self._held.items() if place[0] not in gone}
