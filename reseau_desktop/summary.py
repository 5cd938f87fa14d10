"""What the frame shows of the whole network, asked in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.history import Steps, steps
from reseau_desktop.insights.layers import LayerFill, fills, people
from reseau_desktop.insights.load import Load, load
from reseau_desktop.insights.settings import settings
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Summary:
    """People, circles with their fill, the promise load, both ends of the history, whether this is the sample."""

    people: int
    fills: tuple[LayerFill, ...]
    load: Load
    steps: Steps
    sample: bool


def summary(store: Store, today: date) -> Summary:
    """Everything the sidebar, the Edit menu and the status bar say."""
    return Summary(people(store), fills(store), load(store, today), steps(store), settings(store).sample)
