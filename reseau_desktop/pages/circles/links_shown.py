"""Which links are drawn: none, those of whoever is selected, or all that were declared."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.circles.traces import MOST_LINKS, Links, columns
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from reseau_desktop.insights.links import Link
    from reseau_desktop.pages.circles.canvas import Canvas
    from reseau_desktop.store import Store

MANY = 40  # selected people: of more, links would say nothing


class LinksOf(StrEnum):
    """Whose links one sees."""

    NOBODY = "nobody"
    SELECTED = "selected"
    ALL = "all"


class LinksShown(QObject):
    """Asks for the links and says how many of them are drawn."""

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, store: Store, canvas: Canvas, of: LinksOf = LinksOf.SELECTED) -> None:
        super().__init__(canvas)
        self._store, self._canvas = store, canvas
        self.of = of
        self.drawn: Links | None = None
        self.known = 0  # of those that were asked for, also the ones that are not drawn
        canvas.view.selection_changed.connect(self._selected)

    def choose(self, of: LinksOf) -> None:
        self.of = of
        self.chosen.emit(of.value)
        self.refresh()

    def _selected(self, _contacts: tuple[int, ...]) -> None:
        if self.of is LinksOf.SELECTED:
            self.refresh()

    def refresh(self) -> None:
        """Ask again: something was written, somebody else is selected."""
        from reseau_desktop.insights.links import links, of_these

        selected = self._canvas.view.selected
        found: tuple[Link, ...] = ()
        if self.of is LinksOf.ALL:
            found = links(self._store)
        elif self.of is LinksOf.SELECTED and 0 < len(selected) <= MANY:
            found = of_these(self._store, selected)
        before, self.known = self.drawn, 0
        self.drawn = None
        scene = self._canvas.view.scene
        if scene is not None and found:
            here = scene.crowd.index
            rows = [
                (one.one, one.other, one.strength) for one in found if one.one in here and one.other in here
            ]
            self.known = len(rows)
            self.drawn = columns(rows, near=self.of is LinksOf.SELECTED) if rows else None
        if before is not None or self.drawn is not None:
            self.changed.emit()

    def sentence(self) -> str:
        """How many links one sees; empty without any."""
        if self.drawn is None:
            return ""
        if self.known > MOST_LINKS:
            words = self.tr("the {drawn} strongest of {all} links")
            return words.format(drawn=numbers.count(len(self.drawn)), all=numbers.count(self.known))
        return numbers.in_words(self.tr("%n declared links", "", self.known), self.known)

    def menu(self, parent: QMenu) -> None:
        """The three choices."""
        from PySide6.QtGui import QActionGroup

        group = QActionGroup(parent)
        words = {
            LinksOf.NOBODY: self.tr("No links"),
            LinksOf.SELECTED: self.tr("Links of the selected person"),
            LinksOf.ALL: self.tr("All declared links"),
        }
        for of, text in words.items():
            action = parent.addAction(text)
            action.triggered.connect(lambda _=False, of=of: self.choose(of))
            action.setCheckable(True)
            action.setChecked(of is self.of)
            group.addAction(action)
