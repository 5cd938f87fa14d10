"""The whole window over a real folder; closed and opened again as a user would."""

from __future__ import annotations

import shutil
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import networks
from reseau_desktop.clock import Clock
from reseau_desktop.exchange import sample
from reseau_desktop.language import Spoken
from reseau_desktop.paths import shared
from reseau_desktop.store import Label, Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.theme import theme
from reseau_desktop.window import Window
from tests.journeys.mornings import morning

__all__ = ["morning"]  # a fixture of several files

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def dressed(qapp, tmp_path_factory):
    appearance.install(qapp, shared("resources"), tmp_path_factory.mktemp("cache"))
    return qapp


@pytest.fixture
def spoken(dressed):
    found = Spoken(dressed)
    yield found
    found.hush()


@pytest.fixture
def opened(qtbot, dressed, spoken, tmp_path):
    """Open the window of the test's folder; again after `shut` for a restart."""
    open_ones = []

    def open_window(language: str = "en") -> Window:
        spoken.speak(language)
        window = Window(Store.open(tmp_path / "network"), Clock(TODAY), spoken)
        theme().reduced_motion = True
        window.frame.resize(1440, 900)
        window.show()
        qtbot.waitUntil(lambda: bool(window.frame.current_page()))
        open_ones.append(window)
        return window

    yield open_window
    for window in open_ones:
        _shut(window)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory):
    """Hélène's 206 people, written once."""
    store = Store.open(tmp_path_factory.mktemp("sample"))
    people = sample.network(TODAY)
    networks.fill(store, people, Label("sample_added", len(people.contacts)), sample=True)
    store.close()
    return store.path


@pytest.fixture
def sampled(tmp_path, sample_file):
    """The sample network, where the window opens it."""
    (tmp_path / "network").mkdir(exist_ok=True)
    shutil.copy(sample_file, tmp_path / "network")
    return tmp_path / "network"


@pytest.fixture
def hands(qtbot):
    """What a person does at the window: keys where the keyboard is, any letter, presses, menus."""
    return Hands(qtbot)


class Hands:
    """Nothing here calls the program: only events, as they come from a keyboard and a mouse."""

    def __init__(self, qtbot) -> None:
        self._bot = qtbot

    def active(self, window) -> None:
        window.frame.activateWindow()
        self._bot.waitUntil(window.frame.isActiveWindow)

    def dialog(self, dialog) -> None:
        """The window manager gives the keyboard to a dialog that has come."""
        dialog.activateWindow()
        self._bot.waitUntil(dialog.isActiveWindow)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        """Where the keyboard is: a menu that is open first."""
        for _ in range(times):
            where = QApplication.activePopupWidget() or QApplication.focusWidget()
            assert where is not None, "nothing has the keyboard"
            QTest.keyClick(where, key, modifiers)
            QApplication.processEvents()

    def tab_to(self, name: str, back: bool = False) -> None:
        """Tab until what has the keyboard is called so."""
        seen = []
        for _ in range(120):
            where = QApplication.focusWidget()
            called = where.accessibleName() if where is not None else ""
            if called.startswith(name):
                return
            seen.append(called or type(where).__name__)
            self.key(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab comes to {name}: {list(dict.fromkeys(seen))}")

    def say(self, text: str) -> None:
        """Any letters, where the keyboard is."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        where = QApplication.focusWidget()
        assert where is not None, "nothing has the keyboard"
        QApplication.sendEvent(where, event)
        QApplication.processEvents()

    def replace(self, text: str) -> None:
        """All that stands in the field, then these letters."""
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.say(text) if text else self.key(Qt.Key.Key_Backspace)

    def click(self, widget, at=None, modifiers=Qt.KeyboardModifier.NoModifier, button=None) -> None:
        assert widget.isVisible() and widget.isEnabled(), widget.accessibleName()
        left = button or Qt.MouseButton.LeftButton
        QTest.mouseClick(widget, left, modifiers, at or widget.rect().center())
        QApplication.processEvents()

    def double(self, widget, at) -> None:
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()

    def row(self, view, row: int, modifiers=Qt.KeyboardModifier.NoModifier, button=None) -> QPoint:
        """Press a row of a list or table; where it is."""
        index = view.model().index(row, 0)
        view.scrollTo(index)
        at = view.visualRect(index).center()
        self.click(view.viewport(), at, modifiers, button)
        return at

    def pick(self, words: str) -> None:
        """Walk down the menu that is open, and Enter."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), menu
        for _ in menu.actions():
            self.key(Qt.Key.Key_Down)
            if menu.activeAction() is not None and menu.activeAction().text().startswith(words):
                self.key(Qt.Key.Key_Return)
                return
        raise AssertionError(f"{words} is not in {[action.text() for action in menu.actions()]}")

    def menu(self, words: str, menu: QMenu | None = None) -> None:
        """Press an entry of the menu that is open."""
        menu = menu or QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), menu
        entries = {action.text().replace("&&", "&"): menu.actionGeometry(action) for action in menu.actions()}
        at = next((rect.center() for text, rect in entries.items() if text.startswith(words)), None)
        assert at is not None, list(entries)
        QTest.mouseMove(menu, at)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()

    def right(self, widget, at) -> QMenu:
        """The context menu at a place."""
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)
        QApplication.processEvents()
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu)
        return found

    def bar(self, window, menu: str, words: str) -> None:
        """An entry of the menu bar, by the pointer."""
        self.menu(words, _opened(window.frame.menuBar(), menu))


def _opened(bar, name: str) -> QMenu:
    action = next(a for a in bar.actions() if a.text().replace("&", "") == name)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(action).center())
    QApplication.processEvents()
    return action.menu()


@pytest.fixture
def shut():
    return _shut


def _shut(window: Window) -> None:
    if getattr(window, "was_shut", False):
        return
    window.was_shut = True
    window.frame.quit()
    window.end(5_000)
    window.store.close()
    window.frame.deleteLater()
    QApplication.sendPostedEvents(None, 52)


@pytest.fixture
def export(tmp_path):
    """A LinkedIn export as it comes today: note, header, a closed profile, no newline at the end."""
    path = tmp_path / "Connections.csv"
    rows = [
        "Ana,Delmas,https://www.linkedin.com/in/ana-d,ana@nord.example,Atelier Nord,Director,05 Nov 2023",
        'Étienne,"Guérin-Roy, PhD",https://www.linkedin.com/in/etienne,,Musée des Ondes,"Chief ""of"" things",31 Dec 2021',
        "Søren,<b>Bold</b>,https://www.linkedin.com/in/soren,,=cmd(),,15-Jan-24",
        ",,,,,,07 Jun 2026",
    ]
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    path.write_text("\n".join(['Notes:\n"When exporting…"\n', header, *rows]), encoding="utf-8")
    return path
