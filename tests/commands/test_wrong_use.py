"""Wrong use is told as such, in words that are no names of ours, before anything is opened."""

import pytest


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "five"), "'five' is no whole number"),
        (("log", "5", "x", "--kind", "call"), "'x' is no whole number"),
        (("log", "5", "--kind", "call", "--on", "31/12/2026"), "'31/12/2026' is no day, as YYYY-MM-DD"),
        (("due", "--until", "2026-02-30"), "'2026-02-30' is no day"),
        (("search", "Ana", "--limit", "0"), "'0' is no whole number from 1 on"),
        (("demo", "--size", "many"), "'many' is no whole number"),
        (("demo", "--seed", "1.5"), "'1.5' is no whole number"),
        (("import", "people.csv", "--report", ""), "the name is empty"),
        (("export", ""), "the name is empty"),
        (("backup", ""), "the name is empty"),
        (("--data", "", "check"), "the name is empty"),
        (
            ("--today", "0001-01-01", "today"),
            "'0001-01-01' is too far away: the year must be from 1900 to 2999",
        ),
        (("--today", "9999-12-31T23:59", "due"), "'9999-12-31T23:59' is too far away"),
        (("--today", "tomorrow", "check"), "'tomorrow' is no day"),
        (("--today", "2026-11-25T10:30+02:00", "check"), "is no day, as YYYY-MM-DD or YYYY-MM-DDTHH:MM"),
    ],
)
def test_a_value_that_cannot_be_meant_is_wrong_use(run, tmp_path, words, said) -> None:
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert said in err.splitlines()[-1]
    assert not (tmp_path / "network").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "cinq"), "'cinq' n’est pas un nombre entier"),
        (("search", "Ana", "--limit", "0"), "'0' n’est pas un nombre entier à partir de 1"),
        (("due", "--until", "2026-02-30"), "'2026-02-30' n’est pas un jour, écrit AAAA-MM-JJ"),
        (
            ("--today", "0001-01-01", "today"),
            "'0001-01-01' est trop loin\u202f: l’année doit aller de 1900 à 2999",
        ),
        (("export", ""), "le nom est vide"),
    ],
)
def test_wrong_use_is_told_in_the_language_asked_for(run, words, said) -> None:
    code, out, err = run(*words, lang="fr")
    assert (code, out) == (2, "")
    assert said in err.splitlines()[-1]


@pytest.mark.parametrize("day", ["1900-01-01", "2999-12-31"])
def test_the_first_and_the_last_day_can_be_reckoned_with(run, day) -> None:
    run("demo", "--size", "30")
    for words in (
        ("today",),
        ("due",),
        ("due", "--until", "9999-12-31"),
        ("insight", "drift"),
        ("show", "2", "--json"),
    ):
        assert run("--today", day, *words)[0] == 0


@pytest.mark.parametrize(("option", "value"), [("--layer", "wide"), ("--tag", "Lyon")])
@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "network.json holds a whole network, which keeps its own circles and tags: leave {} out."),
        (
            "fr",
            "network.json contient un réseau entier, qui garde ses cercles et ses étiquettes\u202f: retirez {}.",
        ),
    ],
)
def test_a_whole_network_takes_no_circle_and_no_tag(run, tmp_path, option, value, lang, said) -> None:
    network = tmp_path / "network.json"
    run("export", network)
    before = sorted((tmp_path / "network").iterdir())
    code, out, err = run("import", network, option, value, lang=lang)
    assert (code, out) == (2, "")
    assert said.format(option) in err
    assert sorted((tmp_path / "network").iterdir()) == before
    assert run("import", network)[0] == 0
