"""The colours of a drawing: those of the screen's picture (`tints`), but of a theme that is asked for and not the window's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reseau_desktop.circles.people_layer import DOT_FILL
from reseau_desktop.circles.sprites import CONTRAST_OUTLINE, OUTLINE
from reseau_desktop.circles.tints import FILL, GROUND_DARK, GROUND_LIGHT, LINE, bright
from reseau_desktop.widgets import tokens

WHITE, BLACK = "#FFFFFF", "#000000"
FADED = 0.16  # of somebody whom the filter leaves in the dark


@dataclass(frozen=True)
class Inks:
    """Light or dark; on paper the ground is the paper's own white. `picked`: the colours the user gave to circles.

    With more `contrast` nothing is told by a tint: discs are white or black with an outline of the text's colour.
    """

    dark: bool = False
    paper: bool = False
    picked: Mapping[str, str | None] = field(default_factory=dict)
    contrast: bool = False

    @property
    def page(self) -> str:
        return WHITE if self.paper else self.hex("page")

    def hex(self, token: str) -> str:
        """A token of the design; "core" and "core-t" are a circle's colour and that of its words."""
        if self.contrast:
            token = {"hair2": "ctl", "text3": "text2"}.get(token, token)
        found = (tokens.DARK if self.dark else tokens.LIGHT).get(token)
        if found is not None:
            return found
        key, _, part = token.rpartition("-")
        return self._layer(key).text if part == "t" and key else self._layer(token).dot

    def _layer(self, key: str) -> tokens.LayerColours:
        ramp = tokens.LAYERS_DARK if self.dark else tokens.LAYERS_LIGHT
        picked = self.picked.get(key)
        found = ramp.get(key) or ramp[tokens.UNKNOWN_LAYER]
        return tokens.derived(picked, dark=self.dark, dashed=found.dashed) if picked else found

    def ground(self, key: str, ring: int, rings: int) -> str:
        """What a ring lies on; `rings` counts those of promise, the target comes after them."""
        if ring >= rings - 1 or self.contrast:
            return self.page
        most = GROUND_DARK if self.dark else GROUND_LIGHT
        share = most * (rings - 1 - ring) / (rings - 1)
        return tokens.mixed(bright(self.hex(key)), self.page, share)

    def line(self, key: str, ground: str) -> str:
        """A ring's line, opaque: not every program that opens a file mixes colours alike."""
        return tokens.mixed(self.hex(key), ground, 1.0 if self.contrast else LINE)

    def fill(self, key: str, tint: int, ground: str) -> str:
        if self.contrast:
            return BLACK if self.dark else WHITE
        return tokens.mixed(self.hex(key), ground, FILL[tint])

    def outline(self, key: str) -> str:
        """Around a disc."""
        return self.hex("text" if self.contrast else key)

    @property
    def outline_width(self) -> float:
        return CONTRAST_OUTLINE if self.contrast else OUTLINE

    def dot(self, key: str, tint: int, ground: str) -> str:
        """Somebody who is too small for an outline."""
        if self.contrast:
            return self.hex("text")
        return tokens.mixed(self.hex(key), ground, DOT_FILL[tint])

    def ink(self, key: str, tint: int, ground: str) -> str:
        """The initials on a disc."""
        if self.contrast:
            return self.hex("text")
        return self.hex(f"{key}-t") if tint == 3 else tokens.on_disc(self.fill(key, tint, ground))
