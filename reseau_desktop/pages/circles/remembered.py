"""What the screen remembers of the circles between two starts: the sectors, and who was picked."""

from __future__ import annotations

import json
from collections.abc import Container, Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.pages.circles.groups import Chosen, SectorsBy, Within
from reseau_desktop.pages.circles.links_shown import LinksOf
from reseau_desktop.pages.circles.picture_wish import PictureWish, wish_from

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState

SECTORS, PICKED, LINKS = "circles/sectors", "circles/picked", "circles/links"
WITHIN = "circles/within"
CHOSEN = "circles/chosen"  # which groups have a sector, of which day
WISH = "circles/export"
MOST = 50  # people: a larger selection is of the moment


class Remembered:
    """Kept in the ini file beside the database; without one, nothing is."""

    def __init__(self, state: ScreenState | None) -> None:
        self._state = state
        self._waiting = state.numbers(PICKED) if state is not None else []

    def sectors(self) -> SectorsBy:
        kept = self._state.text(SECTORS) if self._state is not None else ""
        return SectorsBy(kept) if kept in list(SectorsBy) else SectorsBy.NONE

    def keep_sectors(self, by: SectorsBy) -> None:
        if self._state is not None:
            self._state.set(SECTORS, by.value)

    def within(self) -> Within:
        kept = self._state.text(WITHIN) if self._state is not None else ""
        return Within(kept) if kept in list(Within) else Within.NAME

    def keep_within(self, within: Within) -> None:
        if self._state is not None:
            self._state.set(WITHIN, within.value)

    def chosen(self, by: SectorsBy, day: date) -> Chosen | None:
        """The groups that have a sector on this day, if it is known."""
        try:
            kept = json.loads(self._state.text(CHOSEN)) if self._state is not None else {}
            if kept.get("day") != day.isoformat() or kept.get("by") != by.value:
                return None
            return Chosen(*(tuple(map(str, kept[part])) for part in ("largest", "order")))
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def keep_chosen(self, by: SectorsBy, day: date, chosen: Chosen | None) -> None:
        if self._state is None:
            return
        words = ""
        if chosen is not None:
            words = json.dumps({"day": day.isoformat(), "by": by.value, **chosen._asdict()})
        if words != self._state.text(CHOSEN):
            self._state.set(CHOSEN, words)

    def wish(self) -> PictureWish | None:
        """How the circles were exported last."""
        try:
            kept = json.loads(self._state.text(WISH)) if self._state is not None else {}
            return wish_from(kept)
        except (ValueError, TypeError, AttributeError):
            return None

    def keep_wish(self, wish: PictureWish) -> None:
        if self._state is not None:
            self._state.set(WISH, json.dumps(asdict(wish)))

    def links(self) -> LinksOf:
        """Whose links are drawn; at first those of whoever is selected."""
        kept = self._state.text(LINKS) if self._state is not None else ""
        return LinksOf(kept) if kept in list(LinksOf) else LinksOf.SELECTED

    def keep_links(self, of: str) -> None:
        if self._state is not None:
            self._state.set(LINKS, of)

    def picked(self, here: Container[int]) -> tuple[int, ...]:
        """Who was picked when one left, of those who are in the picture: told once."""
        waiting, self._waiting = self._waiting, []
        return tuple(contact for contact in waiting if contact in here)

    def keep_picked(self, contacts: Sequence[int]) -> None:
        if self._state is not None:
            self._state.set(PICKED, list(contacts) if len(contacts) <= MOST else [])
