"""People who slip away: drifts, and ties that fell asleep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.standing import Standing, standing
from reseau_desktop.network.dormant import A_MONTH, Tie, is_dormant, latest_dormant, more_senior, score
from reseau_desktop.network.drift import TOLERANCE, drift_values, lived_intervals
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    Numbers = NDArray[Any]

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


def drift_of_day(store: Store, today: date) -> Drift | None:
    """The one that Today asks about: the first as the morning found them. Once it is answered none takes its place."""

    def ask() -> Drift | None:
        first = next(iter(_drifts(store, today, morning=True)), None)
        if first is None:
            return None
        return next((one for one in drifts(store, today) if one.contact == first.contact), None)

    return kept(store, ("drift of day", today), ask)


def _drifts(store: Store, today: date, *, morning: bool = False) -> list[Drift]:
    """Now; with `morning`, without what was noted, moved and answered today."""
    import numpy as np

    known = standing(store, today)
    if not len(known.ids):
        return []
    met, met_on, last, layer, cadence = known.met, known.met_on, known.last, known.layer, known.cadence
    if morning:
        met, met_on, last = _before(known, today)
        layer, cadence = _unmoved(store, known, today)
    interval = lived_intervals(met, met_on, today, len(known.ids))
    lived = drift_values(interval, last, layer, cadence, known.layers, today)
    answered = _answered(store, today, morning=morning)
    since = last + np.ceil(TOLERANCE * cadence).astype(np.int64)
    position = np.array([layer.position for layer in known.layers])[layer]
    places = np.flatnonzero((lived >= 0) & ~known.silent)
    order = np.lexsort((known.ids[places], since[places], position[places]))
    found = []
    for place in places[order].tolist():
        contact = int(known.ids[place])
        if contact not in answered:
            day = date.fromordinal(int(since[place]))
            months = int((today - day).days / DAYS_A_MONTH)
            declared, outside = known.layers[int(layer[place])], known.layers[int(lived[place])]
            found.append(Drift(contact, declared.key, outside.key, day, months))
    return found


def _before(known: Standing, today: date) -> tuple[Numbers, Numbers, Numbers]:
    """The exchanges before today, place and day, and the day of each one's latest (0: none)."""
    import numpy as np

    earlier = known.met_on < today.toordinal()
    met, met_on = known.met[earlier], known.met_on[earlier]
    last = np.zeros(len(known.ids), np.int64)
    np.maximum.at(last, met, met_on)
    return met, met_on, last


def _unmoved(store: Store, known: Standing, today: date) -> tuple[Numbers, Numbers]:
    """The circle and the cadence of each as they were before the moves of today."""
    layer, cadence = known.layer.copy(), known.cadence.copy()
    number = {one.key: place for place, one in enumerate(known.layers)}
    for contact, origin, own in store.rows(
        "SELECT m.contact, m.origin, c.cadence FROM layer_move m JOIN contact c ON c.id = m.contact"
        " WHERE m.moved_on = ? ORDER BY m.id DESC",  # the first of the day is told last
        (today.isoformat(),),
    ):
        place = known.place(int(contact))
        if place is not None and origin in number:
            layer[place] = number[origin]
            cadence[place] = own or known.layers[number[origin]].cadence or 0
    return layer, cadence


def _answered(store: Store, today: date, *, morning: bool = False) -> set[int]:
    """Whom a rekindling or waking was planned for, or refused not long ago, or put off to a day that is to come; with
    `morning`, before today."""
    since = (today - timedelta(days=REFUSED_FOR)).isoformat()
    until = (today - timedelta(days=morning)).isoformat()
    return {
        int(row[0])
        for row in store.rows(
            "SELECT contact FROM follow_up WHERE contact IS NOT NULL AND kind IN ('rekindle', 'dormant')"
            " AND CASE WHEN status = 'skipped' AND closed_on IS NULL THEN snoozed_until > ?2"
            "  ELSE status = 'open' OR ifnull(closed_on, created_on) > ?1 END AND created_on <= ?3",
            (since, today.isoformat(), until),
        )
    }


def dormant_ties(store: Store, today: date) -> list[DormantTie]:
    """The three best ties to wake; those answered to lately are left in peace."""
    return kept(store, ("dormant", today), lambda: _ties(store, today))


def dormant_tie(store: Store, today: date) -> DormantTie | None:
    """The one proposed today, as the morning found them: once it is answered none takes its place. Each of the month's
    three has about ten days; those that were answered in the month are of the three."""

    def ask() -> DormantTie | None:
        done = _woken(store, today)
        ties = _ties(store, today, morning=True)[: max(0, A_MONTH - done)]
        if not ties:
            return None
        first = ties[min(len(ties) - 1, max(0, (today.day - 1) // 10 - done))]
        stands = standing(store, today).of(first.contact)
        met = stands is not None and stands.last is not None and not is_dormant(stands.last, today)
        return None if met or first.contact in _answered(store, today) else first

    return kept(store, ("dormant of day", today), ask)


def _ties(store: Store, today: date, *, morning: bool = False) -> list[DormantTie]:
    """Now; with `morning`, without what was noted and answered today."""
    import numpy as np

    known = standing(store, today)
    answered = _answered(store, today, morning=morning)
    latest = latest_dormant(today)
    if latest is None or not len(known.ids):
        return []
    met, _met_on, last = _before(known, today if morning else today + timedelta(days=1))
    inbox = np.array([layer.kind is LayerKind.INBOX for layer in known.layers], bool)[known.layer]
    asleep = (last > 0) & (last <= latest.toordinal()) & ~known.silent & ~inbox
    ids = [contact for contact in known.ids[asleep].tolist() if contact not in answered]
    titles = _titles(store, [ME, *ids])
    past = dict(zip(known.ids.tolist(), np.bincount(met, minlength=len(known.ids)).tolist(), strict=True))
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


def _woken(store: Store, today: date) -> int:
    """How many sleeping ties were answered in this month before today, and have not come back."""
    first = today.replace(day=1)
    latest = latest_dormant(first)
    rows = store.rows(
        "SELECT DISTINCT contact FROM follow_up WHERE contact IS NOT NULL AND kind IN ('rekindle', 'dormant')"
        " AND created_on >= ? AND created_on < ?",
        (first.isoformat(), today.isoformat()),
    )
    if latest is None or not rows:
        return 0
    known = standing(store, today)
    _met, _met_on, last = _before(known, first)
    answered = _answered(store, today, morning=True)
    places = [known.place(int(contact)) for (contact,) in rows if contact in answered]
    return sum(1 for place in places if place is not None and 0 < last[place] <= latest.toordinal())


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
