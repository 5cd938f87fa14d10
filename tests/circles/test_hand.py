"""The picture under real mouse and keyboard events."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.circles import flight
from reseau_desktop.circles.geometry import point
from reseau_desktop.widgets.contact_drag import contacts_mime
from reseau_desktop.widgets.theme import theme

LEFT = Qt.MouseButton.LeftButton
ALLY, CORE, TARGET = 5, 1, 159  # ids of the fixture's network


def spot(view, contact):
    return view.position_of(contact).toPoint()


def ring_point(view, ring, angle=2.0):
    """A point of a ring's ground, in the middle of its band."""
    band = view.scene.frame.bands[ring]
    x, y = view.camera.screen(*point((band.inner + band.outer) / 2, angle))
    return QPoint(round(x), round(y))


def drag(view, start, end, steps=6, drop=True):
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, steps + 1):
        at = start + (end - start) * step / steps
        QTest.mouseMove(view, QPoint(round(at.x()), round(at.y())))
        QApplication.processEvents()
    if drop:
        QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)


def wheel(view, at, notches, modifiers=Qt.KeyboardModifier.ControlModifier):
    event = QWheelEvent(
        QPointF(at),
        view.mapToGlobal(QPointF(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_a_click_selects_and_a_click_on_the_ground_lets_go(view, qtbot):
    with qtbot.waitSignal(view.selection_changed) as told:
        qtbot.mouseClick(view, LEFT, pos=spot(view, ALLY))
    assert told.args == [(ALLY,)]
    qtbot.mouseClick(view, LEFT, pos=QPoint(12, 12))
    assert view.selected == ()


def test_shift_adds_and_takes_away(view, qtbot):
    qtbot.mouseClick(view, LEFT, pos=spot(view, ALLY))
    qtbot.mouseClick(view, LEFT, Qt.KeyboardModifier.ShiftModifier, spot(view, CORE))
    assert view.selected == (ALLY, CORE)
    qtbot.mouseClick(view, LEFT, Qt.KeyboardModifier.ControlModifier, spot(view, ALLY))
    assert view.selected == (CORE,)


def test_a_double_click_opens_the_person(view, qtbot):
    with qtbot.waitSignal(view.opened) as told:
        qtbot.mouseDClick(view, LEFT, pos=spot(view, ALLY))
    assert told.args == [ALLY]


def test_dragging_to_another_ring_asks_its_question_and_wishes_the_move(view, qtbot):
    end = ring_point(view, 0, 1.57)
    drag(view, spot(view, ALLY), end, drop=False)
    assert view.carrying == (ALLY,)
    assert view.moment().carry.lines[0] == "question of core?"
    assert view.moment().carry.ring == 0
    with qtbot.waitSignal(view.moved) as told:
        QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert told.args == [(ALLY,), "core"]
    assert view.carrying == ()


def test_dragging_to_the_target_circle_moves_there(view, qtbot):
    with qtbot.waitSignal(view.moved) as told:
        drag(view, spot(view, ALLY), ring_point(view, 5, 1.3))
    assert told.args == [(ALLY,), "target"]


def test_all_selected_people_are_carried_together(view, qtbot):
    qtbot.mouseClick(view, LEFT, pos=spot(view, ALLY))
    qtbot.mouseClick(view, LEFT, Qt.KeyboardModifier.ShiftModifier, spot(view, ALLY + 1))
    with qtbot.waitSignal(view.moved) as told:
        drag(view, spot(view, ALLY + 1), ring_point(view, 4))
    assert set(told.args[0]) == {ALLY, ALLY + 1}
    assert told.args[1] == "known"


def test_escape_cancels_a_drag(view, qtbot):
    with qtbot.assertNotEmitted(view.moved):
        drag(view, spot(view, ALLY), ring_point(view, 0), drop=False)
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert view.carrying == ()
        QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, ring_point(view, 0))


def test_dropping_outside_or_in_the_same_ring_moves_nobody(view, qtbot):
    with qtbot.assertNotEmitted(view.moved):
        drag(view, spot(view, ALLY), QPoint(8, 8))
        drag(view, spot(view, ALLY), ring_point(view, 1, 4.0))


def test_a_small_shake_is_no_drag(view, qtbot):
    start = spot(view, ALLY)
    with qtbot.assertNotEmitted(view.moved):
        drag(view, start, start + QPoint(2, 1), steps=1)
    assert view.selected == (ALLY,)


def test_a_rubber_band_on_the_ground_selects_who_is_inside(view, qtbot):
    inside = [view.position_of(contact) for contact in range(1, 5)]
    left, right = min(p.x() for p in inside) - 25, max(p.x() for p in inside) + 25
    top, bottom = min(p.y() for p in inside) - 25, max(p.y() for p in inside) + 25
    start = QPoint(round(left), round(top))
    assert view.person_at(QPointF(start)) is None
    drag(view, start, QPoint(round(right), round(bottom)))
    assert {1, 2, 3, 4} <= set(view.selected)
    assert set(view.selected) <= set(range(1, 14))


def test_the_wheel_with_ctrl_zooms_towards_the_pointer(view):
    at = spot(view, ALLY)
    before = view.zoom
    wheel(view, at, 4)
    assert view.zoom == pytest.approx(before * 1.2**4)
    after = view.position_of(ALLY)
    assert (after - QPointF(at)).manhattanLength() < 3


def test_zoom_stays_between_a_quarter_and_eight(view):
    wheel(view, QPoint(300, 300), 40)
    assert view.zoom == 8
    wheel(view, QPoint(300, 300), -80)
    assert view.zoom == 0.25


def test_the_wheel_alone_leaves_the_whole_picture_alone_and_moves_a_near_one(view):
    here = view.position_of(ALLY)
    wheel(view, QPoint(300, 300), 1, Qt.KeyboardModifier.NoModifier)
    assert view.position_of(ALLY) == here
    wheel(view, QPoint(300, 300), 5)
    here = view.position_of(ALLY)
    wheel(view, QPoint(300, 300), 1, Qt.KeyboardModifier.NoModifier)
    assert view.position_of(ALLY).y() > here.y()


def test_the_middle_button_pans(view, qtbot):
    before = view.position_of(ALLY)
    QTest.mousePress(view, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 30))
    QTest.mouseMove(view, QPoint(90, 50))
    QTest.mouseRelease(view, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, QPoint(90, 50))
    assert view.position_of(ALLY) - before == QPointF(60, 20)


def test_space_and_drag_pans_and_selects_nobody(view, qtbot):
    view.setFocus()
    before = view.position_of(ALLY)
    qtbot.keyPress(view, Qt.Key.Key_Space)
    drag(view, spot(view, ALLY), spot(view, ALLY) + QPoint(40, 30))
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert view.position_of(ALLY) - before == QPointF(40, 30)
    assert view.selected == ()


def test_ctrl_plus_minus_and_zero(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.zoom == pytest.approx(1.2))
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.zoom == pytest.approx(1.0))
    wheel(view, QPoint(100, 100), 3)
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.zoom == 1.0)


def test_a_double_click_on_a_ring_fits_it(view, qtbot):
    qtbot.mouseDClick(view, LEFT, pos=ring_point(view, 0, 0.9) + QPoint(0, 0))
    qtbot.waitUntil(lambda: view.zoom > 1.5)
    qtbot.waitUntil(lambda: view.zoom == pytest.approx(778 / 2 / (view.scene.lines[0] + 14), rel=1e-3))


def test_resting_on_somebody_shows_their_card(view, qtbot):
    QTest.mouseMove(view, spot(view, ALLY))
    qtbot.waitUntil(lambda: view.hovered == ALLY)
    assert view.moment().hover_lines[0] == f"name of {ALLY}"
    QTest.mouseMove(view, QPoint(10, 10))
    qtbot.waitUntil(lambda: view.hovered is None)


def test_arrows_walk_round_a_ring_and_across_rings(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.selected == (CORE,)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.selected == (CORE + 1,)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.selected == (CORE,)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    ally = view.scene.crowd.index[view.selected[0]]
    assert view.scene.crowd.ring[ally] == 1
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.scene.crowd.ring[view.scene.crowd.index[view.selected[0]]] == 0


def test_shift_arrows_add_and_ctrl_arrows_only_go(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected == (CORE, CORE + 1)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.selected == (CORE, CORE + 1)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.selected == (CORE, CORE + 1, CORE + 2)


def test_enter_opens_and_home_goes_back_to_me(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [CORE]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.selected == ()
    assert view.current is None


@pytest.mark.parametrize(
    ("key", "layer"), [(Qt.Key.Key_1, "core"), (Qt.Key.Key_5, "known"), (Qt.Key.Key_6, "target")]
)
def test_digits_move_to_a_ring(view, qtbot, key, layer):
    qtbot.mouseClick(view, LEFT, pos=spot(view, ALLY))
    with qtbot.waitSignal(view.moved) as told:
        qtbot.keyClick(view, key)
    assert told.args == [(ALLY,), layer]


@pytest.mark.parametrize(("key", "layer"), [("[", "core"), ("]", "active")])
def test_brackets_move_one_ring_in_or_out(view, qtbot, key, layer):
    qtbot.mouseClick(view, LEFT, pos=spot(view, ALLY))
    with qtbot.waitSignal(view.moved) as told:
        QTest.keyClicks(view, key)
    assert told.args == [(ALLY,), layer]


def test_letters_begin_a_search_and_digits_do_not(view, qtbot):
    view.setFocus()
    with qtbot.waitSignal(view.typed) as told:
        QTest.keyClicks(view, "z")
    assert told.args == ["z"]
    with qtbot.assertNotEmitted(view.typed):
        QTest.keyClicks(view, "3 [")


def test_whoever_is_found_glows_and_the_rest_fades(view, qtbot):
    view.set_found((9, ALLY))
    moment = view.moment()
    index = view.scene.crowd.index
    assert moment.found == (index[9], index[ALLY])
    assert sum(moment.lit) == 2
    view.set_lit({ALLY, 1, 2})  # a filter holds for what is searched too
    assert view.moment().found == (index[ALLY],)
    assert sum(view.moment().lit) == 1
    view.set_found(None)
    assert view.moment().found == ()
    assert sum(view.moment().lit) == 3


def test_escape_lets_go_of_the_selection_then_bubbles(view, qtbot):
    qtbot.mouseClick(view, LEFT, pos=spot(view, ALLY))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected == ()
    assert not view.escape()


def test_people_of_a_list_can_be_dropped_on_a_ring(view, qtbot):
    at = QPointF(ring_point(view, 2))
    mime = contacts_mime([901, 902], "two")
    enter = QDragEnterEvent(
        at.toPoint(), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    )
    view.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert view.moment().carry.lines[0] == "question of active?"
    drop = QDropEvent(at, Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(view.moved) as told:
        view.dropEvent(drop)
    assert told.args == [(901, 902), "active"]


def test_anything_else_dropped_is_refused(view, qtbot):
    mime = QMimeData()
    mime.setText("hello")
    enter = QDragEnterEvent(
        QPoint(400, 300), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    view.dragEnterEvent(enter)
    assert view.moment().carry is None


@pytest.mark.parametrize("signal", ["menu_wanted", "ring_menu_wanted", "canvas_menu_wanted"])
def test_context_menus_of_a_person_a_ring_and_the_canvas(view, qtbot, signal):
    at = {
        "menu_wanted": spot(view, ALLY),
        "ring_menu_wanted": ring_point(view, 0, 0.05),
        "canvas_menu_wanted": QPoint(6, 6),
    }[signal]
    with qtbot.waitSignal(getattr(view, signal)) as told:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
        QApplication.sendEvent(view, event)
    first = {"menu_wanted": (ALLY,), "ring_menu_wanted": "core"}.get(signal)
    assert first is None or told.args[0] == first


def test_the_keyboard_menu_is_that_of_the_current_person(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.menu_wanted) as told:
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5))
        )
        QApplication.sendEvent(view, event)
    assert told.args[0] == (CORE,)


def test_the_selection_survives_a_change_and_the_mover_flies_there(make_view, qtbot, monkeypatch):
    monkeypatch.setattr(flight, "MOVE", 2000)  # ms: seen in the air however slow the machine
    view = make_view()
    qtbot.mouseClick(view, LEFT, pos=spot(view, ALLY))
    people = view.scene.crowd
    ring = people.ring.copy()
    ring[people.index[ALLY]] = 0
    view.show_people(view.scene.rings, replace(people, ring=ring))
    assert view.selected == (ALLY,)
    assert [person for person, _ in view.moment().flying] == [people.index[ALLY]]
    qtbot.waitUntil(lambda: not view.moment().flying)


def test_who_left_is_no_longer_selected(view, qtbot):
    qtbot.mouseClick(view, LEFT, pos=spot(view, ALLY))
    people = view.scene.crowd
    keep = people.ids != ALLY
    fewer = replace(
        people,
        **{
            name: getattr(people, name)[keep]
            for name in ("ids", "ring", "lateness", "warmth", "direction", "late")
        },
        names=tuple(np.array(people.names)[keep]),
        initials=tuple(np.array(people.initials)[keep]),
    )
    with qtbot.waitSignal(view.selection_changed) as told:
        view.show_people(view.scene.rings, fewer)
    assert told.args == [()]


def test_reduced_motion_zooms_at_once(view, qtbot):
    theme().reduced_motion = True
    try:
        qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        assert view.zoom == pytest.approx(1.2)
    finally:
        theme().reduced_motion = False


def pinch(view, at, amount):
    """Two fingers on the touchpad, as the system tells it."""
    pad = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        pad,
        2,
        QPointF(at),
        QPointF(at),
        view.mapToGlobal(QPointF(at)),
        amount,
        QPointF(),
    )
    QApplication.sendEvent(view, event)


def test_a_pinch_zooms_where_the_fingers_are(view):
    at = spot(view, ALLY)
    pinch(view, at, 0.5)
    assert view.zoom == pytest.approx(1.5)
    assert (view.position_of(ALLY) - QPointF(at)).manhattanLength() < 3
    pinch(view, at, -0.5)
    assert view.zoom == pytest.approx(0.75)


def test_a_selection_taken_up_and_thrown_outside_stays_where_it_is(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.selected) == 164
    with qtbot.assertNotEmitted(view.moved):
        drag(view, spot(view, ALLY), QPoint(-40, 300))
    assert len(view.selected) == 164
    assert view.carrying == ()


def test_the_frame_of_a_large_selection_makes_no_list(make_view):
    view = make_view((50, 100, 200, 400, 6000, 5))
    view.select_all()
    first = view.moment().picked
    drag(view, spot(view, ALLY), QPoint(300, 300), drop=False)
    assert view.moment().picked is first  # the same for every frame, until others are selected
    view.select((1, 2))
    assert view.moment().picked.people == (0, 1)


def test_a_drag_of_somebody_leaves_the_selection_as_it_was(view, qtbot):
    qtbot.mouseClick(view, LEFT, pos=spot(view, CORE))
    with qtbot.waitSignal(view.moved) as told:
        drag(view, spot(view, ALLY), ring_point(view, 2))
    assert told.args == [(ALLY,), "active"]
    assert view.selected == (CORE,)
