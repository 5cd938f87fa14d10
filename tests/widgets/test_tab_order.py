"""Tab goes through what one sees, in order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from reseau_desktop.widgets.tab_order import order_tabs


def test_a_list_that_opens_above_a_field_is_no_stop_between_two_fields(qtbot, qtlog) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    second, first = QLineEdit(), QLineEdit()
    for field in (second, first):
        column.addWidget(field)
    QListWidget(first).setWindowFlags(Qt.WindowType.Popup)
    order_tabs([first, second])
    window.show()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert window.focusWidget() is second
    assert not [record for record in qtlog.records if "setTabOrder" in record.message]
