"""The circles as a tree, for a screen reader and for those who prefer it: whatever the picture does, it does too."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QToolTip, QTreeView, QWidget

from reseau_desktop.pages.circles.tree_model import CirclesModel
from reseau_desktop.pages.circles.tree_rows import TreeRows
from reseau_desktop.widgets.contact_drag import contact_ids
from reseau_desktop.widgets.list_view import drag_people
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.circles.scene import Scene
    from reseau_desktop.circles.voices import Voices

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Flag = QItemSelectionModel.SelectionFlag
ADDING = Modifier.ShiftModifier | Modifier.ControlModifier
MOST_PIECES = 200  # stretches of rows that are selected
MOST_OPEN = 2000  # people of a ring that is open at first
SIDES, TOP, BOTTOM = 14, 40, 8  # px around the rows: over them stand the choice of sectors and the filter


class CirclesTree(QTreeView):
    """Keys as in the picture: 1 to n and [ ] move, Enter opens, Space selects, letters search."""

    selection_changed = Signal(tuple)
    opened = Signal(int)
    menu_wanted = Signal(tuple, QPoint)
    ring_menu_wanted = Signal(str, QPoint)
    canvas_menu_wanted = Signal(QPoint)
    moved_to = Signal(int)  # the selected to a ring, counted from 0
    moved_by = Signal(int)
    moved = Signal(tuple, str)  # people let go on a ring
    typed = Signal(str)  # the first letter of a search

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._rows = CirclesModel(self), TreeRows(self)
        self._voices: Voices | None = None
        self._folded: set[tuple[str, str]] = set()  # rings and groups that were closed, by key and name
        self._known: set[tuple[str, str]] = set()  # rings that were shown before
        self.setModel(self._model)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)  # rows draw their own, so that their ground is one
        self.setRootIsDecorated(False)
        self.setProperty("ground", "page")
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(self._open_person)
        self.clicked.connect(self._fold)
        self.expanded.connect(lambda index: self._folded.discard(self._branch_key(index)))
        self.collapsed.connect(lambda index: self._folded.add(self._branch_key(index)))
        self.selectionModel().selectionChanged.connect(self._tell)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    # -- what is shown

    def show_scene(
        self, scene: Scene, voices: Voices, lit: bytes | None, selected: Collection[int] = ()
    ) -> None:
        """The people of the picture, without those that a filter or a search leaves out."""
        current = self._model.contact(self.currentIndex())
        top = self.verticalScrollBar().value()
        self._voices = voices
        self._silently(lambda: self._model.show(scene, voices, lit))
        self._unfold()
        self._choose(selected)
        here = self._model.index_of(current) if current is not None else QModelIndex()
        self.verticalScrollBar().setValue(top)
        if not here.isValid() and selected:  # nobody was current: whoever is selected, and in sight
            here = self._model.index_of(list(selected)[-1])
            self.scrollTo(here)
        if here.isValid():
            self._silently(lambda: self.selectionModel().setCurrentIndex(here, Flag.NoUpdate))

    def _unfold(self) -> None:
        """Everything is open but what was closed; a ring of very many waits to be opened."""
        self.blockSignals(True)
        for number in range(self._model.rowCount()):
            ring = self._model.index(number, 0)
            key = self._branch_key(ring)
            if key not in self._known and self._model.count(number) > MOST_OPEN:
                self._folded.add(key)
            self._known.add(key)
            self.setExpanded(ring, key not in self._folded)
            for place in range(self._model.rowCount(ring)):
                group = self._model.index(place, 0, ring)
                if self._model.branch(group) is None:
                    break
                self.setExpanded(group, self._branch_key(group) not in self._folded)
        self.blockSignals(False)

    def _branch_key(self, index: QModelIndex) -> tuple[str, str]:
        ring, branch = self._model.ring_of(index), self._model.branch(index)
        return (self._model.rings[ring].key if ring is not None else "", branch.name if branch else "")

    # -- who is selected

    def selected(self) -> tuple[int, ...]:
        chosen = tuple(self._model.contacts(self.selectionModel().selection()))
        return (*chosen, *(self._rows.scattered - set(chosen))) if self._rows.scattered else chosen

    def select(self, contacts: Iterable[int]) -> None:
        """Without a signal; the last one is brought into sight."""
        chosen = list(contacts)
        self._choose(chosen)
        last = self._model.index_of(chosen[-1]) if chosen else QModelIndex()
        if last.isValid():
            self._silently(lambda: self.selectionModel().setCurrentIndex(last, Flag.NoUpdate))
            self.scrollTo(last)

    def _choose(self, contacts: Collection[int]) -> None:
        """A selection in very many pieces is kept beside Qt's, which would ask each piece about each row."""
        pieces = self._model.stretches(contacts)
        scattered = len(pieces) > MOST_PIECES
        self._rows.scattered = frozenset(contacts) if scattered else frozenset()
        chosen = QItemSelection()
        for first, last in () if scattered else pieces:
            chosen.append(QItemSelectionRange(first, last))
        self._silently(lambda: self.selectionModel().select(chosen, Flag.ClearAndSelect))

    def _silently(self, act: Callable[[], object]) -> None:
        self.blockSignals(True)
        act()
        self.blockSignals(False)
        self.viewport().update()

    def _tell(self, added: QItemSelection | None = None, _gone: QItemSelection | None = None) -> None:
        """The user chose: alone, or with Shift and Ctrl beside those who were chosen."""
        if self.signalsBlocked():
            return
        kept = self._rows.scattered
        if kept and added is not None:
            again = kept & set(self._model.contacts(added))  # they were chosen already: now no longer
            self._rows.scattered = kept - again if QApplication.keyboardModifiers() & ADDING else frozenset()
            if self._rows.scattered and again:
                self._silently(lambda: self.selectionModel().select(added, Flag.Deselect))
        self.selection_changed.emit(self.selected())

    def clearSelection(self) -> None:
        self._choose(())
        self._tell()

    def selectAll(self) -> None:
        """Everybody who is shown, in closed rings too."""
        self.select(self._model.everybody())
        self._tell()

    # -- rings and people

    def _open(self, index: QModelIndex) -> None:
        self._open_person(index)
        self._fold(index)

    def _open_person(self, index: QModelIndex) -> None:
        contact = self._model.contact(index)
        if contact is not None:
            self.opened.emit(contact)

    def _fold(self, index: QModelIndex) -> None:
        """A ring or a group opens and closes."""
        if index.isValid() and self._model.contact(index) is None:
            self.setExpanded(index, not self.isExpanded(index))

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, plain = (
            event.text(),
            not event.modifiers() & ~(Modifier.ShiftModifier | Modifier.KeypadModifier),
        )
        if plain and self._pressed(Key(event.key()), text):
            return
        super().keyPressEvent(event)

    def _pressed(self, key: Key, text: str) -> bool:
        if key in (Key.Key_Return, Key.Key_Enter):
            self._open(self.currentIndex())
        elif text in ("[", "]") and text and self.selected():
            self.moved_by.emit(-1 if text == "[" else 1)
        elif len(text) == 1 and text in "123456789" and self.selected():
            self.moved_to.emit(int(text) - 1)
        elif key == Key.Key_Space:
            self._toggle(self.currentIndex())
        elif key == Key.Key_Escape and self.selected():
            self.clearSelection()
        elif text.isalpha():
            self.typed.emit(text)
        else:
            return False
        return True

    def _toggle(self, index: QModelIndex) -> None:
        """Space: a person is selected or no longer, a ring opens or closes."""
        contact, chosen = self._model.contact(index), self.selected()
        if contact is None:
            self._fold(index)
            return
        self._choose([one for one in chosen if one != contact] if contact in chosen else [*chosen, contact])
        self._tell()

    # -- menus and cards

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the selected people, of a ring, of the empty ground."""
        keyed = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = (
            self.currentIndex() if keyed else self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        )
        where = event.globalPos()
        if keyed:
            where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        contact, ring = self._model.contact(index), self._model.ring_of(index)
        if contact is not None:
            chosen = self.selected() if contact in self.selected() else (contact,)
            self.menu_wanted.emit(chosen, where)
        elif ring is not None:
            self.ring_menu_wanted.emit(self._model.rings[ring].key, where)
        else:
            self.canvas_menu_wanted.emit(where)

    def viewportEvent(self, event: QEvent) -> bool:
        """Resting on somebody shows their card."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = self._model.card(self.indexAt(event.pos()))
            QToolTip.showText(event.globalPos(), "<br>".join(map(escape, lines)), self.viewport())
            return True
        return super().viewportEvent(event)

    # -- people on their way to another ring

    def startDrag(self, supported: Qt.DropAction) -> None:
        chosen = self.selected()
        if chosen:
            first = self._model.index_of(chosen[0]).data() or ""
            drag_people(self, chosen, str(first) if len(chosen) == 1 else str(len(chosen)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if contact_ids(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The ring under the pointer asks its question."""
        lines = self._asked(event)
        event.acceptProposedAction() if lines else event.ignore()
        at = self.viewport().mapToGlobal(event.position().toPoint())
        QToolTip.showText(at, "<br>".join(map(escape, lines)), self.viewport())

    def _asked(self, event: QDragMoveEvent | QDropEvent) -> tuple[str, ...]:
        ring = self._model.ring_of(self.indexAt(event.position().toPoint()))
        contacts = contact_ids(event.mimeData())
        lines: tuple[str, ...] = ()
        if ring is not None and contacts and self._voices is not None:
            lines = self._voices.drop(contacts, self._model.rings[ring].key)
        self._hold_over(ring if lines else None)
        return lines

    def _hold_over(self, ring: int | None) -> None:
        if ring != self._rows.over:
            self._rows.over = ring
            self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hold_over(None)
        QToolTip.hideText()

    def dropEvent(self, event: QDropEvent) -> None:
        contacts, lines = contact_ids(event.mimeData()), self._asked(event)
        ring = self._rows.over
        self._hold_over(None)
        QToolTip.hideText()
        if lines and ring is not None:
            event.acceptProposedAction()
            self.moved.emit(tuple(contacts), self._model.rings[ring].key)


def in_pane(tree: CirclesTree) -> QWidget:
    """The tree with its air: a tree view keeps no margins of its own."""
    pane = QWidget()
    vbox(pane, margins=(SIDES, TOP, SIDES, BOTTOM), spacing=0).addWidget(tree)
    pane.setFocusProxy(tree)
    return pane
