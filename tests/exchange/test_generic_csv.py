"""Any table of people, by the words of its header or by what the user says."""

from __future__ import annotations

import pytest

from reseau_desktop.exchange import full_names
from reseau_desktop.exchange.columns import Field, field_of, mapping_of
from reseau_desktop.exchange.errors import Cancelled
from reseau_desktop.exchange.reading import read, sniff


def _people(write, text, **more):
    return [record.person for record in read(write(text, "people.csv"), **more).people]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Prénom", Field.GIVEN), ("PRENOM", Field.GIVEN), ("Nachname", Field.FAMILY), ("Apellidos", Field.FAMILY),
        ("E-mail 2 - Value", Field.EMAIL), ("Courriel", Field.EMAIL), ("Tél. mobile", Field.PHONE),
        ("Téléphone 2 (bureau)", Field.PHONE), ("Société", Field.ORGANISATION), ("Job Title", Field.TITLE),
        ("Code postal (bureau)", Field.POSTCODE), ("Date de naissance", Field.BIRTHDAY), ("Étiquettes", Field.TAGS),
        ("Website 1 - Value", Field.LINK), ("Rencontré à", Field.HOW_MET), ("Cercle", Field.LAYER),
        ("Organization 1 - Name", Field.ORGANISATION), ("Indirizzo e-mail", Field.EMAIL), ("Nom du contact", Field.FULL),
        ("Nachname, Vorname", Field.FULL), ("Interlocuteur", Field.FULL), ("Zufall", None), ("", None),
    ],
)  # fmt: skip
def test_headers_are_recognised(header, field):
    assert field_of(header) is field


def test_titles_and_names_are_settled_by_their_neighbours():
    outlook = mapping_of(["Titre", "Prénom", "Nom", "Société", "Titre"])
    assert list(outlook.values()) == [
        Field.PREFIX,
        Field.GIVEN,
        Field.FAMILY,
        Field.ORGANISATION,
        Field.TITLE,
    ]
    assert mapping_of(["Name", "Vorname"]) == {0: Field.FAMILY, 1: Field.GIVEN}
    assert mapping_of(["Nom", "Société"])[0] is Field.FULL
    assert mapping_of(["Nombre", "Correo electrónico"])[0] is Field.FULL
    assert mapping_of(["Nombre", "Apellidos"])[0] is Field.GIVEN


def test_a_french_table_comes_in_whole(write):
    text = (
        "Civilité;Prénom;Nom;Société;Fonction;E-mail pro;E-mail perso;Mobile;Adresse;Code postal;Ville;Anniversaire;"
        "Étiquettes;Remarques;Rencontré à;LinkedIn;Cercle\r\n"
        'Mme;Zoé;Le Goff;Lumen;Directrice;zoe@lumen.example;zoe@mail.example;06 39 98 12 34;"1, rue Haute";35000;'
        'Rennes;21/09/1987;Presse, Clients;"Une note\r\nsur deux lignes";Salon;linkedin.com/in/zoe;Alliés\r\n'
    )
    person = _people(write, text)[0]
    assert (person.prefix, person.given, person.family) == ("Mme", "Zoé", "Le Goff")
    assert [(e.value, e.label) for e in person.emails] == [
        ("zoe@lumen.example", "work"),
        ("zoe@mail.example", "home"),
    ]
    assert [(p.value, p.label) for p in person.phones] == [("06 39 98 12 34", "mobile")]
    address = person.addresses[0]
    assert (address.street, address.postcode, address.city) == ("1, rue Haute", "35000", "Rennes")
    assert [(d.kind, d.on) for d in person.dates] == [("birthday", "1987-09-21")]
    assert (person.tags, person.note, person.how_met) == (
        ("Presse", "Clients"),
        "Une note\nsur deux lignes",
        "Salon",
    )
    assert person.key == "zoe" and person.kept is not None and person.kept.layer == "allies"


def test_several_values_in_a_cell(write):
    text = (
        "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
        'Ana,Delmas,"* myContacts ::: Famille, amis ::: Clients",* Work,a@x.example ::: b@x.example,Mobile,01 ::: 02\n'
    )
    person = _people(write, text)[0]
    assert [(e.value, e.label, e.preferred) for e in person.emails] == [
        ("a@x.example", "Work", True),
        ("b@x.example", "Work", True),
    ]
    assert [p.value for p in person.phones] == ["01", "02"] and person.tags == ("Famille, amis", "Clients")


@pytest.mark.parametrize(
    ("cells", "dates"),
    [
        (["03/04/1980", "25/04/1980"], ["1980-04-03", "1980-04-25"]),
        (["03/04/1980", "04/25/1980"], ["1980-03-04", "1980-04-25"]),
    ],
)
def test_day_or_month_first_is_decided_by_the_column(write, cells, dates):
    text = "Prénom;Nom;Né(e) le\n" + "".join(f"A{n};B;{cell}\n" for n, cell in enumerate(cells))
    assert [person.dates[0].on for person in _people(write, text)] == dates


def test_an_english_header_alone_reads_month_first(write):
    assert _people(write, "First Name,Last Name,Birthday\nA,B,03/04/1980\n")[0].dates[0].on == "1980-03-04"


def test_dates_that_mean_none_and_dates_nobody_reads(write):
    people = _people(
        write, "Prénom;Nom;Anniversaire\nA;B;0/0/00\nC;D;31/02/1980\nE;F;--09-21\nG;H;1604-09-21\n"
    )
    assert [[d.on for d in person.dates] for person in people] == [[], [], ["--09-21"], ["--09-21"]]
    assert people[1].note == "Anniversaire: 31/02/1980"


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Jean Dupont", ("", "Jean", "Dupont")),
        ("Dupont, Jean", ("", "Jean", "Dupont")),
        ("DUPONT Jean", ("", "Jean", "DUPONT")),
        ("Jean-Marc LE GOFF", ("", "Jean-Marc", "LE GOFF")),
        ("Ludwig van Beethoven", ("", "Ludwig", "van Beethoven")),
        ("Jean de La Fontaine", ("", "Jean", "de La Fontaine")),
        ("John F. Kennedy", ("", "John F.", "Kennedy")),
        ("Pr Alain Durand", ("Pr", "Alain", "Durand")),
        ("María José García López", None),
        ("王小明", None),
        ("王 小明", None),
        ("Cher", None),
        ("JEAN DUPONT", ("", "JEAN", "DUPONT")),
    ],
)
def test_a_whole_name_is_parted_only_where_that_is_sure(full, parts):
    assert full_names.split(full) == parts


def test_an_undivided_name_stays_whole(write):
    person = _people(write, "Nom complet,E-mail\nMaría José García López,m@example.org\n")[0]
    assert (person.given, person.family, person.full) == ("", "", "María José García López")


def test_the_user_may_say_what_a_column_holds(write):
    path = write("alpha,beta,gamma\nAna,Delmas,ana@nord.example\n", "people.csv")
    person = read(path, mapping={0: Field.GIVEN, 1: Field.FAMILY, 2: Field.EMAIL}).people[0].person
    assert (person.given, person.family, person.emails[0].value) == ("Ana", "Delmas", "ana@nord.example")
    seen = sniff(write("Nom,Prénom\nAna,Delmas\n", "b.csv"), mapping={0: Field.GIVEN, 1: Field.FAMILY})
    assert seen.people[0].person.given == "Ana" and seen.mapping == {0: Field.GIVEN, 1: Field.FAMILY}


def test_linkedin_may_be_read_as_any_table(write, make):
    path = write(make.connections(make.rows(4)))
    assert read(path, as_format="csv").format == "csv"


def test_an_exchange_name_is_no_email(write):
    record = read(
        write("First Name,Last Name,E-mail Address\nA,B,/o=org/cn=ab\nC,D,c@d.example\n", "a.csv")
    ).people[0]
    assert record.person.emails == () and [w.code for w in record.warnings] == ["email_refused"]


def test_progress_is_called_often_and_may_cancel(write, make):
    path = write(make.connections(make.rows(2000)))
    calls: list[tuple[int, int]] = []
    read(path, progress=lambda done, total: calls.append((done, total)))
    assert len(calls) >= 4 and max(b[0] - a[0] for a, b in zip(calls, calls[1:], strict=False)) <= 500

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        read(path, progress=stop)
