"""What is being typed is never lost: another page, the end of the window, undo, another language, another process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import Labelled
from reseau_desktop.pages import outside
from reseau_desktop.pages.log_dialog import LogDialog

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(opened, sampled, hands):
    made = opened()
    hands.active(made)
    return made


@pytest.fixture
def ana(window) -> int:
    return int(window.store.value("SELECT id FROM person WHERE family = 'Delmas'"))


def column(window):
    return window.frame.page("contacts").person_page.column


def typing(qtbot, window, hands, person: int, key: str = "note", words: str = " half a thought") -> None:
    """A field of the card is open, and something was typed."""
    window.open_person(person)
    qtbot.waitUntil(lambda: column(window).fact(key) is not None)
    column(window).fact(key).setFocus()
    hands.key(Key.Key_F2)
    hands.say(words)


def note(window, person: int) -> str:
    return window.store.value("SELECT note FROM contact WHERE id = ?", (person,))


def test_another_page_another_person_the_palette(qtbot, window, hands, ana) -> None:
    typing(qtbot, window, hands, ana, words=" one")
    hands.key(Key.Key_4, CTRL)
    assert window.frame.current_page() == "agenda" and note(window, ana).endswith(" one")
    typing(qtbot, window, hands, ana, words=" two")
    hands.key(Key.Key_K, CTRL)
    hands.say("okafor")
    palette = window.quick.palette()
    qtbot.waitUntil(lambda: "Marc Okafor" in [entry.title for entry in palette.found.entries()])
    hands.key(Key.Key_Return)
    assert note(window, ana).endswith(" two")
    typing(qtbot, window, hands, ana, words=" three")
    window.frame.back()
    assert note(window, ana).endswith(" three")


@pytest.mark.parametrize("way", ["closed", "quit", "session"])
def test_the_end_of_the_window(qtbot, window, hands, ana, way, shut, opened) -> None:
    typing(qtbot, window, hands, ana)
    if way == "quit":
        hands.key(Key.Key_Q, CTRL)
    elif way == "closed":
        QApplication.sendEvent(window.frame, QCloseEvent())
    else:
        window.keep()  # the session of the desktop ends
    shut(window)
    assert note(opened(), ana).endswith("half a thought")


def test_what_was_refused_waits_on_its_card_after_a_restart(qtbot, window, hands, ana, shut, opened) -> None:
    window.open_person(ana)
    column(window).add("position")
    hands.say("Juror")
    editor = column(window).fact("position#new").editor
    editor.input("start").setFocus()
    hands.say("31 April 2021")
    hands.key(Key.Key_Return)
    said = editor._words.text()
    assert editor.isVisible() and said, "a day that is none"
    shut(window)
    again = opened()
    again.open_person(ana)
    waiting = column(again).fact("position#new").editor
    assert waiting.input("start").text() == "31 April 2021" and waiting._words.text() == said
    assert "Juror" in waiting.values().values()
    waiting.input("start").setFocus()
    hands.replace("2021")
    hands.key(Key.Key_Return)
    assert (
        again.store.value("SELECT start FROM position WHERE contact = ? AND title = 'Juror'", (ana,))
        == "2021"
    )
    shut(again)
    last = opened()
    last.open_person(ana)
    assert column(last).fact("position#new") is None


def test_a_line_a_new_card_and_a_pasted_one_are_there_again(qtbot, window, hands, shut, opened) -> None:
    hands.key(Key.Key_K, CTRL)
    hands.say("lunch with Karim Haddad")
    hands.key(Key.Key_Escape)
    dialog = window.frame.go("contacts").new_contact()
    hands.dialog(dialog)
    dialog.inputs["given"].setFocus()
    hands.say("Ludmila")
    hands.key(Key.Key_Escape)
    hands.active(window)
    QApplication.clipboard().setText("Margot Lemaître\nHead of exhibitions\nm.lemaitre@ondes.example")
    window.frame.page("contacts").list.focus_list()
    hands.key(Key.Key_V, CTRL | SHIFT)
    window.frame.page("adding").form.note.setFocus()
    hands.say("met at the door")
    QApplication.clipboard().clear()
    shut(window)
    again = opened()
    assert again.frame.current_page() == "adding"
    page = again.frame.page("adding")
    assert page.form.name() == "Margot Lemaître" and page.form.note.toPlainText().endswith("met at the door")
    again.quick.find()
    assert again.quick.palette().field.text() == "lunch with Karim Haddad"
    hands.active(again)
    hands.key(Key.Key_Escape)
    assert again.frame.go("contacts").new_contact().inputs["given"].text() == "Ludmila"
    page.save()
    shut(again)
    assert opened().frame.current_page() != "adding"


def test_escape_twice_leaves_a_line_where_it_was(qtbot, window, hands, ana) -> None:
    window.open_person(ana)
    hands.key(Key.Key_L, CTRL)
    hands.say("not yet")
    hands.key(Key.Key_Escape, times=2)
    hands.key(Key.Key_L, CTRL)
    assert column(window).window() is window.frame
    field = window.frame.page("contacts").person_page.exchanges.log_field.field
    assert field.hasFocus() and field.text() == "not yet"


def test_a_program_that_is_killed_finds_what_was_being_typed(qtbot, window, hands, ana, sampled) -> None:
    """Beside the file, every other second: read here as the next start would, with nothing closed before."""
    settings = sampled / "window.ini"

    def kept(words: str) -> bool:
        window.frame.screen.sync()
        return words in settings.read_text("utf-8")

    typing(qtbot, window, hands, ana, words=" half a thought")
    qtbot.waitUntil(lambda: kept("half a thought"))
    assert not note(window, ana).endswith("half a thought"), "kept, not saved"
    assert column(window).fact("note").editor is not None
    hands.key(Key.Key_Escape, times=2)
    qtbot.waitUntil(lambda: not kept("half a thought"))
    hands.key(Key.Key_L, CTRL)
    hands.say("on the train")
    qtbot.waitUntil(lambda: kept("on the train"))
    hands.key(Key.Key_K, CTRL)
    hands.say("lunch with Karim")
    qtbot.waitUntil(lambda: kept("lunch with Karim"))


def test_another_language(qtbot, window, hands, ana, spoken) -> None:
    typing(qtbot, window, hands, ana)
    editor = column(window).fact("note").editor
    spoken.speak("fr")
    qtbot.waitUntil(lambda: window.frame.page("contacts").new_button.text() == "Nouveau contact")
    assert column(window).fact("note").editor is editor
    assert editor.input("note").toPlainText().endswith("half a thought")
    hands.key(Key.Key_Return)
    assert note(window, ana).endswith("half a thought")


def test_undo_while_a_field_is_open_takes_back_what_was_typed_and_nothing_else(
    qtbot, window, hands, ana
) -> None:
    before = note(window, ana)
    contacts.tag(window.store, [ana], "kept")
    typing(qtbot, window, hands, ana)
    with qtbot.waitSignal(window.signals.changed):
        window.frame.commands.action("edit.undo").trigger()
    qtbot.waitUntil(lambda: note(window, ana) == before)
    assert "kept" in [chip.name for chip in column(window).tags.chips]
    redo = window.frame.commands.action("edit.redo")
    qtbot.waitUntil(redo.isEnabled)
    redo.trigger()
    qtbot.waitUntil(lambda: note(window, ana).endswith("half a thought"))


def test_a_name_of_an_organisation_being_typed_is_saved_by_the_end(
    qtbot, window, hands, shut, opened
) -> None:
    house = int(window.store.value("SELECT id FROM organisation WHERE name = 'Atelier Nord'"))
    window.open_organisation(house)
    page = window.frame.page("organisation")
    qtbot.waitUntil(lambda: page._coming is None and page.now.people.hasFocus())  # it has come, and settled
    hands.key(Key.Key_F2)
    hands.replace("Atelier du Nord")
    shut(window)
    assert opened().store.value("SELECT name FROM organisation WHERE id = ?", (house,)) == "Atelier du Nord"


# -- another process


def elsewhere(folder: Path, script: str) -> None:
    """Another process of Réseau writes into the same file."""
    code = f"from pathlib import Path\nfrom reseau_desktop.store import Store\nstore = Store.open(Path({str(folder)!r}))\n"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run(
        [sys.executable, "-c", code + script + "\nstore.close()"], check=True, env=environment, timeout=60
    )


def test_another_process_changes_the_same_card_meanwhile(qtbot, window, hands, ana, sampled) -> None:
    contacts.set_labelled(window.store, ana, "email", [Labelled("a@x.example"), Labelled("b@x.example")])
    typing(qtbot, window, hands, ana, "email#0", "x")
    hands.replace("a2@x.example")
    elsewhere(
        sampled,
        f"""
from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import Labelled
from reseau_desktop.pages import outside
from reseau_desktop.pages.log_dialog import LogDialog
rows = [Labelled("c@x.example"), Labelled("a@x.example"), Labelled("b@x.example")]
contacts.set_labelled(store, {ana}, "email", rows)
contacts.tag(store, [{ana}], "elsewhere")
contacts.edit(store, {ana}, {{"pronounced": "DEL-mas"}})
""",
    )
    with qtbot.waitSignal(window.signals.changed, timeout=5_000):
        window.signals.look()
    assert column(window).fact("email#0").editor.input("value").text() == "a2@x.example"
    hands.key(Key.Key_Return)
    values = [
        row[0] for row in window.store.rows("SELECT value FROM email WHERE contact = ? ORDER BY id", (ana,))
    ]
    assert sorted(values) == ["a2@x.example", "b@x.example", "c@x.example"]
    qtbot.waitUntil(lambda: "elsewhere" in [chip.name for chip in column(window).tags.chips])


def test_a_name_and_tags_typed_over_what_another_process_wrote(qtbot, window, hands, ana, sampled) -> None:
    window.open_person(ana)
    hands.key(Key.Key_Tab)
    person = window.frame.page("contacts").person_page
    person.edit_name()
    hands.replace("Anna")
    script = f"""
from reseau_desktop.actions import contacts
contacts.edit(store, {ana}, {{"pronounced": "DEL-mas"}})
contacts.tag(store, [{ana}], "elsewhere")
"""
    elsewhere(sampled, script)
    hands.key(Key.Key_Return)
    row = window.store.one("SELECT given, family, pronounced FROM contact WHERE id = ?", (ana,))
    assert row == ("Anna", "Delmas", "DEL-mas")
    person.add_tag()
    hands.say("mine")
    elsewhere(sampled, f"from reseau_desktop.actions import contacts\ncontacts.tag(store, [{ana}], 'theirs')")
    hands.key(Key.Key_Return)
    tags = {name for _id, name in person.person().tags}
    assert {"mine", "elsewhere"} <= tags
    sql = "SELECT t.name FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE x.contact = ?"
    assert {"mine", "theirs", "elsewhere"} <= {row[0] for row in window.store.rows(sql, (ana,))}


def test_somebody_deleted_elsewhere_while_a_field_is_open(qtbot, window, hands, ana, sampled) -> None:
    typing(qtbot, window, hands, ana)
    elsewhere(
        sampled,
        f"from datetime import date\nfrom reseau_desktop.actions import contacts\ncontacts.delete(store, [{ana}], date(2026, 11, 23))",
    )
    window.signals.look()
    hands.key(Key.Key_Return)
    assert note(window, ana).endswith("half a thought")  # in the bin, with what was typed
    window.frame.go("today")
    window.frame.go("contacts")


def test_nothing_typed_for_somebody_erased_stays(qtbot, window, hands, ana) -> None:
    window.open_person(ana)
    page = window.frame.page("contacts")
    page.person_page.begin_log()
    hands.say("Zyxwvut was going to be noted")
    marc = int(window.store.value("SELECT id FROM person WHERE family = 'Okafor'"))
    window.open_person(marc)
    page.person_page.begin_log()
    hands.say("this one stays")
    window.keep()
    ini = Path(window.store.folder / "window.ini")
    window.frame.screen.sync()
    assert "Zyxwvut" in ini.read_text(encoding="utf-8")
    page.wishes.delete([ana])
    page.wishes._erase([ana])
    qtbot.waitUntil(lambda: window.store.value("SELECT count(*) FROM contact WHERE id = ?", (ana,)) == 0)
    qtbot.waitUntil(lambda: ana not in page.person_page.exchanges.log_field.drafts())
    window.keep()
    window.frame.screen.sync()
    kept = ini.read_text(encoding="utf-8")
    assert "Zyxwvut" not in kept and "this one stays" in kept


@pytest.mark.parametrize("where", ["circles", "organisation"])
def test_a_call_from_elsewhere_offers_to_note_it(qtbot, window, hands, ana, where, monkeypatch) -> None:
    monkeypatch.setattr(outside, "open_url", lambda _url: True)  # the desktop takes it
    if where == "circles":
        page = window.frame.go("circles")
        qtbot.waitUntil(lambda: page.view.scene is not None)
        page.view.select([ana])
        page.wishes.outings._stayed.setInterval(0)
        qtbot.waitUntil(lambda: page.beside.person._call.isVisible())
        hands.click(page.beside.person._call)
    else:
        window.open_organisation(
            int(window.store.value("SELECT organisation FROM position WHERE contact = ?", (ana,)))
        )
        page = window.frame.page("organisation")
        page.wishes.outings.copy("+33 6 00", ana, "call")
    asked = lambda: [one for one in window.frame.notices.shown() if "You called Ana Delmas?" in one.words]  # noqa: E731
    qtbot.waitUntil(lambda: bool(asked()))
    hands.click(asked()[0].action_button())
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LogDialog) and dialog.kinds.kind() == "call"
    dialog.reject()
