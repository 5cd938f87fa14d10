"""What changes behind a curtain is seen once it rises, and the loop comes round before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from reseau_desktop.widgets.curtain import Curtain


class Painted(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.told: Callable[[], object] = lambda: None

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1
        self.told()


def shown(qtbot) -> tuple[QStackedWidget, Painted, Curtain]:
    place, before, after = QStackedWidget(), Painted(), Painted()
    place.addWidget(before)
    place.addWidget(after)
    qtbot.addWidget(place)
    place.resize(200, 100)
    place.show()
    qtbot.waitUntil(lambda: before.times > 0)
    return place, after, Curtain(place)


def test_it_is_laid_out_now_and_painted_when_the_curtain_rises(qtbot) -> None:
    place, after, curtain = shown(qtbot)
    curtain.fall()
    place.setCurrentWidget(after)
    assert after.isVisible()
    assert after.size() == place.size()
    QApplication.sendPostedEvents()  # what one loop does before it comes round
    assert after.times == 0
    qtbot.waitUntil(lambda: after.times > 0)
    assert place.updatesEnabled()


def test_two_places_come_one_after_the_other_with_an_answer_between(qtbot) -> None:
    first, after_first, curtain = shown(qtbot)
    second, after_second, other = shown(qtbot)
    order: list[str] = []
    after_first.told = lambda: (order.append("first"), asked.start())
    after_second.told = lambda: order.append("second")
    asked = QTimer(first, interval=0, singleShot=True)
    asked.timeout.connect(lambda: order.append("answered"))
    curtain.fall()
    other.fall(3)
    first.setCurrentWidget(after_first)
    second.setCurrentWidget(after_second)
    qtbot.waitUntil(lambda: "second" in order)
    assert order[0] == "first"
    assert order.index("answered") < order.index("second")


def test_it_rises_once_however_often_it_fell(qtbot) -> None:
    place, after, curtain = shown(qtbot)
    for _ in range(5):
        curtain.fall()
    place.setCurrentWidget(after)
    qtbot.waitUntil(lambda: after.times > 0)
    assert place.updatesEnabled()
