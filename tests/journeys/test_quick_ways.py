"""The quick ways in a whole window: Ctrl+K, Ctrl+L, Ctrl+Shift+V."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import networks
from reseau_desktop.exchange import sample
from reseau_desktop.store import Label, Store

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, opened, tmp_path, today):
    store = Store.open(tmp_path / "network")
    network = sample.network(today)
    networks.fill(store, network, Label("sample_added", len(network.contacts)), sample=True)
    store.close()
    made = opened()
    made.frame.activateWindow()
    qtbot.waitUntil(made.frame.isActiveWindow)
    yield made
    QApplication.clipboard().clear()


def press(window, key: Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """In the palette's field while it is open, else where the focus is."""
    made = window.quick._palette
    inside = made.field if made is not None and made.isVisible() else None
    QTest.keyClick(inside or QApplication.focusWidget() or window.frame, key, modifiers)


def palette(window):
    return window.quick.palette()


def test_from_today_a_sentence_is_noted_and_undone(qtbot, window) -> None:
    window.frame.go("today")
    before = window.store.value("SELECT count(*) FROM interaction")
    press(window, Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: palette(window).isVisible())
    QTest.keyClicks(palette(window).field, "lunch with Karim Haddad yesterday, call back in two weeks")
    press(window, Key.Key_Return)
    assert not palette(window).isVisible()
    assert window.store.value("SELECT count(*) FROM interaction") == before + 1
    undo = window.frame.commands.action("edit.undo")
    qtbot.waitUntil(lambda: "Karim" in undo.text())
    undo.trigger()
    qtbot.waitUntil(lambda: window.store.value("SELECT count(*) FROM interaction") == before)


def test_a_name_goes_to_the_person_and_a_word_to_the_page(qtbot, window) -> None:
    press(window, Key.Key_K, CTRL)
    QTest.keyClicks(palette(window).field, "okafor")
    qtbot.waitUntil(lambda: "Marc Okafor" in [entry.title for entry in palette(window).found.entries()])
    press(window, Key.Key_Return)
    assert window.frame.current_page() == "contacts"
    shown = window.frame.page("contacts").selected()
    assert window.store.value("SELECT family FROM contact WHERE id = ?", tuple(shown)) == "Okafor"
    window.frame.commands.action("edit.search").trigger()
    assert palette(window).isVisible()
    QTest.keyClicks(palette(window).field, "circles")
    qtbot.waitUntil(lambda: any(entry.key == "go.circles" for entry in palette(window).found.entries()))
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame.current_page() == "circles")


def test_what_is_typed_into_a_header_goes_on_in_the_palette(qtbot, window) -> None:
    window.frame.go("today")
    field = window.frame.page("today").header.search_field()
    field.setFocus()
    QTest.keyClicks(field, "k")
    assert palette(window).isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "arim")
    assert palette(window).field.text() == "karim"
    press(window, Key.Key_Escape)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert palette(window).isVisible()


def test_nobody_picked_two_letters_and_enter_log(qtbot, window) -> None:
    window.frame.go("settings")
    before = window.store.value("SELECT count(*) FROM interaction")
    press(window, Key.Key_L, CTRL)
    QTest.keyClicks(palette(window).field, "okaf")
    press(window, Key.Key_Return)
    assert window.store.value("SELECT count(*) FROM interaction") == before + 1


def test_a_copied_signature_becomes_a_card_and_one_comes_back(qtbot, window) -> None:
    window.frame.go("agenda")
    window.frame.page("agenda").setFocus()
    text = "Margot Lemaître\nHead of exhibitions\nMusée des Ondes\nm.lemaitre@ondes.example"
    QApplication.clipboard().setText(text)
    press(window, Key.Key_V, CTRL | SHIFT)
    assert window.frame.current_page() == "adding"
    page = window.frame.page("adding")
    assert page.form.name() == "Margot Lemaître"
    press(window, Key.Key_Escape)
    assert window.frame.current_page() == "agenda"
    window.quick.add(text)
    page.save()
    assert window.frame.current_page() == "contacts"
    assert window.store.value("SELECT count(*) FROM person WHERE family = 'Lemaître'") == 1


def test_both_speak_french_at_once(qtbot, window, spoken) -> None:
    press(window, Key.Key_K, CTRL)
    QTest.keyClicks(palette(window).field, "coffee with Karim Haddad yesterday")
    spoken.speak("fr")
    qtbot.waitUntil(lambda: palette(window).preview.caption.text() == "Sera enregistré")
    rows = [row.accessibleName() for row in palette(window).preview.rows()]
    assert rows[0].startswith("Avec, Karim Haddad")
    assert rows[2].replace("\u00a0", " ").startswith("Quand, Dimanche 22 novembre 2026")
    press(window, Key.Key_Escape)
    window.quick.add("Ana Petit, 06 12 34 56 78")
    page = window.frame.page("adding")
    assert page.header.title() == "Nouveau contact"
    assert page.form.rows[0].caption.text() == "Nom"


def test_a_notice_covers_no_button_at_the_foot_of_a_page(qtbot, window) -> None:
    window.frame.resize(1100, 620)
    window.quick.add("Margot Lemaître\nHead of exhibitions\nMusée des Ondes\nm.lemaitre@ondes.example")
    window.say("Exchange logged.", True)
    ids = [row[0] for row in window.store.rows("SELECT id FROM person WHERE family = 'Garnier' LIMIT 2")]
    for foot in (
        lambda: window.frame.page("adding").foot,
        lambda: window.frame.page("merging").buttons,
    ):
        notice = window.frame.notices.shown()[-1]
        qtbot.waitUntil(lambda notice=notice, foot=foot: _apart(window, notice, foot()))
        window.merge_people(ids)


def _apart(window, notice, foot) -> bool:
    page = window.frame.pages
    place = QRect(foot.mapTo(page, QPoint(0, 0)), foot.size())
    return foot.isVisible() and not notice.geometry().intersects(place)
