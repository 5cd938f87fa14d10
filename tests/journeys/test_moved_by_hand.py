"""A move in the circles is told with its ring's question and, where the ring is full, with who could make room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.circles.geometry import point
from reseau_desktop.pages.move_question import MoveQuestion

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(opened, sampled, hands, qtbot):
    made = opened()
    hands.active(made)
    made.frame.go("circles")
    qtbot.waitUntil(lambda: made.frame.page("circles").view.scene is not None)
    return made


def layer(window, contact: int) -> str:
    return str(window.store.value("SELECT layer FROM person WHERE id = ?", (contact,)))


def of(window, key: str) -> list[int]:
    return [row[0] for row in window.store.rows("SELECT id FROM person WHERE layer = ? ORDER BY id", (key,))]


def ring(view, number: int, angle: float = 2.2) -> QPoint:
    """A place on a ring's ground."""
    band = view.scene.frame.bands[number]
    x, y = view.camera.screen(*point((band.inner + band.outer) / 2, angle))
    return QPoint(round(x), round(y))


def drag(view, contact: int, end: QPoint) -> None:
    start = view.position_of(contact).toPoint()
    QTest.mousePress(view, LEFT, NONE, start)
    for share in (0.1, 0.4, 0.8, 1.0):
        at = start + (end - start) * share
        QTest.mouseMove(view, QPoint(round(at.x()), round(at.y())))
    QTest.mouseRelease(view, LEFT, NONE, end)


def asked(window) -> MoveQuestion:
    """What the notice asks."""
    notice = window.frame.notices.shown()[-1]
    found = notice.findChild(MoveQuestion)
    assert found is not None
    return found


def test_a_drop_asks_and_the_answer_is_kept_as_the_reason(qtbot, window, hands) -> None:
    view = window.frame.page("circles").view
    mover = of(window, "active")[3]
    history = len(window.store.history())
    drag(view, mover, ring(view, 1))
    assert layer(window, mover) == "allies"
    assert len(window.store.history()) == history + 1
    assert QApplication.activeModalWidget() is None
    below = asked(window)
    assert below.field.accessibleName() == "Would recommend me tomorrow?"
    assert not below.buttons  # 10 of 10: nobody too many
    hands.click(below.field)
    hands.say("We built the harbour museum together")
    hands.key(Qt.Key.Key_Return)
    kept = window.store.one("SELECT why FROM contact WHERE id = ?", (mover,))
    moved = window.store.one(
        "SELECT arrival, why FROM layer_move WHERE contact = ? ORDER BY id DESC", (mover,)
    )
    assert kept == ("We built the harbour museum together",)
    assert moved == ("allies", "We built the harbour museum together")
    window.store.undo()  # the answer alone
    assert layer(window, mover) == "allies"
    assert "harbour" not in window.store.value("SELECT why FROM contact WHERE id = ?", (mover,))
    window.store.undo()
    assert layer(window, mover) == "active"


def test_the_eleventh_of_a_ring_of_ten_comes_in_and_three_are_named(qtbot, window, hands) -> None:
    view = window.frame.page("circles").view
    first, second = of(window, "active")[:2]
    drag(view, first, ring(view, 1))
    qtbot.waitUntil(lambda: int(view.scene.crowd.ring[view.scene.crowd.index[first]]) == 1)
    drag(view, second, ring(view, 1, 2.9))
    assert len(of(window, "allies")) == 11
    below = asked(window)
    qtbot.waitUntil(lambda: len(below.buttons) == 3)
    names = [button.accessibleName() for button in below.buttons]
    assert all(name.startswith("Move ") and name.endswith(" to Active network") for name in names)
    history = len(window.store.history())
    hands.click(below.buttons[0])
    assert len(of(window, "allies")) == 10
    assert len(window.store.history()) == history + 1
    assert not below.buttons  # there is room again, and the question stays
    assert window.frame.notices.shown()[-1].words.endswith("moved to Active network.")
    assert below.field.isVisible()


def test_the_question_is_reached_by_keys_and_escape_goes_back(qtbot, window, hands) -> None:
    page = window.frame.page("circles")
    page.focus_first()
    hands.key(Qt.Key.Key_Right)
    chosen = page.view.selected[0]
    QTest.keyClicks(page.view, "]")
    assert layer(window, chosen) == "allies"
    before = QApplication.focusWidget()
    hands.key(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is asked(window).field
    hands.say("no, wait")
    hands.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is not asked(window).field
    assert "wait" not in window.store.value("SELECT why FROM contact WHERE id = ?", (chosen,))
    assert before is page.view
    assert layer(window, chosen) == "allies"


def test_several_let_go_on_the_target_of_the_side_bar_are_refused_with_the_reason(window) -> None:
    pair = of(window, "known")[:2]
    window.frame.sidebar.layer_row("target").dropped.emit(pair)
    assert layer(window, pair[0]) == "known"
    assert window.frame.notices.shown()[-1].words.startswith("Targets are chosen one at a time")


def test_more_than_ten_targets_is_said(window) -> None:
    for contact in of(window, "known")[:5]:
        window.frame.sidebar.layer_row("target").dropped.emit([contact])
    assert len(of(window, "target")) == 11
    assert "11 active targets" in window.frame.notices.shown()[-1].words
