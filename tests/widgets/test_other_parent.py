"""A panel that moves to another place of the window, after the text scale changed: its words keep their size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.segmented import Segmented
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, tmp_path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")
    theme().set_scale(1.5)
    yield
    theme().set_scale(1.0)


@pytest.mark.parametrize(
    ("make", "px"),
    [
        (lambda: Text("The whole network", "heading"), 16),
        (lambda: Button("Log an exchange"), 13),
        (lambda: Button("Log it", dense=True), 12),
        (lambda: Segmented((("week", "Week"), ("list", "List")), "week")._buttons["week"], 13),
    ],
)
def test_words_keep_the_size_of_the_text_scale_in_force(qtbot, make, px) -> None:
    first, second = QWidget(), QWidget()
    for holder in (first, second):
        qtbot.addWidget(holder)
        QVBoxLayout(holder)
    widget = make()
    first.layout().addWidget(widget)
    first.show()
    second.show()
    QApplication.processEvents()
    assert widget.font().pixelSize() == round(px * 1.5)
    theme().set_scale(1.0)
    second.layout().addWidget(widget)
    widget.show()
    QApplication.processEvents()
    assert widget.font().pixelSize() == px
