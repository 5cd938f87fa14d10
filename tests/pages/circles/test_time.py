"""The slider of time: the picture of an earlier day, looked at only; a year in arrows; back to today."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reseau_desktop.actions import contacts, interactions, layers
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.circles import circles
from reseau_desktop.insights.past import as_it_was
from reseau_desktop.insights.standing import standing
from reseau_desktop.pages.circles.compared import a_year_before, compared
from reseau_desktop.widgets.theme import theme
from tests.pages.circles.conftest import TODAY

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def timed(people, store, make_page):
    """Near1 was in the wider network until half a year ago; somebody came last month."""
    layers.move_to_layer(store, [people["Near1 Delmas"]], "wide", TODAY - timedelta(days=499))
    layers.move_to_layer(store, [people["Near1 Delmas"]], "allies", TODAY - timedelta(days=180))
    new = contacts.add(store, PersonRecord(given="New"), "core", TODAY - timedelta(days=30))
    people["New"] = new
    page = make_page()
    QTest.mouseClick(page.canvas.zoom.time, LEFT)
    return page


def ring_of(page, contact):
    crowd = page.view.scene.crowd
    return int(crowd.ring[crowd.index[contact]]) if contact in crowd.index else None


def test_the_slider_shows_who_was_there_and_where(timed, people) -> None:
    bar = timed.around.replay.bar
    assert bar.current() == TODAY
    assert bar.slider.hasFocus()
    assert ring_of(timed, people["Near1 Delmas"]) == 1
    bar.slider.setValue(-40)
    assert bar.current() == TODAY - timedelta(weeks=40)
    assert ring_of(timed, people["Near1 Delmas"]) == 3
    assert ring_of(timed, people["New"]) is None
    assert bar.day.text() == "16 February 2026"
    assert "nobody is moved" in bar.words.full_text()
    assert timed.view.voices.card(people["Near1 Delmas"])[1] == "Wider network on 16 February 2026"


def test_the_arrows_of_the_keyboard_walk_the_weeks_and_escape_comes_back(timed, people, qtbot) -> None:
    bar = timed.around.replay.bar
    qtbot.keyClick(bar.slider, Key.Key_Home)
    assert bar.current() == TODAY - timedelta(days=500)
    qtbot.keyClick(bar.slider, Key.Key_Right)
    assert bar.current() == TODAY - timedelta(weeks=71)
    qtbot.keyClick(bar.slider, Key.Key_Escape)
    assert not bar.isVisible()
    assert ring_of(timed, people["New"]) == 0
    assert not timed.view.read_only
    assert timed.view.height() == timed.canvas.height()


def test_in_the_past_nobody_is_moved_by_hand_or_key(timed, people, store, clock, qtbot) -> None:
    timed.around.replay.bar.slider.setValue(-10)
    mover = people["Far2 Delmas"]
    start = timed.view.position_of(mover).toPoint()
    with qtbot.waitSignal(timed.said) as told:
        QTest.mousePress(timed.view, LEFT, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(timed.view, start + QPoint(20, 0))
        QTest.mouseRelease(timed.view, LEFT, Qt.KeyboardModifier.NoModifier, timed.view.rect().center())
    assert told.args[0].startswith("A day that is past is only looked at.")
    assert timed.view.carrying == ()
    timed.view.select((mover,))
    with qtbot.waitSignal(timed.said):
        qtbot.keyClick(timed.view, Key.Key_1)
    assert standing(store, clock.today()).of(mover).layer.key == "active"


def test_space_plays_to_today_and_stops_there(timed, qtbot, monkeypatch) -> None:
    replay = timed.around.replay
    replay._next.setInterval(0)
    replay.bar.slider.setValue(-3)
    qtbot.keyClick(replay.bar.slider, Key.Key_Space)
    assert replay.playing
    qtbot.waitUntil(lambda: not replay.playing)
    assert replay.bar.current() == TODAY
    assert timed.around.crowd is None


def test_space_again_pauses(timed, qtbot) -> None:
    replay = timed.around.replay
    replay.bar.slider.setValue(-30)
    qtbot.keyClick(replay.bar.slider, Key.Key_Space)
    qtbot.keyClick(replay.bar.slider, Key.Key_Space)
    assert not replay.playing
    assert replay.bar.current() < TODAY


def test_a_year_in_arrows_says_who_came_and_lights_them(timed, people, qtbot) -> None:
    replay = timed.around.replay
    QTest.mouseClick(replay.bar.compare, LEFT)
    arrows = timed.view._traces.arrows
    assert people["Near1 Delmas"] in arrows.contact.tolist()
    words = [link.text() for link in replay.bar.links]
    assert "1 came" in words
    assert "1 moved inwards" in words
    QTest.mouseClick(replay.bar.links[words.index("1 came")], LEFT)
    assert timed.view._lit_ids == {people["New"]}
    QTest.mouseClick(replay.bar.compare, LEFT)
    assert timed.view._traces.arrows is None


def test_what_is_written_meanwhile_leaves_the_shown_day(timed, people, store, qtbot) -> None:
    timed.around.replay.bar.slider.setValue(-20)
    day = timed.around.replay.bar.current()
    interactions.log(store, [people["Far2 Delmas"]], "call", day - timedelta(days=1))
    crowd = timed.view.scene.crowd
    assert crowd.lateness[crowd.index[people["Far2 Delmas"]]] == pytest.approx(1 / 90)
    assert timed.view.read_only


def test_closing_returns_the_filter_and_the_tree_is_of_today(timed, people) -> None:
    timed.around.replay.bar.slider.setValue(-20)
    timed.show_as("tree")
    assert not timed.around.replay.is_open
    assert ring_of(timed, people["New"]) == 0


def test_without_motion_nothing_is_on_the_way(timed, monkeypatch) -> None:
    monkeypatch.setattr(theme(), "reduced_motion", True)
    timed.around.replay.bar.slider.setValue(-40)
    assert timed.view._movers.places() == ()


def test_a_year_before_a_29_february_is_the_28th() -> None:
    assert a_year_before(date(2028, 2, 29)) == date(2027, 2, 28)
    assert a_year_before(date(2026, 11, 23)) == date(2025, 11, 23)


def test_who_slips_inside_the_ring_is_told_apart_from_who_moves(people, store) -> None:
    since = TODAY - timedelta(days=60)
    then, now = as_it_was(store, since, TODAY), circles(store, TODAY)
    year = compared(since, then, now)
    assert year.inwards == year.outwards == year.came == ()
    assert people["Near0 Delmas"] not in year.slipped  # seen five days ago, and never before that
    assert people["Near0 Delmas"] in year.nearer
    assert bool(np.all(year.arrows.share <= 1))


def test_in_the_past_the_keys_delete_nobody(timed, people, store, qtbot) -> None:
    timed.around.replay.bar.slider.setValue(-10)
    timed.view.select((people["Far2 Delmas"],))
    qtbot.keyClick(timed.view, Key.Key_Delete)
    assert store.value("SELECT count(*) FROM person WHERE id = ?", (people["Far2 Delmas"],)) == 1
    timed.around.replay.close()
    qtbot.keyClick(timed.view, Key.Key_Delete)
    assert store.value("SELECT count(*) FROM person WHERE id = ?", (people["Far2 Delmas"],)) == 0
