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
        (("--today", "tomorrow", "check"), "'tomorrow' is no day"),
        (("--today", "2026-11-25T10:30+02:00", "check"), "is no day, as YYYY-MM-DD or YYYY-MM-DDTHH:MM"),
    ],
)
def test_a_value_that_cannot_be_meant_is_wrong_use(run, tmp_path, words, said) -> None:
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert said in err.splitlines()[-1]
    assert not (tmp_path / "network").exists()
