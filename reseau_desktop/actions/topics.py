"""What people seek and offer: topics, compared folded, so that "Graphistes" and "graphiste" are one (method, section 7)."""

from __future__ import annotations

from datetime import date
from typing import Any

from reseau_desktop.actions import following, rows
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.folding import topic_key
from reseau_desktop.store import Act, Label, Store

URGENCIES = (1, 2, 3)


def seek(
    store: Store, contact: int, topic: str, today: date, urgency: int = 1, expires: date | None = None
) -> int:
    """Somebody, or I, look for a topic; its id. One sought already takes the urgency and the last day.

    Raises ValueError for a topic without a letter or an urgency outside 1 to 3.
    """
    if urgency not in URGENCIES:
        raise ValueError("an urgency is 1 to 3")
    with store.action(Label("seek_added")) as act:
        act.label = Label("seek_added", 1, rows.subject(act, [contact]))
        identity = topic_id(act, topic)
        last = expires.isoformat() if expires else None
        found = act.value("SELECT id FROM seek WHERE contact = ? AND topic = ?", (contact, identity))
        if found is not None:
            act.update("seek", found, urgency=urgency, expires=last)
            return int(found)
        return act.insert(
            "seek",
            contact=contact,
            topic=identity,
            urgency=urgency,
            expires=last,
            noted_on=today.isoformat(),
        )


def offer(store: Store, contact: int, topic: str, today: date) -> int:
    """Somebody, or I, can bring a topic; its id. Raises ValueError for a topic without a letter."""
    with store.action(Label("offer_added")) as act:
        act.label = Label("offer_added", 1, rows.subject(act, [contact]))
        identity = topic_id(act, topic)
        found = act.value("SELECT id FROM offer WHERE contact = ? AND topic = ?", (contact, identity))
        if found is not None:
            return int(found)
        return act.insert("offer", contact=contact, topic=identity, noted_on=today.isoformat())


def edit_seek(store: Store, seek_id: int, **values: Any) -> None:
    """Change how urgent a seek is (`urgency`) or its last day (`expires`, None: no end); or its `topic`."""
    if unknown := set(values) - {"urgency", "expires", "topic"}:
        raise ValueError(f"no such field: {sorted(unknown)}")
    if values.get("urgency", 1) not in URGENCIES:
        raise ValueError("an urgency is 1 to 3")
    with store.action(Label("seek_edited")) as act:
        contact = act.value("SELECT contact FROM seek WHERE id = ?", (seek_id,))
        if contact is None:
            raise LookupError(seek_id)
        act.label = Label("seek_edited", 1, rows.subject(act, [contact]))
        if "expires" in values:
            values["expires"] = values["expires"].isoformat() if values["expires"] else None
        if "topic" in values:
            values["topic"] = topic_id(act, values["topic"])
            act.execute(
                "DELETE FROM seek WHERE contact = ? AND topic = ? AND id <> ?",
                (contact, values["topic"], seek_id),
            )
        act.update("seek", seek_id, **values)
        sweep(act)


def drop_seek(store: Store, seek_id: int) -> None:
    """It is no longer sought; a topic that nobody seeks nor offers goes."""
    _drop(store, "seek", seek_id)


def drop_offer(store: Store, offer_id: int) -> None:
    """It is no longer offered; a topic that nobody seeks nor offers goes."""
    _drop(store, "offer", offer_id)


def _drop(store: Store, table: str, identity: int) -> None:
    with store.action(Label(f"{table}_removed")) as act:
        contact = act.value(f"SELECT contact FROM {table} WHERE id = ?", (identity,))
        act.label = Label(f"{table}_removed", 1, rows.subject(act, [contact] if contact else []))
        act.execute(f"DELETE FROM {table} WHERE id = ?", (identity,))
        sweep(act)


def rename(store: Store, topic: int, name: str) -> int:
    """Call a topic otherwise on every card; one that has this name already takes its place. The id that stays."""
    name = " ".join(name.split())
    key = topic_key(name)
    if not key:
        raise ValueError("a topic needs a letter")
    with store.action(Label("topic_renamed", 1, name)) as act:
        before = str(act.value("SELECT name FROM topic WHERE id = ?", (topic,)) or "")
        following.names(act, (Key.SEEKS, Key.OFFERS), before, name)
        other = act.value("SELECT id FROM topic WHERE key = ? AND id <> ?", (key, topic))
        if other is None:
            act.update("topic", topic, name=name, key=key)
            return topic
        act.execute(
            "UPDATE seek SET urgency = max(urgency, (SELECT s.urgency FROM seek s WHERE s.topic = ?"
            " AND s.contact = seek.contact)) WHERE topic = ? AND contact IN (SELECT contact FROM seek WHERE topic = ?)",
            (topic, other, topic),
        )
        for table in ("seek", "offer"):
            act.execute(f"UPDATE OR IGNORE {table} SET topic = ? WHERE topic = ?", (other, topic))
        act.execute("DELETE FROM topic WHERE id = ?", (topic,))
        return int(other)


def topic_id(act: Act, name: str) -> int:
    """The id of a topic, made when it is new. Raises ValueError for a name without a letter."""
    name = " ".join(name.split())
    key = topic_key(name)
    if not key:
        raise ValueError("a topic needs a letter")
    found = act.value("SELECT id FROM topic WHERE key = ?", (key,))
    return int(found) if found is not None else act.insert("topic", name=name, key=key)


def sweep(act: Act) -> None:
    """Topics that nobody seeks nor offers go."""
    act.execute(
        "DELETE FROM topic WHERE id NOT IN (SELECT topic FROM seek) AND id NOT IN (SELECT topic FROM offer)"
    )
