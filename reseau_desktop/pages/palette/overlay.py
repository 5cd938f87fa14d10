"""A sheet over the whole window, which is dimmed and waits: a child of the window, so that it is placed on every system."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.pages.palette.sheet import FOOT, Foot, Sheet
from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.scaling import Margins, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.theme import theme

WIDTH, TOP, MARGIN = 680, 128, 24
HEAD = 62  # the field and its rule
VEIL = 0.28


class Overlay(QWidget):
    """Holds a head, a body that scrolls where the window is low, and a foot. Tab goes round inside; Esc leaves."""

    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._came_from: QWidget | None = None
        self._body: QWidget | None = None
        self._leaving = False
        self.hide()
        self.sheet = Sheet(self)
        self._curtain = Curtain(self.sheet)
        self.foot = Foot()
        host.installEventFilter(self)
        theme().changed.connect(self.place)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def holding(self, body: QWidget) -> Scroll:
        """The scroll area around the body."""
        self._body, self._scroll = body, Scroll(body)
        return self._scroll

    def cover(self) -> None:
        """Lie over the window; the focus comes back to where it was when this is left."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
            self._curtain.fall()  # after what is dimmed now
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """A page that has just come below may take the keyboard, or lose it: it gets it once this is left."""
        if self.isVisible() and not self._leaving and (new is None or not self._inside(new)):
            QTimer.singleShot(0, self, self._hold)

    def _hold(self) -> None:
        new = QApplication.focusWidget()
        other = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if not self.isVisible() or other is not None or not self.window().isActiveWindow():
            return
        if new is None or (new.window() is self.window() and not self._inside(new)):
            self._came_from = new or self._came_from
            self.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _inside(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def forget_focus(self) -> None:
        """One goes elsewhere: the focus is that place's."""
        self._came_from = None

    def leave(self) -> None:
        """Take it away. The focus goes first: what is hidden with it would be looked at for the next one."""
        back, self._came_from = self._came_from, None
        self._leaving = True
        focus = QApplication.focusWidget()
        if (
            back is not None
            and shiboken6.isValid(back)
            and back.isVisible()
            and back.window() is self.window()
        ):
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focus is not None and self.isAncestorOf(focus):
            focus.clearFocus()
        self.hide()
        self._leaving = False
        self.closed.emit()

    def stops(self) -> list[QWidget]:
        """What Tab goes round."""
        raise NotImplementedError

    def place(self) -> None:
        """In the middle, an eighth down; as high as its content, at most to the window's end."""
        if self.isHidden() or self._body is None:
            return
        # What was shown or hidden just now counts, the innermost first: else a layout keeps the height it had before.
        for widget in (*reversed(self._body.findChildren(QWidget)), self._body):
            if widget.layout() is not None and not widget.isHidden():
                widget.layout().invalidate()
                widget.layout().activate()  # those within it too
                widget.updateGeometry()
        px, layout = theme().px, self._body.layout()
        width = min(px(WIDTH), self.width() - px(2 * MARGIN))
        top = min(px(TOP), self.height() // 7)
        layout.activate()
        wanted = (
            layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        )
        head = px(HEAD) + px(FOOT)
        room = self.height() - top - px(MARGIN) - head
        high = max(0, min(wanted, room))
        self._scroll.setFixedHeight(high)
        self.sheet.setGeometry(QRect((self.width() - width) // 2, top, width, head + high))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._host.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(theme().colour("win" if theme().dark else "text"))
        colour.setAlphaF(VEIL * 2 if theme().dark else VEIL)
        QPainter(self).fillRect(self.rect(), colour)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the sheet: close it."""
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def event(self, event: QEvent) -> bool:
        """The window's keys wait while this is open; quitting does not."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            quits = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Q
            if not quits:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes on to the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [stop for stop in self.stops() if stop.isVisible()]
        if not stops:
            return False
        focus = QApplication.focusWidget()
        place = stops.index(focus) if focus in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True


class Inset(QWidget):
    """Room around a widget, there only while the widget is."""

    def __init__(self, widget: QWidget, margins: Margins) -> None:
        super().__init__()
        self._widget = widget
        vbox(self, margins=margins, spacing=0).addWidget(widget)
        widget.installEventFilter(self)
        if widget.isHidden():
            self.hide()  # and never shown by hand here: without a place yet it would be a window of its own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._widget.isHidden())
        return False
