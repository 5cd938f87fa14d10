"""Answers kept until something is written."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import RLock
from typing import TypeVar, cast

from reseau_desktop.store import Store

Answer = TypeVar("Answer")


def kept(store: Store, question: Hashable, ask: Callable[[], Answer]) -> Answer:
    """The answer to a question, asked once for each version of the store.

    An answer that was overtaken by a write while it was sought is given but not kept. Where two threads ask the same,
    one seeks and the other waits for it: side by side both would take twice as long.
    """
    found = store.kept.get(question)
    if found is not None and found[0] == store.version:
        return cast(Answer, found[1])
    with store.asking.setdefault(question, RLock()):
        version = store.version
        found = store.kept.get(question)
        if found is not None and found[0] == version:
            return cast(Answer, found[1])
        answer = ask()
        if version == store.version:
            store.kept[question] = (version, answer)
        return answer
