"""A part of the right column: a caption, its facts, and what adds another."""

from __future__ import annotations

from dataclasses import dataclass

from reseau_desktop.pages.in_place.fact import FactRow


@dataclass(frozen=True, slots=True)
class Section:
    """`adding` is the empty fact that enters another one; `verb` says so on a button.

    `part` names a widget of the column that stands under the caption, before the facts: tags, topics, the picture of links.
    """

    key: str
    caption: str
    rows: tuple[FactRow, ...]
    adding: FactRow | None = None
    verb: str = ""
    part: str = ""
    joined: bool = False  # to what stands above, without a line between
