"""Who is in the network already: listed for sure or perhaps, with the choice of what becomes of them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.plan import Policy
from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.pages.importing.bar_words import DUPLICATES, SUMMARY
from reseau_desktop.pages.importing.job import Phase
from reseau_desktop.store import Label

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def known(store) -> dict[str, int]:
    """Ana by her e-mail; an Étienne of the same name and house, who may be him."""
    ana = PersonRecord(given="Ana", family="Delmas", emails=(Labelled("ana@nord.example"),))
    etienne = PersonRecord(
        given="Étienne", family="Guérin-Roy", positions=(PositionRecord("Musée des Ondes", "", current=True),)
    )
    added = date(2026, 1, 5)
    return {
        "Ana": contacts.add(store, ana, "allies", added),
        "Étienne": contacts.add(store, etienne, "wide", added),
    }


@pytest.fixture
def compared(page, known, write, files, settled):
    page.open(write(files.linkedin()))
    settled(page)
    page.go(DUPLICATES)
    return page


def listed(page) -> list[str]:
    model = page.duplicates.people.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_sure_and_unsure_are_listed_apart(qtbot, compared) -> None:
    assert listed(compared) == ["Étienne Guérin-Roy, same name and organisation"]
    compared.duplicates.which.chosen.emit("sure")
    compared.duplicates.which.set_current("sure")
    compared.duplicates.which.chosen.emit("sure")
    assert listed(compared) == ["Ana Delmas, same e-mail"]


def test_the_pair_is_shown_side_by_side(compared) -> None:
    said = [label.text() for label in compared.duplicates.pair.findChildren(type(compared.columns._title))]
    assert said.count("Étienne Guérin-Roy") == 2
    assert "Wider network" in said and "Régisseur" in said and "identical" in said


@pytest.mark.parametrize(
    ("policy", "counts", "people"),
    [
        (Policy.ASK, ["2", "1", "0"], 4),
        (Policy.MERGE, ["2", "1", "0"], 4),
        (Policy.SKIP, ["2", "0", "1"], 4),
        (Policy.ADD, ["3", "0", "0"], 5),
    ],
)
def test_what_becomes_of_them_is_chosen(qtbot, compared, store, settled, policy, counts, people) -> None:
    qtbot.mouseClick(compared.duplicates.policies[policy], LEFT)
    settled(compared)
    compared.go(SUMMARY)
    assert [one.value for one in compared.summary.counts.figures()][:3] == counts
    qtbot.mouseClick(compared.footer.main, LEFT)
    settled(compared)
    assert store.value("SELECT count(*) FROM person") == people


def test_changes_are_told_as_old_and_new(compared) -> None:
    compared.go(SUMMARY)
    said = [
        compared.summary.changes.rows.rows.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(len(compared.summary.changes.lines()))
    ]
    assert "Ana Delmas, Organisation: — → Atelier Nord" in said
    assert "Ana Delmas, Connected on: — → 14 March 2019" in said


def test_without_duplicates_the_step_says_so(page, write, files, settled) -> None:
    page.open(write(files.linkedin()))
    settled(page)
    page.go(DUPLICATES)
    assert "nobody can be there twice" in page.duplicates._nobody._detail.text()
    assert page.duplicates._stack.currentIndex() == 1


def test_people_whom_the_file_no_longer_names_stay(page, store, write, files, settled) -> None:
    page.open(write(files.linkedin()))
    settled(page)
    page.job.save("inbox", [])
    settled(page)
    page.open(write(files.linkedin(files.people[1:]), "later.csv"))
    settled(page)
    page.go(SUMMARY)
    assert [one.value for one in page.summary.counts.figures()] == ["0", "0", "2", "1", "1"]
    assert [person.given for person in page.summary.gone.lines()] == ["Ana"]
    assert store.value("SELECT count(*) FROM person") == 3


@pytest.fixture
def edited(page, store, write, files, settled):
    """Ana came by an import, then her role was changed by hand; a later file says another one."""
    page.open(write(files.linkedin()))
    settled(page)
    page.job.save("active", [])
    settled(page)
    ana = store.value("SELECT id FROM person WHERE given = 'Ana'")
    with store.action(Label("edited", 1, "Ana Delmas")) as act:
        act.execute("UPDATE position SET title = 'Painter' WHERE contact = ?", (ana,))
    later = [[*files.people[0][:5], "Managing director", files.people[0][6]], *files.people[1:]]
    page.open(write(files.linkedin(later), "later.csv"))
    settled(page)
    page.go(SUMMARY)
    return page


def _title(store) -> str:
    return store.value(
        "SELECT p.title FROM position p JOIN person c ON c.id = p.contact WHERE c.given = 'Ana' AND p.current = 1"
    )


def test_what_was_edited_by_hand_is_kept_and_said(edited, store) -> None:
    assert [one.value for one in edited.summary.counts.figures()][:3] == ["0", "0", "3"]
    line = edited.summary.changes.lines()[0]
    assert line.change.kept and (line.change.old, line.change.new) == ("Painter", "Managing director")
    assert not edited.footer.main.isEnabled()


def test_the_files_value_can_be_taken_and_given_back(qtbot, edited, store, settled) -> None:
    rows = edited.summary.changes.rows.rows
    rows.select_row(0)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert [one.value for one in edited.summary.counts.figures()][:3] == ["0", "1", "2"]
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert edited.job.phase is Phase.READY and not edited.footer.main.isEnabled()
    assert _title(store) == "Painter"
    rows.zone_clicked.emit(rows.model().index(0, 0), "take")
    qtbot.mouseClick(edited.footer.main, LEFT)
    settled(edited)
    assert _title(store) == "Managing director"
