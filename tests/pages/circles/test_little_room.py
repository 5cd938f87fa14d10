"""Circles in a small window, with large text."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from reseau_desktop.widgets.theme import theme


@pytest.fixture
def large_text():
    theme().set_scale(2.0)
    yield
    theme().set_scale(1.0)


def test_the_captions_are_whole_and_nothing_lies_on_them(page, people, large_text, qtbot) -> None:
    page.window().resize(912, 586)  # what a window of 1024 × 700 leaves
    view, canvas = page.view, page.canvas
    qtbot.waitUntil(lambda: view.scene is not None and not view._settling.isActive(), timeout=5_000)
    QApplication.processEvents()
    captions = [
        caption.rect(view.camera.x, view.camera.y - line * view.camera.zoom)
        for caption, line in zip(view.scene.captions, view.scene.lines, strict=True)
    ]
    assert all(QRectF(view.rect()).contains(box) for box in captions)
    for piece in (canvas.sectors, canvas.filter, canvas.legend, canvas.zoom):
        assert piece.isHidden() or not any(box.intersects(QRectF(piece.geometry())) for box in captions)
