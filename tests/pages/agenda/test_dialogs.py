"""Noting an exchange and planning a follow-up, as somebody types."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.language import Spoken
from reseau_desktop.pages.event_dialog import EventDialog
from reseau_desktop.pages.follow_up_dialog import FollowUpDialog
from reseau_desktop.pages.log_dialog import LogDialog

Key = Qt.Key


@pytest.fixture
def window(qtbot, look) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def log(qtbot, window, store, clock, network):
    made = LogDialog(store, clock, parent=window)
    made.show()
    return made


def test_two_letters_enter_enter(qtbot, log, store, network) -> None:
    field = log.people.field
    qtbot.keyClicks(field, "na")
    qtbot.keyClick(field, Key.Key_Return)
    assert log.people.ids() == [network["Nadia"]]
    with qtbot.waitSignal(log.logged) as logged:
        qtbot.keyClick(field, Key.Key_Return)
    assert logged.args == [[network["Nadia"]]]
    assert store.one("SELECT kind, happened FROM interaction ORDER BY id DESC LIMIT 1") == (
        "message",
        "2026-11-23",
    )


def test_several_people_a_kind_a_day_and_a_note(qtbot, log, store, network) -> None:
    for letters in ("na", "pau"):
        qtbot.keyClicks(log.people.field, letters)
        qtbot.keyClick(log.people.field, Key.Key_Return)
    log.kinds.set_kind("meeting")
    log.on.setDate(QDate(2026, 11, 21))
    log.note.setPlainText("Lunch by the river")
    log.save()
    row = store.one("SELECT id, kind, happened, note FROM interaction ORDER BY id DESC LIMIT 1")
    assert row[1:] == ("meeting", "2026-11-21", "Lunch by the river")
    who = {found[0] for found in store.rows("SELECT contact FROM participant WHERE interaction = ?", row[:1])}
    assert who == {network["Nadia"], network["Paul"]}


def test_no_day_is_wider_than_its_field(qtbot, log) -> None:
    log.on.setDate(QDate(2026, 9, 28))
    qtbot.waitUntil(lambda: log.on.width() >= log.on.sizeHint().width())
    line = log.on.lineEdit()
    margins = line.textMargins()
    room = line.width() - margins.left() - margins.right() - 4
    assert line.fontMetrics().horizontalAdvance(line.text()) <= room


def test_nobody_chosen_cannot_be_saved(log, store) -> None:
    before = store.version
    assert not log.save_button.isEnabled()
    log.save()
    assert store.version == before


def test_backspace_takes_the_last_person_out(qtbot, log) -> None:
    qtbot.keyClicks(log.people.field, "na")
    qtbot.keyClick(log.people.field, Key.Key_Return)
    qtbot.keyClick(log.people.field, Key.Key_Backspace)
    assert log.people.ids() == []


def test_escape_empties_the_field_before_it_closes(qtbot, log) -> None:
    qtbot.keyClicks(log.people.field, "na")
    qtbot.keyClick(log.people.field, Key.Key_Escape)
    assert log.isVisible()
    assert log.people.field.text() == ""


def test_the_arrows_choose_among_those_found(qtbot, log) -> None:
    qtbot.keyClicks(log.people.field, "n")
    found = [person.id for person in log.people._model.lines()]
    assert len(found) > 1
    qtbot.keyClick(log.people.field, Key.Key_Down)
    qtbot.keyClick(log.people.field, Key.Key_Return)
    assert log.people.ids() == found[1:2]


def test_enter_in_the_note_saves(qtbot, log) -> None:
    qtbot.keyClicks(log.people.field, "na")
    qtbot.keyClick(log.people.field, Key.Key_Return)
    with qtbot.waitSignal(log.logged):
        qtbot.keyClick(log.note, Key.Key_Return)


def test_a_follow_up_with_its_time_and_channel(qtbot, window, store, clock, network) -> None:
    dialog = FollowUpDialog(store, clock, network["Paul"], parent=window)
    dialog.what.setText("Ask about the fair")
    dialog.kinds.set_kind("call")
    dialog.due.setDate(QDate(2026, 12, 3))
    dialog.timed.setChecked(True)
    dialog.time.setTime(dialog.time.time().fromString("14:30", "HH:mm"))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    row = store.one(
        "SELECT contact, kind, what, channel, due, at_time FROM follow_up ORDER BY id DESC LIMIT 1"
    )
    assert row == (network["Paul"], "explicit", "Ask about the fair", "call", "2026-12-03", "14:30")


def test_a_follow_up_is_changed_and_keeps_what_was_not_touched(qtbot, window, store, clock, network) -> None:
    dialog = FollowUpDialog(store, clock, None, 1, window)
    assert dialog.what.text() == "Send the draft"
    assert dialog.people.names() == ["Tessa Bastide"]
    dialog.due.setDate(QDate(2026, 11, 30))
    dialog.save()
    assert store.one("SELECT what, due FROM follow_up WHERE id = 1") == ("Send the draft", "2026-11-30")


def test_a_follow_up_is_deleted_and_undone(qtbot, window, store, clock, network) -> None:
    dialog = FollowUpDialog(store, clock, None, 1, window)
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert store.value("SELECT count(*) FROM follow_up WHERE id = 1") == 0
    store.undo()
    assert store.value("SELECT count(*) FROM follow_up WHERE id = 1") == 1


def test_a_follow_up_about_nothing_with_nobody_is_refused_in_words(
    qtbot, window, store, clock, network
) -> None:
    dialog = FollowUpDialog(store, clock, parent=window)
    before = store.version
    dialog.save()
    assert store.version == before
    assert dialog._problem.text() == "What is it, or with whom? One of the two is enough."


def test_quick_days(qtbot, window, store, clock, network) -> None:
    from reseau_desktop.widgets import forms
    from reseau_desktop.widgets.buttons import Button

    dialog = FollowUpDialog(store, clock, network["Paul"], parent=window)
    for name, day in (
        ("tomorrow", date(2026, 11, 24)),
        ("week", date(2026, 11, 30)),
        ("month", date(2026, 12, 23)),
    ):
        qtbot.mouseClick(forms.child(dialog, Button, name), Qt.MouseButton.LeftButton)
        assert dialog.due.date().toPython() == day


def test_the_key_that_saves_is_named_in_the_language(qapp, window, store, clock, network) -> None:
    spoken = Spoken(qapp)
    spoken.speak("fr")
    try:
        dialogs = [
            LogDialog(store, clock, [network["Paul"]], parent=window),
            FollowUpDialog(store, clock, network["Paul"], parent=window),
            EventDialog(store, clock, [network["Paul"]], None, window),
        ]
        assert ["Ctrl+Entrée" in dialog.save_button.toolTip() for dialog in dialogs] == [True] * 3
    finally:
        spoken.hush()
