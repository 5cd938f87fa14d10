"""Answers kept until something is written."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import RLock
from typing import TypeVar, cast

from reseau_desktop.store import Store

Answer = TypeVar("Answer")
FEW = 20_000  # people: asking for more of them one by one is no gain


def kept(store: Store, question: Hashable, ask: Callable[[], Answer]) -> Answer:
    """The answer to a question, asked once for each version of the store.

    An answer that was overtaken by a write while it was sought is given but not kept. Where two threads ask the same,
    one seeks and the other waits for it: side by side both would take twice as long.
    """
    found = store.kept.get(question)
    if found is not None and found[0] == store.version:
        return cast(Answer, found[1])
    seeking = store.asking.setdefault(question, RLock())
    if not seeking.acquire(blocking=False):
        store.precedence.give()  # who waits for another one's answer lets it go on
        seeking.acquire()
    try:
        version = store.version
        found = store.kept.get(question)
        if found is not None and found[0] == version:
            return cast(Answer, found[1])
        answer = ask()
        if version == store.version:
            store.kept[question] = (version, answer)
        return answer
    finally:
        seeking.release()


def known(store: Store, question: Hashable) -> object | None:
    """The answer that is kept, if it still holds; nothing is asked."""
    found = store.kept.get(question)
    return found[1] if found is not None and found[0] == store.version else None


def mended(
    store: Store,
    question: Hashable,
    ask: Callable[[], Answer],
    mend: Callable[[Answer, frozenset[int]], Answer],
) -> Answer:
    """Like `kept`, but where little was written since the latest answer only whom it touched is asked again.

    `mend` gets that answer and the people; it must give what `ask` would.
    """

    def renew() -> Answer:
        version, former = store.version, store.former.get(question)
        people = touched_since(store, former[0]) if former is not None else None
        answer = ask() if former is None or people is None else mend(former[1], people)
        store.former[question] = (version, answer)
        return answer

    return kept(store, question, renew)


def touched_since(store: Store, version: int) -> frozenset[int] | None:
    """Whom the writes since a version touched; None where that is not known, or where everybody may be."""
    wanted = range(version + 1, store.version + 1)
    changes = [change for made, change in list(store.changes) if made in wanted]
    if len(changes) != len(wanted) or any(change.large for change in changes):
        return None
    people: set[int] = set()
    met: set[int] = set()
    for change in changes:
        if "layer" in change.touched:
            return None
        people.update(int(key) for key in change.touched.get("contact", ()))
        met.update(int(key) for key in change.touched.get("interaction", ()))
    if len(people) + len(met) > FEW:
        return None
    rows = store.rows(f"SELECT contact FROM participant WHERE interaction IN ({','.join(map(str, met))})")
    return frozenset(people.union(int(row[0]) for row in rows))
