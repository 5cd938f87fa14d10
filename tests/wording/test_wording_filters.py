"""What a chip says of a day, as a French reader would write it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from reseau_desktop.language import Spoken
from reseau_desktop.network.filtering import parse
from reseau_desktop.wording.filters import FilterSpeech


@pytest.fixture
def said(qapp: QCoreApplication):
    """The chip of what is typed, in a language."""
    spoken = Spoken(qapp)

    def say(language: str, typed: str) -> str:
        spoken.speak(language)
        (term,) = parse(typed).terms
        return FilterSpeech({}, {}, date(2026, 11, 23)).whole(term)

    yield say
    spoken.hush()


@pytest.mark.parametrize(
    ("typed", "french", "english"),
    [
        ("added:>2026-01-01", "Ajout\u202f: après le 1er\xa0janvier 2026", "Added: after 1 January 2026"),
        ("last:<2025-03-05", "Dernier échange\u202f: avant le 5\xa0mars 2025", "Last: before 5 March 2025"),
        ("last:>2025-03", "Dernier échange\u202f: après mars 2025", "Last: after March 2025"),
        ("last:<2025", "Dernier échange\u202f: avant 2025", "Last: before 2025"),
        ("last:2025", "Dernier échange\u202f: 2025", "Last: 2025"),
        (
            "added:2026-01-01..2026-03-05",
            "Ajout\u202f: du 1er\xa0janvier 2026 au 5\xa0mars 2026",
            "Added: 1 January 2026 to 5 March 2026",
        ),
        ("added:2025..2026", "Ajout\u202f: 2025 à 2026", "Added: 2025 to 2026"),
        ("last:>1m", "Dernier échange\u202f: plus de 1\xa0mois", "Last: over 1 month"),
    ],
)
def test_days_read_as_they_are_written(said, typed: str, french: str, english: str) -> None:
    assert said("fr", typed) == french
    assert said("en", typed) == english
