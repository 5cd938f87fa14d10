"""The order of the list, in words, with the others behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.insights.people import Order
from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme


class SortButton(EnterPresses, QPushButton):
    """ "Recently opened ⌄". `changed` carries the order and whether it is turned round."""

    changed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order, self._reverse = Order.RECENT, False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        theme().changed.connect(self.retranslate)
        self.retranslate()

    def order(self) -> Order:
        return self._order

    def reverse(self) -> bool:
        return self._reverse

    def set_order(self, order: Order, reverse: bool = False) -> None:
        """Show another order, without a signal."""
        self._order, self._reverse = order, reverse
        self.retranslate()

    def words(self, order: Order) -> str:
        """What an order is called."""
        named = {
            Order.NAME: self.tr("Name"),
            Order.RECENT: self.tr("Recently opened"),
            Order.LAST: self.tr("Last exchange"),
            Order.DUE: self.tr("Next follow-up"),
            Order.WARMTH: self.tr("Warmth", "an order of the list"),
            Order.ADDED: self.tr("Recently added"),
        }
        return named[order]

    def retranslate(self) -> None:
        shown = self.words(self._order)
        self.setText(shown)
        self.setAccessibleName(self.tr("Sorted by: {order}").format(order=shown))
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(
            round(painting.text_width(self.text(), "small")) + theme().px(4 + 13 + 2), theme().px(28)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = "text" if self.underMouse() or self.isDown() else "text2"
        side = theme().px(13)
        left = self.width() - side
        icons.draw(painter, left, (self.height() - side) / 2, "up" if self._reverse else "down", token, 13)
        width = left - theme().px(4)
        painting.text(painter, QRectF(0, 0, width, self.height()), self.text(), "small", token)

    def _open(self) -> None:
        menu = PopupMenu(self)
        group = QActionGroup(menu)
        for order in (Order.RECENT, Order.NAME, Order.LAST, Order.DUE, Order.WARMTH, Order.ADDED):
            action = menu.addAction(self.words(order))
            action.setCheckable(True)
            action.setChecked(order is self._order)
            group.addAction(action)
            action.triggered.connect(lambda _=False, order=order: self._choose(order, False))
        menu.addSeparator()
        turned = menu.addAction(self.tr("Turn the order round"))
        turned.setCheckable(True)
        turned.setChecked(self._reverse)
        turned.triggered.connect(lambda on: self._choose(self._order, on))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _choose(self, order: Order, reverse: bool) -> None:
        self.set_order(order, reverse)
        self.changed.emit(order, reverse)
