"""The columns of the table by menu: which are shown, where they stand, how wide, and by which it is sorted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.insights.columns import Column
from reseau_desktop.pages.contacts.table_columns import STEP, TableColumns
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.wording import table as words


class ColumnsMenu(QObject):
    """`fields` names the columns of the user's own, by their keys."""

    def __init__(
        self, columns: TableColumns, fields: Callable[[], Mapping[str, str]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns, self._fields = columns, fields

    def title(self) -> str:
        """What a button that opens it is called."""
        return self.tr("Columns")

    def all(self, parent: QWidget) -> QMenu:
        """Of the button: everything about columns."""
        menu = PopupMenu(parent)
        self._add_shown(menu)
        menu.addSeparator()
        sorting = menu.add_menu(self.tr("Sort by"))
        by, reverse = self._columns.sort()
        for key in self._columns.shown():
            action = sorting.addAction(self._name(key), lambda key=key: self._columns.sort_by(key))
            action.setCheckable(True)
            action.setChecked(key == by)
        turned = sorting.addAction(self.tr("Turn the order round"))
        turned.setCheckable(True)
        turned.setChecked(reverse)
        turned.triggered.connect(lambda on: self._columns.sort_by(by, on))
        arranging = menu.add_menu(self.tr("Arrange"))
        for key in self._columns.shown():
            self._add_places(arranging.add_menu(self._name(key)), key)
        menu.addSeparator()
        menu.addAction(self.tr("Columns as at first"), self._columns.restore)
        return menu

    def of_column(self, key: str, parent: QWidget) -> QMenu:
        """Of one caption."""
        menu = PopupMenu(parent)
        by, reverse = self._columns.sort()
        for turned, text in ((False, self.tr("Sort upwards")), (True, self.tr("Sort downwards"))):
            action = menu.addAction(text, lambda turned=turned: self._columns.sort_by(key, turned))
            action.setCheckable(True)
            action.setChecked(key == by and reverse is turned)
        menu.addSeparator()
        self._add_places(menu, key)
        menu.addAction(self.tr("Hide this column"), lambda: self._columns.show(key, False)).setEnabled(
            key != Column.NAME
        )
        menu.addSeparator()
        self._add_shown(menu.add_menu(self.tr("Columns")))
        return menu

    def _add_shown(self, menu: QMenu) -> None:
        shown = self._columns.shown()
        for key in self._columns.known():
            action = menu.addAction(self._name(key))
            action.setCheckable(True)
            action.setChecked(key in shown)
            action.setEnabled(key != Column.NAME)
            action.triggered.connect(lambda on, key=key: self._columns.show(key, on))

    def _add_places(self, menu: QMenu, key: str) -> None:
        shown, width = self._columns.shown(), self._columns.width(key)
        place = shown.index(key) if key in shown else -1
        for step, text in ((-1, self.tr("Move left")), (1, self.tr("Move right"))):
            action = menu.addAction(text, lambda step=step: self._columns.move(key, step))
            action.setEnabled(0 <= place + step < len(shown))
        for step, text in ((STEP, self.tr("Wider")), (-STEP, self.tr("Narrower"))):
            menu.addAction(text, lambda step=step: self._columns.widen(key, width + step, tell=True))

    def _name(self, key: str) -> str:
        return words.column(key, self._fields()).replace("&", "&&")
