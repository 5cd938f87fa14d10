"""Dates as they are written, read into ISO or not at all."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.exchange.written_dates import Order, only_numbers, order_of, read_date
from reseau_desktop.network.dates import PartialDate


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("1er mars 2020", "2020-03-01"), ("5. März 2021", "2021-03-05"), ("5 de enero de 2020", "2020-01-05"),
        ("Nov 5, 2023", "2023-11-05"), ("10 giugno 2019", "2019-06-10"), ("12. Dezember 1999", "1999-12-12"),
        ("21.09.1987", "1987-09-21"), ("21-09-87", "1987-09-21"), ("1987", "1987"), ("1987-09", "1987-09"),
        ("--0921", "--09-21"), (" --09-21", "--09-21"), ("19870921", "1987-09-21"), ("21 septembre", "--09-21"),
        ("29 février 2024", "2024-02-29"), ("2025-06-01 14:03:22 UTC", "2025-06-01"),
        ("", ""), ("0/0/00", ""), ("0000-00-00", ""), ("1899-12-30", ""),
        ("29 Feb 2023", None), ("2023-13-01", None), ("soon", None), ("05 Foo 2023", None), ("9" * 5000, None),
    ],
)  # fmt: skip
def test_shapes(text, iso):
    assert read_date(text) == iso


def test_month_first_and_day_first():
    assert read_date("3/4/2020", Order.DAY) == "2020-04-03"
    assert read_date("3/4/2020", Order.MONTH) == "2020-03-04"
    assert order_of(["3/4/2020", "13/4/2020"], Order.MONTH) is Order.DAY
    assert order_of(["3/4/2020", "3/14/2020"], Order.DAY) is Order.MONTH
    assert order_of(["3/4/2020", "", "x"], Order.MONTH) is Order.MONTH


@given(st.dates(date(1000, 1, 1)))
def test_every_day_in_every_shape(day):
    month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[day.month - 1]
    iso = day.isoformat()
    if day.year != 1604:
        assert read_date(f"{day.day:02} {month} {day.year:04}") == iso
        assert read_date(iso) == iso
        assert read_date(f"{day.day}/{day.month}/{day.year:04}", Order.DAY) in (iso, "")
        assert read_date(f"{day.month}/{day.day}/{day.year:04}", Order.MONTH) in (iso, "")


@given(st.text(max_size=70))
def test_any_text_is_a_partial_date_or_nothing(text):
    found = read_date(text)
    if found:
        PartialDate.parse(found)


def test_full_stops_put_the_day_first_whatever_the_column() -> None:
    assert read_date("5.11.2023", Order.MONTH) == "2023-11-05"
    assert read_date("5/11/2023", Order.MONTH) == "2023-05-11"
    assert not only_numbers("5.11.2023")
    assert only_numbers("5/11/2023")
    assert order_of(["21.09.1987", "03/04/1980"], Order.MONTH) is Order.MONTH
