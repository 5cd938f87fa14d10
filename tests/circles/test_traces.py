"""Links, arrows and chains: drawn once, blitted afterwards; more contrast draws without tints."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from reseau_desktop.circles import sprites, tints
from reseau_desktop.circles.route_marks import stops
from reseau_desktop.circles.traces import MOST_LINKS, NOTHING, Arrows, Route, Traces, columns
from reseau_desktop.widgets import tokens
from reseau_desktop.widgets.theme import theme


@pytest.fixture
def contrast():
    theme().set_high_contrast(True)
    yield
    theme().set_high_contrast(False)


def pixels(view):
    return view.grab().toImage()


def test_links_are_drawn_and_then_only_blitted(view, qtbot) -> None:
    bare = pixels(view)
    view.set_traces(Traces(columns([(1, 60, 5), (2, 90, 0), (3, 99999, 4)])))
    assert pixels(view) != bare
    sheet = view._screen.traces
    made = sheet.repaints
    view.pan(QPointF(9, 4))
    view.hover_at(view.position_of(7))
    view.grab()
    view.select((5,))
    view.grab()
    assert sheet.repaints == made
    qtbot.waitSignal(view.settled).wait()
    view.grab()
    assert sheet.repaints == made + 1
    view.set_traces(NOTHING)
    view.pan(QPointF(-9, -4))
    qtbot.waitSignal(view.settled).wait()
    view.select(())
    view._forget_hover()
    assert pixels(view) == bare


def test_at_most_two_thousand_links_are_drawn_the_first_ones() -> None:
    rows = [(1, 2 + n, 5 - n // 500 % 6) for n in range(2600)]
    links = columns(rows)
    assert len(links) == MOST_LINKS
    assert links.other.tolist() == [row[1] for row in rows[:MOST_LINKS]]


def test_arrows_show_only_those_who_are_lit(view) -> None:
    arrows = Arrows(
        np.array([20, 21]),
        np.array([4, 4]),
        np.array([1.0, 1.0]),
        np.array([False, False]),
        np.array([True, True]),
    )
    view.set_traces(Traces(arrows=arrows))
    both = pixels(view)
    view.set_lit([20])
    one = pixels(view)
    view.set_traces(NOTHING)
    assert both != one != pixels(view)


def test_a_chain_is_lit_step_by_step(view) -> None:
    route = Route((1, 6, 200), ("0.77", "0.80"), 1, me=1)
    assert stops(view.scene, view.camera, route) is None  # who is not in the picture cannot be led to
    route = Route((0, 6, 150), ("0.77", "0.80"), 1, me=0)
    found = stops(view.scene, view.camera, route)
    assert (found[0].x, found[0].y) == (view.camera.x, view.camera.y)
    shots = []
    for step in range(3):
        view.set_traces(Traces(route=route.lit_to(step)))
        shots.append(pixels(view))
    assert shots[0] != shots[1] != shots[2]
    assert route.lit_to(9).lit == 2


def test_more_contrast_means_white_or_black_discs_and_strong_outlines(view, contrast) -> None:
    for tint in range(3):
        assert tints.fill("allies", tint, tints.page()) == "#ffffff"
    assert tints.outline("allies").name() == theme().hex("text").lower()
    for share in (0.0, 0.26, 1.0):
        assert tokens.contrast(tints.dot("known", share, tints.page()).name(), tints.page()) >= 3
    assert all(tints.ground(spec.key, ring, 6) == tints.page() for ring, spec in enumerate(view.scene.rings))
    image = pixels(view)
    warm = next(place for place in range(4) if view.scene.crowd.tint[place] == 0)
    at = view.position_of(view.id_of(warm))
    assert QColor(image.pixel(round(at.x()), round(at.y()) + 12)).name() == "#ffffff"  # under the initials


def test_the_mark_of_the_late_is_no_colour_alone_where_contrast_is_asked_for(contrast) -> None:
    mark = sprites.late_mark(33, 1.0)[0].toImage()
    found = {QColor(mark.pixel(x, y)).name() for x in range(mark.width()) for y in range(mark.height())}
    assert theme().hex("bad").lower() not in found
    assert theme().hex("text").lower() in found
