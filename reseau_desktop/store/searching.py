"""What everything that asks must know of the file: which row of `contact` is me."""

from __future__ import annotations

from typing import Final

ME: Final = 1
