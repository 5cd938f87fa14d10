"""The card beside a disc: on the widget, and never over what it speaks of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt

from reseau_desktop.circles.overlay import Spot, hover_parts

LINES = ("Ana Delmas", "Directrice de création · Atelier Nord", "97 days without contact · 52 days late")


@given(
    st.floats(0, 900),
    st.floats(0, 700),
    st.floats(2, 40),
    st.integers(1, 4),
    st.floats(500, 900),
    st.floats(260, 700),
)
def test_the_card_never_covers_its_disc_and_stays_on_the_widget(
    qapp, x, y, half, lines, width, height
) -> None:
    x, y = min(x, width - 1), min(y, height - 1)
    within = QRectF(0, 0, width, height)
    disc, box = hover_parts(Spot(x, y, half), (LINES * 2)[:lines], within)
    assert within.contains(box)
    assert not box.intersects(QRectF(x - half, y - half, 2 * half, 2 * half))
    assert not box.contains(x, y)


def test_the_card_comes_for_the_keyboard_too_and_leaves_with_the_focus(view, qtbot) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view.moment().told == view.current)
    assert view.moment().hover_lines == (f"name of {view.id_of(view.current)}", "seen lately", "next step")
    view.clearFocus()
    assert view.moment().told is None


def test_the_pointer_has_the_card_before_the_keyboard(view, qtbot) -> None:
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    view.hover_at(view.position_of(30))
    qtbot.waitUntil(lambda: view.hovered == 30)
    assert view.id_of(view.moment().told) == 30
