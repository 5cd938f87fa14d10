"""A dialog is never higher than its screen; what does not fit is scrolled to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.fitted import fit, room
from reseau_desktop.widgets.theme import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, tmp_path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")
    theme().set_scale(2.0)
    yield
    theme().set_scale(1.0)


def dialog_of(qtbot, lines: int) -> tuple[QDialog, QWidget, QPushButton]:
    dialog, form = QDialog(), QWidget()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(form)
    for _ in range(lines):
        column.addWidget(QLineEdit())
    save = QPushButton("Save")
    column.addWidget(save)
    fit(dialog, form)
    dialog.show()
    QApplication.processEvents()
    return dialog, form, save


def test_a_short_form_is_whole_and_grows(qtbot) -> None:
    dialog, form, save = dialog_of(qtbot, 2)
    assert save.visibleRegion().boundingRect() == save.rect()
    before = dialog.height()
    form.layout().insertWidget(0, QLineEdit())
    qtbot.waitUntil(lambda: dialog.height() > before)
    qtbot.waitUntil(lambda: save.visibleRegion().boundingRect() == save.rect())


def test_a_long_form_ends_where_the_screen_does_and_tab_reaches_its_end(qtbot) -> None:
    dialog, form, save = dialog_of(qtbot, 60)
    assert dialog.height() <= room(dialog)
    assert save.visibleRegion().isEmpty()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    first = form.layout().itemAt(0).widget()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert save.hasFocus()
    qtbot.waitUntil(lambda: save.visibleRegion().boundingRect() == save.rect())
