"""An import can be given up at any look at its progress, to the very last: then nothing of it is there."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from reseau_desktop.actions import imports
from reseau_desktop.exchange.errors import Cancelled
from reseau_desktop.exchange.plan import plan
from reseau_desktop.exchange.reading import read


@pytest.fixture
def decided(store, tmp_path):
    """1,200 people in a file that was read and compared."""
    stream = io.StringIO()
    csv.writer(stream).writerows(
        [["First Name", "Last Name", "E-mail", "Company", "Phone"]]
        + [[f"G{n}", f"F{n}", f"p{n}@x.example", f"O{n % 40}", f"06 00 00 {n:04}"] for n in range(1_200)]
    )
    path = tmp_path / "people.csv"
    path.write_text(stream.getvalue(), encoding="utf-8")
    found = read(path)
    return plan(found, imports.known(store, found.format))


def test_given_up_at_any_look_nothing_is_there(store, decided) -> None:
    told: list[tuple[int, int]] = []
    imports.apply(store, decided, "inbox", ["x"], date(2026, 11, 23), lambda *news: told.append(news))
    assert told[0][0] == 0 and told[-1] == (1_200, 1_200)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    store.undo()
    before = store.history()
    for last in range(len(told)):
        looks = 0

        def give_up(_done: int, _total: int, last: int = last) -> None:
            nonlocal looks
            looks += 1
            if looks > last:
                raise Cancelled

        with pytest.raises(Cancelled):
            imports.apply(store, decided, "inbox", ["x"], date(2026, 11, 23), give_up)
        assert store.value("SELECT count(*) FROM contact") == 1
        for table in ("email", "phone", "tag", "organisation", "source", "source_record"):
            assert store.value(f"SELECT count(*) FROM {table}") == 0, table
    assert store.history() == before and store.faults() == ""
