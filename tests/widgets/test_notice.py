"""Notices stay eight seconds, longer while looked at; errors stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance, notice
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.notice import Notices
from reseau_desktop.widgets.theme import theme


@pytest.fixture
def page(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").reduced_motion = True
    widget = QWidget()
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    widget.show()
    yield widget
    theme().reduced_motion = False


def test_a_notice_stands_at_the_bottom_in_the_middle(page: QWidget) -> None:
    notices = Notices(page)
    shown = notices.say("Exchange logged.", "Undo")
    assert shown.height() == 40
    assert page.height() - shown.geometry().bottom() - 1 == 16
    assert abs(shown.geometry().center().x() - page.rect().center().x()) <= 1
    page.resize(700, 500)
    QApplication.processEvents()
    assert page.height() - shown.geometry().bottom() - 1 == 16


def test_its_action_is_done_once_and_the_notice_leaves(page: QWidget) -> None:
    notices = Notices(page)
    done: list[int] = []
    shown = notices.say("12 people moved.", "Undo", lambda: done.append(1))
    QTest.mouseClick(shown.action_button(), Qt.MouseButton.LeftButton)
    assert done == [1] and notices.shown() == []


def test_it_goes_by_itself_and_waits_while_looked_at(
    page: QWidget, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notice, "SHOWN", 60)
    notices = Notices(page)
    shown = notices.say("Exchange logged.", "Undo")
    middle = QPointF(5, 5)
    QApplication.sendEvent(shown, QEnterEvent(middle, middle, middle))
    assert shown.paused()
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert not shown.paused()
    qtbot.waitUntil(lambda: notices.shown() == [])


def test_the_focus_holds_it_too(page: QWidget) -> None:
    notices = Notices(page)
    shown = notices.say("Exchange logged.", "Undo")
    page.activateWindow()
    shown.action_button().setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert shown.paused()
    page.setFocus()
    QApplication.processEvents()
    assert not shown.paused()


def test_a_new_notice_replaces_the_last_but_an_error_stays(page: QWidget) -> None:
    notices = Notices(page)
    notices.set_close_text("Close")
    error = notices.say("Could not read that .ics file.", "Details", kind="bad")
    notices.say("Exchange logged.", "Undo")
    last = notices.say("12 people moved.", "Undo")
    assert notices.shown() == [error, last]
    assert not error.geometry().intersects(last.geometry())
    close = next(button for button in error.findChildren(IconButton))
    assert close.isVisible() and close.accessibleName() == "Close"
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert notices.shown() == [last]


def test_errors_do_not_pile_up_without_end(page: QWidget) -> None:
    notices = Notices(page)
    for n in range(9):
        notices.say(f"Problem {n}", kind="bad")
    assert [shown.words for shown in notices.shown()] == ["Problem 6", "Problem 7", "Problem 8"]


def test_a_name_turns_nothing_of_the_sentence_around(page: QWidget) -> None:
    shown = Notices(page).say("Lumen \u202e\u2067Co is called Lumen now. \u200fעברית")
    assert shown.words == "Lumen Co is called Lumen now. \u200fעברית"
    shown.say_anew("\u202bAna moved.")
    assert shown.words == "Ana moved."


def test_words_in_a_notice_are_no_markup(page: QWidget) -> None:
    shown = Notices(page).say("<b>Orme & Fils</b> logged.", "Undo")
    assert shown.accessibleName() == "<b>Orme & Fils</b> logged."


def test_a_notice_stands_beside_what_must_stay_in_reach(page: QWidget) -> None:
    notices = Notices(page)
    bar = QWidget(page)
    bar.setGeometry(560, 550, 180, 40)
    bar.show()
    notices.spare(bar)
    shown = notices.say("Exchange logged.", "Undo")
    assert shown.geometry().right() < bar.geometry().left()
    assert page.height() - shown.geometry().bottom() - 1 == 16
    bar.hide()
    assert abs(shown.geometry().center().x() - page.rect().center().x()) <= 1
    bar.show()
    assert not shown.geometry().intersects(bar.geometry())
    bar.move(150, 550)  # no room at its left
    assert shown.geometry().bottom() < bar.geometry().top()
    assert abs(shown.geometry().center().x() - page.rect().center().x()) <= 1
    bar.move(700, 550)
    assert page.height() - shown.geometry().bottom() - 1 == 16


def test_a_piece_of_a_page_that_is_not_there_yet_is_in_nobodys_way(page: QWidget, qtbot, qtlog) -> None:
    notices, elsewhere = Notices(page), QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.setGeometry(560, 550, 180, 40)
    notices.spare(elsewhere)
    elsewhere.show()
    shown = notices.say("Exchange logged.", "Undo")
    assert abs(shown.geometry().center().x() - page.rect().center().x()) <= 1
    assert not [record for record in qtlog.records if "mapTo" in record.message]


def test_what_is_asked_under_a_notice_keeps_it_and_escape_gives_the_keyboard_back(
    page: QWidget, qtbot
) -> None:
    before, below = QLineEdit(page), QLineEdit()
    before.show()
    page.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    shown = Notices(page).say("Ana moved to Allies.", "Undo", below=below)
    low = shown.geometry()
    assert page.height() - low.bottom() - 1 == 16 and low.contains(below.geometry().translated(low.topLeft()))
    shown.take_focus()
    assert below.hasFocus() and shown.paused()
    QTest.keyClick(below, Qt.Key.Key_Escape)
    assert before.hasFocus() and shown.isVisible() and not shown.paused()
    below.setFixedHeight(90)  # more is asked
    qtbot.waitUntil(lambda: shown.height() > low.height())
    assert page.height() - shown.geometry().bottom() - 1 == 16
    shown.say_anew("Bo moved to Core.")
    assert shown.accessibleName() == "Bo moved to Core."
