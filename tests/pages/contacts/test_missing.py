"""What is missing on cards: with counts, a press away from the list of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QMenu

from reseau_desktop.insights.missing import missing
from reseau_desktop.network.filter_values import Word
from reseau_desktop.network.filter_words import Key as Filter

TODAY = date(2026, 11, 23)


def test_it_counts_those_who_lack_a_thing(store, people):
    things = (Word("email"), Word("phone"), Word("organisation"), Word("birthday"))
    assert missing(store, TODAY, things) == (0, 6, 2, 7)


def test_the_menu_says_how_many_and_a_press_lists_them(qtbot, page, names, people):
    page.show_missing()
    menu = next(item for item in page.findChildren(QMenu) if item.isVisible())
    qtbot.waitUntil(lambda: all("\t" in action.text() for action in menu.actions()[:3]))
    phone = next(action for action in menu.actions() if action.text().startswith("A phone"))
    assert phone.text().endswith("\t6")
    phone.trigger()
    menu.close()
    assert page.list.asked.typed() == f"{Filter.LACKS.value}:phone"
    qtbot.waitUntil(lambda: len(names(page)) == 6)
    assert "Marc" not in names(page)
