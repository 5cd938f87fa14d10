"""Thousands selected here and there stay selected, though Qt is only told of those in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reseau_desktop.pages.contacts.people_model import PeopleModel
from reseau_desktop.pages.contacts.people_rows import PeopleRows
from reseau_desktop.pages.contacts.people_view import PeopleView

IDS = list(range(1000, 2000))
CHOSEN = IDS[::3]


@pytest.fixture
def view(qtbot, look):
    model = PeopleModel(lambda _ids: [])
    shown = PeopleView(PeopleRows(lambda _contact: ""), model)
    qtbot.addWidget(shown)
    model.setParent(shown)
    shown.resize(400, 540)
    shown.show()
    qtbot.waitExposed(shown)
    model.show(IDS)
    shown.select_ids(CHOSEN, None)
    qtbot.waitUntil(lambda: len(shown.selectionModel().selection()) > 0)  # painted
    return shown


def press(view: PeopleView, row: int, held=Qt.KeyboardModifier.NoModifier) -> None:
    at = QPoint(40, view.rowViewportPosition(row) + 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)


def test_all_are_selected_and_few_are_ranges(view, qtbot):
    assert view.selected_ids() == CHOSEN
    assert view.selected_count() == len(CHOSEN)
    assert len(view.selectionModel().selection()) < 12
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    row = view.rowAt(10)
    qtbot.waitUntil(lambda: any(part.top() >= row for part in view.selectionModel().selection()))
    assert view.selected_ids() == CHOSEN
    assert view.selected_count() == len(CHOSEN)


def test_seeing_more_of_them_picks_nobody_new(view, qtbot):
    told: list[int] = []
    view.picked.connect(lambda: told.append(view.selected_count()))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = len(IDS) - 1
    qtbot.waitUntil(lambda: view.selectionModel().isSelected(view.model().index(last, 0)))
    assert told == []


def test_control_and_a_press_takes_one_out_and_brings_it_back(view):
    press(view, 3, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_ids() == [one for one in CHOSEN if one != IDS[3]]
    press(view, 3, Qt.KeyboardModifier.ControlModifier)
    press(view, 4, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_ids() == sorted([*CHOSEN, IDS[4]])
    assert view.selected_count() == len(CHOSEN) + 1


def test_a_press_alone_forgets_the_others(view):
    press(view, 4)
    assert view.selected_ids() == [IDS[4]]
    assert view.selected_count() == 1


def test_selecting_nobody_and_everybody(view):
    told: list[int] = []
    view.picked.connect(lambda: told.append(view.selected_count()))
    view.clearSelection()
    assert (view.selected_ids(), told[-1]) == ([], 0)
    view.select_ids(CHOSEN, None)
    assert told[-1] == len(CHOSEN)
    view.selectAll()
    assert view.selected_ids() == IDS
    assert told[-1] == len(IDS)


def test_another_list_forgets_them(view):
    view.model().show(IDS[::-1])
    assert view.selected_ids() == []
    view.select_ids(CHOSEN, None)
    assert view.selected_ids() == CHOSEN[::-1]
