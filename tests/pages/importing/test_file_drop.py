"""Files let go on a window are read and stay where they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.pages.importing.file_drop import FileDrop
from reseau_desktop.widgets.fields import Field

Action = Qt.DropAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("held", "proposed"),
    [(NONE, Action.CopyAction), (SHIFT, Action.MoveAction), (SHIFT | CTRL, Action.LinkAction)],
)
def test_a_file_is_never_moved_away(qtbot, tmp_path, held, proposed) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    drop = FileDrop(widget)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "Connections.csv"))])
    every = Action.CopyAction | Action.MoveAction | Action.LinkAction
    with qtbot.waitSignal(drop.dropped) as dropped:
        for event in (
            QDragEnterEvent(QPoint(5, 5), every, mime, LEFT, held),
            QDragMoveEvent(QPoint(5, 5), every, mime, LEFT, held),
            QDropEvent(QPointF(5, 5), every, mime, LEFT, held),
        ):
            assert event.proposedAction() is proposed
            QApplication.sendEvent(widget, event)
            assert event.isAccepted() and event.dropAction() is Action.CopyAction
    assert dropped.args == [tmp_path / "Connections.csv"]


def test_text_is_none_of_ours(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    FileDrop(widget)
    mime = QMimeData()
    mime.setText("Connections.csv")
    event = QDragEnterEvent(QPoint(5, 5), Action.CopyAction, mime, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    assert not event.isAccepted()


def test_a_file_over_a_field_goes_on_to_the_window(qtbot, tmp_path) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    drop, field = FileDrop(widget), Field("Search", widget)
    widget.show()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "Connections.csv"))])
    mime.setText("file:///Connections.csv")  # as file managers add it
    with qtbot.waitSignal(drop.hovered):  # Qt asks the field, then what it stands in
        event = QDragEnterEvent(QPoint(5, 5), Action.CopyAction, mime, LEFT, NONE)
        QApplication.sendEvent(field, event)
    words = QMimeData()
    words.setText("Atelier Nord")
    event = QDragEnterEvent(QPoint(5, 5), Action.CopyAction, words, LEFT, NONE)
    QApplication.sendEvent(field, event)
    assert event.isAccepted() and field.text() == ""
