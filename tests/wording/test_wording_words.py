from datetime import date

from reseau_desktop.network.cadence import State
from reseau_desktop.network.layers import DEFAULT_LAYERS, PROFILES, Layer, LayerKind
from reseau_desktop.network.warmth import Band, Kind, Term, Warmth, warmth
from reseau_desktop.wording import due, kinds, layers, people
from reseau_desktop.wording import warmth as warmths

DAY = date(2026, 11, 23)


def test_every_layer_and_profile_has_its_name() -> None:
    assert [layers.name(layer) for layer in DEFAULT_LAYERS] == [
        "Me", "Core", "Allies", "Active network", "Wider network", "Acquaintances", "Target", "To sort",
    ]  # fmt: skip
    assert all(layers.question(x) for x in DEFAULT_LAYERS if x.kind is LayerKind.RING)
    assert all(layers.profile(key) != key for key in PROFILES)


def test_the_users_own_words_win() -> None:
    own = Layer("core", LayerKind.RING, 1, 21, 5, True, name="Family", question="at any hour")
    assert (layers.name(own), layers.question(own)) == ("Family", "at any hour")
    assert layers.name("my-own") == "my-own"
    assert layers.question("my-own") == ""


def test_every_kind_has_its_words() -> None:
    for said in (kinds.noun, kinds.within, kinds.channel, kinds.verb):
        assert len({said(kind) for kind in Kind}) == 6
        assert said("carrier pigeon") == "carrier pigeon"
    assert kinds.noun("call") == "Call"


def test_warmth_is_explained() -> None:
    found = warmth([(date(2026, 10, 31), Kind.CALL), (date(2025, 12, 31), Kind.MEETING)], 45, DAY)
    assert warmths.largest(found, DAY) == "call on 31 October: 53"
    assert warmths.term(Term(date(2025, 5, 14), Kind.EVENT, 6.4), DAY) == "event on 14 May 2025: 6"
    assert warmths.explained(found, DAY) == "call on 31 October: 53\nmeeting on 31 December 2025: 1"
    assert warmths.largest(Warmth(0, Band.DORMANT, ()), DAY) == "no exchange yet"
    assert [warmths.band(band) for band in Band] == ["warm", "lukewarm", "cool", "dormant"]
    assert warmths.value(77.5) == "78"


def test_what_is_due_is_said_as_a_fact() -> None:
    assert due.reason(97, 45) == "97 days without contact, a promise of 45."
    assert due.reason(21, 21) == "Your promise of 21 days falls today."
    assert due.reason(None, 45) == "No exchange yet, a promise of 45 days."
    assert due.silence(54) == "54 days without contact"
    assert due.late_by(52) == "52 days late"
    assert due.every(45) == "every 45 days"
    assert due.every(None) == "no promise"
    assert due.due(date(2026, 11, 27), DAY) == "due Friday"
    assert due.snoozed(date(2026, 12, 15), DAY) == "Snoozed to 15 December."
    assert [due.snoozes(n) for n in (0, 1, 2, 3)] == ["", "Snoozed once", "Snoozed twice", "Snoozed 3 times"]
    assert len({due.state(state) for state in State}) == 5


def test_names_and_their_absence() -> None:
    assert people.name("Ana", "Delmas") == "Ana Delmas"
    assert people.name("", "", full="王小明") == "王小明"
    assert people.name("", "") == "No name"
    assert people.initials("Élise Tessier") == "ÉT"
    assert people.count(1568) == "1,568 contacts"
