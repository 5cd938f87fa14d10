"""Behind the curtain of a page that comes one sees the page that was there, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication

from reseau_desktop.pages.frame.frame import Frame
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.frame.stack import PageStack
from reseau_desktop.widgets.theme import theme


class _Painted(QObject):
    """Where a window's own ground was painted while the stack was behind its curtain."""

    def __init__(self, stack: PageStack) -> None:
        super().__init__()
        self.region, self._stack = QRegion(), stack

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._stack.updatesEnabled():
            self.region += event.region()
        return False


def test_the_window_is_not_painted_over_a_page_that_goes(qtbot, look, tmp_path) -> None:
    frame = Frame(tmp_path / "screen.ini")
    for key in ("one", "two"):
        frame.add_page(key, "contacts", str, Page)
    qtbot.addWidget(frame)
    frame.resize(1200, 700)
    frame.show()
    frame.go("one")
    stack = frame.pages
    qtbot.waitUntil(stack.updatesEnabled)
    QApplication.processEvents()
    painted, ground = _Painted(stack), frame.centralWidget()
    ground.installEventFilter(painted)
    frame.go("two")
    assert not stack.updatesEnabled()
    ground.repaint()  # what happens beside it meanwhile
    place = QRect(stack.mapTo(ground, QPoint(0, 0)), stack.size())
    assert not painted.region.isEmpty()
    assert not painted.region.intersects(place)


def test_a_stack_has_the_ground_of_its_pages(qtbot, look) -> None:
    stack = PageStack()
    qtbot.addWidget(stack)
    stack.resize(200, 200)
    for mode in ("dark", "light"):
        look.set_mode(mode)
        assert stack.grab().toImage().pixelColor(100, 100).name() == theme().colour("page").name()
