"""Another language, theme, size: nothing is lost, nothing is clipped, everything has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from reseau_desktop.pages.contacts.facts_card import FactCell
from reseau_desktop.pages.contacts.filter_bar import Where
from reseau_desktop.pages.contacts.new_contact import NewContactDialog
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.wrapped import Wrapped


class Pseudo(QTranslator):
    """Every text 40 % longer, between brackets: what stays bare was never translated."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, source, comment=None, n=-1):
        if not source or context.startswith("Q"):
            return ""
        return f"⟦{source}{'·' * (len(source) * 2 // 5)}⟧"


@pytest.fixture
def pseudo(qapp):
    translator = Pseudo()
    yield lambda: qapp.installTranslator(translator)
    qapp.removeTranslator(translator)


def test_another_language_reaches_everything(page, people, pseudo) -> None:
    page.open_person(people["Ana"])
    pseudo()
    QApplication.processEvents()
    bare = []
    for label in page.findChildren(Text):
        if label.isVisible() and label.text() and "⟦" not in label.text():
            bare.append(label.text())
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and not isinstance(button, FactCell) and "⟦" not in button.accessibleName():
            bare.append(button.accessibleName())
    for field in page.findChildren(QLineEdit):
        if field.isVisible() and field.placeholderText() and "⟦" not in field.placeholderText():
            bare.append(field.placeholderText())
    # texts of people stay as they are
    assert set(bare) <= {"client", "Allies"}, bare
    words = page.list.model.words(page.list.model.row_of(people["Ana"]))
    assert words.layer_name.startswith("⟦") and words.age.startswith("⟦")


def test_the_dialog_speaks_another_language_while_open(page, pseudo) -> None:
    dialog = page.new_contact()
    pseudo()
    QApplication.processEvents()
    bare = [label.text() for label in dialog.findChildren(Text) if label.text() and "⟦" not in label.text()]
    assert bare == []
    assert dialog.windowTitle().startswith("⟦")
    dialog.reject()


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.5, 2.0])
@pytest.mark.parametrize(("width", "height"), [(1240, 840), (960, 620), (904, 560)])
def test_nothing_is_clipped_at_any_size(page, people, look, pseudo, scale, width, height) -> None:
    pseudo()
    look.set_scale(scale)
    page.resize(width, height)
    page.open_person(people["Marc"])
    for _ in range(4):
        QApplication.processEvents()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    for cell in page.person_page.facts.cells():
        if cell.isVisible():
            assert (
                cell.width() >= cell.sizeHint().width() or cell.width() >= page.person_page.facts.width() - 4
            )
    content = page.person_page.widget()
    for child in content.findChildren(QWidget):
        if child.isVisible():
            right = child.mapTo(content, QPoint(child.width(), 0)).x()
            assert right <= content.width() + 1, (type(child).__name__, child.accessibleName())


def test_one_thing_at_a_time_where_there_is_no_room_for_two(page, people, look) -> None:
    look.set_scale(2.0)
    page.resize(1240, 840)
    QApplication.processEvents()
    assert page.list.isVisible() and not page.person_page.isVisible()
    page.list.view.setFocus()
    page.list.view.select_row(0)
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.person_page.isVisible() and not page.list.isVisible()
    assert page.back_button.isVisible()
    QTest.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert page.list.isVisible() and not page.person_page.isVisible()


def test_several_people_in_a_low_window_scroll(page, people, look, pseudo) -> None:
    pseudo()
    look.set_scale(2.0)
    page.resize(1420, 560)
    page.several.show_people(list(people.values())[:4], Where.LIST)
    page._right.setCurrentWidget(page.several)
    page.panes.show_right()
    for _ in range(4):
        QApplication.processEvents()
    several = page.several
    assert several.isVisible()
    lines = (several.tags, several.cadence, several.log, several.archive, several.delete)
    places = [QRect(b.mapTo(several, QPoint(0, 0)), b.size()) for b in lines]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])
    assert all(place.right() < several.width() for place in places)


def test_narrow_is_one_column(page, people) -> None:
    page.resize(1000, 700)
    page.open_person(people["Ana"])
    QApplication.processEvents()
    view = page.person_page
    assert (
        view.column.mapTo(view.widget(), QPoint(0, 0)).y()
        > view.exchanges.timeline.mapTo(view.widget(), QPoint(0, 0)).y()
    )
    page.resize(1240, 840)
    QApplication.processEvents()
    assert view.column.mapTo(view.widget(), QPoint(0, 0)).x() > view.exchanges.timeline.width() // 2


def test_the_theme_changes_under_an_open_editor(page, people, look) -> None:
    page.open_person(people["Ana"])
    fact = page.person_page.column.fact("note")
    fact.edit()
    light = page.grab().toImage().pixelColor(700, 500)
    look.set_mode("dark")
    QApplication.processEvents()
    assert fact.editor is not None and fact.editor.isVisible()
    assert page.grab().toImage().pixelColor(700, 500) != light


def test_everything_that_can_be_reached_has_a_name(page, people) -> None:
    page.open_person(people["Marc"])
    page.person_page.begin_log()
    page.person_page.column.add("link")
    QApplication.processEvents()
    reachable = (QAbstractButton, QLineEdit, QPlainTextEdit)
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(widget, reachable) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if type(widget).__name__ in ("QSplitterHandle", "QLineEdit", "QScrollBar"):
                continue  # inside a field of Qt's own
            said = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert said.strip(), (type(widget).__name__, widget.objectName())


def test_tab_walks_through_the_page_and_never_stays(page, people) -> None:
    page.open_person(people["Ana"])
    page.activateWindow()
    page.list.search_field.setFocus()
    seen = []
    for _ in range(80):
        widget = QApplication.focusWidget()
        if widget is None or widget in seen[:1]:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert page.list.view in seen
    assert page.person_page.exchanges.timeline in seen
    assert page.person_page.column.fact("why") in seen
    assert len(seen) == len(set(seen)) or seen[-1] is not seen[-2]


def test_a_language_change_event_alone_is_harmless(page) -> None:
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.header.title() == "Contacts"
    assert NewContactDialog is not None


@pytest.mark.parametrize("width", [120, 160, 200, 240, 280])
def test_a_long_address_breaks_at_its_joints(qtbot, look, width) -> None:
    address = Wrapped("etienne@marees.example/archives/2026")
    qtbot.addWidget(address)
    layout = address._lay(width)
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    ends = [layout.text()[: line.textStart() + line.textLength()].rstrip("\u200b") for line in lines[:-1]]
    rests = [layout.text()[line.textStart() :] for line in lines[1:]]
    assert all(end[-1] in "@/" or rest[0] == "." for end, rest in zip(ends, rests, strict=True))
    assert address.text() == "etienne@marees.example/archives/2026"
