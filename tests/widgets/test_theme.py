"""A change of theme or text scale reaches what is shown, at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance, tokens
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import Theme, theme


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path):
    made = appearance.install(qapp, shared("resources"), tmp_path / "cache")
    made.set_mode("light")
    yield made
    made.set_mode("light")
    made.set_scale(1.0)
    made.set_high_contrast(False)
    made.set_layer_colours({})


def ground(widget: QWidget) -> str:
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name().upper()


def test_a_card_and_a_label_follow_the_theme(look: Theme, qtbot) -> None:
    card, label = Card(), Text("Réseau", "body", "text2")
    card.resize(80, 80)
    for widget in (card, label):
        qtbot.addWidget(widget)
        widget.show()
    assert ground(card) == tokens.LIGHT["card"]
    assert label.palette().color(QPalette.ColorRole.Midlight).name().upper() == tokens.LIGHT["text2"]
    look.set_mode("dark")
    QApplication.processEvents()
    assert ground(card) == tokens.DARK["card"]
    assert label.palette().color(QPalette.ColorRole.Midlight).name().upper() == tokens.DARK["text2"]


def test_a_button_of_the_sheet_follows_the_theme(look: Theme, qtbot) -> None:
    button = Button("", role="primary")
    button.resize(60, 32)
    qtbot.addWidget(button)
    button.show()
    assert ground(button) == tokens.LIGHT["accent"]
    look.set_mode("dark")
    QApplication.processEvents()
    assert ground(button) == tokens.DARK["accent"]


def test_a_label_in_a_colour_of_its_own_follows_too(look: Theme, qtbot) -> None:
    label = Text("late", "body", "bad")
    qtbot.addWidget(label)
    look.set_mode("dark")
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == tokens.DARK["bad"]


def test_the_text_scale_reaches_fonts_sizes_margins_and_buttons(look: Theme, qtbot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    row = hbox(box, margins=(24, 4), spacing=8)
    label, button, fixed = Text("Ana", "title"), Button("Log", "check"), sized(QWidget(), width=100)
    for widget in (label, button, fixed):
        row.addWidget(widget)
    box.show()
    before = button.sizeHint()
    look.set_scale(2.0)
    QApplication.processEvents()
    assert label.font().pixelSize() == 44
    assert fixed.width() == 200
    assert row.contentsMargins().left() == 48 and row.spacing() == 16
    assert button.height() == 2 * 30 + 2
    assert button.sizeHint().width() > 1.8 * before.width()


def test_the_scale_stays_within_its_limits(look: Theme) -> None:
    look.set_scale(7)
    assert look.scale == 2.0
    look.set_scale(0.1)
    assert look.scale == 0.9


def test_more_contrast_strengthens_lines_and_captions(look: Theme) -> None:
    look.set_high_contrast(True)
    assert look.hex("hair2") == tokens.LIGHT["ctl"]
    assert look.hex("text3") == tokens.LIGHT["text2"]


def test_a_colour_the_user_picked_is_used_everywhere(look: Theme) -> None:
    look.set_layer_colours({"core": "#5B7F24", "mine": "#2f7ca3", "allies": "not a colour"})
    assert look.hex("core") == "#5B7F24"
    assert look.layer("mine").dot == "#2F7CA3"
    assert look.layer("allies") == tokens.LAYERS_LIGHT["allies"]
    assert tokens.contrast(look.hex("core-t"), look.hex("core-s")) >= 4.5


def test_a_layer_without_a_colour_is_drawn_as_the_farthest(look: Theme) -> None:
    assert look.layer("somebody-s-own") == tokens.LAYERS_LIGHT["known"]


def test_the_portal_counts_only_while_the_system_is_followed(look: Theme) -> None:
    look.set_mode("system")
    look.set_portal_dark(True)
    assert look.dark
    look.set_mode("light")
    assert not look.dark
    look.set_mode("system")
    look.set_portal_dark(None)
    with pytest.raises(ValueError, match="no such theme"):
        look.set_mode("sepia")


def test_there_is_one_theme(look: Theme) -> None:
    assert theme() is look


def test_the_sheet_says_nothing_that_qt_does_not_know(look: Theme, qtbot) -> None:
    heard: list[str] = []

    def hear(kind: QtMsgType, context: object, words: str) -> None:
        heard.append(words)

    before = qInstallMessageHandler(hear)
    try:
        box = QWidget()
        qtbot.addWidget(box)
        column = QVBoxLayout(box)
        for control in (QComboBox(), QSpinBox(), QDateEdit(), QCheckBox("a"), QRadioButton("b"), QLineEdit()):
            column.addWidget(control)
        for control in (
            QPlainTextEdit(),
            QProgressBar(),
            QSlider(),
            QScrollArea(),
            QSplitter(),
            QTableView(),
        ):
            column.addWidget(control)
        header = QTableView().horizontalHeader()
        assert isinstance(header, QHeaderView)
        menu = QMenu(box)
        menu.addAction("x")
        column.addLayout(QHBoxLayout())
        box.show()
        box.grab()
        menu.grab()
        for mode in ("dark", "light"):
            look.set_mode(mode)
            QApplication.processEvents()
    finally:
        qInstallMessageHandler(before)
    assert [words for words in heard if "propagateSizeHints" not in words] == []
