"""The comparison is as high as what it says, and the buttons stand under it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.pages.merging.sides import AsHigh
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.text import Paragraph


def test_a_short_comparison_leaves_no_hole_over_the_buttons(qtbot, qapp: QApplication) -> None:
    window, card = QWidget(), QWidget()
    words = Paragraph("Is this the same person?")
    vbox(card).addWidget(words)
    scroll, below = AsHigh(card), QWidget()
    column = vbox(window, spacing=12)
    column.addWidget(scroll, 1)
    column.addWidget(below)
    column.addStretch(0)
    qtbot.addWidget(window)
    window.resize(400, 600)
    window.show()
    QApplication.processEvents()
    assert scroll.height() < 100
    words.setText("They worked in the same places. " * 200)
    for _ in range(3):
        QApplication.processEvents()
    assert scroll.height() > 500  # what does not fit scrolls
