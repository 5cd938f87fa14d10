"""The colours of the picture, mixed from the tokens: grounds of rings, fills of warmth (DESIGN.md 3.3 and section 5)."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor

from reseau_desktop.widgets import tokens
from reseau_desktop.widgets.theme import theme

FILL = (1.0, 0.52, 0.22, 0.0)  # warm, lukewarm, cool, dormant
GROUND_LIGHT, GROUND_DARK = 0.04, 0.05  # of the innermost ring; the outermost has the page's own
LIT = 0.10
LINE = 0.45
LEAST_INK = 0.5  # of the text over the page: the faintest dot that contrast allows


def page() -> str:
    return theme().hex("page")


def ground(key: str, ring: int, rings: int) -> str:
    """What a ring lies on: a breath of its colour, less and less outwards; the target and the last ring are the page."""
    return _ground(key, ring, rings, theme().generation)


@lru_cache(maxsize=256)
def _ground(key: str, ring: int, rings: int, generation: int) -> str:
    """It is asked for at every name and every disc; `generation` is the theme in force."""
    if ring >= rings - 1 or theme().high_contrast:
        return page()
    most = GROUND_DARK if theme().dark else GROUND_LIGHT
    return tokens.mixed(bright(theme().hex(key)), page(), most * (rings - 1 - ring) / (rings - 1))


def lit_ground(key: str) -> str:
    """A ring under a dragged person."""
    return tokens.mixed(bright(theme().hex(key)), page(), LIT)


def fill(key: str, tint: int, ground: str) -> str:
    """A disc's inside: the layer's colour over its ground, as much of it as the link is warm; white or black in contrast."""
    return _fill(key, tint, ground, theme().generation)


@lru_cache(maxsize=512)
def _fill(key: str, tint: int, ground: str, generation: int) -> str:
    """Asked for at every disc that is painted; `generation` is the theme in force."""
    if theme().high_contrast:
        return "#000000" if theme().dark else "#ffffff"
    return tokens.mixed(theme().hex(key), ground, FILL[tint])


def ink(key: str, tint: int, ground: str) -> str:
    """The initials on that inside."""
    return _ink(key, tint, ground, theme().generation)


@lru_cache(maxsize=512)
def _ink(key: str, tint: int, ground: str, generation: int) -> str:
    """Asked for at every ring and every frame; `generation` is the theme in force."""
    if theme().high_contrast:
        return theme().hex("text")
    if tint == 3:
        return theme().hex(f"{key}-t")
    return tokens.on_disc(fill(key, tint, ground))


def outline(key: str) -> QColor:
    """Around a disc: its layer's colour; in contrast the text's."""
    return theme().colour("text" if theme().high_contrast else key)


def dot(key: str, share: float, ground: str) -> QColor:
    """A person who is a plain dot, or several in a cell: the layer's colour by `share`; in contrast never a faint one."""
    if theme().high_contrast:
        return QColor(tokens.mixed(theme().hex("text"), ground, LEAST_INK + (1 - LEAST_INK) * share))
    return QColor(tokens.mixed(theme().hex(key), ground, share))


def line(key: str) -> QColor:
    """A ring's line at rest."""
    colour = QColor(theme().colour(key))
    if not theme().high_contrast:
        colour.setAlphaF(LINE)
    return colour


def bright(colour: str) -> str:
    """The hue at full strength: a ground tinted with a dark colour would be grey rather than warm."""
    red, green, blue = tokens.channels(colour)
    most = max(red, green, blue, 1)
    return tokens.hexadecimal(*(c * 255 / most for c in (red, green, blue)))
