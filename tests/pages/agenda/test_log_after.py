"""After an exchange: the next date is proposed, and in the same small form what was given, received or sought."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.actions import acts
from reseau_desktop.actions.after import After, Deed
from reseau_desktop.actions.interactions import log
from reseau_desktop.insights.acts import thanks_owed
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.pages.log_dialog import LogDialog

MONDAY, LEFT, Key = date(2026, 11, 23), Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def window(qtbot, look) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(window, store, clock, network):
    made = LogDialog(store, clock, [network["Paul"]], "call", window)
    made.open()
    return made


def choose(qtbot, choice, key: str) -> None:
    """By the arrows, as somebody at the keyboard does."""
    choice.setFocus()
    for _ in range(choice.count()):
        if choice.value() == key:
            return
        qtbot.keyClick(choice, Key.Key_Down)
    raise AssertionError(key)


def test_the_next_date_is_proposed(dialog, qtbot) -> None:
    assert dialog.after.next.text() == "Next contact: 14 December, as promised."
    dialog.on.setDate(QDate(2026, 11, 22))
    assert dialog.after.next.text() == "Next contact: 13 December, as promised."


def test_nothing_more_is_written_unless_it_is_asked_for(qtbot, dialog, store) -> None:
    qtbot.mouseClick(dialog.save_button, LEFT)
    for table in ("act", "seek", "offer"):
        assert store.value(f"SELECT count(*) FROM {table}") == 0
    assert store.value("SELECT count(*) FROM follow_up") == 1  # that of Tessa


def test_all_of_it_is_one_step(qtbot, dialog, store, network) -> None:
    version = store.version
    qtbot.mouseClick(dialog.after.open, LEFT)
    choose(qtbot, dialog.after.when, "month")
    qtbot.keyClicks(dialog.after.what, "Ask about the trip")
    choose(qtbot, dialog.after.side, "received")
    choose(qtbot, dialog.after.deed, "advice")
    qtbot.keyClicks(dialog.after.note, "How to price it")
    qtbot.keyClicks(dialog.after.seeks, "a designer")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert store.version == version + 1
    paul = network["Paul"]
    assert store.one("SELECT due, what FROM follow_up WHERE contact = ?", (paul,)) == (
        "2026-12-23",
        "Ask about the trip",
    )
    assert store.one("SELECT direction, kind, note FROM act WHERE contact = ?", (paul,)) == (
        "received",
        "advice",
        "How to price it",
    )
    assert store.value(
        "SELECT t.name FROM seek s JOIN topic t ON t.id = s.topic WHERE s.contact = ?", (paul,)
    )
    store.undo()
    for table in ("act", "seek"):
        assert store.value(f"SELECT count(*) FROM {table}") == 0
    assert store.value("SELECT max(happened) FROM interaction") == "2026-11-21"


def test_another_day_is_picked(qtbot, dialog, store, network) -> None:
    qtbot.mouseClick(dialog.after.open, LEFT)
    choose(qtbot, dialog.after.when, "other")
    assert dialog.after.day.isVisible()
    dialog.after.day.setDate(QDate(2027, 1, 11))
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert store.value("SELECT due FROM follow_up WHERE contact = ?", (network["Paul"],)) == "2027-01-11"


def test_whoever_waits_for_thanks_can_be_thanked(qtbot, window, store, clock, network) -> None:
    acts.add(store, network["Nadia"], date(2026, 11, 10), False, ActKind.RECOMMENDATION, noted_on=MONDAY)
    assert [item.contact for item in thanks_owed(store, MONDAY)] == [network["Nadia"]]
    dialog = LogDialog(store, clock, [network["Nadia"]], "message", window)
    dialog.open()
    assert dialog.after.thanks.isVisible()
    dialog.after.thanks.setFocus()
    qtbot.keyClick(dialog.after.thanks, Key.Key_Space)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert thanks_owed(store, MONDAY) == ()


def test_with_several_people_each_has_it(store, network) -> None:
    people = [network["Paul"], network["Nadia"]]
    after = After(date(2026, 12, 1), "Send the notes", Deed(True, ActKind.INFORMATION), offers="figures")
    log(store, people, "meeting", MONDAY, today=MONDAY, after=after)
    assert store.rows("SELECT contact FROM act ORDER BY contact") == [(one,) for one in sorted(people)]
    assert store.value("SELECT count(*) FROM follow_up WHERE what = 'Send the notes'") == 2
    assert store.value("SELECT count(*) FROM offer") == 2
