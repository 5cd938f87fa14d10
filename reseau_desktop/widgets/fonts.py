"""Inter at its true weights, and the ten type styles of the design.

The variable Inter has no weights through QFont.setWeight: they are reached by its axes. Sizes are set in
pixels, so that macOS (72 dpi) and the others agree, and multiplied by the text scale.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reseau_desktop.widgets.theme import theme


@dataclass(frozen=True, slots=True)
class Style:
    """Pixels at 96 dpi, height of a line, weight, letter spacing in pixels."""

    px: float
    line: int
    weight: int = 400
    spacing: float = 0.0


STYLES: Final[dict[str, Style]] = {
    "display": Style(28, 36, 600, -0.5),
    "title": Style(22, 28, 600, -0.25),
    "name": Style(20, 26, 600),
    "heading": Style(16, 22, 600, -0.1),
    "subheading": Style(14, 20, 600),
    "body": Style(13, 18),
    "medium": Style(13, 18, 500),  # body, for names and buttons
    "strong": Style(13, 18, 600),  # body, for a selected name and the first words of a strip
    "small": Style(12, 16),
    "small-medium": Style(12, 16, 500),
    "lead": Style(15, 23),
    "value": Style(18, 22, 600),
    "field": Style(18, 22),  # the one large field
    "caption": Style(11, 14, 600),
    "key": Style(11, 16, 500),  # key caps
    "tiny": Style(11, 14),  # ages and counts under a chip
}

_HYPHEN = re.compile(r"[^\W\d_]-|-[^\W\d_]")
_AXES = ("wght", "opsz")


def install(app: QApplication) -> None:
    """Register Inter and make it the font of everything Qt draws by itself."""
    _register()
    body = style("body", words="a-b")  # fields hold names: proportional digits
    app.setFont(body)
    for kind in ("QMenu", "QMenuBar", "QToolTip", "QMessageBox"):  # some platforms set these on their own
        app.setFont(style("small") if kind == "QToolTip" else body, kind)


def style(name: str, weight: int | None = None, words: str = "") -> QFont:
    """The font of a type style at the text scale in force, for these words where they are known."""
    wanted = STYLES[name]
    return _made(wanted.px, weight or wanted.weight, wanted.spacing, theme().scale, not hyphenated(words))


def hyphenated(words: str) -> bool:
    """Whether a hyphen stands beside a letter: tabular digits would make it as wide as a digit."""
    return "-" in words and _HYPHEN.search(words) is not None


def line(name: str) -> int:
    """The height of a line of that style, in logical pixels at the text scale in force."""
    return round(STYLES[name].line * theme().scale)


def font(px: float, weight: int = 400, spacing: float = 0.0) -> QFont:
    """Inter of `px` (unscaled) and an axis weight of 400, 500 or 600. Do not change what it returns."""
    return _made(px, weight, spacing, theme().scale, True)


def unshared(px: float, weight: int = 400, *, plain: bool = False) -> QFont:
    """The same at scale 1 and with proportional digits, made anew: for a thread of its own, and for paper.

    `plain` letters have no other forms: in a page that is searched and copied, such a form is no letter at all.
    """
    made = _made.__wrapped__(px, weight, 0.0, 1.0, False)
    if plain:
        made.clearFeatures()
    return made


def metrics(name: str) -> QFontMetricsF:
    return QFontMetricsF(style(name))


@lru_cache(maxsize=256)
def _made(px: float, weight: int, spacing: float, scale: float, tabular: bool) -> QFont:
    made = QFont("Inter")
    made.setFamilies(["Inter", "Noto Sans"])
    made.setPixelSize(max(1, round(px * scale)))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)  # digits of one width
    made.setFeature(QFont.Tag("cv11"), 1)  # single-storey a
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * scale)
    if _axes_work():
        for tag, value in zip(_AXES, (weight, 14), strict=True):
            made.setVariableAxis(QFont.Tag(tag), value)
    else:  # no Inter, or an engine without axes: a static family's own weights
        made.setWeight(QFont.Weight(weight))
    return made


@lru_cache(maxsize=1)
def _register() -> bool:
    """Add the variable Inter of the `fontpkg-inter` wheel; False where it is missing."""
    try:
        import fontpkg_inter
    except ImportError:
        return False
    file = fontpkg_inter.ROOT / "files" / "Inter[opsz,wght].ttf"
    return QFontDatabase.addApplicationFont(str(file)) >= 0


@lru_cache(maxsize=1)
def _axes_work() -> bool:
    """Whether 500 is wider than 400: false under GDI, or when only a fallback family is there."""
    if not _register():
        return False
    widths = []
    for weight in (400, 500):
        probe = QFont("Inter")
        probe.setPixelSize(13)
        probe.setVariableAxis(QFont.Tag("wght"), weight)
        widths.append(QFontMetricsF(probe).horizontalAdvance("Réseau"))
    return widths[0] != widths[1]
