"""Qt's own fields where the sheet alone is not enough: number, date, choice, note."""

from __future__ import annotations

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QStyledItemDelegate, QWidget

from reseau_desktop.widgets.theme import theme

LINE_SIDE = 2  # px that Qt keeps free on either side of what is typed in a line


class Number(QSpinBox):
    """A whole number with its unit. The wheel changes it only where it has the focus."""

    def __init__(
        self,
        low: int = 0,
        high: int = 100,
        parent: QWidget | None = None,
        *,
        dense: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setProperty("dense", dense)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme().scale_changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.lineEdit().setTextMargins(theme().px(6), 0, 0, 0)  # the sheet's padding does not reach it

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DateField(QDateEdit):
    """A day, with a calendar. `today` is where it starts: no widget asks the clock."""

    def __init__(
        self, today: QDate, parent: QWidget | None = None, *, dense: bool = False, name: str = ""
    ) -> None:
        super().__init__(today, parent)
        self.setCalendarPopup(True)
        self.setProperty("dense", dense)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Qt counts the longest day, but not what its line keeps free on either side: it would be scrolled."""
        margins = self.lineEdit().textMargins()
        return super().sizeHint() + QSize(margins.left() + margins.right() + 2 * LINE_SIDE, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Choice(QComboBox):
    """One of a list. `add(text, value)`; `value()` is what was given with the text chosen."""

    def __init__(self, parent: QWidget | None = None, *, dense: bool = False, name: str = "") -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))  # without it the sheet's item rules are ignored
        self.setProperty("dense", dense)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def add(self, text: str, value: object = None) -> None:
        self.addItem(text, value)

    def value(self) -> object:
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose what was added with this value, without a signal."""
        for row in range(self.count()):
            if self.itemData(row) == value:
                blocked = self.blockSignals(True)
                self.setCurrentIndex(row)
                self.blockSignals(blocked)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
