"""A dressed application, a fixed clock, and six people to sort, some of whom have something in common with others."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from reseau_desktop.actions import rows
from reseau_desktop.exchange.records import DateRecord, PersonRecord, PositionRecord
from reseau_desktop.pages.triage.page import TriagePage
from reseau_desktop.paths import shared
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.store_signals import StoreSignals

DAY = date(2026, 11, 23)
WAITING = ("Oriane", "Emil", "Cyril", "Hana", "Zoé", "Yann")


class FixedClock:
    def today(self) -> date:
        return DAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 55)


def person(
    act, given: str, layer: str, *positions: PositionRecord, dates: tuple[DateRecord, ...] = ()
) -> int:
    record = PersonRecord(given=given, family="Test", positions=positions, dates=dates)
    return rows.person(act, record, layer, "2026-11-20", None)


@pytest.fixture
def people(store: Store) -> dict[str, int]:
    """Ids by given name. Oriane works where Ana does and I did; Emil called twice; of the others nothing is known."""
    atelier = PositionRecord("Atelier Nord", "Designer", start="2020", current=True)
    with store.action(Label("filled", 8)) as act:
        rows.position(act, 1, PositionRecord("Atelier Nord", "Founder", start="2012-01", end="2019-03"))
        ids = {"Ana": person(act, "Ana", "wide", atelier)}
        ids["Oriane"] = person(
            act,
            "Oriane",
            "inbox",
            PositionRecord("Atelier Nord", "Graphic designer", start="2022-06", current=True),
            dates=(DateRecord("connected", "2022-08-08"),),
        )
        for name in WAITING[1:]:
            ids[name] = person(act, name, "inbox")
        for days in (10, 40, 70):
            met = act.insert("interaction", happened=(DAY - timedelta(days=days)).isoformat(), kind="call")
            act.insert("participant", interaction=met, contact=ids["Emil"])
    return ids


@pytest.fixture
def signals(store: Store):
    found = StoreSignals(store)
    yield found
    found.stop()


@pytest.fixture
def page(qtbot, store: Store, people, signals, tmp_path):
    from PySide6.QtWidgets import QApplication

    appearance.install(QApplication.instance(), shared("resources"), tmp_path / "cache")
    shown = TriagePage(signals, FixedClock())
    shown.undo_wanted.connect(store.undo)
    qtbot.addWidget(shown)
    shown.resize(1228, 820)
    with qtbot.waitSignal(shown.refreshed):
        shown.show()
        shown.shown()
    qtbot.waitExposed(shown)
    return shown
