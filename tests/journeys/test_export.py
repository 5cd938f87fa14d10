"""Everything out from the window: a table and the whole network, over what is there, and where nothing can be written."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QFileDialog

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.store import Label


@pytest.fixture
def window(opened, today):
    found = opened("fr")
    for given in ("Ana", "Hugo"):
        contacts.add(found.store, PersonRecord(given=given, family="{file}"), "core", today)
    return found


def told(window) -> str:
    """What the notices say."""
    return " ".join(notice.words for notice in window.frame.notices.shown())


@pytest.mark.parametrize("name", ["reseau.csv", "reseau.json"])
def test_a_file_that_is_there_is_replaced_whole(qtbot, window, tmp_path, name) -> None:
    path = tmp_path / name
    path.write_text("old " * 100_000, encoding="utf-8")
    window.menu.write(path, "csv")
    qtbot.waitUntil(lambda: f"2\u00a0contacts écrits dans {name}." in told(window), timeout=5_000)
    content = path.read_text(encoding="utf-8-sig")
    assert "old old" not in content and "Hugo" in content
    if name.endswith("json"):
        assert len(json.loads(content)["contacts"]) == 2


def test_what_cannot_be_written_is_said_and_leaves_nothing(qtbot, window, tmp_path) -> None:
    window.menu.write(tmp_path / "gone" / "reseau.csv", "csv")
    qtbot.waitUntil(lambda: "Rien n’a changé" in told(window), timeout=5_000)
    folder = tmp_path / "reseau.json"
    folder.mkdir()
    window.menu.write(folder, "json")
    qtbot.waitUntil(lambda: "reseau.json" in told(window), timeout=5_000)
    assert list(tmp_path.glob("reseau.*")) == [folder] and list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["kept.csv", "kept.json"])
def test_cancel_leaves_the_file_that_was_there(qtbot, window, tmp_path, name, hands) -> None:
    """The export stands in the status bar with Cancel; given up, it leaves no trace."""
    path = tmp_path / name
    path.write_text("what was there", encoding="utf-8")
    with window.store.action(Label("logged")) as act:
        act.indexed = True
        act.executemany(
            "INSERT INTO contact(layer, family, added_on) VALUES ('known', ?, '2026-01-01')",
            ((f"N{number}",) for number in range(20_000)),
        )
    before = sorted(tmp_path.iterdir())
    window.menu.write(path, "csv")
    exporting, status = window.menu._exporting, window.frame.status
    exporting.progressed.connect(lambda done, _total: done and status._work._cancelled())
    qtbot.waitUntil(lambda: "Annulé" in told(window), timeout=20_000)
    assert path.read_text(encoding="utf-8") == "what was there" and sorted(tmp_path.iterdir()) == before
    assert not status.working()


def test_an_export_begun_goes_on_when_another_is_asked_for(qtbot, window, tmp_path) -> None:
    window.menu.write(tmp_path / "one.csv", "csv")
    window.menu.write(tmp_path / "two.csv", "csv")
    qtbot.waitUntil(lambda: "one.csv" in told(window), timeout=5_000)
    assert (tmp_path / "one.csv").exists() and not (tmp_path / "two.csv").exists()


def test_cards_are_written_for_those_who_are_not_private(qtbot, window, tmp_path, today) -> None:
    contacts.add(window.store, PersonRecord(given="Zoé", family="Secret"), "core", today)
    zoe = int(window.store.value("SELECT id FROM person WHERE given = 'Zoé'"))
    contacts.set_private(window.store, [zoe], True)
    path = tmp_path / "reseau.vcf"
    window.menu.write(path, "cards")
    qtbot.waitUntil(lambda: "2\u00a0contacts écrits dans reseau.vcf." in told(window), timeout=5_000)
    content = path.read_bytes().decode()
    assert content.count("BEGIN:VCARD\r\n") == 2 and "Ana" in content and "Zoé" not in content


@pytest.mark.parametrize(
    ("typed", "there", "written"),
    [
        ("reseau.csv", "", "reseau.vcf"),  # only proposed: it follows the kind
        ("reseau.csv", "reseau.vcf", "reseau.csv"),  # … unless another file would go
        ("people", "", "people.vcf"),
        ("people.csv", "", "people.csv"),  # typed: the name tells the format
    ],
)
def test_the_dialog_offers_cards_and_a_proposed_name_follows_the_kind(
    qtbot, window, tmp_path, monkeypatch, typed, there, written
) -> None:
    def answer(_parent, _caption, _proposed, words) -> tuple[str, str]:
        (kind,) = [one for one in words.split(";;") if "*.vcf" in one]
        return str(tmp_path / typed), kind

    if there:
        (tmp_path / there).write_text("what was there")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    window.menu.export()
    qtbot.waitUntil(lambda: f"2\u00a0contacts écrits dans {written}." in told(window), timeout=5_000)
    assert there == "" or (tmp_path / there).read_text() == "what was there"
