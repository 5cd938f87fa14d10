"""What is loaded while nobody waits is there to be loaded."""

from __future__ import annotations

import subprocess
import sys
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


MANY = 9  # modules of ours in one bite: some five milliseconds


def test_every_bite_is_small():
    """Where a page imports something new, what that needs is to be loaded in bites of its own."""
    asked = (
        "import importlib, sys\n"
        "import reseau_desktop.app, reseau_desktop.window, reseau_desktop.pages.today.page\n"
        "from reseau_desktop.ahead import MODULES\n"
        "for name in MODULES:\n"
        "    before = set(sys.modules)\n"
        "    importlib.import_module(name)\n"
        "    new = [one for one in sys.modules if one.startswith('reseau_desktop.') and one not in before]\n"
        "    print(len(new), name, *new)\n"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    assert [line for line in told.splitlines() if int(line.split()[0]) > MANY] == []
