"""Full text: how what somebody typed becomes a query of the index."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reseau_desktop.network.dialling import phone_forms
from reseau_desktop.network.filter_quotes import tokens
from reseau_desktop.network.folding import fold
from reseau_desktop.network.spellings import written_out

Others = Mapping[str, Sequence[str]]
NO_OTHERS: Final[Others] = {}
PHONE_QUERY = re.compile(r"^[\d\s.()/+\-\u00a0\u202f]+$")
LEAST_FIGURES = 8  # of a number that says alone whose it is
_ADDRESS = re.compile(r"[^\s<>()\[\]:;,\"]+@[^\s<>()\[\]:;,\"]+\.[^\W_]{2,}")


@dataclass(frozen=True, slots=True)
class Part:
    """Words that belong together: one word, a phrase in quotes, or the figures of a number with the `forms` it may have.

    `whole` is set where quotes were closed: then the words are meant as they are, not as beginnings.
    """

    words: tuple[str, ...]
    forms: tuple[str, ...] = ()
    whole: bool = False
    out: str = ""  # the word with two letters for those that not every keyboard has, where it is typed with one of them

    @property
    def is_word(self) -> bool:
        """Whether it is one plain word: what can be misspelt."""
        return len(self.words) == 1 and not self.forms and not self.whole


def asked(text: str) -> tuple[Part, ...]:
    """What somebody typed, folded; () when there is no word in it. Quotes hold words together."""
    if PHONE_QUERY.match(text) and any(ch.isdecimal() for ch in text):
        return (Part(tuple(fold(text).split()), tuple(phone_forms(text))),)
    parts: list[Part] = []
    run: list[str] = []
    for token in (*tokens(text), ""):
        words = fold(token).split()
        out = dict(zip(words, written_out(token).split(), strict=False))  # both word for word
        quoted = token.startswith('"')
        for word in (*words, "") if not quoted else ("",):
            if word.isdecimal() and word.isascii():
                run.append(word)
                continue
            if run and (word or quoted or not token):
                parts.append(Part(tuple(run), tuple(phone_forms("".join(run)))))
                run = []
            if word:
                parts.append(Part((word,), out=out.get(word, "")))
        if quoted and words:
            parts.append(Part(tuple(words), whole=len(token) > 1 and token.endswith('"')))
    return tuple(parts)


def beside(text: str) -> tuple[Part, ...]:
    """What was asked, where words were typed without a space between: those stand beside each other, as in h&m. () where
    there are none, or where figures are among them."""
    parts = tuple(Part(tuple(words)) for token in tokens(text) if (words := fold(token).split()))
    figures = any(word.isdecimal() for part in parts for word in part.words)
    return parts if not figures and any(len(part.words) > 1 for part in parts) else ()


def copied(text: str) -> list[str]:
    """An FTS5 query for each e-mail address and each whole number in a text that was copied from elsewhere: what stands
    beside them there, `mailto:`, `ext.` or a name that is written otherwise, stands on no card."""
    found = [expression(asked(address[0])) for address in _ADDRESS.finditer(text)]
    numbers = (part.forms for part in asked(text) if part.forms and len(part.forms[0]) >= LEAST_FIGURES)
    return found + [" OR ".join(f'digits : "{form}"*' for form in forms) for forms in numbers]


def expression(
    parts: Sequence[Part],
    *,
    begun: bool = True,
    named: bool = False,
    others: Others = NO_OTHERS,
) -> str:
    """The FTS5 query: every part, in any order. `begun`: words by their beginning, else whole words; `named`: in
    names alone; `others` are phrases (FTS5) that will do for a word."""
    found = " AND ".join(_part(part, begun and not part.whole, named, others) for part in parts)
    return f"name : ({found})" if named else found


def _part(part: Part, begun: bool, named: bool, others: Others) -> str:
    star = "*" if begun else ""
    if part.forms:
        apart = " AND ".join(f'"{word}"{star}' for word in part.words)
        # figures apart are looked for in words: 33, 6 and 12 begin the ends of many a number
        apart = apart if named or len(part.words) == 1 else f"{{name rest}} : ({apart})"
        forms = [] if named else [f'digits : "{form}"{star}' for form in part.forms]
        return f"(({apart}){''.join(f' OR {form}' for form in forms)})"
    plain = f'"{" ".join(part.words)}"{star}'
    more = others.get(part.words[0], ()) if part.is_word else ()
    return f"({' OR '.join((plain, *more))})" if more else plain


def match_expression(text: str) -> str | None:
    """The FTS5 query for what somebody typed: every word by prefix, in any order; None when there is no word."""
    parts = asked(text)
    return expression(parts) if parts else None
