"""The filter language: what is understood, in both languages, and what is told instead of guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network import filter_words
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.filter_french import typed_in_french
from reseau_desktop.network.filter_values import Age, Day, Number, Relation, Unit, span
from reseau_desktop.network.filtering import (
    FieldWords,
    Key,
    Name,
    Query,
    Reason,
    Term,
    Value,
    Word,
    Words,
    parse,
    slug,
    together,
    typed,
)

WORDS = Words(
    {"voisins de palier": "ring6", "ring6": "ring6"},
    {
        "badge": FieldWords("Badge", "text"),
        "contract-end": FieldWords("Contract end", "date"),
        "team-size": FieldWords("Team size", "number"),
    },
)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("layer:active -tag:client last:>6m city:Lyon", "layer:active -tag:client last:>6m city:Lyon"),
        (
            "couche:actif -étiquette:client dernier:>6mois ville:Lyon",
            "layer:active -tag:client last:>6m city:Lyon",
        ),
        ('cercle:"Réseau actif",alliés', "layer:active,allies"),
        ("cercle:réseau actif ana", "layer:active ana"),  # several words, without quotes
        ("échéance:en retard -cercle:à classer", "due:late -layer:inbox"),
        ("due:up to date layer:allies,wider network", "due:fresh layer:allies,wide"),
        ("cercle:noyau actif", "layer:core actif"),
        ("Layer:Core,ALLIES", "layer:core,allies"),
        ("layer: core, allies ana", "layer:core,allies ana"),
        ("layer: core , allies ana", "layer:core,allies ana"),
        ("- tag:client ana", "-tag:client ana"),
        ("ana -lyon", "-text:lyon ana"),
        ('-"Le Havre" -Paris,Lille', '-text:"Le Havre" -text:Paris,Lille'),
        ("-texte:devis", "-text:devis"),
        ("jean-paul 06-12 - -12", "jean-paul 06-12 - -12"),
        ("tag:“vieux client” ville:« Le Havre » “ana d”", 'tag:"vieux client" city:"Le Havre" "ana d"'),
        ('tag:"a “b” c" org:“A ""B”', 'tag:"a “b” c" org:"A """"B"'),
        ('layer:"Voisins de palier"', "layer:ring6"),
        ("layer:voisins-de-palier", "layer:ring6"),
        ("layer:acti", "layer:active"),
        ("last:>6m last:<30d", "last:>6m last:<30d"),
        ("dernier:<30j", "last:<30d"),
        ("last:> 6 mois", "last:>6m"),
        ("last:>2 ans,jamais", "last:>2y,never"),
        ("last:2w", "last:<2w"),
        ("last:2025 last:>2024-03 last:2024..2025-06", "last:2025 last:>2024-03 last:2024..2025-06"),
        ("last:<14/03/2025 last:03/2025", "last:<2025-03-14 last:2025-03"),
        ("échange:hier added:today", "last:yesterday added:today"),
        ("ajouté:aujourd’hui", "added:today"),
        ("due:late,soon échéance:<7j", "due:late,soon due:<7d"),
        ("relance:en-retard due:none", "due:late due:none"),
        ("warmth:warm,cool chaleur:tiède", "warmth:warm,cool warmth:lukewarm"),
        ("warmth:>50 warmth:≤20 warmth:20..40", "warmth:>50 warmth:<=20 warmth:20..40"),
        ("warmth:50.. warmth:..20.5", "warmth:>=50 warmth:<=20.5"),
        ("last:2025.. last:..2024-03", "last:>=2025 last:<=2024-03"),
        ("has:e-mail,téléphone -has:photo lacks:anniversaire", "has:email,phone -has:photo lacks:birthday"),
        ("sans:courriel avec:relance", "lacks:email has:follow-up"),
        ("is:archived,private est:endormi", "is:archived,private is:dormant"),
        ("est:archivées,privées,décédées,endormies", "is:archived,private,deceased,dormant"),
        ('est:"à ne pas contacter" avec:"page web",portable', "is:do-not-contact has:link,phone"),
        ("source:linkedin,main", "source:linkedin,hand"),
        ('source:"linkedin"', 'source:"linkedin"'),
        ('chez:"Atelier Nord" org:Œuvre', 'org:"Atelier Nord" org:Œuvre'),
        ('tag:"a, b","say ""hi"""', 'tag:"a, b","say ""hi"""'),
        ("tag:* cherche:designer propose:conseil", "tag:* seeks:designer offers:conseil"),
        ("badge:gold field-badge:* champ-badge:silver", "field-badge:gold field-badge:* field-badge:silver"),
        ("contract-end:<30d contract-end:2026", "field-contract-end:<30d field-contract-end:2026"),
        ("team-size:>3,5 team-size:about-ten", "field-team-size:>3 field-team-size:about-ten"),
        ("has:badge -has:field-badge", "has:field-badge -has:field-badge"),
        ("layer:core layer:core", "layer:core"),
        ("layer:core,noyau", "layer:core"),
        ("cercle : noyau tag\u202f: client", "layer:core tag:client"),  # as French is typed
        ("!tag:vip –tag:old −layer:core", "-tag:vip -tag:old -layer:core"),
        ("layer:core tag:a cercle:alliés,noyau", "layer:core,allies tag:a"),  # nobody stands in two circles
        ("layer:core -layer:allies -layer:wide", "layer:core -layer:allies -layer:wide"),
    ],
)
def test_understood_and_typed_back(text: str, kept: str) -> None:
    query = parse(text, WORDS)
    assert query.problems == ()
    if text != "team-size:>3,5 team-size:about-ten":
        assert typed(query) == kept
    assert parse(typed(query), WORDS) == query


@pytest.mark.parametrize("text", ["layer:-core", "due:!late", "is:-archived"])
def test_a_dash_before_a_value_is_not_its_opposite(text: str) -> None:
    (problem,) = parse(text, WORDS).problems
    assert problem.reason is Reason.WORD and problem.typed == text


@pytest.mark.parametrize(
    "text", ["", "   ", "ana", "http://ateliernord.example", "12:30", "Re: devis", '"layer:core"']
)
def test_plain_text_is_searched_and_nothing_else(text: str) -> None:
    query = parse(text)
    assert query == Query(" ".join(text.split())) and query.problems == ()
    assert query.any is bool(text.strip())


@pytest.mark.parametrize(
    ("text", "reason", "searched"),
    [
        ("layr:core", Reason.KEY, "layr:core"),
        ("field-nothing:x", Reason.KEY, "field-nothing:x"),
        ("layer:zzz", Reason.WORD, "layer:zzz"),
        ("layer:a", Reason.WORD, "layer:a"),
        ("is:wonderful", Reason.WORD, "is:wonderful"),
        ("has:wings", Reason.WORD, "has:wings"),
        ("last:soon", Reason.DATE, "last:soon"),
        ("last:31/04/2025", Reason.DATE, "last:31/04/2025"),
        ("added:never", Reason.DATE, "added:never"),
        ("warmth:nice", Reason.NUMBER, "warmth:nice"),
        ("last:2026..2025", Reason.BACKWARDS, "last:2026..2025"),
        ("warmth:60..20", Reason.BACKWARDS, "warmth:60..20"),
        ("layer:", Reason.UNFINISHED, ""),
        ("-tag:,", Reason.UNFINISHED, ""),
    ],
)
def test_what_is_not_understood_is_told_and_searched(text: str, reason: Reason, searched: str) -> None:
    query = parse(f"ana {text}")
    assert [(problem.typed, problem.reason) for problem in query.problems] == [(text, reason)]
    assert query.terms == () and query.text == f"ana {searched}".strip()


def test_a_part_that_is_wrong_takes_its_whole_filter_with_it() -> None:
    query = parse("layer:core,zzz tag:x")
    assert [term.key for term in query.terms] == [Key.TAG] and query.text == "layer:core,zzz"


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        (Day(Relation.ON, PartialDate(2025)), date(2025, 1, 1), date(2025, 12, 31)),
        (Day(Relation.ON, PartialDate(2024, 2)), date(2024, 2, 1), date(2024, 2, 29)),
        (Day(Relation.MORE, PartialDate(2025)), date(2026, 1, 1), date.max),
        (Day(Relation.LESS, PartialDate(2025, 3)), date.min, date(2025, 2, 28)),
        (Day(Relation.AT_LEAST, PartialDate(2025)), date(2025, 1, 1), date.max),
        (Day(Relation.AT_MOST, PartialDate(2025)), date.min, date(2025, 12, 31)),
    ],
)
def test_the_days_that_are_meant(value: Day, first: date, last: date) -> None:
    assert span(value) == (first, last)


def test_distances_are_counted_in_calendar_months() -> None:
    assert Age(True, 1, Unit.MONTH).day(date(2026, 3, 31)) == date(2026, 2, 28)
    assert Age(True, 2, Unit.WEEK).day(date(2026, 3, 31), ahead=True) == date(2026, 4, 14)
    assert Age(True, 99999, Unit.YEAR).day(date(2026, 3, 31)) == date.min


# Whatever is asked can be typed, and whatever is typed is read without an error.

names = st.text(min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool).map(Name)
ages = st.builds(Age, st.booleans(), st.integers(0, 99_999), st.sampled_from(Unit))
partial = st.builds(
    lambda day, cut: PartialDate(*(day.year, day.month, day.day)[:cut]), st.dates(), st.integers(1, 3)
)
days = st.builds(Day, st.sampled_from(Relation), partial)
numbers = st.builds(Number, st.sampled_from(Relation), st.integers(-(10**6), 10**6).map(lambda n: n / 4))


def _words(table: dict[str, str]) -> st.SearchStrategy[Value]:
    return st.sampled_from(sorted(set(table.values()))).map(Word)


def _term(key: Key, value: st.SearchStrategy[Value], own: str = "") -> st.SearchStrategy[Term]:
    several = st.lists(value, min_size=1, max_size=3, unique=True).map(tuple)
    return st.builds(Term, st.just(key), several, st.booleans(), st.just(own))


terms = st.one_of(
    _term(Key.LAYER, _words(filter_words.LAYERS)),
    _term(Key.LAST, ages | days | st.just(Word("never"))),
    _term(Key.ADDED, ages | days | _words(filter_words.DAYS)),
    _term(Key.DUE, ages | days | _words(filter_words.STATES) | st.just(Word("none"))),
    _term(Key.WARMTH, numbers | _words(filter_words.BANDS)),
    *(_term(key, names | st.just(Word("*"))) for key in (Key.TAG, Key.ORG, Key.SEEKS, Key.OFFERS, Key.CITY)),
    _term(Key.SOURCE, names | _words(filter_words.SOURCES)),
    _term(Key.HAS, _words(filter_words.HAS) | st.just(Word("field-badge"))),
    _term(Key.LACKS, _words(filter_words.HAS)),
    _term(Key.IS, _words(filter_words.IS_ALL)),
    _term(Key.FIELD, names, "badge"),
    _term(Key.FIELD, ages | days | names, "contract-end"),
    _term(Key.FIELD, numbers | names, "team-size"),
)
plain = st.lists(st.text("aàœß 1é王я", min_size=1, max_size=8), max_size=3).map(" ".join)


@given(st.lists(terms, max_size=4, unique=True).map(tuple), plain)
def test_every_query_can_be_typed(several: tuple[Term, ...], text: str) -> None:
    held = together(several)
    query = Query(" ".join(text.split()), held)
    found = parse(typed(query), WORDS)
    assert found == query and found.problems == ()
    french = " ".join((*(typed_in_french(term, WORDS) for term in held), query.text))
    assert parse(french, WORDS) == query


@pytest.mark.parametrize(
    ("text", "french"),
    [
        ("layer:core,allies -tag:client last:>6m", "cercle:noyau,alliés -étiquette:client dernier:>6m"),
        ("due:late,<30d warmth:cool added:today", "échéance:retard,<30j chaleur:frais ajout:aujourd’hui"),
        ('org:"Lumen Conseil" lacks:phone is:private', 'chez:"Lumen Conseil" sans:téléphone est:privé'),
        ("layer:inbox,ring6 field-badge:blue", 'cercle:"à classer",ring6 champ-badge:blue'),
        ("-text:devis", "-mot:devis"),
        ("lacks:field-badge", "sans:champ-badge"),
    ],
)
def test_a_filter_is_typed_in_french(text: str, french: str) -> None:
    terms = parse(text, WORDS).terms
    assert " ".join(typed_in_french(term, WORDS) for term in terms) == french
    assert parse(french, WORDS).terms == terms


def test_a_circle_that_bears_the_french_name_of_another_is_not_taken_for_it() -> None:
    words = Words({"noyau": "ring6"}, {})
    core = Term(Key.LAYER, (Word("core"),))
    assert parse(typed_in_french(core, words), words).terms == (core,)


pieces = st.sampled_from(
    (
        "layer:",
        "last:",
        "-",
        '"',
        ",",
        ">",
        "6m",
        "core",
        "tag:",
        " ",
        "..",
        "2025",
        "field-",
        "badge:",
        ":",
        "\x00",
        "é",
    )
)


@given(st.lists(pieces | st.text(max_size=3), max_size=14).map("".join))
def test_anything_typed_is_read(text: str) -> None:
    query = parse(text, WORDS)
    again = parse(typed(query), WORDS)
    assert again.terms[: len(query.terms)] == query.terms
    for problem in query.problems:
        assert problem.reason is Reason.UNFINISHED or all(
            part in query.text for part in problem.typed.split()
        )


@given(st.text(max_size=30))
def test_a_slug_is_one_word(name: str) -> None:
    assert not set(slug(name)) & set(' :",')
