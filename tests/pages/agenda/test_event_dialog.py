"""An event: entered, changed, deleted, refused in words beside its field."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.events import events
from reseau_desktop.pages.event_dialog import EventDialog


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window, store, clock, network):
    made = EventDialog(store, clock, [network["Paul"]], parent=window)
    made.show()
    return made


def test_an_event_with_its_days_people_and_notice(qtbot, dialog, store, network) -> None:
    assert dialog.name.hasFocus() or dialog.focusWidget() is dialog.name
    qtbot.keyClicks(dialog.name, "Salon du livre")
    dialog.place.setText("Lyon")
    dialog.first.setDate(QDate(2026, 12, 5))
    assert dialog.last.date() == QDate(2026, 12, 5)  # most last a day
    dialog.last.setDate(QDate(2026, 12, 6))
    dialog.notice.setValue(7)
    dialog.timed.setChecked(True)
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (made,) = events(store)
    assert (made.name, made.place, made.first, made.last) == (
        "Salon du livre", "Lyon", date(2026, 12, 5), date(2026, 12, 6),
    )  # fmt: skip
    assert (made.at_time, made.notice, made.people) == (time(18), 7, (network["Paul"],))


def test_it_is_said_on_the_day_or_so_many_days_before(qtbot, dialog) -> None:
    assert (dialog.notice.text(), dialog._notice_words.isVisible()) == ("on the day", False)
    dialog.notice.setFocus()
    for said in ("day before", "days before"):
        qtbot.keyClick(dialog.notice, Qt.Key.Key_Up)
        assert dialog._notice_words.isVisible() and dialog._notice_words.text() == said
    dialog.notice.selectAll()
    qtbot.keyClicks(dialog.notice, "0")
    qtbot.keyClick(dialog.notice, Qt.Key.Key_Tab)
    assert (dialog.notice.text(), dialog._notice_words.isVisible()) == ("on the day", False)


def test_what_cannot_be_kept_is_said_and_stays(qtbot, dialog, store) -> None:
    before = store.version
    dialog.save()
    assert dialog._problem.text() == "What is it called?"
    dialog.name.setText("Dinner")
    dialog.last.setDate(QDate(2026, 11, 1))
    dialog.save()
    assert dialog.trouble.text() == "It ends before it begins." and dialog.trouble.isVisible()
    dialog.first.setDate(QDate(9999, 1, 1))
    assert not dialog.trouble.isVisible()
    dialog.save()
    assert "more than a century away" in dialog.trouble.text()
    assert store.version == before and dialog.name.text() == "Dinner"


def test_an_event_is_changed_and_deleted(qtbot, window, dialog, store, clock) -> None:
    dialog.name.setText("Dinner")
    dialog.save()
    (made,) = events(store)
    again = EventDialog(store, clock, (), made.id, window)
    assert again.name.text() == "Dinner" and again.people.ids() == list(made.people)
    again.name.setText("Supper")
    again.save()
    assert [one.name for one in events(store)] == ["Supper"]
    again = EventDialog(store, clock, (), made.id, window)
    with qtbot.waitSignal(again.removed):
        qtbot.mouseClick(again.remove_button, Qt.MouseButton.LeftButton)
    assert events(store) == ()
    store.undo()
    assert len(events(store)) == 1
