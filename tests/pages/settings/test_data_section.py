"""Data: copies made, checked, put back; the sample taken away; the file shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.layers import people

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def section(qtbot, page):
    page.open_section("data")
    found = page.sections["data"]
    qtbot.waitUntil(lambda: not found._tasks.running("copies"))
    return found


def restore_zone(section, number: int):
    index = section.copies.model().index(number, 0)
    rect = section.copies.visualRect(index)
    return section.copies._painted.zones(rect, index)[0].rect.center()


def test_a_copy_is_made_and_put_back_after_a_question(qtbot, page, section, store, clock) -> None:
    assert section._none.isVisible() and not section.copies.copies()
    with qtbot.waitSignal(page.said):
        qtbot.mouseClick(section.make_button, Left)
    qtbot.waitUntil(lambda: len(section.copies.copies()) == 1)
    assert section.copies.copies()[0].people == 206
    contacts.add(store, PersonRecord(given="One", family="More"), "core", clock.today())
    assert people(store) == 207
    qtbot.waitUntil(lambda: not section._tasks.running("copies"))
    qtbot.mouseClick(section.copies.viewport(), Left, pos=restore_zone(section, 0))
    assert section.confirmation.isVisible() and people(store) == 207
    qtbot.keyClick(section.confirmation.yes, Key.Key_Return)
    qtbot.waitUntil(lambda: people(store) == 206)
    qtbot.waitUntil(lambda: len(section.copies.copies()) == 2)  # what was there is kept
    assert section.copies.copies()[0].people == 207
    assert "206 contact" in section.report.text()


def test_what_came_of_it_is_brought_under_the_eyes(qtbot, page, window, section, store) -> None:
    for _ in range(9):
        store.backups.make("manual", store.connection)
    section.refresh()
    qtbot.waitUntil(lambda: len(section.copies.copies()) == 9)
    window.setMinimumHeight(0)
    window.resize(1228, 420)
    section.copies.setFocus()
    section.copies.select_row(0)
    qtbot.keyClick(section.copies, Key.Key_Return)
    QApplication.processEvents()
    bar = page._holders["data"].verticalScrollBar()
    bar.setValue(bar.maximum())  # the copies are in sight, what will be said stands over them
    qtbot.keyClick(section.confirmation.yes, Key.Key_Return)
    qtbot.waitUntil(lambda: section.report.text() != "")
    qtbot.waitUntil(lambda: section.report.visibleRegion().boundingRect() == section.report.rect())


def test_the_question_can_be_refused(qtbot, section, store) -> None:
    qtbot.mouseClick(section.make_button, Left)
    qtbot.waitUntil(lambda: len(section.copies.copies()) == 1)
    section.copies.setFocus()
    section.copies.select_row(0)
    qtbot.keyClick(section.copies, Key.Key_Return)
    assert section.confirmation.isVisible()
    qtbot.keyClick(section.confirmation.yes, Key.Key_Escape)
    assert not section.confirmation.isVisible() and people(store) == 206


def test_a_copy_that_was_damaged_is_said_and_nothing_changes(qtbot, section, store) -> None:
    qtbot.mouseClick(section.make_button, Left)
    qtbot.waitUntil(lambda: len(section.copies.copies()) == 1)
    copy = section.copies.copies()[0].path
    whole = copy.read_bytes()
    copy.write_bytes(whole[:4096] + b"\0" * (len(whole) - 4096))
    qtbot.mouseClick(section.copies.viewport(), Left, pos=restore_zone(section, 0))
    qtbot.mouseClick(section.confirmation.yes, Left)
    qtbot.waitUntil(section.report.isVisible)
    assert "can no longer be read" in section.report.text() and people(store) == 206
    assert section.copies.isEnabled()


def test_the_file_is_checked(qtbot, section) -> None:
    qtbot.mouseClick(section.check_button, Left)
    qtbot.waitUntil(section.report.isVisible)
    assert section.report.text().startswith("The file is sound: 206 contact")


def test_everything_can_be_taken_out(qtbot, page, section) -> None:
    for kind in ("json", "csv"):
        with qtbot.waitSignal(page.export_asked) as asked:
            qtbot.mouseClick(section.export_buttons[kind], Left)
        assert asked.args == [kind]


def test_the_sample_goes_in_one_step(qtbot, page, section, store) -> None:
    assert section._sample.isVisible()
    qtbot.mouseClick(section.sample_button, Left)
    assert people(store) == 0 and not section._sample.isVisible()
    store.undo()
    assert people(store) == 206 and section._sample.isVisible()


def test_the_path_is_shown_and_copied(qtbot, section, store) -> None:
    assert section._path.text() == str(store.path)
    qtbot.mouseClick(section.copy_button, Left)
    assert QGuiApplication.clipboard().text() == str(store.path)
