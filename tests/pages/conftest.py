"""What tests of several pages share: how they are dressed, a morning's network, and what is done with a list."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.paths import shared
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.theme import theme

MONDAY = date(2026, 11, 23)


class Drags:
    """Begun by press and move as Qt sees them; a real one needs another window system, and would wait for its end."""

    def __init__(self) -> None:
        self.begun: list[list[int]] = []

    def pull(self, view: RowList, row: int) -> None:
        """Press on a row and move away from it."""
        start = view.visualRect(view.model().index(row, 0)).center()
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for step in (6, 30, 60):
            at = start - QPoint(step, 0)
            move = QMouseEvent(
                QEvent.Type.MouseMove,
                at.toPointF(),
                view.viewport().mapToGlobal(at).toPointF(),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(view.viewport(), move)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)


@pytest.fixture
def drags(monkeypatch) -> Drags:
    found = Drags()
    monkeypatch.setattr(
        RowList, "startDrag", lambda view, _actions: found.begun.append(list(view.drag_ids()))
    )
    return found


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path):
    """Light, as designed, without movement, and nothing of it for the next test."""
    found = appearance.install(qapp, shared("resources"), tmp_path / "sheet")
    found.set_mode("light")
    found.set_scale(1.0)
    found.reduced_motion = True
    yield found
    theme().reduced_motion = False
    theme().set_mode("light")
    theme().set_scale(1.0)
    QApplication.clipboard().clear()


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
def signals(store: Store):
    made = StoreSignals(store)
    yield made
    made.stop()
