"""People who slip away: drifts, and ties that fell asleep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.dormant import A_MONTH, Tie, is_dormant, more_senior, score
from reseau_desktop.network.drift import PATIENCE, TOLERANCE, drifting
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
    rings = [layer.kind is LayerKind.RING for layer in known.layers]
    silence = today.toordinal() - known.last
    slipped = (
        (known.last > 0)
        & (known.cadence > 0)
        & ~known.silent
        & (silence >= TOLERANCE * known.cadence + PATIENCE)
        & np.asarray(rings, bool)[known.layer]
    )
    candidates = known.ids[slipped].tolist()
    days = _days(store, candidates)
    answered = _answered(store, today)
    found = []
    for contact in candidates:
        stands = known.of(contact)
        if stands is None or contact in answered:
            continue
        drift = drifting(days.get(contact, ()), today, known.layers, stands.layer.key, stands.cadence)
        if drift is not None:
            months = int((today - drift.since).days / DAYS_A_MONTH)
            found.append(
                (stands.layer.position, Drift(contact, drift.declared, drift.lived, drift.since, months))
            )
    found.sort(key=lambda pair: (pair[0], pair[1].since, pair[1].contact))
    return [drift for _, drift in found]


def _days(store: Store, contacts: list[int]) -> dict[int, list[date]]:
    found: dict[int, list[date]] = {}
    for start in range(0, len(contacts), 5_000):
        batch = contacts[start : start + 5_000]
        for contact, happened in store.rows(
            "SELECT p.contact, i.happened FROM participant p JOIN interaction i ON i.id = p.interaction"
            f" WHERE p.contact IN ({marks(batch)})"
        ):
            found.setdefault(int(contact), []).append(date.fromisoformat(happened))
    return found


def _answered(store: Store, today: date) -> set[int]:
    """Whom a rekindling or waking was planned for, or refused, not long ago."""
    since = (today - timedelta(days=REFUSED_FOR)).isoformat()
    return {
        int(row[0])
        for row in store.rows(
            "SELECT contact FROM follow_up WHERE contact IS NOT NULL AND kind IN ('rekindle', 'dormant')"
            " AND (status = 'open' OR ifnull(closed_on, created_on) > ?)",
            (since,),
        )
    }


def dormant_ties(store: Store, today: date) -> list[DormantTie]:
    """The three best ties to wake; those answered to lately are left in peace."""

    def ask() -> list[DormantTie]:
        known = standing(store, today)
        answered = _answered(store, today)
        asleep = [
            place
            for place in range(len(known.ids))
            if known.last[place]
            and not known.silent[place]
            and known.layers[int(known.layer[place])].kind is not LayerKind.INBOX
            and is_dormant(date.fromordinal(int(known.last[place])), today)
            and int(known.ids[place]) not in answered
        ]
        ids = [int(known.ids[place]) for place in asleep]
        titles = dict(
            store.rows(
                "SELECT contact, title FROM position WHERE current = 1 AND title <> '' ORDER BY contact, id"
            )
        )
        past = dict(store.rows("SELECT contact, count(*) FROM participant GROUP BY contact"))
        mine = str(titles.get(ME, ""))
        ties = [
            Tie(contact, int(past.get(contact, 0)), more_senior(str(titles.get(contact, "")), mine))
            for contact in ids
        ]
        return [
            DormantTie(item.contact, item.value, item.novelty, item.status, item.trust, item.willingness)
            for item in score(ties)[:A_MONTH]
        ]

    return kept(store, ("dormant", today), ask)


def dormant_tie(store: Store, today: date) -> DormantTie | None:
    """The one proposed today: each of the month's three has about ten days."""
    ties = dormant_ties(store, today)
    return ties[min(len(ties) - 1, (today.day - 1) // 10)] if ties else None
