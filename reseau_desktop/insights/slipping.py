"""People who slip away: drifts, and ties that fell asleep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.dormant import A_MONTH, Tie, latest_dormant, more_senior, score
from reseau_desktop.network.drift import TOLERANCE, drift_values, lived_intervals
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME

DAYS_A_MONTH = 365.25 / 12
REFUSED_FOR = 90  # days: a drift or a tie that was answered is left in peace


@dataclass(frozen=True, slots=True)
class Drift:
    """Somebody lived outside their declared layer: keys of both, the day the promise was outgrown, months since."""

    contact: int
    declared: str
    lived: str
    since: date
    months: int


@dataclass(frozen=True, slots=True)
class DormantTie:
    """A tie silent for three years or more; `score` 0 to 1 with its four terms."""

    contact: int
    score: float
    novelty: float
    status: float
    trust: float
    willingness: float


def drifts(store: Store, today: date) -> list[Drift]:
    """Who drifts, the innermost declared layer first, then the longest; those answered lately are left out."""
    return kept(store, ("drifts", today), lambda: _drifts(store, today))


def _drifts(store: Store, today: date) -> list[Drift]:
    import numpy as np

    known = standing(store, today)
    if not len(known.ids):
        return []
    interval = lived_intervals(known.met, known.met_on, today, len(known.ids))
    lived = drift_values(interval, known.last, known.layer, known.cadence, known.layers, today)
    answered = _answered(store, today)
    since = known.last + np.ceil(TOLERANCE * known.cadence).astype(np.int64)
    position = np.array([layer.position for layer in known.layers])[known.layer]
    places = np.flatnonzero((lived >= 0) & ~known.silent)
    order = np.lexsort((known.ids[places], since[places], position[places]))
    found = []
    for place in places[order].tolist():
        contact = int(known.ids[place])
        if contact not in answered:
            day = date.fromordinal(int(since[place]))
            months = int((today - day).days / DAYS_A_MONTH)
            declared, outside = known.layers[int(known.layer[place])], known.layers[int(lived[place])]
            found.append(Drift(contact, declared.key, outside.key, day, months))
    return found


def _answered(store: Store, today: date) -> set[int]:
    """Whom a rekindling or waking was planned for, or refused not long ago, or put off to a day that is to come."""
    since = (today - timedelta(days=REFUSED_FOR)).isoformat()
    return {
        int(row[0])
        for row in store.rows(
            "SELECT contact FROM follow_up WHERE contact IS NOT NULL AND kind IN ('rekindle', 'dormant')"
            " AND CASE WHEN status = 'skipped' AND closed_on IS NULL THEN snoozed_until > ?2"
            "  ELSE status = 'open' OR ifnull(closed_on, created_on) > ?1 END",
            (since, today.isoformat()),
        )
    }


def dormant_ties(store: Store, today: date) -> list[DormantTie]:
    """The three best ties to wake; those answered to lately are left in peace."""

    def ask() -> list[DormantTie]:
        import numpy as np

        known = standing(store, today)
        answered = _answered(store, today)
        latest = latest_dormant(today)
        if latest is None or not len(known.ids):
            return []
        inbox = np.array([layer.kind is LayerKind.INBOX for layer in known.layers], bool)[known.layer]
        asleep = (known.last > 0) & (known.last <= latest.toordinal()) & ~known.silent & ~inbox
        ids = [contact for contact in known.ids[asleep].tolist() if contact not in answered]
        titles = _titles(store, [ME, *ids])
        before = known.met[known.met_on <= today.toordinal()]
        past = dict(
            zip(known.ids.tolist(), np.bincount(before, minlength=len(known.ids)).tolist(), strict=True)
        )
        mine = str(titles.get(ME, ""))
        willing = _gave_to_me(store, today, ids)
        ties = [
            Tie(
                contact,
                past[contact],
                more_senior(str(titles.get(contact, "")), mine),
                willing=contact in willing,
            )
            for contact in ids
        ]
        return [
            DormantTie(item.contact, item.value, item.novelty, item.status, item.trust, item.willingness)
            for item in score(ties)[:A_MONTH]
        ]

    return kept(store, ("dormant", today), ask)


def _titles(store: Store, ids: list[int]) -> dict[int, str]:
    """What each is now; the latest noted where there are several."""
    return dict(
        store.rows(
            "SELECT contact, title FROM position WHERE current = 1 AND title <> ''"
            f" AND contact IN ({marks(ids)}) ORDER BY contact, id"
        )
    )


def _gave_to_me(store: Store, today: date, ids: list[int]) -> set[int]:
    """Of these, whom something was received from: they are willing."""
    rows = store.rows(
        "SELECT DISTINCT contact FROM act WHERE direction = 'received' AND happened <= ?"
        f" AND contact IN ({marks(ids)})",
        (today.isoformat(),),
    )
    return {int(contact) for (contact,) in rows}


def dormant_tie(store: Store, today: date) -> DormantTie | None:
    """The one proposed today: each of the month's three has about ten days."""
    ties = dormant_ties(store, today)
    return ties[min(len(ties) - 1, (today.day - 1) // 10)] if ties else None
