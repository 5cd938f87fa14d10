"""The furniture of a page."""

import pytest
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.text import Paragraph


@pytest.mark.parametrize(
    ("detail", "action"), [("", "Try again"), ("Nothing is lost. " * 20, "Try again"), ("", "")]
)
def test_a_strip_centres_its_sentence_beside_its_button(qtbot, detail: str, action: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    strip = ErrorStrip()
    column = vbox(page)
    column.addWidget(strip)
    column.addStretch(1)
    strip.say("The file is open elsewhere.", detail, action)
    page.resize(700, 300)
    page.show()
    qtbot.waitExposed(page)
    words = strip.findChild(Paragraph)
    assert strip.height() >= 44
    assert words.height() == words.heightForWidth(words.width())
    assert abs(words.geometry().center().y() - strip.rect().center().y()) <= 1
    if action:
        assert abs(strip.findChild(Button).geometry().center().y() - words.geometry().center().y()) <= 1
