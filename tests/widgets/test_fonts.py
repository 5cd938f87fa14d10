"""Inter is drawn at its true weights, with digits of one width."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme


def advance(font: QFont, words: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(words)


def test_the_three_weights_are_three_widths(qapp: QApplication) -> None:
    widths = [advance(fonts.font(13, weight), "Réseau élargi") for weight in (400, 500, 600)]
    assert widths[0] < widths[1] < widths[2]


def test_inter_is_there(qapp: QApplication) -> None:
    assert QFontInfo(fonts.style("body")).family() == "Inter"


def test_the_weight_of_qt_stays_normal(qapp: QApplication) -> None:
    assert fonts.style("title").weight() == QFont.Weight.Normal


def test_digits_have_one_width(qapp: QApplication) -> None:
    widths = {advance(fonts.style("body"), digit) for digit in "0123456789"}
    assert len(widths) == 1


@pytest.mark.parametrize("words", ["Jean-Pierre", "ana@atelier-nord.example"])
def test_a_hyphen_in_a_name_is_no_wider_for_the_digits(qapp: QApplication, words: str) -> None:
    tabular, proper = fonts.style("body"), fonts.style("body", words=words)
    assert advance(proper, "-") < advance(tabular, "-")


def test_a_date_keeps_its_columns(qapp: QApplication) -> None:
    assert fonts.style("body", words="2026-11-23") == fonts.style("body")


@pytest.mark.parametrize("name", fonts.STYLES)
def test_sizes_follow_the_text_scale(qapp: QApplication, name: str) -> None:
    look = theme()
    look.set_scale(1.5)
    try:
        assert fonts.style(name).pixelSize() == round(fonts.STYLES[name].px * 1.5)
        assert fonts.line(name) == round(fonts.STYLES[name].line * 1.5)
    finally:
        look.set_scale(1.0)


def test_nothing_is_smaller_than_eleven(qapp: QApplication) -> None:
    assert min(style.px for style in fonts.STYLES.values()) >= 11
