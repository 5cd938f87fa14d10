"""What can be done to many people at once: one step each, ten thousand people as one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.actions import following, rows
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.folding import fold
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.actions.rows import Progress
    from reseau_desktop.store import Act

FLAGS = frozenset(("archived", "do_not_contact", "deceased"))


def set_cadence(
    store: Store, contacts: Collection[int], cadence: int | None, progress: Progress | None = None
) -> None:
    """Give people a cadence of their own, in days (None: the layer's). Raises ValueError under 1."""
    if cadence is not None and cadence < 1:
        raise ValueError("a cadence is at least a day")
    _set(store, "cadence_set", contacts, "cadence", cadence, progress)


def set_reminders(store: Store, contacts: Collection[int], reminders: bool | None) -> None:
    """Reminders on or off for these people, or None: as the layer says."""
    _set(store, "flags_changed", contacts, "reminders", None if reminders is None else int(reminders))


def set_flag(
    store: Store, contacts: Collection[int], flag: str, on: bool, progress: Progress | None = None
) -> None:
    """Archived, do_not_contact or deceased: any of the three silences a person; the history stays."""
    if flag not in FLAGS:
        raise ValueError(flag)
    verb = {"archived": "archived" if on else "unarchived"}.get(flag, "flags_changed")
    _set(store, verb, contacts, flag, int(on), progress)


def archive(store: Store, contacts: Collection[int], progress: Progress | None = None) -> None:
    """Put people aside: they stay, with their history, and ask for nothing."""
    set_flag(store, contacts, "archived", True, progress)


def set_private(
    store: Store, contacts: Collection[int], private: bool, progress: Progress | None = None
) -> None:
    """Keep people out of what is shared: exports to share, pictures."""
    _set(store, "flags_changed", contacts, "private", int(private), progress)


def delete(store: Store, contacts: Collection[int], on: date, progress: Progress | None = None) -> None:
    """To the bin, with everything that belongs to them."""
    ids = [contact for contact in contacts if contact != rows.ME]
    _set(store, "deleted", ids, "deleted_on", on.isoformat(), progress)


def restore(store: Store, contacts: Collection[int], progress: Progress | None = None) -> None:
    """Back from the bin."""
    _set(store, "restored", contacts, "deleted_on", None, progress)


def _set(
    store: Store,
    verb: str,
    contacts: Collection[int],
    column: str,
    value: int | str | None,
    progress: Progress | None = None,
) -> None:
    """Write one column of these people; none of these columns holds a word that search reads."""
    with store.action(Label(verb, len(contacts))) as act:
        act.indexed = True
        act.label = Label(verb, len(contacts), rows.subject(act, contacts))
        for some in rows.portions(contacts, progress):
            act.execute(
                f"UPDATE contact SET {column} = ? WHERE id IN ({rows.marks(some)}) AND {column} IS NOT ?",
                (value, value),
            )


def tag(store: Store, contacts: Collection[int], name: str, progress: Progress | None = None) -> None:
    """Give one tag to these people."""
    with store.action(Label("tagged", len(contacts))) as act:
        act.label = Label("tagged", len(contacts), rows.subject(act, contacts))
        identity = rows.tag(act, name)
        if identity is None:
            return
        act.indexed = True
        words = str(act.value("SELECT name FROM tag WHERE id = ?", (identity,)))
        without = [
            int(row[0])
            for row in act.execute(
                f"SELECT id FROM contact WHERE id IN ({rows.marks(contacts)})"
                " AND id NOT IN (SELECT contact FROM contact_tag WHERE tag = ?)",
                (identity,),
            )
        ]
        with act.lines_at_once(without):
            for some in rows.portions(without, progress):
                act.executemany(
                    "INSERT INTO contact_tag(contact, tag) VALUES (?, ?)", [(one, identity) for one in some]
                )
                say_in_lines(act, some, words)


def say_in_lines(act: Act, contacts: Collection[int], words: str) -> None:
    """Put more words into the lines of these people: nothing else in them changed."""
    act.execute(
        f"UPDATE searchable SET rest = trim(rest || ' ' || ?) WHERE contact IN ({rows.marks(contacts)})",
        (fold(words),),
    )


def untag(store: Store, contacts: Collection[int], name: str, progress: Progress | None = None) -> None:
    """Take one tag from these people; a tag that nobody carries any more goes."""
    with store.action(Label("untagged", len(contacts))) as act:
        act.label = Label("untagged", len(contacts), rows.subject(act, contacts))
        identity = rows.held_tag(act, name)
        if identity is None:
            return
        act.indexed = True
        for some in rows.portions(contacts, progress, times=4):  # so many that search hears of them at once
            listed = rows.marks(some)
            carried = act.execute(
                f"DELETE FROM contact_tag WHERE tag = ? AND contact IN ({listed}) RETURNING contact",
                (identity,),
            )
            act.reindex(int(row[0]) for row in carried)
        sweep_tags(act)


def rename_tag(store: Store, tag: int, name: str) -> int:
    """Call a tag otherwise on every card; one that has this name already takes its place. The id that stays.

    Raises ValueError for a name without a letter.
    """
    with store.action(Label("tag_renamed", 1, " ".join(name.split()))) as act:
        other = rows.held_tag(act, name)
        following.names(act, (Key.TAG,), _tag_name(act, tag), " ".join(name.split()))
        if other is not None and other != tag:
            _join(act, [tag], other)
            return other
        rows.name_tag(act, tag, name)
        return tag


def merge_tags(store: Store, tags: Collection[int], into: int) -> None:
    """One tag in the place of several, on every card."""
    with store.action(Label("tags_merged", len(tags))) as act:
        name = _tag_name(act, into)
        act.label = Label("tags_merged", 1, name)
        for tag in tags:
            following.names(act, (Key.TAG,), _tag_name(act, tag), name)
        _join(act, [tag for tag in tags if tag != into], into)


def remove_tag(store: Store, tag: int) -> None:
    """Take a tag away from everybody."""
    with store.action(Label("tag_removed")) as act:
        act.label = Label("tag_removed", 1, _tag_name(act, tag))
        act.execute("DELETE FROM tag WHERE id = ?", (tag,))


def sweep_tags(act: Act) -> None:
    """Tags that nobody carries go."""
    act.execute("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM contact_tag)")


def _tag_name(act: Act, tag: int) -> str:
    return str(act.value("SELECT name FROM tag WHERE id = ?", (tag,)) or "")


def _join(act: Act, tags: Collection[int], into: int) -> None:
    listed = rows.marks(tags)
    act.execute(  # its own promise stays; else it takes over the shortest of theirs
        "INSERT OR IGNORE INTO group_promise(tag, every, added_on) SELECT ?, every, added_on FROM group_promise"
        f" WHERE tag IN ({listed}) ORDER BY every LIMIT 1",
        (into,),
    )
    act.execute(f"UPDATE follow_up SET tag = ? WHERE tag IN ({listed})", (into,))
    act.execute(
        f"INSERT OR IGNORE INTO contact_tag(contact, tag) SELECT contact, ? FROM contact_tag WHERE tag IN ({listed})",
        (into,),
    )
    act.execute(f"DELETE FROM tag WHERE id IN ({listed})")
