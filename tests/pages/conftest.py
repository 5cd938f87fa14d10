"""What tests of several pages share: how they are dressed, and what is done with a list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.theme import theme


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
    """Light, as designed, and nothing of it for the next test."""
    found = appearance.install(qapp, shared("resources"), tmp_path / "sheet")
    found.set_mode("light")
    found.set_scale(1.0)
    yield found
    theme().set_mode("light")
    theme().set_scale(1.0)
    QApplication.clipboard().clear()
