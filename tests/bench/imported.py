"""An import as the product does it: read, compare with who is known, decide, write."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from invented import linkedin_csv

from reseau_desktop.actions import imports
from reseau_desktop.exchange.plan import plan
from reseau_desktop.exchange.reading import read
from reseau_desktop.store import Store

TODAY = date(2026, 11, 23)


def bring(store: Store, export: Path) -> None:
    """The whole way of one file, as `reseau import FILE` goes it."""
    reading = read(export)
    decided = plan(reading, imports.known(store, reading.format))
    imports.apply(store, decided, "inbox", (), TODAY)


def imported(folder: Path, size: int) -> Store:
    """A network of that many imported people."""
    print(f"  importing {size} people", file=sys.stderr, flush=True)
    export = linkedin_csv(folder / "Connections.csv", size)
    store = Store.open(folder / "network")
    bring(store, export)
    return store
