"""The context menus of the circles: of a person, of several, of a ring, of the empty canvas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from reseau_desktop.insights.layers import layers
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.circles.sharing import Sharing
from reseau_desktop.pages.circles.tidying import Tidying
from reseau_desktop.pages.explained import add_question
from reseau_desktop.pages.person_menu import PeopleMenu, PersonCalls, PersonMenu
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.view_switch import PICTURE

if TYPE_CHECKING:
    from reseau_desktop.pages.circles.canvas import Canvas
    from reseau_desktop.pages.circles.page import CirclesPage
    from reseau_desktop.pages.circles.remembered import Remembered
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


class CircleMenus(QObject):
    """Shows them, and says what was wished."""

    open_wanted = Signal(int)
    log_wanted = Signal(int)
    plan_wanted = Signal(int)
    layer_wanted = Signal(str)
    add_wanted = Signal(str)
    settings_wanted = Signal(str)
    guide_asked = Signal(str)  # a topic
    said = Signal(str, bool)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        wishes: PeopleWishes,
        canvas: Canvas,
        page: CirclesPage,
        kept: Remembered,
    ) -> None:
        super().__init__(page)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._canvas, self._page = canvas, page
        self.tidying = Tidying(store, wishes, self)
        self.sharing = Sharing(store, clock, canvas, page, kept)
        self.sharing.said.connect(self.said)
        self.sharing.refused.connect(page.refused)

    def of_people(self, contacts: Sequence[int], where: QPoint) -> None:
        calls = PersonCalls(
            open=self.open_wanted.emit,
            log=self.log_wanted.emit,
            plan=self.plan_wanted.emit,
            new_tag=self._ask_tag,
        )
        if len(contacts) == 1:
            menu = PersonMenu(self._store, self._clock, contacts[0], self._wishes, calls, self._page)
            if self._page.around.is_target(contacts[0]):
                menu.addSeparator()
                menu.addAction(self.tr("Show the paths"), lambda: self._show_paths(contacts[0]))
            menu.popup(where)
        elif contacts:
            PeopleMenu(self._store, list(contacts), self._wishes, calls, self._page).popup(where)

    def _show_paths(self, contact: int) -> None:
        self._page.show_as(PICTURE)
        self._page.around.show_paths(contact)

    def _ask_tag(self, contacts: Sequence[int]) -> None:
        """A tag that is not there yet, asked under the panel's "…", else at the top of the picture."""
        from reseau_desktop.insights.person import person
        from reseau_desktop.pages.contacts.batch_wishes import BatchWishes

        one = person(self._store, contacts[0], self._clock.today()) if len(contacts) == 1 else None
        carried = [(name, 1) for _, name in one.tags] if one is not None else []
        more = self._page.beside.more()
        anchor = more if more is not None and more.isVisible() else self._canvas.filter
        asking = BatchWishes(self._store, self._clock, self._wishes, self._page)
        asking.ask_tags(contacts, carried, anchor)

    def of_ring(self, key: str, where: QPoint) -> None:
        """Its people, a new one there, its rhythm and capacity, a closer look."""
        kinds = (LayerKind.RING, LayerKind.TARGET)
        shown = [layer for layer in layers(self._store) if layer.kind in kinds]
        place = next((place for place, layer in enumerate(shown) if layer.key == key), None)
        if place is None:
            return
        menu = self._menu()
        menu.addAction(self.tr("See the people"), lambda: self.layer_wanted.emit(key))
        menu.addAction(self.tr("New person here…"), lambda: self.add_wanted.emit(key))
        menu.addSeparator()
        menu.addAction(self.tr("Change cadence and capacity…"), lambda: self.settings_wanted.emit(key))
        menu.addSeparator()
        self._add_tidy(menu, key)
        menu.addAction(self.tr("Fit this ring"), lambda: self._canvas.view.fit_ring(place))
        add_question(menu, "layers", self.guide_asked.emit)
        menu.popup(where)

    def _add_tidy(self, menu: QMenu, key: str) -> None:
        action = menu.addAction(self.tr("Tidy this circle"), lambda: self.tidying.tidy(key))
        view, scene = self._canvas.view, self._canvas.view.scene
        action.setEnabled(not view.read_only and scene is not None and not scene.places.sectors)

    def of_canvas(self, where: QPoint) -> None:
        """The whole picture, filters, the picture for elsewhere."""
        menu = self._menu()
        menu.addAction(self.tr("Fit the window"), self._canvas.view.reset_zoom)
        menu.addMenu(self._canvas.sectors.menu_of_sectors(menu))
        menu.addMenu(self._canvas.filter.menu_of_lights(menu))
        menu.addMenu(self._page.around.menu_of_links(PopupMenu(menu)))
        menu.addAction(self.tr("Other days"), self._page.around.toggle_time)
        menu.addSeparator()
        menu.addAction(self.tr("Copy the picture"), self.sharing.copy)
        menu.addAction(self.tr("Export…"), self.sharing.export)
        menu.addAction(self.tr("Print…"), self.sharing.print_out)
        menu.popup(where)

    def _menu(self) -> QMenu:
        menu = PopupMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
