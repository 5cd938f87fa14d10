"""Large changesets in pieces, so that other threads run meanwhile: SQLite's session calls hold Python's lock."""

from __future__ import annotations

import time
from collections.abc import Callable

import apsw

YIELD_EVERY = 4 * 1024  # bytes between two chances for the window's thread


def read(changeset: bytes) -> Callable[[int], bytes]:
    """A changeset as SQLite asks for it, piece by piece."""
    position = yielded = 0

    def piece(amount: int) -> bytes:
        nonlocal position, yielded
        if position - yielded >= YIELD_EVERY:
            yielded = position
            time.sleep(0)
        found = changeset[position : position + amount]
        position += len(found)
        return found

    return piece


def written(session: apsw.Session) -> bytes:
    """What a session recorded, taken out piece by piece."""
    pieces = bytearray()
    yielded = 0

    def take(piece: memoryview) -> None:
        nonlocal yielded
        pieces.extend(piece)
        if len(pieces) - yielded >= YIELD_EVERY:
            yielded = len(pieces)
            time.sleep(0)

    session.changeset_stream(take)
    return bytes(pieces)
