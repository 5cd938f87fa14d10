"""The sidebar: one tab stop, counts, circles that take people, icons alone where it is narrow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.pages.frame.sidebar import LayerLine, Sidebar
from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance, painting
from reseau_desktop.widgets.contact_drag import contacts_mime
from reseau_desktop.widgets.theme import theme


@pytest.fixture
def bar(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")
    made = Sidebar()
    for key in ("today", "contacts"):
        made.add_page(key, key)
        made.set_page(key, key.title(), "3", f"{key.title()}, 3 today")
    made.add_page("settings", "settings", bottom=True)
    made.set_page("settings", "Settings")
    made.set_layers(
        [
            LayerLine("core", "Core", "4"),
            LayerLine("wide", "Wider", "68"),
            LayerLine("inbox", "To sort", "42"),
        ]
    )
    made.set_lit("today")
    made.resize(212, 800)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    yield made
    theme().set_scale(1.0)


def keys(bar: Sidebar) -> list[str]:
    return [row.key for row in bar.rows() if not row.isHidden()]


def test_rows_stand_in_the_design_s_order_and_sizes(bar: Sidebar) -> None:
    assert keys(bar) == ["today", "contacts", "core", "wide", "inbox", "settings"]
    assert bar.width() == 212
    assert bar.page_row("today").height() == 32 and bar.layer_row("core").height() == 27
    assert bar.page_row("today").accessibleName() == "Today, 3 today"


def test_rows_say_where_to_go(bar: Sidebar) -> None:
    pages: list[str] = []
    layers: list[str] = []
    bar.page_chosen.connect(pages.append)
    bar.layer_chosen.connect(layers.append)
    for row in (bar.page_row("contacts"), bar.layer_row("wide"), bar.layer_row("inbox")):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert pages == ["contacts"] and layers == ["wide", "inbox"]
    assert bar.page_row("today").isChecked()  # until somebody went there


def test_one_tab_stop_and_the_arrows_walk(bar: Sidebar, qtbot) -> None:
    stops = [row.key for row in bar.rows() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["today"]
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    bar.take_focus()
    walked = []
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_End,
        Qt.Key.Key_Up,
        Qt.Key.Key_Home,
        Qt.Key.Key_Up,
    ):
        QTest.keyClick(QApplication.focusWidget(), key)
        walked.append(QApplication.focusWidget().key)
    assert walked == ["contacts", "core", "settings", "inbox", "today", "today"]
    pages: list[str] = []
    bar.page_chosen.connect(pages.append)
    QTest.keyClick(bar.page_row("today"), Qt.Key.Key_Down)
    QTest.keyClick(bar.page_row("contacts"), Qt.Key.Key_Return)
    assert pages == ["contacts"]


def test_people_are_dropped_on_a_circle(bar: Sidebar) -> None:
    dropped: list[tuple[str, list[int]]] = []
    bar.contacts_dropped.connect(lambda key, ids: dropped.append((key, ids)))
    row, mime = bar.layer_row("wide"), contacts_mime([3, 8])
    action, button, plain = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(5, 5), action, mime, button, plain)
    QApplication.sendEvent(row, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(row, QDropEvent(QPointF(5, 5), action, mime, button, plain))
    assert dropped == [("wide", [3, 8])]
    assert not bar.page_row("today").acceptDrops()


def test_something_else_is_not_taken(bar: Sidebar) -> None:
    mime = contacts_mime([])
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(bar.layer_row("core"), enter)
    assert not enter.isAccepted()


def test_narrow_it_shows_icons_with_tooltips(bar: Sidebar) -> None:
    assert bar.page_row("today").toolTip() == ""
    bar.set_narrow(True)
    QApplication.processEvents()
    assert bar.width() == 56
    assert "Today, 3 today" in bar.page_row("today").toolTip()
    bar.set_narrow(False)
    assert bar.width() == 212


def test_at_twice_the_text_it_scrolls_rather_than_clips(bar: Sidebar) -> None:
    theme().set_scale(2.0)
    bar.resize(bar.width(), 400)
    QApplication.processEvents()
    assert bar.width() == 424
    assert bar.page_row("today").height() == 64


def test_circles_are_renamed_added_and_removed(bar: Sidebar) -> None:
    bar.set_layers(
        [LayerLine("wide", "Wide", "1"), LayerLine("mine", "My own", "2"), LayerLine("core", "Core", "3")]
    )
    assert keys(bar) == ["today", "contacts", "wide", "mine", "core", "settings"]
    assert bar.layer_row("wide").words() == "Wide" and bar.layer_row("wide").count() == "1"
    bar.set_layers([])
    assert keys(bar) == ["today", "contacts", "settings"]


def test_a_long_name_is_shortened_and_its_count_stays(bar: Sidebar, qtbot, monkeypatch) -> None:
    name = "People I met at the conference in Saint-Étienne"
    bar.set_layers([LayerLine("known", name, "1482"), LayerLine("core", "Core", "4")])
    drawn = []
    monkeypatch.setattr(painting, "text", lambda _p, rect, words, *_: drawn.append((words, rect)))
    row = bar.layer_row("known")
    row.grab()
    boxes = dict(drawn)
    assert boxes["1482"].right() <= row.width()
    count_begins = boxes["1482"].right() - painting.text_width("1482", "small")
    assert boxes[name].right() < count_begins
    assert name in row.toolTip() and "1482" in row.toolTip()
    assert not bar.layer_row("core").toolTip()
