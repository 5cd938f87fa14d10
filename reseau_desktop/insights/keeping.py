"""Answers kept until something is written."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from reseau_desktop.store import Store

Answer = TypeVar("Answer")


def kept(store: Store, question: Hashable, ask: Callable[[], Answer]) -> Answer:
    """The answer to a question, asked once for each version of the store.

    An answer that was overtaken by a write while it was sought is given but not kept.
    """
    found = store.kept.get(question)
    if found is not None and found[0] == store.version:
        return cast(Answer, found[1])
    version = store.version
    answer = ask()
    if version == store.version:
        store.kept[question] = (version, answer)
    return answer
