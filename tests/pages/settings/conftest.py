"""The settings over the sample network of the drawings, in a window, with a fixed clock."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from reseau_desktop.actions import networks
from reseau_desktop.exchange import sample
from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.pages.settings.circle_row import Column
from reseau_desktop.pages.settings.page import SettingsPage
from reseau_desktop.paths import shared
from reseau_desktop.reminders.autostart import DesktopEntry
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.store_signals import StoreSignals

MONDAY = date(2026, 11, 23)


class FixedClock:
    def today(self) -> date:
        return MONDAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 55)


class FixedDesk(QObject):
    """Reminders as the application would tell of them."""

    news = Signal()
    tested = Signal(str, str, str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder, self.tray, self.moments, self.tests = folder, True, (), 0

    def autostart(self) -> DesktopEntry:
        return DesktopEntry(self.folder, ["/usr/bin/reseau", "--hidden"])

    def coming(self):
        return self.moments

    def name_of(self, coming) -> str:
        return "Inès Caron"

    def test(self) -> None:
        self.tests += 1

    def tray_there(self) -> bool:
        return self.tray

    def zone_known(self) -> bool:
        return True


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory) -> Path:
    """Hélène's 206 people: 9.2 promised contacts a week for 12 that her time allows."""
    store = Store.open(tmp_path_factory.mktemp("sample"))
    record = sample.network(MONDAY, 206, 1, "en")
    networks.fill(store, record, Label("sample_added", len(record.contacts)), sample=True)
    store.close()
    return store.path


@pytest.fixture
def store(tmp_path, sample_file):
    folder = tmp_path / "network"
    folder.mkdir()
    shutil.copy(sample_file, folder)
    opened = Store.open(folder)
    yield opened
    opened.close()


@pytest.fixture
def look(qapp, tmp_path):
    found = appearance.install(qapp, shared("resources"), tmp_path / "cache")
    found.set_mode("light")
    found.set_scale(1.0)
    found.reduced_motion = True
    yield found
    found.set_mode("system")
    found.set_scale(1.0)
    found.set_high_contrast(False)
    found.reduced_motion = False


@pytest.fixture
def screen(tmp_path) -> ScreenState:
    return ScreenState(tmp_path / "window.ini")


@pytest.fixture
def spoken() -> list[str]:
    """The languages asked for."""
    return []


@pytest.fixture
def window(qtbot, look):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def commands(window, screen) -> Commands:
    found = Commands(window, screen)
    found.add("app.quit", "file", lambda: "Quit", lambda: None, "Ctrl+Q")
    found.add("view.plain", "view", lambda: "Without keys", lambda: None)
    return found


@pytest.fixture
def desk(tmp_path) -> FixedDesk:
    return FixedDesk(tmp_path / "config" / "autostart")


@pytest.fixture
def make_page(qtbot, window, store, clock, commands, screen, spoken, desk):
    signals = StoreSignals(store)

    def make(width: int = 1228) -> SettingsPage:
        page = SettingsPage(signals, clock, commands, screen, spoken.append, desk)
        window.setCentralWidget(page)
        window.resize(width, 840)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.shown()
        return page

    yield make
    signals.stop()


@pytest.fixture
def page(make_page) -> SettingsPage:
    return make_page()


class Table:
    """Hands on the table of circles."""

    def __init__(self, qtbot, page: SettingsPage) -> None:
        self._bot = qtbot
        self.section = page.sections["circles"]
        self.view = self.section.table

    def at(self, key: str, column: Column) -> QPoint:
        index = self.section.model.index(self.section.model.place(key), column)
        return self.view.visualRect(index).center()

    def click(self, key: str, column: Column) -> None:
        self._bot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.at(key, column))

    def field(self) -> QLineEdit:
        """The field that is open."""
        found = QApplication.focusWidget()
        assert isinstance(found, QLineEdit) and found.property("cell")
        return found

    def type(self, key: str, column: Column, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Click a cell, type over it, and end with a key."""
        self.click(key, column)
        field = self.field()
        self._bot.keyClicks(field, text)
        self.end(end)

    def end(self, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """End typing. Qt saves a little after Enter, so that the field hears of the key too."""
        self._bot.keyClick(self.field(), key)
        if key != Qt.Key.Key_Tab:
            self._bot.waitUntil(lambda: self.view.state() != self.view.State.EditingState)


@pytest.fixture
def table(qtbot, page) -> Table:
    return Table(qtbot, page)
