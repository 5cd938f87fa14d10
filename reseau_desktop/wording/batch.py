"""Several people at once, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reseau_desktop.network.layers import LayerKind
from reseau_desktop.wording import dates, numbers
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.insights.batch import Arrival, Batch

NEAR = 0.05  # contacts a week: less is no change that one would say


def people(count: int) -> str:
    """12 people."""
    return numbers.in_words(translate("Batch", "%n people", "", count), count)


def silence(found: Batch) -> str:
    """How long nobody of them, or somebody, has been met."""
    if found.silence is None:
        return translate("Batch", "No exchange with any of them yet.") if found.count else ""
    shortest, longest = (
        dates.ago(days) if days > 0 else translate("Batch", "a day") for days in found.silence
    )
    if shortest == longest:
        said = translate("Batch", "Last exchange {age} ago.").format(age=longest)
    else:
        said = translate("Batch", "Last exchanges between {shortest} and {longest} ago.").format(
            shortest=shortest, longest=longest
        )
    if found.never:
        words = translate("Batch", "None yet with %n of them.", "", found.never)
        said += " " + numbers.in_words(words, found.never)
    return said


def fill(found: Arrival, count: int) -> str:
    """Before and after: 46 → 58 of 350; here; one at a time."""
    if found.here == count:
        return translate("Batch", "here", "they are all in this circle")
    if found.layer.kind is LayerKind.TARGET and count > 1:
        return translate("Batch", "one at a time")
    before, after = numbers.count(found.before), numbers.count(found.after)
    if found.layer.capacity is None:
        return translate("Batch", "{before} → {after}").format(before=before, after=after)
    return translate("Batch", "{before} → {after} of {capacity}").format(
        before=before, after=after, capacity=numbers.count(found.layer.capacity)
    )


def load(before: float, after: float) -> str:
    """What a move would do to the promise."""
    shown = {"before": numbers.decimal(before), "after": numbers.decimal(after)}
    plural = numbers.plural(after)
    if abs(after - before) < NEAR:
        words = translate("Batch", "The promise stays at {after} contacts a week.", "", plural)
    elif after < before:
        words = translate("Batch", "The promise drops from {before} to {after} contacts a week.", "", plural)
    else:
        words = translate("Batch", "The promise grows from {before} to {after} contacts a week.", "", plural)
    return words.format(**shown)


def move(count: int, layer: str) -> str:
    """Move 12 to Acquaintances."""
    words = numbers.in_words(translate("Batch", "Move %n to {layer}", "", count), count)
    return words.format(layer=layer)
