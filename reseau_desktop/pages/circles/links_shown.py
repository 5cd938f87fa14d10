"""Which links are drawn: none, those of whoever is selected, or all that were declared.

Of one selected person also those that are inferred (method, section 9); of all together they would say nothing.
"""

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
    from reseau_desktop.pages.clock import Clock
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

    def __init__(self, store: Store, clock: Clock, canvas: Canvas, of: LinksOf = LinksOf.SELECTED) -> None:
        super().__init__(canvas)
        self._store, self._clock, self._canvas = store, clock, canvas
        self.of = of
        self.drawn: Links | None = None
        self.known = self.inferred = 0  # of those that were asked for, also the ones that are not drawn
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
        probable: tuple[Link, ...] = ()
        if self.of is LinksOf.ALL:
            found = links(self._store)
        elif self.of is LinksOf.SELECTED and 0 < len(selected) <= MANY:
            found = of_these(self._store, selected)
            if len(selected) == 1:
                from reseau_desktop.insights.inferred import inferred_of

                probable = inferred_of(self._store, selected[0], self._clock.today())
        before, self.drawn = self.drawn, None
        rows, guesses = self._seen(found), self._seen(probable)
        self.known, self.inferred = len(rows), len(guesses)
        if rows or guesses:
            self.drawn = columns(rows, guesses, near=self.of is LinksOf.SELECTED)
        if before is not None or self.drawn is not None:
            self.changed.emit()

    def _seen(self, found: tuple[Link, ...]) -> list[tuple[int, int, int]]:
        """Those between two people of the picture."""
        scene = self._canvas.view.scene
        here = scene.crowd.index if scene is not None else {}
        return [(one.one, one.other, one.strength) for one in found if one.one in here and one.other in here]

    def sentence(self) -> str:
        """How many links one sees; empty without any."""
        if self.drawn is None:
            return ""
        total = self.known + self.inferred
        if total > MOST_LINKS:
            words = self.tr("the {drawn} strongest of {all} links")
            return words.format(drawn=numbers.count(len(self.drawn)), all=numbers.count(total))
        declared = numbers.in_words(self.tr("%n declared links", "", self.known), self.known)
        guesses = self.tr("%n inferred, dashed", "links", self.inferred)
        guesses = numbers.in_words(guesses, self.inferred)
        if not self.inferred or not self.known:
            return declared if self.known else guesses
        return self.tr("{declared}, {inferred}").format(declared=declared, inferred=guesses)

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
