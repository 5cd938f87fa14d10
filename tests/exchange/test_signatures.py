"""What somebody pasted becomes a filled card; what is not understood is left, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.exchange.pasted import Pasted, Slot, Source
from reseau_desktop.exchange.signatures import read

MOCKUP = """Best wishes,

Margot Lemaître-Ohlsson
Head of exhibitions
Musée des Ondes, Nantes
──────────
T +33 2 55 00 18 40
M 06 55 00 71 22
m.lemaitre@ondes.example
linkedin.com/in/margot-lo

Consider the environment before printing."""

TEXTS = [
    (
        "Jean Dupont, Directeur commercial, Acme SAS, jean.dupont@acme.example, 06 12 34 56 78",
        "Jean|Dupont|Directeur commercial|Acme SAS|jean.dupont@acme.example|06 12 34 56 78 mobile",
    ),
    ("Karim Haddad | Partner | Lumen Conseil | +33 4 78 00 11 22", "Karim|Haddad|Partner|Lumen Conseil||+33 4 78 00 11 22 work"),
    ("DUPONT Jean; Ingénieur; Orange; jean@orange.example", "Jean|DUPONT|Ingénieur|Orange|jean@orange.example|"),
    ("--\nPaul Lindqvist\nFounder at Estran Labs\npaul@estran.example", "Paul|Lindqvist|Founder|Estran Labs|paul@estran.example|"),
    ("Claire Vasseur\nDirectrice chez Maison Tournesol", "Claire|Vasseur|Directrice|Maison Tournesol||"),
    ("John Smith\nACME\njohn@acme.example", "John|Smith||ACME|john@acme.example|"),
    ("Ana Delmas\nana.delmas@gmail.com", "Ana|Delmas|||ana.delmas@gmail.com|"),
    ("王小明\nEngineer, Orme et Fils\nwang@orme.example", "||Engineer|Orme et Fils|wang@orme.example|"),
    (
        "Cordialement,\nMaria José García López\nResponsable marketing - Studio Bruyère\nMobile : +34 600 11 22 33",
        "||Responsable marketing|Studio Bruyère||+34 600 11 22 33 mobile",
    ),
    ("Ana Delmas\t+33612345678\tana@nord.example", "Ana|Delmas|||ana@nord.example|+33612345678 mobile"),
    ("Jean de La Fontaine\nFax 04 76 00 11 22", "Jean|de La Fontaine||||04 76 00 11 22 fax"),
]  # fmt: skip

CARD = """BEGIN:VCARD
VERSION:3.0
N:Delmas;Ana;;;
FN:Ana Delmas
ORG:Atelier Nord;Design
TITLE:Creative director
TEL;TYPE=CELL:+33 6 12 34 56 78
item1.EMAIL;TYPE=INTERNET:ana@nord.exam
 ple
ADR;TYPE=WORK:;;12 rue X\\, bis;Lyon;;69001;France
URL:https://nord.example
BDAY:1987-03-14
X-SKYPE:ana.d
NOTE:One\\nTwo
PHOTO;ENCODING=b:abcd
END:VCARD"""


def short(found: Pasted) -> str:
    given_name, family, _whole = found.names()
    phone = next(iter(found.of(Slot.PHONE)), None)
    parts = (
        given_name,
        family,
        found.first(Slot.ROLE),
        found.first(Slot.ORGANISATION),
        found.first(Slot.EMAIL),
        f"{phone.value} {phone.label}" if phone else "",
    )
    return "|".join(parts)


def test_the_signature_of_the_design_is_read_as_drawn() -> None:
    found = read(MOCKUP)
    assert [(piece.slot, piece.value) for piece in found.pieces] == [
        (Slot.NAME, "Margot Lemaître-Ohlsson"),
        (Slot.ROLE, "Head of exhibitions"),
        (Slot.ORGANISATION, "Musée des Ondes"),
        (Slot.TOWN, "Nantes"),
        (Slot.PHONE, "+33 2 55 00 18 40"),
        (Slot.PHONE, "06 55 00 71 22"),
        (Slot.EMAIL, "m.lemaitre@ondes.example"),
        (Slot.LINK, "linkedin.com/in/margot-lo"),
    ]
    assert (found.lines, found.understood) == (9, 8)
    assert [left.text for left in found.left] == ["Consider the environment before printing."]
    assert [piece.label for piece in found.of(Slot.PHONE)] == ["work", "mobile"]


@pytest.mark.parametrize(("text", "card"), TEXTS)
def test_signatures_and_lines(text: str, card: str) -> None:
    assert short(read(text)) == card


def test_the_source_is_told() -> None:
    assert read(TEXTS[0][0]).source is Source.LINE
    assert read(MOCKUP).source is Source.SIGNATURE
    assert read(CARD).source is Source.CARD


def test_an_address_is_street_postcode_town_and_country() -> None:
    found = read("Dr Élise Tessier\nInstitut Boréal\n12 rue des Alpes\n38000 Grenoble\nFrance").record()
    (address,) = found.addresses
    assert (address.street, address.postcode, address.city, address.country) == (
        "12 rue des Alpes", "38000", "Grenoble", "France",
    )  # fmt: skip
    assert (found.prefix, found.given, found.family) == ("Dr", "Élise", "Tessier")


def test_words_beside_what_was_understood_are_left_too() -> None:
    found = read("Ana Delmas, Creative director, Atelier Nord, likes long walks by the sea\nana@nord.example")
    assert [left.text for left in found.left] == ["likes long walks by the sea"]
    assert found.understood == found.lines == 2


def test_a_card_is_read_in_its_common_properties() -> None:
    found = read(CARD)
    card = found.record()
    assert (card.given, card.family) == ("Ana", "Delmas")
    assert [(phone.value, phone.label) for phone in card.phones] == [("+33 6 12 34 56 78", "mobile")]
    assert [email.value for email in card.emails] == ["ana@nord.example"]
    assert card.addresses[0].street == "12 rue X, bis"
    assert (card.positions[0].organisation, card.positions[0].title) == ("Atelier Nord", "Creative director")
    assert [day.on for day in card.dates] == ["1987-03-14"]
    assert card.note == "One\nTwo"
    assert [left.text for left in found.left] == ["X-SKYPE:ana.d"]


def test_an_old_card_in_quoted_printable_and_a_birthday_without_a_year() -> None:
    text = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;=C3=\n=89lise\n"
    card = read(text + "TEL;CELL:0612345678\nBDAY:1604-03-14\nEND:VCARD").record()
    assert (card.given, card.family) == ("Élise", "Lefèvre")
    assert [day.on for day in card.dates] == ["--03-14"]
    assert card.phones[0].label == "mobile"


def test_only_the_first_card_of_several_is_read() -> None:
    assert read(CARD + "\n" + CARD.replace("Ana", "Zoé")).record().given == "Ana"


PARTS = [
    *MOCKUP.splitlines(),
    *CARD.splitlines(),
    "",
    ",",
    "|",
    "tel",
    "+33",
    "@",
    "12 rue",
    "38000 Lyon",
    "<b>",
    "\x00",
]


@settings(max_examples=1_500, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=30)), max_size=12),
    st.sampled_from(["\n", ", ", " | "]),
)
def test_no_text_makes_it_fail_and_every_line_is_taken_or_left(parts: list[str], between: str) -> None:
    found = read(between.join(parts))
    assert 0 <= found.understood <= max(found.lines, 0)
    for piece in found.pieces:
        assert 0 <= piece.start <= piece.end <= len(found.text)
        if found.source is not Source.CARD:
            assert found.text[piece.start : piece.end] == piece.value
    found.record()


def test_a_book_is_no_signature_and_is_kept_whole() -> None:
    found = read("word " * 20_000)
    assert sum(left.text.count("word") for left in found.left) == 20_000 and found.unread == 0


def test_what_no_form_holds_is_counted_and_not_read() -> None:
    found = read("word " * 50_000)
    assert len(found.text) + found.unread == 250_000 and found.unread == 150_000
    cards = "BEGIN:VCARD\r\nFN:Ana Petit\r\nPHOTO;ENCODING=b:" + "A" * 400_000 + "\r\n BBB\r\nEND:VCARD\r\n"
    first = read(cards * 3)
    assert (first.cards, first.unread, len(first.text) < 300) == (3, 0, True)
    assert first.record().family == "Petit"
