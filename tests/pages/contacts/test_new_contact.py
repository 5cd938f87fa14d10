"""A new contact: a name is enough, what is odd is said, nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_a_whole_contact_by_the_keyboard(page, store, say, names) -> None:
    dialog = page.new_contact()
    say(dialog.inputs["given"], "Zoé")
    say(dialog.inputs["family"], "Lemaître")
    QTest.keyClicks(dialog.inputs["organisation"], "Quai Ouest")
    QTest.keyClicks(dialog.inputs["position"], "Head of exhibitions")
    QTest.keyClicks(dialog.inputs["email"], "zoe@ondes.example")
    QTest.keyClicks(dialog.inputs["phone"], "06 55 00 71 22")
    QTest.keyClicks(dialog.inputs["tag"], "museum, lyon")
    dialog.layer.set_value("active")
    assert dialog.save_button.text() == "Add Zoé"
    QTest.keyClick(dialog.inputs["tag"], Key.Key_Return, Ctrl)
    assert "Zoé" in names(page)
    shown = page.person_page.person()
    assert shown.name == "Zoé Lemaître"
    assert shown.layer == "active"
    assert [tag for _id, tag in shown.tags] == ["lyon", "museum"]
    assert shown.current.organisation == "Quai Ouest"
    assert page.said[-1] == ("Zoé Lemaître added.", True)
    assert store.undo_label.verb == "added"
    assert store.value("SELECT count(*) FROM organisation WHERE name = 'Quai Ouest'") == 1


def test_without_a_name_nothing_is_added(page, store) -> None:
    before = store.value("SELECT count(*) FROM contact")
    dialog = page.new_contact()
    QTest.keyClicks(dialog.inputs["organisation"], "Quai Ouest")
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.problem.text().startswith("A contact needs a name.")
    assert store.value("SELECT count(*) FROM contact") == before
    dialog.reject()


def test_what_is_odd_is_said_and_kept(page, store) -> None:
    dialog = page.new_contact("Bo")
    QTest.keyClicks(dialog.inputs["email"], "bo.nord.example")
    assert dialog._doubts["email"].text() == "No @. Kept as typed."
    dialog.save()
    assert store.value("SELECT value FROM email ORDER BY id DESC LIMIT 1") == "bo.nord.example"


def test_escape_loses_nothing(page) -> None:
    dialog = page.new_contact()
    QTest.keyClicks(dialog.inputs["given"], "Half")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    again = page.new_contact()
    assert again.inputs["given"].text() == "Half"
    again.inputs["given"].clear()
    again.reject()
    assert page.new_contact().inputs["given"].text() == ""


def test_somebody_who_is_here_already_is_said_never_decided(page, people) -> None:
    dialog = page.new_contact()
    QTest.keyClicks(dialog.inputs["given"], "ana")
    QTest.keyClicks(dialog.inputs["family"], "delmas")
    QTest.keyClick(dialog.inputs["family"], Key.Key_Tab)
    assert dialog.known.isVisible()
    assert "is already here, at Atelier Nord." in dialog.known.text()
    dialog.known.acted.emit()
    assert page.person_page.contact() == people["Ana"]


def test_the_next_one_of_the_same_house(page, store) -> None:
    dialog = page.new_contact()
    QTest.keyClicks(dialog.inputs["given"], "One")
    QTest.keyClicks(dialog.inputs["organisation"], "Estran Labs")
    QTest.mouseClick(dialog.another_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert (dialog.inputs["given"].text(), dialog.inputs["organisation"].text()) == ("", "Estran Labs")
    dialog.reject()


def test_a_circle_that_is_filtered_is_the_circle_proposed(page) -> None:
    page.filter_layer("wide")
    dialog = page.new_contact()
    assert dialog.layer.value() == "wide"
    assert dialog._promise.text() == "A promise: every 180 days."
    dialog.reject()


def test_ctrl_n_opens_it(page, qtbot) -> None:
    from PySide6.QtWidgets import QApplication

    QTest.keyClick(page.list.view, Key.Key_N, Ctrl)
    dialog = next(
        item
        for item in QApplication.topLevelWidgets()
        if type(item).__name__ == "NewContactDialog" and item.isVisible()
    )
    dialog.reject()
