"""The other way round: the word that a note begins with, where it says more than the kind of the exchange does."""

from __future__ import annotations

from typing import Final

from .line_reading import words
from .line_words import MANNERS
from .warmth import Kind

SHORT: Final = 24  # characters of a first sentence that names the exchange: "Coffee", "Salon du livre"


def told(note: str, kind: Kind) -> tuple[str, str]:
    """Coffee, and the rest, of "Coffee. About the museum"; nothing and the whole note where it begins otherwise."""
    first, _, rest = note.partition(". ")
    first = first.removesuffix(".")
    if not first or len(first) > SHORT or "\n" in first or "," in first:
        return "", note
    found = MANNERS.at(words(first), 0) if words(first) else None
    if found is None or found[1].kind is not kind or not found[1].told:
        return "", note
    return first, rest
