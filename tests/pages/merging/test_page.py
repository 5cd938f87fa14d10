"""Cards that look alike: compared field by field, merged, told apart or left, by mouse and by keyboard."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights.person import person
from reseau_desktop.pages.merging.card import HeldCell
from reseau_desktop.pages.merging.page import MergingPage
from reseau_desktop.paths import shared
from reseau_desktop.store import Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.line_model import LINE
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.text import Text

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton


class FixedClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 30)


def _add(store: Store, given: str, family: str, layer: str, email: str = "") -> int:
    emails = (Labelled(email),) if email else ()
    return contacts.add(store, PersonRecord(given=given, family=family, emails=emails), layer, TODAY)


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    found = {
        "camille": _add(store, "Camille", "Moreau-Lys", "active", "camille@halage.example"),
        "camile": _add(store, "Camile", "Moreau Lys", "inbox", "camille@halage.example"),
        "ana": _add(store, "Ana", "Delmas", "allies"),
        "delmas": _add(store, "Delmas", "Ana", "inbox"),
        "hugo": _add(store, "Hugo", "Brenner", "wide"),
    }
    interactions.log(store, [found["camile"]], "call", date(2026, 11, 2))
    interactions.log(store, [found["camile"]], "call", date(2026, 10, 2))
    interactions.log(store, [found["camille"]], "meeting", date(2026, 9, 1))
    return found


@pytest.fixture
def page(qtbot, qapp: QApplication, store: Store, ids, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "sheet").set_mode("light")
    signals = StoreSignals(store)
    made = MergingPage(signals, FixedClock())  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    yield made
    signals.stop()


@pytest.fixture
def review(qtbot, page):
    page.review()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    return page


def _titles(page) -> list[str]:
    return [page.model.index(row, 0).data(LINE).title for row in range(page.model.rowCount())]


def test_pairs_are_listed_with_what_they_have_in_common(review):
    assert _titles(review) == ["Camille Moreau-Lys · Camile Moreau Lys", "Ana Delmas · Delmas Ana"]
    assert review.card._sign.text() == "The same e-mail."
    # the one with most exchanges stays; the circle proposed is the one where somebody was placed
    assert [name for _, name in review._found.people] == ["Camile Moreau Lys", "Camille Moreau-Lys"]
    assert review.card.cells["layer"][1].radio.isChecked()


def test_a_choice_by_mouse_then_merge_by_the_key(qtbot, review, store, ids):
    cell = review.card.cells["given"][1]
    qtbot.mouseClick(cell, LEFT)
    assert cell.radio.isChecked()
    with qtbot.waitSignal(review.said) as told:
        qtbot.keyClick(review, Qt.Key.Key_M)
    assert told.args[1] is True  # undo takes it back
    who = person(store, ids["camile"], TODAY)
    assert who is not None and (who.names.given, who.layer) == ("Camille", "active")
    assert len(who.interactions) == 3
    assert person(store, ids["camille"], TODAY) is None
    qtbot.waitUntil(lambda: _titles(review) == ["Ana Delmas · Delmas Ana"])
    store.undo()
    qtbot.waitUntil(lambda: review.model.rowCount() == 2)


def test_two_people_are_told_apart_by_mouse_and_never_asked_again(qtbot, review, store, ids):
    qtbot.mouseClick(review.apart_button, LEFT)
    qtbot.waitUntil(lambda: _titles(review) == ["Ana Delmas · Delmas Ana"])
    assert store.rows("SELECT one, other FROM different") == [(ids["camille"], ids["camile"])]


def test_later_sees_the_next_and_nothing_is_written(qtbot, review, store):
    before = store.version
    qtbot.keyClick(review, Qt.Key.Key_L)
    assert _titles(review) == ["Ana Delmas · Delmas Ana", "Camille Moreau-Lys · Camile Moreau Lys"]
    assert review._current().title == "Ana Delmas · Delmas Ana"
    assert store.version == before


def test_when_all_is_looked_at_it_says_so(qtbot, review):
    qtbot.keyClick(review, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: review.model.rowCount() == 1)
    qtbot.keyClick(review, Qt.Key.Key_T)
    qtbot.waitUntil(review.nobody.isVisible)
    assert not review.right.isVisible()


def test_picked_people_are_compared_and_the_merged_card_is_opened(qtbot, page, store, ids):
    page.open_people([ids["ana"], ids["delmas"], ids["hugo"]])
    assert not page.list_card.isVisible()
    assert not page.apart_button.isVisible()  # of three nobody can say that in one word
    with qtbot.waitSignal(page.merged) as merged:
        qtbot.mouseClick(page.merge_button, LEFT)
    assert merged.args == [ids["ana"]]
    assert store.value("SELECT count(*) FROM person") == 3


def test_its_letters_work_at_once_though_the_search_had_the_keyboard(qtbot, page, store, ids):
    """Coming back, the window gives the keyboard to the first field it finds."""
    page.open_people([ids["ana"], ids["delmas"]])
    page.findChild(SearchField).setFocus()
    qtbot.waitUntil(page.findChild(SearchField).hasFocus)
    page.shown()
    qtbot.waitUntil(page.hasFocus)
    with qtbot.waitSignal(page.merged):
        qtbot.keyClick(page, Qt.Key.Key_M)


def test_somebody_who_went_meanwhile_is_no_fault(qtbot, page, store, ids):
    page.open_people([ids["ana"], ids["hugo"]])
    contacts.delete(store, [ids["hugo"]], TODAY)
    qtbot.waitUntil(page.nobody.isVisible)


def test_a_choice_stays_when_something_else_is_written(qtbot, review, store, ids):
    qtbot.mouseClick(review.card.cells["given"][1], LEFT)
    with qtbot.waitSignal(review.model.modelReset):  # the pairs are asked again
        contacts.tag(store, [ids["hugo"]], "client")
    assert review._current().pair.common == "email"
    assert review.card.cells["given"][1].radio.isChecked()


def _tops(page) -> list[int]:
    return [cell.y() for cell in page.card.cells["given"]]


def test_where_there_is_no_room_the_values_stand_under_each_other(qtbot, page, ids):
    page.open_people([ids["ana"], ids["camille"], ids["hugo"]])
    page.resize(560, 700)
    qtbot.waitUntil(lambda: len(set(_tops(page))) == 3 and _tops(page) == sorted(_tops(page)))
    qtbot.mouseClick(page.card.cells["given"][2], LEFT)
    assert page.card.choices()["given"] == page._found.people[2][0]
    page.resize(1300, 700)  # the choice is kept side by side
    qtbot.waitUntil(lambda: len(set(_tops(page))) == 1)
    assert page.card.cells["given"][2].radio.isChecked()


def test_a_long_value_is_read_before_it_is_chosen(qtbot, page, store, ids):
    said = "On a train that did not move for three hours, somewhere between Lyon and the sea, in the rain"
    for who, words in (("ana", said), ("camille", "At work")):
        contacts.edit(store, ids[who], {"how_met": words})
    page.resize(760, 700)
    page.open_people([ids["ana"], ids["camille"]])
    long, short = page.card.cells["how_met"]
    qtbot.waitUntil(lambda: long.height() > page.card.cells["given"][0].height())
    assert long.height() == short.height()


def test_it_says_which_pair_of_how_many(qtbot, review):
    assert review.card._number.text() == "1 of 2"
    qtbot.keyClick(review, Qt.Key.Key_L)
    assert review.card._number.text() == "1 of 2"  # the one left for later went to the end
    qtbot.keyClick(review.pairs, Qt.Key.Key_Down)
    assert review.card._number.text() == "2 of 2"


def test_without_exchanges_none_are_promised(page, ids):
    page.open_people([ids["ana"], ids["delmas"]])
    assert page.card._becomes.text().startswith("E-mails, numbers, positions and tags are joined")


@pytest.mark.parametrize("width", [1100, 420], ids=["beside", "under each other"])
def test_two_people_of_one_name_are_told_by_what_they_do_and_how_they_are_reached(qtbot, page, store, width):
    """Else one would have to guess: all else of two such cards is the same."""
    both = []
    for title, where, mail in (
        ("Éditrice", "Halage", "a@halage.example"),
        ("Juge", "Cour", "j@cour.example"),
    ):
        held = (PositionRecord(where, title, current=True),)
        record = PersonRecord(given="Zoé", family="Lang", emails=(Labelled(mail),), positions=held)
        both.append(contacts.add(store, record, "inbox", TODAY))
    page.resize(width, 800)
    page.open_people(both)
    seen = lambda: [  # noqa: E731
        cell.accessibleName() for cell in page.card.findChildren(HeldCell) if cell.isVisible()
    ]
    work = ["Organisation: Éditrice · Halage", "Organisation: Juge · Cour"]
    qtbot.waitUntil(lambda: seen() == [*work, "E-mail: a@halage.example", "E-mail: j@cour.example"])
    assert page.card.choices() == {}, "nothing of it has to be chosen: all is kept"


def test_what_both_cards_hold_is_said_once(page, ids):
    page.open_people([ids["camille"], ids["camile"]])
    said = [part.full_text() for part in page.card.findChildren(Text)]
    assert said.count("camille@halage.example") == 1
    assert not page.card.findChildren(HeldCell)


def test_values_of_two_lines_are_whole_beside_each_other(qtbot, page, store):
    """Fixed at what it would like where it is wide, the table had no room for the lines of a narrow window."""
    both = []
    for place in ("Nord", "Sud"):
        held = (PositionRecord(f"Établissement public du {place}", "Chargée d’études", current=True),)
        both.append(contacts.add(store, PersonRecord(given="Zoé", positions=held), "inbox", TODAY))
    page.resize(640, 800)
    page.open_people(both)
    cells = lambda: [cell for cell in page.card.findChildren(HeldCell) if cell.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: len(cells()) == 2)
    assert cells()[0].x() < cells()[1].x()
    for cell in cells():
        qtbot.waitUntil(lambda cell=cell: cell.height() >= cell.layout().heightForWidth(cell.width()))


def test_who_is_chosen_while_the_page_still_opens_is_compared(qtbot, page, ids) -> None:
    page.shown()
    page.open_people([ids["ana"], ids["delmas"]])
    page.shown()
    page.open_people([ids["camille"], ids["camile"]])
    qtbot.waitUntil(lambda: page.card._found is page._found is not None)
    qtbot.waitUntil(lambda: not page._turns.waits("cards"))
    assert {contact for contact, _ in page.card._found.people} == {ids["camille"], ids["camile"]}
    assert set(page.card.choices().values()) <= {ids["camille"], ids["camile"]}


def test_the_arrows_go_through_the_pairs_from_the_start(qtbot, page):
    page.setFocus()
    page.review()
    page.shown()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    qtbot.waitUntil(lambda: page.focusWidget() is page.pairs)
    qtbot.keyClick(page.pairs, Qt.Key.Key_Down)
    assert page.pairs.current_row() == 1
    qtbot.keyClick(page.pairs, Qt.Key.Key_L)
    assert page._later, "its letters work from the list too"


@pytest.mark.parametrize("first", [Qt.Key.Key_M, Qt.Key.Key_T], ids=["merged", "told apart"])
def test_a_quick_second_key_is_about_the_next_pair(qtbot, review, store, ids, first):
    """It came before the pairs were compared again: it merged whom one had just told apart, or failed."""
    qtbot.keyClick(review, first)
    qtbot.keyClick(review, Qt.Key.Key_M)
    left = {row[0] for row in store.rows("SELECT id FROM person")}
    assert len(left & {ids["ana"], ids["delmas"]}) == 1
    assert len(left & {ids["camille"], ids["camile"]}) == (1 if first == Qt.Key.Key_M else 2)
    qtbot.waitUntil(lambda: review.nobody.isVisible())
