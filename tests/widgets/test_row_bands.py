"""A long list that is new comes a few rows at a time, each row whole and once; one that was seen comes at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance, painting
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.row_bands import LONG, NEW, ROWS
from reseau_desktop.widgets.row_delegate import RowDelegate, RowLook

SEEN = 20  # rows that the view has room for
TEXTS = 8  # in each row


class Names(QAbstractListModel):
    def __init__(self, count: int, kind: str) -> None:
        super().__init__()
        self.count, self.kind = count, kind

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self.count

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"{self.kind} {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


class Rows(RowDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.painted: list[int] = []

    def paint_row(self, painter: QPainter, rect: QRectF, index: QModelIndex, look: RowLook) -> None:
        self.painted.append(index.row())
        for number in range(TEXTS):
            painting.text(painter, rect, f"{index.data()} {number}")


class Watched(RowList):
    def __init__(self, rows: Rows) -> None:
        self.passes: list[list[int]] = []  # the rows of each paint
        self.rows = rows
        super().__init__(rows, "People")

    def paintEvent(self, event: QPaintEvent) -> None:
        before = len(self.rows.painted)
        super().paintEvent(event)
        self.passes.append(self.rows.painted[before:])


@pytest.fixture
def shown(qtbot, qapp: QApplication, tmp_path: Path):
    """A list of so many rows that were never painted, until all that are seen were."""
    appearance.install(qapp, shared("resources"), tmp_path / "cache")
    held = []

    def show(count: int, kind: str) -> Watched:
        rows = Rows()
        view = Watched(rows)
        qtbot.addWidget(view)
        model = Names(count, kind)
        view.setModel(model)
        view.resize(400, SEEN * view.rowHeight(0))
        held.append((rows, model))
        view.show()
        qtbot.waitUntil(lambda: len(rows.painted) >= SEEN)
        QApplication.processEvents()
        return view

    yield show


def test_a_long_list_comes_a_few_rows_at_a_time(shown) -> None:
    view = shown(LONG + 1, "long")
    assert view.rows.painted[:SEEN] == list(range(SEEN))
    assert ROWS <= len(view.passes[0]) <= NEW // TEXTS + ROWS < SEEN


def test_what_was_painted_once_comes_at_once(shown) -> None:
    view = shown(LONG + 1, "again")
    view.passes.clear()
    view.viewport().repaint()
    assert view.passes == [list(range(SEEN))]


def test_the_last_rows_are_painted_too(shown, qtbot) -> None:
    view = shown(LONG + 1, "end")
    view.rows.painted.clear()
    view.scrollToBottom()
    qtbot.waitUntil(lambda: LONG in view.rows.painted)
    assert sorted(set(view.rows.painted))[-SEEN:] == list(range(LONG + 1 - SEEN, LONG + 1))


def test_a_short_list_comes_at_once(shown) -> None:
    view = shown(LONG, "short")
    assert view.passes[0] == list(range(SEEN))
