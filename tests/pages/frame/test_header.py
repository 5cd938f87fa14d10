"""The head of a page gives way in order: the field, the context, then buttons from the right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.pages.frame.header import PageHeader
from reseau_desktop.paths import shared
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.theme import theme


@pytest.fixture
def header(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "cache").set_mode("light")
    made = PageHeader("Agenda", "23 au 29 novembre 2026")
    made.kept = [made.add(Button(name, "plus")) for name in ("Relance", "Noter un échange", "Importer")]
    qtbot.addWidget(made)
    made.resize(1200, 60)
    made.show()
    QApplication.processEvents()
    yield made
    theme().set_scale(1.0)


def visible(header: PageHeader) -> list[str]:
    return [button.text() for button in header.kept if button.isVisible()]


def resized(header: PageHeader, width: int) -> None:
    header.resize(width, header.height())
    QApplication.processEvents()


def test_with_room_everything_is_there(header: PageHeader) -> None:
    assert header.height() == 60
    assert header.search_field().width() == 250
    assert len(visible(header)) == 3
    right = header.kept[2]
    assert header.width() - right.geometry().right() - 1 == 24


def test_the_field_shrinks_before_a_button_goes(header: PageHeader) -> None:
    resized(header, 740)
    assert header.search_field().width() < 250 and len(visible(header)) == 3


def test_the_last_buttons_go_into_the_menu_and_work_there(header: PageHeader) -> None:
    resized(header, 560)
    assert "Importer" not in visible(header)
    more = next(b for b in header.findChildren(IconButton) if b.accessibleName() == "More")
    assert more.isVisible() and more.geometry().right() < header.width()
    pressed: list[int] = []
    header.kept[2].clicked.connect(lambda: pressed.append(1))

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(a for a in menu.actions() if a.text() == "Importer").trigger()
        menu.close()

    QTimer.singleShot(0, choose)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    resized(header, 1200)
    assert len(visible(header)) == 3 and not more.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [480, 700, 1000, 1400])
def test_nothing_is_clipped_or_covered(header: PageHeader, width: int, scale: float) -> None:
    theme().set_scale(scale)
    resized(header, width)
    shown = [
        w
        for w in (header.search_field(), *header.findChildren(Button))
        if w.isVisible() and w.parent() is header
    ]
    edges = sorted((w.geometry().left(), w.geometry().right()) for w in shown)
    assert all(a[1] < b[0] for a, b in zip(edges, edges[1:], strict=False))
    assert edges[-1][1] < header.width()
    for button in (b for b in header.kept if b.isVisible()):
        assert button.width() >= button.minimumSizeHint().width()


def test_without_a_search_field_the_buttons_have_the_room(qtbot, header: PageHeader) -> None:
    other = PageHeader("Settings", search=False)
    qtbot.addWidget(other)
    assert other.search_field() is None
    other.focus_search()


def test_a_button_that_is_not_offered_stays_away(header: PageHeader) -> None:
    header.set_offered(header.kept[0], False)
    theme().set_mode("dark")
    resized(header, 1100)
    assert visible(header) == ["Noter un échange", "Importer"]
    header.set_offered(header.kept[0], True)
    assert len(visible(header)) == 3
