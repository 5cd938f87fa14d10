"""A dressed application, a fixed clock, and a small network with one thing of each kind to do."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.paths import shared
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.store_signals import StoreSignals

MONDAY = date(2026, 11, 23)


class FixedClock:
    def __init__(self, now: datetime = datetime(2026, 11, 23, 8, 55)) -> None:
        self.moment = now

    def today(self) -> date:
        return self.moment.date()

    def now(self) -> datetime:
        return self.moment


def _person(act, given: str, family: str, layer: str, days: int | None, title: str = "") -> int:
    """Somebody whose latest exchange is that many days old; None for nobody ever met."""
    contact = act.insert(
        "contact",
        layer=layer,
        given=given,
        family=family,
        sort_name=f"{family} {given}".lower(),
        added_on="2022-01-03",
    )
    if title:
        act.insert("position", contact=contact, title=title, current=1)
    if days is not None:
        met = act.insert("interaction", happened=(MONDAY - timedelta(days=days)).isoformat(), kind="call")
        act.execute("INSERT INTO participant VALUES (?, ?)", (met, contact))
    return contact


@pytest.fixture
def network(store: Store) -> dict[str, int]:
    """Ids by given name: Tessa has a follow-up of one's own, Hugo a birthday, Élise and Nadia are due, Victor drifts,
    Mirela fell asleep, Paul is up to date."""
    with store.action(Label("filled", 8)) as act:
        act.update("contact", 1, given="Hélène", family="Marchand", sort_name="marchand helene")
        ids = {
            "Tessa": _person(act, "Tessa", "Bastide", "active", 20),
            "Hugo": _person(act, "Hugo", "Brenner", "allies", 30, "Project manager"),
            "Élise": _person(act, "Élise", "Tessier", "core", 26, "Researcher"),
            "Nadia": _person(act, "Nadia", "Ouali", "allies", 97),
            "Victor": _person(act, "Victor", "Sabatier", "wide", 700),
            "Mirela": _person(act, "Mirela", "Novak", "known", 1200),
            "Paul": _person(act, "Paul", "Lindqvist", "core", 2),
        }
        act.insert("anniversary", contact=ids["Hugo"], kind="birthday", happens="1985-11-23")
        act.insert(
            "follow_up",
            contact=ids["Tessa"],
            kind="explicit",
            what="Send the draft",
            channel="message",
            due="2026-11-20",
            created_on="2026-11-10",
        )
    return ids


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def look(qapp, tmp_path):
    """The application's theme, without movement."""
    cache = tmp_path / "cache"
    cache.mkdir()
    found = appearance.install(qapp, shared("resources"), cache)
    found.set_mode("light")
    found.set_scale(1.0)
    found.reduced_motion = True
    yield found
    found.set_mode("system")
    found.reduced_motion = False


@pytest.fixture
def signals(store: Store):
    made = StoreSignals(store)
    yield made
    made.stop()


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
