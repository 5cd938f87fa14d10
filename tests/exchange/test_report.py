"""The report of an import: a line for each record."""

from __future__ import annotations

import csv

from reseau_desktop.exchange import report
from reseau_desktop.exchange.plan import Decision, plan
from reseau_desktop.exchange.reading import read


def _say(item) -> str:
    return item.action.value if isinstance(item, Decision) else f"{item.code} {item.line}"


def test_every_record_has_its_line(write, make, memory, tmp_path):
    path = write(make.connections(make.rows(200)))
    first = plan(read(path), memory.known())
    went = memory.apply(first)
    again = plan(read(path), memory.known())
    target = tmp_path / "report.csv"
    total = report.write(target, [(first, went), (again, memory.apply(again))], _say)
    with target.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream))
    assert tuple(lines[0]) == report.HEADER and total == len(lines) == 2 * first.reading.total
    half = len(lines) // 2
    assert [int(line["record"]) for line in lines] == [*range(half)] * 2
    assert {line["action"] for line in lines[:half]} == {"added", "rejected"}
    assert {line["action"] for line in lines[half:]} == {"skipped", "rejected"}
    for line in lines:
        assert line["file"] == "Connections.csv"
        assert bool(line["contact_id"]) == (line["action"] != "rejected")
        assert line["message"].startswith("closed_profile") == (line["action"] == "rejected")
    assert [line["contact_id"] for line in lines[:half]] == [line["contact_id"] for line in lines[half:]]
