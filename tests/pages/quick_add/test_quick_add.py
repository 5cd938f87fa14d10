"""A signature, a vCard or a line becomes a filled card that is looked at, and saved in one step."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.pasted import Slot
from reseau_desktop.exchange.signatures import read
from reseau_desktop.pages import phone_words
from reseau_desktop.pages.contacts.new_contact import NewContactDialog
from reseau_desktop.pages.quick_add.page import QuickAddPage
from reseau_desktop.store.errors import StoreBusy
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.theme import theme

TODAY = date(2026, 11, 23)
TEXT = """Best wishes,

Margot Lemaître-Ohlsson
Head of exhibitions
Musée des Ondes, Nantes
──────────
T +33 2 55 00 18 40
M 06 55 00 71 22
m.lemaitre@ondes.example
linkedin.com/in/margot-lo

Consider the environment before printing."""
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class FixedClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 30)


@pytest.fixture
def page(qtbot, look, store):
    signals = StoreSignals(store)
    made = QuickAddPage(signals, FixedClock())
    made.told = []
    made.added.connect(lambda contact: made.told.append(("added", contact)))
    made.closed.connect(lambda: made.told.append(("closed",)))
    made.said.connect(lambda words, undo: made.told.append((words, undo)))
    qtbot.addWidget(made)
    made.resize(1228, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    signals.stop()


def texts(page, slot: Slot) -> list[str]:
    return [row.text() for row in page.form.rows if row.slot is slot]


def press(key: Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def test_every_piece_has_its_field_and_its_number(page) -> None:
    page.open(TEXT)
    numbered = [(row.number, row.slot) for row in page.form.rows]
    assert numbered == [
        (1, Slot.NAME),
        (2, Slot.ROLE),
        (3, Slot.ORGANISATION),
        (4, Slot.TOWN),
        (5, Slot.PHONE),
        (6, Slot.PHONE),
        (7, Slot.EMAIL),
        (8, Slot.LINK),
    ]
    name = page.form.row(Slot.NAME)
    assert (name.text(0), name.text(1)) == ("Margot", "Lemaître-Ohlsson")
    shown = page.view.toPlainText()
    assert "Margot Lemaître-Ohlsson\u20091" in shown
    assert "Nantes\u20094" in shown
    assert page.header.title() == "New contact"


def test_a_number_without_a_country_gets_that_of_the_others_and_it_is_said(page) -> None:
    page.open(TEXT)
    assert texts(page, Slot.PHONE) == ["+33 2 55 00 18 40", "+33 6 55 00 71 22"]
    row = [row for row in page.form.rows if row.slot is Slot.PHONE][1]
    assert row.doubt.text() == "Written 06 55 00 71 22; read with the country code +33."
    QTest.mouseClick(row.findChild(LinkButton), Qt.MouseButton.LeftButton)
    assert row.text() == "06 55 00 71 22"
    assert row.doubt.text() == ""


def test_where_one_lives_counts_when_no_number_says_its_country(page, monkeypatch) -> None:
    monkeypatch.setattr(phone_words, "region", lambda: "FR")
    page.open("Ana Delmas, 06 12 34 56 78")
    assert texts(page, Slot.PHONE) == ["+33 6 12 34 56 78"]
    page.open("Ana Delmas, 12 34 56 78 90 12")  # no number of that country: as it was written
    assert texts(page, Slot.PHONE) == ["12 34 56 78 90 12"]


def test_enter_adds_the_contact_with_its_exchange_as_one_step(page, store) -> None:
    steps = len(store.history())
    page.open(TEXT)
    page.form.layer.choose("wide")
    assert "22 May 2027" in page.foot.note()
    assert page.foot.add.words() == "Add Margot"
    press(Key.Key_Return)
    ((words, undo), (_added, contact)) = page.told
    assert (words, undo) == ("Margot Lemaître-Ohlsson added.", True)
    assert len(store.history()) == steps + 1
    assert store.one("SELECT layer, note FROM contact WHERE id = ?", (contact,)) == (
        "wide",
        "Consider the environment before printing.",
    )
    assert store.rows("SELECT value, label FROM phone ORDER BY id") == [
        ("+33 2 55 00 18 40", "work"),
        ("+33 6 55 00 71 22", "mobile"),
    ]
    assert store.rows("SELECT kind, happened FROM interaction") == [("message", "2026-11-23")]


def test_an_exchange_is_logged_only_where_it_is_ticked(page, store) -> None:
    page.open(TEXT)
    QTest.mouseClick(page.form.log, Qt.MouseButton.LeftButton, pos=QPoint(8, 14))
    page.save()
    assert store.value("SELECT count(*) FROM interaction") == 0
    page.open("Ana Delmas, Atelier Nord, ana@nord.example")  # a line says nothing of an exchange
    assert not page.form.log.isChecked()
    page.form.exchange.setText("lunch yesterday about the fair")
    page.form.log.setChecked(True)
    page.save()
    assert store.rows("SELECT kind, happened, note FROM interaction") == [
        ("meeting", "2026-11-22", "Lunch. About the fair")
    ]


def test_what_was_not_understood_is_in_the_note_unless_it_is_dropped(page, store) -> None:
    page.open(TEXT)
    page.form.note.appendPlainText("Met at the fair.")
    QTest.mouseClick(page.left.drop, Qt.MouseButton.LeftButton)
    assert page.form.note.toPlainText() == "Met at the fair."
    QTest.mouseClick(page.left.keep, Qt.MouseButton.LeftButton)
    assert page.form.note.toPlainText() == "Met at the fair.\nConsider the environment before printing."


def test_a_name_that_is_here_is_asked_before_anything_is_saved(page, store) -> None:
    contacts.add(store, read("Margot Lemaître, Éditions du Halage").record(), "wide", TODAY)
    page.open(TEXT)
    assert not page.known.isHidden()
    assert page.known.accessibleName() == "Margot Lemaître is already here, at Éditions du Halage."
    press(Key.Key_Return)
    assert store.value("SELECT count(*) FROM person") == 1
    assert QApplication.focusWidget() is page.known.same
    press(Key.Key_Space)
    assert page.foot.add.words() == "Complete Margot"
    page.save()
    assert store.value("SELECT count(*) FROM person") == 1
    assert store.value("SELECT value FROM email") == "m.lemaitre@ondes.example"


def test_two_people_may_have_one_name(page, store) -> None:
    contacts.add(store, read("Margot Lemaître").record(), "wide", TODAY)
    page.open("Margot Lemaître, margot@other.example")
    QTest.mouseClick(page.known.two, Qt.MouseButton.LeftButton)
    page.save()
    assert store.value("SELECT count(*) FROM person") == 2


def test_an_address_that_is_here_is_told_before_a_name(page, store) -> None:
    contacts.add(store, read("M. Ohlsson-Petit, m.lemaitre@ondes.example").record(), "wide", TODAY)
    page.open(TEXT)
    assert "already has this e-mail address" in page.known.accessibleName()


def test_the_house_is_known(page, store) -> None:
    contacts.add(store, read("Willem Cordier, Director, Musée des Ondes").record(), "target", TODAY)
    page.open(TEXT)
    assert page.form.row(Slot.ORGANISATION).chip.accessibleName().startswith("already here, 1 ")
    assert "Same house as Willem Cordier, a target." in page.foot.note()


def test_without_a_name_nothing_is_saved_and_it_is_said(page, store) -> None:
    page.open("06 55 00 71 22\nhello@ondes.example")
    page.save()
    assert page.strip.text().startswith("A contact needs a name.")
    assert store.value("SELECT count(*) FROM person") == 0
    page.form.row(Slot.NAME).set_text("Margot")
    page.save()
    assert store.value("SELECT count(*) FROM person") == 1


def test_saving_and_adding_another_waits_for_the_next_text(page, store) -> None:
    page.open("Ana Delmas, Atelier Nord")
    press(Key.Key_Return, CTRL)
    assert store.value("SELECT count(*) FROM person") == 1
    assert page.told == [("Ana Delmas added.", True)]
    assert page.view.toPlainText() == ""
    assert QApplication.focusWidget() is page.view
    QApplication.clipboard().setText("Marc Okafor, Quai Ouest")
    press(Key.Key_V, CTRL)
    assert page.form.row(Slot.NAME).text(1) == "Okafor"


def test_what_is_typed_is_read_with_ctrl_enter(page) -> None:
    page.open("")
    page.view.setFocus()
    page.view.insertPlainText("Ana Delmas, Creative director, Atelier Nord")
    press(Key.Key_Return, CTRL)
    assert texts(page, Slot.ROLE) == ["Creative director"]


def test_pointing_at_one_lights_the_other(page) -> None:
    page.open(TEXT)
    row = page.form.row(Slot.ORGANISATION)
    row.fields[0].setFocus()
    ground = theme().colour("accent-line").name()
    cursor = page.view.document().find("Musée")
    assert cursor.charFormat().background().color().name() == ground
    page.view.pointed.emit(3)
    assert row.fields[0].property("lit")
    page.view.pointed.emit(0)
    assert not row.fields[0].property("lit")


def test_digits_and_arrows_choose_the_circle(page) -> None:
    page.open(TEXT)
    page.form.layer.setFocus()
    press(Key.Key_4)
    assert page.form.layer.value() == "wide"
    press(Key.Key_Left)
    assert page.form.layer.value() == "active"
    press(Key.Key_0)
    assert page.form.layer.value() == "inbox"


def test_a_name_that_cannot_be_parted_is_kept_whole(page, store) -> None:
    page.open("Maria José García López\nmaria@bruyere.example")
    assert page.form.row(Slot.NAME).doubt.text().startswith("Kept whole")
    page.save()
    assert store.one("SELECT given, family, full FROM contact WHERE id <> 1") == (
        "",
        "",
        "Maria José García López",
    )


def test_markup_is_only_text(page) -> None:
    page.open("<b>Ana</b> Delmas\n<img src=x>\nana@nord.example")
    assert "<img src=x>" in page.view.toPlainText()


def test_a_busy_file_is_said_and_the_form_stays(page, store, monkeypatch) -> None:
    page.open(TEXT)

    def busy(*_: object) -> None:
        raise StoreBusy("import")

    monkeypatch.setattr(type(store), "action", busy)
    page.save()
    assert not page.strip.isHidden()
    assert page.form.name() == "Margot Lemaître-Ohlsson"


def test_escape_closes(page) -> None:
    page.open(TEXT)
    press(Key.Key_Escape)
    assert page.told == [("closed",)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [748, 968, 1040, 1228])
def test_everything_has_its_room(page, qtbot, width, scale) -> None:
    theme().set_scale(scale)
    page.resize(width, 620)
    page.open(TEXT)
    qtbot.waitUntil(lambda: page.form.width() <= page.width())
    for field in (row.fields[-1] for row in page.form.rows):
        assert field.width() >= theme().px(60)
    parts = (page.form, page.view, page._promise, page._card_count)
    qtbot.waitUntil(
        lambda: all(part.mapTo(page, part.rect().topRight()).x() < page.width() for part in parts)
    )
    assert page._promise.width() >= page._promise.sizeHint().width()


def test_a_signature_pasted_into_the_empty_form_makes_a_card(qtbot, look, store) -> None:
    dialog = NewContactDialog(store, FixedClock())
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.clipboard().setText(TEXT)
    with qtbot.waitSignal(dialog.pasted) as told:
        QTest.keyClick(dialog.inputs["given"], Key.Key_V, CTRL)
    assert told.args == [TEXT]


def test_a_name_pasted_into_the_form_stays_there(qtbot, look, store) -> None:
    dialog = NewContactDialog(store, FixedClock())
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.clipboard().setText("Margot")
    QTest.keyClick(dialog.inputs["given"], Key.Key_V, CTRL)
    assert dialog.inputs["given"].text() == "Margot"


def test_the_rare_fields_come_with_a_press_or_with_the_card(page, qtbot, store) -> None:
    page.open(TEXT)
    assert not any(row.slot is Slot.MIDDLE for row in page.form.rows)
    qtbot.mouseClick(page.form.more, Qt.MouseButton.LeftButton)
    assert page.form.row(Slot.MIDDLE).fields[0].hasFocus() and not page.form.more.isVisible()
    QTest.keyClicks(page.form.row(Slot.MIDDLE).fields[0], "Anne")
    QTest.keyClicks(page.form.row(Slot.MESSENGER).fields[0], "Signal: +33 6 55 00 71 22")
    draft = page.draft()
    page.open("")
    page.restore(draft)
    assert page.form.text(Slot.MIDDLE) == "Anne"
    page.save()
    who = store.value("SELECT id FROM person WHERE middle = 'Anne'")
    told = store.one("SELECT label, value, preferred FROM messenger WHERE contact = ?", (who,))
    assert told == ("Signal", "+33 6 55 00 71 22", 1)
    page.open("BEGIN:VCARD\nVERSION:4.0\nN:Okafor;Marc;Jean;;PhD\nX-SKYPE:marc.o\nEND:VCARD")
    assert page.form.text(Slot.MIDDLE) == "Jean" and page.form.text(Slot.SUFFIX) == "PhD"
    assert page.form.text(Slot.MESSENGER) == "Skype: marc.o" and not page.form.more.isVisible()
