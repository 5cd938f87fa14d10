"""A dressed application, a fixed clock, and a past: people, moves, an import in the middle, an exchange after it."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.actions import contacts, interactions, layers, rows
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.pages.history.page import HistoryPage
from reseau_desktop.paths import shared
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.store_signals import StoreSignals

DAY = date(2026, 11, 23)


class FixedClock:
    def today(self) -> date:
        return DAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 55)


@pytest.fixture
def past(store: Store) -> dict[str, int]:
    """Ids by name. Steps: Éva added, moved; Ana, Hugo, Milo imported; Ana moved; an exchange with Éva."""
    ids = {"Éva": contacts.add(store, PersonRecord(given="Éva", family="Pons"), "wide", DAY)}
    layers.move_to_layer(store, [ids["Éva"]], "active", DAY)
    with store.action(Label("imported", 3, "Connections.csv")) as act:
        for name in ("Ana", "Hugo", "Milo"):
            person = PersonRecord(given=name, family="Test")
            ids[name] = rows.person(act, person, "inbox", DAY.isoformat(), None)
    layers.move_to_layer(store, [ids["Ana"]], "allies", DAY)
    interactions.log(store, [ids["Éva"]], "call", DAY)
    return ids


@pytest.fixture
def page(qtbot, store: Store, past, tmp_path):
    from PySide6.QtWidgets import QApplication

    appearance.install(QApplication.instance(), shared("resources"), tmp_path / "cache")
    shown = HistoryPage(StoreSignals(store), FixedClock())
    qtbot.addWidget(shown)
    shown.resize(1228, 800)
    with qtbot.waitSignal(shown.refreshed):
        shown.show()
        shown.shown()
    qtbot.waitExposed(shown)
    shown.list.setFocus(Qt.FocusReason.OtherFocusReason)
    yield shown
    shown.cancel()
