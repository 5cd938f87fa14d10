"""A window with the palette over it, and a few people really written."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts, lists
from reseau_desktop.exchange.records import PersonRecord, PositionRecord
from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.pages.palette.palette import Palette
from reseau_desktop.store import Store
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import vbox

TODAY = date(2026, 11, 23)
PEOPLE = (
    ("Ana", "Delmas", "allies", "Atelier Nord"),
    ("Ana", "Hermelin", "wide", "Verrerie du Val"),
    ("Karim", "Haddad", "core", "Lumen Conseil"),
    ("Hugo", "Brenner", "core", "Lumen Conseil"),
    ("Hugo", "Brenner", "known", "Orange Bank"),
    ("Émilie", "Rey", "active", ""),
)


class FixedClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 30)


@pytest.fixture
def people(store: Store) -> list[int]:
    ids = []
    for given, family, layer, house in PEOPLE:
        positions = (PositionRecord(house, current=True),) if house else ()
        record = PersonRecord(given=given, family=family, positions=positions)
        ids.append(contacts.add(store, record, layer, date(2026, 1, 5)))
    lists.save(store, "Late in Lyon", "last:>6m")
    return ids


class Shown:
    """The palette in a window, and what it told."""

    def __init__(self, qtbot, store: Store) -> None:
        from PySide6.QtWidgets import QMainWindow, QWidget

        self.qtbot, self.store = qtbot, store
        self.window = QMainWindow()
        self.below = Field("below")
        body = QWidget()
        vbox(body).addWidget(self.below)
        self.window.setCentralWidget(body)
        self.window.resize(1200, 800)
        self.near: int | None = None
        self.recent: list[int] = []
        self.ran: list[str] = []
        self.told: list[object] = []
        self.commands = Commands(self.window)
        for key, menu, text, keys in (
            ("go.circles", "view", "Circles", "Ctrl+2"),
            ("file.export", "file", "Export…", "Ctrl+Shift+E"),
            ("contact.bin", "contact", "Bin", None),
        ):
            self.commands.add(key, menu, lambda t=text: t, lambda k=key: self.ran.append(k), keys)
        self.commands.set_enabled("contact.bin", False)
        self.palette = Palette(
            self.window, store, FixedClock(), self.commands, lambda: self.near, lambda: self.recent
        )
        for name in ("person_chosen", "organisation_chosen", "list_chosen", "contact_wanted"):
            getattr(self.palette, name).connect(lambda value, name=name: self.told.append((name, value)))
        self.palette.said.connect(lambda words, undo: self.told.append((words, undo)))
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def open(self, text: str = "", *, log: bool = False) -> None:
        self.below.setFocus()
        self.palette.open(log=log)
        if text:
            self.type(text)

    def type(self, text: str) -> None:
        """What the keyboard gives; letters it has no keys for are inserted, as an input method does."""
        self.palette.field.selectAll()
        self.palette.field.insert(text)
        self.palette.field.textEdited.emit(text)

    def key(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def rows(self) -> list[str]:
        return [row.accessibleName() for row in self.palette.preview.rows()]

    def found(self) -> list[str]:
        return [entry.title for entry in self.palette.found.entries()]

    def wait_found(self, title: str) -> None:
        self.qtbot.waitUntil(lambda: title in self.found())

    def menu(self) -> list[str]:
        popup = QApplication.activePopupWidget()
        assert popup is not None
        return [action.text() for action in popup.actions() if not action.isSeparator()]

    def choose(self, text: str) -> None:
        popup = QApplication.activePopupWidget()
        action = next(action for action in popup.actions() if action.text().startswith(text))
        popup.setActiveAction(action)
        QTest.keyClick(popup, Qt.Key.Key_Return)


@pytest.fixture
def shown(qtbot, look, store: Store, people: list[int]) -> Shown:
    made = Shown(qtbot, store)
    yield made
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
