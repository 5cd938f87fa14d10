"""A file becomes contacts: by click, by key, by drop; nothing is written before the end."""

from __future__ import annotations

import csv
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reseau_desktop.exchange.columns import Field
from reseau_desktop.pages.importing.bar_words import COLUMNS, DUPLICATES, FILE, SUMMARY
from reseau_desktop.pages.importing.job import Phase

LEFT = Qt.MouseButton.LeftButton


def figures(page) -> list[str]:
    return [one.value for one in page.summary.counts.figures()]


def names(store) -> list[str]:
    return sorted(
        f"{given} {family}".strip() for given, family in store.rows("SELECT given, family FROM person")
    )


@pytest.fixture
def arrived(page, write, files, settled):
    """The page with a LinkedIn export that was read."""
    page.open(write(files.linkedin()))
    settled(page)
    return page


def test_choosing_a_file_leads_through_the_steps_to_contacts(
    qtbot, page, store, answers, write, files, settled
) -> None:
    answers.opened = write(files.linkedin())
    qtbot.mouseClick(page.file_step.choose, LEFT)
    settled(page)
    assert page.step() == COLUMNS
    assert "LinkedIn" in page.bar.findChild(type(page.columns._title), "recognised").text()
    assert page.columns.preview.model().rowCount() == 4
    qtbot.mouseClick(page.footer.main, LEFT)
    assert page.step() == DUPLICATES
    qtbot.mouseClick(page.footer.main, LEFT)
    assert page.step() == SUMMARY
    assert figures(page) == ["3", "0", "0", "0", "1"]
    assert store.value("SELECT count(*) FROM person") == 0
    with qtbot.waitSignal(page.done) as came:
        qtbot.mouseClick(page.footer.main, LEFT)
    assert came.args == [3]
    assert names(store) == ["Ana Delmas", "Noémie Thévenet", "Étienne Guérin-Roy"]
    assert store.value("SELECT DISTINCT layer FROM person") == "inbox"
    assert "14:12" in page.summary.strip.text()
    assert [copy.reason for copy in store.backups.copies()] == ["import"]


def test_enter_alone_goes_through(qtbot, page, store, write, files, settled) -> None:
    page.open(write(files.linkedin()))
    settled(page)
    page.setFocus()
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.job.phase is Phase.SAVED)
    assert len(names(store)) == 3


def test_enter_on_back_goes_back_and_saves_nothing(qtbot, arrived) -> None:
    arrived.go(SUMMARY)
    arrived.footer.back_button.setFocus()
    qtbot.keyClick(arrived.footer.back_button, Qt.Key.Key_Return)
    assert arrived.step() == DUPLICATES
    assert arrived.job.phase is Phase.READY


def test_after_saving_the_keyboard_is_at_what_comes_next(qtbot, arrived) -> None:
    arrived.activateWindow()
    arrived.go(SUMMARY)
    qtbot.waitUntil(arrived.footer.main.hasFocus)
    qtbot.keyClick(arrived.footer.main, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: arrived.job.phase is Phase.SAVED)
    qtbot.waitUntil(arrived.footer.main.hasFocus)
    with qtbot.waitSignal(arrived.sort_requested):
        qtbot.keyClick(arrived.footer.main, Qt.Key.Key_Return)


@pytest.mark.parametrize("era", [2020, 2022, 2026])
def test_each_era_of_linkedin_is_recognised_and_known_again(page, store, write, files, settled, era) -> None:
    page.open(write(files.linkedin(era=era)))
    settled(page)
    page.job.save("inbox", [])
    settled(page)
    assert len(names(store)) == 3
    page.open(write(files.linkedin(era=era), "again.csv"))
    settled(page)
    page.go(SUMMARY)
    assert figures(page)[:3] == ["0", "0", "3"]
    assert not page.footer.main.isEnabled()
    assert "Nothing to save" in page.summary.strip.text()


def test_dropping_a_file_reads_it(page, drop, write, files, settled) -> None:
    drop(page, write(files.linkedin()))
    settled(page)
    assert page.step() == COLUMNS and page.job.decided.reading.total == 4


def test_counts_of_the_summary_fit_the_rows_read(arrived) -> None:
    arrived.go(SUMMARY)
    new, changed, same, _absent, refused = (int(value) for value in figures(arrived))
    assert new + changed + same + refused == arrived.job.decided.reading.total


def test_rows_to_check_stand_out_and_can_be_seen_alone(qtbot, arrived) -> None:
    assert arrived.columns.preview.model().rowCount() == 4
    qtbot.mouseClick(arrived.columns.doubtful, LEFT)
    model = arrived.columns.preview.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert len(said) == 2
    assert "31 Feb 2023" in said[0] and "closed profile" in said[1]


def test_another_encoding_changes_the_preview_at_once(qtbot, page, write, files, settled) -> None:
    page.open(write(files.linkedin().replace("Guérin", "Guérin").encode("cp1252")))
    settled(page)
    assert page.bar.encoding.currentText() == "Windows-1252"
    assert names_in_preview(page)[1] == "Étienne Guérin-Roy"
    page.bar.encoding.setCurrentIndex(page.bar.encoding.findData("mac-roman"))
    page.bar.encoding.activated.emit(page.bar.encoding.currentIndex())
    settled(page)
    assert names_in_preview(page)[1] != "Étienne Guérin-Roy"
    assert page.job.decided.reading.encoding == "mac-roman"


def names_in_preview(page) -> list[str]:
    model = page.columns.preview.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return [line.split(", ")[0] for line in said]


def test_the_separator_is_shown_and_can_be_changed(page, write, files, settled) -> None:
    rows = [["Prénom", "Nom", "Ville"], ["Ana", "Delmas", "Nantes"], ["Ève", "Brun", "Lyon"]]
    page.open(write(files.table(rows, ";"), "people.csv"))
    settled(page)
    assert page.bar.delimiter.currentText() == "semicolon"
    page.bar.delimiter_chosen.emit(",")
    settled(page)
    assert page.job.phase is Phase.TROUBLE and page.step() == COLUMNS
    assert page.strip.isVisible()
    page.bar.delimiter_chosen.emit(";")
    settled(page)
    assert page.job.phase is Phase.READY and not page.strip.isVisible()


def test_a_column_is_taken_for_something_else_by_keyboard(qtbot, page, store, write, files, settled) -> None:
    rows = [["Prénom", "Nom", "Kürzel"], ["Ana", "Delmas", "met in Nantes"], ["Ève", "Brun", ""]]
    page.open(write(files.table(rows), "people.csv"))
    settled(page)
    page.columns.mapping.setFocus()
    page.columns.mapping.select_row(2)
    qtbot.keyClick(page.columns.mapping, Qt.Key.Key_Space)
    menu = page.columns.mapping.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "Note").trigger()
    menu.close()
    settled(page)
    page.job.save("inbox", [])
    settled(page)
    assert store.value("SELECT note FROM person WHERE given = 'Ana'") == "met in Nantes"


def test_one_column_alone_holds_the_family_name(page, write, files, settled) -> None:
    page.open(write(files.table([["Prénom", "Nom", "Ville"], ["Ana", "Delmas", "Brun"]]), "people.csv"))
    settled(page)
    page.columns.mapping.take(2, Field.FAMILY)
    settled(page)
    assert [line.field for line in page.columns.mapping.lines.lines()] == [Field.GIVEN, None, Field.FAMILY]
    assert page.job.decided.reading.people[0].person.family == "Brun"


def test_linkedin_columns_taken_for_a_note_are_not_lost(page, store, write, files, settled) -> None:
    page.open(write(files.linkedin()))
    settled(page)
    page.columns.mapping.take(5, Field.NOTE)
    settled(page)
    page.job.save("inbox", [])
    settled(page)
    assert store.value("SELECT note FROM person WHERE given = 'Ana'") == "Director"


def test_newcomers_get_the_circle_and_the_tag_asked_for(qtbot, arrived, store, settled) -> None:
    arrived.go(SUMMARY)
    arrived.summary.into.layer.set_value("known")
    qtbot.keyClicks(arrived.summary.into.tag, "conference, 2026")
    qtbot.mouseClick(arrived.footer.main, LEFT)
    settled(arrived)
    assert store.value("SELECT DISTINCT layer FROM person") == "known"
    assert store.value("SELECT count(*) FROM contact_tag") == 6
    assert not arrived.footer.main.isVisible()  # nobody waits to be sorted


def test_the_import_is_undone_right_there(qtbot, arrived, dump, settled) -> None:
    before = dump()
    arrived.go(SUMMARY)
    qtbot.mouseClick(arrived.footer.main, LEFT)
    settled(arrived)
    assert dump() != before
    arrived.summary.strip.acted.emit()
    qtbot.waitUntil(lambda: arrived.job.phase is Phase.READY)
    assert dump() == before
    assert "undone" in arrived.summary.strip.text()
    assert arrived.footer.main.isEnabled()  # it can be saved again


def test_taking_the_import_back_is_cancelled_and_it_stays_whole(qtbot, arrived, store, dump, settled) -> None:
    arrived.job.save("inbox", [])
    settled(arrived)
    before, undo = dump(), store.undo

    def held(progress) -> object:
        def told(done: int, total: int) -> None:
            assert cancelled.wait(30)
            progress(done, total)

        return undo(told)

    cancelled = threading.Event()
    store.undo = held
    arrived.job.undo()
    assert arrived.job.phase is Phase.UNDOING
    arrived.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: arrived.job.phase is Phase.SAVED and arrived.strip.isVisible(), timeout=10_000)
    assert "the import is there as it was" in arrived.strip.text()
    assert dump() == before and store.faults() == ""
    store.undo = undo
    arrived.job.undo()
    qtbot.waitUntil(lambda: arrived.job.phase is Phase.READY, timeout=10_000)
    assert names(store) == []


def test_undo_elsewhere_is_seen_here(qtbot, arrived, store, settled) -> None:
    arrived.job.save("inbox", [])
    settled(arrived)
    store.undo()
    qtbot.waitUntil(lambda: arrived.job.phase is Phase.READY)
    assert "undone" in arrived.summary.strip.text()


def test_an_import_done_again_elsewhere_is_saved_here(qtbot, arrived, store, settled) -> None:
    arrived.job.save("inbox", [])
    settled(arrived)
    decided = arrived.job.decided
    store.undo()
    qtbot.waitUntil(lambda: arrived.job.phase is Phase.READY)
    store.redo()
    qtbot.waitUntil(lambda: arrived.job.phase is Phase.SAVED)
    assert "Import saved" in arrived.summary.strip.text()
    assert arrived.job.decided is decided  # what it wrote, not what the file would bring now
    arrived.summary.strip.acted.emit()
    qtbot.waitUntil(lambda: arrived.job.phase is Phase.READY)
    assert names(store) == []


def test_import_once_more_does_not_show_the_last_one(qtbot, arrived, settled) -> None:
    arrived.begin()
    assert arrived.job.phase is Phase.READY  # one under way goes on
    arrived.job.save("inbox", [])
    settled(arrived)
    arrived.begin()
    assert arrived.job.phase is Phase.EMPTY and arrived.step() == 0
    assert arrived.file_step.isVisible()


def test_what_came_after_is_never_undone_in_its_place(qtbot, arrived, store, settled) -> None:
    from reseau_desktop.actions import settings

    arrived.job.save("inbox", [])
    settled(arrived)
    settings.change(store, weekly_minutes=90)
    qtbot.waitUntil(lambda: not arrived.job.may_undo)
    assert "Something else was done since" in arrived.summary.strip.text()
    arrived.job.undo()
    settled(arrived)
    qtbot.waitUntil(lambda: arrived.strip.isVisible())
    assert len(names(store)) == 3 and store.value("SELECT value FROM setting") == "90"


def test_the_report_has_a_line_for_each_record(qtbot, arrived, answers, tmp_path, settled) -> None:
    arrived.job.save("inbox", [])
    settled(arrived)
    answers.saved = tmp_path / "report.csv"
    with qtbot.waitSignal(arrived.notice):
        qtbot.mouseClick(arrived.bar.report, LEFT)
    rows = list(csv.DictReader(answers.saved.open(encoding="utf-8")))
    assert [row["action"] for row in rows] == ["added", "added", "added", "rejected"]
    assert "2026-11-23" in answers.asked[-1]


def test_sorting_the_newcomers_is_the_next_thing(qtbot, arrived, settled) -> None:
    arrived.go(SUMMARY)
    qtbot.mouseClick(arrived.footer.main, LEFT)
    settled(arrived)
    with qtbot.waitSignals([arrived.closed, arrived.sort_requested]):
        qtbot.mouseClick(arrived.footer.main, LEFT)
    assert arrived.job.phase is Phase.EMPTY and arrived.step() == FILE


@pytest.mark.parametrize("step", [FILE, COLUMNS, DUPLICATES, SUMMARY])
def test_closing_at_any_step_leaves_the_network_as_it_was(qtbot, arrived, dump, step) -> None:
    before = dump()
    arrived.go(step)
    with qtbot.waitSignal(arrived.closed):
        qtbot.mouseClick(arrived.close_button, LEFT)
    assert dump() == before
    assert arrived.job.phase is Phase.EMPTY and arrived.job.choices is None


def test_a_network_that_changes_meanwhile_is_looked_at_again(qtbot, arrived, store, settled) -> None:
    from datetime import date

    from reseau_desktop.actions import contacts
    from reseau_desktop.exchange.records import Labelled, PersonRecord

    arrived.go(SUMMARY)
    assert figures(arrived)[0] == "3"
    known = PersonRecord(given="Ana", family="Delmas", emails=(Labelled("ana@nord.example"),))
    contacts.add(store, known, "allies", date(2026, 1, 5))
    qtbot.waitUntil(lambda: figures(arrived)[0] == "2")
    settled(arrived)
    qtbot.mouseClick(arrived.footer.main, LEFT)
    settled(arrived)
    assert len(names(store)) == 3
    assert store.value("SELECT layer FROM person WHERE given = 'Ana'") == "allies"
