"""A list of any length answers the mouse and the keyboard alike."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance, painting
from reseau_desktop.widgets.contact_drag import contact_ids, contacts_mime
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.row_delegate import RowDelegate, RowLook, Zone, paint_zone_button
from reseau_desktop.widgets.theme import theme

MANY = 100_000


class Names(QAbstractListModel):
    def __init__(self, count: int = MANY) -> None:
        super().__init__()
        self.count, self.asked = count, set()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self.count

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.asked.add(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"Person {index.row()}, Allies"
        return None


class Rows(RowDelegate):
    def __init__(self) -> None:
        super().__init__()
        self.looks: dict[int, RowLook] = {}

    def zones(self, rect: QRect, index: QModelIndex) -> list[Zone]:
        return [
            Zone("log", QRect(rect.right() - 80, rect.y() + 13, 60, 28), "Log an exchange"),
            Zone("off", QRect(rect.right() - 160, rect.y() + 13, 60, 28), "Not now", enabled=False),
        ]

    def tip(self, rect: QRect, index: QModelIndex, at: QPoint) -> str:
        return "the whole <name>"

    def paint_row(self, painter: QPainter, rect: QRectF, index: QModelIndex, look: RowLook) -> None:
        self.looks[index.row()] = look
        painting.text(painter, rect, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        paint_zone_button(painter, self.zones(rect.toRect(), index)[0].rect, look, "log", "Log", "check")


@pytest.fixture
def people(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache")
    rows = RowList(Rows(), "People")
    rows.model_kept = Names()
    rows.setModel(rows.model_kept)
    rows.resize(400, 540)
    qtbot.addWidget(rows)
    rows.show()
    QApplication.processEvents()
    yield rows
    theme().set_scale(1.0)


def middle(rows: RowList, row: int) -> QPoint:
    return rows.visualRect(rows.model().index(row, 0)).center() - QPoint(100, 0)


def button(rows: RowList, row: int, zone: int = 0) -> QPoint:
    index = rows.model().index(row, 0)
    return rows.itemDelegate().zones(rows.visualRect(index), index)[zone].rect.center()


def test_only_what_is_seen_is_asked_for(qtbot, people: RowList) -> None:
    asked = people.model_kept.asked
    qtbot.waitUntil(lambda: asked >= set(range(10)))  # a few rows in each turn
    assert len(asked) < 40
    people.scrollToBottom()
    qtbot.waitUntil(lambda: asked >= set(range(MANY - 9, MANY)))
    assert len(asked) < 80


def test_rows_grow_with_the_text(people: RowList) -> None:
    assert people.rowHeight(0) == 54
    theme().set_scale(2.0)
    assert people.rowHeight(0) == 108


def test_a_click_picks_and_enter_opens(people: RowList) -> None:
    opened: list[int] = []
    people.opened.connect(lambda index: opened.append(index.row()))
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle(people, 2))
    assert people.selected_rows() == [2] and people.current_row() == 2
    QTest.keyClick(people, Qt.Key.Key_Down)
    QTest.keyClick(people, Qt.Key.Key_Return)
    assert opened == [3]
    QTest.keyClick(people, Qt.Key.Key_End)
    assert people.current_row() == MANY - 1
    QTest.keyClick(people, Qt.Key.Key_Home)
    assert people.current_row() == 0


def test_a_whole_network_can_be_selected(people: RowList) -> None:
    QTest.keyClick(people, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert people.selected_count() == MANY
    people.select_row(-1)
    assert people.selected_rows() == [] and people.current_row() == -1


def test_a_button_in_a_row_acts_and_leaves_the_selection_alone(people: RowList) -> None:
    clicked: list[tuple[int, str]] = []
    people.zone_clicked.connect(lambda index, key: clicked.append((index.row(), key)))
    people.select_row(1)
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=button(people, 4))
    assert clicked == [(4, "log")] and people.selected_rows() == [1]
    QTest.mousePress(people.viewport(), Qt.MouseButton.LeftButton, pos=button(people, 4))
    QTest.mouseRelease(people.viewport(), Qt.MouseButton.LeftButton, pos=button(people, 5))
    assert len(clicked) == 1


def test_a_disabled_zone_is_part_of_the_row(people: RowList) -> None:
    clicked: list[str] = []
    people.zone_clicked.connect(lambda _, key: clicked.append(key))
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=button(people, 3, 1))
    assert clicked == [] and people.selected_rows() == [3]


def test_the_zone_under_the_pointer_is_hot(people: RowList) -> None:
    QTest.mouseMove(people.viewport(), button(people, 2))
    people.grab()
    assert people.hot_zone(2) == "log" and people.hot_zone(1) == ""
    assert people.itemDelegate().looks[2].hot == "log"
    QApplication.sendEvent(people.viewport(), QEvent(QEvent.Type.Leave))
    assert people.hot_zone(2) == ""


def test_tooltips_tell_zones_and_what_is_cut(people: RowList) -> None:
    for at, expected in (
        (button(people, 1), "Log an exchange"),
        (middle(people, 1), "the whole &lt;name&gt;"),
    ):
        QApplication.sendEvent(
            people.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, people.viewport().mapToGlobal(at))
        )
        assert expected in QToolTip.text()
    QToolTip.hideText()


def test_the_menu_opens_by_keys_on_the_current_row_and_by_mouse_on_the_one_hit(people: RowList) -> None:
    asked: list[int] = []
    people.menu_requested.connect(lambda index, at: asked.append(index.row()))
    people.select_row(2)
    reason = QContextMenuEvent.Reason
    QApplication.sendEvent(people.viewport(), QContextMenuEvent(reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    QApplication.sendEvent(
        people.viewport(), QContextMenuEvent(reason.Mouse, middle(people, 5), QPoint(9, 9))
    )
    assert asked == [2, 5] and people.selected_rows() == [5]


def test_letters_go_to_the_page_unless_the_list_searches(people: RowList, qtbot) -> None:
    class Outside(QWidget):
        def keyPressEvent(self, event) -> None:
            letters.append(event.text())

    letters: list[str] = []
    outside = Outside()
    qtbot.addWidget(outside)
    inside = RowList(Rows(), "People", outside)
    inside.setModel(people.model_kept)
    QTest.keyClick(inside, Qt.Key.Key_L)
    assert letters == ["l"]
    searching = RowList(Rows(), "People", types=True)
    searching.setModel(people.model_kept)
    qtbot.addWidget(searching)
    typed: list[str] = []
    searching.typed.connect(typed.append)
    QTest.keyClick(searching, Qt.Key.Key_A)
    QTest.keyClick(searching, Qt.Key.Key_Space)
    assert typed == ["a"]


def test_the_inset_ring_is_for_the_keyboard(people: RowList, qtbot) -> None:
    people.activateWindow()
    qtbot.waitUntil(people.isActiveWindow)
    people.clearFocus()
    people.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    people.grab()
    assert people.current_row() == 0 and people.itemDelegate().looks[0].focused
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=middle(people, 1))
    people.grab()
    assert not people.itemDelegate().looks[1].focused


def test_a_reader_hears_the_rows(people: RowList) -> None:
    interface = QAccessible.queryAccessibleInterface(people)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "People"
    said = {interface.child(n).text(QAccessible.Text.Name) for n in range(12)}  # headers among them
    assert {"Person 0, Allies", "Person 3, Allies"} <= said


def test_what_a_drag_carries_comes_out_again() -> None:
    assert contact_ids(contacts_mime([3, 1, 2], "three people")) == [3, 1, 2]
    strange = contacts_mime([])
    strange.setData("application/x-reseau-contacts", b'["x"]')
    assert contact_ids(strange) == []
    strange.setData("application/x-reseau-contacts", b"{")
    assert contact_ids(strange) == []


def test_grey_rows_wait_only_while_nothing_is_there(people: RowList, qtbot) -> None:
    people.setModel(None)
    people.model_kept = Names(0)
    people.setModel(people.model_kept)
    empty = people.grab().toImage()
    people.set_loading(True)
    qtbot.waitUntil(lambda: people.grab().toImage() != empty)
    people.set_loading(False)
    assert people.grab().toImage() == empty


def test_the_ring_is_for_the_keyboard(people: RowList, qtbot) -> None:
    people.activateWindow()
    qtbot.waitUntil(people.isActiveWindow)
    people.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    people.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not people.by_keyboard and not people.by_pointer
    QTest.keyClick(people, Qt.Key.Key_Down)
    assert people.by_keyboard
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 80))
    assert people.by_pointer and not people.by_keyboard
