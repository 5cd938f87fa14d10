"""What somebody pasted becomes a filled card; what is not understood is left, and nothing is lost."""

from __future__ import annotations

import re
from pathlib import Path

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
    ('"Rossi, Giulia" <g.rossi@studiorossi.example>', "Giulia|Rossi|||g.rossi@studiorossi.example|"),
    (
        "Mit freundlichen Grüßen\n\nDr. Hans-Peter Müller\nGeschäftsführer\nMüller Maschinenbau AG\nMobil: 0171 / 9876543",
        "Hans-Peter|Müller|Geschäftsführer|Müller Maschinenbau AG||0171 / 9876543 mobile",
    ),
    (
        "On Tue, 3 Nov 2026, Ana Delmas <ana@nord.example> wrote:\n> see you\n--\nMarc Tessier\nQuai Ouest",
        "Marc|Tessier||Quai Ouest||",
    ),
    ("Paul Martin\nSIRET 123 456 789 00012\n+33 1 23 45 67 89", "Paul|Martin||||+33 1 23 45 67 89 work"),
    ("Kate O’Brien (she/her)\nPartner | Emerald LLP", "Kate|O’Brien|Partner|Emerald LLP||"),
    ("Léa Bernard ✨\nUX designer\n📞 06 11 22 33 44", "Léa|Bernard|UX designer|||06 11 22 33 44 mobile"),
    ("John Smith\nEngineer\nAcme Inc.\n(415) 555-2671 x123", "John|Smith|Engineer|Acme Inc.||(415) 555-2671 x123 work"),
    ("王小明\n经理\n华为技术有限公司\n手机 +86 138 0013 8000", "||经理|华为技术有限公司||+86 138 0013 8000 mobile"),
    ("Zoé Roux\n02 99 27 10 10 / 06 00 00 00 01", "Zoé|Roux||||02 99 27 10 10 work"),
    ("Jean de La Fontaine\nFax 04 76 00 11 22", "Jean|de La Fontaine||||04 76 00 11 22 fax"),
]  # fmt: skip


def _blocks() -> list[tuple[str, str]]:
    """Signatures of several countries, with the card that each makes."""
    text = Path(__file__).with_name("signatures.txt").read_text("utf-8")
    found: list[tuple[str, str]] = []
    start = 0
    for end in re.finditer(r"^=> (.*)\n+", text, re.MULTILINE):
        found.append((text[start : end.start()].strip("\n"), end[1].strip()))
        start = end.end()
    return found


BLOCKS = _blocks()


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


def test_there_are_enough_signatures() -> None:
    assert len(BLOCKS) >= 80


@pytest.mark.parametrize(("text", "card"), BLOCKS, ids=[card.partition(" | ")[0] for _, card in BLOCKS])
def test_a_signature_that_somebody_pasted(text: str, card: str) -> None:
    found = read(text)
    person = found.record()
    names = (person.prefix, person.given, person.family, person.full, person.suffix)
    slots = (Slot.ROLE, Slot.ORGANISATION, Slot.TOWN, Slot.EMAIL)
    phones = ", ".join(f"{one.value} {one.label}" for one in found.of(Slot.PHONE))
    told = [" / ".join(name for name in names if name), *(found.first(slot) for slot in slots), phones]
    assert " | ".join(told).strip() == card


def test_a_card_that_is_quoted_or_moved_in_is_a_card() -> None:
    for mark in ("> ", "    "):
        found = read("\n".join(mark + line for line in CARD.splitlines() if not line.startswith(" ")))
        assert (found.source, found.record().given) == (Source.CARD, "Ana")


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


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("12 bis, rue de la République\n69002 LYON", ("12 bis, rue de la République", "69002", "LYON")),
        ("Hauptstraße 12\n80331 München", ("Hauptstraße 12", "80331", "München")),
        ("123 Main Street\nSan Francisco, CA 94105", ("123 Main Street", "CA 94105", "San Francisco")),
        ("10 Downing Street, London SW1A 2AA", ("10 Downing Street", "SW1A 2AA", "London")),
        ("Kerkstraat 1, 3521 AZ Utrecht", ("Kerkstraat 1", "3521 AZ", "Utrecht")),
        ("Industriestr. 5\n70565 Stuttgart", ("Industriestr. 5", "70565", "Stuttgart")),
        ("Orme Ltd\n181A High Holborn\nLondon WC1V 7QX", ("181A High Holborn", "WC1V 7QX", "London")),
        ("Maire\nVille de Lyon\nPlace de la Comédie\n69205 Lyon", ("Place de la Comédie", "69205", "Lyon")),
        ("Buyer\nIndra Soft Ltd.\nBengaluru - 560100", ("", "560100", "Bengaluru")),
        (
            "283 avenue du Général Patton - CS 21101 - 35711 Rennes cedex 7",
            ("283 avenue du Général Patton", "35711", "Rennes cedex"),
        ),
    ],
)
def test_addresses_of_several_countries(lines: str, place: tuple[str, str, str]) -> None:
    found = read(f"Zoé Roux\n{lines}")
    address = found.record().addresses[0]
    assert (address.street, address.postcode, address.city) == place
    assert found.of(Slot.PHONE) == ()


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
    assert [left.text for left in found.left] == ["Design"]
    assert [(one.value, one.label) for one in found.of(Slot.MESSENGER)] == [("ana.d", "Skype")]


def test_an_old_card_in_quoted_printable_and_a_birthday_without_a_year() -> None:
    text = "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;=C3=\n=89lise\n"
    card = read(text + "TEL;CELL:0612345678\nBDAY:1604-03-14\nEND:VCARD").record()
    assert (card.given, card.family) == ("Élise", "Lefèvre")
    assert [day.on for day in card.dates] == ["--03-14"]
    assert card.phones[0].label == "mobile"


FULL = """BEGIN:VCARD
VERSION:4.0
N:Petit;Alexandre;Jean;Dr.;PhD
NICKNAME:Sacha
ORG:Estran Labs\\, Inc.;Research
ORG:Quai Ouest
ROLE:Founder
item1.EMAIL;type=pref:alex@estran.example
item1.X-ABLabel:_$!<Other>!$_
EMAIL:Alex@Estran.example
TEL;TYPE=CELL:\u202d+33 6 11 22 33 44\u202c
ADR;LABEL="1: Loop":;;1 Loop;Cupertino;CA;95014;United States
X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/alexpetit
CATEGORIES:Clients
BDAY:1990-02-30
END:VCARD"""


def test_what_a_card_says_beyond_the_form_is_left_to_the_note() -> None:
    found = read(FULL)
    card = found.record()
    assert (card.given, card.family, card.positions[0].organisation) == (
        "Alexandre",
        "Petit",
        "Estran Labs, Inc.",
    )
    assert (card.middle, card.suffix) == ("Jean", "PhD")
    assert card.positions[0].title == "Founder"
    assert [one.value for one in card.emails] == ["alex@estran.example"]
    assert [one.value for one in card.phones] == ["+33 6 11 22 33 44"]
    assert card.addresses[0].street == "1 Loop"
    assert [one.value for one in card.links] == ["https://www.linkedin.com/in/alexpetit"]
    assert [one.text for one in found.left] == [
        "Dr.",
        "NICKNAME:Sacha",
        "Research",
        "ORG:Quai Ouest",
        "CA",
        "CATEGORIES:Clients",
        "BDAY:1990-02-30",
    ]


def test_quoted_printable_whose_charset_was_not_said() -> None:
    text = "BEGIN:VCARD\nVERSION:2.1\nN:Sol;Ana\nORG;ENCODING=QUOTED-PRINTABLE:Caf=E9 del Mar\nEND:VCARD"
    assert read(text).first(Slot.ORGANISATION) == "Café del Mar"


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


@pytest.mark.parametrize(
    ("line", "service", "name"),
    [
        ("IMPP;X-SERVICE-TYPE=Skype:skype:marc.o", "Skype", "marc.o"),
        ("IMPP;TYPE=PREF:xmpp:marc@jabber.example", "Xmpp", "marc@jabber.example"),
        ("X-SIGNAL:+33612345678", "Signal", "+33612345678"),
        ("IMPP:marc", "", "marc"),
    ],
)
def test_where_somebody_can_be_written_to(line: str, service: str, name: str) -> None:
    found = read(f"BEGIN:VCARD\nVERSION:4.0\nN:Okafor;Marc;;;\n{line}\nEND:VCARD")
    assert [(one.label, one.value) for one in found.of(Slot.MESSENGER)] == [(service, name)]
