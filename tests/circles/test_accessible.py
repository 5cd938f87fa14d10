"""The picture as a screen reader finds it: rings, people, who is selected; in step with filter, search and data."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from reseau_desktop.circles import accessible
from reseau_desktop.circles.hand import CirclesView
from reseau_desktop.circles.voices import Silent

ALLY = 5  # an id of the fixture's network
NAME = QAccessible.Text.Name


@pytest.fixture
def tree(view):
    accessible.install()
    return QAccessible.queryAccessibleInterface(view)


def people(ring) -> list[str]:
    return [ring.child(place).text(NAME) for place in range(ring.childCount())]


def test_rings_then_people_clockwise_each_with_its_place_on_the_screen(view, tree):
    assert tree.role() == QAccessible.Role.Tree
    assert [tree.child(n).text(NAME) for n in range(tree.childCount())] == [
        f"ring {key}" for key in ("core", "allies", "active", "wide", "known", "target")
    ]
    scene, allies = view.scene, tree.child(1)
    assert allies.role() == QAccessible.Role.Grouping
    members = [place for place in range(len(scene.crowd)) if scene.crowd.ring[place] == 1]
    members.sort(key=lambda place: scene.places.angle[place])
    assert people(allies) == [f"person {view.id_of(place)}" for place in members]
    for place in range(allies.childCount()):
        node = allies.child(place)
        assert node.role() == QAccessible.Role.TreeItem
        assert allies.indexOfChild(node) == place and tree.indexOfChild(node.parent()) == 1
        at = view.mapToGlobal(view.position_of(int(node.text(NAME).split()[1])).toPoint())
        assert node.rect().contains(at)


def test_the_selection_and_the_place_of_the_keyboard_are_told(view, tree, qtbot):
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    here = tree.person(view.current)
    assert here.state().selected and here.state().focused and here.state().selectable
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert here.state().selected and not here.state().focused
    assert tree.person(view.current).state().focused


def test_whoever_a_filter_or_a_search_leaves_out_is_not_there(view, tree):
    view.set_lit({ALLY, ALLY + 1, 1})
    assert [tree.child(n).childCount() for n in range(6)] == [1, 2, 0, 0, 0, 0]
    view.set_found((ALLY,))
    assert people(tree.child(1)) == [f"person {ALLY}"]
    view.set_lit(None)
    view.set_found(None)
    assert [tree.child(n).childCount() for n in range(6)] == [4, 9, 31, 68, 46, 6]


def test_the_arrows_walk_among_those_who_are_left(view, qtbot):
    view.set_lit({1, ALLY, ALLY + 3, 60})
    seen = []
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
    ):
        qtbot.keyClick(view, key)
        seen += view.selected
    assert seen[0] == 1
    assert {seen[1], seen[2]} == {ALLY, ALLY + 3} and seen[3] == seen[1]
    assert seen[4] == seen[5] == 60


def test_nodes_of_another_picture_are_forgotten_by_qt_too(view, tree):
    old = tree.child(1).child(0)
    view.show_people(view.scene.rings, replace(view.scene.crowd))
    assert people(tree.child(1))[0] == f"person {view.id_of(tree.child(1).child(0).person)}"
    assert not shiboken6.isValid(old)
    del old
    gc.collect()
    assert len(people(tree.child(3))) == 68


def test_a_picture_that_is_gone_leaves_nothing_behind(view):
    accessible.install()
    for _ in range(3):
        gone = CirclesView(Silent())
        gone.resize(view.size())
        gone.show_people(view.scene.rings, view.scene.crowd)
        gone.show()
        found = QAccessible.queryAccessibleInterface(gone)
        nodes = [found, found.child(0), found.child(0).child(0)]
        gone.deleteLater()
        QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
        assert not any(map(shiboken6.isValid, nodes))
        del gone, found, nodes
        gc.collect()
