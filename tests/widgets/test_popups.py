"""What pops up has round corners and a ground of its own, without a filter on the application."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.offers import offer
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme
from reseau_desktop.widgets.tips import TipCorners


@pytest.fixture
def window(qtbot, qapp: QApplication, tmp_path: Path) -> QWidget:
    appearance.install(qapp, shared("resources"), tmp_path / "cache")
    made = QWidget()
    made.resize(300, 200)
    qtbot.addWidget(made)
    return made


def rounded(popup: QWidget) -> bool:
    mask = popup.mask()
    inside = mask.contains(popup.rect().center()) and mask.contains(QPoint(popup.width() // 2, 0))
    return inside and not mask.contains(QPoint(0, 0)) and not mask.contains(popup.rect().bottomRight())


def test_what_a_field_offers_stands_on_a_card(window: QWidget) -> None:
    field = Field("Tag")
    QVBoxLayout(window).addWidget(field)
    offer(field, ["alpha", "alpine", "Rural"])
    window.show()
    completer = field.completer()
    completer.setCompletionPrefix("AL")
    completer.complete()
    popup = completer.popup()
    assert popup.isVisible()
    assert completer.completionCount() == 2
    ground = popup.grab().toImage().pixelColor(popup.width() - 14, popup.height() - 6)
    assert ground == theme().colour("card")
    assert popup.verticalScrollBar().maximum() == 0


def test_what_is_offered_may_have_the_letters_inside(window: QWidget) -> None:
    field = Field("Tag", parent=window)
    offer(field, ["alpha", "Rural"], inside=True)
    field.completer().setCompletionPrefix("RA")
    assert field.completer().currentCompletion() == "Rural"


def test_a_menu_and_the_menu_inside_it_have_round_corners(window: QWidget) -> None:
    window.show()
    menu = PopupMenu(window)
    menu.addAction("Call")
    inner = menu.add_menu("Move to")
    inner.addAction("Close")
    menu.popup(window.mapToGlobal(QPoint(10, 10)))
    assert rounded(menu)
    inner.popup(window.mapToGlobal(QPoint(60, 30)))
    assert rounded(inner)
    menu.addAction("A longer entry than the others, for which it grows")
    assert rounded(menu)
    inner.close()
    menu.close()


def test_a_tip_has_round_corners_once_the_pointer_rests(qtbot, qapp: QApplication, window: QWidget) -> None:
    corners = TipCorners(qapp)
    window.setToolTip("Whom to call")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window.windowHandle())
    QTest.mouseMove(window.windowHandle(), QPoint(40, 40))
    qapp.sendEvent(
        window, QHelpEvent(QEvent.Type.ToolTip, QPoint(40, 40), window.mapToGlobal(QPoint(40, 40)))
    )
    tips = [one for one in QApplication.topLevelWidgets() if one.objectName() == "qtooltip_label"]
    assert len(tips) == 1
    qtbot.waitUntil(lambda: rounded(tips[0]))
    tips[0].resize(tips[0].width() + 40, tips[0].height())  # the next tip is longer
    assert rounded(tips[0])
    tips[0].close()
    corners.deleteLater()
