"""A window with Contacts in it, over a small network that is really written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.pages.contacts.page import ContactsPage
from reseau_desktop.paths import shared
from reseau_desktop.store import Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.theme import theme

TODAY = date(2026, 11, 23)
PEOPLE = (
    ("Ana", "Delmas", "allies", "Creative director", "Atelier Nord", "client"),
    ("Marc", "Okafor", "allies", "Head of operations", "Quai Ouest", "client"),
    ("Élise", "Lefèvre", "core", "Researcher", "Institut Boréal", "industry"),
    ("Karim", "Haddad", "core", "Partner", "Lumen Conseil", ""),
    ("Rosa", "Zanetti", "wide", "Talent lead", "Lumen Conseil", ""),
    ("Nour", "Sassi", "inbox", "", "", ""),
    ("Théo", "Vidal", "inbox", "", "", ""),
)


class FixedClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 30)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path):
    found = appearance.install(qapp, shared("resources"), tmp_path / "sheet")
    found.set_mode("light")
    found.set_scale(1.0)
    yield found
    theme().set_mode("light")
    theme().set_scale(1.0)


@pytest.fixture
def people(store: Store) -> dict[str, int]:
    """Who is there, by first name."""
    ids = {}
    for given, family, layer, title, organisation, tag in PEOPLE:
        record = PersonRecord(
            given=given,
            family=family,
            emails=(Labelled(f"{family.casefold()}@nord.example", "work"),),
            phones=(Labelled("+33 6 55 00 18 40", "mobile"),) if given == "Marc" else (),
            positions=(PositionRecord(organisation, title, current=True),) if title else (),
            tags=(tag,) if tag else (),
        )
        ids[given] = contacts.add(store, record, layer, date(2026, 1, 5))
    interactions.log(store, [ids["Ana"]], "call", date(2026, 10, 31), "The spring show.")
    interactions.log(store, [ids["Ana"], ids["Marc"]], "event", date(2026, 5, 14), "Les Matinales")
    interactions.log(store, [ids["Marc"]], "message", date(2026, 9, 30))
    interactions.log(store, [ids["Karim"]], "meeting", date(2026, 11, 20))
    return ids


@pytest.fixture
def signals(store: Store, qapp: QApplication):
    made = StoreSignals(store)
    yield made
    made.stop()


@pytest.fixture
def page(qtbot, look, people: dict[str, int], signals: StoreSignals, clock: FixedClock) -> ContactsPage:
    made = ContactsPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1240, 840)
    made.said = []
    made.notice.connect(lambda words, undoable: made.said.append((words, undoable)))
    made.trouble.connect(lambda words: made.said.append((words, False)))
    made.show()
    made.shown()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


@pytest.fixture
def say() -> Callable[[QWidget, str], None]:
    """Type anything a keyboard can, French included: keyClicks aborts on letters beyond ASCII."""

    def typed(widget: QWidget, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)

    return typed


@pytest.fixture
def names(store: Store) -> Callable[[ContactsPage], list[str]]:
    """First names in the list, from the top."""

    def listed(page: ContactsPage) -> list[str]:
        given = dict(store.rows("SELECT id, given FROM contact"))
        return [given[contact] for contact in page.list.model.ids()]

    return listed
