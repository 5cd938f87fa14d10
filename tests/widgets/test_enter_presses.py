"""Enter presses what has the focus, never what stands beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout

from reseau_desktop.widgets.buttons import Button, IconButton, LinkButton
from reseau_desktop.widgets.chips import FilterChip


@pytest.fixture
def asked(qtbot):
    """A question whose main answer is the default one."""
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    dialog.main = Button("Erase", role="primary")
    dialog.main.setDefault(True)
    column.addWidget(dialog.main)
    dialog.main.clicked.connect(dialog.accept)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_cancel_cancels(qtbot, asked, key) -> None:
    cancel = Button("Cancel")
    asked.layout().addWidget(cancel)
    cancel.clicked.connect(asked.reject)
    with qtbot.waitSignal(asked.finished) as done:
        QTest.keyClick(cancel, key)
    assert done.args == [QDialog.DialogCode.Rejected]


@pytest.mark.parametrize("kind", [lambda: IconButton("x", "Close"), lambda: LinkButton("Open"), FilterChip])
def test_enter_presses_every_kind_of_button(qtbot, asked, kind) -> None:
    button = kind()
    asked.layout().addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert asked.isVisible()


def test_ctrl_enter_on_a_button_is_still_the_form_s(asked) -> None:
    other = Button("Another")
    asked.layout().addWidget(other)
    pressed = []
    other.clicked.connect(lambda: pressed.append(1))
    QTest.keyClick(other, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not pressed
