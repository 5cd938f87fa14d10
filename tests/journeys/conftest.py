"""The whole window over a real folder; closed and opened again as a user would."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from reseau_desktop.clock import Clock
from reseau_desktop.language import Spoken
from reseau_desktop.paths import shared
from reseau_desktop.store import Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.theme import theme
from reseau_desktop.window import Window

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def dressed(qapp, tmp_path_factory):
    appearance.install(qapp, shared("resources"), tmp_path_factory.mktemp("cache"))
    return qapp


@pytest.fixture
def spoken(dressed):
    found = Spoken(dressed)
    yield found
    found.hush()


@pytest.fixture
def opened(qtbot, dressed, spoken, tmp_path):
    """Open the window of the test's folder; again after `shut` for a restart."""
    open_ones = []

    def open_window(language: str = "en") -> Window:
        spoken.speak(language)
        window = Window(Store.open(tmp_path / "network"), Clock(TODAY), spoken)
        theme().reduced_motion = True
        window.frame.resize(1440, 900)
        window.show()
        qtbot.waitUntil(lambda: bool(window.frame.current_page()))
        open_ones.append(window)
        return window

    yield open_window
    for window in open_ones:
        _shut(window)


@pytest.fixture
def shut():
    return _shut


def _shut(window: Window) -> None:
    if getattr(window, "was_shut", False):
        return
    window.was_shut = True
    window.frame.quit()
    window.end(5_000)
    window.store.close()
    window.frame.deleteLater()
    QApplication.sendPostedEvents(None, 52)


@pytest.fixture
def export(tmp_path):
    """A LinkedIn export as it comes today: note, header, a closed profile, no newline at the end."""
    path = tmp_path / "Connections.csv"
    rows = [
        "Ana,Delmas,https://www.linkedin.com/in/ana-d,ana@nord.example,Atelier Nord,Director,05 Nov 2023",
        'Étienne,"Guérin-Roy, PhD",https://www.linkedin.com/in/etienne,,Musée des Ondes,"Chief ""of"" things",31 Dec 2021',
        "Søren,<b>Bold</b>,https://www.linkedin.com/in/soren,,=cmd(),,15-Jan-24",
        ",,,,,,07 Jun 2026",
    ]
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    path.write_text("\n".join(['Notes:\n"When exporting…"\n', header, *rows]), encoding="utf-8")
    return path
