"""The line that one types: what it says of people, days and what comes next, in both languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.network.folding import fold
from reseau_desktop.network.line_calendar import MONTHS, SINGLE, WEEKDAYS, WHOLE
from reseau_desktop.network.line_grammar import parse
from reseau_desktop.network.line_told import told
from reseau_desktop.network.line_words import AGAIN, GLUE, MANNERS, OFFERS, SEEKS, THANKS
from reseau_desktop.network.lines import Candidate, Line, Someone
from reseau_desktop.network.warmth import Kind

TODAY = date(2026, 11, 23)  # a Monday
NAMES = """Ana Delmas, Atelier Nord; Ana Hermelin, Verrerie du Val; Karim Haddad, Lumen Conseil; Émilie Rey, Quai Ouest
Marc Okafor, Institut Boréal; Paul Lindqvist, Estran Labs; Thomas Kerbrat; Sophie Garnier, Éditions du Halage
Solène Garnier; Jean-Pierre de La Fontaine, Musée des Ondes; Inès Caron; Claire Vasseur, Maison Tournesol
Hugo Brenner, Lumen Conseil; Hugo Brenner, Orange Bank; 王小明; Ciarán Ó Briain; Rose Martin; Avril Petit; May Lin
Le Thi Mai"""


def _people() -> list[Candidate]:
    found = []
    for number, entry in enumerate(NAMES.replace("\n", ";").split(";"), 2):
        name, _, house = (part.strip() for part in entry.partition(","))
        found.append(Candidate(number, name, frozenset(fold(name).split()), house))
    return found


PEOPLE = _people()


def lookup(keys: tuple[str, ...]) -> list[Candidate]:
    *words, last = keys
    return [
        one
        for one in PEOPLE
        if all(word in one.words for word in words)
        and (
            last in one.words
            or (len(keys) > 1 and len(last) == 1 and any(word.startswith(last) for word in one.words))
        )
    ]


def who(one: Someone) -> str:
    if one.chosen:
        return one.chosen.name
    return f"nobody:{one.text}" if one.unknown else "?" + "/".join(other.name for other in one.found)


def said(line: Line) -> str:
    """A line in short: `~` instead of `=` where it is doubtful, `?` where it must be asked."""
    out = []
    if line.exchange:
        out.append("with=" + " + ".join(who(one) for one in line.participants))
        out.append(f"how{'=' if line.how and line.how.sure else '~'}{line.kind}")
        out.append(f"on{'=' if not line.when or line.when.sure else '~'}{line.on.isoformat()[2:]}")
    if line.thanks:
        out.append("thanks")
    if line.introduced:
        out.append("introduced" if line.introduced.given else "introduced-me")
    if line.again:
        day, what, channel = line.again.day, line.again.what, line.again.channel
        sure = "=" if day.sure else "~"
        whom = "/".join(who(one) for one in line.later)
        out.append(
            f"next{sure}{day.on.isoformat()[2:]} for {whom}"
            + (f" '{what}'" if what else "")
            + (f" by {channel}" if channel else "")
        )
    for topic in line.topics:
        whose = who(line.people[topic.whose]) if topic.whose is not None else "?"
        out.append(f"{'seeks' if topic.sought else 'offers'}={topic.text} of {whose}")
    if line.impossible:
        out.append(f"no such day: {line.text[line.impossible.start : line.impossible.end]}")
    if line.note:
        out.append(f"note={line.note}")
    return " | ".join(out)


def _sentences() -> list[tuple[str, str]]:
    rows = Path(__file__).with_name("line_sentences.txt").read_text("utf-8").splitlines()
    return [(rows[at], rows[at + 1].removeprefix("    -> ")) for at in range(0, len(rows) - 1, 2)]


SENTENCES = _sentences()


def test_there_are_enough_sentences_in_both_languages() -> None:
    assert len({sentence for sentence, _ in SENTENCES}) >= 150


@pytest.mark.parametrize(("sentence", "meaning"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_what_a_sentence_says(sentence: str, meaning: str) -> None:
    assert said(parse(sentence, TODAY, lookup)) == meaning


def test_whoever_is_on_the_screen_is_meant_and_the_other_is_told() -> None:
    line = parse("coffee with Ana yesterday", TODAY, lookup, near=2)
    (ana,) = line.people
    assert ana.contact == 2
    assert [one.name for one in ana.others] == ["Ana Hermelin"]


def test_two_people_of_the_same_name_are_asked_even_when_one_is_on_the_screen() -> None:
    line = parse("coffee with Hugo Brenner", TODAY, lookup, near=14)
    assert line.people[0].asked
    assert line.open == (line.people[0],)


def test_spans_are_those_of_the_words() -> None:
    text = "café  avec Karim, avant-hier: elle cherche un graphiste; rappeler dans 3 semaines"
    line = parse(text, TODAY, lookup)
    cut = [text[span.start : span.end] for span in (line.how.span, line.when.span, line.again.span)]
    assert cut == ["café", "avant-hier", "rappeler dans 3 semaines"]
    assert [text[topic.span.start : topic.span.end] for topic in line.topics] == ["graphiste"]
    assert line.again.day.text == "dans 3 semaines"


@pytest.mark.parametrize("day", range(7))
def test_a_weekday_is_the_last_one_behind_and_the_next_one_ahead(day: int) -> None:
    today = date(2026, 11, 23 + day)
    line = parse("appel avec Karim jeudi, rappeler jeudi", today, lookup)
    assert line.when.on < today < line.again.day.on
    assert line.when.on.weekday() == line.again.day.on.weekday() == 3
    assert (today - line.when.on).days <= 7 >= (line.again.day.on - today).days
    assert line.when.sure == (today.weekday() != 3)


def test_the_end_of_february_and_of_the_calendar() -> None:
    assert parse("café avec Karim il y a un mois", date(2027, 3, 31), lookup).on == date(2027, 2, 28)
    assert parse("café avec Karim le 29 février", date(2028, 3, 1), lookup).on == date(2028, 2, 29)
    last = parse("rappeler Karim dans 3 semaines", date.max, lookup)
    assert last.again is None
    assert "3 semaines" in last.note


WORDS = sorted(
    MANNERS.words()
    | AGAIN.words()
    | SEEKS.words()
    | OFFERS.words()
    | THANKS.words()
    | SINGLE.words()
    | WHOLE.words()
    | set(MONTHS)
    | set(WEEKDAYS)
    | GLUE
    | {
        "Ana",
        "Karim",
        "Hugo",
        "Brenner",
        "D.",
        "3",
        "12",
        "31",
        "le",
        "2026",
        "3/4",
        "31.11.",
        "99/99",
        "il y a",
        "dans",
    }
    | {
        "in",
        "ago",
        "semaines",
        "next",
        "last",
        "prochain",
        ",",
        ":",
        "(",
        "«",
        "’",
        "-",
        "\n",
        "\u202e",
        "\x00",
        "é",
    }
)
sentences = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
any_text = st.text(max_size=60)
MANY = settings(max_examples=2_500, deadline=None)


def _sound(text: str, today: date = TODAY) -> None:
    line = parse(text, today, lookup)
    spans = [one.span for one in (*line.people, *line.topics)]
    spans += [part.span for part in (line.how, line.when, line.again, line.introduced) if part]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(topic.whose is None or topic.whose < len(line.people) for topic in line.topics)
    assert line.on <= today or line.when is not None
    for one in line.people:
        assert text[one.span.start : one.span.end] == one.text


@MANY
@given(any_text)
def test_no_text_makes_it_fail(text: str) -> None:
    _sound(text)


@MANY
@given(st.text(alphabet=st.characters(categories=("L", "M", "N", "P", "Z", "S")), max_size=40))
def test_no_letters_of_any_script_make_it_fail(text: str) -> None:
    _sound(text)


@MANY
@given(sentences)
def test_no_order_of_its_own_words_makes_it_fail(text: str) -> None:
    _sound(text)


@MANY
@given(sentences)
def test_nor_in_another_order_without_blanks(text: str) -> None:
    _sound(text.replace(" ", ",", 2).title())


@MANY
@given(sentences, st.dates())
def test_nor_on_any_day_of_the_calendar(text: str, today: date) -> None:
    _sound(text, today)


@MANY
@given(st.lists(st.one_of(st.sampled_from(WORDS), any_text), max_size=8).map(" ".join))
def test_nor_with_anything_among_them(text: str) -> None:
    _sound(text)


@MANY
@given(st.integers(0, 99_999), st.integers(0, 99), st.integers(0, 9_999), st.sampled_from("/-. "), sentences)
def test_nor_with_numbers_that_look_like_days(one: int, two: int, three: int, mark: str, text: str) -> None:
    _sound(f"café avec Karim le {one}{mark}{two}{mark}{three} {text}")


@MANY
@given(sentences)
def test_what_is_no_part_is_in_the_note(text: str) -> None:
    """A word that no table and no name knows is never lost."""
    line = parse(f"{text} qzxv", TODAY, lookup)
    kept = [line.note, *(topic.text for topic in line.topics), line.again.what if line.again else ""]
    kept += [one.text for one in line.people]
    assert any("qzxv" in part.lower() for part in kept)


def test_a_line_of_a_book_is_read_at_once_and_kept_whole() -> None:
    text = "café avec Karim hier " + "mot " * 5_000 + "fin"
    line = parse(text, TODAY, lookup)
    assert line.people[0].contact == 4
    assert line.note.lower().count("mot") == 5_000
    assert line.note.endswith("fin")


@pytest.mark.parametrize(
    ("note", "kind", "word", "rest"),
    [
        ("Coffee. First talk about leaving.", Kind.MEETING, "Coffee", "First talk about leaving."),
        ("Café.", Kind.MEETING, "Café", ""),
        ("Salon du livre. Beaucoup de monde", Kind.EVENT, "Salon du livre", "Beaucoup de monde"),
        ("Déjeuner près du studio, deux heures.", Kind.MEETING, "", "Déjeuner près du studio, deux heures."),
        ("Coffee. First talk.", Kind.CALL, "", "Coffee. First talk."),
        ("Tired. Needs a break.", Kind.MEETING, "", "Tired. Needs a break."),
        ("", Kind.MEETING, "", ""),
        (". ", Kind.MEETING, "", ". "),
    ],
)
def test_a_note_that_begins_with_more_than_the_kind_names_the_exchange(note, kind, word, rest) -> None:
    assert told(note, kind) == (word, rest)
