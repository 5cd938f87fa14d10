"""Every icon can be drawn, is one hand, and is crisp at every display scale."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from reseau_desktop.paths import shared
from reseau_desktop.widgets import icons, tokens
from reseau_desktop.widgets.theme import theme

FILES = sorted((shared("resources") / "icons").glob("*.svg"))


@pytest.fixture
def light(qapp: QApplication):
    theme().set_mode("light")
    yield
    theme().set_mode("light")


def opaque(pixmap: QPixmap) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    image = pixmap.toImage()
    found = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name().upper() for colour in found if colour.alpha() == 255}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_icon_is_on_the_grid_and_takes_a_colour(qapp: QApplication, file: Path) -> None:
    source = file.read_text("utf-8")
    assert 'viewBox="0 0 20 20"' in source and "currentColor" in source
    assert "#" not in source
    assert QSvgRenderer(source.encode()).isValid()


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_each_pixel(light: None, dpr: float) -> None:
    pixmap = icons.tinted("search", "accent", 16, dpr)
    assert pixmap.size() == QSize(round(16 * dpr), round(16 * dpr))
    assert pixmap.devicePixelRatio() == dpr
    assert tokens.LIGHT["accent"] in opaque(icons.tinted("folder", "accent", 20, 2.0))


def test_an_icon_of_a_button_is_not_a_blurred_smaller_one(light: None) -> None:
    engine = icons.TokenIcon("check", "text2", "text2", 16)
    pixmap = engine.scaledPixmap(QSize(19, 16), QIcon.Mode.Normal, QIcon.State.Off, 1.25)
    assert pixmap.size() == QSize(24, 20)
    assert pixmap.toImage().copy(0, 0, 20, 20) == icons.tinted("check", "text2", 16, 1.25).toImage()


def test_an_icon_follows_the_theme_without_being_set_again(light: None) -> None:
    icon = icons.icon("person", "text")
    assert tokens.LIGHT["text"] in opaque(icon.pixmap(QSize(64, 64)))
    theme().set_mode("dark")
    assert tokens.DARK["text"] in opaque(icon.pixmap(QSize(64, 64)))


def test_copies_of_an_icon_live_on(light: None) -> None:
    copy = QIcon(icons.icon("bell"))
    copy.addPixmap(QPixmap(4, 4))  # makes Qt copy the engine
    assert not copy.pixmap(QSize(16, 16)).isNull()


def test_a_disabled_icon_is_a_caption(light: None) -> None:
    pixmap = icons.icon("person", "text").pixmap(QSize(64, 64), QIcon.Mode.Disabled)
    assert opaque(pixmap) <= {tokens.LIGHT["text3"]} | {
        c for c in opaque(pixmap) if c != tokens.LIGHT["text"]
    }
    assert tokens.LIGHT["text3"] in opaque(pixmap)
