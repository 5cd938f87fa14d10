"""Edges, lines and gaps of Contacts that one sees at once where they are wrong."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, QTranslator
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.actions import contacts, topics
from reseau_desktop.actions import ties as actions
from reseau_desktop.insights import filtering
from reseau_desktop.network.ties import TieKind
from reseau_desktop.pages.contacts.tie_facts import _named
from reseau_desktop.pages.contacts.timeline_rows import SIGN, TimelineRows
from reseau_desktop.pages.in_place import note_text
from reseau_desktop.pages.in_place.tag_chip import TagChip
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.own_keys import own_keys

TODAY = date(2026, 11, 23)


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def _edges(view, widget: QWidget) -> tuple[int, int]:
    """Where a widget begins and ends in the content of a person's page."""
    left = widget.mapTo(view.widget(), QPoint(0, 0)).x()
    return left, left + widget.width()


def test_a_link_in_a_note_underlines_nothing_else(look) -> None:
    note_text.document("~~gone~~ *slanted* https://nord.example/a-b and [a link](https://nord.example)")
    for words in ("", "a-b"):
        found = fonts.style("body", words=words)
        assert not (found.underline() or found.italic() or found.strikeOut())


@pytest.mark.parametrize("width", [1240, 1900])
def test_the_right_column_ends_with_the_facts_over_it(page, people, width) -> None:
    page.resize(width, 840)
    page.open_person(people["Ana"])
    _settle()
    view = page.person_page
    left, right = _edges(view, view.facts)
    rules = [rule for rule in view.column.findChildren(Rule) if rule.isVisible()]
    assert rules
    assert {_edges(view, rule)[1] for rule in rules} == {right}
    begins = {_edges(view, rule)[0] for rule in rules}
    assert len(begins) == 1
    wide = right - begins.pop()
    assert wide == 400 if width > 1800 else 268 <= wide < 290  # it takes its share of a wide window


def test_one_column_begins_and_ends_where_the_exchanges_do(page, people) -> None:
    page.resize(1000, 700)
    page.open_person(people["Ana"])
    _settle()
    view = page.person_page
    edges = {
        _edges(view, rule)
        for rule in view.column.findChildren(Rule)
        if rule.isVisible() and rule.width() > 100
    }
    assert edges == {_edges(view, view.facts)}
    assert _edges(view, view.exchanges.log_field)[0] == _edges(view, view.facts)[0]


def test_chips_that_go_on_to_another_line_stand_a_hand_apart(page, people, store) -> None:
    for topic in ("graphic design", "an exhibition space", "somebody who prints posters", "a translator"):
        topics.seek(store, people["Ana"], topic, TODAY)
    page.open_person(people["Ana"])
    _settle()
    chips = [chip for chip in page.person_page.column.topics["seek"].chips if isinstance(chip, TagChip)]
    tops = sorted({chip.y() for chip in chips})
    assert len(tops) > 1
    assert {below - above for above, below in zip(tops, tops[1:], strict=False)} == {
        28
    }  # 22 of a chip, 6 between


def test_what_people_are_to_each_other_leaves_the_name_whole(look) -> None:
    beside = _named("Marc Okafor", "good")
    assert (beside.aside, beside.under) == ("good", ())
    under = _named("Marc Okafor", "was introduced to me by this person", "a note")
    assert (under.aside, under.under) == ("", ("was introduced to me by this person", "a note"))


def test_a_link_with_a_long_name_is_shown_in_two_lines(page, people, store) -> None:
    contacts.edit(store, people["Marc"], {"given": "Marc-Antoine Bartholomew", "family": "Okafor-Lindqvist"})
    tie = actions.add(store, people["Ana"], people["Marc"], TieKind.PARTNER, 4)
    page.open_person(people["Ana"])
    _settle()
    assert page.person_page.column.fact(f"tie#{tie}").row.words.aside == ""


def test_no_tag_yet_says_what_the_button_adds(page, people) -> None:
    page.open_person(people["Karim"])
    _settle()
    assert page.person_page.column.tags.add_button.text() == "Add a tag"
    page.open_person(people["Ana"])
    _settle()
    assert page.person_page.column.tags.add_button.text() == ""
    assert page.person_page.column.tags.add_button.accessibleName() == "Add a tag"


def test_how_many_are_picked_is_never_cut_by_what_was_typed(page, store) -> None:
    page.resize(904, 700)
    page.set_table(True)
    page.show_query(filtering.query(store, "layer:allies,core,wide last:>1d has:email -tag:nobody"))
    _settle()
    head = page.list.head
    page.list.view.select_ids(page.list.model.ids()[:2], None)
    _settle()
    assert head.count.isVisible()
    assert head.count.width() >= head.count.sizeHint().width()
    page.resize(1800, 700)
    _settle()
    assert head.typed.isVisible()
    assert head.typed_caption.isVisible()
    assert head.count.width() >= head.count.sizeHint().width()


def test_an_empty_archive_leads_back_to_the_list(page, people) -> None:
    page.show_archive()
    _settle()
    assert page.list.no_one._sentence.text() == "Nobody in the archive."
    page.list.no_one.acted.emit()
    _settle()
    assert len(page.list.model.ids()) == len(people)


def test_the_ring_of_a_line_leaves_its_sign_whole(look) -> None:
    rows, picture = TimelineRows(), QImage(400, 50, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    rows.paint_focus(painter, QRectF(0, 0, 400, 49))
    painter.end()
    lit = [x for x in range(400) if any(picture.pixel(x, y) for y in range(50))]
    assert lit
    assert min(lit) > SIGN


class _French(QTranslator):
    """As Qt's own catalogue calls the keys."""

    def translate(self, context: str, source: str, comment: str = "", count: int = -1) -> str:
        return {"Shift": "Maj", "Del": "Suppr"}.get(source, "") if context == "QShortcut" else ""

    def isEmpty(self) -> bool:
        return False


def test_keys_have_the_names_of_the_language(qapp: QApplication) -> None:
    french = _French()
    qapp.installTranslator(french)
    try:
        assert own_keys().shown("Ctrl Shift A") == "Ctrl Maj A"
        assert tooltip("Retirer", "Del") == "Retirer (Suppr)"
        assert own_keys().shown("Ctrl+K") == "Ctrl+K"
    finally:
        qapp.removeTranslator(french)
    assert own_keys().shown("Ctrl+Shift+A") == "Ctrl+Shift+A"


def _looks_of(page) -> tuple[bool, bool]:
    """Whether the person stands in one column, and whether the list is seen beside them."""
    view = page.person_page
    below = view.column.mapTo(view.widget(), QPoint(0, 0)).y()
    _settle()
    return below > view.exchanges.mapTo(view.widget(), QPoint(0, 0)).y() + 20, page.list.isVisible()


@pytest.mark.parametrize(
    ("width", "scale", "one_column"), [(1240, 1.0, False), (1240, 1.25, True), (1600, 1.25, False)]
)
def test_two_columns_where_there_is_room_for_two(page, people, look, width, scale, one_column) -> None:
    look.set_scale(scale)
    page.resize(width, 840)
    page.open_person(people["Ana"])
    _settle()
    assert _looks_of(page) == (one_column, True)
    view = page.person_page
    assert view.widget().width() <= view.viewport().width()  # nothing beyond the edge
    assert view.exchanges.width() >= look.px(300)


def test_a_list_drawn_wide_makes_one_column_of_the_person(page, people) -> None:
    page.open_person(people["Ana"])
    _settle()
    assert not _looks_of(page)[0]
    page.panes.setSizes([560, 680])
    page.resize(1180, 840)
    page.panes.splitterMoved.emit(560, 1)
    _settle()
    assert _looks_of(page)[0]
    page.panes.setSizes([320, 860])
    page.panes.splitterMoved.emit(320, 1)
    _settle()
    assert not _looks_of(page)[0]


def test_the_list_keeps_its_share_in_another_size_of_text(page, people, look) -> None:
    page.resize(1500, 840)
    _settle()
    before = page.panes.sizes()[0]
    look.set_scale(1.2)
    _settle()
    assert abs(page.panes.sizes()[0] - before * 1.2) <= 2
    look.set_scale(1.0)
    _settle()
    assert abs(page.panes.sizes()[0] - before) <= 2


def test_a_small_window_shows_a_person_whole(page, people, look) -> None:
    look.set_scale(1.25)
    page.resize(904, 560)
    _settle()
    page.list.view.setFocus()
    page.open_person(people["Ana"])
    _settle()
    view = page.person_page
    assert view.isVisible()
    assert not page.list.isVisible()
    assert view.widget().width() <= view.viewport().width()


def test_over_a_small_table_the_search_keeps_its_room(page, people, store, look) -> None:
    look.set_scale(1.25)
    page.resize(904, 560)
    page.set_table(True)
    page.show_query(filtering.query(store, "layer:allies,core,wide"))
    _settle()
    page.list.view.select_ids(page.list.model.ids()[:2], None)
    _settle()
    head = page.list.head
    assert head.field.width() >= look.px(200)
    assert head.columns.isHidden()
    for button in (head.save, head.none):
        assert button.isHidden() or button.width() >= button.sizeHint().width()
    assert head.count.width() >= head.count.sizeHint().width()
    look.set_scale(1.0)
    page.resize(1500, 700)
    _settle()
    assert not head.columns.isHidden()


def test_nothing_given_yet_leaves_no_hole_under_the_bar(page, people) -> None:
    page.open_person(people["Rosa"])
    _settle()
    facts = page.person_page.facts
    assert facts.balance.height() == facts.warmth.height()
    page.resize(800, 700)
    _settle()
    assert facts.balance.y() > facts.warmth.y()
    assert facts.balance.height() < facts.warmth.height()
    assert facts.height() <= facts.warmth.height() + facts.balance.height() + 4
