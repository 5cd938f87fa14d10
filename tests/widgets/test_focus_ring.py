"""The keyboard sees where it is; the mouse is not told."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.focus_ring import FocusRing
from reseau_desktop.widgets.scroll import Scroll


@pytest.fixture
def window(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache")
    made = QWidget()
    column = QVBoxLayout(made)
    made.buttons = [Button(f"Button {n}") for n in range(3)]
    made.field = Field("Name")
    for widget in (*made.buttons, made.field):
        column.addWidget(widget)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def ring(window: QWidget) -> QWidget | None:
    found = window.findChild(FocusRing)
    return found.target() if found is not None else None


def test_tab_moves_the_ring_and_a_click_hides_it(window: QWidget) -> None:
    QTest.keyClick(window.buttons[0], Qt.Key.Key_Tab)
    assert ring(window) is window.buttons[1]
    found = window.findChild(FocusRing)
    assert found.geometry() == window.buttons[1].geometry().adjusted(-4, -4, 4, 4)
    QTest.mouseClick(window.buttons[2], Qt.MouseButton.LeftButton)
    assert ring(window) is None


def test_it_follows_what_it_is_around(window: QWidget) -> None:
    QTest.keyClick(window.buttons[0], Qt.Key.Key_Tab)
    window.resize(500, 400)
    QApplication.processEvents()
    found = window.findChild(FocusRing)
    assert found.geometry() == window.buttons[1].geometry().adjusted(-4, -4, 4, 4)
    window.buttons[1].hide()
    assert ring(window) is not window.buttons[1]


def test_a_field_shows_its_own(window: QWidget) -> None:
    window.buttons[2].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.buttons[2], Qt.Key.Key_Tab)
    assert window.field.hasFocus() and ring(window) is None


def test_it_lets_the_mouse_through(window: QWidget) -> None:
    QTest.keyClick(window.buttons[0], Qt.Key.Key_Tab)
    centre = window.buttons[1].geometry().center()
    assert window.childAt(centre) is window.buttons[1]


def test_it_scrolls_along_and_stays_inside(qtbot, qapp: QApplication) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [Button(f"Button {n}") for n in range(30)]
    for button in buttons:
        column.addWidget(button)
    outer = QWidget()
    scroll = Scroll(content)
    QVBoxLayout(outer).addWidget(scroll)
    qtbot.addWidget(outer)
    outer.resize(300, 300)
    outer.show()
    outer.activateWindow()
    qtbot.waitUntil(outer.isActiveWindow)
    buttons[2].setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(buttons[2], Qt.Key.Key_Tab)
    found = outer.findChild(FocusRing)
    before = found.geometry()
    scroll.verticalScrollBar().setValue(30)
    QApplication.processEvents()
    assert found.geometry() == before.translated(QPoint(0, -30))


def test_a_window_that_is_going_is_not_asked(window: QWidget, qapp: QApplication) -> None:
    """The focus leaves a dialog of the system while its children are half deleted; to look among them ends all."""
    going = QWidget()
    first, second = Button("First", going), Button("Second", going)
    first.destroyed.connect(lambda: qapp.focusChanged.emit(second, None))
    shiboken6.delete(going)
    QTest.keyClick(window.buttons[0], Qt.Key.Key_Tab)
    assert ring(window) is window.buttons[1]
