"""What makes a date speak early, and what makes a card fall silent."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reseau_desktop.actions import contacts, occasions
from reseau_desktop.exchange.records import DateRecord, PersonRecord
from reseau_desktop.insights.due_until import due
from reseau_desktop.insights.occasions import occasions_to_say
from reseau_desktop.pages.person_menu import PersonCalls, PersonMenu

Key, TODAY = Qt.Key, date(2026, 11, 23)


def test_days_of_notice_are_chosen_with_the_date(page, people, store) -> None:
    contacts.set_dates(store, people["Ana"], [DateRecord("birthday", "--12-03")])
    page.open_person(people["Ana"])
    column = page.person_page.column
    assert column.fact("date#0").row.words.under == ()
    QTest.mouseClick(column.fact("date#0"), Qt.MouseButton.LeftButton)
    choice = column.fact("date#0").editor.input("notice")
    assert choice.count() == 31 and choice.currentText() == "Say it on the day"
    choice.setFocus()
    for _ in range(10):
        QTest.keyClick(choice, Key.Key_Down)
    QTest.keyClick(choice, Key.Key_Return)
    assert store.value("SELECT notice FROM anniversary") == 10
    assert column.fact("date#0").row.words.under == ("said 10 days ahead",)
    assert [(item.contact, item.on) for item in occasions_to_say(store, TODAY)] == [
        (people["Ana"], date(2026, 12, 3))
    ]
    store.undo()
    assert occasions_to_say(store, TODAY) == []


def test_another_notice_does_not_bring_back_what_was_answered(store) -> None:
    ana = contacts.add(store, PersonRecord(given="Ana"), "core", date(2026, 1, 5))
    contacts.set_dates(store, ana, [DateRecord("birthday", "--12-03", 10)])
    (item,) = occasions_to_say(store, TODAY)
    occasions.answer(store, item.anniversary, item.on, "skipped")
    contacts.set_dates(store, ana, [DateRecord("birthday", "--12-03", 15)])
    assert occasions_to_say(store, TODAY) == []
    assert store.value("SELECT notice FROM anniversary") == 15


def test_the_mark_of_the_dead_silences_and_is_taken_away(page, people, store, clock) -> None:
    ana = people["Ana"]
    contacts.set_dates(store, ana, [DateRecord("birthday", "--11-23")])
    page.open_person(ana)
    menu = PersonMenu(store, clock, ana, page.wishes, PersonCalls(), page)
    entry = next(action for action in menu.actions() if action.text() == "Deceased")
    assert entry.isCheckable() and not entry.isChecked()
    entry.trigger()
    assert page.said[-1] == (
        "Ana Delmas is marked as deceased. Nothing reminds of this card any more.",
        True,
    )
    assert [item for item in due(store, TODAY, date(2027, 12, 31)) if item.contact == ana] == []
    assert occasions_to_say(store, TODAY) == []
    strip = page.person_page.state.strip
    assert strip.text().startswith("Deceased.") and strip.isVisible()
    QTest.mouseClick(strip._action, Qt.MouseButton.LeftButton)
    assert page.said[-1] == ("Ana Delmas is no longer marked as deceased.", True)
    assert not page.person_page.state.isVisible()
    assert [item.contact for item in occasions_to_say(store, TODAY)] == [ana]
    store.undo()
    assert store.value("SELECT deceased FROM contact WHERE id = ?", (ana,)) == 1
    assert page.person_page.state.strip.text().startswith("Deceased.")
