"""What the week and the list ask for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from reseau_desktop.insights.agenda import Agenda, Day
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.wording.layers import name as layer_name

if TYPE_CHECKING:
    from reseau_desktop.store import Store

WEEK, LISTED = 7, 28  # days shown by the week, and by the list


def read_days(store: Store, today: date, first: date, count: int) -> tuple[Agenda, dict[str, str]]:
    """The days, and the layers' names."""
    from reseau_desktop.insights.agenda import agenda
    from reseau_desktop.insights.layers import layers

    return agenda(store, today, first, count), {
        layer.key: layer_name(layer) for layer in layers(store) if layer.kind is not LayerKind.ME
    }


def empty_days(store: Store, first: date) -> Agenda:
    """A week whose things are still being sought: its dates are known."""
    from reseau_desktop.insights.settings import settings

    chosen = settings(store)
    days = (first + timedelta(days=number) for number in range(WEEK))
    return Agenda(tuple(Day(day, day.weekday() in chosen.days_off, chosen.quota, 0, ()) for day in days), ())
