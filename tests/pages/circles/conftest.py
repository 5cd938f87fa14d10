"""A page over a real file with a few people in every ring."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.pages.circles.page import CirclesPage
from reseau_desktop.widgets.store_signals import StoreSignals

TODAY = date(2026, 11, 23)
LAYERS = ("core", "allies", "active", "wide", "known", "target", "inbox")


class Clock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 9)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def people(store):
    """Name to id: two people a layer, one seen lately and one long ago."""
    made = {}
    for number, layer in enumerate(LAYERS):
        for who, days in (("Near", 5), ("Far", 400)):
            name = f"{who}{number} Delmas"
            person = PersonRecord(given=f"{who}{number}", family="Delmas")
            contact = contacts.add(store, person, layer, TODAY - timedelta(days=500))
            if layer not in ("inbox", "target"):
                interactions.log(store, [contact], "call", TODAY - timedelta(days=days))
            made[name] = contact
    return made


@pytest.fixture
def make_page(qtbot, store, clock):
    def make(size=(1228, 838)):
        signals = StoreSignals(store)
        page = CirclesPage(signals, clock)
        qtbot.addWidget(page)
        page.destroyed.connect(signals.stop)
        page.resize(*size)
        page.show()
        page.shown()
        qtbot.waitExposed(page)
        return page

    return make


@pytest.fixture
def page(people, make_page):
    return make_page()
