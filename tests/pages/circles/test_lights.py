"""Whom the picture lights up: what it does not draw, typed filters, saved lists; and the legend, which says what one sees."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from reseau_desktop.actions import acts, contacts, interactions, lists, topics
from reseau_desktop.exchange.records import DateRecord, PersonRecord, PositionRecord
from reseau_desktop.pages.circles.filter_words import FilterWords
from reseau_desktop.pages.circles.filters import Light
from reseau_desktop.store.searching import ME
from reseau_desktop.widgets.theme import theme
from tests.pages.circles.conftest import TODAY

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def told(people, store, make_page):
    """Each of the marks that are not drawn has one person."""
    one = people["Near0 Delmas"]
    contacts.set_dates(store, one, (DateRecord("birthday", "1980-11-26"),))
    acts.add(store, people["Near1 Delmas"], TODAY - timedelta(days=3), False, "advice", 1, noted_on=TODAY)
    topics.offer(store, ME, "printing", TODAY)
    topics.seek(store, people["Near2 Delmas"], "printing", TODAY)
    for days in (800, 799, 798):
        interactions.log(store, [people["Far0 Delmas"]], "call", TODAY - timedelta(days=days))
    for contact in people.values():
        contacts.edit(store, contact, {"why": "Knows the trade."})
    contacts.edit(store, people["Far3 Delmas"], {"why": ""})
    work = PersonRecord(given="Ada", positions=(PositionRecord(organisation="Atelier Nord", current=True),))
    people["Ada"] = contacts.add(store, work, "wide", TODAY)
    contacts.edit(store, people["Ada"], {"why": "Runs the place."})
    return make_page()


def lit(page, *lights):
    page.lights.set(frozenset(lights))
    return page.view._lit_ids


def test_each_filter_lights_its_people(told, people) -> None:
    assert lit(told, Light.BIRTHDAY) == {people["Near0 Delmas"]}
    assert lit(told, Light.THANK) == {people["Near1 Delmas"]}
    assert lit(told, Light.SEEKS) == {people["Near2 Delmas"]}
    assert lit(told, Light.PURPOSE) == {people["Far3 Delmas"]}
    assert people["Far0 Delmas"] in lit(told, Light.DRIFT)
    assert lit(told, Light.TARGET) == {people["Near5 Delmas"], people["Far5 Delmas"]}
    assert people["Ada"] in lit(told, Light.NEVER)
    assert lit(told, Light.BIRTHDAY, Light.THANK) == {people["Near0 Delmas"], people["Near1 Delmas"]}
    assert lit(told, Light.BIRTHDAY, Light.DORMANT) == set()  # a mark among those of a warmth
    assert lit(told) is None


def test_a_band_of_warmth_is_of_people_and_not_of_targets(told, people) -> None:
    assert not lit(told, Light.DORMANT) & {people["Near5 Delmas"], people["Far5 Delmas"]}


def test_the_menu_says_how_many_and_offers_organisations_and_lists(told, people, store) -> None:
    lists.save(store, "The wide ones", "layer:wide")
    menu = told.canvas.filter.menu_of_lights(told)
    words = [action.text() for action in menu.actions()]
    assert "birthday this week\t1" in words
    assert "to thank\t1" in words
    under = {action.text(): action.menu() for action in menu.actions() if action.menu()}
    (ada,) = under["Only one organisation"].actions()
    assert ada.text() == "Atelier Nord\t1"
    ada.trigger()
    assert told.view._lit_ids == {people["Ada"]}
    assert told.canvas.filter.chip.value() == 'org:"Atelier Nord"'
    (kept,) = under["Saved lists"].actions()
    kept.trigger()
    assert told.view._lit_ids == {people["Near3 Delmas"], people["Far3 Delmas"], people["Ada"]}
    assert told.canvas.filter.chip.value() == "The wide ones"
    menu.deleteLater()


def test_words_light_while_one_types_and_follow_what_is_written(told, people, store, qtbot) -> None:
    told.canvas.filter.open_words()
    popover = told.window().findChild(FilterWords) or told.findChild(FilterWords)
    popover._pause.setInterval(0)
    qtbot.keyClicks(popover.field, "layer:core -is:late")
    qtbot.waitUntil(lambda: told.view._lit_ids == {people["Near0 Delmas"]})
    qtbot.keyClicks(popover.field, " due:nonsense")
    qtbot.waitUntil(lambda: popover.problem.isVisible())
    popover.close()
    told.lights.find("layer:core")
    assert len(told.view._lit_ids) == 2
    new = contacts.add(store, PersonRecord(given="New"), "core", TODAY)
    assert new in told.view._lit_ids
    told.canvas.filter.chip.cleared.emit()
    assert told.view._lit_ids is None


def test_lights_and_words_are_both_asked_and_go_to_contacts_as_words(told, people, qtbot) -> None:
    told.lights.find("layer:allies,core")
    told.lights.set(told.lights.on | {Light.LATE})
    assert told.view._lit_ids == {people["Far0 Delmas"], people["Far1 Delmas"]}
    with qtbot.waitSignal(told.lights.query_wanted) as wanted:
        told.canvas.filter.contacts_wanted.emit()
    assert wanted.args == ["is:late layer:allies,core"]
    told.lights.set(frozenset({Light.BIRTHDAY}))
    assert told.lights.offers().in_words is None


def test_the_legend_says_what_is_on_the_screen_and_how_many(told, people, qtbot) -> None:
    legend = told.canvas.legend
    crowd = told.view.scene.crowd
    target = len(told.view.scene.rings) - 1
    for place, light in enumerate((Light.WARM, Light.LUKEWARM, Light.COOL, Light.DORMANT)):
        count = int(((crowd.tint == place) & (crowd.ring != target)).sum())
        assert legend.rows[light].isHidden() is (count == 0)
        assert legend.rows[light].accessibleName().startswith(f"{legend.rows[light].text()}, {count} ")
    assert legend.rows[Light.TARGET].accessibleName() == "target, 2 people"
    told.view.zoom_at(8, QPointF(told.view.width() / 2, told.view.height() / 2))
    qtbot.waitUntil(lambda: legend.rows[Light.TARGET].isHidden())


def test_a_line_of_the_legend_filters_by_keyboard_too_and_stays_to_be_left(told, people, qtbot) -> None:
    row = told.canvas.legend.rows[Light.LATE]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()
    late = told.view._lit_ids
    assert late and late < set(people.values())
    for contact in late:
        interactions.log(told._store, [contact], "call", TODAY)
    assert not row.isHidden()
    QTest.mouseClick(row, LEFT)
    assert told.view._lit_ids is None
    assert row.isHidden()


def test_with_contrast_the_legend_says_which_numbers_a_word_means(page) -> None:
    legend, look = page.canvas.legend, theme()
    assert legend.rows[Light.WARM].text() == "warm"
    look.set_high_contrast(True)
    try:
        assert legend.rows[Light.WARM].text() == "warm (50–100)"
        assert legend.rows[Light.DORMANT].text() == "dormant (0–9)"
        assert legend.rows[Light.WARM].accessibleName().startswith("warm (50–100), ")
    finally:
        look.set_high_contrast(False)
    assert legend.rows[Light.WARM].text() == "warm"
