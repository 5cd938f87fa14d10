"""Several people picked in the list are compared, to be made one card: by a key, by the button, by the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton
Shift, Ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def wanted(page) -> list[list[int]]:
    found: list[list[int]] = []
    page.wishes.merge_wanted.connect(found.append)
    return found


def _pick(page, count: int) -> list[int]:
    view = page.list.view
    view.setFocus()
    view.select_row(0)
    for _ in range(count - 1):
        QTest.keyClick(view, Qt.Key.Key_Down, Shift)
    return page.list.selected()


def test_two_by_the_key_and_by_the_button(page, wanted) -> None:
    chosen = _pick(page, 2)
    assert len(chosen) == 2
    QTest.keyClick(page.list.view, Qt.Key.Key_M)
    assert page.several.merge.isVisible()
    QTest.mouseClick(page.several.merge, LEFT)
    assert [sorted(ids) for ids in wanted] == [sorted(chosen)] * 2


def test_more_than_can_be_compared_is_told(page, people, wanted) -> None:
    _pick(page, len(people))
    assert not page.several.merge.isVisible()
    QTest.keyClick(page.list.view, Qt.Key.Key_M)
    assert wanted == [] and page.said[-1] == ("At most 6 cards are compared at once.", False)


def test_one_alone_keeps_the_letter_for_the_list(page, wanted) -> None:
    _pick(page, 1)
    QTest.keyClick(page.list.view, Qt.Key.Key_M)
    assert wanted == []
