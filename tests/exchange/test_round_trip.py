"""What is written is read back, to the last value; what cannot be written leaves nothing behind."""

from __future__ import annotations

import csv
import io
import json
import os
import resource
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.exchange import csv_out, json_out, own_csv, reading, sample, tables, writing
from reseau_desktop.exchange.errors import Reason, UnreadableFile, UnwritableFile
from reseau_desktop.exchange.gathering import gather
from reseau_desktop.exchange.protecting import protect, unprotect
from reseau_desktop.exchange.records import NetworkRecord

NAMES = ("prefix", "given", "middle", "family", "suffix", "nickname", "full")
SOUNDS = ("phonetic", "former", "pronounced", "pronouns")
FIELDS = ({"id": 4, "name": "Shoe 2 - Value"}, {"id": 9, "name": '=Hat, "size" x'})
_STARTS = "=+-@\t\n＝＋－＠'"

text = st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters='\n",;\t'), max_size=20)
hostile = st.one_of(text, st.builds(lambda a, b: a + b, st.sampled_from(_STARTS + " \u00a0\ufeff"), text))
word = text.filter(str.strip)
labelled = st.fixed_dictionaries({"value": word, "label": hostile, "preferred": st.booleans()})
iso = st.dates(date(1800, 1, 1)).map(date.isoformat) | st.sampled_from(
    ["--09-21", "1987-09", "1987", "--02-29"]
)
topics = st.lists(
    word.filter(lambda name: ":::" not in name and name == name.strip()), max_size=2, unique=True
)


def _seek(name):
    return {"topic": name, "urgency": 1, "expires": None, "noted_on": "2024-05-06"}


contact = st.fixed_dictionaries(
    {
        "names": st.fixed_dictionaries(dict.fromkeys((*NAMES, *SOUNDS), hostile) | {"given": word}),
        "layer": st.sampled_from(["core", "allies", "inbox", "target"]),
        "cadence": st.none() | st.integers(1, 900),
        "reminders": st.none() | st.booleans(),
        "archived": st.booleans(),
        "deceased": st.booleans(),
        "do_not_contact": st.booleans(),
        "private": st.booleans(),
        "messengers": st.lists(labelled, max_size=2),
        "languages": topics,
        "seeks": topics.map(lambda names: [_seek(name) for name in names]),
        "offers": topics.map(lambda names: [{"topic": name, "noted_on": "2024-05-06"} for name in names]),
        "fields": st.sets(st.sampled_from([4, 9])).flatmap(
            lambda ids: st.tuples(*(word.map(lambda said, i=i: {"field": i, "value": said}) for i in sorted(ids))).map(list)
        ),
        "met_through": st.none() | st.integers(2, 5),
        "added_on": st.dates(date(1990, 1, 1)).map(date.isoformat),
        "emails": st.lists(labelled, max_size=3),
        "phones": st.lists(labelled, max_size=2),
        "links": st.lists(labelled, max_size=2),
        "addresses": st.lists(
            st.fixed_dictionaries(
                dict.fromkeys(("label", "postcode", "city", "region", "country"), hostile)
                | {"street": word, "preferred": st.booleans()}
            ),
            max_size=2,
        ),
        "dates": st.lists(
            st.fixed_dictionaries({"kind": st.sampled_from(["birthday", "connected", "Noces"]), "on": iso, "notice": st.integers(0, 30)}),
            max_size=3,
        ),
        "positions": st.lists(
            st.fixed_dictionaries(
                {
                    "organisation": word, "title": hostile, "kind": st.sampled_from(["work", "study"]),
                    "start": st.none() | iso, "end": st.none() | iso, "current": st.booleans(),
                    "seen_on": st.none() | st.dates(date(2000, 1, 1)).map(date.isoformat),
                }
            ),
            max_size=3,
        ),
        "tags": st.lists(word.filter(lambda tag: ":::" not in tag and tag == tag.strip()), max_size=3, unique=True),
        "note": hostile,
        "how_met": hostile,
        "why": hostile,
        "direction": st.none() | st.floats(0, 6.28),
    }
)  # fmt: skip


def _network(contacts) -> NetworkRecord:
    last = len(contacts) + 1
    numbered = []
    for number, item in enumerate(contacts, 2):
        through = item.get("met_through")
        known = through is not None and through <= last and through != number
        numbered.append({"id": number, "name": "x", **item} | {"met_through": through if known else None})
    return NetworkRecord(layers=(), contacts=tuple(numbered), interactions=(), fields=FIELDS)


def _read_back(content: bytes):
    decoded = content.decode("utf-8-sig")
    table = tables.open_table(decoded, reading._words)
    return gather(table, own_csv.Rows(table.header).person, unique_keys=False)


def _told(person) -> dict:
    """A person in the shape of the export, for comparison."""
    told = asdict(person)
    names = {name: told.pop(name) for name in NAMES}
    kept = told.pop("kept")
    names |= {name: kept.pop(name) for name in SOUNDS}
    return {"names": names} | {key: value for key, value in told.items() if key not in ("raw", "key")} | kept


def _asked(contact: dict) -> dict:
    """A contact of the export as its row can say it: the birthday first, places in one order."""
    dates = [item for item in contact["dates"] if item["kind"] == "birthday"][:1]
    dates += [item for item in contact["dates"] if not dates or item is not dates[0]]
    wanted = {key: value for key, value in contact.items() if key not in ("name", "direction")}
    called = {item["id"]: item["name"] for item in FIELDS}
    wanted |= {key: [item["topic"] for item in contact[key]] for key in ("seeks", "offers")}
    return wanted | {
        "dates": dates,
        "fields": [[called[said["field"]], said["value"]] for said in contact["fields"]],
    }


@settings(max_examples=150, deadline=None)
@given(st.lists(contact, min_size=1, max_size=4), st.sampled_from(["faithful", "spreadsheet"]))
def test_a_table_of_ours_gives_the_same_persons(contacts, style):
    network = _network(contacts)
    gathered = _read_back(csv_out.dump(network, style))
    assert gathered.rejected == []
    found = [json.loads(json.dumps(_told(record.person))) for record in gathered.people]
    there = [item for item in network.contacts if style == "faithful" or not item["private"]]
    assert found == [json.loads(json.dumps(_asked(item))) for item in there]


@settings(max_examples=60, deadline=None)
@given(st.lists(contact, min_size=1, max_size=4))
def test_what_is_shared_says_nothing_that_only_i_should_read(contacts):
    network = _network(contacts)
    gathered = _read_back(csv_out.dump(network, "share"))
    found = [record.person for record in gathered.people]
    there = [item for item in network.contacts if not item["private"]]
    assert [person.given for person in found] == [item["names"]["given"] for item in there]
    assert [[e.value for e in person.emails] for person in found] == [
        [e["value"] for e in item["emails"]] for item in there
    ]
    for person in found:
        kept = asdict(person.kept)
        assert (person.note, person.how_met, person.tags) == ("", "", ())
        assert not any(kept[key] for key in kept if key not in ("messengers", "id"))


@given(hostile)
def test_the_apostrophe_goes_and_comes_back(value):
    protected = protect(value)
    assert unprotect(protected) == value
    assert protected.lstrip(" \u00a0\ufeff")[:1] not in set("=+-@\t\r\n\x00＝＋－＠")


def test_a_real_apostrophe_survives():
    assert unprotect(protect("'t Hoff")) == "'t Hoff" and unprotect("'t Hoff") == "'t Hoff"


def test_a_spreadsheet_gets_semicolons_quotes_and_a_mark():
    network = _network([{"names": {"given": "=1+1", "family": "Delmas"}, "phones": [{"value": "+33 6"}]}])
    content = csv_out.dump(network, "spreadsheet")
    assert content.startswith(b'\xef\xbb\xbf"' + own_csv.PROTECTED_MARK.encode() + b'";')
    assert b'"\'=1+1"' in content and b'"\'+33 6"' in content and content.endswith(b'"\r\n')
    faithful = csv_out.dump(network)
    assert b"2,=1+1,,Delmas," in faithful and b",+33 6," in faithful


def test_the_sample_network_comes_back_from_both_tables(tmp_path):
    network = sample.network(date(2026, 11, 23))
    for style in ("faithful", "spreadsheet"):
        path = tmp_path / f"{style}.csv"
        assert csv_out.write(path, network, style) == len(network.contacts)
        found = reading.read(path)
        assert found.format == "reseau" and found.rejected == ()
        assert [_told(record.person)["names"] for record in found.people] == [
            c["names"] for c in network.contacts
        ]


def test_a_protected_table_that_a_spreadsheet_saved_again(tmp_path):
    network = _network(
        [{"names": {"given": "Zoé", "family": "-Roy"}, "added_on": "2024-01-02", "layer": "core"}]
    )
    text = csv_out.dump(network, "spreadsheet").decode("utf-8-sig").replace('"', "")
    path = tmp_path / "again.csv"
    path.write_bytes(text.encode("cp1252"))
    person = reading.read(path).people[0].person
    assert (person.given, person.family) == ("Zoé", "-Roy")
    assert person.kept is not None and (person.kept.layer, person.kept.added_on) == ("core", "2024-01-02")


def test_other_programs_find_their_columns(tmp_path):
    network = sample.network(date(2026, 11, 23))
    rows = list(csv.DictReader(io.StringIO(csv_out.dump(network).decode())))
    assert rows[0]["First Name"] == "Claire" and rows[0]["Organization Name"] == "Maison Tournesol"
    assert len(rows) == len(network.contacts)


def test_json_is_complete():
    network = sample.network(date(2026, 11, 23))
    network = NetworkRecord(
        **{name: getattr(network, name) for name in network.__slots__}
        | {
            "organisations": ({"id": 1, "name": "Lumen", "note": "", "aliases": ["LUMEN"]},),
            "different": ([2, 3],),
            "saved_lists": ({"id": 1, "name": "Léa", "query": "layer:core", "position": 0},),
            "holidays": ({"id": 1, "first": "2026-12-24", "last": "2027-01-01", "name": "Noël"},),
            "groups": ({"tag": "Voile", "every": 30, "added_on": "2026-11-01"},),
            "reviewed": ({"id": 1, "contact": 2, "asked_on": "2026-11-20", "why": "a friend", "offer": ""},),
            "week_reviews": ({"week": "2026-11-16", "closed_on": "2026-11-20", "skipped": False},),
            "bin": ({**network.contacts[0], "id": 9999, "deleted_on": "2026-01-01"},),
            "sources": (
                {
                    "id": 1, "kind": "linkedin", "name": "C.csv", "imported_at": "2026-11-20T10:00:00Z", "fingerprint": "x",
                    "records": [{"contact": 2, "record": 0, "line": 2, "key": "a", "digest": "b", "raw": {"a": "é"}}],
                },
            ),
        }
    )  # fmt: skip
    content = json_out.dump(network, "2026-11-23T08:00:00Z")
    again = json_out.load(content)
    assert again == network
    assert json_out.dump(again, "2026-11-23T08:00:00Z") == content
    told = json.loads(content)
    assert told["format"] == "reseau/3" and told["exported_at"] == "2026-11-23T08:00:00Z"


@settings(max_examples=60, deadline=None)
@given(st.lists(contact, max_size=3))
def test_json_gives_the_same_contacts(contacts):
    network = _network(contacts)
    network = NetworkRecord(layers=tuple({"key": key} for key in ("core", "allies", "inbox", "target")),
                            contacts=network.contacts, interactions=(), fields=tuple(item | {"kind": "text"} for item in FIELDS))  # fmt: skip
    assert json_out.load(json_out.dump(network, "2026-11-23T08:00:00Z")).contacts == network.contacts


def _json(**more) -> bytes:
    person = {"id": 2, "layer": "core", "added_on": "2024-01-01"}
    told = {"format": "reseau/1", "layers": [{"key": "core"}], "contacts": [person], "interactions": []}
    return json.dumps(told | more).encode()


@pytest.mark.parametrize(
    ("content", "reason", "place"),
    [
        (b"{", Reason.NOT_JSON, "1"),
        (b"\xff\xfe", Reason.NOT_JSON, ""),
        (b"[" * 200_000, Reason.NOT_JSON, ""),
        (b'{"format": NaN}', Reason.NOT_JSON, ""),
        (b'{"a": ' + b"9" * 5000 + b"}", Reason.NOT_JSON, ""),
        (b"[]", Reason.NOT_RESEAU_JSON, "format"),
        (b'{"format": "other"}', Reason.NOT_RESEAU_JSON, "format"),
        (b'{"format": "reseau/4"}', Reason.NOT_RESEAU_JSON, "format"),
        (_json(contacts=3), Reason.NOT_RESEAU_JSON, "contacts"),
        (_json(contacts=[[]]), Reason.NOT_RESEAU_JSON, "contacts[0]"),
        (_json(contacts=[{"id": "x"}]), Reason.NOT_RESEAU_JSON, "contacts[0].id"),
        (_json(contacts=[{"id": True}]), Reason.NOT_RESEAU_JSON, "contacts[0].id"),
        (_json(contacts=[{"id": 2**70}]), Reason.NOT_RESEAU_JSON, "contacts[0].id"),
        (_json(contacts=[{"id": 2, "layer": "core"}]), Reason.NOT_RESEAU_JSON, "contacts[0].added_on"),
        (_json(contacts=[{"id": 2, "layer": "x", "added_on": "2024-01-01"}]), Reason.NOT_RESEAU_JSON, "contacts[0].layer"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-02-30"}]), Reason.NOT_RESEAU_JSON, "contacts[0].added_on"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01", "cadence": 0}]), Reason.NOT_RESEAU_JSON, "contacts[0].cadence"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01"}] * 2), Reason.NOT_RESEAU_JSON, "contacts[1].id"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01", "emails": [{"value": 1}]}]), Reason.NOT_RESEAU_JSON, "contacts[0].emails[0].value"),
        (_json(interactions=[{"id": 1, "on": "2024-01-01", "kind": "call", "contacts": [77]}]), Reason.NOT_RESEAU_JSON, "interactions[0].contacts"),
        (_json(interactions=[{"id": 1, "on": "2024-01-01", "kind": "telepathy"}]), Reason.NOT_RESEAU_JSON, "interactions[0].kind"),
        (_json(holidays=[{"id": 1, "first": "2026-12-24", "last": "2026-12-23"}]), Reason.NOT_RESEAU_JSON, "holidays[0].last"),
        (_json(events=[{"id": 1, "name": "x", "first": "2026-12-24", "last": "2026-12-24", "contacts": [9]}]), Reason.NOT_RESEAU_JSON, "events[0].contacts"),
        (_json(groups=[{"tag": "a", "every": 0, "added_on": "2026-12-24"}]), Reason.NOT_RESEAU_JSON, "groups[0].every"),
        (_json(groups=[{"tag": "a", "every": 9, "added_on": "2026-12-24"}] * 2), Reason.NOT_RESEAU_JSON, "groups[1].tag"),
        (_json(follow_ups=[{"id": 1, "due": "2024-01-01", "created_on": "2024-01-01", "rule": "FREQ=DAILY;INTERVAL=0"}]), Reason.NOT_RESEAU_JSON, "follow_ups[0].rule"),
        (_json(occasion_answers=[{"happened": "2024-01-01", "status": "done"}]), Reason.NOT_RESEAU_JSON, "occasion_answers[0].anniversary"),
        (_json(settings=[]), Reason.NOT_RESEAU_JSON, "settings"),
        (_json(follow_ups=[{"id": 1, "due": "2024-01-01", "created_on": "2024-01-01", "at_time": "25:99"}]), Reason.NOT_RESEAU_JSON, "follow_ups[0].at_time"),
        (_json(follow_ups=[{"id": 1, "due": "2024-01-01", "created_on": "2024-01-01", "at_time": "09:00+02:00"}]), Reason.NOT_RESEAU_JSON, "follow_ups[0].at_time"),
        (_json(events=[{"id": 1, "name": "x", "first": "2026-12-24", "last": "2026-12-24", "at_time": "09:00Z"}]), Reason.NOT_RESEAU_JSON, "events[0].at_time"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01", "positions": [{"seen_on": "soon"}]}]), Reason.NOT_RESEAU_JSON, "contacts[0].positions[0].seen_on"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01", "photo": {"format": "png", "image": "R0lGODlh"}}]), Reason.NOT_RESEAU_JSON, "contacts[0].photo.format"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01", "photo": {"format": "png", "image": "é"}}]), Reason.NOT_RESEAU_JSON, "contacts[0].photo.image"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01", "met_through": 2}]), Reason.NOT_RESEAU_JSON, "contacts[id 2].met_through"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01", "fields": [{"field": 1, "value": "x"}]}]), Reason.NOT_RESEAU_JSON, "contacts[id 2].fields[0].field"),
        (_json(ties=[{"id": 1, "one": 2, "other": 2, "kind": "knows"}]), Reason.NOT_RESEAU_JSON, "ties[0].other"),
        (_json(ties=[{"id": 1, "one": 2, "other": 3, "kind": "knows"}]), Reason.NOT_RESEAU_JSON, "ties[0].other"),
        (_json(acts=[{"id": 1, "contact": 2, "on": "2024-01-01", "noted_on": "2024-01-01", "kind": "advice", "direction": "given", "size": 2}]), Reason.NOT_RESEAU_JSON, "acts[0].size"),
        (_json(different=[[2, 2]]), Reason.NOT_RESEAU_JSON, "different[0]"),
        (_json(different=[[2, 3]]), Reason.NOT_RESEAU_JSON, "different[0]"),
        (_json(notes=[{"id": 1, "contact": 5, "on": "2024-01-01", "text": "x"}]), Reason.NOT_RESEAU_JSON, "notes[0].contact"),
        (_json(contacts=[{"id": 2, "layer": "core", "added_on": "2024-01-01", "cadence": 10**9}]), Reason.NOT_RESEAU_JSON, "contacts[0].cadence"),
    ],
)  # fmt: skip
def test_a_wrong_json_says_where(content, reason, place):
    with pytest.raises(UnreadableFile) as caught:
        json_out.load(content, "x.json")
    assert (caught.value.reason, caught.value.values[0]) == (reason, place)


def test_a_time_is_kept_to_the_minute():
    told = {"id": 1, "due": "2024-01-01", "created_on": "2024-01-01"}
    times = ("09:00:59.5", "T09", "0900", None)
    read = json_out.load(_json(follow_ups=[told | {"id": n, "at_time": at} for n, at in enumerate(times, 1)]))
    assert [row["at_time"] for row in read.follow_ups] == ["09:00", "09:00", "09:00", None]


def test_halves_of_letters_are_replaced_wherever_they_stand():
    network = json_out.load(_json(settings={"why": "a\ud800b", "ok": "\U0001f98a"}))
    assert network.settings == {"why": "a\ufffdb", "ok": "\U0001f98a"}


def test_keys_left_out_have_their_defaults():
    network = json_out.load(_json())
    assert network.contacts[0]["emails"] == [] and network.contacts[0]["reminders"] is None


@contextmanager
def _files_no_longer_than(size: int):
    """A disk that is full: the system itself refuses more."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    path = tmp_path / "network.json"
    path.write_bytes(b"before")
    with _files_no_longer_than(10_000), pytest.raises(UnwritableFile) as caught:
        writing.write_whole(path, b"x" * 20_000)
    assert caught.value.reason == "full"
    assert path.read_bytes() == b"before" and list(tmp_path.iterdir()) == [path]
    writing.write_whole(path, b"after")
    assert path.read_bytes() == b"after" and list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0


def test_where_nothing_can_be_written(tmp_path):
    for path, reason in ((tmp_path, "directory"), (tmp_path / "no" / "x.csv", "missing_folder")):
        with pytest.raises(UnwritableFile) as caught:
            writing.write_whole(path, b"x")
        assert caught.value.reason == reason


@pytest.mark.skipif(
    not Path("/dev/full").exists() or os.geteuid() != 0, reason="needs a folder nobody may write"
)
def test_a_file_system_that_refuses():
    with pytest.raises(UnwritableFile):
        writing.write_whole(Path("/proc/reseau.csv"), b"x")
