"""Every name of an organisation opens its page: in the head, in the positions, in the menus, beside the table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PositionRecord
from reseau_desktop.pages.in_place.fact import Fact
from reseau_desktop.pages.person_menu import PersonCalls, PersonMenu
from reseau_desktop.widgets.linked_line import LinkedLine

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(page) -> list[int]:
    """The organisations that were asked for."""
    found: list[int] = []
    page.organisation_asked.connect(found.append)
    page.wishes.organisation_wanted.connect(found.append)
    return found


def _identity(store, name: str) -> int:
    return int(store.value("SELECT id FROM organisation WHERE name = ?", (name,)))


def _position(page, title: str) -> Fact:
    facts = page.person_page.findChildren(Fact)
    return next(
        fact for fact in facts if fact.row.key.startswith("position") and fact.row.words.value == title
    )


def test_the_organisation_in_the_head_is_a_link_by_mouse_and_by_keys(
    qtbot, page, people, store, opened
) -> None:
    page.open_person(people["Ana"])
    role = page.person_page.head.role
    assert role.spot.accessibleName() == "Open Atelier Nord"
    QTest.mouseClick(role.spot, LEFT)
    role.spot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(role.spot, Qt.Key.Key_Return)
    QTest.keyClick(role.spot, Qt.Key.Key_Space)
    assert opened == [_identity(store, "Atelier Nord")] * 3
    page.open_person(people["Nour"])  # who works nowhere that is known
    assert not page.person_page.head.role.spot.isVisible()


def test_tab_reaches_the_link_of_the_head(page, people) -> None:
    page.open_person(people["Ana"])
    page.person_page.head.layer.setFocus(Qt.FocusReason.TabFocusReason)
    passed = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert page.person_page.head.role.spot in passed


def test_only_the_words_of_the_link_are_pressed(page, people, opened) -> None:
    page.open_person(people["Ana"])
    role = page.person_page.head.role
    QTest.mouseClick(role, LEFT, pos=QPoint(4, role.height() // 2))  # on the title
    assert opened == []
    start, end = role.spot.geometry().left(), role.spot.geometry().right()
    assert 0 < start < end < role.width()


def test_a_position_opens_its_organisation_and_is_still_changed_by_a_press_elsewhere(
    page, people, store, opened
):
    contacts.set_positions(
        store,
        people["Ana"],
        [
            PositionRecord("Atelier Nord", "Creative director", current=True),
            PositionRecord("École Verlaine", "", "study", end="2013"),
        ],
    )
    page.open_person(people["Ana"])
    for value, name in (("Creative director", "Atelier Nord"), ("École Verlaine", "École Verlaine")):
        fact = _position(page, value)
        (line,) = fact.findChildren(LinkedLine)
        assert line.spot.accessibleName() == f"Open {name}"
        QTest.mouseClick(line.spot, LEFT)
        QTest.keyClick(line.spot, Qt.Key.Key_Enter)
        assert opened == [_identity(store, name)] * 2
        assert fact.editor is None
        opened.clear()
    fact = _position(page, "Creative director")
    QTest.mouseClick(fact, LEFT, pos=QPoint(fact.width() - 4, 8))
    assert fact.editor is not None and opened == []


def test_the_menu_of_a_position_opens_its_organisation(page, people, store, opened) -> None:
    page.open_person(people["Marc"])
    menu = _position(page, "Head of operations")._menu()
    next(action for action in menu.actions() if action.text() == "Open Quai Ouest").trigger()
    assert opened == [_identity(store, "Quai Ouest")]


def test_the_stream_opens_the_organisation_where_somebody_began(page, people, store, opened) -> None:
    contacts.set_positions(
        store, people["Ana"], [PositionRecord("Fish & Chips", "Owner", start="2024-03", current=True)]
    )
    page.open_person(people["Ana"])
    stream = page.person_page.exchanges.timeline
    began = next(
        row for row, line in enumerate(stream.timeline.lines()) if line.entry.about == "Fish & Chips"
    )
    stream.selectRow(began)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(stream.viewport(), asked)
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text() == "Open Fish && Chips").trigger()
    menu.close()
    assert opened == [_identity(store, "Fish & Chips")]


def test_the_menu_of_a_person_opens_each_organisation_they_are_at(page, people, store, clock, opened) -> None:
    held = [
        PositionRecord("Atelier Nord", "Director", current=True),
        PositionRecord("Fish & Chips", "Owner", current=True),
        PositionRecord("Quai Ouest", "Trainee", end="2010"),
    ]
    contacts.set_positions(store, people["Ana"], held)
    menu = PersonMenu(store, clock, people["Ana"], page.wishes, PersonCalls(), page)
    entries = {action.text(): action for action in menu.actions()}
    assert "Open Atelier Nord" in entries and "Open Quai Ouest" not in entries
    entries["Open Fish && Chips"].trigger()
    assert opened == [_identity(store, "Fish & Chips")]
    nowhere = PersonMenu(store, clock, people["Nour"], page.wishes, PersonCalls(), page)
    assert not [action for action in nowhere.actions() if action.text().startswith("Open")]


def test_beside_the_table_the_organisation_opens_too(qtbot, page, people, store, opened) -> None:
    page.resize(1400, 800)
    page.set_table(True)
    page.list.reveal(people["Marc"])
    page._show_glance()
    panel = page._glance.panel
    QTest.mouseClick(panel.organisation.spot, LEFT)
    assert opened == [_identity(store, "Quai Ouest")]


def test_a_name_of_many_lines_or_of_odd_letters_keeps_its_link(qtbot, look) -> None:
    pressed: list[bool] = []
    line = LinkedLine()
    qtbot.addWidget(line)
    line.resize(160, 200)
    line.show()
    for name in (
        "Société des Amis du Vieux Port et des Quais de la Rive Gauche",
        "😀 Nord",
        "a.b.c@" + "x" * 60,
    ):
        line.say("Chargée de mission 😀 at ", name, ", Lyon", f"Open {name}", lambda: pressed.append(True))
        assert line.spot.isVisible() and line.rect().contains(line.spot.geometry())
        line.grab()
        QTest.mouseClick(line.spot, LEFT)
    assert len(pressed) == 3
    line.say("Nothing", "", "")
    assert not line.spot.isVisible()
