"""The status bar shows long work after a while, with the way out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.pages.frame import status
from reseau_desktop.pages.frame.status import StatusBar
from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.buttons import LinkButton


@pytest.fixture
def bar(qtbot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")
    monkeypatch.setattr(status, "_PATIENCE", 1)
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(1200, 28)
    made.show()
    return made


def test_it_is_28_high_and_says_its_facts(bar: StatusBar) -> None:
    bar.set_left(["206 contacts", "Promises: 9.2 contacts a week"])
    assert bar.height() == 28
    assert bar.left() == ["206 contacts", "Promises: 9.2 contacts a week"]
    bar.set_left([])
    assert bar.left() == []


def test_long_work_is_shown_and_can_be_cancelled(bar: StatusBar, qtbot) -> None:
    cancelled: list[int] = []
    bar.begin("Importing", lambda: cancelled.append(1))
    assert not bar.working()
    qtbot.waitUntil(bar.working)
    bar.progress(62, 100, "Importing, 62%")
    QTest.mouseClick(bar.findChild(LinkButton), Qt.MouseButton.LeftButton)
    assert cancelled == [1] and not bar.working()


def test_short_work_is_not_shown(bar: StatusBar, qtbot) -> None:
    bar.begin("Saving a copy")
    bar.end()
    qtbot.wait(5)
    assert not bar.working()


def test_facts_go_from_the_right_where_there_is_no_room(bar: StatusBar) -> None:
    bar.resize(1200, 28)
    bar.set_left(("206 contacts", "Promises: 9.2 contacts a week", "Sample network"))
    bar.set_next("Next reminder tomorrow at 9:00")
    assert len(bar.left()) == 3
    bar.setMinimumWidth(1)  # as in a narrow window
    bar.resize(360, 28)
    assert bar.left() == ["206 contacts"]
    bar.resize(1200, 28)
    assert len(bar.left()) == 3
