"""Who keeps a promise of their own, whatever their circle says."""

from __future__ import annotations

from reseau_desktop.insights.keeping import kept
from reseau_desktop.store import Store


def own_cadences(store: Store) -> dict[str, int]:
    """By layer, how many of its members (archived ones apart) have a cadence of their own."""

    def ask() -> dict[str, int]:
        return {
            str(layer): int(count)
            for layer, count in store.rows(
                "SELECT layer, count(*) FROM person WHERE archived = 0 AND cadence IS NOT NULL GROUP BY layer"
            )
        }

    return kept(store, "own cadences", ask)
