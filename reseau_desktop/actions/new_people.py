"""New people, all at once: the rows of an import's, of thousands of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.actions import kept_parts, rows
from reseau_desktop.network.folding import Folds, fold
from reseau_desktop.store.indexing import Line, folded_line

if TYPE_CHECKING:
    from reseau_desktop.actions.passes import Passes
    from reseau_desktop.exchange.records import PersonRecord, ReadRecord
    from reseau_desktop.store import Act

WORDS = 12  # the search index weighs as much as so many other passes
PASSES = 7 + WORDS  # over the records: names, e-mails, phones, links, addresses, dates, positions, words


def add(
    act: Act,
    new: list[ReadRecord],
    layer: str | None,
    tags: tuple[str, ...],
    on: date,
    passes: Passes,
) -> dict[int, int]:
    """New contacts with everything their records hold; their ids by record."""
    first = int(act.value("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'contact'")) + 1
    numbered = [(first + place, record.person) for place, record in enumerate(new)]
    known = layers(act)
    entered = [layer or _own_layer(who, known) for _, who in numbered]
    places = _places(act, entered)
    folds, added_on = Folds(), on.isoformat()
    act.executemany(
        "INSERT INTO contact(id, layer, given, family, middle, prefix, suffix, nickname, full, sort_name, note,"
        " how_met, why, cadence, reminders, archived, do_not_contact, deceased, added_on, direction)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            _contact_row(contact, who, into, place, added_on, folds)
            for (contact, who), into, place in zip(passes.over(numbered), entered, places, strict=True)
        ),
    )
    _add_details(act, numbered, passes)
    held = _held_organisations(act, numbered)
    _add_positions(act, numbered, held, passes)
    carried = _add_tags(act, numbered, tags)
    otherwise = kept_parts.add(act, numbered, added_on)
    shown, also = _shown_organisations(act, held), _other_names(act, held)
    act.add_lines(
        (
            _search_row(contact, who, carried, folds, shown, also)
            for contact, who in passes.over(numbered, WORDS)
        ),
    )
    act.reindex(otherwise)
    return {record.record: contact for record, (contact, _) in zip(new, numbered, strict=True)}


def layers(act: Act) -> set[str]:
    return {row[0] for row in act.execute("SELECT key FROM layer WHERE kind <> 'me'")}


def _own_layer(who: PersonRecord, known: set[str]) -> str:
    return who.kept.layer if who.kept is not None and who.kept.layer in known else "inbox"


def _places(act: Act, entered: list[str]) -> list[float | None]:
    """A direction for each, spread over its own ring."""
    waiting = {
        layer: iter(rows.directions(act, layer, entered.count(layer))) for layer in dict.fromkeys(entered)
    }
    return [next(waiting[layer]) for layer in entered]


def _contact_row(
    contact: int, who: PersonRecord, layer: str, place: float | None, added_on: str, folds: Folds
) -> tuple[Any, ...]:
    names = (who.given, who.family, who.middle, who.prefix, who.suffix, who.nickname, who.full)
    filed = folds.words(who.family, who.given) if who.family or who.given else folds[who.full]
    kept = who.kept
    if kept is not None and kept.phonetic:
        filed = folds[kept.phonetic] or filed
    texts = (filed, who.note, who.how_met)
    if kept is None:
        return (contact, layer, *names, *texts, "", None, None, 0, 0, 0, added_on, place)
    reminders = None if kept.reminders is None else int(kept.reminders)
    flags = (int(kept.archived), int(kept.do_not_contact), int(kept.deceased))
    return (
        contact, layer, *names, *texts, kept.why, kept.cadence, reminders, *flags, kept.added_on or added_on, place,
    )  # fmt: skip


def _add_details(act: Act, numbered: list[tuple[int, PersonRecord]], passes: Passes) -> None:
    for table in ("email", "phone", "link"):
        values = f"{table}s"
        act.executemany(
            f"INSERT INTO {table}(contact, label, value, preferred) VALUES (?, ?, ?, ?)",
            (
                (contact, item.label, item.value, int(item.preferred))
                for contact, who in passes.over(numbered)
                for item in getattr(who, values)
            ),
        )
    act.executemany(
        "INSERT INTO address(contact, label, street, postcode, city, region, country, preferred)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (contact, a.label, a.street, a.postcode, a.city, a.region, a.country, int(a.preferred))
            for contact, who in passes.over(numbered)
            for a in who.addresses
        ),
    )
    act.executemany(
        "INSERT INTO anniversary(contact, kind, happens, notice) VALUES (?, ?, ?, ?)",
        (
            (contact, day.kind, day.on, day.notice)
            for contact, who in passes.over(numbered)
            for day in who.dates
        ),
    )


def _held_organisations(act: Act, numbered: list[tuple[int, PersonRecord]]) -> dict[str, int | None]:
    names = {held.organisation for _, who in numbered for held in who.positions if held.organisation}
    return rows.organisations(act, sorted(names))


def _shown_organisations(act: Act, held: dict[str, int | None]) -> dict[str, str]:
    """What an organisation is called here, where a record calls it otherwise: Acme for ACME S.A.S."""
    if not held:
        return {}
    names = {int(row[0]): str(row[1]) for row in act.execute("SELECT id, name FROM organisation")}
    found = {said: names[identity] for said, identity in held.items() if identity is not None}
    return {said: name for said, name in found.items() if name != said}


def _other_names(act: Act, held: dict[str, int | None]) -> dict[str, str]:
    """Their other names, folded, by what a record calls them: search finds somebody by these, too."""
    named: dict[int, list[str]] = {}
    for organisation, name in act.execute("SELECT organisation, name FROM organisation_alias ORDER BY id"):
        named.setdefault(int(organisation), []).append(name)
    return {said: fold(" ".join(named[identity])) for said, identity in held.items() if identity in named}


def _add_positions(
    act: Act, numbered: list[tuple[int, PersonRecord]], held: dict[str, int | None], passes: Passes
) -> None:
    act.executemany(
        "INSERT INTO position(contact, organisation, title, kind, start, finish, current, seen_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (contact, held.get(p.organisation), p.title, p.kind, p.start, p.end, int(p.current), p.seen_on)
            for contact, who in passes.over(numbered)
            for p in who.positions
        ),
    )


def _add_tags(act: Act, numbered: list[tuple[int, PersonRecord]], tags: tuple[str, ...]) -> str:
    """Tags of the records and those given to all; the words of the latter, folded, for the index."""
    given = [identity for name in tags if (identity := rows.tag(act, name)) is not None]
    act.executemany(
        "INSERT OR IGNORE INTO contact_tag(contact, tag) VALUES (?, ?)",
        ((contact, identity) for identity in given for contact, _ in numbered),
    )
    own = {name for _, who in numbered for name in who.tags}
    ids = {name: rows.tag(act, name) for name in sorted(own)}
    act.executemany(
        "INSERT OR IGNORE INTO contact_tag(contact, tag) VALUES (?, ?)",
        ((contact, ids[name]) for contact, who in numbered for name in who.tags if ids[name] is not None),
    )
    return fold(" ".join(tags))


def _search_row(
    contact: int,
    who: PersonRecord,
    carried: str,
    folds: Folds,
    shown: dict[str, str],
    also: dict[str, str],
) -> Line:
    """The words of the index; `carried` are those of the tags that all are given, folded.

    An organisation stands there as it is `shown`, as `reindex` would write it.
    """
    names = (who.given, who.family, who.middle, who.suffix, who.full, who.nickname, who.prefix)
    pieces = [
        folds.words(shown.get(held.organisation, held.organisation), held.title) for held in who.positions
    ]
    if who.tags:
        pieces.append(folds.words(*who.tags))
    pieces.append(carried)
    pieces += [fold(item.value) for item in who.emails]
    pieces += [folds.words(a.city, a.country) for a in who.addresses]
    if who.kept is not None:
        pieces += map(fold, kept_parts.words(who.kept))
    if also:
        pieces += [also.get(held.organisation, "") for held in who.positions]
    if who.how_met or who.note:
        pieces += [fold(who.how_met), fold(who.note)]
    if who.kept is not None:
        pieces += [fold(who.kept.phonetic), fold(who.kept.former)]
    rest = " ".join(filter(None, pieces))
    phones = [item.value for item in who.phones]
    return folded_line(contact, names, folds.words(*names), rest, phones, *_work_now(who, shown))


def _work_now(who: PersonRecord, shown: dict[str, str]) -> tuple[str, str]:
    if len(who.positions) == 1:  # nearly everybody
        (held,) = who.positions
        return held.title, " ".join(shown.get(held.organisation, held.organisation).split())
    return rows.work_now(
        (p.current, p.start, p.title, shown.get(p.organisation, p.organisation)) for p in who.positions
    )
