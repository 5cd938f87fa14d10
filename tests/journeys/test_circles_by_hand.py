"""The circles grasped: a story by the pointer alone, and the same things by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.circles.geometry import point
from reseau_desktop.pages.move_question import MoveQuestion
from reseau_desktop.widgets.contact_drag import contacts_mime

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(opened, sampled, hands):
    made = opened()
    hands.active(made)
    return made


def layer(window, contact: int) -> str:
    return str(window.store.value("SELECT layer FROM person WHERE id = ?", (contact,)))


def of(window, key: str) -> list[int]:
    return [row[0] for row in window.store.rows("SELECT id FROM person WHERE layer = ? ORDER BY id", (key,))]


def where(view, contact: int) -> QPoint:
    return view.position_of(contact).toPoint()


def ring(view, number: int, angle: float = 2.2) -> QPoint:
    band = view.scene.frame.bands[number]
    x, y = view.camera.screen(*point((band.inner + band.outer) / 2, angle))
    return QPoint(round(x), round(y))


def drag(view, start: QPoint, end: QPoint, modifiers=NONE) -> None:
    QTest.mousePress(view, LEFT, modifiers, start)
    for share in (0.1, 0.4, 0.8, 1.0):
        at = start + (end - start) * share
        QTest.mouseMove(view, QPoint(round(at.x()), round(at.y())))
    QTest.mouseRelease(view, LEFT, modifiers, end)
    QApplication.processEvents()


def asked(window) -> MoveQuestion:
    return window.frame.notices.shown()[-1].findChild(MoveQuestion)


def test_the_circles_by_the_pointer_alone(qtbot, window, hands) -> None:
    hands.click(next(row for row in window.frame.sidebar.rows() if row.key == "circles"))
    page = window.frame.page("circles")
    view = page.view
    qtbot.waitUntil(lambda: view.scene is not None)
    one, other, far = of(window, "allies")[0], of(window, "allies")[1], of(window, "wide")[5]

    # somebody is looked at, then several
    QTest.mouseMove(view, where(view, one))
    qtbot.waitUntil(lambda: view.hovered == one)
    hands.click(view, where(view, one))
    assert page.beside.currentWidget() is page.beside.person
    hands.click(view, where(view, other), SHIFT)
    hands.click(view, where(view, far), CTRL)
    assert view.selected == (one, other, far)
    drag(view, QPoint(view.width() // 2 - 20, 200), QPoint(view.width() // 2 + 320, 420))
    assert len(view.selected) > 5 and page.beside.currentWidget() is page.beside.many

    # a drag, the question ignored, the way back
    hands.click(view, QPoint(view.width() // 2, view.height() - 4))
    assert view.selected == ()
    drag(view, where(view, far), ring(view, 2))
    assert layer(window, far) == "active"
    hands.click(window.frame.notices.shown()[-1].action_button())
    qtbot.waitUntil(lambda: layer(window, far) == "wide")

    # from the strip beside into a full ring: it succeeds, and one press makes room
    for waiting in of(window, "inbox")[:2]:
        hands.click(window.frame.sidebar.layer_row("inbox"))
        assert page.strip_of_inbox.isVisible()
        qtbot.waitUntil(lambda: view.scene is not None and view.width() < 800)
        at, mime = QPointF(ring(view, 1)), contacts_mime([waiting])
        carried = (Qt.DropAction.MoveAction, mime, LEFT, NONE)
        view.dragEnterEvent(QDragEnterEvent(at.toPoint(), *carried))
        view.dropEvent(QDropEvent(at, *carried))
        assert layer(window, waiting) == "allies"
    qtbot.waitUntil(lambda: len(asked(window).buttons) == 3)
    hands.click(asked(window).buttons[1])
    assert len(of(window, "allies")) == 10
    hands.click(page.strip_of_inbox._close)

    # the menu of a person is that of the list; a ring's leads to its people
    menu = hands.right(view, where(view, one))
    assert {"Open", "Log an exchange", "Archive", "Delete"} <= {action.text() for action in menu.actions()}
    menu.close()
    menu = hands.right(view, ring(view, 0, 0.4))
    hands.menu("See the people", menu)
    assert window.frame.current_page() == "contacts"
    hands.click(next(row for row in window.frame.sidebar.rows() if row.key == "circles"))
    hands.double(view, where(view, one))
    assert window.frame.current_page() == "contacts"
    assert window.frame.page("contacts").selected() == [one]


def test_the_circles_by_the_keyboard_alone(qtbot, window, hands) -> None:
    hands.key(Qt.Key.Key_2, CTRL)
    page = window.frame.page("circles")
    view = page.view
    qtbot.waitUntil(lambda: view.scene is not None and view.hasFocus())

    # walking, selecting, letting go
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Up)
    hands.key(Qt.Key.Key_Right, SHIFT)
    assert len(view.selected) == 2
    hands.key(Qt.Key.Key_Escape)
    assert view.selected == ()

    # a name, the walk over the hits, the end of the search
    ana = int(window.store.value("SELECT id FROM person WHERE given = 'Ana' AND family = 'Delmas'"))
    QTest.keyClicks(view, "d")
    hands.replace("delmas")
    assert view.selected == (ana,)
    hands.key(Qt.Key.Key_Return)
    assert view.selected and view.selected != (ana,)
    hands.key(Qt.Key.Key_Return, SHIFT)
    hands.key(Qt.Key.Key_Escape)
    assert view.hasFocus() and view.selected == (ana,)

    # one ring out, and why
    QTest.keyClicks(view, "]")
    assert layer(window, ana) == "active"
    hands.key(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is asked(window).field
    hands.say("She is leaving the trade")
    hands.key(Qt.Key.Key_Return)
    assert window.store.value("SELECT why FROM contact WHERE id = ?", (ana,)) == "She is leaving the trade"
    assert QApplication.focusWidget() is not None
    hands.key(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "trade" not in window.store.value("SELECT why FROM contact WHERE id = ?", (ana,)))
    hands.key(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: layer(window, ana) == "allies")

    # the same as a tree
    hands.key(Qt.Key.Key_L, CTRL | SHIFT)
    tree = page.tree
    qtbot.waitUntil(tree.hasFocus)
    assert tree.selected() == (ana,)
    QTest.keyClicks(tree, "3")
    assert layer(window, ana) == "active"
    hands.key(Qt.Key.Key_Down)
    assert view.selected != (ana,) and tree.selected() == view.selected
    hands.key(Qt.Key.Key_Up)
    hands.key(Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert menu is not None and "Open" in [action.text() for action in menu.actions()]
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_Return)
    assert window.frame.current_page() == "contacts"
    hands.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.frame.current_page() == "circles"


def test_circles_for_a_list_follow_the_list(qtbot, window, hands) -> None:
    """From Contacts: whoever the filter leaves is lit; the same people come back as a list."""
    window.frame.go("contacts")
    contacts = window.frame.page("contacts")
    hands.click(contacts.list.search_field)
    hands.say("layer:allies ")
    qtbot.waitUntil(lambda: contacts.list.asked.typed() == "layer:allies")
    hands.click(contacts.list.head.bar.more)
    hands.menu("Show these in circles")
    page = window.frame.page("circles")
    qtbot.waitUntil(lambda: page.view.lit is not None and sum(page.view.lit) == 9)
    mover = of(window, "active")[0]
    page.wishes.move([mover], "allies")
    qtbot.waitUntil(lambda: sum(page.view.lit) == 10)
    page.toggle_tree()
    assert page.tree.model().rowCount(page.tree.model().index(1, 0)) == 10
    assert page.tree.model().rowCount(page.tree.model().index(0, 0)) == 0
