"""The picture with what lies on it: sectors, filter, legend, zoom. They give way where the canvas is too small."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.circles.camera import STEP, home
from reseau_desktop.circles.geometry import frame
from reseau_desktop.pages.circles.filter_button import FilterButton
from reseau_desktop.pages.circles.legend import Legend
from reseau_desktop.pages.circles.path_bar import PathBar
from reseau_desktop.pages.circles.sector_choice import SectorChoice
from reseau_desktop.pages.circles.time_bar import TimeBar
from reseau_desktop.pages.circles.zoom_bar import ZoomBar
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.circles.hand import CirclesView
    from reseau_desktop.pages.circles.compared import Compared

LEFT, RIGHT, TOP, GAP, LEGEND_BOTTOM, ZOOM_BOTTOM = 24, 16, 6, 8, 18, 14  # the focus is drawn within 3 px


class Canvas(QWidget):
    """Lays things out; what they do is the page's."""

    def __init__(self, view: CirclesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        view.setParent(self)
        self.sectors = SectorChoice(self)
        self.filter = FilterButton(self)
        self.legend = Legend(self)
        self.zoom = ZoomBar(self)
        self._bars: list[TimeBar | PathBar] = []  # those that were there once
        self.below: TimeBar | PathBar | None = None  # a bar under the picture: time, or the paths to a target
        self.zoom.nearer.connect(lambda: view.zoom_by(STEP))
        self.zoom.farther.connect(lambda: view.zoom_by(1 / STEP))
        self.zoom.whole.connect(view.reset_zoom)
        view.zoom_changed.connect(self.zoom.set_zoom)
        view.scene_changed.connect(self._look_again)
        view.settled.connect(self._look_again)
        self.legend.grown.connect(self._arrange)
        for piece in (self.sectors, self.filter, self.legend, self.zoom):
            piece.installEventFilter(self)
        theme().scale_changed.connect(self._arrange)

    def _look_again(self) -> None:
        """The legend follows what is on the screen; its signs of warmth take the colour of the second ring."""
        from reseau_desktop.pages.circles.seen import seen

        found, scene = seen(self.view), self.view.scene
        if found is not None and scene is not None:
            self.legend.set_layer(scene.rings[min(1, len(scene.rings) - 1)].key)
            self.legend.set_seen(found)
            self.legend.set_plate(self.view.camera != home(self.view.width(), self.view.height()))

    def set_below(self, bar: TimeBar | PathBar | None) -> None:
        """Give the foot of the canvas to a bar, or all of it back to the picture."""
        if self.below is not None and self.below is not bar:
            self.below.hide()
        self.below = bar
        if bar is not None:
            if bar not in self._bars:
                self._bars.append(bar)
                bar.grown.connect(self._arrange)
            bar.setParent(self)
            bar.show()
        self.zoom.set_time(isinstance(bar, TimeBar))
        self._arrange()

    def tell_traces(self, links: str, year: Compared | None) -> None:
        """What is drawn between the people, for the legend."""
        self.legend.set_traces(links, year)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A piece that grew (another language, a lit filter) is placed again."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._arrange()
        return False

    def _arrange(self) -> None:
        px = theme().px
        foot = self._place_below()
        self.view.setGeometry(0, 0, self.width(), foot)
        self.sectors.resize(self.sectors.sizeHint())
        self.sectors.move(px(LEFT), px(TOP))
        self._place_filter(self.sectors.geometry())
        self._place_legend(px(LEFT) - px(6), foot - px(LEGEND_BOTTOM))
        size = self.zoom.sizeHint()
        self.zoom.move(self.width() - size.width() - px(RIGHT), foot - size.height() - px(ZOOM_BOTTOM))
        pieces = (self.sectors, self.filter, self.legend, self.zoom)
        for piece in pieces:
            piece.raise_()
        self.view.set_covered(piece.geometry() for piece in pieces if not piece.isHidden())

    def _place_below(self) -> int:
        """The bar at the foot, and where the picture ends above it."""
        if self.below is None:
            return self.height()
        px, layout = theme().px, self.below.layout()
        width = self.width() - 2 * px(RIGHT)
        height = layout.totalHeightForWidth(width) if layout is not None else self.below.sizeHint().height()
        top = self.height() - height - px(GAP)
        self.below.setGeometry(px(RIGHT), top, width, height)
        self.below.raise_()
        return top - px(2)

    def _place_filter(self, sectors: QRect) -> None:
        """Beside the sectors; under them where it would lie on the captions."""
        px, room = theme().px, QRect(sectors.topLeft(), self.filter.sizeHint())
        room.moveLeft(sectors.right() + 1 + px(GAP))
        if self._meets_rings(room):
            room.moveTopLeft(sectors.bottomLeft() + QPoint(0, 1 + px(GAP)))
        self.filter.move(room.topLeft())

    def _place_legend(self, left: int, bottom: int) -> None:
        """Beside the rings and under the filter: where there is too little room what distance means goes, then what lies
        between people, then all of it. The circle leaves more room to the lower lines."""
        legend = self.legend
        for with_hint, with_traces in ((True, True), (False, True), (False, False)):
            sizes = legend.row_sizes(traces=with_traces) + [legend.hint_size()] * with_hint
            lines, top = [], bottom - sum(size.height() for size in sizes)
            for size in sizes:
                lines.append(QRect(QPoint(left, top), size))
                top += size.height()
            fits = not any(self._meets_rings(line) for line in lines)
            if fits and lines[0].top() > self.filter.geometry().bottom():
                break
            fits = False
        legend.set_room(hint=with_hint, traces=with_traces)
        legend.setVisible(fits)
        wide = max(line.width() for line in lines)
        legend.setGeometry(left, lines[0].top(), wide, bottom - lines[0].top())

    def _meets_rings(self, part: QRect) -> bool:
        """Whether it lies on the highest caption, or its corner nearest to the middle in the outermost circle, at 100 %."""
        scene, camera = self.view.scene, home(self.view.width(), self.view.height())
        if scene is not None:
            caption = scene.captions[-1].rect(camera.x, camera.y - scene.lines[-1]).toRect()
            if caption.adjusted(-theme().px(GAP), 0, 0, 0).intersects(part):
                return True
        width, height = self.view.width(), self.view.height()
        outermost = frame(width, height, 5, text_scale=theme().scale).target_circle
        dx = width / 2 - part.right()
        dy = max(part.top() - height / 2, height / 2 - part.bottom())
        return part.right() > width / 2 or hypot(dx, dy) < outermost
