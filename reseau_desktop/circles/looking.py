"""How the picture is looked at: pan, zoom, resize; the sheets are painted anew once that is over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.circles import camera as cameras
from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.flight import ZOOM, Flight, between
from reseau_desktop.circles.geometry import frame
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.circles.people import RingSpec
    from reseau_desktop.circles.scene import Scene

SETTLE = 60  # ms after the last zoom, pan or resize until the sheets are painted anew


class Looking(QWidget):
    """The camera of the picture. Whoever inherits shows the scene and places it anew."""

    zoom_changed = Signal(float)
    settled = Signal()  # the camera came to rest

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self._rings: tuple[RingSpec, ...] = ()
        self._camera = Camera()
        self._at_home = True
        self._squeeze = 1.0  # of the shown scene, until it is placed anew after a resize
        self._settling = QTimer(self, singleShot=True, interval=SETTLE)
        self._settling.timeout.connect(self._settle)
        self._zooming = Flight(self, ZOOM, self._zoom_step)
        self._zoom_from = self._zoom_to = self._camera

    def _compose(self) -> None:
        """Place everybody on the canvas as it is now."""
        raise NotImplementedError

    @property
    def camera(self) -> Camera:
        """As the shown scene is seen."""
        if self._squeeze == 1.0:
            return self._camera
        return replace(self._camera, zoom=self._camera.zoom * self._squeeze)

    @property
    def zoom(self) -> float:
        return self._camera.zoom

    def pan(self, by: QPointF) -> None:
        self._zooming.stop()
        if self._may_shift(by):  # what is on the screen already is moved there
            self.scroll(round(by.x()), round(by.y()))
            self._look(self._camera.moved(by.x(), by.y()), paint=False)
        else:
            self._look(self._camera.moved(by.x(), by.y()))

    def _may_shift(self, by: QPointF) -> bool:
        """Whether all that is seen moves with the camera, by whole pixels."""
        return False

    def zoom_at(self, factor: float, at: QPointF) -> None:
        """Nearer or farther at once; what is under the point stays there."""
        self._zooming.stop()
        self._look(self._camera.zoomed(factor, at.x(), at.y()))

    def zoom_by(self, factor: float) -> None:
        """Nearer or farther, towards the current person when they are seen, else the middle."""
        goal = self._zoom_to if self._zooming.running else self._camera
        self._fly(goal.zoomed(factor, self.width() / 2, self.height() / 2))

    def reset_zoom(self) -> None:
        """100 %, me in the middle."""
        self._fly(cameras.home(self.width(), self.height()))

    def fit_ring(self, ring: int | None) -> None:
        """As large as the ring fits; the whole picture when there is none."""
        if ring is None or self.scene is None:
            self.reset_zoom()
        else:
            self._fly(cameras.fitting(self.scene.lines[ring], self.width(), self.height()))

    def _fly(self, goal: Camera) -> None:
        self._zoom_from, self._zoom_to = self._camera, goal
        self._zooming.start()

    def _zoom_step(self, share: float) -> None:
        self._look(between(self._zoom_from, self._zoom_to, share) if share < 1 else self._zoom_to)

    def _look(self, camera: Camera, *, paint: bool = True) -> None:
        zoomed = camera.zoom != self._camera.zoom
        self._camera = camera
        self._at_home = camera == cameras.home(self.width(), self.height())
        self._settling.start()
        if paint:
            self.update()
        if zoomed:
            self.zoom_changed.emit(camera.zoom)

    def _settle(self) -> None:
        """Quiet again: paint in full, and place anew when the canvas has another size."""
        if self._squeeze != 1.0:
            self._compose()
        self.update()
        self.settled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        old = event.oldSize()
        if self.scene is None or old.isEmpty():
            self._camera = cameras.home(self.width(), self.height())
            self._compose()
            return
        if self._at_home:
            self._camera = cameras.home(self.width(), self.height())
        else:
            grown = event.size() - old
            self._camera = self._camera.moved(grown.width() / 2, grown.height() / 2)
        fitted = frame(
            self.width(), self.height(), len(self._rings) - 1, len(self.scene.crowd), theme().scale
        )
        self._squeeze = fitted.outer / self.scene.frame.outer
        if self._squeeze != 1.0:
            self._settling.start()
