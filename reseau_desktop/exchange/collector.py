"""A pause for the garbage collector while hundreds of thousands of values are made that all stay.

They hold no cycles; without the pause every few thousand of them the collector walks through all again, which
takes a third of the time of a large import.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_depth = 0
_was_on = False


@contextmanager
def paused() -> Iterator[None]:
    """Collect nothing inside; may be nested and used by several threads. Left as it was found."""
    global _depth, _was_on
    with _lock:
        if _depth == 0:
            _was_on = gc.isenabled()
        _depth += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _depth -= 1
            if _was_on and _depth == 0:
                gc.enable()
