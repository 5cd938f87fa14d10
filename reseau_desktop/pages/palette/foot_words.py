"""What the keys do in the palette, as its foot says it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Keys = list[tuple[str, str]]


def keys(*, previewed: bool, log: bool, turning: bool) -> tuple[Keys, Keys]:
    """Keys and what they do, at the left and at the right end. `turning`: the arrows go to the next of that name."""
    enter = translate("Palette", "Enter", "key cap")
    arrows = translate("Palette", "↑ ↓", "key cap")
    right = [(translate("Palette", "Esc", "key cap"), translate("Palette", "close"))]
    if not previewed:
        does = translate("Palette", "log with them") if log else translate("Palette", "open")
        return [(enter, does), (arrows, translate("Palette", "choose"))], right
    left = [
        (enter, translate("Palette", "save")),
        (translate("Palette", "Ctrl Enter", "key cap"), translate("Palette", "save and log another")),
        (translate("Palette", "Tab", "key cap"), translate("Palette", "edit the parts")),
    ]
    if turning:
        left.insert(1, (arrows, translate("Palette", "somebody else")))
    return left, right
