"""Tidy this circle: its people stand evenly again, in the order they stood (DESIGN.md section 5, point 3)."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reseau_desktop.insights.layers import fills
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.wording import layers as words_of

if TYPE_CHECKING:
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

MOST = 500  # people who are asked for their ring


class Tidying(QObject):
    """One ring, one undo step; where all stand evenly already that is said, and nothing is written."""

    def __init__(self, store: Store, wishes: PeopleWishes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._wishes = store, wishes

    def tidy(self, key: str) -> None:
        """The ring of this key."""
        from reseau_desktop.actions import layers

        found = next((item for item in fills(self._store) if item.layer.key == key), None)
        if found is None or found.layer.kind not in (LayerKind.RING, LayerKind.TARGET):
            return
        before = self._store.version

        def said() -> str:
            name = words_of.name(found.layer)
            if self._store.version == before:
                return self.tr("{circle}: everybody already stands evenly.").format(circle=name)
            return self.tr("{circle}: everybody stands evenly again.").format(circle=name)

        self._wishes.attempt_many(
            found.members, lambda progress: layers.tidy(self._store, key, progress), said
        )

    def tidy_where(self, contacts: Collection[int]) -> None:
        """The ring of whoever is picked; of people in several rings the innermost. Nobody: what to do is said."""
        some = tuple(contacts)[:MOST]
        marks = ", ".join("?" * len(some))
        key = self._store.value(
            "SELECT p.layer FROM person p JOIN layer l ON l.key = p.layer"
            f" WHERE p.id IN ({marks}) AND l.kind IN ('ring', 'target') ORDER BY l.position LIMIT 1",
            some,
        )
        if key is None:
            self._wishes.said.emit(
                self.tr("Pick somebody of the circle to tidy, or use its own menu."), False
            )
        else:
            self.tidy(str(key))
