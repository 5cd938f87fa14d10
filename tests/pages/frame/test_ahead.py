"""What is loaded while nobody waits is there to be loaded."""

from __future__ import annotations

from importlib.util import find_spec

from reseau_desktop.ahead import MODULES
from reseau_desktop.widgets import breath


def test_all_that_is_loaded_ahead_is_there():
    assert [name for name in MODULES if find_spec(name) is None] == []


def test_nothing_is_loaded_while_a_page_is_being_made(qtbot):
    from PySide6.QtCore import QObject

    from reseau_desktop.ahead import Ahead

    owner = QObject()
    ahead = Ahead(owner)
    waiting = len(ahead._waiting)
    with breath.making():
        ahead._bite()
        assert len(ahead._waiting) == waiting
    ahead._bite()
    assert len(ahead._waiting) < waiting
    ahead.stop()
