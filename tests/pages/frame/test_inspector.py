"""The right panel: beside the page, over it, or under it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from reseau_desktop.pages.frame.frame import Frame
from reseau_desktop.pages.frame.inspector import InspectorHost
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.theme import theme


class WithPanel(Page):
    def __init__(self) -> None:
        super().__init__()
        self.panel = QWidget()
        QVBoxLayout(self.panel).addWidget(QPushButton("Open"))
        self.host = InspectorHost(QLabel("body"), self.panel)
        self.set_body(self.host)


@pytest.fixture
def frame(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")
    made = Frame(tmp_path / "screen.ini")
    made.add_page("today", "today", lambda: "Today", WithPanel)
    made.add_page("agenda", "agenda", lambda: "Agenda", Page)
    made.resize(1440, 900)
    made.go("today")
    made.show()
    QApplication.processEvents()
    qtbot.addWidget(made)
    yield made
    theme().set_scale(1.0)


def host(frame: Frame) -> InspectorHost:
    return frame.page("today").host


def resized(frame: Frame, width: int, height: int = 800) -> None:
    frame.resize(width, height)
    QApplication.processEvents()


def test_beside_the_page_it_is_320_wide(frame: Frame) -> None:
    assert host(frame).mode() == "beside"
    panel = host(frame).panel()
    assert panel.isVisible() and panel.width() == 320
    assert panel.mapTo(frame, panel.rect().topRight()).x() == frame.width() - 1


def test_keys_hide_and_show_it_and_the_menu_says_so(frame: Frame) -> None:
    action = frame.commands.action("view.inspector")
    assert action.isChecked()
    frame.activateWindow()
    assert QTest.qWaitForWindowActive(frame)
    QTest.keyClick(frame, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not host(frame).panel().isVisible() and not action.isChecked()
    action.trigger()
    assert host(frame).panel().isVisible()
    frame.go("agenda")
    assert not action.isEnabled()


def test_between_it_lies_over_the_page_and_only_when_asked(frame: Frame) -> None:
    resized(frame, 1100)
    assert host(frame).mode() == "over" and not host(frame).panel().isVisible()
    body = host(frame).width()
    frame.commands.action("view.inspector").trigger()
    assert host(frame).panel().isVisible() and host(frame).width() == body
    assert host(frame).panel().width() == 320
    panel = frame.page("today").panel
    QTest.keyClick(panel.findChild(QPushButton), Qt.Key.Key_Escape)
    assert not host(frame).panel().isVisible()
    resized(frame, 1440)
    assert host(frame).mode() == "beside" and host(frame).panel().isVisible()


def test_break_points_follow_the_text_scale(frame: Frame) -> None:
    theme().set_scale(1.5)
    QApplication.processEvents()
    assert host(frame).mode() == "over"
    theme().set_scale(2.0)
    QApplication.processEvents()
    assert host(frame).mode() == "under"
    frame.commands.action("view.inspector").trigger()
    QApplication.processEvents()
    panel = host(frame).panel()
    assert panel.isVisible() and panel.width() == host(frame).width()
    assert panel.height() < host(frame).height() / 2 + 1


def test_hidden_stays_hidden_at_the_next_start(frame: Frame, tmp_path: Path, qtbot) -> None:
    frame.commands.action("view.inspector").trigger()
    frame.keep()
    again = Frame(tmp_path / "screen.ini")
    qtbot.addWidget(again)
    again.add_page("today", "today", lambda: "Today", WithPanel)
    again.resize(1440, 900)
    again.go("today")
    again.show()
    QApplication.processEvents()
    assert not again.page("today").host.panel().isVisible()
