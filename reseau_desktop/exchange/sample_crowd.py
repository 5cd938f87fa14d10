"""Generated people: what makes the sample network as large as wanted, quickly and the same for the same seed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from random import Random
from typing import Any, Final, TypeVar

from reseau_desktop.exchange.sample_exchanges import CADENCES, Exchange
from reseau_desktop.exchange.sample_files import Library
from reseau_desktop.exchange.sample_people import (
    Profile,
    contact,
    landline,
    mailbox,
    mobile,
    position,
    profile_link,
)

T = TypeVar("T")
DORMANT: Final = 0.15  # of the acquaintances: silent for three years and more
NEVER: Final = 0.05  # of the acquaintances: a card, no exchange
_MANY: Final = {"core": 12, "allies": 9, "active": 6, "wide": 4, "known": 3}  # exchanges each, about
_KINDS: Final = ("message",) * 11 + ("reaction",) * 4 + ("call",) * 2 + ("video", "meeting", "event")
_NUMBERS: Final = 10_000  # of each series kept for fiction


def crowd(
    new: Mapping[str, int], first_id: int, today: date, seed: int, texts: Library
) -> tuple[list[dict[str, Any]], list[Exchange]]:
    """`new` people of each layer with ids from `first_id` on, and their exchanges."""
    maker = _Maker(today, Random(f"crowd {seed}"), texts)
    contacts: list[dict[str, Any]] = []
    told: list[Exchange] = []
    for layer, count in new.items():
        for _ in range(count):
            identity = first_id + len(contacts)
            theirs = maker.exchanges(identity, layer)
            contacts.append(maker.person(identity, layer, theirs))
            told += theirs
    return contacts, told


class _Maker:
    """Makes one person after the other; everything it draws from is looked up once."""

    def __init__(self, today: date, random: Random, texts: Library) -> None:
        self._today, self._random = today.toordinal(), random
        self._names, self._titles = texts.names, texts.titles
        self._notes = texts.notes
        self._sectors = tuple(texts.titles)
        self._cities = tuple(texts.countries.items())
        self._houses = [f"{house} {sign}" for house in texts.names["house"] for sign in texts.names["sign"]]
        self._days: dict[int, date] = {}

    def exchanges(self, identity: int, layer: str) -> list[Exchange]:
        """A few exchanges whose latest is about as old as the layer promises; none for who is still to sort."""
        if layer in ("inbox", "target") or (layer == "known" and self._random.random() < NEVER):
            return []
        last = self._latest(layer)
        gap = CADENCES[layer] * (0.6 + self._random.random())
        count = max(1, round(_MANY[layer] * (0.4 + 1.2 * self._random.random())))
        told = []
        for place in range(count):
            days = int(last + place * gap)
            kind = self._pick(_KINDS)
            note = self._pick(self._notes[kind]) if self._random.random() < 0.3 else ""
            told.append(Exchange(self._ago(days), kind, (identity,), note))
        return told

    def person(self, identity: int, layer: str, theirs: Sequence[Exchange]) -> dict[str, Any]:
        """Somebody with a plausible name, post and town, and now and then a number or a birthday."""
        random = self._random
        woman = random.random() < 0.5
        given = self._pick(self._names["feminine" if woman else "masculine"])
        family = self._pick(self._names["family"])
        if random.random() < 0.04:
            family += f"-{self._pick(self._names['family'])}"
        sector, house = self._pick(self._sectors), self._pick(self._houses)
        title = self._pick(self._titles[sector])[woman]
        city, country = self._pick(self._cities)
        sorted_in = layer != "inbox"
        added = theirs[-1].on if theirs else self._ago(3 if not sorted_in else 10 + identity % 15)
        return contact(
            Profile(
                identity,
                layer,
                str(added),
                given,
                family,
                email=mailbox(given, f"{family} {identity}", "courriel.example")
                if random.random() < 0.4
                else "",
                phones=self._phones(identity) if random.random() < 0.15 else (),
                link="" if sorted_in else profile_link(given, f"{family} {identity}"),
                city=city if random.random() < 0.7 else "",
                country=country,
                dates=self._dates(layer),
                positions=(self._position(house, title, sorted_in),) if random.random() < 0.93 else (),
                tags=(sector,) if sorted_in else (),
            )
        )

    def _latest(self, layer: str) -> float:
        """Days since the latest exchange: mostly within the promise, some late, some acquaintances long silent."""
        cadence, drawn = CADENCES[layer], self._random.random()
        if layer == "known":
            if drawn < DORMANT:
                return 1096 + drawn / DORMANT * 1500
            return 5 + cadence * 2.6 * float(((drawn - DORMANT) / (1 - DORMANT)) ** 1.2)
        return 2 + cadence * float(drawn**0.8 * 1.08 if drawn < 0.95 else 1 + drawn * 0.6)

    def _position(self, house: str, title: str, dated: bool) -> dict[str, Any]:
        if not dated:
            return position(house, title, current=True, seen_on=str(self._ago(3)))
        start = self._ago(int(30 + self._random.random() ** 2 * 5000))
        return position(house, title, start=start.isoformat()[:7], current=True)

    def _dates(self, layer: str) -> tuple[tuple[str, str], ...]:
        dates = []
        if layer == "inbox":
            dates.append(("connected", str(self._ago(int(30 + self._random.random() * 4000)))))
        if self._random.random() < (0.05 if layer in ("inbox", "known") else 0.35):
            born = self._ago(9000 + int(self._random.random() * 14_000))
            dates.append(("birthday", f"--{born.isoformat()[5:]}" if born.day % 4 == 0 else str(born)))
        return tuple(dates)

    def _phones(self, identity: int) -> tuple[tuple[str, str], ...]:
        """A number of its own while those kept for fiction last."""
        place, series = identity * 7919 % _NUMBERS, identity // _NUMBERS % 6
        if series == 0:
            return (("mobile", mobile(place)),)
        return (("work", landline((series - 1) * _NUMBERS + place)),)

    def _pick(self, among: Sequence[T]) -> T:
        return among[int(self._random.random() * len(among))]

    def _ago(self, days: int) -> date:
        found = self._days.get(days)
        if found is None:
            found = self._days[days] = date.fromordinal(self._today - days)
        return found
