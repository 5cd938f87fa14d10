"""Circles: see one's promises, and the people who slip outwards. Picture or tree, filter, inspector, strip of To sort."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reseau_desktop.circles.camera import STEP
from reseau_desktop.circles.voices import Silent
from reseau_desktop.insights.layers import people as how_many
from reseau_desktop.pages.circles import shown, wires
from reseau_desktop.pages.circles.around import Around
from reseau_desktop.pages.circles.beside import Beside, hosted
from reseau_desktop.pages.circles.canvas import Canvas
from reseau_desktop.pages.circles.day_sectors import DaySectors
from reseau_desktop.pages.circles.dialogs import CircleDialogs
from reseau_desktop.pages.circles.empty import EmptyCircles
from reseau_desktop.pages.circles.finder import Finder
from reseau_desktop.pages.circles.groups import SectorsBy, Within
from reseau_desktop.pages.circles.inbox_strip import InboxStrip
from reseau_desktop.pages.circles.lights import Lights
from reseau_desktop.pages.circles.menus import CircleMenus
from reseau_desktop.pages.circles.reading import Reading, read
from reseau_desktop.pages.circles.remembered import Remembered
from reseau_desktop.pages.circles.tree import CirclesTree, in_pane
from reseau_desktop.pages.circles.voices import CircleVoices
from reseau_desktop.pages.circles.wishes import CircleWishes
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.view_switch import PICTURE, TREE, ViewSwitch
from reseau_desktop.wording import numbers, problems

if TYPE_CHECKING:
    from reseau_desktop.network.promises import Lengthen, MoveOut
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

ARCHIVE, AS_TREE = "Ctrl+Shift+A", "Ctrl+Shift+L"
AT_ONCE = 1500  # people read on the window's own thread; more are read beside it, the old picture staying


class CirclesPage(Page):
    """Asks, shows, passes wishes on. It follows the data alone: a move comes back as a change."""

    said = Signal(str, bool)
    refused = Signal(str)
    open_wanted = Signal(int)  # the person's own page
    layer_wanted = Signal(str)  # Contacts, filtered by a circle
    import_wanted = Signal()
    settings_wanted = Signal(str)  # the settings of this circle
    guide_asked = Signal(str)  # a topic: what a figure means

    def __init__(
        self,
        signals: StoreSignals,
        clock: Clock,
        state: ScreenState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._kept = signals.store, clock, Remembered(state)
        self._reading: Reading | None = None
        self._stale, self._chosen_sectors = True, False  # sectors: just now, that there are none is said once
        self._tasks = Tasks(self)
        self.wishes = CircleWishes(signals.store, clock, self)
        self.dialogs = CircleDialogs(signals.store, clock, self)
        self._build()
        signals.changed.connect(self._written)
        wires.connect(self)
        self.retranslate()

    def _build(self) -> None:
        from reseau_desktop.circles import accessible
        from reseau_desktop.circles.hand import CirclesView  # brings numpy: not before the page is there

        accessible.install()
        self.view = CirclesView(Silent(shown.me()))
        self.canvas = Canvas(self.view)
        breathe()
        self._sectors = DaySectors(self.canvas.sectors, self._kept)
        self.lights = Lights(self.canvas, self._store, self._clock)
        self.around = Around(self._store, self._clock, self.canvas, self.lights, self._kept)
        self.menus = CircleMenus(self._store, self._clock, self.wishes, self.canvas, self, self._kept)
        breathe()
        self.tree = CirclesTree()
        self._tree_pane = in_pane(self.tree)
        self.empty = EmptyCircles()
        self.strip_of_inbox = InboxStrip(self._store, self._clock)
        self.switch, self.log_button = ViewSwitch(), Button("", "plus")
        self.header.add_before_search(self.switch)
        self.header.add(self.log_button)
        self._views = QStackedWidget()
        for widget in (self.canvas, self._tree_pane, self.empty):
            self._views.addWidget(widget)
        for piece in (self.canvas.sectors, self.canvas.filter):
            piece.setParent(self._views)
        self.finder = Finder(self._store, self._clock, self._views)
        breathe()
        self.beside = Beside(self._store, self._clock)
        self.host = hosted(self.strip_of_inbox, self._views, self.beside)
        self.strip_of_inbox.hide()
        self.set_body(self.host)
        breathe()

    # -- asking

    def shown(self) -> None:
        """One came here: what was written meanwhile, or another day, is read now."""
        if self._stale or self._reading is None or self._reading.on != self._clock.today():
            self.refresh()

    def _written(self, change: Change) -> None:
        self._stale = True
        self._sectors.written(change)
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read again; the old picture stays until the new one is there."""
        self._stale = False
        store, today, wanted = self._store, self._clock.today(), self._sectors.wanted(self._clock.today())
        if how_many(store) <= AT_ONCE:
            self._show(read(store, today, wanted))
        else:
            if self._reading is None:
                self.view.show_rings(*shown.rings_first(store))
            self._tasks.run("read", lambda _: read(store, today, wanted), self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self.strip.say(problems.sentence(error), "", self.tr("Try again"))

    def _show(self, found: Reading) -> None:
        self.strip.hide()
        self._reading = found
        self._sectors.keep(found)
        rings = shown.rings(found.answer)
        self.view.set_voices(CircleVoices(self._store, found.on, found.answer))
        self.view.show_people(rings, found.crowd)
        self.show_tree()
        self.shine()
        self.empty.set_rings(found.answer)
        self._set_view()
        self.strip_of_inbox.follow(found.answer.inbox, alone=not len(found.crowd))
        if picked := self._kept.picked(found.crowd.index):
            self.view.select(picked)
        self.around.follow(found)
        self.finder.follow(found.crowd.ids.tolist())
        if len(found.crowd) > AT_ONCE:  # the picture first: what stands beside it takes a turn of its own
            QTimer.singleShot(0, self._show_beside)
        else:
            self._show_beside()
        if self._chosen_sectors and not found.crowd.groups:
            self.said.emit(self.tr("No group is large enough for a sector."), False)
        self._chosen_sectors = False

    def show_again(self) -> None:
        """The same once more: in other words, or after another day was looked at."""
        if self._reading is not None:
            self._show(self._reading)

    def _wanted_view(self) -> QWidget:
        """Nobody anywhere: the inviting rings; else the picture, or the tree."""
        found = self._reading
        if found is not None and not len(found.crowd) and not found.answer.inbox:
            return self.empty
        return self._tree_pane if self.switch.current() == TREE else self.canvas

    def _set_view(self) -> None:
        """Sectors and filter stand over the picture and over the tree alike."""
        wanted = self._wanted_view()
        self._views.setCurrentWidget(wanted)
        for piece in (self.canvas.sectors, self.canvas.filter):
            piece.setVisible(wanted is not self.empty)
            piece.raise_()
        self.finder.bar.raise_()

    def show_tree(self) -> None:
        """The tree, if it is looked at: the same people as the picture has, in its order, as far as they are lit."""
        if self.switch.current() == TREE and self.view.scene is not None:
            self.tree.show_scene(self.view.scene, self.view.voices, self.view.lit, self.view.selected)

    def _show_beside(self) -> None:
        if self._reading is not None:
            self.beside.show_selection(self.view.selected, self._reading)

    def shine(self) -> None:
        """Light whom the filter leaves, and say how many."""
        if self._reading is None:
            return
        crowd = self._reading.crowd if self.around.crowd is None else self.around.crowd
        total, passing = len(crowd), self.lights.shine(crowd)
        words = numbers.in_words(self.tr("%n people", "", total), total) if total else ""
        if passing is not None:
            words = self.tr("{count} of {people}").format(count=numbers.count(passing), people=words)
        self.header.set_context(words)

    # -- sectors

    def set_order(self, within: Within) -> None:
        """By name or by warmth, inside each sector."""
        self.canvas.sectors.set_within(within)
        self._kept.keep_within(within)
        self.refresh()

    def set_sectors(self, by: SectorsBy) -> None:
        """People side by side with those they belong to; or each where they were put."""
        self.canvas.sectors.set_current(by)
        self._sectors.forget()
        self._kept.keep_sectors(by)
        self._chosen_sectors = by is not SectorsBy.NONE
        self.refresh()

    # -- picture or tree

    def show_as(self, key: str) -> None:
        """`picture` or `tree`; the selection is the same."""
        self.switch.set_current(key)
        self.around.replay.close()
        self.show_tree()
        self._set_view()
        self.focus_first()

    def toggle_tree(self) -> None:
        self.show_as(PICTURE if self.switch.current() == TREE else TREE)

    def show_inbox(self, on: bool = True) -> None:
        """The strip of those who wait to be sorted."""
        if on:
            self.strip_of_inbox.refresh()
        self.strip_of_inbox.setVisible(on and bool(self._reading and self._reading.answer.inbox))
        if on:
            self.strip_of_inbox.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- selection

    def open_person(self, contact_id: int) -> None:
        """Show somebody here: selected, and in sight."""
        self.view.select((contact_id,))
        scene = self.view.scene
        if scene is not None and contact_id in scene.crowd.index:
            self.view.go_to(scene.crowd.index[contact_id])
            self.view.bring_into_view(scene.crowd.index[contact_id])

    def follow_selection(self, contacts: tuple[int, ...]) -> None:
        if self.switch.current() == TREE and set(self.tree.selected()) != set(contacts):
            self.tree.select(contacts)
        self._kept.keep_picked(contacts)
        self._show_beside()

    def look_at(self) -> None:
        """A press opens the panel where it lies over the page or under it; after a double click's time, for that opens
        the person, and the panel might come under the pointer."""
        chosen = self.view.selected
        wait = QApplication.doubleClickInterval()
        QTimer.singleShot(wait, self, lambda: self._open_panel(chosen))

    def _open_panel(self, chosen: tuple[int, ...]) -> None:
        if self.isVisible() and self.view.selected == chosen and self.host.mode() != "beside":
            self.host.set_open(True)

    def show_people(self, contacts: tuple[int, ...]) -> None:
        """Whom a number of the panel counts."""
        self.view.select(contacts)
        self.focus_first()

    # -- wishes

    def move(self, contacts: Sequence[int], layer: str) -> None:
        """To another ring."""
        self.wishes.move(list(contacts), layer)

    def ask_change(self, change: MoveOut | Lengthen) -> None:
        """Whom the cheapest change concerns, before anything moves."""
        from reseau_desktop.pages.change_dialog import ChangeDialog

        if self._reading is not None:
            names = self._reading.overview.layer_names
            dialog = ChangeDialog(self._store, self._clock.today(), change, names, self.window())
            dialog.confirmed.connect(self.wishes.take)
            dialog.open()

    def sort(self, contacts: tuple[int, ...], ring: int) -> None:
        if self._reading is not None and ring < len(self._reading.answer.rings):
            self.move(contacts, self._reading.answer.rings[ring].layer.key)

    # -- what the frame asks

    def selected(self) -> list[int]:
        """Who is picked."""
        return list(self.view.selected)

    def log_exchange(self) -> None:
        """Ctrl+L: with whoever is picked."""
        self.dialogs.log(self.selected())

    def plan_follow_up(self) -> None:
        """Ctrl+Shift+N: for whoever is picked."""
        chosen = self.selected()
        self.dialogs.plan(chosen[0] if len(chosen) == 1 else None)

    def zoom(self, step: int) -> bool:
        if self._views.currentWidget() is not self.canvas:
            return False
        self.view.zoom_by(STEP**step) if step else self.view.reset_zoom()
        return True

    def focus_search(self) -> None:
        """Ctrl+F: among these people."""
        self.finder.begin()

    def focus_first(self) -> None:
        current = self._views.currentWidget()
        (self.view if current is self.canvas else current).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a list of people does, too: Delete, and Ctrl+Shift+A for the archive; and the tree."""
        chosen = [] if self.view.read_only else self.selected()
        keys = own_keys().meant(QKeySequence(event.keyCombination()).toString())
        if chosen and event.matches(QKeySequence.StandardKey.Delete):
            self.wishes.delete(chosen)
        elif chosen and keys == ARCHIVE:
            self.wishes.archive(chosen)
        elif keys == AS_TREE:
            self.toggle_tree()
        else:
            super().keyPressEvent(event)

    # -- words

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Circles"))
        self.log_button.set_text(self.tr("Log an exchange"))
        self.log_button.set_hint("", "Ctrl+L")
        self.switch.set_names(
            self.tr("How the circles are shown"), self.tr("As circles"), self.tr("As a tree"), "Ctrl+Shift+L"
        )
        self.view.setAccessibleName(self.tr("Circles"))
        self.tree.setAccessibleName(self.tr("Circles as a tree"))
        self.show_again()
