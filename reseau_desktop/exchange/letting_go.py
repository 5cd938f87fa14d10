"""A large record is taken apart row by row: to let go of it whole holds Python's lock, half a second for 100,000 people."""

from __future__ import annotations

import time
from dataclasses import fields
from typing import Any

from reseau_desktop.exchange.records import NetworkRecord

AT_A_TIME = 200  # rows: a millisecond


def rows(*networks: NetworkRecord) -> list[Any]:
    """Every row of these networks: they stay while they are held here, though the networks go."""
    held: list[Any] = []
    for network in networks:
        for field in fields(network):
            value = getattr(network, field.name)
            if isinstance(value, tuple):
                held.extend(value)
    return held


def let_go(held: list[Any]) -> None:
    """A few at a time, so that other threads run meanwhile."""
    while held:
        del held[-AT_A_TIME:]
        time.sleep(0)
