"""The picture for a screen reader: a tree of rings and people, always in step with what is drawn."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from reseau_desktop.circles.overlay import spot
from reseau_desktop.circles.scene import Scene
from reseau_desktop.circles.walking import in_order

if TYPE_CHECKING:
    from reseau_desktop.circles.hand import CirclesView

Role, Text = QAccessible.Role, QAccessible.Text


def _entered(node: QAccessibleInterface) -> QAccessibleInterface:
    """Make a node known to Qt, which keeps a pointer to it: `_left` must come before Python lets go of it."""
    QAccessible.registerAccessibleInterface(node)
    return node


def _left(nodes: Iterable[QAccessibleInterface]) -> None:
    """These nodes are no more: Qt forgets and deletes them. One that Python deleted would end the program later."""
    for node in nodes:
        if isValid(node):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))


class _Node(QAccessibleInterface):
    """What rings and people have in common: they live in a view that may be gone."""

    def __init__(self, tree: CirclesTree) -> None:
        super().__init__()
        self.tree = tree

    def isValid(self) -> bool:
        return self.tree.isValid()

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self.tree.window()

    def setText(self, kind: Text, text: str) -> None:
        """Names are not written from here."""

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> None:
        return None


class RingNode(_Node):
    """A ring: its caption, then its people clockwise."""

    def __init__(self, tree: CirclesTree, ring: int) -> None:
        super().__init__(tree)
        self._ring = ring
        self._people: tuple[Scene | None, bytes | None, list[int]] = (None, None, [])
        self._nodes: dict[int, PersonNode] = {}

    def people(self) -> list[int]:
        """Places in the crowd, clockwise: whoever a filter or a search leaves."""
        scene, lit = self.tree.view.scene, self.tree.view.lit
        if scene is None:
            return []
        if self._people[0] is not scene or self._people[1] != lit:
            self._people = (scene, lit, in_order(scene, self._ring, lit))
            self.forget()
        return self._people[2]

    def forget(self) -> None:
        """The people's nodes are of another picture."""
        _left(self._nodes.values())
        self._nodes.clear()

    def text(self, kind: Text) -> str:
        view = self.tree.view
        if kind != Text.Name or view.scene is None:
            return ""
        return view.voices.ring(view.scene.rings[self._ring].key)

    def role(self) -> Role:
        return Role.Grouping

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def rect(self) -> QRect:
        return self.tree.rect()

    def parent(self) -> QAccessibleInterface:
        return self.tree

    def childCount(self) -> int:
        return len(self.people())

    def child(self, index: int) -> QAccessibleInterface | None:
        people = self.people()
        if not 0 <= index < len(people):
            return None
        person = people[index]
        if person not in self._nodes:
            self._nodes[person] = node = PersonNode(self.tree, self, person)
            _entered(node)
        return self._nodes[person]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.people().index(child.person) if isinstance(child, PersonNode) else -1


class PersonNode(_Node):
    """A person: name, layer, warmth, state, next contact."""

    def __init__(self, tree: CirclesTree, ring: RingNode, person: int) -> None:
        super().__init__(tree)
        self._ring = ring
        self.person = person

    def text(self, kind: Text) -> str:
        view = self.tree.view
        if kind != Text.Name or view.scene is None:
            return ""
        return view.voices.spoken(view.id_of(self.person))

    def role(self) -> Role:
        return Role.TreeItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = self.tree.view.is_selected(self.person)
        state.focused = self.tree.view.current == self.person and self.tree.view.hasFocus()
        return state

    def rect(self) -> QRect:
        view = self.tree.view
        if view.scene is None:
            return QRect()
        box = spot(view.scene, view.camera, self.person).rect(0).toAlignedRect()
        return QRect(view.mapToGlobal(box.topLeft()), box.size())

    def parent(self) -> QAccessibleInterface:
        return self._ring

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1


class CirclesTree(QAccessibleWidget):
    """The widget itself."""

    def __init__(self, view: CirclesView) -> None:
        super().__init__(view, Role.Tree)
        self.view = view
        self._rings: dict[int, RingNode] = {}

    def childCount(self) -> int:
        return len(self.view.scene.rings) if self.view.scene is not None else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < self.childCount():
            return None
        if index not in self._rings:
            self._rings[index] = node = RingNode(self, index)
            _entered(node)
        return self._rings[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((ring for ring, node in self._rings.items() if node is child), -1)

    def person(self, place: int) -> QAccessibleInterface | None:
        """The node of somebody in the crowd."""
        scene = self.view.scene
        if scene is None:
            return None
        ring = self.child(int(scene.crowd.ring[place]))
        if not isinstance(ring, RingNode) or place not in ring.people():
            return None
        return ring.child(ring.people().index(place))

    def forget(self) -> None:
        """The picture is gone."""
        for ring in self._rings.values():
            ring.forget()
        _left(self._rings.values())
        self._rings.clear()


_trees: dict[int, CirclesTree] = {}


def _make(key: str, target: QObject) -> QAccessibleInterface | None:
    from reseau_desktop.circles.hand import CirclesView

    if not isinstance(target, CirclesView):
        return None
    tree = _trees[id(target)] = CirclesTree(target)
    which = id(target)
    target.destroyed.connect(lambda: _gone(which))
    return tree


def _gone(which: int) -> None:
    """A picture was deleted: its nodes go before Python lets go of them."""
    tree = _trees.pop(which, None)
    if tree is not None:
        tree.forget()
        _left((tree,))


def install() -> None:
    """Let screen readers see into the circles; calling it again changes nothing."""
    if not getattr(install, "done", False):
        QAccessible.installFactory(_make)
        install.done = True  # type: ignore[attr-defined]


def announce_focus(view: QWidget, person: int | None) -> None:
    """Tell a screen reader where the keyboard went."""
    if person is None or not QAccessible.isActive():
        return
    tree = QAccessible.queryAccessibleInterface(view)
    node = _trees.get(id(view)) and _trees[id(view)].person(person) if tree is not None else None
    if node is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(node, QAccessible.Event.Focus))
