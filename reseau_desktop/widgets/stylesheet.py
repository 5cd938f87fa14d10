"""The one style sheet: resources/styles/reseau.qss filled in from the tokens and the text scale."""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Final

from reseau_desktop.widgets import icons
from reseau_desktop.widgets.theme import Theme

_PX = re.compile(r"(-?\d+(?:\.\d+)?)px\b")
_NAME = re.compile(r"\$([a-z][a-z0-9-]*)")

# The drawings a sheet can only take as files: name of the file → (icon, token).
_ARROWS: Final = {
    "down": ("down", "text2"), "down-off": ("down", "hair2"),
    "up": ("up", "text2"), "up-off": ("up", "hair2"),
    "right": ("right", "text2"), "cal": ("cal", "text2"), "tick": ("check", "accent"),
}  # fmt: skip
_BOX: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
    '<rect x=".75" y=".75" width="14.5" height="14.5" rx="3.25" fill="{fill}" stroke="{line}" stroke-width="1.5"/>'
    '<g fill="none" stroke="{ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">{mark}</g>'
    "</svg>"
)
_RING: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
    '<circle cx="8" cy="8" r="7.25" fill="{fill}" stroke="{line}" stroke-width="1.5"/>'
    '<circle cx="8" cy="8" r="4" fill="{ink}"/></svg>'
)
_TICK, _DASH = '<path d="M4.3 8.3l2.6 2.6 4.9-5.4"/>', '<path d="M4.5 8h7"/>'

# name → (fill, line, mark, ink), by token
_BOXES: Final = {
    "check-off": ("card", "ctl", "", "card"),
    "check-hover": ("hover", "ctl", "", "card"),
    "check-on": ("accent", "accent", _TICK, "on-accent"),
    "check-part": ("accent", "accent", _DASH, "on-accent"),
    "check-off-disabled": ("sunk", "hair2", "", "sunk"),
    "check-on-disabled": ("hair2", "hair2", _TICK, "text3"),
    "check-part-disabled": ("hair2", "hair2", _DASH, "text3"),
}
_RADIOS: Final = {
    "radio-off": ("card", "ctl", "card"),
    "radio-hover": ("hover", "ctl", "hover"),
    "radio-on": ("card", "accent", "accent"),
    "radio-off-disabled": ("sunk", "hair2", "sunk"),
    "radio-on-disabled": ("sunk", "hair2", "hair2"),
}


def sheet(theme: Theme, cache: Path) -> str:
    """The sheet for the theme in force. `cache` is where the drawings it needs as files are written."""
    files = drawings(theme, cache)

    def value(found: re.Match[str]) -> str:
        name = found[1]
        return files[name[5:]] if name.startswith("file-") else theme.hex(name)

    text = _PX.sub(lambda found: f"{theme.px(float(found[1]))}px", _template(icons.folder().parent))
    return _NAME.sub(value, text).replace("PX", "px")


def drawings(theme: Theme, cache: Path) -> dict[str, str]:
    """Write the tinted drawings of this theme once, named by what they look like; their paths by name."""
    cache.mkdir(parents=True, exist_ok=True)
    found = {}
    for name, source in _sources(theme).items():
        file = cache / f"{name}-{zlib.crc32(source):08x}.svg"
        if not file.exists():
            file.write_bytes(source)
        found[name] = file.as_posix()
    return found


def _sources(theme: Theme) -> dict[str, bytes]:
    found = {name: icons.svg(icon, theme.hex(token)) for name, (icon, token) in _ARROWS.items()}
    for name, (fill, line, mark, ink) in _BOXES.items():
        box = _BOX.format(fill=theme.hex(fill), line=theme.hex(line), mark=mark, ink=theme.hex(ink))
        found[name] = box.encode()
    for name, (fill, line, ink) in _RADIOS.items():
        found[name] = _RING.format(fill=theme.hex(fill), line=theme.hex(line), ink=theme.hex(ink)).encode()
    return found


@lru_cache(maxsize=4)
def _template(resources: Path) -> str:
    text = (resources / "styles" / "reseau.qss").read_text("utf-8")
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
