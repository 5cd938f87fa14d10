"""What is laid over the people: links, a chain to a target, an earlier day. One object that the page tells of its readings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from reseau_desktop.circles.traces import NOTHING, Traces
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.circles.links_shown import LinksOf, LinksShown
from reseau_desktop.pages.circles.paths_shown import PathsShown
from reseau_desktop.pages.circles.replay import Replay
from reseau_desktop.widgets.popup_menu import PopupMenu

if TYPE_CHECKING:
    from reseau_desktop.circles.people import Crowd
    from reseau_desktop.pages.circles.canvas import Canvas
    from reseau_desktop.pages.circles.lights import Lights
    from reseau_desktop.pages.circles.reading import Reading
    from reseau_desktop.pages.circles.remembered import Remembered
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class Around(QObject):
    """`back_wanted`: the page shows today again. `shown`: other people stand on the picture, light them again."""

    back_wanted = Signal()
    shown = Signal()
    said = Signal(str, bool)
    refused = Signal(str)

    def __init__(self, store: Store, clock: Clock, canvas: Canvas, lights: Lights, kept: Remembered) -> None:
        super().__init__(canvas)
        self._canvas, self._lights = canvas, lights
        self.target = ""  # the key of the target circle
        self.links = LinksShown(store, clock, canvas, LinksOf(kept.links()))
        self.paths = PathsShown(store, clock, canvas)
        self.replay = Replay(store, clock, canvas)
        self.links.chosen.connect(kept.keep_links)
        for changed in (self.links.changed, self.paths.changed, self.replay.arrows_changed):
            changed.connect(self._trace)
        self.replay.shown.connect(self._other_day)
        self.replay.back_wanted.connect(self.back_wanted)
        self.paths.lit.connect(self._light)
        self.replay.people_wanted.connect(self._light)
        canvas.legend.people_wanted.connect(self._light)
        for part in (self.paths, self.replay):
            part.told.connect(lambda words: self.said.emit(words, False))
            part.failed.connect(self.refused)
        canvas.zoom.links_wanted.connect(self.open_links)
        canvas.zoom.time_wanted.connect(self.toggle_time)

    @property
    def crowd(self) -> Crowd | None:
        """Who is on the picture while it shows another day."""
        return self.replay.crowd

    def follow(self, found: Reading) -> None:
        """Today was read again and stands on the picture: so do the links, the chain, or the day that was chosen."""
        rings = found.answer.rings
        self.target = next((i.layer.key for i in rings if i.layer.kind is LayerKind.TARGET), "")
        self.links.refresh()
        self.paths.follow()
        self.replay.follow()

    def is_target(self, contact: int) -> bool:
        scene = self._canvas.view.scene
        place = scene.crowd.index.get(contact) if scene is not None else None
        return scene is not None and place is not None and (
            scene.rings[int(scene.crowd.ring[place])].key == self.target
        )  # fmt: skip

    # -- wishes

    def toggle_time(self) -> None:
        """The slider of time, or back to today."""
        if self.replay.is_open:
            self.replay.close()
            return
        self.paths.close()
        self.replay.open()

    def show_paths(self, goal: int) -> None:
        """The chains that lead to a target."""
        self.replay.close()
        self.paths.show(goal)

    def open_links(self, where: QPoint) -> None:
        """Whose links are drawn; the paths to the target that is selected."""
        menu = self.menu_of_links(PopupMenu(self._canvas))
        menu.exec(where)
        menu.deleteLater()

    def menu_of_links(self, menu: QMenu) -> QMenu:
        menu.setTitle(self.tr("Links"))
        self.links.menu(menu)
        menu.addSeparator()
        chosen = self._canvas.view.selected
        action = menu.addAction(self.tr("Show the paths to the selected target"))
        action.setEnabled(len(chosen) == 1 and self.is_target(chosen[0]))
        action.triggered.connect(lambda: self.show_paths(chosen[0]))
        return menu

    # -- what follows

    def _trace(self) -> None:
        route = self.paths.route
        links = self.links.drawn if route is None or self.links.of is LinksOf.ALL else None
        year = self.replay.compared
        arrows = year.arrows if year is not None and len(year.arrows) else None
        nothing = links is None and route is None and arrows is None
        self._canvas.view.set_traces(NOTHING if nothing else Traces(links, arrows, route))
        self._canvas.tell_traces("" if links is None else self.links.sentence(), year)

    def _other_day(self) -> None:
        self.links.refresh()
        self.shown.emit()

    def _light(self, name: str, contacts: tuple[int, ...]) -> None:
        if contacts:
            self._lights.only(name, contacts)
        else:
            self._lights.set(frozenset())
