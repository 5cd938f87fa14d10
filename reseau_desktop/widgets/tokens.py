"""The colours of the design, as two tables, and the few rules that derive one colour from another.

Names are those of the design specification. Nothing here depends on a window: values in, values out.
"""

from __future__ import annotations

import colorsys
from dataclasses import dataclass
from typing import Final

LIGHT: Final[dict[str, str]] = {
    "win": "#F4F1EB", "page": "#FCFBF8", "card": "#FFFFFF", "sunk": "#F7F5F0",
    "hover": "#EFEBE3", "press": "#E6E1D6", "hair": "#E5E0D7", "hair2": "#D2CBBE", "ctl": "#8C8579",
    "text": "#211E1A", "text2": "#59534A", "text3": "#736C61",
    "accent": "#2B5797", "accent-h": "#234A82", "on-accent": "#FFFFFF",
    "accent-soft": "#E6EDF7", "accent-line": "#B4C7E2",
    "ok": "#2F6B3C", "ok-soft": "#E6F1E7", "warn": "#8A5A00", "warn-soft": "#FAF0DA",
    "bad": "#A3262A", "bad-soft": "#FAE8E6", "tip": "#211E1A", "on-tip": "#FCFBF8",
}  # fmt: skip

DARK: Final[dict[str, str]] = {
    "win": "#191816", "page": "#1F1E1B", "card": "#272522", "sunk": "#232220",
    "hover": "#2F2D29", "press": "#3A3732", "hair": "#38352F", "hair2": "#4A463F", "ctl": "#7D766A",
    "text": "#F1EEE8", "text2": "#BBB4A8", "text3": "#9A9387",
    "accent": "#8DB8F5", "accent-h": "#A8C9F8", "on-accent": "#14202F",
    "accent-soft": "#263349", "accent-line": "#44608A",
    "ok": "#86C793", "ok-soft": "#24342A", "warn": "#E0B05A", "warn-soft": "#3A3020",
    "bad": "#F0928C", "bad-soft": "#402826", "tip": "#33302B", "on-tip": "#F1EEE8",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class LayerColours:
    """How one layer is drawn: the dot, and the text and ground of its chip, as #RRGGBB."""

    dot: str
    text: str
    ground: str
    dashed: bool = False


LAYERS_LIGHT: Final[dict[str, LayerColours]] = {
    "me": LayerColours("#211E1A", "#211E1A", "#F0EDE7"),
    "core": LayerColours("#6E1B3A", "#6E1B3A", "#F3E6EB"),
    "allies": LayerColours("#B4402E", "#98331F", "#F9E9E5"),
    "active": LayerColours("#B07A12", "#7C5405", "#F8F0DE"),
    "wide": LayerColours("#4A8C7B", "#2B6354", "#E5F1ED"),
    "known": LayerColours("#6F7690", "#515870", "#ECEDF1"),
    "target": LayerColours("#7B54A8", "#643F90", "#F0EAF7", dashed=True),
    "inbox": LayerColours("#736C61", "#59534A", "#F0EDE7"),
}

LAYERS_DARK: Final[dict[str, LayerColours]] = {
    "me": LayerColours("#F1EEE8", "#F1EEE8", "#302E2A"),
    "core": LayerColours("#FF8FA8", "#FFA9BC", "#3D2A30"),
    "allies": LayerColours("#F0875E", "#F5A684", "#3E2D26"),
    "active": LayerColours("#F2C25E", "#F2C25E", "#3A3325"),
    "wide": LayerColours("#7FC9B2", "#8FD3BE", "#263631"),
    "known": LayerColours("#9DA3BE", "#B3B8CE", "#2F3038"),
    "target": LayerColours("#C3A0EE", "#CFB3F2", "#352E40", dashed=True),
    "inbox": LayerColours("#9A9387", "#BBB4A8", "#302E2A"),
}

# A layer of the user's own, without a colour of its own, is drawn as the farthest ring.
UNKNOWN_LAYER: Final = "known"

# (ground, initials), by the hash of a contact's id.
AVATARS_LIGHT: Final = (
    ("#F6E1DA", "#83371F"), ("#F4E8CC", "#6C4C00"), ("#E4EBD3", "#46571A"), ("#D6ECE3", "#17594A"),
    ("#D8E8F2", "#1B5070"), ("#E0E2F5", "#3B4290"), ("#EDE0F2", "#6A3580"), ("#F5DEE6", "#86284E"),
)  # fmt: skip
AVATARS_DARK: Final = (
    ("#4B3028", "#F3B9A4"), ("#463B21", "#EBCD85"), ("#363E25", "#C6D69A"), ("#22403A", "#92D8C3"),
    ("#23394A", "#9CCBEA"), ("#31355A", "#BBC1F6"), ("#412F4B", "#DDB4EC"), ("#492C39", "#F3AFC7"),
)  # fmt: skip

# What settings offer for a circle, in the order of the picture: near is warm, far is cool.
SWATCHES: Final = ("#6E1B3A", "#B4402E", "#B07A12", "#5B7F24", "#4A8C7B", "#2F7CA3", "#6F7690", "#7B54A8")


def avatar_number(contact_id: int) -> int:
    """Which of the eight avatar colours a contact has: by the id, so that renaming keeps it."""
    return ((contact_id * 2654435761) & 0xFFFFFFFF) >> 29  # Knuth's multiplicative hash: neighbours differ


def channels(colour: str) -> tuple[int, int, int]:
    """#RRGGBB as three numbers, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def hexadecimal(red: float, green: float, blue: float) -> str:
    return f"#{round(red):02X}{round(green):02X}{round(blue):02X}"


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2, 0 to 1."""
    parts = (c / 255 for c in channels(colour))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2, 1 to 21; text needs 4.5, graphics 3."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` of the colour over the ground, opaque; 0 gives the ground."""
    return hexadecimal(
        *(g + (c - g) * share for c, g in zip(channels(colour), channels(ground), strict=True))
    )


def derived(colour: str, *, dark: bool, dashed: bool = False) -> LayerColours:
    """A colour the user picked, with a chip that can be read: same hue, lightness moved until 4.5.

    The dot keeps the picked colour unless it would vanish on the page of a dark theme.
    """
    page = (DARK if dark else LIGHT)["page"]
    dot = _legible(colour, page, 3.0) if dark else colour
    ground = mixed(dot, page, 0.14 if dark else 0.11)
    return LayerColours(dot, _legible(dot, ground, 4.5), ground, dashed)


def on_disc(colour: str) -> str:
    """The colour of initials on a filled disc: white where it reaches 4.5, else the better of it and near-black.

    A few saturated reds reach 4.2 at best with either.
    """
    white = contrast("#FFFFFF", colour)
    return "#FFFFFF" if white >= min(4.5, contrast("#191816", colour)) else "#191816"


def _legible(colour: str, ground: str, wanted: float) -> str:
    """The same hue, lightened or darkened away from the ground until the ratio is reached."""
    hue, light, saturation = colorsys.rgb_to_hls(*(c / 255 for c in channels(colour)))
    step = 0.01 if luminance(ground) < 0.18 else -0.01
    found = colour
    while contrast(found, ground) < wanted and 0.0 <= light <= 1.0:
        light += step
        found = hexadecimal(
            *(c * 255 for c in colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light)), saturation))
        )
    return found
