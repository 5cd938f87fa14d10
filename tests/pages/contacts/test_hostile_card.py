"""What a card can hold since its second schema is data too: shown as words, however odd, and nothing is lost."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from reseau_desktop.actions import acts, attachments, contacts, fields, interactions, notes, ties, topics
from reseau_desktop.actions.layers import move_to_layer
from reseau_desktop.exchange.records import Labelled
from reseau_desktop.insights.person import person
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.network.ties import TieKind
from reseau_desktop.pages.contacts.balance_popover import BalancePopover
from reseau_desktop.pages.in_place import note_text
from reseau_desktop.widgets.text import Text

TODAY = date(2026, 11, 23)
ODD = {
    "html": "<b>Bob</b><img src=x> & <script>alert(1)</script>",
    "right to left": "\u202emarK\u202c العربية",
    "long": "A" * 10_000,
    "emoji": "🙂\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "formula": "=1+1",
    "nul": "x\x00y",
    "pattern": "%n {name} %1 {0}",
    "markdown": "# A\n> > > > > > > > b\n![c](http://evil.example/x.png) [d](javascript:alert(1)) `e` | f",
}


@pytest.fixture(params=list(ODD))
def odd(request, store, people) -> tuple[int, str]:
    """Somebody every part of whose card is this odd."""
    words, who = ODD[request.param], people["Rosa"]
    parts = ("given", "nickname", "phonetic", "former", "pronounced", "pronouns", "note", "how_met", "why")
    contacts.edit(store, who, dict.fromkeys(parts, words))
    contacts.set_messengers(store, who, [Labelled(words, words)])
    contacts.set_spoken(store, who, [words])
    contacts.set_met_through(store, who, people["Ana"])
    contacts.set_met_through(store, people["Karim"], who)
    ties.add(store, who, people["Marc"], TieKind.KNOWS, 3, words)
    ties.add(store, people["Ana"], who, TieKind.MANAGER, None, words)
    for table in (topics.seek, topics.offer):
        table(store, who, f"x{words}", TODAY)
        table(store, people["Élise"], f"x{words}", TODAY)
    for kind in ("text", "number", "date", "choice", "link"):
        field = fields.define(store, f"{kind} {words}"[:200], kind, [words])
        fields.set_value(store, who, field, words)
    acts.add(store, who, TODAY, False, ActKind.INTRODUCTION, 5, words, noted_on=TODAY)
    notes.add(store, who, TODAY, words)
    exchange = interactions.log(store, [who, people["Ana"]], "event", TODAY, words)
    attachments.attach(store, exchange, f"/nowhere/{words[:200]}".replace("\x00", ""))
    move_to_layer(store, [who], "core", TODAY, words)
    return who, words


def test_the_page_shows_words_and_keeps_its_width(odd, page) -> None:
    who, _words = odd
    page.open_person(who)
    QApplication.processEvents()
    view = page.person_page
    view.grab()
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert view.horizontalScrollBar().maximum() == 0
    assert view.widget().width() <= view.width()
    view.set_narrow(True)
    QApplication.processEvents()
    view.grab()
    assert view.widget().width() <= view.width()


def test_what_is_edited_is_what_was_typed(odd, page, store) -> None:
    who, words = odd
    page.open_person(who)
    column = page.person_page.column
    before = len(store.history())
    for key in ("note", "why", "how_met", "messenger#0"):
        fact = column.fact(key)
        fact.edit()
        shown = fact.editor.values()
        assert fact.finish()  # nothing was changed
        assert words.strip() in shown.values() or "\x00" in words or "\n" in words
    assert len(store.history()) == before
    assert person(store, who, TODAY).note == words


def test_menus_and_the_reasons_show_words(odd, page) -> None:
    who, _words = odd
    page.open_person(who)
    view = page.person_page
    view._panels.balance()
    panel = next(item for item in view.findChildren(BalancePopover))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in panel.findChildren(Text))
    panel.close()
    for fact in list(view.column._facts.values()):
        menu = fact._menu()
        assert all(len(action.text()) < 200 for action in menu.actions())
        menu.close()
    rows = view.exchanges.timeline.timeline.rowCount()
    for row in range(rows):
        menu = view.exchanges.timeline._menu(row)
        assert isinstance(menu, QMenu)
        menu.close()


def test_the_filter_of_the_stream_finds_odd_words(odd, page) -> None:
    who, words = odd
    page.open_person(who)
    exchanges = page.person_page.exchanges
    exchanges.filter_button.setChecked(True)
    exchanges.filter.field.setText(words[:50])
    QApplication.processEvents()
    exchanges.timeline.grab()
    exchanges.filter_button.setChecked(False)


@pytest.mark.parametrize("sign", [">", "- ", "*", "[", "`", "1. ", "_", "|", "\\", "<", "![", "&", "~~~\n"])
def test_a_note_of_ten_thousand_signs_is_laid_out(look, sign) -> None:
    made = note_text.document(sign * (10_000 // len(sign)) + " x")
    made.setTextWidth(240)
    assert made.size().height() > 0
    assert note_text.links(made) == []


def test_a_note_loads_nothing_and_never_reads_as_nothing(look) -> None:
    made = note_text.document("![](file:///etc/passwd) ![a](http://x.example/y.png)")
    assert "a" in made.toPlainText()
    assert made.loadResource(2, "http://x.example/y.png") is None
    for words in ("---", "![](x)", "[](y)"):
        assert note_text.document(words).toPlainText().strip()


def test_a_chip_keeps_its_menu_in_its_place(odd, page) -> None:
    who, _words = odd
    page.open_person(who)
    chip = page.person_page.column.topics["seek"].chips[0]
    assert chip.width() <= page.person_page.column.width()
    chip.menu_asked.emit(chip.mapToGlobal(QPoint(1, 1)))
    menu = next(item for item in page.person_page.findChildren(QMenu) if item.isVisible())
    menu.close()
