"""The right panel of a page: beside it, over it, or under it, as the window's width has it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.scaling import breadth, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.theme import theme

WIDTH, LEAST, MOST = 320, 280, 440
BESIDE, OVER = 1180, 900  # window widths: beside from 1180, over the page from 900, under it below


class _Panel(QWidget):
    """The panel's ground, with a hairline where it meets the page."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setProperty("ground", "win")
        self._edge: Qt.Edge | None = None  # beside the page the splitter draws it
        self._column = vbox(self, spacing=0)
        self._column.addWidget(Scroll(content, ground="win"))

    def set_edge(self, edge: Qt.Edge | None) -> None:
        self._edge = edge
        left, top = edge == Qt.Edge.LeftEdge, edge == Qt.Edge.TopEdge
        self._column.setContentsMargins(int(left), int(top), 0, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        if self._edge == Qt.Edge.LeftEdge:
            painting.vertical_hairline(painter, 0, 0, self.height())
        elif self._edge == Qt.Edge.TopEdge:
            painting.hairline(painter, 0, 0, self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(80))


class InspectorHost(QWidget):
    """A page's body with its right panel. Ctrl+I shows and hides; Esc closes it where it lies over the page."""

    toggled = Signal(bool)
    resized = Signal(int)  # the panel's width in the design's pixels, when the user drags its edge

    def __init__(self, body: QWidget, panel: QWidget, parent: QWidget | None = None) -> None:
        """`panel` is the content (give its layout 20 of margin); it scrolls when it is too high."""
        super().__init__(parent)
        breathe()
        self._body, self._panel = body, _Panel(panel)
        breathe()
        self._width = WIDTH
        self._wanted = True  # beside the page
        self._opened = False  # over or under it: closed until asked for
        self._mode = ""
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(body)
        self._splitter.splitterMoved.connect(self._moved)
        breathe()
        vbox(self, spacing=0).addWidget(self._splitter)
        theme().scale_changed.connect(self.arrange)

    def panel(self) -> QWidget:
        return self._panel

    def mode(self) -> str:
        """`beside`, `over` or `under`."""
        return self._mode

    def is_open(self) -> bool:
        return self._wanted if self._mode in ("", "beside") else self._opened

    def set_open(self, on: bool) -> None:
        if on == self.is_open():
            return
        if self._mode in ("", "beside"):
            self._wanted = on
        else:
            self._opened = on
        self._place()
        self.toggled.emit(on)

    def restore(self, wanted: bool, width: int) -> None:
        """As it was left: shown beside the page or not, and how wide."""
        self._wanted = wanted
        self._width = min(MOST, max(LEAST, width))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._mode != "beside" and self._opened:
            self.set_open(False)
            self._body.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def arrange(self) -> None:
        """Choose where the panel goes by the window's width."""
        wide = breadth(self)
        mode = "beside" if wide >= BESIDE else "over" if wide >= OVER else "under"
        if mode != self._mode:
            self._mode = mode
            self._opened = False
            self.toggled.emit(self.is_open())
        self._place()

    def _place(self) -> None:
        if not self._mode:
            return
        look = theme()
        opened = self.is_open()
        if self._mode == "over":
            self._panel.setParent(self)
            self._panel.setMinimumSize(0, 0)
            self._panel.setMaximumSize(16777215, 16777215)
            width = min(look.px(self._width), self.width())
            self._panel.set_edge(Qt.Edge.LeftEdge)
            self._panel.setGeometry(self.width() - width, 0, width, self.height())
            self._panel.setVisible(opened)
            if opened:
                self._panel.raise_()
            return
        beside = self._mode == "beside"
        self._splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._panel.set_edge(None)
        if self._panel.parentWidget() is not self._splitter:
            self._splitter.addWidget(self._panel)
            self._splitter.setStretchFactor(0, 1)
            self._splitter.setStretchFactor(1, 0)
        self._panel.setMinimumWidth(look.px(LEAST) if beside else 0)
        self._panel.setMaximumWidth(look.px(MOST) if beside else 16777215)
        self._panel.setVisible(opened)
        if opened:
            whole = self.width() if beside else self.height()
            part = look.px(self._width) if beside else round(self.height() * 0.4)
            self._splitter.setSizes([max(1, whole - part - 1), part])

    def _moved(self, position: int, index: int) -> None:
        if self._mode == "beside":
            self._width = min(MOST, max(LEAST, round(self._panel.width() / theme().scale)))
            self.resized.emit(self._width)
