"""The people of the circles as a tree: ring, group where there are sectors, person. In the picture's own order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reseau_desktop.circles.people import RingSpec
    from reseau_desktop.circles.scene import Scene
    from reseau_desktop.circles.voices import Voices

    Places = NDArray[Any]

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
# The internal id of a row tells its parent: 0 for a ring; r + 1 inside the ring r; and (g + 1) · GROUP more in its group g.
TOP, GROUP = 0, 4096


@dataclass(frozen=True, slots=True)
class Branch:
    """Some people of a ring: those of a group, or with an empty name all of them."""

    name: str
    places: Places


@dataclass(frozen=True, slots=True)
class PersonLook:
    """What a person's row shows."""

    layer: str
    name: str
    line: str
    band: str
    late: bool


class CirclesModel(QAbstractItemModel):
    """Asks `voices` only for the rows that are looked at. Whoever is not lit is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._voices: Voices | None = None
        self._branches: list[list[Branch]] = []
        self._branch_of: Places | None = None
        self._row_of: Places | None = None
        self.filtered = False

    @property
    def rings(self) -> tuple[RingSpec, ...]:
        return self._scene.rings if self._scene is not None else ()

    def show(self, scene: Scene, voices: Voices, lit: bytes | None) -> None:
        """The same people as the picture shows; `lit` has a byte each, None: everybody."""
        import numpy as np

        self.beginResetModel()
        self._scene, self._voices, self.filtered = scene, voices, lit is not None
        crowd = scene.crowd
        order = np.lexsort((crowd.ids, scene.places.angle))
        if lit is not None:
            order = order[np.frombuffer(lit, bool)[order]]
        self._branch_of, self._row_of = (np.full(len(crowd), -1, np.int64) for _ in range(2))
        self._branches = [
            self._branched(order[crowd.ring[order] == ring]) for ring in range(len(scene.rings))
        ]
        for branches in self._branches:
            for place, branch in enumerate(branches):
                self._branch_of[branch.places] = place
                self._row_of[branch.places] = np.arange(len(branch.places))
        self.endResetModel()

    def _branched(self, places: Places) -> list[Branch]:
        """A ring's people, in groups where they have any."""
        assert self._scene is not None
        crowd = self._scene.crowd
        if crowd.group is None or not len(places) or (crowd.group[places] < 0).all():
            return [Branch("", places)]
        group = crowd.group[places]
        found = [Branch(name, places[group == number]) for number, name in enumerate(crowd.groups)]
        found.append(Branch(translate("CirclesTree", "In no group"), places[group < 0]))
        return [branch for branch in found if len(branch.places)]

    # -- where people are

    def _plain(self, ring: int) -> bool:
        """Whether the people of a ring stand in it without groups."""
        branches = self._branches[ring]
        return len(branches) == 1 and not branches[0].name

    def ring_of(self, index: Index) -> int | None:
        """The ring a row stands in, or is."""
        if not index.isValid():
            return None
        inner = index.internalId()
        return index.row() if inner == TOP else inner % GROUP - 1

    def branch(self, index: Index) -> Branch | None:
        """The group that a row is; None for a ring and for a person."""
        inner = index.internalId() if index.isValid() else TOP
        if inner == TOP or inner >= GROUP or self._plain(inner - 1):
            return None
        return self._branches[inner - 1][index.row()]

    def place(self, index: Index) -> int | None:
        """The person of a row, a place in the crowd; None for a ring and for a group."""
        inner = index.internalId() if index.isValid() else TOP
        if inner == TOP or (inner < GROUP and not self._plain(inner - 1)):
            return None
        return int(self._branches[inner % GROUP - 1][max(0, inner // GROUP - 1)].places[index.row()])

    def contact(self, index: Index) -> int | None:
        place = self.place(index)
        return None if place is None or self._scene is None else int(self._scene.crowd.ids[place])

    def index_of(self, contact: int) -> QModelIndex:
        scene = self._scene
        if (
            scene is None
            or self._row_of is None
            or self._branch_of is None
            or contact not in scene.crowd.index
        ):
            return QModelIndex()
        place = scene.crowd.index[contact]
        row, branch, ring = (
            int(self._row_of[place]),
            int(self._branch_of[place]),
            int(scene.crowd.ring[place]),
        )
        if row < 0:
            return QModelIndex()
        inner = ring + 1 if self._plain(ring) else ring + 1 + (branch + 1) * GROUP
        return self.createIndex(row, 0, inner)

    def stretches(self, contacts: Iterable[int]) -> list[tuple[QModelIndex, QModelIndex]]:
        """Where these people stand, as first and last rows: few, where many are side by side."""
        import numpy as np

        scene = self._scene
        if scene is None or self._row_of is None or self._branch_of is None:
            return []
        index = scene.crowd.index
        places = np.fromiter((index[one] for one in contacts if one in index), np.int64)
        places = places[self._row_of[places] >= 0]
        rings = scene.crowd.ring[places]
        plain = np.array([self._plain(ring) for ring in range(len(self._branches))], bool)
        inner = rings + 1 + np.where(plain[rings], 0, (self._branch_of[places] + 1) * GROUP)
        order = np.lexsort((self._row_of[places], inner))
        inner, rows = inner[order], self._row_of[places][order]
        ends = np.flatnonzero((np.diff(inner) != 0) | (np.diff(rows) != 1))
        starts = np.concatenate(([0], ends + 1)) if len(rows) else ends
        stops = np.concatenate((ends, [len(rows) - 1])) if len(rows) else ends
        return [
            (
                self.createIndex(int(rows[a]), 0, int(inner[a])),
                self.createIndex(int(rows[b]), 0, int(inner[b])),
            )
            for a, b in zip(starts.tolist(), stops.tolist(), strict=True)
        ]

    def contacts(self, selection: QItemSelection) -> Iterator[int]:
        """Who is selected; rings and groups are nobody."""
        scene = self._scene
        for part in selection:
            first = self.place(part.topLeft()) if scene is not None else None
            if scene is None or first is None or self._branch_of is None:
                continue
            ring = int(scene.crowd.ring[first])
            places = self._branches[ring][int(self._branch_of[first])].places
            yield from scene.crowd.ids[places[part.top() : part.bottom() + 1]].tolist()

    def everybody(self) -> list[int]:
        """All who are shown, ring by ring."""
        scene = self._scene
        if scene is None:
            return []
        return [
            contact
            for branches in self._branches
            for branch in branches
            for contact in scene.crowd.ids[branch.places].tolist()
        ]

    def count(self, ring: int) -> int:
        """How many of a ring are shown."""
        return sum(len(branch.places) for branch in self._branches[ring])

    # -- QAbstractItemModel

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, TOP)
        if parent.internalId() == TOP:
            return self.createIndex(row, 0, parent.row() + 1)
        return self.createIndex(row, 0, parent.internalId() + (parent.row() + 1) * GROUP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        inner = index.internalId() if index.isValid() else TOP
        if inner == TOP:
            return QModelIndex()
        if inner < GROUP:
            return self.createIndex(inner - 1, 0, TOP)
        return self.createIndex(inner // GROUP - 1, 0, inner % GROUP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._branches)
        inner = parent.internalId()
        if inner == TOP:
            branches = self._branches[parent.row()]
            return len(branches[0].places) if self._plain(parent.row()) else len(branches)
        found = self.branch(parent)
        return len(found.places) if found is not None else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = role == Qt.ItemDataRole.DisplayRole
        if not shown and role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        if self._voices is None or self._scene is None:
            return None
        place, branch, ring = self.place(index), self.branch(index), self.ring_of(index)
        if place is not None:
            crowd = self._scene.crowd
            return crowd.names[place] if shown else self._voices.spoken(int(crowd.ids[place]))
        if branch is not None:
            return branch.name if shown else f"{branch.name}, {people(len(branch.places))}"
        if ring is None:
            return None
        said = self._voices.ring(self.rings[ring].key)
        return (
            self.rings[ring].name if shown else ", ".join(part for part in (said, self.passing(ring)) if part)
        )

    def passing(self, ring: int) -> str:
        """How many of a ring a filter or a search leaves; empty without one."""
        if not self.filtered:
            return ""
        count = self.count(ring)
        return numbers.in_words(translate("CirclesTree", "%n shown", "people of a ring", count), count)

    def look(self, index: Index) -> PersonLook:
        place = self.place(index)
        assert place is not None and self._scene is not None and self._voices is not None
        disc = self._scene.crowd.disc(place, self.rings)
        lines = self._voices.hover(disc.id)
        return PersonLook(
            disc.layer_key, disc.name, lines[-1] if len(lines) > 1 else "", disc.band.value, disc.late
        )

    def card(self, index: Index) -> tuple[str, ...]:
        """What the card of a person says; empty for a ring and a group."""
        contact = self.contact(index)
        return self._voices.card(contact) if contact is not None and self._voices is not None else ()


def people(count: int) -> str:
    return numbers.in_words(translate("CirclesTree", "%n people", "", count), count)
