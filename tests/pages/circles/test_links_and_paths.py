"""Links between people, and the paths to a target, step by step."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reseau_desktop.actions import contacts, interactions, ties
from reseau_desktop.exchange.records import PositionRecord
from reseau_desktop.network.ties import TieKind
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.circles.links_shown import LinksOf
from reseau_desktop.pages.circles.page import CirclesPage
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.store.searching import ME
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.theme import theme
from tests.pages.circles.conftest import TODAY

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def linked(people, store, make_page):
    ties.add(store, people["Near0 Delmas"], people["Near5 Delmas"], TieKind.KNOWS, 4)
    ties.add(store, people["Near1 Delmas"], people["Near0 Delmas"], TieKind.FRIEND, 2)
    ties.add(
        store, people["Near6 Delmas"], people["Near0 Delmas"], TieKind.FRIEND, 5
    )  # still to be sorted: not drawn
    return make_page()


@pytest.fixture
def led(linked, people, qtbot):
    linked.view.select((people["Near5 Delmas"],))
    linked.around.show_paths(people["Near5 Delmas"])
    qtbot.waitUntil(lambda: linked.around.paths.is_open)
    return linked


def drawn(page):
    links = page.view._traces.links
    return set() if links is None else set(zip(links.one.tolist(), links.other.tolist(), strict=True))


def test_links_are_of_the_selected_of_all_or_of_nobody(linked, people) -> None:
    near, ally, target = (people[f"Near{n} Delmas"] for n in (0, 1, 5))
    assert drawn(linked) == set()
    linked.view.select((ally,))
    assert drawn(linked) == {(near, ally)}
    linked.around.links.choose(LinksOf.ALL)
    assert drawn(linked) == {(near, ally), (near, target)}
    row = linked.canvas.legend.traces["links"]
    assert not row.isHidden()
    assert row.text() == "2 declared links"
    linked.around.links.choose(LinksOf.NOBODY)
    assert drawn(linked) == set()
    assert row.isHidden()


def test_the_legend_says_that_only_the_strongest_are_drawn(linked, monkeypatch) -> None:
    monkeypatch.setattr("reseau_desktop.circles.traces.MOST_LINKS", 1)
    monkeypatch.setattr("reseau_desktop.pages.circles.links_shown.MOST_LINKS", 1)
    linked.around.links.choose(LinksOf.ALL)
    assert linked.view._traces.links.strength.tolist() == [4]
    assert linked.canvas.legend.traces["links"].text() == "the 1 strongest of 2 links"


def test_a_link_that_is_written_is_drawn_at_once(linked, people, store) -> None:
    linked.around.links.choose(LinksOf.ALL)
    ties.add(store, people["Far3 Delmas"], people["Far4 Delmas"], TieKind.KNOWS)
    assert (people["Far3 Delmas"], people["Far4 Delmas"]) in drawn(linked)


def test_whose_links_are_drawn_is_remembered(linked, store, clock, qtbot, tmp_path) -> None:
    def page():
        signals = StoreSignals(store)
        made = CirclesPage(signals, clock, ScreenState(tmp_path / "screen.ini"))
        qtbot.addWidget(made)
        made.destroyed.connect(signals.stop)
        return made

    first = page()
    assert first.around.links.of is LinksOf.SELECTED
    first.around.links.choose(LinksOf.ALL)
    assert page().around.links.of is LinksOf.ALL


def test_the_paths_to_a_target_are_lit_and_told(led, people) -> None:
    near, target = people["Near0 Delmas"], people["Near5 Delmas"]
    route = led.view._traces.route
    assert route.people == (ME, near, target)
    assert route.words[1] == "0.80"
    assert led.view._lit_ids == {near, target}
    bar = led.around.paths.bar
    assert bar.which.text() == "1 of 3"
    assert "Value 0." in bar.accessibleName()
    assert bar.hasFocus()
    assert led.canvas.filter.chip.value() == "Path to Near5 Delmas"


def test_keys_walk_the_steps_and_the_chains(led, people, qtbot) -> None:
    bar, paths = led.around.paths.bar, led.around.paths
    qtbot.waitUntil(lambda: paths.route.lit == 2)
    assert bar.title.full_text() == "Me → Near0 Delmas → Near5 Delmas"
    qtbot.keyClick(bar, Key.Key_Left)
    assert paths.route.lit == 1
    assert bar.title.full_text() == "Me → Near0 Delmas"
    qtbot.keyClick(bar, Key.Key_Right)
    assert paths.route.lit == 2
    qtbot.keyClick(bar, Key.Key_Down)
    assert paths.route.people != (ME, people["Near0 Delmas"], people["Near5 Delmas"])
    qtbot.keyClick(bar, Key.Key_Up)
    qtbot.keyClick(bar, Key.Key_Escape)
    assert not bar.isVisible()
    assert led.view._traces.route is None
    assert led.view._lit_ids is None


def test_without_motion_the_whole_chain_is_lit_at_once(linked, people, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(theme(), "reduced_motion", True)
    linked.around.show_paths(people["Near5 Delmas"])
    qtbot.waitUntil(lambda: linked.around.paths.is_open)
    assert linked.around.paths.route.lit == 2


def test_a_chain_follows_what_is_written(led, people, store, qtbot) -> None:
    near, target = people["Near0 Delmas"], people["Near5 Delmas"]
    tie = store.value("SELECT id FROM tie WHERE one = ? AND other = ?", (near, target))
    ties.edit(store, tie, strength=5)
    qtbot.waitUntil(lambda: led.view._traces.route.words[1] == "0.90")


def test_the_menu_of_a_target_offers_its_paths_and_of_nobody_else(linked, people, qtbot) -> None:
    def words(contact):
        linked.menus.of_people((contact,), linked.mapToGlobal(QPoint(5, 5)))
        menu = next(one for one in linked.findChildren(QMenu) if one.isVisible())
        found = {action.text(): action for action in menu.actions()}
        menu.close()
        return found

    assert "Show the paths" not in words(people["Near1 Delmas"])
    words(people["Near5 Delmas"])["Show the paths"].trigger()
    qtbot.waitUntil(lambda: linked.around.paths.is_open)


def test_the_clock_and_the_paths_take_each_others_place(led, qtbot) -> None:
    QTest.mouseClick(led.canvas.zoom.time, LEFT)
    assert not led.around.paths.is_open
    assert led.around.replay.is_open
    assert led.view._traces.route is None


def test_whoever_is_pointed_at_has_lines_to_whom_they_know(linked, people, qtbot) -> None:
    linked.around.links.choose(LinksOf.NOBODY)
    near = people["Near0 Delmas"]
    linked.view.hover_at(linked.view.position_of(near))
    qtbot.waitUntil(lambda: linked.view.hovered == near)
    assert set(linked.view.moment().known) == {
        people["Near1 Delmas"],
        people["Near5 Delmas"],
        people["Near6 Delmas"],
    }
    linked.view.hover_at(linked.view.position_of(people["Far3 Delmas"]))
    qtbot.waitUntil(lambda: linked.view.hovered == people["Far3 Delmas"])
    assert linked.view.moment().known == ()


def test_links_that_are_only_inferred_are_dashed_and_of_one_selected_person(
    page, store, people, qtbot
) -> None:
    near, met, worked, briefly, vague = (
        people[f"{name} Delmas"] for name in ("Near0", "Near1", "Near2", "Near3", "Near4")
    )
    interactions.log(store, [near, met, worked], Kind.EVENT, TODAY - timedelta(days=3))
    ties.add(store, near, met, TieKind.KNOWS, 4)  # declared: nothing is inferred of them
    for contact, begun, ended in (
        (near, "2020-01", "2022-01"), (people["Far2 Delmas"], "2021-07", "2023-01"), (briefly, "2021-08", "2023-01"),
        (vague, "2019", None),
    ):  # fmt: skip
        contacts.set_positions(store, contact, [PositionRecord("Atelier Nord", start=begun, end=ended)])
    page.view.select((near,))
    links = page.view._traces.links
    pairs = list(zip(links.one.tolist(), links.other.tolist(), strict=True))
    assert pairs[0] == tuple(sorted((near, met))) and links.inferred == 2
    assert set(pairs[1:]) == {tuple(sorted((near, one))) for one in (worked, people["Far2 Delmas"])}
    row = page.canvas.legend.traces["links"]
    assert row.text().startswith("1 declared") and row.text().endswith(", 2 inferred, dashed")
    page.view.select((near, met))
    assert page.view._traces.links.inferred == 0
    page.around.links.choose(LinksOf.ALL)
    assert page.view._traces.links.inferred == 0
