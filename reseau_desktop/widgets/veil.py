"""A veil over the page: names and notes become blocks of colour, for as long as somebody else looks on.

The page stays where it is and takes clicks and keys; only what is seen of it is coarse. The guide says what it hides.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.widgets.breath import at_work
from reseau_desktop.widgets.theme import theme

BLOCK = 14  # px at text scale 1: no letter of any style survives
SOON = 40  # ms after the page was painted


class Veil(QWidget):
    """Lies over `source`, a sibling of it, while it is lifted by nobody."""

    def __init__(self, source: QWidget) -> None:
        super().__init__(source.parentWidget())
        self._source = source
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self._look)
        self.hide()

    def is_down(self) -> bool:
        return not self.isHidden()

    def set_down(self, on: bool) -> None:
        """Cover the page, or uncover it."""
        if on == self.is_down():
            return
        application = QApplication.instance()
        if on:
            self._look()
            self.show()
            self.raise_()
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
            self._timer.stop()
            self.hide()
            self._picture = QPixmap()

    def _look(self) -> None:
        """Take the page again, coarse; it is never kept sharp. While a page is being made, after it: a picture lays out
        what is hidden too, and of something half made that ends the program."""
        if at_work():
            self._timer.start()
            return
        source = self._source
        self.setGeometry(source.geometry())
        block = max(1, theme().px(BLOCK))
        few = QSize(max(1, source.width() // block), max(1, source.height() // block))
        smooth = Qt.TransformationMode.SmoothTransformation
        self._picture = source.grab().scaled(few, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if (
            kind == QEvent.Type.ToolTip
            and isinstance(watched, QWidget)
            and self._source.isAncestorOf(watched)
        ):
            return True  # a tooltip would say what is covered
        if kind == QEvent.Type.Resize and watched is self._source:
            self.setGeometry(self._source.geometry())  # at once: nothing new may be seen sharp
        if kind in (QEvent.Type.UpdateRequest, QEvent.Type.Resize) and watched in (
            self._source.window(),
            self._source,
        ):
            self._timer.start()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self._picture)
