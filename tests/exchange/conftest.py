"""Files with the quirks of real exports, and a memory that stands in for a store."""

from __future__ import annotations

import csv
import io
import json
import random
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from reseau_desktop.exchange import known
from reseau_desktop.exchange.known import Known
from reseau_desktop.exchange.plan import Action, ImportPlan

PREAMBLE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see email addresses for connections who have allowed their connections to see or download them."\n\n'
)
HEADER = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write text or bytes under a name; the path."""

    def put(content: str | bytes, name: str = "Connections.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return put


def table(rows: Iterable[Sequence[str]], delimiter: str = ",", end: str = "\n") -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator=end).writerows(rows)
    return stream.getvalue()


def connections(rows: Iterable[Sequence[str]], era: int = 2026) -> str:
    """LinkedIn's file of an era from rows with all seven columns: no newline after the last row."""
    header = HEADER if era >= 2023 else [name for name in HEADER if name != "URL"]
    kept = [[cell for name, cell in zip(HEADER, row, strict=True) if name in header] for row in rows]
    return (PREAMBLE if era >= 2022 else "") + table([header, *kept]).rstrip("\n")


def linkedin_rows(count: int, seed: int = 1) -> list[list[str]]:
    """Invented people: accents, credentials, initials, homonyms, hidden profiles, newlines in positions."""
    chance = random.Random(seed)
    given = "Zoé Éric Anne-Sophie Łukasz Jürgen Ana María 伟 Ольга محمد Dr. ✨Inès O’Neil".split()
    family = [
        "Le Goff",
        "Müller",
        "d'Almeida",
        "García López",
        "Ibáñez",
        "王",
        "Смирнова",
        "Ben Salem",
        "Ødegård",
    ]
    rows = []
    for number in range(count):
        names = [
            chance.choice(given),
            chance.choice(family) + chance.choice(["", "", "", ", PhD", " (She/Her)", " 🚀"]),
        ]
        day = date(2011, 1, 1) + timedelta(days=chance.randrange(5600))
        on = f"{day.day:02} {_MONTHS[day.month - 1]} {day.year}"
        url = f"https://www.linkedin.com/in/person-{number:x}a{seed}"
        mail = f"person{number}@example.org" if chance.random() < 0.05 else ""
        company = chance.choice(
            ["", "Atelier Nord", "Lumen & Fils, SARL", 'Delta "Quatre"', "株式会社サンプル", "Freelance"]
        )
        title = chance.choice(["", "CEO", "Founder\nBoard member", "Head of Sales, EMEA", "=1+1"])
        rows.append([*names, url, mail, company, title, on])
        if chance.random() < 0.02:
            rows.append(["", "", "", "", "", "", on])
    return rows


class Memory:
    """What a store would keep of applied plans."""

    def __init__(self) -> None:
        self.people: dict[int, tuple[str, str, str, str]] = {}
        self.work: dict[int, tuple[str, str, str | None]] = {}
        self.emails: list[tuple[int, str]] = []
        self.phones: list[tuple[int, str]] = []
        self.links: list[tuple[int, str]] = []
        self.dates: list[tuple[int, str, str]] = []
        self.tags: list[tuple[int, str]] = []
        self.records: dict[str, list[tuple[int, str, str, str]]] = {}  # by kind of source

    def known(self, kind: str = "linkedin") -> Known:
        return known.build(
            [(contact, *names) for contact, names in self.people.items()],
            [(contact, *work) for contact, work in self.work.items()],
            self.emails, self.phones, self.links, self.dates, self.tags, (), self.records.get(kind, ()),
        )  # fmt: skip

    def apply(self, plan: ImportPlan) -> dict[int, int]:
        """Record → contact."""
        went: dict[int, int] = {}
        for decision in plan.decisions:
            person = decision.record.person
            contact = decision.contact_id
            if decision.action in (Action.ADDED, Action.REVIEW):
                contact = len(self.people) + 1
                self.people[contact] = (person.given, person.family, person.full, person.note)
                self._values(contact, decision.record.person)
            elif contact is not None:
                self._change(contact, decision)
            assert contact is not None
            went[decision.record.record] = contact
            row = (contact, person.key, decision.record.digest, json.dumps(person.raw))
            self.records.setdefault(plan.reading.format, []).append(row)
        return went

    def _values(self, contact, person) -> None:
        self.emails += [(contact, item.value) for item in person.emails]
        self.phones += [(contact, item.value) for item in person.phones]
        self.links += [(contact, item.value) for item in person.links]
        self.dates += [(contact, item.kind, item.on) for item in person.dates]
        self.tags += [(contact, tag) for tag in person.tags]
        for position in person.positions[:1]:
            self.work[contact] = (position.organisation, position.title, position.seen_on)

    def _change(self, contact, decision) -> None:
        for change in decision.changes:
            if change.kept:
                continue
            given, family, full, note = self.people[contact]
            if change.field in ("email", "phone", "link", "tag"):
                getattr(self, change.field + "s").append((contact, change.new))
            elif change.field in ("organisation", "title"):
                position = decision.record.person.positions[0]
                self.work[contact] = (position.organisation, position.title, position.seen_on)
            elif change.field == "given":
                self.people[contact] = (change.new, family, full, note)
            elif change.field == "family":
                self.people[contact] = (given, change.new, full, note)
            elif change.field == "note":
                self.people[contact] = (given, family, full, f"{note}\n{change.new}".strip())
            else:
                self.dates.append((contact, change.field, change.new))


@pytest.fixture
def make() -> SimpleNamespace:
    """Makers of files: `table`, `connections` (LinkedIn of an era), `rows` (invented people)."""
    return SimpleNamespace(
        table=table, connections=connections, rows=linkedin_rows, header=HEADER, preamble=PREAMBLE
    )


@pytest.fixture
def memory() -> Memory:
    return Memory()
