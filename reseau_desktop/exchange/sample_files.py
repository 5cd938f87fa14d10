"""The sample network's texts: the files of resources/samples, read once in the user's language."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reseau_desktop.paths import shared

LANGUAGES = ("en", "fr")
ME = "me"
ZONE = "Europe/Paris"  # of the times in the files
BESIDE = (
    "acts",
    "topics",
    "ties",
    "moves",
    "remarks",
    "fields",
    "values",
    "events",
    "groups",
)  # what stands beside the cards
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Career:
    """A dated position or study; bounds are partial ISO dates, empty when unknown."""

    organisation: str
    title: str
    kind: str
    start: str
    end: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """One of the 206, or me. `lateness` and `warmth` are what their past must lead to, None when never met."""

    given: str
    family: str
    full: str
    layer: str
    tags: tuple[str, ...]
    lateness: float | None
    warmth: int | None
    city: str
    born: str
    connected: str
    met: str
    why: str
    note: str
    positions: tuple[Career, ...]
    through: str = ""  # the name of who introduced us

    @property
    def name(self) -> str:
        """How the other files call them."""
        return self.full or f"{self.given} {self.family}"


@dataclass(frozen=True, slots=True)
class Written:
    """An exchange written by hand, with all who took part."""

    on: str
    kind: str
    people: tuple[str, ...]
    thanks: bool
    note: str


@dataclass(frozen=True, slots=True)
class Organisation:
    name: str
    domain: str
    city: str
    note: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that the files say, in one language."""

    me: SamplePerson
    people: tuple[SamplePerson, ...]
    written: tuple[Written, ...]
    follow_ups: tuple[
        Row, ...
    ]  # person, kind, channel, due, at, status, snoozed_until, snoozes, created, closed, what, rule, anchor
    notes: dict[str, tuple[str, ...]]  # by kind of interaction
    organisations: dict[str, Organisation]
    countries: dict[str, str]  # by city
    titles: dict[str, tuple[tuple[str, str], ...]]  # by tag: said of a man, of a woman
    names: dict[str, tuple[str, ...]]  # feminine, masculine, family, house, sign
    acts: tuple[Row, ...]  # person, on, direction, kind, size, noted, note
    topics: tuple[Row, ...]  # person, way (seeks or offers), topic, urgency, expires, noted
    ties: tuple[Row, ...]  # one, other, kind, strength, note
    moves: tuple[Row, ...]  # person, on, origin, arrival, why
    remarks: tuple[Row, ...]  # person, on, text: dated notes
    fields: tuple[Row, ...]  # name, kind, choices
    values: tuple[Row, ...]  # person, field (its place in `fields`), value
    events: tuple[Row, ...]  # name, place, first, last, at, notice, note, who
    groups: tuple[Row, ...]  # tag, every, added


@cache
def library(language: str) -> Library:
    """All files in one language. Raises ValueError for a language that the sample does not speak."""
    if language not in LANGUAGES:
        raise ValueError(f"the sample network speaks {' and '.join(LANGUAGES)}, not {language!r}")
    houses = {row["name"]: row for row in _rows("organisations", language)}
    renamed = {name: (language == "en" and row["english"]) or name for name, row in houses.items()}
    careers: dict[str, list[Career]] = {}
    for row in _rows("careers", language):
        career = Career(
            renamed[row["organisation"]], row["title"], row["kind"], row["start"], row["end"], current=False
        )
        careers.setdefault(row["name"], []).append(career)
    everybody = [_person(row, careers, renamed) for row in _rows("people", language)]
    names = list(_rows("names", language))
    return Library(
        me=next(person for person in everybody if person.layer == ME),
        people=tuple(person for person in everybody if person.layer != ME),
        written=tuple(_written(row) for row in _rows("exchanges", language)),
        follow_ups=tuple(_rows("follow_ups", language)),
        notes=_grouped(_rows("notes", language), "kind", "text"),
        organisations={
            renamed[name]: Organisation(
                renamed[name],
                row["domain"],
                row["city"],
                row["note"],
                tuple(filter(None, row["aliases"].split(";"))),
            )
            for name, row in houses.items()
        },
        countries={row["name"]: row["country"] for row in _rows("cities", language)},
        titles=_titles(language),
        names=_grouped(names, "part", "name"),
        **{file: tuple(_rows(file, language)) for file in BESIDE},
    )


def _rows(file: str, language: str) -> Iterator[Row]:
    """The rows of a file; of columns in two languages (`note_en`, `note_fr`) the one wanted, under its bare name."""
    path = shared("resources") / "samples" / f"{file}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            ending = f"_{language}"
            yield row | {
                key.removesuffix(ending): value for key, value in row.items() if key.endswith(ending)
            }


def _person(row: Row, careers: dict[str, list[Career]], renamed: dict[str, str]) -> SamplePerson:
    name = row["full"] or f"{row['given']} {row['family']}"
    organisation = renamed[row["organisation"]] if row["organisation"] else ""
    past = tuple(careers.get(name, ()))
    now: tuple[Career, ...] = ()
    if row["title"] or organisation:
        now = (Career(organisation, row["title"], "work", row["since"], "", current=True),)
    return SamplePerson(
        row["given"],
        row["family"],
        row["full"],
        row["layer"],
        tuple(tag for tag in (row["tag"], *row["tags"].split(";")) if tag),
        float(row["lateness"]) if row["lateness"] else None,
        int(row["warmth"]) if row["warmth"] else None,
        row["city"],
        row["born"],
        row["connected"],
        row["met"],
        row["why"],
        row["note"],
        now + past,
        row["through"],
    )


def _written(row: Row) -> Written:
    return Written(
        row["on"], row["kind"], tuple(row["people"].split(";")), row["thanks"] == "yes", row["note"]
    )


def _titles(language: str) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for row in _rows("titles", language):
        french = (row["title_fr_masculine"], row["title_fr_feminine"])
        found.setdefault(row["tag"], []).append(french if language == "fr" else (row["title_en"],) * 2)
    return {tag: tuple(titles) for tag, titles in found.items()}


def _grouped(rows: Iterator[Row] | list[Row], by: str, value: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row[by], []).append(row[value])
    return {key: tuple(values) for key, values in found.items()}
