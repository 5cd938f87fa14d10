from datetime import date, datetime
from pathlib import Path

import pytest

from reseau_desktop.store.files import REASONS, Backup
from reseau_desktop.wording import backups

MONDAY = date(2026, 11, 23)


def copy(made_at: datetime, reason: str = "daily", people: int | None = 206) -> Backup:
    return Backup(Path("reseau-x.db"), made_at, reason, people)


@pytest.mark.parametrize(
    ("made_at", "said"),
    [
        (datetime(2026, 11, 23, 9, 2), "Today, 9:02"),
        (datetime(2026, 11, 22, 9, 0), "Yesterday, 9:00"),
        (datetime(2026, 11, 20, 14, 30), "20 November, 14:30"),
        (datetime(2025, 12, 31, 8, 5), "31 December 2025, 8:05"),
    ],
)
def test_when_a_copy_was_made(made_at: datetime, said: str) -> None:
    assert backups.when(copy(made_at), MONDAY) == said


def test_every_reason_has_its_words() -> None:
    words = {backups.reason(copy(datetime(2026, 11, 23), reason)) for reason in REASONS}
    assert len(words) == len(REASONS) and "" not in words


def test_what_a_copy_holds() -> None:
    assert backups.people(copy(datetime(2026, 11, 23), people=1482)) == "1,482 contacts"
    assert backups.people(copy(datetime(2026, 11, 23), people=None)) == "cannot be read"
