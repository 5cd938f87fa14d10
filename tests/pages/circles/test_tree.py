"""The tree is the picture's twin: the same people, order, filters, search, selection, moves and menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import contacts
from reseau_desktop.insights.standing import standing
from reseau_desktop.pages.circles.filters import Light
from reseau_desktop.pages.circles.groups import SectorsBy
from reseau_desktop.widgets.contact_drag import contacts_mime

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(people, make_page, qtbot):
    page = make_page()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.toggle_tree()
    return page


def layer_of(store, clock, contact):
    return standing(store, clock.today()).of(contact).layer.key


def rows(tree, parent=None) -> list[str]:
    """What stands under a row, as shown."""
    model = tree.model()
    top = parent if parent is not None else model.index(-1, 0)
    return [model.index(row, 0, top).data() for row in range(model.rowCount(top))]


def ring(tree, number):
    return tree.model().index(number, 0)


def press(tree, index, modifiers=NONE) -> None:
    QTest.mouseClick(tree.viewport(), LEFT, modifiers, tree.visualRect(index).center())


def drop(tree, ids, index):
    """Contacts of a list come over a row and are let go there."""
    at, mime = QPointF(tree.visualRect(index).center()), contacts_mime(ids)
    common = (Qt.DropAction.MoveAction, mime, LEFT, NONE)
    tree.dragEnterEvent(QDragEnterEvent(at.toPoint(), *common))
    moving = QDragMoveEvent(at.toPoint(), *common)
    tree.dragMoveEvent(moving)
    tree.dropEvent(QDropEvent(at, *common))
    return moving.isAccepted()


def test_rings_hold_their_people_clockwise_as_in_the_picture(page, people):
    scene, tree = page.view.scene, page.tree
    assert rows(tree) == [spec.name for spec in scene.rings]
    for number in range(6):
        members = [place for place in range(len(scene.crowd)) if scene.crowd.ring[place] == number]
        members.sort(key=lambda place: scene.places.angle[place])
        assert rows(tree, ring(tree, number)) == [scene.crowd.names[place] for place in members]


def test_a_filter_leaves_out_and_the_ring_says_how_many_are_left(page, people):
    page.lights.set(frozenset((Light.LATE,)))
    tree = page.tree
    assert rows(tree, ring(tree, 0)) == ["Far0 Delmas"]
    said = ring(tree, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Core, 2/5") and said.endswith("1 shown")
    page.lights.set(frozenset())
    assert len(rows(tree, ring(tree, 0))) == 2
    assert not ring(tree, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("shown")


def test_with_sectors_a_ring_has_its_groups(page, people, store):
    contacts.tag(store, [people["Near1 Delmas"], people["Far1 Delmas"], people["Near2 Delmas"]], "design")
    page.set_sectors(SectorsBy.TAG)
    tree = page.tree
    model = tree.model()
    group = model.index(0, 0, ring(tree, 1))
    assert group.data() == "design"
    assert group.data(Qt.ItemDataRole.AccessibleTextRole) == "design, 2 people"
    assert sorted(rows(tree, group)) == ["Far1 Delmas", "Near1 Delmas"]
    assert len(rows(tree, ring(tree, 5))) == 2  # targets stand apart, in no group
    press(tree, model.index(0, 0, group))
    assert len(page.view.selected) == 1
    assert model.index_of(page.view.selected[0]).parent().parent() == ring(tree, 1)
    press(tree, group)  # closes
    assert not tree.isExpanded(group)
    contacts.edit(store, people["Near0 Delmas"], {"note": "anything"})
    assert not tree.isExpanded(model.index(0, 0, ring(tree, 1)))  # what was closed stays closed


def test_selecting_here_is_selecting_there(page, people):
    tree, model = page.tree, page.tree.model()
    first, second = (model.index(row, 0, ring(tree, 2)) for row in range(2))
    press(tree, first)
    press(tree, second, CTRL)
    assert set(page.view.selected) == {people["Near2 Delmas"], people["Far2 Delmas"]}
    assert page.beside.currentWidget() is page.beside.many
    QTest.keyClick(tree, Qt.Key.Key_Space)  # the current one no longer
    assert len(page.view.selected) == 1
    QTest.keyClick(tree, Qt.Key.Key_A, CTRL)
    assert len(page.view.selected) == 12
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert page.view.selected == ()


def test_people_let_go_on_a_ring_are_moved(page, people, store, clock):
    tree, mover = page.tree, people["Near4 Delmas"]
    assert drop(tree, [mover], ring(tree, 1))
    assert layer_of(store, clock, mover) == "allies"
    assert not drop(tree, [mover], ring(tree, 1))  # they are there already
    waiting = people["Near6 Delmas"]
    assert drop(tree, [waiting], tree.model().index(0, 0, ring(tree, 3)))  # on somebody: into their ring
    assert layer_of(store, clock, waiting) == "wide"


def test_the_keyboard_moves_opens_and_walks(page, people, store, clock, qtbot):
    tree = page.tree
    tree.setFocus()
    press(tree, tree.model().index(0, 0, ring(tree, 3)))
    mover = page.view.selected[0]
    QTest.keyClicks(tree, "[")
    assert layer_of(store, clock, mover) == "active"
    assert page.view.selected == (mover,)
    QTest.keyClicks(tree, "1")
    assert layer_of(store, clock, mover) == "core"
    with qtbot.waitSignal(page.open_wanted) as told:
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert told.args == [mover]


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_a_ring_and_a_person_have_the_menus_of_the_picture(page, people, reason):
    tree = page.tree
    for index, entry in (
        (ring(tree, 1), "See the people"),
        (tree.model().index(0, 0, ring(tree, 1)), "Log an exchange"),
    ):
        tree.setCurrentIndex(index)
        at = tree.visualRect(index).center()
        hears = tree if reason is QContextMenuEvent.Reason.Keyboard else tree.viewport()
        QApplication.sendEvent(hears, QContextMenuEvent(reason, at, tree.viewport().mapToGlobal(at)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert entry in [action.text() for action in menu.actions()]
        menu.close()


def test_the_ground_has_the_menu_of_the_canvas(page):
    tree = page.tree
    ground = tree.viewport()
    at = QPoint(ground.width() // 2, ground.height() - 6)
    QApplication.sendEvent(
        ground, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, ground.mapToGlobal(at))
    )
    menu = QApplication.activePopupWidget()
    assert [action.menu().title() for action in menu.actions() if action.menu()][:2] == ["Sectors", "Filters"]
    menu.close()


def test_the_choice_of_sectors_and_the_filter_are_there_too(page):
    assert page.canvas.sectors.isVisible() and page.canvas.filter.isVisible()
    page.toggle_tree()
    assert page.canvas.sectors.isVisible() and page.canvas.filter.isVisible()


def test_a_screen_reader_hears_rings_and_facts(page, people):
    reader = QAccessible.queryAccessibleInterface(page.tree)
    names = [reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())]
    assert any(name.startswith("Allies, 2/10") for name in names)
    assert any(name.startswith("Near1 Delmas, Allies, warmth") for name in names)


def test_a_selection_in_very_many_pieces_is_one_too(page, store, clock, monkeypatch):
    monkeypatch.setattr("reseau_desktop.pages.circles.tree.MOST_PIECES", 1)
    tree, model = page.tree, page.tree.model()
    ends = [model.contact(model.index(0, 0, ring(tree, number))) for number in range(5)]
    page.view.select(ends)
    assert set(tree.selected()) == set(ends)
    press(tree, model.index(1, 0, ring(tree, 0)), CTRL)
    assert len(page.view.selected) == 6
    press(tree, model.index(0, 0, ring(tree, 0)), CTRL)  # no longer
    assert set(page.view.selected) == {*ends[1:], model.contact(model.index(1, 0, ring(tree, 0)))}
    press(tree, model.index(0, 0, ring(tree, 1)))
    assert page.view.selected == (ends[1],)
    page.view.select(ends)
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert page.view.selected == tree.selected() == ()
