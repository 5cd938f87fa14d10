"""What the frame shows of the whole network, asked in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.agenda import agenda
from reseau_desktop.insights.history import Steps, steps
from reseau_desktop.insights.layers import LayerFill, fills, people
from reseau_desktop.insights.load import Load, load
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.today import today as morning
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Summary:
    """People, circles with their fill, the promise load, both ends of the history, whether this is the sample; how many
    cards Today holds, and how many things the agenda has left today."""

    people: int
    fills: tuple[LayerFill, ...]
    load: Load
    steps: Steps
    sample: bool
    cards: int
    items: int


def summary(store: Store, today: date) -> Summary:
    """Everything the sidebar, the Edit menu and the status bar say."""
    (first, *_) = agenda(store, today, today, 1).days
    return Summary(
        people(store),
        fills(store),
        load(store, today),
        steps(store),
        settings(store).sample,
        len(morning(store, today).cards),
        len(first.items),
    )
