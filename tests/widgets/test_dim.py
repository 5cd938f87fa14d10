"""Behind a modal dialog the window waits, and looks like it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.dim import dimmed


def test_a_modal_dialog_dims_its_window_until_it_closes(qtbot, qapp: QApplication, tmp_path: Path) -> None:
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")
    window = QWidget()
    window.resize(300, 200)
    qtbot.addWidget(window)
    window.show()
    bright = window.grab().toImage().pixelColor(5, 5)
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dimmed(window))
    assert window.grab().toImage().pixelColor(5, 5).lightness() < bright.lightness()
    window.resize(400, 300)
    assert window.grab().toImage().pixelColor(395, 295).lightness() < bright.lightness()
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: not dimmed(window))


def test_another_window_beside_it_stays_as_it_is(qtbot, qapp: QApplication, tmp_path: Path) -> None:
    appearance.install(qapp, shared("resources"), tmp_path / "cache")
    window, free = QWidget(), QDialog()
    for widget in (window, free):
        qtbot.addWidget(widget)
        widget.show()
    free.activateWindow()
    QApplication.processEvents()
    assert not dimmed(window) and not dimmed(free)
