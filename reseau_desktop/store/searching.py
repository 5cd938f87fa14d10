"""Full text: what is written into `searchable`, and how a typed text becomes a query of its index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import apsw

from reseau_desktop.network.folding import fold

ME = 1
PHONE_QUERY = re.compile(r"^[\d\s.()/+\-\u00a0\u202f]+$")
ONE_DIGIT_CODES = {"1", "7"}
TWO_DIGIT_CODES = set(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86"
    " 90 91 92 93 94 95 98".split()
)
LEAST_SUFFIX = 4  # digits: every shorter end of a number is shared by too many people

DOCUMENT = """
SELECT c.id,
  c.prefix || ' ' || c.given || ' ' || c.middle || ' ' || c.family || ' ' || c.suffix || ' ' || c.nickname || ' ' || c.full,
  ifnull((SELECT group_concat(ifnull(o.name, '') || ' ' || p.title, ' ')
          FROM position p LEFT JOIN organisation o ON o.id = p.organisation WHERE p.contact = c.id), '')
  || ' ' || ifnull((SELECT group_concat(t.name, ' ') FROM contact_tag x JOIN tag t ON t.id = x.tag
                    WHERE x.contact = c.id), '')
  || ' ' || ifnull((SELECT group_concat(value, ' ') FROM email WHERE contact = c.id), '')
  || ' ' || ifnull((SELECT group_concat(value, ' ') FROM link WHERE contact = c.id), '')
  || ' ' || ifnull((SELECT group_concat(city || ' ' || country, ' ') FROM address WHERE contact = c.id), '')
  || ' ' || c.how_met || ' ' || c.note,
  ifnull((SELECT group_concat(value, '|') FROM phone WHERE contact = c.id), '')
FROM contact c
"""


def digits(phone: str) -> str:
    """The digits of a number as typed; 00 in front of a country is dropped."""
    found = "".join(ch for ch in phone if ch.isdecimal() and ch.isascii())
    return found[2:] if found.startswith("00") else found


def suffixes(phones: Iterable[str]) -> str:
    """Every end of each number, so that a prefix query finds any run of digits, in any spacing."""
    words: dict[str, None] = {}
    for phone in phones:
        number = digits(phone)
        for start in range(max(1, len(number) - LEAST_SUFFIX + 1)):
            words[number[start:]] = None
    return " ".join(word for word in words if word)


def national(number: str) -> str:
    """A number typed with +, without its country code, whose length the first digits tell (ITU E.164)."""
    if number[:1] in ONE_DIGIT_CODES:
        return number[1:]
    return number[2:] if number[:2] in TWO_DIGIT_CODES else number[3:]


def phone_forms(text: str) -> list[str]:
    """The digit runs under which a typed number may be stored: as typed, without 0, without its country."""
    number = digits(text)
    forms = [number]
    if text.strip().startswith(("+", "00")):
        short = national(number).lstrip("0")
        forms += [short] if len(short) >= 3 else []
    elif number.startswith("0") and len(number) > 3:
        forms.append(number[1:])
    return [form for form in dict.fromkeys(forms) if form]


def match_expression(text: str) -> str | None:
    """The FTS5 query for what somebody typed: every word by prefix, in any order; None when there is no word."""
    if PHONE_QUERY.match(text) and any(ch.isdecimal() for ch in text):
        whole = " OR ".join(f'digits : "{form}"*' for form in phone_forms(text))
        words = " AND ".join(f'"{word}"*' for word in fold(text).split())
        return f"({whole}) OR ({words})" if words else whole or None
    words_and_numbers: list[str] = []
    run: list[str] = []
    for word in [*fold(text).split(), ""]:
        if word.isdecimal() and word.isascii():
            run.append(word)
            continue
        if run:
            apart = " AND ".join(f'"{part}"*' for part in run)
            whole = " OR ".join(f'digits : "{form}"*' for form in phone_forms("".join(run)))
            words_and_numbers.append(f"(({apart}) OR {whole})")
            run = []
        if word:
            words_and_numbers.append(f'"{word}"*')
    return " AND ".join(words_and_numbers) or None


def document(name: str, rest: str, phones: Sequence[str]) -> tuple[str, str, str]:
    """The three folded columns of somebody's line in the index."""
    return fold(name), fold(rest), suffixes(phones) if phones else ""


def reindex(connection: apsw.Connection, contacts: Iterable[int] | None = None) -> None:
    """Write the lines of these people (None: of everybody) where they differ from what is there."""
    ids = [] if contacts is None else sorted(contacts)
    batches = (
        [ids[start : start + 500] for start in range(0, len(ids), 500)] if contacts is not None else [ids]
    )
    for batch in batches:
        clause = "" if contacts is None else f" WHERE c.id IN ({','.join('?' * len(batch))})"
        rows = [
            (int(str(identity)), *document(str(name), str(rest), [p for p in str(phones).split("|") if p]))
            for identity, name, rest, phones in connection.execute(DOCUMENT + clause, batch)
        ]
        connection.executemany(
            "INSERT INTO searchable(contact, name, rest, digits) VALUES (?, ?, ?, ?) ON CONFLICT(contact) DO UPDATE"
            " SET name = excluded.name, rest = excluded.rest, digits = excluded.digits"
            " WHERE name <> excluded.name OR rest <> excluded.rest OR digits <> excluded.digits",
            rows,
        )
