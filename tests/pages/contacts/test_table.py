"""The table: columns chosen, ordered, widened, sorted and kept; boxes, keys, the panel beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import contacts, fields
from reseau_desktop.network.own_fields import FieldKind
from reseau_desktop.pages.contacts.page import ContactsPage
from reseau_desktop.pages.contacts.table_columns import TableColumns
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.widgets import painting

Key, Left, Right = Qt.Key, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def state(tmp_path) -> ScreenState:
    return ScreenState(tmp_path / "screen.ini")


@pytest.fixture
def table(qtbot, look, people, signals, clock, state) -> ContactsPage:
    page = ContactsPage(signals, clock, state)
    qtbot.addWidget(page)
    page.resize(1240, 840)
    page.said = []
    page.notice.connect(lambda words, undoable: page.said.append((words, undoable)))
    page.trouble.connect(lambda words: page.said.append((words, False)))
    page.show()
    page.shown()
    qtbot.waitExposed(page)
    QTest.keyClick(page.list.view, Key.Key_T, Ctrl)
    QApplication.processEvents()
    return page


def captions(page) -> list[str]:
    header, model = page.list.views.table.captions, page.list.model
    places = [header.logicalIndex(place) for place in range(1, header.count())]
    return [
        model.headerData(place, Qt.Orientation.Horizontal)
        for place in places
        if not header.isSectionHidden(place)
    ]


def box(page, row: int) -> QPoint:
    view = page.list.view
    return view.visualRect(page.list.model.index(row, 0)).center()


def caption(page, key: str) -> QPoint:
    header = page.list.views.table.captions
    section = page.list.model.column_of(key)
    return QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)


def entry(menu: QMenu, words: str):
    return next(action for action in menu.actions() if action.text() == words)


def test_ctrl_t_shows_the_same_people_as_a_table_and_back(table, people) -> None:
    assert table.is_table() and table.list.view is table.list.views.table
    assert captions(table) == ["Name", "Role", "Organisation", "Last", "Due", "Warmth", "Seeks"]
    assert table.header._context.text() == "as a table"
    table.list.select(people["Rosa"])
    QTest.keyClick(table.list.view, Key.Key_T, Ctrl)
    assert not table.is_table()
    assert table.list.selected() == [people["Rosa"]]
    assert table.person_page.contact() == people["Rosa"]


def test_a_caption_sorts_and_turns_round(table, names) -> None:
    header = table.list.views.table.captions
    QTest.mouseClick(header.viewport(), Left, pos=caption(table, "last"))
    assert names(table)[:3] == ["Marc", "Ana", "Karim"]
    QTest.mouseClick(header.viewport(), Left, pos=caption(table, "last"))
    assert names(table)[:3] == ["Karim", "Ana", "Marc"]
    assert set(names(table)[3:]) == {"Élise", "Rosa", "Nour", "Théo"}  # nothing to sort by comes last


@pytest.mark.parametrize(
    "key", ["name", "role", "organisation", "layer", "due", "warmth", "tags", "email", "city"]
)
def test_every_column_sorts_both_ways(table, names, key) -> None:
    columns = table.list.views.columns
    columns.sort_by(key, False)
    up = names(table)
    columns.sort_by(key, True)
    assert sorted(up) == sorted(names(table)) and len(up) == 7


def test_columns_are_chosen_arranged_widened_and_kept(table, qtbot, signals, clock, state) -> None:
    columns = table.list.views.columns
    columns.show("city", True)
    columns.show("seeks", False)
    columns.move("due", -1)
    columns.widen("name", 260, tell=True)
    columns.sort_by("warmth", True)
    wanted = ["Name", "Role", "Organisation", "Due", "Last", "Warmth", "City"]
    assert captions(table) == wanted
    state.sync()
    again = ContactsPage(signals, clock, state)
    qtbot.addWidget(again)
    again.show()
    again.shown()
    assert again.is_table() and captions(again) == wanted
    assert again.list.views.columns.sort() == ("warmth", True)
    header = again.list.views.table.captions
    assert header.sectionSize(again.list.model.column_of("name")) == 260


def test_a_caption_is_dragged_and_its_edge_pulled(table) -> None:
    header = table.list.views.table.captions
    header.moveSection(header.visualIndex(table.list.model.column_of("warmth")), 1)
    assert captions(table)[0] == "Warmth"
    assert table.list.views.columns.shown()[0] == "warmth"
    edge = caption(table, "role") + QPoint(
        -12 + header.sectionSize(table.list.model.column_of("role")) - 1, 0
    )
    QTest.mousePress(header.viewport(), Left, pos=edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(40, 0))
    QTest.mouseRelease(header.viewport(), Left, pos=edge + QPoint(40, 0))
    assert table.list.views.columns.width("role") >= 124


def test_what_the_file_holds_and_does_not_fit_gives_the_default(state) -> None:
    state.set("contacts/columns", "soup:9 name:x :::: warmth:999999999999")
    state.set("contacts/table_sort", "-soup")
    columns = TableColumns(state)
    assert columns.shown() == ("name", "warmth") and columns.width("warmth") == 900
    assert columns.sort() == ("name", False)


def test_the_menu_of_a_caption_and_of_the_button_do_all_that_the_pointer_does(table) -> None:
    views = table.list.views
    menu = views._menu.of_column("role", table)
    entry(menu, "Move right").trigger()
    assert captions(table)[:3] == ["Name", "Organisation", "Role"]
    entry(menu, "Hide this column").trigger()
    assert "Role" not in captions(table)
    QTest.keyClick(table.list.head.columns, Key.Key_Space)
    button = next(item for item in table.list.head.columns.findChildren(QMenu) if item.isVisible())
    entry(button, "Phone").trigger()
    assert captions(table)[-1] == "Phone"
    width = views.columns.width("name")
    inner = entry(entry(button, "Arrange").menu(), "Name").menu()
    entry(inner, "Wider").trigger()
    assert views.columns.width("name") > width
    entry(button, "Columns as at first").trigger()
    button.close()
    assert captions(table) == ["Name", "Role", "Organisation", "Last", "Due", "Warmth", "Seeks"]


def test_fields_of_ones_own_are_columns(table, people, store, names) -> None:
    badge = fields.define(store, "Badge", FieldKind.NUMBER)
    fields.set_value(store, people["Rosa"], badge, "9")
    fields.set_value(store, people["Ana"], badge, "10")
    columns = table.list.views.columns
    columns.show(f"field:{badge}", True)
    assert captions(table)[-1] == "Badge"
    columns.sort_by(f"field:{badge}", False)
    assert names(table)[:2] == ["Rosa", "Ana"]
    cell = table.list.model.index(0, table.list.model.column_of(f"field:{badge}"))
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Badge: 9"
    fields.remove_field(store, badge)
    assert captions(table)[-1] == "Seeks"
    assert columns.sort() == ("name", False)


def test_boxes_pick_by_pointer_alone(table) -> None:
    view = table.list.view
    view.clearSelection()
    for row in (0, 2):
        QTest.mouseClick(view.viewport(), Left, pos=box(table, row))
    assert view.selected_rows() == [0, 2]
    QTest.mouseClick(view.viewport(), Left, Shift, box(table, 5))
    assert view.selected_rows() == [0, 2, 3, 4, 5]
    QTest.mouseClick(view.viewport(), Left, pos=box(table, 5))
    assert view.selected_rows() == [0, 2, 3, 4]
    header = table.list.views.table.captions
    QTest.mouseClick(header.viewport(), Left, pos=QPoint(20, 10))
    assert table.list.selected_count() == 7
    assert table.list.head.count.text() == "7 people, 7 selected"
    QTest.mouseClick(header.viewport(), Left, pos=QPoint(20, 10))
    assert table.list.selected_count() == 0


def test_space_picks_by_keys_alone_and_enter_opens(table, people) -> None:
    view = table.list.view
    view.setFocus()
    QTest.keyClick(view, Key.Key_Home)
    QTest.keyClick(view, Key.Key_Down, Ctrl)
    QTest.keyClick(view, Key.Key_Down, Ctrl)
    QTest.keyClick(view, Key.Key_Space)
    assert view.selected_rows() == [0, 2]
    assert table.several.isVisible() and table.several._title.text() == "2 people"
    QTest.keyClick(view, Key.Key_Return)
    contact = table.list.model.id_at(2)
    assert table.person_page.isVisible() and table.person_page.contact() == contact
    assert not table.list.isVisible()
    QTest.keyClick(table.person_page.head.log, Key.Key_Escape)
    assert table.list.isVisible() and view.hasFocus()


def test_the_panel_tells_what_a_move_changes_and_moves(table, people, store) -> None:
    view = table.list.view
    view.select_ids([people["Ana"], people["Marc"]], people["Ana"])
    several = table.several
    lines = several.circles.lines()
    assert lines["known"].fill() == "0 → 2 of 350"
    assert lines["allies"].fill() == "here" and not lines["allies"].isEnabled()
    assert not lines["target"].isEnabled() and "one at a time" in lines["target"].accessibleName()
    QTest.mouseClick(lines["known"], Left)
    assert several._going.isVisible()
    assert several.move_button.text() == "Move 2 to Acquaintances"
    before = len(store.history())
    QTest.mouseClick(several.move_button, Left)
    assert store.rows("SELECT count(*) FROM contact WHERE layer = 'known'")[0][0] == 2
    assert len(store.history()) == before + 1
    assert table.list.selected_count() == 2


def test_a_target_for_several_is_refused_with_the_reason(table, people, store) -> None:
    view = table.list.view
    view.select_ids([people["Ana"], people["Marc"]], people["Ana"])
    view.setFocus()
    before = len(store.history())
    QTest.keyClick(view, Key.Key_T)
    assert table.said[-1][0].startswith("Targets are chosen one at a time")
    assert len(store.history()) == before


def test_columns_of_a_bin_stay_empty(table, people, store, today) -> None:
    contacts.delete(store, [people["Ana"]], today)
    table.show_bin()
    index = table.list.model.index(0, table.list.model.column_of("email"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "E-mail: nothing"


def sections(page) -> dict[str, int]:
    header, model = page.list.views.table.captions, page.list.model
    return {key: header.sectionSize(model.column_of(key)) for key in page.list.views.columns.shown()}


@pytest.mark.parametrize("width", [1100, 1240, 1700])
def test_columns_left_alone_fill_the_table_and_cut_no_day(table, width) -> None:
    table.resize(width, 840)
    QApplication.processEvents()
    view = table.list.views.table
    assert view.captions.length() == view.viewport().width()
    assert not view.horizontalScrollBar().isVisible()
    found = sections(table)
    for row in range(table.list.model.rowCount()):
        words = table.list.model.words(row)
        assert painting.text_width(words.last) <= found["last"] - 10
        assert painting.text_width(words.next) + 18 <= found["due"] - 10


def test_searching_moves_no_column(table) -> None:
    before = sections(table)
    table.search("rosa")
    QApplication.processEvents()
    assert sections(table) == before


def test_where_little_room_is_left_columns_keep_what_they_take(table) -> None:
    for key in ("layer", "email", "phone", "cadence", "added", "city"):
        table.list.views.columns.show(key, True)
    view = table.list.views.table
    assert view.captions.length() > view.viewport().width()
    assert sections(table)["name"] >= 160
    QApplication.processEvents()
    assert view.horizontalScrollBar().isVisible()


def test_a_width_of_ones_own_stays_and_the_others_yield(table) -> None:
    table.list.views.columns.widen("name", 300, tell=True)
    view = table.list.views.table
    assert sections(table)["name"] == 300
    assert view.captions.length() == view.viewport().width()
    table.resize(1500, 840)
    QApplication.processEvents()
    assert sections(table)["name"] == 300
    assert view.captions.length() == view.viewport().width()


def test_the_last_cell_of_the_captions_opens_the_columns(table) -> None:
    corner = table.list.views.table.captions.corner
    QTest.mouseClick(corner, Left)
    menu = next(item for item in corner.findChildren(QMenu) if item.isVisible())
    entry(menu, "City").trigger()
    menu.close()
    assert captions(table)[-1] == "City"


def test_beside_a_panel_the_columns_without_room_wait(qtbot, table, look) -> None:
    look.set_scale(1.0)
    table.resize(960, 640)
    QApplication.processEvents()
    everything = captions(table)
    header = table.list.views.table.captions
    header._columns.sort_by("seeks")
    QTest.mouseClick(table.list.view.viewport(), Left, pos=box(table, 1))
    QTest.mouseClick(table.list.view.viewport(), Left, pos=box(table, 2))
    QApplication.processEvents()
    assert table.several.isVisible() and not header.too_wide()
    assert 2 <= len(captions(table)) < len(everything)
    assert {"Name", "Seeks"} <= set(captions(table))  # who it is, and what it is sorted by
    QTest.keyClick(table.list.view, Key.Key_Escape)
    table.list.view.clearSelection()
    QApplication.processEvents()
    assert not table.several.isVisible() and captions(table) == everything
