"""Where the keyboard is when one goes from a page to another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.frame.stack import PageEntry, PageStack
from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.focus_ring import FocusRing


class Sample(Page):
    def __init__(self) -> None:
        super().__init__()
        self.first, self.other = QPushButton("first"), QPushButton("other")
        body = QWidget()
        column = QVBoxLayout(body)
        column.addWidget(self.first)
        column.addWidget(self.other)
        self.set_body(body)

    def focus_first(self) -> None:
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)


@pytest.fixture
def window(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache")
    made = QWidget()
    column = QVBoxLayout(made)
    made.beside, made.pages = QPushButton("sidebar"), PageStack()
    column.addWidget(made.beside)
    column.addWidget(made.pages)
    for key in ("one", "two"):
        made.pages.add(PageEntry(key, lambda key=key: key, Sample))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def rings(window: QWidget) -> list[FocusRing]:
    return [ring for ring in window.findChildren(FocusRing) if ring.isVisible()]


def test_a_page_first_seen_has_the_keyboard_where_the_arrows_work(window: QWidget) -> None:
    one = window.pages.show_page("one")
    one.first.setFocus()
    two = window.pages.show_page("two")
    assert two.first.hasFocus() and not rings(window)
    two.other.setFocus()
    window.pages.show_page("one")
    window.pages.show_page("two")
    assert two.other.hasFocus()


def test_whoever_walks_the_sidebar_stays_there(window: QWidget) -> None:
    window.beside.setFocus()
    window.pages.show_page("one")
    window.pages.show_page("two")
    assert window.beside.hasFocus()
