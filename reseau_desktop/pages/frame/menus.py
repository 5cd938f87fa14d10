"""The menu bar, from the register of commands. A menu without entries is not shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reseau_desktop.pages.frame.commands import MENUS, Commands
from reseau_desktop.widgets import fonts, painting
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme


class MenuBar(QMenuBar):
    """34 high, a hairline under it. On macOS it is the system's."""

    left_with_focus = Signal()  # nothing in it is open, and yet the keys come here

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._menus: dict[str, QMenu] = {}
        for name in MENUS:
            menu = self._menus[name] = PopupMenu(self)
            self.addMenu(menu)
            menu.aboutToShow.connect(lambda name=name: self._fill(name))
        commands.changed.connect(self._show)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def menu_named(self, name: str) -> QMenu:
        """A menu with its entries as they are now."""
        self._fill(name)
        return self._menus[name]

    def retranslate(self) -> None:
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "contact": self.tr("&Contact"),
            "help": self.tr("&Help"),
        }
        for name, menu in self._menus.items():
            menu.setTitle(titles[name])
        self._show()

    def _show(self) -> None:
        for name, menu in self._menus.items():
            menu.menuAction().setVisible(bool(self._commands.of(name)))
            if self.isNativeMenuBar():
                self._fill(name)  # the system shows it before it asks

    def _fill(self, name: str) -> None:
        menu = self._menus[name]
        for action in menu.actions():
            menu.removeAction(action)
            if action.isSeparator():
                action.deleteLater()
        last = None
        for command in self._commands.of(name):
            if last is not None and command.section != last:
                menu.addSeparator()
            menu.addAction(command.action)
            last = command.section

    def _restyle(self) -> None:
        self.setFont(fonts.style("small"))
        self.setFixedHeight(theme().px(34))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys of the window opened a dialog while a menu was walked: Qt gives the focus back to a bar that is done."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ActiveWindowFocusReason and self.activeAction() is None:
            QTimer.singleShot(0, self, self.left_with_focus.emit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Painted here, so that mnemonics are underlined only once Alt was pressed."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("win"))
        for action in self.actions():
            if action.isVisible():
                self._paint_title(painter, action)
        painting.hairline(painter, 0, self.height() - 1, self.width())

    def _paint_title(self, painter: QPainter, action: QAction) -> None:
        rect = QRectF(self.actionGeometry(action))
        active = action is self.activeAction()
        menu = action.menu()
        if active:
            down = menu is not None and menu.isVisible()
            painting.rounded(painter, rect.adjusted(0, 1, 0, -2), theme().px(6), "press" if down else "hover")
        mnemonic = Qt.TextFlag.TextShowMnemonic if self.hasFocus() else Qt.TextFlag.TextHideMnemonic
        painter.setFont(self.font())
        painter.setPen(theme().colour("text" if active else "text2"))
        whole = QRectF(rect.x(), 0, rect.width(), self.height())
        painter.drawText(whole, int(Qt.AlignmentFlag.AlignCenter) | int(mnemonic), action.text())
