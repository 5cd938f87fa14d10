"""The picture with what lies on it: filter, legend, zoom. They give way where the canvas is too small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.circles.camera import STEP
from reseau_desktop.pages.circles.filter_button import FilterButton
from reseau_desktop.pages.circles.legend import Legend
from reseau_desktop.pages.circles.zoom_bar import ZoomBar
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.circles.hand import CirclesView

LEFT, RIGHT, TOP, LEGEND_BOTTOM, ZOOM_BOTTOM = 24, 16, 2, 18, 14
LEGEND_NEEDS = 620  # px of width (at text scale 1) from which the legend lies beside the rings, not over them


class Canvas(QWidget):
    """Lays things out; what they do is the page's."""

    def __init__(self, view: CirclesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        view.setParent(self)
        self.filter = FilterButton(self)
        self.legend = Legend(self)
        self.zoom = ZoomBar(self)
        self.zoom.nearer.connect(lambda: view.zoom_by(STEP))
        self.zoom.farther.connect(lambda: view.zoom_by(1 / STEP))
        self.zoom.whole.connect(view.reset_zoom)
        view.zoom_changed.connect(self.zoom.set_zoom)
        for piece in (self.filter, self.legend, self.zoom):
            piece.installEventFilter(self)
        theme().scale_changed.connect(self._arrange)

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
        self.view.setGeometry(self.rect())
        self.filter.resize(self.filter.sizeHint())
        self.filter.move(px(LEFT), px(TOP))
        self.legend.setVisible(self.width() >= px(LEGEND_NEEDS))
        self.legend.move(
            px(LEFT) - px(6), self.height() - self.legend.sizeHint().height() - px(LEGEND_BOTTOM)
        )
        size = self.zoom.sizeHint()
        self.zoom.move(
            self.width() - size.width() - px(RIGHT), self.height() - size.height() - px(ZOOM_BOTTOM)
        )
        for piece in (self.filter, self.legend, self.zoom):
            piece.raise_()
