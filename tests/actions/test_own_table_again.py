"""Our own table, brought in again onto people who are known: what is new in it is added, what is mine stays."""

from __future__ import annotations

import csv
from datetime import date

import pytest

from reseau_desktop.actions import contacts, exports, fields, imports, topics
from reseau_desktop.exchange import csv_out
from reseau_desktop.exchange.plan import Action, plan
from reseau_desktop.exchange.reading import read
from reseau_desktop.exchange.records import Labelled, PersonRecord
from reseau_desktop.insights.person import person
from reseau_desktop.network.own_fields import FieldKind
from reseau_desktop.wording.imports import changed_field

TODAY = date(2026, 11, 23)


@pytest.fixture
def ana(store):
    return contacts.add(
        store, PersonRecord(given="Ana", family="Delmas", emails=(Labelled("ana@delmas.fr"),)), "core", TODAY
    )


@pytest.fixture
def table(store, ana, tmp_path):
    """Our table, with cells changed as one would in a spreadsheet."""
    contacts.set_messengers(store, ana, [Labelled("@ana", "Signal")])
    contacts.set_spoken(store, ana, ["français"])
    topics.seek(store, ana, "designers", TODAY)
    price = fields.define(store, "Price", FieldKind.NUMBER)
    fields.set_value(store, ana, price, "40")
    path = tmp_path / "ours.csv"

    def changed(purpose: str = "faithful", **cells: str):
        csv_out.write(path, exports.network(store), purpose)
        with path.open(newline="", encoding="utf-8-sig") as file:
            dialect = "excel" if purpose == "faithful" else csv.Sniffer().sniff(file.read(4000), ";,")
            file.seek(0)
            header, *lines = csv.reader(file, dialect)
        for column, cell in cells.items():
            name = {"price": "Réseau Field: Price", "visits": "Réseau Field: Visits"}.get(column) or {
                "languages": "Réseau Languages", "seeks": "Réseau Seeks", "offers": "Réseau Offers",
                "second": "Réseau Messenger 2 - Value", "service": "Réseau Messenger 2 - Label",
            }[column]  # fmt: skip
            if name not in header:
                header.append(name)
                lines = [[*line, ""] for line in lines]
            for line in lines:
                line[header.index(name)] = cell
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([header, *lines])
        return path

    return changed


def bring(store, path):
    reading = read(path)
    decided = plan(reading, imports.known(store, reading.format))
    imports.apply(store, decided, None, (), TODAY)
    return decided


def said(store, ana):
    who = person(store, ana, TODAY)
    return {
        "messengers": [(item.label, item.value) for item in who.messengers],
        "languages": list(who.spoken),
        "seeks": [seek.name for seek in who.seeks],
        "offers": [offer.name for offer in who.offers],
        "fields": [(field.field.name, field.value) for field in who.fields],
    }


def test_what_is_new_in_the_table_is_added_and_what_is_mine_stays(store, ana, table) -> None:
    path = table(
        second="ana.42", service="Threema", languages="Français ::: svenska", seeks="designer ::: a flat", offers="advice",
        price="55", visits="3",
    )  # fmt: skip
    (decision,) = bring(store, path).decisions
    assert decision.action in (Action.MERGED, Action.UPDATED)
    assert said(store, ana) == {
        "messengers": [("Signal", "@ana"), ("Threema", "ana.42")],
        "languages": ["français", "svenska"],
        "seeks": ["designers", "a flat"],
        "offers": ["advice"],
        "fields": [("Price", "40"), ("Visits", "3")],
    }
    kept = [change for change in decision.changes if change.kept]
    assert [(changed_field(change.field), change.old, change.new) for change in kept] == [
        ("Price", "40", "55")
    ]
    assert (
        store.value("SELECT count(*) FROM searchable WHERE contact = ? AND rest LIKE '%svenska%'", (ana,))
        == 1
    )
    store.undo()
    assert said(store, ana)["messengers"] == [("Signal", "@ana")]


@pytest.mark.parametrize("purpose", ["faithful", "spreadsheet"])
def test_the_same_table_brings_nothing(store, ana, table, purpose) -> None:
    before = said(store, ana)
    assert [one.action for one in bring(store, table(purpose)).decisions] == [Action.UNCHANGED]
    assert said(store, ana) == before


def test_what_was_taken_away_by_hand_stays_away(store, ana, table) -> None:
    bring(store, table(second="ana.42", languages="français ::: svenska", offers="advice"))
    contacts.set_messengers(store, ana, [])
    contacts.set_spoken(store, ana, ["svenska"])
    path = table(second="ana.42", languages="français ::: svenska ::: norsk", offers="advice ::: a desk")
    bring(store, path)
    found = said(store, ana)
    assert (found["messengers"], found["languages"]) == ([], ["svenska", "norsk"])
    assert found["offers"] == ["advice", "a desk"]


def test_a_family_name_that_is_brought_leaves_somebody_filed_by_the_sound_of_the_name(store, tmp_path):
    path = tmp_path / "people.csv"
    for family in ("Delmas", "Delmas-Roche"):
        path.write_text(f"First Name,Last Name,E-mail\nAna,{family},ana@delmas.fr\n", encoding="utf-8")
        reading = read(path)
        imports.apply(store, plan(reading, imports.known(store, reading.format)), "core", (), TODAY)
        (found,) = store.rows("SELECT id, family, sort_name FROM person")
        contacts.edit(store, found[0], {"phonetic": "Zana"})
    assert found[1:] == ("Delmas-Roche", "zana")
