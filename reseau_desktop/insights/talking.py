"""One thing to talk about with those a morning names, and how one last talked: what a card says beside its reason."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.names import marks
from reseau_desktop.insights.occasion import Occasion
from reseau_desktop.insights.occasions import ahead, partial
from reseau_desktop.insights.topics import first_offer
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME

NEWS = 45  # days after which a new position is none any more
SOON = 14  # days within which an occasion is something to talk about
LONGEST = 90  # characters of one's own note: with the reason it makes two lines


@dataclass(frozen=True, slots=True)
class Talk:
    """At most one of these: a `topic` they seek and `offered_by` whom (empty: by me), the day of their `new_post`, an
    occasion that is `coming`, or words of the latest `note` about them. `last_kind` is that of the latest exchange."""

    topic: str = ""
    offered_by: str = ""
    new_post: PartialDate | None = None
    coming: Occasion | None = None
    note: str = ""
    last_kind: str = ""


def talks(store: Store, people: Collection[int], on: date) -> dict[int, Talk]:
    """For each of these people; those one has nothing about are there too.

    What they seek comes first, then news, then an occasion, then one's own words (method, section 12).
    """
    ids = sorted(set(people))
    if not ids:
        return {}
    wanted = _wanted(store, ids, on)
    posts = _new_posts(store, ids, on)
    coming = _coming(store, set(ids), on)
    notes = _notes(store, [who for who in ids if not (who in wanted or who in posts or who in coming)], on)
    kinds = _last_kinds(store, ids, on)
    found = {}
    for who in ids:
        topic, by = wanted.get(who, ("", ""))
        post = posts.get(who) if not topic else None
        occasion = coming.get(who) if not topic and post is None else None
        found[who] = Talk(topic, by, post, occasion, notes.get(who, ""), kinds.get(who, ""))
    return found


def _wanted(store: Store, ids: Sequence[int], on: date) -> dict[int, tuple[str, str]]:
    """What they seek and who offers it: I before others."""
    seekers = store.rows(f"SELECT DISTINCT contact FROM seek WHERE contact IN ({marks(ids)})")
    found = {}
    for (who,) in seekers:
        best = first_offer(store, int(who), on)
        if best is not None:
            found[int(who)] = (best.topic_name, "" if best.contact == ME else best.name)
    return found


def _new_posts(store: Store, ids: Sequence[int], on: date) -> dict[int, PartialDate]:
    """The day a present position began, while it is news."""
    found = {}
    for who, start in store.rows(
        "SELECT contact, max(start) FROM position WHERE current = 1 AND kind = 'work' AND start IS NOT NULL"
        f" AND contact IN ({marks(ids)}) GROUP BY contact"
    ):
        began = partial(start)
        day = began.whole if began is not None else None
        if began is not None and day is not None and 0 <= (on - day).days <= NEWS:
            found[int(who)] = began
    return found


def _coming(store: Store, ids: set[int], on: date) -> dict[int, Occasion]:
    """The next occasion of each after today; of an event, of everybody one expects there."""
    found: dict[int, Occasion] = {}
    for item in ahead(store, on):
        if on < item.on <= on + timedelta(days=SOON):
            there = item.people or ((item.contact,) if item.contact is not None else ())
            for who in there:
                if who in ids:
                    found.setdefault(who, item)
    return found


def _notes(store: Store, ids: Sequence[int], on: date) -> dict[int, str]:
    """The latest words about each, from a note or an exchange."""
    found = {}
    for who in ids:
        written = store.value(
            "SELECT words FROM ("
            " SELECT i.happened AS day, i.note AS words, i.id FROM participant p JOIN interaction i ON i.id = p.interaction"
            " WHERE p.contact = ?1 AND i.note <> '' AND i.happened <= ?2"
            " UNION ALL SELECT written_on, text, id FROM dated_note WHERE contact = ?1 AND written_on <= ?2"
            ") ORDER BY day DESC, id DESC LIMIT 1",
            (who, on.isoformat()),
        )
        if written:
            found[who] = one_line(str(written))
    return found


def _last_kinds(store: Store, ids: Sequence[int], on: date) -> dict[int, str]:
    """By which way one last talked."""
    found = {}
    for who in ids:
        kind = store.value(
            "SELECT i.kind FROM participant p JOIN interaction i ON i.id = p.interaction"
            " WHERE p.contact = ? AND i.happened <= ? ORDER BY i.happened DESC, i.id DESC LIMIT 1",
            (who, on.isoformat()),
        )
        if kind:
            found[who] = str(kind)
    return found


def one_line(text: str, longest: int = LONGEST) -> str:
    """The first line that says something, cut at a word."""
    line = next((" ".join(line.split()) for line in text.splitlines() if line.strip()), "")
    if len(line) <= longest:
        return line
    cut = line[:longest].rsplit(" ", 1)[0] or line[:longest]
    return cut.rstrip(" ,;:.") + "…"
