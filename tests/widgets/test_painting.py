"""Lines are sharp at every display scale, texts fit, and pictures are drawn once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.theme import theme


def canvas(dpr: float, size: int = 100) -> QImage:
    image = QImage(round(size * dpr), round(size * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(0)
    return image


@pytest.mark.parametrize(("dpr", "rows"), [(1.0, 1), (1.25, 1), (1.5, 1), (2.0, 2)])
@pytest.mark.parametrize("y", [3.0, 10.4, 17.0, 31.7])
def test_a_hairline_is_whole_pixels(qapp: QApplication, dpr: float, rows: int, y: float) -> None:
    image = canvas(dpr)
    painter = QPainter(image)
    painting.hairline(painter, 0, y, 100, "text")
    painting.vertical_hairline(painter, y, 50, 50, "text")
    painter.end()
    column = [image.pixelColor(2, row).alpha() for row in range(round(49 * dpr))]
    assert [alpha for alpha in column if alpha] == [255] * rows
    line = [image.pixelColor(x, round(80 * dpr)).alpha() for x in range(image.width())]
    assert [alpha for alpha in line if alpha] == [255] * rows


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 1.75])
@pytest.mark.parametrize("place", range(8))
def test_a_hairline_stays_in_a_widget_of_one_pixel(qapp: QApplication, dpr: float, place: int) -> None:
    image = canvas(dpr)
    painter = QPainter(image)
    painter.translate(place, place)
    painter.setClipRect(0, 0, 1, 40)
    painting.vertical_hairline(painter, 0, 0, 40, "text")
    painter.setClipRect(0, 0, 40, 1)
    painting.hairline(painter, 0, 0, 40, "text")
    painter.end()
    across = [image.pixelColor(round((place + 20) * dpr), y).alpha() for y in range(image.height())]
    down = [image.pixelColor(x, round((place + 20) * dpr)).alpha() for x in range(image.width())]
    assert across.count(255) == 1 and down.count(255) == 1


def test_a_long_name_ends_in_an_ellipsis_and_a_short_one_does_not(qapp: QApplication) -> None:
    name = "Maximilienne de la Tour-d’Auvergne-Lauraguais"
    assert painting.elided(name, "medium", 90).endswith("…")
    assert painting.elided("Ana", "medium", 90) == "Ana"
    image = canvas(1)
    painter = QPainter(image)
    assert painting.text(painter, QRectF(0, 0, 90, 20), name) <= 90.5
    painter.end()


def test_two_lines_of_a_note_become_one(qapp: QApplication) -> None:
    assert painting.elided("one\ntwo", "body", 500) == "one two"


def test_a_picture_is_drawn_once_until_the_theme_changes(qapp: QApplication) -> None:
    drawn: list[int] = []

    def draw(painter: QPainter) -> None:
        drawn.append(1)

    for _ in range(3):
        painting.picture("test-once", 10, 10, 1.25, draw)
    assert len(drawn) == 1
    painting.picture("test-once", 10, 10, 2.0, draw)
    theme().set_mode("dark")
    painting.picture("test-once", 10, 10, 1.25, draw)
    theme().set_mode("light")
    assert len(drawn) == 3


def test_the_width_of_a_chip_is_the_width_it_takes(qapp: QApplication) -> None:
    image = canvas(1, 300)
    painter = QPainter(image)
    assert pieces.layer_chip(painter, 0, 0, "active", "Réseau actif") == round(
        pieces.layer_chip_width("Réseau actif")
    )
    assert pieces.chip(painter, 0, 40, "design", "accent", "tag") == pieces.chip_width("design", "tag")
    assert pieces.key_cap(painter, 0, 80, "Ctrl K") == pieces.key_cap_width("Ctrl K")
    painter.end()


@pytest.mark.parametrize("band", ["warm", "lukewarm", "cool", "dormant"])
def test_warmer_is_fuller(qapp: QApplication, band: str) -> None:
    def ink(of: str) -> int:
        image = canvas(4, 12)
        painter = QPainter(image)
        pieces.warmth_glyph(painter, 0, 0, of)
        painter.end()
        return sum(image.pixelColor(x, y).alpha() > 127 for x in range(48) for y in range(48))

    colder = {"warm": "lukewarm", "lukewarm": "cool", "cool": "dormant"}.get(band)
    assert ink(band) > (ink(colder) if colder else 0)


def test_a_load_over_the_quota_has_a_bar_for_each(qapp: QApplication) -> None:
    image = canvas(1)
    painter = QPainter(image)
    assert pieces.load_bars(painter, 0, 0, 4, 3) == 4 * 13 + 3 * 3
    assert pieces.load_bars(painter, 0, 20, 0, 0) == 0
    painter.end()


def test_painting_leaves_the_interpreter_whole(qapp: QApplication) -> None:
    """Some versions of the binding take a reference of None with each call, and abort later."""
    import sys

    image = canvas(1)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for n in range(40_000):
        painter.save()
        painter.drawLine(0, 0, n % 90, 90)
        painter.setOpacity(1)
        painter.fillRect(0, 0, 1, 1, 0)
        painter.restore()
    painter.end()
    assert abs(sys.getrefcount(None) - before) < 1000
