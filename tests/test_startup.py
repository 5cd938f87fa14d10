"""Before the first widget: what a start does, and what it leaves undone."""

from __future__ import annotations

import subprocess
import sys


def test_no_source_is_read_for_a_start() -> None:
    """PySide would keep the text of every module that comes after it."""
    look = (
        "import linecache, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from reseau_desktop import startup\n"
        "assert startup.application() is not None\n"
        "import reseau_desktop.window\n"
        "print([name for name in linecache.cache if 'reseau_desktop' in name])\n"
    )
    told = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
