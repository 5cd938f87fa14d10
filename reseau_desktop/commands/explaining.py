"""The help of the command line, and what argparse says of a wrong line, in the language that was asked for.

Both are rare: a line is first read in English, which loads nothing, and once more in words where something has to be said.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from reseau_desktop.commands.saying import speaking

HELP = ("-h", "--help")


class Unclear(Exception):
    """A line that argparse refuses."""


class Parser(argparse.ArgumentParser):
    """Raises Unclear for a line that cannot be meant, unless it `speaks`."""

    speaks = False

    def error(self, message: str) -> None:  # type: ignore[override]
        if not Parser.speaks:
            raise Unclear
        super().error(message)


def read(
    words: Sequence[str], made: Callable[[], argparse.ArgumentParser], language: str | None
) -> argparse.Namespace:
    """What a line means. Help and refusals are printed in that language; then it exits as argparse does."""
    if not any(word in HELP for word in words):
        try:
            return made().parse_args(words)
        except Unclear:
            pass
    with speaking(language):
        return _explain(words, made())


def _explain(words: Sequence[str], top: argparse.ArgumentParser) -> argparse.Namespace:
    from reseau_desktop.wording.command_help import argparse_words, explained

    said, own = explained(), argparse_words()
    _say(top, {**said, **own})
    before = argparse._, Parser.speaks  # type: ignore[attr-defined]
    argparse._, Parser.speaks = lambda text: own.get(text, text), True  # type: ignore[attr-defined]
    try:
        return top.parse_args(words)
    finally:
        argparse._, Parser.speaks = before  # type: ignore[attr-defined]


def _say(parser: argparse.ArgumentParser, said: dict[str, str]) -> None:
    """Every text of a parser, and of those under it."""
    parser.description = said.get(parser.description or "", parser.description)
    for group in parser._action_groups:
        group.title = said.get(group.title or "", group.title)
    for action in parser._actions:
        action.help = said.get(action.help or "", action.help)
        if isinstance(action, argparse._SubParsersAction):
            for choice in action._choices_actions:
                choice.help = said.get(choice.help or "", choice.help)
            for inner in action.choices.values():
                _say(inner, said)
