"""Full text: the line of each person that search reads and shows, and the index over these lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import apsw

from reseau_desktop.network.dialling import digits
from reseau_desktop.network.folding import fold
from reseau_desktop.network.names import display
from reseau_desktop.network.spellings import plain
from reseau_desktop.store.change import Change

BATCH, MANY = 2_000, 1_000  # people asked at a time; from how many on the index is told in bulk
LISTED = "(SELECT value FROM json_each(?))"
LEAST_SUFFIX = 4  # digits: every shorter end of a number is shared by too many people
NAMES = ("given", "family", "middle", "suffix", "full", "nickname", "prefix")  # in the order of `display`
Line = tuple[int, str, str, str, str, str, str]

INSERT = "INSERT INTO searchable(contact, name, rest, digits, shown, title, organisation) VALUES (?, ?, ?, ?, ?, ?, ?)"
UPSERT = (
    INSERT + " ON CONFLICT(contact) DO UPDATE SET name = excluded.name, rest = excluded.rest,"
    " digits = excluded.digits, shown = excluded.shown, title = excluded.title, organisation = excluded.organisation"
    " WHERE (name, rest, digits, shown, title, organisation) IS NOT (excluded.name, excluded.rest, excluded.digits,"
    " excluded.shown, excluded.title, excluded.organisation)"
)
NOW = (
    "FROM position p LEFT JOIN organisation o ON o.id = p.organisation WHERE p.contact = c.id"
    " ORDER BY p.current DESC, p.start DESC, p.id DESC LIMIT 1"
)
WORDS = (
    "(SELECT group_concat(ifnull(o.name, '') || ' ' || p.title, ' ') FROM position p"
    " LEFT JOIN organisation o ON o.id = p.organisation WHERE p.contact = c.id)",
    "(SELECT group_concat(t.name, ' ') FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE x.contact = c.id)",
    "(SELECT group_concat(value, ' ') FROM email WHERE contact = c.id)",
    "(SELECT group_concat(city || ' ' || country, ' ') FROM address WHERE contact = c.id)",
    "(SELECT group_concat(i.note, ' ') FROM participant x JOIN interaction i ON i.id = x.interaction"
    " WHERE x.contact = c.id AND i.note <> '')",
    "(SELECT group_concat(value, ' ') FROM messenger WHERE contact = c.id)",
    "(SELECT group_concat(language, ' ') FROM spoken WHERE contact = c.id)",
    "(SELECT group_concat(t.name, ' ') FROM seek x JOIN topic t ON t.id = x.topic WHERE x.contact = c.id)",
    "(SELECT group_concat(t.name, ' ') FROM offer x JOIN topic t ON t.id = x.topic WHERE x.contact = c.id)",
    "(SELECT group_concat(value, ' ') FROM field_value WHERE contact = c.id)",
    "(SELECT group_concat(text, ' ') FROM dated_note WHERE contact = c.id)",
    "(SELECT group_concat(note, ' ') FROM act WHERE contact = c.id AND note <> '')",
    "(SELECT group_concat(a.name, ' ') FROM position p JOIN organisation_alias a ON a.organisation = p.organisation"
    " WHERE p.contact = c.id)",
)
NAME_COLUMNS = ", ".join(f"c.{part}" for part in NAMES)
REST = " || ' ' || ".join(
    (*(f"ifnull({words}, '')" for words in WORDS), "c.how_met", "c.note", "c.phonetic", "c.former")
)
# Tables whose words stand in the lines of the people that another table ties to them.
SAID_BY = (
    ("organisation", "position"),
    ("tag", "contact_tag"),
    ("interaction", "participant"),
    ("topic", "seek"),
    ("topic", "offer"),
)
UNSAID_APART = frozenset(("contact", "searchable"))  # they say it themselves
DOCUMENT = (
    f"SELECT c.id, {NAME_COLUMNS}, {REST},"
    " ifnull((SELECT group_concat(value, '|') FROM phone WHERE contact = c.id), ''),"
    f" ifnull((SELECT p.title {NOW}), ''), ifnull((SELECT o.name {NOW}), '') FROM contact c"
)


def suffixes(phones: Iterable[str]) -> str:
    """Every end of each number, so that a prefix query finds any run of digits, in any spacing."""
    words: dict[str, None] = {}
    for phone in phones:
        number = digits(phone)
        for start in range(max(1, len(number) - LEAST_SUFFIX + 1)):
            words[number[start:]] = None
    return " ".join(word for word in words if word)


def line(
    contact: int, names: Sequence[str], rest: str, phones: Sequence[str], title: str, organisation: str
) -> Line:
    """Somebody's line: `names` in the order of NAMES, `rest` all other words that find them."""
    return folded_line(contact, names, fold(" ".join(names)), fold(rest), phones, title, organisation)


def folded_line(
    contact: int,
    names: Sequence[str],
    folded: str,
    rest: str,
    phones: Sequence[str],
    title: str,
    organisation: str,
) -> Line:
    """The same of names and other words that are `folded` already."""
    numbers = suffixes(phones) if phones else ""
    shown = display(*names)
    if names[0] and names[1] and (names[2] or shown == names[1] + names[0]):
        # typed as it is shown: 王小明 without a space, a middle name in the middle
        folded = f"{folded} {fold(shown)}"
    if (plainly := plain(folded)) != folded:
        folded = f"{folded} {plainly}"
    return (contact, folded, rest, numbers, shown, title, organisation)


def reindex(connection: apsw.Connection, contacts: Iterable[int]) -> None:
    """Write the lines of these people where they differ from what is there; take away those of people who are gone."""
    ids = sorted(contacts)
    for start in range(0, len(ids), BATCH):
        batch = ids[start : start + BATCH]
        clause = f" WHERE c.id IN ({','.join('?' * len(batch))})"
        rows = [_line(row) for row in connection.execute(DOCUMENT + clause, batch)]
        gone = sorted(set(batch) - {row[0] for row in rows})
        if len(ids) < MANY:
            connection.executemany("DELETE FROM searchable WHERE contact = ?", [(one,) for one in gone])
            connection.executemany(UPSERT, rows)
        else:
            _rewrite(connection, rows, gone)


def _rewrite(connection: apsw.Connection, rows: Sequence[Line], gone: Sequence[int]) -> None:
    """The same for many."""
    there = f"SELECT contact, name, rest, digits, shown, title, organisation FROM searchable WHERE contact IN {LISTED}"
    before = {
        int(str(line[0])): line for line in connection.execute(there, (_listed(row[0] for row in rows),))
    }
    new = [row for row in rows if before.get(row[0]) != row]
    with at_once(connection, (*(row[0] for row in new), *gone)):
        connection.execute(f"DELETE FROM searchable WHERE contact IN {LISTED}", (_listed(gone),))
        connection.executemany(UPSERT, new)


@contextmanager
def at_once(connection: apsw.Connection, contacts: Iterable[int]) -> Iterator[None]:
    """The lines of these people, and of no others, are changed inside; the index is told in two statements.

    A trigger a line makes it write itself out each time: ten thousand lines take six times as long.
    """
    told = (_listed(contacts),)
    columns = f"contact, name, rest, digits FROM searchable WHERE contact IN {LISTED}"
    with paused(connection):
        connection.execute(
            f"INSERT INTO search(search, rowid, name, rest, digits) SELECT 'delete', {columns}", told
        )
        yield
        connection.execute(f"INSERT INTO search(rowid, name, rest, digits) SELECT {columns}", told)


def follow(connection: apsw.Connection, changeset: bytes) -> None:
    """Write the lines of everybody whose words these changes touch, also by what another table ties to them."""
    seen = Change(None, changeset).touched
    people = {int(key) for key in seen.get("contact", frozenset())} | unsaid(connection, changeset)
    for table, source in SAID_BY:
        for key in seen.get(table, frozenset()):
            rows = connection.execute(f"SELECT contact FROM {source} WHERE {table} = ?", (key,))
            people.update(int(row[0]) for row in rows)
    reindex(connection, people)


def _listed(ids: Iterable[int]) -> str:
    """Ids as the one parameter of a statement."""
    return f"[{','.join(map(str, ids))}]"


def unsaid(connection: apsw.Connection, changeset: bytes) -> set[int]:
    """The people whose details were changed in their place: such a change does not say whose they are."""
    from reseau_desktop.store import belonging

    changed: dict[str, list[object]] = {}
    for change in apsw.Changeset.iter(changeset):
        if change.op == "UPDATE" and change.old is not None and change.name not in UNSAID_APART:
            changed.setdefault(change.name, []).append(change.old[0])
    schema = belonging.tables(connection) if changed else {}
    people: set[int] = set()
    for name, keys in changed.items():
        if name in schema and schema[name].people:
            found = belonging.owners(connection, schema, name, keys)
            people.update(one for owners in found.values() for one in owners)
    return people


def forget(connection: apsw.Connection, contacts: Iterable[int]) -> None:
    """Take away the lines of people who are gone."""
    connection.executemany("DELETE FROM searchable WHERE contact = ?", ((identity,) for identity in contacts))


def _line(row: Sequence[object]) -> Line:
    identity, *names, rest, phones, title, organisation = (str(value) for value in row)
    return line(int(identity), names, rest, [p for p in phones.split("|") if p], title, organisation)


def add(connection: apsw.Connection, lines: Iterable[Line]) -> None:
    """Write the lines of people who have none yet, all numbered above those who have, and index them at once."""
    before = connection.execute("SELECT ifnull(max(contact), 0) FROM searchable").get
    with paused(connection):
        connection.executemany(INSERT, lines)
    connection.execute(
        "INSERT INTO search(rowid, name, rest, digits) SELECT contact, name, rest, digits FROM searchable"
        " WHERE contact > ?",
        (before,),
    )


@contextmanager
def paused(connection: apsw.Connection) -> Iterator[None]:
    """Lines written inside are not indexed row by row; who pauses sees to the index. An error rolls all back."""
    connection.execute("UPDATE indexing SET paused = 1")
    yield
    connection.execute("UPDATE indexing SET paused = 0")


def rebuild(connection: apsw.Connection) -> None:
    """Index all lines again."""
    connection.execute("INSERT INTO search(search) VALUES ('rebuild')")
