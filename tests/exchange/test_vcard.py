"""Contacts as vCards: read back by our own reader to the last sign, and line by line as RFC 6350 says."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.exchange import pasted_cards, vcard_out
from reseau_desktop.exchange.errors import UnwritableFile
from reseau_desktop.exchange.pasted import Slot
from reseau_desktop.exchange.records import NetworkRecord

AT = "2026-11-23T09:00:00"
HARD = (
    "\\",
    ";",
    ",",
    "\n",
    ":",
    '"',
    "=",
    "=\n",
    "\\n",
    "END:VCARD",
    "\nBEGIN:VCARD",
    "é",
    "王",
    "👩‍🚀",
    "\u2028",
    "\x85",
)
# Controls are left out of any file, and a value has no blank at its ends: everything else comes back.
WORDS = (
    st.lists(
        st.one_of(st.sampled_from(HARD), st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
    )
    .map("".join)
    .map(str.strip)
    .filter(lambda words: "\r" not in words)
)
ONE_LINE = WORDS.map(lambda words: " ".join(words.split()))
# A phone, an e-mail, a link: the reader leaves marks of writing direction out of them.
PLAIN = st.from_regex(r"[a-z0-9+.@-]{1,90}", fullmatch=True).filter(
    lambda value: not value.startswith(("tel:", "mailto:"))
)
LABELS = st.sampled_from(["", "work", "home", "mobile", "LinkedIn", "a;b,c\nEVIL:1"])
DAYS = st.sampled_from(["", "1987-09-21", "--02-29", "1987-09", "1987", "--09"])


def person(**given: object) -> dict[str, object]:
    """One contact as the export holds it."""
    return {"id": 7, "name": "Ana Delmas", "added_on": "2026-01-02", **given}


def network(*people: dict[str, object]) -> NetworkRecord:
    return NetworkRecord((), people, ())


def written(*people: dict[str, object], style: str = "own") -> str:
    return vcard_out.dump(network(*people), AT, style).decode()


def lines(text: str) -> list[str]:
    """The content lines: unfolded."""
    return re.sub(r"\r\n ", "", text).split("\r\n")[:-1]


def read(text: str):
    """As our own reader takes it: a pasted text has simple line breaks."""
    return pasted_cards.read(text.replace("\r\n", "\n"), len(text))


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


@given(names=st.tuples(*[ONE_LINE] * 4), nickname=ONE_LINE)
@settings(max_examples=150, deadline=None)
def test_names_come_back_whatever_they_hold(names, nickname) -> None:
    given_name, family, middle, suffix = names
    parts = {"given": given_name, "family": family, "middle": middle, "suffix": suffix, "nickname": nickname}
    found = read(written(person(names=parts)))
    told = [found.first(slot) for slot in (Slot.GIVEN, Slot.FAMILY, Slot.MIDDLE, Slot.SUFFIX)]
    assert told == [given_name, family, middle, suffix]


@given(
    house=WORDS,
    title=WORDS,
    note=WORDS,
    on=DAYS,
    place=st.tuples(WORDS, ONE_LINE, ONE_LINE, ONE_LINE),
    label=LABELS,
    tags=st.lists(WORDS.filter(bool), max_size=3),
)
@settings(max_examples=200, deadline=None)
def test_work_notes_days_and_places_come_back(house, title, note, on, place, label, tags) -> None:
    keys = ("street", "city", "postcode", "country")
    card = person(
        positions=[{"organisation": house, "title": title, "kind": "work", "current": True}],
        note=note,
        dates=[{"kind": "birthday", "on": on}] if on else [],
        addresses=[dict(zip(keys, place, strict=True), label=label)],
        tags=tags,
    )
    found = read(written(card))
    slots = (Slot.ORGANISATION, Slot.ROLE, Slot.NOTE, Slot.BIRTHDAY)
    assert [found.first(slot) for slot in slots] == [house, title, note, on]
    slots = (Slot.STREET, Slot.TOWN, Slot.POSTCODE, Slot.COUNTRY)
    assert [found.first(slot) for slot in slots] == list(place)
    assert found.cards == 1
    listed = next((line for line in lines(written(card)) if line.startswith("CATEGORIES:")), "CATEGORIES:")
    parts = re.findall(r"((?:\\.|[^,\\])*),", listed.removeprefix("CATEGORIES:") + ",", re.DOTALL)
    assert [_unescaped(part) for part in parts] == (tags or [""])


@given(values=st.lists(st.tuples(PLAIN, LABELS, st.booleans()), max_size=4))
@settings(max_examples=100, deadline=None)
def test_e_mails_phones_and_links_come_back_in_their_order(values) -> None:
    items = [{"value": value, "label": label, "preferred": first} for value, label, first in values]
    found = read(written(person(emails=items, phones=items, links=items)))
    for slot in (Slot.EMAIL, Slot.PHONE, Slot.LINK):
        assert [piece.value for piece in found.of(slot)] == [value for value, _, _ in values]
    known = {"mobile": "mobile", "home": "home"}
    assert [piece.label for piece in found.of(Slot.PHONE)] == [
        known.get(label, "work") for _, label, _ in values
    ]


@given(note=WORDS, label=ONE_LINE, link=WORDS)
@settings(max_examples=150, deadline=None)
def test_no_line_is_longer_than_75_octets_and_none_is_made_by_words(note, label, link) -> None:
    item = [{"value": link, "label": label}]
    text = written(person(note=note, emails=item, links=item, messengers=item))
    for line in text.split("\r\n"):
        assert len(line.encode()) <= 75 and "\n" not in line and "\r" not in line
    names = [re.match(r"(?:item\d\.)?([A-Z-]+)", line, re.IGNORECASE)[1] for line in lines(text)]
    known = "BEGIN VERSION PRODID UID REV FN EMAIL X-ABLabel URL IMPP NOTE END".split()
    assert set(names) <= set(known) and names[0] == "BEGIN" and names[-1] == "END"


def test_a_card_as_a_phone_reads_it() -> None:
    card = person(
        names={"given": "Ana", "family": "Delmas", "prefix": "Dr", "nickname": "Nana, la"},
        emails=[{"value": "ana@nord.example", "label": "work", "preferred": True}],
        phones=[{"value": "+33 6 39 98 00 74", "label": "mobile"}, {"value": "0199000123", "label": "Bureau 2"}],
        addresses=[{"street": "1, rue du Port\nBât. B", "city": "Lyon", "postcode": "69002", "region": "ARA",
                    "country": "France", "label": "home"}],
        links=[{"value": "https://nord.example/é t?a=1,2", "label": "website"}],
        messengers=[{"value": "@ana d", "label": "Signal"}],
        positions=[{"organisation": "École", "title": "Étudiante", "kind": "study", "current": True},
                   {"organisation": "Ancien", "title": "Chef", "kind": "work", "current": False},
                   {"organisation": "Atelier; Nord", "title": "Directrice", "kind": "work", "current": True}],
        dates=[{"kind": "met", "on": "2020-01-01"}, {"kind": "birthday", "on": "--09-21"}],
        tags=["client", "Lyon, centre"],
        note="Une ligne\nune autre",
    )  # fmt: skip
    found = lines(written(card))
    assert found[3].startswith("UID:urn:uuid:")
    del found[3]
    assert found == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//Reseau//Reseau//EN",
        "REV:20261123T090000",
        "FN:Ana Delmas",
        "N:Delmas;Ana;;Dr;",
        r"NICKNAME:Nana\, la",
        "EMAIL;TYPE=work;PREF=1:ana@nord.example",
        "TEL;TYPE=cell:+33 6 39 98 00 74",
        "item1.TEL:0199000123",
        "item1.X-ABLabel:Bureau 2",
        r"ADR;TYPE=home:;;1\, rue du Port\nBât. B;Lyon;ARA;69002;France",
        "item2.URL:https://nord.example/%C3%A9%20t?a=1,2",
        "item2.X-ABLabel:website",
        "IMPP;X-SERVICE-TYPE=Signal:signal:@ana%20d",
        r"ORG:Atelier\; Nord",
        "TITLE:Directrice",
        "BDAY:--0921",
        r"CATEGORIES:client,Lyon\, centre",
        r"NOTE:Une ligne\nune autre",
        "END:VCARD",
    ]


def test_a_card_has_the_same_number_each_time_and_no_other_has_it() -> None:
    def numbers(text: str) -> list[str]:
        return re.findall(r"UID:(\S+)", text)

    one, other = person(id=7), person(id=8)
    assert numbers(written(one, other)) == numbers(written(one | {"name": "Ana Ruiz"}, other))
    assert len(set(numbers(written(one, other)))) == 2


@pytest.mark.parametrize(
    ("given_card", "called"),
    [
        ({"name": "", "emails": [{"value": "x@y.example"}]}, "x@y.example"),
        ({"name": " ", "positions": [{"organisation": "Nord"}]}, "Nord"),
        ({"name": ""}, "?"),
    ],
)
def test_nobody_is_without_a_name(given_card, called) -> None:
    assert f"FN:{called}" in lines(written(person(**given_card)))


def test_private_people_and_what_only_i_should_read_stay_here() -> None:
    people = (person(note="Ours", tags=["x"]), person(id=8, name="Secret One", private=True))
    own, share, faithful = (written(*people, style=style) for style in ("own", "share", "faithful"))
    assert "Secret" not in own and "NOTE:Ours" in own and "CATEGORIES:x" in own
    assert "Secret" not in share and "Ours" not in share and "CATEGORIES" not in share
    assert "Secret One" in faithful


def test_a_file_is_written_whole_or_not_at_all(tmp_path) -> None:
    path = tmp_path / "people.vcf"
    path.write_text("what was there")

    def give_up(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        vcard_out.write(path, network(person()), AT, progress=give_up)
    with pytest.raises(UnwritableFile):
        vcard_out.write(tmp_path / "gone" / "x.vcf", network(person()), AT)
    assert path.read_text() == "what was there" and list(tmp_path.iterdir()) == [path]
    assert vcard_out.write(path, network(person(), person(id=8, private=True)), AT) == 1
    assert path.read_bytes().count(b"BEGIN:VCARD\r\n") == 1
