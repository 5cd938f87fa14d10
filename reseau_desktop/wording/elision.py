"""Values put into a sentence; in French, « de » and « que » lose their vowel before one: la fiche d’Ana, de Marc."""

from __future__ import annotations

import re

from reseau_desktop.network.folding import fold

_BEFORE = re.compile(
    r"\b([Dd]|[Qq]u)e \{(\w+)\}"
)  # no other language of ours writes a placeholder behind these words
VOWELS = frozenset("aeiou")


def fill(template: str, **values: object) -> str:
    """A translated template with its values, which are only ever arguments.

    The rule: before a, e, i, o, u, with or without an accent, œ and æ too. H and y are left alone: nothing in how a name
    is written tells Hélène from Hugo to a reader, and both are right to most eyes without elision.
    """

    def elided(found: re.Match[str]) -> str:
        value = str(values.get(found[2], ""))
        return f"{found[1]}’{{{found[2]}}}" if _begins_with_a_vowel(value) else found[0]

    return _BEFORE.sub(elided, template).format(**values)


def _begins_with_a_vowel(words: str) -> bool:
    first = words.lstrip("«“„\"'‘( \u202f\u00a0")[:1]
    return fold(first)[:1] in VOWELS if first else False
