"""What is painted: names that touch nothing, sheets that are kept, every size and number of people, both themes."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reseau_desktop.circles import accessible
from reseau_desktop.circles.camera import Camera, fitting, home
from reseau_desktop.circles.empty_rings import EmptyRings
from reseau_desktop.circles.grid import HitGrid
from reseau_desktop.circles.ground import paint_ground
from reseau_desktop.circles.labels import chosen
from reseau_desktop.circles.mini import Dot, MiniCircles
from reseau_desktop.circles.names_layer import measure
from reseau_desktop.circles.people import Person, crowd, short_name
from reseau_desktop.network.directions import spread
from reseau_desktop.widgets.theme import theme

THREE_THOUSAND = (5, 10, 47, 186, 2742, 10)


@pytest.fixture
def dark():
    theme().set_mode("dark")
    yield
    theme().set_mode("light")


def colours(picture):
    image = picture.toImage()
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }


def boxes(view, labels):
    return [QRectF(label.x, label.y, label.width, label.height) for label in labels]


@pytest.mark.parametrize("size", [(908, 778), (968, 578), (620, 500)])
@pytest.mark.parametrize("zoom", [1.0, 2.5])
def test_names_touch_no_disc_no_caption_and_no_name(make_view, size, zoom):
    view = make_view(size=size)
    view.zoom_at(zoom, QPointF(size[0] / 2, size[1] / 3))
    scene, camera = view.scene, view.camera
    labels = chosen(scene, camera, size, measure)
    assert labels
    rects = boxes(view, labels)
    for place, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[:place])
        x = np.clip(scene.places.x * camera.zoom + camera.x, rect.left(), rect.right())
        y = np.clip(scene.places.y * camera.zoom + camera.y, rect.top(), rect.bottom())
        away = np.hypot(
            x - scene.places.x * camera.zoom - camera.x, y - scene.places.y * camera.zoom - camera.y
        )
        assert np.all(away >= scene.places.diameter / 2 * camera.growth - 1.5)
    for caption, line in zip(scene.captions, scene.lines, strict=True):
        box = caption.rect(camera.x, camera.y - line * camera.zoom)
        assert not any(rect.intersects(box) for rect in rects)


def test_the_selected_and_the_core_are_named_first_and_in_full(view):
    labels = chosen(view.scene, view.camera, (908, 778), measure, selected=(9,))
    assert labels[0].place == 9
    assert labels[0].text == view.scene.crowd.names[9]
    named = {label.place for label in labels}
    assert {0, 1, 2, 3} <= named


def test_people_in_the_dark_have_no_name(view):
    lit = np.zeros(len(view.scene.crowd), dtype=bool)
    lit[7] = True
    labels = chosen(view.scene, view.camera, (908, 778), measure, lit=lit)
    assert [label.place for label in labels] == [7]


def test_a_name_of_two_hundred_letters_does_not_cover_the_picture(make_view):
    people = crowd([Person(1, "Ada " + "x" * 200, 0, 0.5, 60, 1.0), Person(2, "B", 1, 0.5, 60, 2.0)])
    view = make_view((1, 1, 0, 0, 0, 0), people=people)
    labels = chosen(view.scene, view.camera, (908, 778), measure)
    assert {label.place for label in labels} == {0, 1}
    assert max(label.width for label in labels) <= 171


def test_names_are_shortened_to_a_first_name_and_a_letter():
    assert short_name("Ana Delmas") == "Ana D."
    assert short_name("Cher") == "Cher"
    assert short_name("Maria de la Cruz") == "Maria C."
    assert short_name("") == ""


def test_a_hover_a_selection_and_a_pan_repaint_no_sheet(view, qtbot):
    view.grab()
    before = view._screen.sheets.repaints
    view.select((5,))
    view.pan(QPointF(10, 4))
    view.grab()
    assert view._screen.sheets.repaints == before


def test_a_pan_moves_what_is_on_the_screen_and_leaves_nothing_behind(view, qtbot):
    before = view._screen.sheets.repaints
    for by in ((17, -9), (-40, 30), (3, 3)):
        view.pan(QPointF(*by))
        QApplication.processEvents()
    seen = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert view._screen.sheets.repaints == before
    assert seen == view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_the_sheets_are_painted_anew_once_the_hand_rests(view, qtbot):
    view.grab()
    before = view._screen.sheets.repaints
    view.zoom_at(1.5, QPointF(400, 300))
    view.grab()
    assert view._screen.sheets.repaints == before
    qtbot.waitUntil(lambda: not view.moment().settling)
    view.grab()
    assert view._screen.sheets.repaints == before + 1


def test_a_resize_places_everybody_anew_when_it_is_over(view, qtbot):
    old = view.scene
    view.resize(1100, 900)
    qtbot.waitUntil(lambda: view.scene is not old)
    assert view.scene.frame.outer == pytest.approx(900 / 2 - 78)


def test_the_same_people_give_the_same_picture(make_view):
    assert make_view().grab().toImage() == make_view().grab().toImage()


@pytest.mark.parametrize("counts", [(0, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 0), THREE_THOUSAND])
def test_any_number_of_people_is_painted(make_view, counts):
    picture = make_view(counts).grab()
    assert len(colours(picture)) > 3


def test_thirty_thousand_are_placed_beside_the_window_and_painted(make_view):
    view = make_view((5, 10, 400, 1800, 27800, 10))
    assert len(view.scene.crowd) > 30_000
    assert len(colours(view.grab())) > 20


def test_the_circle_of_the_targets_is_as_wide_on_a_fine_screen(view):
    times = 3
    image = QImage(view.size() * times, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(times)
    painter = QPainter(image)
    paint_ground(painter, view.scene, view.camera, QRectF(view.rect()))
    painter.end()
    x, y = view.camera.x * times, (view.camera.y + view.scene.lines[-1]) * times  # at six o'clock
    page = image.pixelColor(2, 2).lightness()
    widest = max(
        sum(
            abs(image.pixelColor(round(x) + step, round(y) + off).lightness() - page) > 40
            for off in range(-6, 6)
        )
        for step in range(-40, 40)
    )
    assert widest >= times


def test_a_dark_picture_has_a_dark_page(view, dark):
    page = theme().colour("page").name()
    assert view.grab().toImage().pixelColor(4, 4).name() == page == "#1f1e1b"


def test_a_filter_leaves_the_others_in_the_dark(view, qtbot):
    warm = QColor(theme().colour("core"))
    at = view.position_of(1).toPoint() + QPointF(0, 12).toPoint()

    def away():
        found = view.grab().toImage().pixelColor(at)
        return abs(found.red() - warm.red()) + abs(found.green() - warm.green())

    view.scene.crowd.warmth[0] = 90
    view.set_lit([2])
    qtbot.waitUntil(lambda: view.moment().light == 1.0)
    faded = away()
    view.set_lit(None)
    assert faded > 100


def test_the_pointer_finds_whose_disc_it_is_on(view):
    for contact in (1, 5, 30, 80, 150):
        assert view.id_of(view.person_at(view.position_of(contact))) == contact
    assert view.person_at(QPointF(3, 3)) is None


def test_finding_somebody_does_not_grow_with_the_crowd():
    random = np.random.default_rng(1)
    x, y = random.uniform(-300, 300, 20_000), random.uniform(-300, 300, 20_000)
    grid = HitGrid(x, y)
    looked_at = [len(grid.near(a, b, 6)) for a, b in random.uniform(-280, 280, (50, 2))]
    assert max(looked_at) < 120


def test_the_grid_finds_the_nearest():
    random = np.random.default_rng(2)
    x, y = random.uniform(-300, 300, 500), random.uniform(-300, 300, 500)
    grid, size = HitGrid(x, y), np.full(500, 8.0)
    for a, b in random.uniform(-280, 280, (60, 2)):
        found = grid.nearest(a, b, 40, size, 0.5, 40)
        assert found == int(np.argmin(np.hypot(x - a, y - b)))


def test_a_camera_keeps_the_point_under_the_pointer():
    camera = home(900, 700)
    near = camera.zoomed(2.7, 120, 340)
    assert near.screen(*camera.world(120, 340)) == pytest.approx((120, 340))


def test_discs_never_grow_faster_than_the_distances():
    for zoom in (0.25, 0.5, 1.0, 2.0, 8.0):
        assert Camera(zoom, 0, 0).growth <= zoom or zoom < 1
    assert Camera(0.5, 0, 0).growth == 0.5


def test_a_fitted_circle_lies_inside_the_canvas():
    camera = fitting(120, 900, 700)
    assert camera.y - 120 * camera.zoom > 0
    assert camera.y + 120 * camera.zoom < 700


def test_a_screen_reader_sees_rings_and_people(view):
    accessible.install()
    tree = QAccessible.queryAccessibleInterface(view)
    assert tree.role() == QAccessible.Role.Tree
    assert tree.childCount() == 6
    ring = tree.child(1)
    assert ring.text(QAccessible.Text.Name) == "ring allies"
    assert ring.childCount() == 9
    person = ring.child(0)
    assert person.text(QAccessible.Text.Name) == "person 5"
    assert person.parent() is ring
    assert ring.indexOfChild(person) == 0
    view.select((5,))
    assert person.state().selected


def test_a_screen_reader_is_told_where_the_keyboard_went(qtbot, view, monkeypatch):
    accessible.install()
    told = []
    monkeypatch.setattr(accessible, "announce_focus", lambda shown, person: told.append((shown, person)))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert told and told[-1] == (view, view.current)
    monkeypatch.undo()
    QAccessible.setActive(True)
    try:
        qtbot.keyClick(view, Qt.Key.Key_Right)  # the event itself is one that Qt takes
    finally:
        QAccessible.setActive(False)
    tree = QAccessible.queryAccessibleInterface(view)
    node = tree.person(view.current)
    assert node.text(QAccessible.Text.Name) == f"person {view.id_of(view.current)}"
    assert node.state().focused


def test_the_small_picture_shows_people_and_opens_the_page(qtbot):
    mini = MiniCircles()
    qtbot.addWidget(mini)
    dots = [Dot(ring, 0.5, 70, angle) for ring in range(5) for angle in spread([], 8)]
    mini.show_people(["core", "allies", "active", "wide", "known"], dots)
    mini.resize(mini.sizeHint())
    assert theme().colour("allies").name() in colours(mini.grab())
    with qtbot.waitSignal(mini.opened):
        mini.click()


def test_the_small_picture_takes_thirty_thousand(qtbot):
    mini = MiniCircles()
    qtbot.addWidget(mini)
    mini.show_people(["core", "known"], [Dot(1, float("nan"), 0, float("nan"))] * 30_000)
    mini.resize(mini.sizeHint())
    assert not mini.grab().isNull()


def test_empty_rings_say_their_questions(qtbot, view):
    rings = EmptyRings()
    qtbot.addWidget(rings)
    rings.set_rings(view.scene.rings, "You")
    rings.resize(600, 600)
    assert "Core: 4/10" in rings.accessibleName()
    assert theme().colour("text").name() in colours(rings.grab())


def test_painting_many_frames_keeps_the_count_of_none(view):
    """PySide6 6.12 drops a reference to None with every void call of a painter."""
    import sys

    view.grab()
    before = sys.getrefcount(None)
    for turn in range(60):
        view._screen.sheets.clear()
        view.select((turn % 150 + 1,))
        view.grab()
    assert abs(sys.getrefcount(None) - before) < 2_000
