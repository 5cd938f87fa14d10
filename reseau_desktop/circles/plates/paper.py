"""Pages: how large their canvas is, and drawings put on them, whether a printer or a PDF takes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from reseau_desktop.circles.plates.painting import paint

if TYPE_CHECKING:
    from reseau_desktop.circles.lettering import Letters
    from reseau_desktop.circles.plates.shapes import Drawing

MARGIN = 12.0  # mm on each side of a page
PX_PER_MM = 900 / (210 - 2 * MARGIN)  # so that a name of 11 px is 6.5 points high
DOTS = 1200  # an inch: how finely a PDF counts
MM_PER_INCH = 25.4


class PageRefused(Exception):
    """Whatever prints pages does not take this one: it is off, or gone."""


def layout(page: QPageSize.PageSizeId, *, upright: bool) -> QPageLayout:
    """A page with our margins."""
    turned = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(QPageSize(page), turned, margins, QPageLayout.Unit.Millimeter)


def on_paper(size: tuple[float, float]) -> tuple[float, float]:
    """The canvas for a printable area of so many mm."""
    return size[0] * PX_PER_MM, size[1] * PX_PER_MM


def canvas(device: QPagedPaintDevice) -> tuple[float, float]:
    """The canvas of a device's pages as they are laid out now."""
    area = device.pageLayout().paintRect(QPageLayout.Unit.Millimeter)
    return on_paper((area.width(), area.height()))


def render(
    device: QPagedPaintDevice,
    dots: int,
    drawings: Sequence[Drawing],
    letters: Letters,
    step: Callable[[], None] = lambda: None,
) -> None:
    """A page for each drawing; the device counts so many `dots` an inch. Raises PageRefused, or what `step` raises."""
    painter = QPainter(device)
    if not painter.isActive():
        raise PageRefused
    try:
        for number, drawing in enumerate(drawings):
            if number and not device.newPage():
                raise PageRefused
            painter.save()
            painter.scale(dots / MM_PER_INCH / PX_PER_MM, dots / MM_PER_INCH / PX_PER_MM)
            paint(painter, drawing, letters, step, in_points=True)
            painter.restore()
    finally:
        painter.end()
