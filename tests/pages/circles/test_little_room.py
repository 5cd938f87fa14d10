"""Circles in a small window, with large text."""

from math import hypot

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.pages.circles.filters import BANDS, Light
from reseau_desktop.pages.circles.seen import Seen
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


@pytest.mark.parametrize("size", [(1228, 838), (968, 700)])
def test_the_legend_has_room_for_how_many_links_are_left_out(make_page, people, size, qtbot) -> None:
    page = make_page(size)
    canvas = page.canvas
    canvas.legend.set_seen(Seen(dict.fromkeys((*BANDS, Light.LATE, Light.TARGET), 2131), cells=False))
    canvas.tell_traces("les 2 000 plus forts des 5 011 liens", None)
    QApplication.processEvents()
    line = canvas.legend.traces["links"]
    assert line.isVisible() and canvas.legend.rect().contains(line.geometry())
    assert line.width() >= line.sizeHint().width()
    view = page.view
    corner = canvas.legend.mapTo(canvas, line.geometry().topRight())
    away = QPointF(corner) - QPointF(view.width() / 2, view.height() / 2)
    assert hypot(away.x(), away.y()) > view.scene.lines[-1]


def test_the_legend_is_read_on_its_own_ground_while_the_picture_is_near(page, people, qtbot) -> None:
    canvas, view = page.canvas, page.view
    qtbot.waitUntil(lambda: not view._settling.isActive())
    for near in (True, False):
        with qtbot.waitSignal(view.settled):
            view.zoom_at(4 if near else 1 / 4, QPointF(view.rect().center()))
        legend = canvas.legend.geometry()
        at = legend.topRight() - QPoint(12, -12)  # beside the title
        assert view.grab().toImage().pixelColor(at) != theme().colour("page") or not near
        assert canvas.grab().toImage().pixelColor(at) == theme().colour("page")


def test_a_press_on_somebody_opens_the_panel_over_a_narrow_page(people, make_page, qtbot):
    page = make_page((1000, 700))
    assert page.host.mode() == "over" and not page.host.is_open()
    QTest.mouseClick(
        page.view, Qt.MouseButton.LeftButton, pos=page.view.position_of(people["Near1 Delmas"]).toPoint()
    )
    qtbot.waitUntil(page.host.is_open)
    assert page.beside.currentWidget() is page.beside.person
    page.focus_first()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.view.selected == () and page.host.is_open()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert not page.host.is_open()


def test_a_double_click_opens_the_person_and_no_panel(people, make_page, qtbot):
    page = make_page((1000, 700))
    at = page.view.position_of(people["Near1 Delmas"]).toPoint()
    page.open_wanted.connect(lambda _id: page.hide())  # another page comes
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(page.view, Qt.MouseButton.LeftButton, pos=at)
    page._open_panel(page.view.selected)  # what waits for a second press
    assert not page.isVisible() and not page.host.is_open()
