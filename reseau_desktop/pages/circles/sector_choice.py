"""The choice of sectors, at the top left of the picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from reseau_desktop.pages.circles.groups import Chosen, Sectors, SectorsBy, Within
from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme

SIDE, GAP, HEIGHT, ICON = 10, 7, 28, 14


class SectorChoice(EnterPresses, QPushButton):
    """ "Sectors: tag ⌄". `chosen` carries a SectorsBy, `order_chosen` the order inside them, a Within."""

    chosen = Signal(str)
    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by, self._within = SectorsBy.NONE, Within.NAME
        self._chosen: Chosen | None = None
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        theme().changed.connect(self.retranslate)
        self.retranslate()

    def sizeHint(self) -> QSize:
        px = theme().px
        width = painting.text_width(self.text(), "small-medium") + px(2 * SIDE + GAP + ICON)
        return QSize(round(width), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theme().px, QPainter(self)
        ground = "press" if self.isDown() else "hover" if self.underMouse() else "card"
        painting.rounded(painter, QRectF(self.rect()), 7, ground, "hair2")
        left = self.width() - px(SIDE) - px(ICON)
        room = QRectF(px(SIDE), 0, left - px(SIDE), self.height())
        painting.text(painter, room, self.text(), "small-medium")
        icons.draw(painter, left, (self.height() - px(ICON)) / 2, "down", "text2", ICON)

    def current(self) -> SectorsBy:
        return self._by

    def within(self) -> Within:
        """In what order people stand inside their sector."""
        return self._within

    def wanted(self) -> Sectors:
        """All of it: the picture, the days before and what is exported stand alike."""
        return Sectors(self._by, self._within, self._chosen)

    def set_chosen(self, chosen: Chosen | None) -> None:
        """Which groups have a sector today; None: the largest will be looked for."""
        self._chosen = chosen

    def set_within(self, within: Within) -> None:
        """Show an order without a signal."""
        self._within = within

    def set_current(self, by: SectorsBy) -> None:
        """Show a choice without a signal."""
        self._by = by
        self.retranslate()

    def menu_of_sectors(self, parent: QWidget) -> QMenu:
        """The same choices as a menu, also for the canvas."""
        menu = PopupMenu(self.tr("Sectors"), parent)
        group = QActionGroup(menu)
        for by in SectorsBy:
            action = menu.addAction(self._words(by))
            action.setCheckable(True)
            action.setChecked(by is self._by)
            group.addAction(action)
            action.triggered.connect(lambda _=False, by=by: self.chosen.emit(by.value))
        menu.addSeparator()
        inside = QActionGroup(menu)
        words = {
            Within.NAME: self.tr("Inside a sector, by name"),
            Within.WARMTH: self.tr("Inside a sector, the warmest first"),
        }
        for within, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(within is self._within)
            action.setEnabled(self._by is not SectorsBy.NONE)
            inside.addAction(action)
            action.triggered.connect(lambda _=False, within=within: self.order_chosen.emit(within.value))
        return menu

    def _open(self) -> None:
        menu = self.menu_of_sectors(self)
        menu.exec(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.deleteLater()

    def _words(self, by: SectorsBy) -> str:
        words = {
            SectorsBy.NONE: self.tr("none", "no sectors"),
            SectorsBy.TAG: self.tr("tag", "sectors by tag"),
            SectorsBy.ORGANISATION: self.tr("organisation", "sectors by where they work"),
            SectorsBy.CITY: self.tr("city", "sectors by city"),
            SectorsBy.HOW_MET: self.tr("how you met", "sectors by how one met"),
        }
        return words[by]

    def retranslate(self) -> None:
        self.setText(self.tr("Sectors: {by}").format(by=self._words(self._by)))
        self.setAccessibleName(self.text())
        self.resize(self.sizeHint())  # it lies in no layout; who placed it hears that it grew
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
