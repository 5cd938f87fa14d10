"""The colours keep the ratios that the design promises, in both themes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.widgets import tokens

TABLES = {"light": tokens.LIGHT, "dark": tokens.DARK}
RAMPS = {"light": tokens.LAYERS_LIGHT, "dark": tokens.LAYERS_DARK}
GROUNDS = ("win", "page", "card")
colours = st.tuples(*(st.integers(0, 255),) * 3).map(lambda rgb: tokens.hexadecimal(*rgb))


@pytest.mark.parametrize("name", TABLES)
def test_text_is_readable_on_every_ground(name: str) -> None:
    table = TABLES[name]
    for text in ("text", "text2", "text3", "accent", "ok", "warn", "bad"):
        for ground in GROUNDS:
            assert tokens.contrast(table[text], table[ground]) >= 4.5, (text, ground)


@pytest.mark.parametrize("name", TABLES)
def test_text_is_readable_on_its_own_soft_ground(name: str) -> None:
    table = TABLES[name]
    for text, ground in (
        ("accent", "accent-soft"),
        ("text2", "accent-soft"),
        ("on-accent", "accent"),
        ("on-accent", "accent-h"),
        ("ok", "ok-soft"),
        ("warn", "warn-soft"),
        ("bad", "bad-soft"),
        ("on-tip", "tip"),
    ):
        assert tokens.contrast(table[text], table[ground]) >= 4.5, (text, ground)


@pytest.mark.parametrize("name", TABLES)
def test_graphics_reach_three(name: str) -> None:
    for ground in GROUNDS:
        assert tokens.contrast(TABLES[name]["ctl"], TABLES[name][ground]) >= 3
        for key, layer in RAMPS[name].items():
            assert tokens.contrast(layer.dot, TABLES[name][ground]) >= 3, key


@pytest.mark.parametrize("name", RAMPS)
def test_chips_of_layers_are_readable(name: str) -> None:
    for key, layer in RAMPS[name].items():
        assert tokens.contrast(layer.text, layer.ground) >= 4.5, key


def test_avatars_are_readable_and_the_id_alone_chooses_them() -> None:
    for pairs in (tokens.AVATARS_LIGHT, tokens.AVATARS_DARK):
        assert all(tokens.contrast(ground, ink) >= 6.4 for ground, ink in pairs)
    assert {tokens.avatar_number(n) for n in range(40)} == set(range(8))
    assert tokens.avatar_number(7) == tokens.avatar_number(7)


@given(colours, st.booleans())
def test_a_picked_colour_gets_a_chip_that_can_be_read(colour: str, dark: bool) -> None:
    made = tokens.derived(colour, dark=dark)
    assert tokens.contrast(made.text, made.ground) >= 4.5


@given(colours)
def test_in_the_light_theme_the_dot_keeps_the_picked_colour(colour: str) -> None:
    assert tokens.derived(colour, dark=False).dot == colour


@given(colours)
def test_initials_on_a_disc_are_readable(colour: str) -> None:
    assert tokens.contrast(tokens.on_disc(colour), colour) >= 4.2


def test_initials_on_the_layers_of_the_design_reach_text_s_ratio() -> None:
    for ramp in RAMPS.values():
        for layer in ramp.values():
            assert round(tokens.contrast(tokens.on_disc(layer.dot), layer.dot), 1) >= 4.5


def test_contrast_is_that_of_the_guideline() -> None:
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#2B5797", "#FFFFFF") == pytest.approx(7.2, abs=0.1)
