"""What cannot be read is named with its reason and one action; what can be salvaged is, and nothing is lost silently."""

from __future__ import annotations

import zipfile

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.pages.importing.bar_words import COLUMNS, FILE, SUMMARY
from reseau_desktop.pages.importing.job import Phase

LEFT = Qt.MouseButton.LeftButton


def _archive(path, name: str, content: str):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "empty.csv", "empty.csv is empty."),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "face.png", "it looks like PNG"),
        (b"First Name,Last Name,Connected On\n", "head.csv", "no row under them"),
        (b"<!doctype html><html></html>", "page.csv", "it looks like HTML"),
        (b'{"format": "other/1"}', "other.json", "no export of Réseau"),
        (b"PK\x03\x04 cut", "cut.zip", "damaged or was not wholly downloaded"),
    ],
)
def test_a_file_without_contacts_is_named_with_its_reason(
    page, write, dump, settled, content, name, said
) -> None:
    before = dump()
    page.open(write(content, name))
    settled(page)
    assert page.job.phase is Phase.TROUBLE and page.step() == FILE
    assert page.strip.isVisible() and said in page.strip.text()
    assert not page.footer.main.isVisible()
    assert dump() == before


def test_the_strips_action_chooses_another_file(qtbot, page, answers, write, files, settled) -> None:
    page.open(write(b"", "empty.csv"))
    settled(page)
    answers.opened = write(files.linkedin())
    page.strip.acted.emit()
    settled(page)
    assert page.job.phase is Phase.READY and not page.strip.isVisible()


def test_a_file_that_vanished_is_said_to_have(page, tmp_path, settled) -> None:
    page.open(tmp_path / "gone.csv")
    settled(page)
    assert "gone.csv is not there any more." in page.strip.text()


def test_a_folder_is_no_file(page, drop, tmp_path, settled) -> None:
    drop(page, tmp_path)
    settled(page)
    assert "is a folder" in page.strip.text()


def test_unknown_columns_can_be_named_by_hand(qtbot, page, store, write, files, settled) -> None:
    from reseau_desktop.exchange.columns import Field

    page.open(write(files.table([["aaa", "bbb"], ["Ana", "Delmas"], ["Ève", "Brun"]]), "odd.csv"))
    settled(page)
    assert page.job.phase is Phase.TROUBLE and page.step() == COLUMNS
    page.columns.mapping.take(0, Field.GIVEN)
    settled(page)
    page.columns.mapping.take(1, Field.FAMILY)
    settled(page)
    assert page.job.phase is Phase.READY and not page.strip.isVisible()
    page.job.save("inbox", [])
    settled(page)
    assert store.value("SELECT count(*) FROM person") == 2


def test_ragged_rows_come_in_and_are_listed(page, store, write, settled) -> None:
    text = "Prénom,Nom,Ville\nAna,Delmas\nÈve,Brun,Lyon,trop\n,,\nLou,Roy,Nantes\n"
    page.open(write(text, "ragged.csv"))
    settled(page)
    assert len(page.job.decided.doubtful) == 3
    page.go(SUMMARY)
    assert [one.value for one in page.summary.counts.figures()] == ["3", "0", "0", "0", "1"]
    page.job.save("inbox", [])
    settled(page)
    assert store.value("SELECT count(*) FROM person") == 3


def test_names_full_of_tricks_stay_text(page, store, write, files, settled, look) -> None:
    tricks = ["<img src=x><b>Eve</b>", "=1+1", "\u202eevil\u202c", "{name} %n %1 &amp;", "A" * 300]
    rows = [
        [trick, "Test", f"https://www.linkedin.com/in/t{place}", "", "<b>Org</b>", "{x}", "05 Nov 2023"]
        for place, trick in enumerate(tricks)
    ]
    page.open(write(files.linkedin(rows), "<b>&{x}.csv"))
    settled(page)
    for step in (COLUMNS, 2, SUMMARY):
        page.go(step)
        page.grab()
    page.job.save("inbox", [])
    settled(page)
    page.grab()
    assert store.value("SELECT count(*) FROM person") == len(tricks)
    assert store.value("SELECT count(*) FROM person WHERE given = ?", (tricks[0],)) == 1
    rows_of = page.columns.preview
    tip = rows_of.itemDelegate().tip(rows_of.rect(), rows_of.model().index(0, 0), rows_of.rect().center())
    assert tricks[0] in tip  # plain here; the view escapes every tooltip


def test_a_whole_network_comes_into_an_empty_one(qtbot, page, store, tmp_path, settled, today) -> None:
    from reseau_desktop.exchange import json_out, sample

    path = tmp_path / "network.json"
    json_out.write(path, sample.network(today, 30), "2026-11-23T12:00:00")
    page.open(path)
    settled(page)
    assert page.step() == SUMMARY and not page.steps.step(COLUMNS).isEnabled()
    assert page.summary.counts.figures()[0].value == "30"
    with qtbot.waitSignal(page.done) as came:
        qtbot.mouseClick(page.footer.main, LEFT)
    assert came.args == [30] and store.value("SELECT count(*) FROM person") == 30
    page.summary.strip.acted.emit()
    qtbot.waitUntil(lambda: store.value("SELECT count(*) FROM person") == 0)


def test_a_whole_network_is_refused_beside_another(page, store, tmp_path, dump, settled, today) -> None:
    from reseau_desktop.actions import contacts
    from reseau_desktop.exchange import json_out, sample
    from reseau_desktop.exchange.records import PersonRecord

    contacts.add(store, PersonRecord(given="Ana"), "allies", today)
    path = tmp_path / "network.json"
    json_out.write(path, sample.network(today, 30), "2026-11-23T12:00:00")
    before = dump()
    page.open(path)
    settled(page)
    assert "comes into an empty one only" in page.strip.text()
    assert dump() == before


def test_an_archive_gives_its_connections(page, tmp_path, files, settled) -> None:
    path = _archive(tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip", "Connections.csv", files.linkedin())
    page.open(path)
    settled(page)
    assert page.job.decided.reading.total == 4
    assert "20 November 2026" in page.bar.findChild(type(page.columns._title), "recognised").text()


def test_a_network_busy_elsewhere_is_tried_again(qtbot, page, store, write, files, settled) -> None:
    import apsw

    page.open(write(files.linkedin()))
    settled(page)
    page.go(SUMMARY)
    other = apsw.Connection(str(store.path))
    other.execute("BEGIN IMMEDIATE")
    qtbot.mouseClick(page.footer.main, LEFT)
    qtbot.waitUntil(page.strip.isVisible)
    assert page.job.phase is Phase.READY and "Something else is being saved" in page.strip.text()
    other.execute("ROLLBACK")
    other.close()
    page.strip.acted.emit()
    settled(page)
    qtbot.waitUntil(lambda: page.job.phase is Phase.SAVED)
    assert store.value("SELECT count(*) FROM person") == 3
