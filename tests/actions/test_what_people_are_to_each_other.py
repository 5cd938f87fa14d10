"""Links, acts, topics, notes and attachments: each wish one step, told by name, taken back exactly."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.actions import acts, attachments, contacts, interactions, notes, ties, topics
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store import Label
from reseau_desktop.store.searching import ME


@pytest.fixture
def ana(store, today):
    return contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "allies", today)


@pytest.fixture
def maud(store, today):
    return contacts.add(store, PersonRecord(given="Maud", family="Zeller"), "target", today)


def latest(store) -> Label:
    return store.history()[0].label


def test_a_link_is_entered_once(store, ana, maud):
    link = ties.add(store, ana, maud, TieKind.COLLEAGUE, 4, "from Atelier Nord")
    assert latest(store) == Label("tie_added", 1, "Ana Delmas")
    assert ties.add(store, maud, ana, TieKind.COLLEAGUE) == link
    assert store.rows("SELECT one, other, kind, strength, note FROM tie") == [
        (ana, maud, "colleague", 4, "from Atelier Nord")
    ]
    assert ties.add(store, maud, ana, TieKind.COLLEAGUE, 2) == link
    assert store.value("SELECT strength FROM tie") == 2
    mentoring = ties.add(store, ana, maud, TieKind.MENTOR)
    assert ties.add(store, maud, ana, TieKind.MENTOR) != mentoring  # each may mentor the other
    ties.edit(store, link, kind=TieKind.FRIEND, strength=None)
    assert store.one("SELECT kind, strength FROM tie WHERE id = ?", (link,)) == ("friend", None)
    ties.remove(store, link)
    store.undo()
    assert store.value("SELECT count(*) FROM tie") == 3


@pytest.mark.parametrize("strength", [0, 6, -1])
def test_a_link_needs_two_contacts_and_a_strength_of_one_to_five(store, ana, maud, strength):
    with pytest.raises(ValueError):
        ties.add(store, ana, maud, TieKind.KNOWS, strength)
    with pytest.raises(ValueError):
        ties.add(store, ana, ana, TieKind.KNOWS)
    with pytest.raises(ValueError):
        ties.add(store, ME, ana, TieKind.KNOWS)
    link = ties.add(store, ana, maud, TieKind.KNOWS)
    with pytest.raises(ValueError):
        ties.edit(store, link, other=ana)
    with pytest.raises(LookupError):
        ties.edit(store, link + 1, note="x")
    assert store.one("SELECT other, note FROM tie") == (maud, "")


def test_links_go_with_either_of_the_two(store, ana, maud):
    ties.add(store, ana, maud, TieKind.KNOWS)
    with store.action(Label("deleted")) as act:
        act.execute("DELETE FROM contact WHERE id = ?", (maud,))
    assert store.value("SELECT count(*) FROM tie") == 0
    store.undo()
    assert store.value("SELECT count(*) FROM tie") == 1


def test_an_act_is_noted_changed_and_found(store, today, ana):
    act = acts.add(store, ana, date(2026, 7, 2), False, "recommendation", 5, "three lines", noted_on=today)
    assert latest(store) == Label("act_added", 1, "Ana Delmas")
    assert store.value("SELECT rowid FROM search WHERE search MATCH 'lines'") == ana
    acts.edit(store, act, given=True, size=3, kind="advice", on=date(2026, 7, 3))
    assert store.rows("SELECT happened, direction, kind, size, note, noted_on FROM act") == [
        ("2026-07-03", "given", "advice", 3, "three lines", "2026-11-23")
    ]
    with pytest.raises(ValueError):
        acts.edit(store, act, size=2)
    with pytest.raises(ValueError):
        acts.add(store, ana, today, True, "bribe", noted_on=today)
    acts.remove(store, act)
    assert store.value("SELECT rowid FROM search WHERE search MATCH 'lines'") is None


def test_topics_are_one_whatever_their_spelling(store, today, ana, maud):
    seek = topics.seek(store, ana, "Graphiste", today, urgency=2)
    offer = topics.offer(store, maud, "  graphistes ", today)
    assert store.rows("SELECT name FROM topic") == [("Graphiste",)]
    assert topics.seek(store, ana, "graphiste", today, 3, date(2027, 1, 1)) == seek
    assert topics.offer(store, maud, "GRAPHISTE", today) == offer
    assert store.one("SELECT urgency, expires FROM seek") == (3, "2027-01-01")
    topics.edit_seek(store, seek, urgency=1, expires=None)
    assert store.one("SELECT urgency, expires FROM seek") == (1, None)
    for wrong in (0, 4):
        with pytest.raises(ValueError):
            topics.seek(store, ana, "x", today, wrong)
    with pytest.raises(ValueError):
        topics.offer(store, ana, "!", today)
    topics.drop_seek(store, seek)
    assert store.value("SELECT count(*) FROM topic") == 1
    topics.drop_offer(store, offer)
    assert store.value("SELECT count(*) FROM topic") == 0
    store.undo()
    assert store.value("SELECT rowid FROM search WHERE search MATCH 'graphistes OR graphiste'") == maud


def test_i_seek_too(store, today):
    topics.seek(store, ME, "clients", today)
    assert store.value("SELECT contact FROM seek") == ME


def test_a_topic_renamed_onto_another_takes_its_place(store, today, ana, maud):
    topics.seek(store, ana, "graphic designer", today, urgency=3)
    topics.seek(store, ana, "designer", today, urgency=1)
    topics.offer(store, maud, "graphic designer", today)
    first, second = (row[0] for row in store.rows("SELECT id FROM topic ORDER BY id"))
    assert topics.rename(store, first, "Designers") == second
    assert store.rows("SELECT contact, topic, urgency FROM seek") == [(ana, second, 3)]
    assert store.rows("SELECT contact, topic FROM offer") == [(maud, second)]
    assert topics.rename(store, second, "Designers of books") == second
    assert store.value("SELECT rowid FROM search WHERE search MATCH 'books' AND rowid = ?", (maud,)) == maud
    store.undo()
    store.undo()
    assert store.value("SELECT count(*) FROM topic") == 2


def test_a_seek_may_change_its_topic(store, today, ana):
    seek = topics.seek(store, ana, "hall", today)
    topics.seek(store, ana, "gallery", today)
    topics.edit_seek(store, seek, topic="galleries")
    assert [row[0] for row in store.rows("SELECT name FROM topic ORDER BY id")] == ["gallery", "galleries"]
    topics.edit_seek(store, seek, topic="Gallery")
    assert store.rows("SELECT t.name FROM seek s JOIN topic t ON t.id = s.topic") == [("gallery",)]
    assert store.value("SELECT count(*) FROM topic") == 1


def test_notes_of_a_day(store, today, ana):
    note = notes.add(store, ana, today, "Moves to **Nantes**")
    assert store.value("SELECT rowid FROM search WHERE search MATCH 'nantes'") == ana
    notes.edit(store, note, text="Moves to Brest", on=date(2026, 1, 2))
    assert store.one("SELECT written_on, text FROM dated_note") == ("2026-01-02", "Moves to Brest")
    with pytest.raises(ValueError):
        notes.edit(store, note, text=" ")
    with pytest.raises(ValueError):
        notes.add(store, ana, today, "")
    notes.remove(store, note)
    assert latest(store) == Label("note_removed", 1, "Ana Delmas")


def test_files_stay_where_they_are(store, today, tmp_path, ana):
    paper = tmp_path / "offer.pdf"
    paper.write_bytes(b"%PDF")
    lunch = interactions.log(store, [ana], "meeting", today)
    attached = attachments.attach(store, lunch, paper)
    assert attachments.attach(store, lunch, str(paper)) == attached
    assert store.rows("SELECT interaction, path FROM attachment") == [(lunch, str(paper))]
    with pytest.raises(LookupError):
        attachments.attach(store, lunch + 1, paper)
    attachments.detach(store, attached)
    assert latest(store) == Label("detached", 1, "Ana Delmas")
    assert paper.exists()
    store.undo()
    interactions.remove(store, lunch)
    assert store.value("SELECT count(*) FROM attachment") == 0
