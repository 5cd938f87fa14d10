"""A column that scrolls when it is too high, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Holds one content widget as wide as itself; `ground` is a token of a plain ground, or empty."""

    def __init__(self, content: QWidget, parent: QWidget | None = None, *, ground: str = "") -> None:
        super().__init__(parent)
        self.setViewport(
            QWidget()
        )  # Qt's own would make every class of QtWidgets known to Python: 13 ms of a start
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside has the focus, and is scrolled to
        if ground:
            for widget in (self.viewport(), content):
                widget.setProperty("ground", ground)
                widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
                widget.setAutoFillBackground(True)
        else:
            self.viewport().setAutoFillBackground(False)
            content.setAutoFillBackground(False)
        self.setWidget(content)
        if not ground:
            content.setAutoFillBackground(False)  # setWidget turned it on
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        content = self.widget()
        return content.sizeHint() if content is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 40)
