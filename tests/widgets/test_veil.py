"""The veil: nothing can be read through it, everything goes on under it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.veil import Veil


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    appearance.install(qapp, shared("resources"), tmp_path / "sheet").set_mode("light")
    top = QWidget()
    column = QVBoxLayout(top)
    page = QWidget()
    inner = QVBoxLayout(page)
    label = QLabel("Ana Delmas")
    button = QPushButton("Log")
    inner.addWidget(label)
    inner.addWidget(button)
    column.addWidget(page)
    top.resize(500, 300)
    qtbot.addWidget(top)
    top.show()
    qtbot.waitExposed(top)
    top.page, top.label, top.button = page, label, button
    return top


def _darkest(widget: QWidget, part: QWidget) -> int:
    """The lightness of the darkest pixel where a part of it stands: letters are dark on a light ground."""
    picture = widget.grab().toImage()
    box = part.geometry().translated(part.parentWidget().mapTo(widget, QPoint(0, 0)))
    return min(
        QColor(picture.pixel(x, y)).lightness()
        for x in range(box.left(), box.right(), 1)
        for y in range(box.top(), box.bottom(), 1)
    )


def test_letters_are_gone_while_it_is_down_and_back_when_it_is_lifted(qtbot, window):
    veil = Veil(window.page)
    sharp = _darkest(window, window.label)
    veil.set_down(True)
    assert sharp < 60
    assert _darkest(window, window.label) > 120
    veil.set_down(False)
    assert _darkest(window, window.label) == sharp


def test_what_changes_under_it_is_never_seen_sharp(qtbot, window):
    veil = Veil(window.page)
    veil.set_down(True)
    before = veil._picture.cacheKey()
    window.label.setText("Hugo Brenner")
    qtbot.waitUntil(lambda: veil._picture.cacheKey() != before)
    assert _darkest(window, window.label) > 120


def test_presses_go_through_and_tooltips_stay_away(qtbot, window):
    veil = Veil(window.page)
    veil.set_down(True)
    assert window.childAt(window.button.mapTo(window, QPoint(5, 5))) is window.button
    with qtbot.waitSignal(window.button.clicked):
        qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
    window.label.setToolTip("Ana Delmas, 06 55 00 18 40")
    told = QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), window.label.mapToGlobal(QPoint(2, 2)))
    assert QApplication.sendEvent(window.label, told) is True
    assert veil.eventFilter(window.label, told) is True
    veil.set_down(False)
