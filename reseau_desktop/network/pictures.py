"""Pictures of people: the two formats that are kept, told by their first bytes."""

from __future__ import annotations

from typing import Final

SIDE: Final = 512  # px, at most, of the longer side
HEAVIEST: Final = 4 * 1024 * 1024  # bytes: no picture of that size is heavier
STARTS: Final = {"jpeg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}


def fits(form: str, image: bytes) -> bool:
    """Whether these bytes may be kept as a picture of that format."""
    return form in STARTS and image.startswith(STARTS[form]) and len(image) <= HEAVIEST
