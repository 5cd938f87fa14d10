"""The exchanges of the 206: those written by hand, and a found past that gives everybody their lateness and warmth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any, Final

from reseau_desktop.exchange.sample_dates import moved
from reseau_desktop.exchange.sample_files import Library, SamplePerson
from reseau_desktop.exchange.sample_history import HORIZON, Wanted, past
from reseau_desktop.network.layers import DEFAULT_LAYERS, LayerKind
from reseau_desktop.network.warmth import Kind

CADENCES: Final[dict[str, int]] = {layer.key: layer.cadence for layer in DEFAULT_LAYERS if layer.cadence}
_RINGS: Final = [layer.key for layer in DEFAULT_LAYERS if layer.kind is LayerKind.RING]
_NEWCOMERS: Final = 0.29  # of the outer rings: known for less than a year
_INNER: Final = ("core", "allies")
_SAID: Final = {Kind.REACTION: 0.4, Kind.EVENT: 1.0}  # how often there is a note; else:
_USUALLY: Final = 0.72


@dataclass(frozen=True, slots=True)
class Exchange:
    """One interaction before it has an id. `who` are contact ids."""

    on: date
    kind: str
    who: tuple[int, ...]
    note: str = ""
    thanks: bool = False

    def row(self, identity: int) -> dict[str, Any]:
        """The mapping of the export."""
        return {
            "id": identity,
            "on": str(self.on),
            "kind": self.kind,
            "contacts": list(self.who),
            "note": self.note,
            "at": None,
            "zone": None,
            "thanks": self.thanks,
        }


def exchanges(people: Mapping[int, SamplePerson], today: date, texts: Library) -> list[Exchange]:
    """All exchanges of these people, by contact id. Of an exchange with several, those who are not here are left out."""
    places = {person.name: identity for identity, person in people.items()}
    written = []
    for line in texts.written:
        who = tuple(places[name] for name in line.people if name in places)
        if who:
            on = date.fromisoformat(moved(line.on, today))
            written.append(Exchange(on, line.kind, who, line.note, line.thanks))
    found = list(written)
    for identity, person in people.items():
        if person.lateness is not None and person.warmth is not None:
            own = {(today - line.on).days: Kind(line.kind) for line in written if identity in line.who}
            found += _found(identity, person, own, today, texts)
    return found


def _found(
    identity: int, person: SamplePerson, own: Mapping[int, Kind], today: date, texts: Library
) -> list[Exchange]:
    """What the found past adds to what is written of one person."""
    random = Random(person.name)
    result = past(_wanted(person, own, random), random)
    unsaid = {kind: random.sample(texts.notes[kind], len(texts.notes[kind])) for kind in Kind}
    added = []
    for days in sorted(result):
        if days in own:
            continue
        kind = result[days]
        said = unsaid[kind] and random.random() < _SAID.get(kind, _USUALLY)
        on = date.fromordinal(today.toordinal() - days)
        added.append(Exchange(on, kind.value, (identity,), unsaid[kind].pop() if said else ""))
    return added


def _wanted(person: SamplePerson, own: Mapping[int, Kind], random: Random) -> Wanted:
    cadence = CADENCES[person.layer]
    # an exchange written by hand within half a day of the drawn lateness says which day it was
    last = min(own, default=-1)
    if last < 0 or abs(last - (person.lateness or 0) * cadence) > 1:
        last = round((person.lateness or 0) * cadence)
    known_for = HORIZON
    if (
        random.random() < _NEWCOMERS
        and person.layer not in _INNER
        and last < 250
        and max(own, default=0) < 330
    ):
        known_for = max(last, max(own, default=0), random.randrange(240, 350))
    ring = _RINGS.index(person.layer)
    inner = CADENCES[_RINGS[ring - 1]] if ring else None
    return Wanted(person.layer, cadence, last, person.warmth or 0, own, known_for, inner)
