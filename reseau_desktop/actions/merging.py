"""Making one card of several that are one person's, and telling apart two that are not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from reseau_desktop.actions import rows
from reseau_desktop.network.dialling import digits
from reseau_desktop.network.ties import DIRECTED
from reseau_desktop.store import Act, Label, Store

TEXTS: Final = frozenset((*rows.NAME_PARTS, "phonetic", "former", "pronounced", "pronouns", "how_met", "why"))
SINGLE: Final = TEXTS | {"layer", "cadence", "reminders", "met_through"}
# Rows of which a card may hold one a key: of two, the kept card's stays.
KEYED: Final = (
    ("contact_tag", "tag"), ("participant", "interaction"), ("seek", "topic"), ("offer", "topic"), ("event_contact", "event"),
)  # fmt: skip
KEYED_LAST: Final = (("field_value", "field"), ("photo", None))
SAME_POSITION: Final = ("organisation", "title", "kind", "start", "finish", "current")
MOVED: Final = (
    "address", "anniversary", "spoken", "position", "follow_up", "act", "layer_move", "dated_note", "source_record",
    "reviewed",
)  # fmt: skip


def merge(store: Store, keep: int, others: Sequence[int], choices: Mapping[str, int] | None = None) -> None:
    """Make one card of these: everything of the `others` comes to the one that stays, which is then the only one.

    `choices` name, for a field of one value (`insights.merging.Choice.field`), the person whose value is taken; what is
    not named stays as the kept card has it, or is filled from the first other that says something. Notes are joined.
    Raises ValueError for me, for somebody twice or for an unknown field, KeyError for somebody who is not there.
    """
    gone = list(dict.fromkeys(others))
    if rows.ME in (keep, *gone) or keep in gone or not gone:
        raise ValueError("a merge is of two other people at least")
    with store.action(Label("merged")) as act:
        people = [keep, *gone]
        present = {
            int(row[0]) for row in act.execute(f"SELECT id FROM person WHERE id IN ({rows.marks(people)})")
        }
        for contact in people:
            if contact not in present:
                raise KeyError(contact)
        act.label = Label("merged", 1, rows.subject(act, [keep]))
        _values(act, people, dict(choices or {}))
        _own_fields(act, people, dict(choices or {}))
        _details(act, people)
        _links(act, keep, gone)
        act.execute(f"DELETE FROM contact WHERE id IN ({rows.marks(gone)})")


def tell_apart(store: Store, one: int, other: int) -> None:
    """These two look alike and are not the same person: remembered, so that nobody asks again."""
    first, second = sorted((one, other))
    with store.action(Label("told_apart", 2)) as act:
        act.indexed = True
        act.execute("INSERT OR IGNORE INTO different(one, other) VALUES (?, ?)", (first, second))


def _values(act: Act, people: list[int], choices: dict[str, int]) -> None:
    """The columns of the kept card: the chosen value of each field, its own, or the first one said."""
    unknown = {name for name in choices if name not in SINGLE and name != "birthday" and ":" not in name}
    if unknown or not set(choices.values()) <= set(people):
        raise ValueError(f"no such choice: {sorted(unknown) or choices}")
    keep, columns = people[0], sorted(SINGLE)
    cards = {
        int(row[0]): dict(zip(columns, row[1:], strict=True))
        for row in act.execute(
            f"SELECT id, {', '.join(columns)} FROM contact WHERE id IN ({rows.marks(people)})"
        )
    }
    kept: dict[str, object] = {}
    for column in columns:
        if column in choices:
            kept[column] = cards[choices[column]][column]
        elif column not in ("layer", "cadence", "reminders"):
            said = (cards[one][column] for one in people)
            if column == "met_through":  # one of them through another says nothing
                said = (value for value in said if value not in people)
            kept[column] = next((value for value in said if value not in ("", None)), cards[keep][column])
    if kept.get("met_through") in people:
        kept["met_through"] = None
    if kept.get("layer", cards[keep]["layer"]) != cards[keep]["layer"]:
        # in the place of whose circle it is: nobody else has to move
        kept["direction"] = act.value("SELECT direction FROM contact WHERE id = ?", (choices["layer"],))
    names = (str(kept[part]) for part in ("family", "given", "full", "phonetic"))
    sort_name = rows.sort_name(*names)
    act.update("contact", keep, **kept, sort_name=sort_name, note=_notes(act, people))
    marks = rows.marks(people)
    act.execute(
        "UPDATE contact SET (added_on, archived, do_not_contact, deceased, private) = (SELECT min(added_on), min(archived),"
        f" max(do_not_contact), max(deceased), max(private) FROM contact WHERE id IN ({marks})) WHERE id = {int(keep)}"
    )


def _notes(act: Act, people: list[int]) -> str:
    """Each note once, the kept card's first."""
    held = dict(act.execute(f"SELECT id, note FROM contact WHERE id IN ({rows.marks(people)})"))
    return "\n\n".join(dict.fromkeys(str(held[one]) for one in people if str(held[one]).strip()))


def _own_fields(act: Act, people: list[int], choices: dict[str, int]) -> None:
    """Of fields of one's own, and of birthdays, the chosen value alone."""
    for name, chosen in choices.items():
        if name == "birthday":
            act.execute(
                "DELETE FROM anniversary WHERE kind = 'birthday' AND contact <> ?"
                f" AND contact IN ({rows.marks(people)})",
                (chosen,),
            )
        elif name.startswith("field:"):
            act.execute(
                f"DELETE FROM field_value WHERE field = ? AND contact <> ? AND contact IN ({rows.marks(people)})",
                (int(name.removeprefix("field:")), chosen),
            )


def _details(act: Act, people: list[int]) -> None:
    """Everything that stands in tables of its own comes to the kept card, what both say once."""
    keep, gone = people[0], rows.marks(people[1:])
    for table in ("email", "phone", "link", "messenger"):
        _values_once(act, table, people)
    for table, key in (*KEYED, *KEYED_LAST):
        for other in people[1:]:
            same = f" AND o.{key} = {table}.{key}" if key else ""
            act.execute(
                f"DELETE FROM {table} WHERE contact = {int(other)} AND EXISTS (SELECT 1 FROM {table} o"
                f" WHERE o.contact = {int(keep)}{same})"
            )
            act.execute(f"UPDATE {table} SET contact = {int(keep)} WHERE contact = {int(other)}")
    act.execute(f"DELETE FROM follow_up WHERE kind = 'cadence' AND status = 'open' AND contact IN ({gone})")
    for table in MOVED:
        act.execute(f"UPDATE {table} SET contact = {int(keep)} WHERE contact IN ({gone})")
    _answers_together(act, keep)
    for table, same in (
        ("position", ", ".join(SAME_POSITION)),
        ("address", "street, postcode, city, region, country"),
        ("anniversary", "kind, happens"),
        ("spoken", "language"),
    ):
        act.execute(
            f"DELETE FROM {table} WHERE contact = {int(keep)} AND id NOT IN"
            f" (SELECT min(id) FROM {table} WHERE contact = {int(keep)} GROUP BY {same})"
        )


def _answers_together(act: Act, keep: int) -> None:
    """What was answered about a birthday, or about a position, that both say, stays answered."""
    act.execute(
        "UPDATE occasion_answer SET anniversary = (SELECT min(o.id) FROM anniversary a JOIN anniversary o ON o.contact ="
        " a.contact AND o.kind = a.kind AND o.happens = a.happens WHERE a.id = occasion_answer.anniversary)"
        " WHERE anniversary IN (SELECT id FROM anniversary WHERE contact = ?)",
        (keep,),
    )
    same = " AND ".join(f"o.{one} IS p.{one}" for one in SAME_POSITION)
    act.execute(
        "UPDATE occasion_answer SET position = (SELECT min(o.id) FROM position p JOIN position o ON o.contact ="
        f" p.contact AND {same} WHERE p.id = occasion_answer.position)"
        " WHERE position IN (SELECT id FROM position WHERE contact = ?)",
        (keep,),
    )


def _values_once(act: Act, table: str, people: list[int]) -> None:
    """E-mails, numbers, links: compared without case, and numbers by their digits; one preferred."""
    held: set[str] = set()
    preferred = False
    for person in people:
        for identity, value, first in act.execute(
            f"SELECT id, value, preferred FROM {table} WHERE contact = ? ORDER BY id", (person,)
        ):
            key = (digits(str(value)) if table == "phone" else "") or str(value).strip().casefold()
            if key in held:
                act.execute(f"DELETE FROM {table} WHERE id = ?", (identity,))
                continue
            held.add(key)
            if person != people[0]:
                act.execute(
                    f"UPDATE {table} SET contact = ?, preferred = ? WHERE id = ?",
                    (people[0], int(bool(first) and not preferred), identity),
                )
            preferred = preferred or bool(first)


def _links(act: Act, keep: int, gone: Sequence[int]) -> None:
    """Links between people, who was met through whom, who was told apart from whom."""
    keep, marks = int(keep), rows.marks(gone)
    everybody = rows.marks([keep, *gone])
    act.execute(f"DELETE FROM tie WHERE one IN ({everybody}) AND other IN ({everybody})")
    act.execute(f"UPDATE tie SET one = {keep} WHERE one IN ({marks})")
    act.execute(f"UPDATE tie SET other = {keep} WHERE other IN ({marks})")
    _ties_once(act, keep)
    act.execute(f"UPDATE contact SET met_through = {keep} WHERE met_through IN ({marks}) AND id <> {keep}")
    act.execute(
        f"INSERT OR IGNORE INTO different(one, other) SELECT min({keep}, who), max({keep}, who) FROM"
        f" (SELECT CASE WHEN one IN ({marks}) THEN other ELSE one END AS who FROM different"
        f" WHERE one IN ({marks}) OR other IN ({marks})) WHERE who NOT IN ({everybody})"
    )


def _ties_once(act: Act, keep: int) -> None:
    """Of links that say the same one stays, the first, with the greatest strength and every note."""
    found: dict[tuple[str, int, int], list[tuple[int, int | None, str]]] = {}
    for identity, one, other, kind, strength, note in act.execute(
        "SELECT id, one, other, kind, strength, note FROM tie WHERE one = ?1 OR other = ?1 ORDER BY id",
        (keep,),
    ):
        ends = (one, other) if kind in DIRECTED else tuple(sorted((one, other)))
        found.setdefault((kind, *ends), []).append((identity, strength, note))
    for (first, strength, note), *more in found.values():
        if more:
            strengths = [each[1] for each in ((first, strength, note), *more) if each[1] is not None]
            notes = dict.fromkeys(text for text in (note, *(each[2] for each in more)) if text.strip())
            act.update("tie", first, strength=max(strengths, default=None), note="\n".join(notes))
            act.execute(f"DELETE FROM tie WHERE id IN ({rows.marks(each[0] for each in more)})")
