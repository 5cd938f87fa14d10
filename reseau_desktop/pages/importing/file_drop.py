"""Files let go on a window or a page: the first of them is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets files be dropped on a widget and all that is in it."""

    dropped = Signal(Path)
    hovered = Signal(bool)  # a file is over the widget, or has left it

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            assert isinstance(event, QDragEnterEvent | QDragMoveEvent)
            if not files(event.mimeData()):
                return False
            _copy(event)
            self.hovered.emit(True)
            return True
        if kind == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        if kind == QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            self.hovered.emit(False)
            found = files(event.mimeData())
            if found:
                _copy(event)
                self.dropped.emit(found[0])
                return True
        return False


def _copy(event: QDropEvent) -> None:
    """Accept it as a copy: where a file manager hears of a move, it takes the file away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def files(mime: QMimeData) -> list[Path]:
    """The files of this computer that a drag carries."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
