"""The page of an organisation: read, renamed, called otherwise, merged, by mouse and by keyboard."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.exchange.records import PersonRecord, PositionRecord
from reseau_desktop.insights.organisation import organisation
from reseau_desktop.pages.organisation.figures import Figure, FiguresCard
from reseau_desktop.pages.organisation.merge_dialog import MergeOrganisations
from reseau_desktop.pages.organisation.page import OrganisationPage
from reseau_desktop.pages.organisation.passage_rows import ROW
from reseau_desktop.paths import shared
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.text import Text

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton


class FixedClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 30)


def _add(store: Store, name: str, at: str, title: str, **dates: object) -> int:
    held = PositionRecord(at, title, **dates)  # type: ignore[arg-type]
    given, _, family = name.partition(" ")
    return contacts.add(store, PersonRecord(given=given, family=family, positions=(held,)), "active", TODAY)


@pytest.fixture
def nord(store: Store) -> int:
    mine = PositionRecord("Atelier Nord", "Designer", start="2016-03", end="2019-06")
    contacts.set_positions(store, ME, [mine])
    ana = _add(store, "Ana Delmas", "Atelier Nord", "Art director", start="2017-04", current=True)
    _add(store, "Oriane Saunier", "Atelier Nord", "Designer", start="2022-01", current=True)
    _add(store, "Irène Lacaze", "Atelier Nord", "Director", start="2014-01", end="2017-06")
    _add(store, "Wanda Simon", "Atelier Nord", "Trainee", end="2018")
    _add(store, "Hugo Brenner", "AN Studio", "Project lead", current=True)
    interactions.log(store, [ana], "call", date(2026, 10, 31))
    return int(store.value("SELECT id FROM organisation WHERE name = 'Atelier Nord'"))


@pytest.fixture
def page(qtbot, qapp: QApplication, store: Store, nord: int, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "sheet").set_mode("light")
    signals = StoreSignals(store)
    made = OrganisationPage(signals, FixedClock())  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.open_one(nord)
    qtbot.waitUntil(lambda: made.now.model.rowCount() > 0)
    yield made
    signals.stop()


def _names(part) -> list[str]:
    return [part.model.index(row, 0).data(ROW).passage.name for row in range(part.model.rowCount())]


def _beside(part) -> dict[str, str]:
    rows = [part.model.index(row, 0).data(ROW) for row in range(part.model.rowCount())]
    return {row.passage.name: row.beside for row in rows}


def test_it_says_who_is_there_who_was_and_how_long_with_me(page):
    assert set(_names(page.now)) == {"Ana Delmas", "Oriane Saunier"}
    assert set(_names(page.before)) == {"Irène Lacaze", "Wanda Simon"}
    said = _beside(page.now) | _beside(page.before)
    assert said["Ana Delmas"] == "26 months together"
    assert said["Oriane Saunier"] == "after you"
    assert said["Irène Lacaze"] == "15 months together"
    assert said["Wanda Simon"].startswith("possible")
    roles = [page.before.model.index(row, 0).data(ROW).role for row in range(2)]
    assert set(roles) == {"Director until June 2017", "Trainee until 2018"}
    assert page.header.title() == "Organisation"
    assert page.head.tie.isVisible()


def test_a_press_and_enter_open_the_person(qtbot, page, store):
    ana = int(store.value("SELECT id FROM contact WHERE given = 'Ana'"))
    people = page.now.people
    place = people.visualRect(people.model().index(0, 0)).center()
    with qtbot.waitSignal(page.person_wanted) as pressed:
        qtbot.mouseClick(people.viewport(), LEFT, pos=place)
    assert pressed.args == [ana]
    page.focus_first()
    with qtbot.waitSignal(page.person_wanted) as entered:
        qtbot.keyClick(people, Qt.Key.Key_Return)
    assert entered.args == [ana]


def test_it_is_renamed_in_place_by_f2(qtbot, page, store, nord):
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_F2)
    field = page.head.editor.input("name")
    field.selectAll()
    qtbot.keyClicks(field, "Studio Boreal")
    with qtbot.waitSignal(page.said):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.head.name.text() == "Studio Boreal")
    assert [chip.name for chip in page.head.names.chips] == ["Atelier Nord"]
    assert store.value("SELECT name FROM organisation WHERE id = ?", (nord,)) == "Studio Boreal"


def test_the_name_of_another_is_refused_beside_the_field_and_kept(qtbot, page, store, nord):
    qtbot.mouseClick(page.head.rename_button, LEFT)
    editor = page.head.editor
    field = editor.input("name")
    field.selectAll()
    qtbot.keyClicks(field, "AN Studio SAS")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.head.editor is editor and field.text() == "AN Studio SAS"
    assert store.value("SELECT name FROM organisation WHERE id = ?", (nord,)) == "Atelier Nord"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.head.editor is None


def test_another_name_is_added_and_taken_away_by_mouse(qtbot, page, store, nord):
    qtbot.mouseClick(page.head.names.add_button, LEFT)
    field = page.head.names.editor.input("name")
    qtbot.keyClicks(field, "Nord & Cie")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [chip.name for chip in page.head.names.chips] == ["Nord & Cie"])
    chip = page.head.names.chips[0]
    qtbot.mouseClick(chip, LEFT, pos=chip.cross_rect().center())
    qtbot.waitUntil(lambda: not page.head.names.chips)
    found = organisation(store, nord, TODAY)
    assert found is not None and found.aliases == ()
    store.undo()
    qtbot.waitUntil(lambda: len(page.head.names.chips) == 1)


def test_two_are_merged_by_the_keyboard_and_undo_gives_both_back(qtbot, page, store, nord):
    page.merge()
    dialog = page.findChild(MergeOrganisations)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClicks(dialog.field, "an st")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Hugo Brenner" in _names(page.now))
    assert [chip.name for chip in page.head.names.chips] == ["AN Studio"]
    store.undo()
    qtbot.waitUntil(lambda: "Hugo Brenner" not in _names(page.now))


def test_a_name_that_nobody_has_cannot_be_merged(qtbot, page):
    page.merge()
    dialog = page.findChild(MergeOrganisations)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClicks(dialog.field, "zzz")
    assert not dialog.merge_button.isEnabled()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.cancel_button, LEFT)


def test_the_note_is_written_in_place(qtbot, page, store, nord):
    note = page.side.fact
    qtbot.mouseClick(note, LEFT)
    text = note.editor.input("note")
    qtbot.keyClicks(text, "Friday lunch")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    found = organisation(store, nord, TODAY)
    assert found is not None and found.note == "Friday lunch"


def test_of_many_a_few_are_shown_first(qtbot, page, store, nord):
    for number in range(9):
        _add(store, f"Person {number}", "Atelier Nord", "", current=True)
    qtbot.waitUntil(lambda: page.now.hidden_count() == 5)
    assert page.now.more.text() == "See 5 others"
    qtbot.mouseClick(page.now.more, LEFT)
    assert page.now.model.rowCount() == 11
    assert not page.now.more.isVisible()


def test_where_there_is_nobody_and_where_it_is_gone(qtbot, page, store, nord):
    organisations = store.value("SELECT count(*) FROM organisation")
    with qtbot.waitSignal(page.gone):
        page.open_one(10_000)
    assert store.value("SELECT count(*) FROM organisation") == organisations


# -- at the edges


def _open(qtbot, page, store, name: str):
    identity = int(store.value("SELECT id FROM organisation WHERE name = ?", (name,)))
    page.open_one(identity)
    qtbot.waitUntil(lambda: page._found is not None and page._found.id == identity)
    return page


def test_where_no_date_is_known_no_bar_is_drawn(qtbot, page, store):
    _add(store, "Una Sans", "Sans Dates", "Designer")
    _open(qtbot, page, store, "Sans Dates")
    assert "bar" not in page.before.rows.columns(1000)
    assert _beside(page.before) == {"Una Sans": "unknown dates"}
    page.grab()


def test_where_nobody_is_the_page_says_so_and_offers_no_list(qtbot, page, store):
    alone = _add(store, "Una Sans", "Vide", "Designer", end="2019")
    _open(qtbot, page, store, "Vide")
    assert not page.head.list_button.isEnabled()  # who left is not in the list
    contacts.delete(store, [alone], TODAY)
    qtbot.waitUntil(page.nobody.isVisible)
    assert not page.now.isVisible() and not page.before.isVisible()


def test_a_long_name_is_read_whole_and_the_buttons_stay(qtbot, page, store):
    name = "Société coopérative des Amis du Vieux Port et de ses Quais de la Loire"
    _add(store, "Una Sans", name, "Designer", current=True)
    _open(qtbot, page, store, name)
    line = page.head.name.heightForWidth(10_000)
    assert page.head.name.text() == name
    qtbot.waitUntil(lambda: page.head.name.height() >= 2 * line)
    for button in (page.head.list_button, page.head.rename_button, page.head.more):
        assert button.isVisible() and page.head.rect().contains(button.geometry().center())


def test_where_it_is_narrow_the_note_is_a_press_away(qtbot, page, store, nord):
    page.resize(860, 620)
    qtbot.waitUntil(lambda: page.host.mode() == "under" and page.head.note_button.isVisible())
    assert not page.host.is_open()
    qtbot.mouseClick(page.head.note_button, LEFT)
    assert page.host.is_open() and not page.head.note_button.isVisible()
    text = page.side.fact.editor.input("note")  # there is none yet: one begins to write
    qtbot.keyClicks(text, "Friday lunch")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert store.value("SELECT note FROM organisation WHERE id = ?", (nord,)) == "Friday lunch"


def test_the_arrows_go_through_the_people_and_of_many_only_those_in_sight_are_made(qtbot, page, store):
    for number in range(300):
        _add(store, f"Person {number:03}", "Many", "", current=True)
    _open(qtbot, page, store, "Many")
    page.now._show_all()
    page.grab()
    assert page.now.model.rowCount() == 300 and len(page.now.model._made) < 60
    people = page.now.people
    people.select_row(0)
    qtbot.keyClick(people, Qt.Key.Key_Down)
    assert people.current_row() == 1
    qtbot.keyClick(people, Qt.Key.Key_End)
    assert people.current_row() == 299


@pytest.mark.parametrize(("width", "rows"), [(900, 1), (440, 2)])
def test_figures_stand_two_by_two_before_one_is_cut(qtbot, page, width, rows):
    card = FiguresCard()
    qtbot.addWidget(card)
    card.show_figures([Figure("People", "14 today", "9 who left, 23 known"), *[Figure("Warmth", "39")] * 3])
    card.resize(width, 200)
    card.show()
    qtbot.waitUntil(lambda: len({cell.y() for cell in card._cells}) == rows)
    assert all(words.text() == words.full_text() for words in card.findChildren(Text))


def test_thousands_of_others_are_told_with_their_thousands_apart(monkeypatch, page):
    monkeypatch.setattr(page.now, "hidden_count", lambda: 1157)
    page.retranslate()
    assert page.now.more.text() == "See 1,157 others"


@pytest.mark.parametrize(
    "words, wish",
    [("See in the list", "list_wanted"), ("Note", "note_wanted"), ("Merge with another…", "merge_wanted")],
)
def test_every_entry_of_its_menu_does_what_it_says(qtbot, page, words, wish):
    """In a narrow window all of them are in the menu; one of them is nowhere else."""
    page.resize(560, 800)
    qtbot.waitUntil(lambda: not page.head.rename_button.isVisible())
    page.head.ask_note(True)
    with qtbot.waitSignal(getattr(page.head, wish)):
        qtbot.mouseClick(page.head.more, LEFT)
        menu = QApplication.activePopupWidget()
        entry = next(action for action in menu.actions() if action.text() == words)
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(entry).center())
    for dialog in page.findChildren(QDialog):
        dialog.reject()


def test_a_wide_window_gives_the_dates_more_room(page) -> None:
    narrow, wide = page.now.rows.columns(900), page.now.rows.columns(1400)
    assert wide["words"].width() > narrow["words"].width()
    assert wide["bar"].width() > narrow["bar"].width()
    assert wide["name"].width() > narrow["name"].width()
    for found in (narrow, wide):
        order = [found[key] for key in ("name", "chip", "bar", "words", "warmth", "last")]
        assert all(a.right() <= b.left() for a, b in zip(order, order[1:], strict=False))


@pytest.mark.parametrize("width", [520, 640, 760, 900, 1300])
def test_no_button_of_the_head_is_cut(page, width):
    page.resize(width, 800)
    for _ in range(4):
        QApplication.processEvents()
    head, more = page.head, page.head.more
    assert more.isVisible()
    assert more.mapTo(head, more.rect().topRight()).x() < head.width()
    for button in (head.list_button, head.rename_button):
        assert button.isHidden() or button.width() >= button.sizeHint().width()
    assert width < 1000 or head.rename_button.isVisible()
