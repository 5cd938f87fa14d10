"""The help, and what argparse says of a wrong line, in the language that was asked for."""

from __future__ import annotations

import argparse

import pytest

from reseau_desktop.cli import parser
from reseau_desktop.commands.typed import Typed
from reseau_desktop.wording.command_help import argparse_words, explained


def texts(of: argparse.ArgumentParser) -> set[str]:
    """Every text of ours that the help may show."""
    found = {of.description or ""}
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= {choice.help or "" for choice in action._choices_actions}
            found |= {text for inner in action.choices.values() for text in texts(inner)}
        else:
            found.add(action.help or "")
    return found - {""}


def test_every_text_of_the_help_can_be_said(qapp) -> None:
    assert texts(parser(Typed())) - set(argparse_words()) == set(explained())


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_help_speaks(run, option) -> None:
    code, out, err = run(option, lang="fr")
    assert (code, err) == (0, "") and out.startswith("usage\u202f: reseau")
    assert "trouver des personnes" in out and "find people" not in out and "show this help" not in out
    assert "find people" in run(option)[1]
    code, out, _ = run("import", option, lang="fr")
    assert code == 0 and "faire entrer des contacts" in out and "la réponse en JSON" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("search",), "il manque\u202f: text"),
        (("today", "--zut"), "arguments inconnus\u202f: --zut"),
        (("insight", "pouf"), "choix impossible\u202f: 'pouf'"),
        (("log", "1", "--kind"), "un argument attendu"),
        (("show", "cinq"), "'cinq' n’est pas un nombre entier"),
    ],
)
def test_a_wrong_line_is_told_in_french_and_then_in_english_again(run, words, said) -> None:
    code, out, err = run(*words, lang="fr")
    assert (code, out) == (2, "") and said in err and "erreur" in err
    code, _, err = run(*words)
    assert code == 2 and "error: " in err and "erreur" not in err
