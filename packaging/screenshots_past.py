"""Some days of use before the picture of the history: made by actions, at the hours they would have been made."""

from __future__ import annotations

import csv
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reseau_desktop.store import Store

BEGUN = "2026-11-02T08:30:00+00:00"  # when the network of the pictures came into being
HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
NEWCOMERS = (
    ("Paulo", "Saraiva", "Studio Marées", "Photographer"),
    ("Ingrid", "Sølvberg", "Fjord & Co", "Product manager"),
    ("Noé", "Castelain", "Papeterie des Quais", "Director"),
    ("Łucja", "Zarzycka", "Wisła Press", "Editor"),
    ("Mehdi", "Bensaïd", "Halle 9", "Consultant"),
    ("Astrid", "Nyström", "Orme et Fils", "Engineer"),
    ("Bruno", "Duarte", "Studio Marées", "Producer"),
    ("Camila", "Okoro", "Halle 9", "Curator"),
    ("Dario", "Lindqvist", "Wisła Press", "Printer"),
    ("Elsa", "Pereira", "Fjord & Co", "Architect"),
    ("Farid", "Salmon", "Orme et Fils", "Developer"),
    ("Greta", "Weiss", "Papeterie des Quais", "Teacher"),
)


def begun(network: Path) -> None:
    """The sample network is some weeks old."""
    with sqlite3.connect(network / "reseau.db") as file:
        file.execute("UPDATE history SET at = ?", (BEGUN,))
    file.close()


@contextmanager
def _at(day: int, clock: str) -> Iterator[None]:
    """Actions are written at this hour of a day of November."""
    from reseau_desktop.store import history

    hour, minute = map(int, clock.split(":"))
    before = history.now
    history.now = lambda: datetime(2026, 11, day, hour, minute).astimezone().isoformat(timespec="seconds")
    try:
        yield
    finally:
        history.now = before


def some_days(store: Store, today: date) -> None:
    """Thursday, Friday with an import, Monday; once."""
    from reseau_desktop.actions import contacts, follow_ups, interactions, layers, many, ties
    from reseau_desktop.actions.follow_ups import FollowUp
    from reseau_desktop.exchange.records import PositionRecord
    from reseau_desktop.network.ties import TieKind

    def who(*names: str) -> list[int]:
        find = "SELECT id FROM person WHERE given || ' ' || family = ?"
        return [int(store.value(find, (name,))) for name in names]

    if any(entry.label.verb == "imported" for entry in store.history()):
        return
    thursday, friday = date(2026, 11, 19), date(2026, 11, 20)
    with _at(19, "08:58"):
        many.archive(store, who("Rosa Zanetti"))
    with _at(19, "09:02"):
        store.undo()
    with _at(19, "11:20"):
        follow_ups.add(store, FollowUp(*who("Claire Vasseur"), today, kind="thanks"), thursday)
    with _at(19, "11:26"):
        interactions.log(store, who("Karim Haddad", "Marc Okafor", "Sophie Garnier"), "meeting", thursday)
    with _at(19, "17:55"):
        layers.edit_layer(store, "wide", cadence=150)
    with _at(19, "18:02"):
        layers.edit_layer(store, "wide", cadence=180)
    with _at(20, "09:14"):
        interactions.log(store, who("Inès Caron"), "call", friday)
    with _at(20, "14:12"):
        _import(store, friday)
    with _at(20, "14:20"):
        many.tag(store, who("Paul Lindqvist", "Hugo Brenner", "Inès Caron", "Solène Garnier"), "Atelier")
    with _at(20, "14:31"):
        ties.add(store, *who("Oriane Saunier", "Ana Delmas"), TieKind.KNOWS, 3)
    with _at(20, "17:40"):
        layers.move_to_layer(
            store, who("Paulo Saraiva", "Ingrid Sølvberg", "Noé Castelain"), "active", friday
        )
    with _at(23, "09:05"):
        position = PositionRecord(organisation="Fonderie Sauvage", title="Designer", current=True)
        contacts.set_positions(store, *who("Nadia Ouali"), [position])
    with _at(23, "09:32"):
        layers.move_to_layer(store, who("Yann Kerbrat"), "active", today)
    with _at(23, "09:41"):
        interactions.log(store, who("Hugo Brenner"), "message", today)


def _import(store: Store, on: date) -> None:
    """An export of LinkedIn: twelve who are new, and two known of whom it knows an address more."""
    from reseau_desktop.actions import imports
    from reseau_desktop.exchange.plan import plan
    from reseau_desktop.exchange.reading import read

    links = store.rows(
        "SELECT p.given, p.family, l.value FROM person p JOIN link l ON l.contact = p.id"
        " WHERE l.value LIKE '%/in/%' AND p.id NOT IN (SELECT contact FROM email) ORDER BY p.id LIMIT 2"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "Connections.csv")
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write('Notes:\n"When exporting your connection data, …"\n\n')
            writer = csv.writer(file)
            writer.writerow(HEADER)
            for given, family, house, title in NEWCOMERS:
                link = f"https://www.linkedin.com/in/{given}-{family}".lower()
                writer.writerow((given, family, link, "", house, title, "12 Nov 2026"))
            for given, family, link in links:
                address = f"{given.lower()}@ondes.example"
                writer.writerow((given, family, link, address, "", "", "04 Mar 2024"))
        reading = read(path)
        imports.apply(store, plan(reading, imports.known(store, reading.format)), "inbox", (), on)
