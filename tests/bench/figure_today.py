"""The morning of 10,000 people with 100,000 exchanges: every due date, the round, Today; beside the bare SELECTs.

The yardstick reads the very rows that the answer rests on, by bare sqlite3, and does nothing with them.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from figures import Figure, seconds
from invented import GIVEN, family

from reseau_desktop.insights.due import cadences
from reseau_desktop.insights.today import today as morning
from reseau_desktop.store import Label, Store

SIZE, EACH, LIMIT, TIMES = 10_000, 10, 2.0, 7
TOPICS = 150  # that a fifth of the people seek, and a fifth offer
TODAY = date(2026, 11, 23)
SHARES = (("core", 5), ("allies", 10), ("active", 35), ("wide", 100), ("known", 350), ("inbox", 500))
KINDS = ("message", "call", "video", "meeting", "event", "reaction")
BARE = (
    "SELECT id, layer, cadence, reminders, archived, do_not_contact, deceased, added_on FROM contact"
    " WHERE deleted_on IS NULL AND layer <> 'me' ORDER BY id",
    "SELECT p.contact, i.happened, i.kind FROM participant p JOIN interaction i ON i.id = p.interaction",
    "SELECT * FROM follow_up WHERE status = 'open'",
    "SELECT id, contact, kind, happens, notice FROM anniversary",
    "SELECT id, contact, organisation, start, current FROM position WHERE current = 1",
    "SELECT contact, happened, direction, kind, size, noted_on, note FROM act",
    "SELECT contact, topic, urgency, expires FROM seek",
    "SELECT contact, topic FROM offer",
    "SELECT * FROM layer",
    "SELECT * FROM setting",
)


def measure(size: int | None) -> Iterator[Figure]:
    size = size or SIZE
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "network")
        _fill(store, size)
        bare = sqlite3.connect(store.path)
        ours, theirs, dues = [], [], []
        for turn in range(TIMES + 1):
            read = seconds(lambda: [bare.execute(sql).fetchall() for sql in BARE])
            _forget(store)
            due = seconds(lambda: cadences(store, TODAY, date.max))
            _forget(store)
            whole = seconds(lambda: morning(store, TODAY))
            if turn:  # the first one finds neither the pages nor the modules in memory
                theirs.append(read)
                dues.append(due)
                ours.append(whole)
        bare.close()
        store.close()
    mine, yardstick = statistics.median(ours), statistics.median(theirs)
    more = {"due_dates": statistics.median(dues)}
    yield Figure("today", size, mine, "the bare SELECTs, sqlite3", yardstick, LIMIT, more=more)


def _forget(store: Store) -> None:
    """As after a write that touched everything."""
    store.kept.clear()
    store.former.clear()


def _fill(store: Store, size: int) -> None:
    """People over all circles as the method has them, each with ten exchanges, some dates and follow-ups."""
    chance = random.Random(7)
    layers = chance.choices([key for key, _ in SHARES], [share for _, share in SHARES], k=size)
    with store.action(Label("filled", size)) as act:
        people = range(2, size + 2)
        act.executemany(
            "INSERT INTO contact(id, layer, given, family, added_on) VALUES (?, ?, ?, ?, ?)",
            [
                (
                    who,
                    layer,
                    chance.choice(GIVEN),
                    family(chance),
                    str(TODAY - timedelta(chance.randrange(2_000))),
                )
                for who, layer in zip(people, layers, strict=True)
            ],
        )
        act.executemany(
            "INSERT INTO interaction(id, happened, kind) VALUES (?, ?, ?)",
            [
                (number, str(TODAY - timedelta(chance.randrange(2_000))), chance.choice(KINDS))
                for number in range(size * EACH)
            ],
        )
        act.executemany(
            "INSERT INTO participant(interaction, contact) VALUES (?, ?)",
            [(number, 2 + number // EACH) for number in range(size * EACH)],
        )
        _dated(act, chance, size)


def _dated(act: object, chance: random.Random, size: int) -> None:
    def some(sql: str, count: int, row: object) -> None:
        act.executemany(sql, [row(2 + chance.randrange(size)) for _ in range(count)])  # type: ignore[attr-defined,operator]

    some(
        "INSERT INTO anniversary(contact, kind, happens) VALUES (?, 'birthday', ?)",
        size // 5,
        lambda who: (
            who,
            f"19{chance.randrange(50, 99)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}",
        ),
    )
    some(
        "INSERT INTO position(contact, title, start, current) VALUES (?, 'x', ?, 1)",
        size // 2,
        lambda who: (who, f"20{chance.randrange(10, 26)}-{chance.randrange(1, 13):02d}"),
    )
    some(
        "INSERT INTO follow_up(contact, kind, what, due, created_on) VALUES (?, 'explicit', 'x', ?, '2026-11-01')",
        size // 100,
        lambda who: (who, str(TODAY + timedelta(chance.randrange(-5, 60)))),
    )
    act.executemany(  # type: ignore[attr-defined]
        "INSERT INTO topic(id, name, key) VALUES (?1, 'topic ' || ?1, 'topic ' || ?1)",
        [(number,) for number in range(1, TOPICS + 1)],
    )
    for table in ("seek", "offer"):
        some(
            f"INSERT OR IGNORE INTO {table}(contact, topic, noted_on) VALUES (?, ?, '2026-11-01')",
            size // 5,
            lambda who: (who, chance.randrange(1, TOPICS + 1)),
        )
