from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reseau_desktop.network.dates import PartialDate
from reseau_desktop.wording import agenda, dates

MONDAY = date(2026, 11, 23)

FRENCH = {
    "November": "novembre",
    "December": "décembre",
    "Nov": "nov.",
    "Monday": "lundi",
    "Tuesday": "mardi",
    "1": "1er",
    "{first} to {last}": "{first} au {last}",
    "{hour}:{minute}": "{hour} h {minute}",
    ",": "\u202f",
    ".": ",",
}


class French(QTranslator):
    """Enough words to see that every pattern can be turned."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, source, comment=None, n=-1):  # type: ignore[no-untyped-def]
        return FRENCH.get(source, source)


@pytest.fixture
def in_french(qapp: QCoreApplication):  # type: ignore[no-untyped-def]
    translator = French()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_day_in_every_length() -> None:
    assert dates.day(MONDAY) == "23 November"
    assert dates.long_day(MONDAY) == "Monday 23 November"
    assert dates.long_full(MONDAY) == "Monday 23 November 2026"
    assert dates.full(date(2026, 10, 31)) == "31 October 2026"
    assert dates.short(MONDAY) == "23 Nov"
    assert dates.weekday(MONDAY) == dates.weekday(0) == "Monday"
    assert dates.weekday_short(6) == "Sun"
    assert dates.weekday_day(MONDAY) == "Mon 23"
    assert dates.month_year(MONDAY) == "November 2026"
    assert dates.day(date(2026, 12, 1)) == "1 December"


def test_every_month_and_weekday_has_its_word() -> None:
    assert len({dates.month_name(n) for n in range(1, 13)}) == 12
    assert len({dates.month_short(n) for n in range(1, 13)}) == 12
    assert len({dates.weekday(n) for n in range(7)} | {dates.weekday_short(n) for n in range(7)}) == 14


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("1987-09-21", "21 September 1987"),
        ("1987-09", "September 1987"),
        ("1987", "1987"),
        ("--09-21", "21 September"),
        ("--09", "September"),
    ],
)
def test_a_date_says_what_it_knows(iso: str, said: str) -> None:
    assert dates.partial(PartialDate.parse(iso)) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (MONDAY, date(2026, 11, 29), "23 to 29 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 6), "30 November to 6 December 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 December 2026 to 3 January 2027"),
        (MONDAY, MONDAY, "23 November 2026"),
    ],
)
def test_a_span_says_nothing_twice(first: date, last: date, said: str) -> None:
    assert dates.span(first, last) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, "today"),
        (0, "today"),
        (23, "23 days"),
        (97, "97 days"),
        (152, "5 months"),
        (729, "24 months"),
        (730, "2 years"),
        (1094, "2 years"),
        (1095, "3 years"),
    ],
)
def test_ages_as_the_list_shows_them(days: int, said: str) -> None:
    assert dates.ago(days) == said


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (MONDAY, "today"),
        (date(2026, 11, 24), "tomorrow"),
        (date(2026, 11, 22), "yesterday"),
        (date(2026, 11, 27), "Friday"),
        (date(2026, 11, 30), "30 November"),
        (date(2026, 11, 20), "20 November"),
        (date(2027, 1, 1), "1 January 2027"),
    ],
)
def test_days_near_today_have_a_word(on: date, said: str) -> None:
    assert dates.near(on, MONDAY) == said


def test_lengths_and_clocks() -> None:
    assert [dates.duration(minutes) for minutes in (0, 40, 80, 90, 120, 125)] == [
        "0 min", "40 min", "1 h 20", "1 h 30", "2 h", "2 h 05",
    ]  # fmt: skip
    assert dates.clock(time(9)) == "9:00"
    assert dates.clock(time(10, 30)) == "10:30"
    assert dates.length(45) == "45 days"


def test_french_turns_the_patterns(in_french: None) -> None:
    assert dates.long_day(date(2026, 12, 1)) == "mardi 1er décembre"
    assert dates.short(MONDAY) == "23 nov."
    assert dates.span(MONDAY, date(2026, 11, 29)) == "23 au 29 novembre 2026"
    assert dates.clock_said(time(14, 30)) == "14 h 30"
    assert dates.clock(time(14, 30)) == "14:30"


def test_a_line_begins_with_a_capital_in_french(in_french: None) -> None:
    assert dates.titled(dates.long_day(MONDAY)) == "Lundi 23 novembre"
    assert dates.titled("été") == "Été"
    assert dates.titled("") == ""
    assert agenda.light_day(date(2026, 12, 1)).startswith("Mardi")


def test_a_line_of_english_stays_as_it_is() -> None:
    assert dates.titled(dates.long_day(MONDAY)) == dates.long_day(MONDAY)
    assert agenda.light_day(date(2026, 11, 27)) == "Friday, a light day"
