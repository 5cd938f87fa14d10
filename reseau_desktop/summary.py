"""What the frame shows of the whole network: what is quickly told, and what waits."""

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

    @property
    def listed(self) -> int:
        """Those whom Contacts lists when nobody asks for more: everybody but the archive, as beside the circles."""
        return sum(item.members for item in self.fills)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for the user: how many cards Today holds, and how many things the agenda has left today."""

    cards: int
    items: int


def summary(store: Store, today: date) -> Summary:
    """What the sidebar, the Edit menu and the status bar say of the network."""
    return Summary(people(store), fills(store), load(store, today), steps(store), settings(store).sample)


def waiting(store: Store, today: date) -> Waiting:
    """What the sidebar says beside Today and the agenda: it rests on the whole network, and comes after the rest."""
    from reseau_desktop.insights.agenda import week
    from reseau_desktop.insights.today import today as morning

    (first,) = week(store, today, today, 1)
    return Waiting(len(morning(store, today).cards), len(first.items))
