"""The first page over a real, empty network; file dialogs answered at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.pages.first_run.page import FirstRunPage
from reseau_desktop.paths import shared
from reseau_desktop.store import Store
from reseau_desktop.widgets import appearance, task
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.theme import theme


class FixedClock:
    def today(self) -> date:
        return date(2026, 11, 23)

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 55)


class Answers:
    """Stands where the system's file dialog would."""

    def __init__(self) -> None:
        self.opened: Path | None = None

    def to_open(self, parent: QWidget, caption: str, kinds: str) -> Path | None:
        return self.opened

    def to_save(self, parent: QWidget, caption: str, name: str, kinds: str) -> Path | None:
        return None


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path):
    found = appearance.install(qapp, shared("resources"), tmp_path / "sheet")
    found.set_mode("light")
    found.set_scale(1.0)
    yield found
    theme().set_mode("light")
    theme().set_scale(1.0)


@pytest.fixture
def signals(store: Store, qapp: QApplication):
    made = StoreSignals(store)
    yield made
    task.shutdown()
    made.stop()


@pytest.fixture
def open_page(qtbot, look, signals: StoreSignals, answers: Answers) -> Callable[..., FirstRunPage]:
    """Make and show the page; the account's name is given."""

    def made(name: tuple[str, str] = ("Hélène", "Martin"), language: str = "en") -> FirstRunPage:
        page = FirstRunPage(signals, FixedClock(), lambda: language, answers, name)
        qtbot.addWidget(page)
        page.resize(1228, 838)
        page.show()
        page.shown()
        qtbot.waitExposed(page)
        return page

    return made


@pytest.fixture
def page(open_page) -> FirstRunPage:
    return open_page()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A small LinkedIn export."""
    path = tmp_path / "Connections.csv"
    path.write_text(
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        "Ana,Delmas,ana@nord.example,Atelier Nord,Director,14 Mar 2019\n",
        encoding="utf-8",
    )
    return path
