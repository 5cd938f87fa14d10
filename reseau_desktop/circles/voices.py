"""What the picture says in words: asked of whoever shows it, so that the picture knows no store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Voices(Protocol):
    """Sentences in the user's language; all are plain text."""

    def me(self) -> str:
        """The word in the middle."""

    def hover(self, contact: int) -> tuple[str, ...]:
        """Name, age of the last exchange, the reason when one is due."""

    def card(self, contact: int) -> tuple[str, ...]:
        """What the card beside a disc says, a line each: who, the promise and how it stands, the next step."""

    def known(self, contact: int) -> tuple[int, ...]:
        """Whom they know, by the links that were declared: lines to them are drawn while the card is shown."""

    def drop(self, contacts: Sequence[int], layer: str) -> tuple[str, ...]:
        """The ring's question, then who goes where and the fill before and after; empty where it would change nothing."""

    def spoken(self, contact: int) -> str:
        """A person for the screen reader: name, layer, warmth, state, next contact."""

    def ring(self, layer: str) -> str:
        """A ring for the screen reader: its name, fill and cadence."""


class Silent:
    """Before anything was read: nothing to say but the word in the middle."""

    def __init__(self, me: str = "") -> None:
        self._me = me

    def me(self) -> str:
        return self._me

    def hover(self, contact: int) -> tuple[str, ...]:
        return ()

    def card(self, contact: int) -> tuple[str, ...]:
        return ()

    def known(self, contact: int) -> tuple[int, ...]:
        return ()

    def drop(self, contacts: Sequence[int], layer: str) -> tuple[str, ...]:
        return ()

    def spoken(self, contact: int) -> str:
        return ""

    def ring(self, layer: str) -> str:
        return ""
