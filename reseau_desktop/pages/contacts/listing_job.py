"""Asks who is in the list: at once in a small network, beside the window in a large one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reseau_desktop.insights import bin as the_bin
from reseau_desktop.insights import columns, people
from reseau_desktop.insights.layers import more_than
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from reseau_desktop.pages.contacts.asked import Filters
    from reseau_desktop.store import Store

Sort = (
    tuple[str, bool] | None
)  # a column of the table, and whether it is turned round; None: as the listing says
AT_ONCE = 3_000  # people: what a few milliseconds answer needs no worker


class ListingJob(QObject):
    """The latest question wins. `done` gets the ids, on the window's thread."""

    def __init__(
        self,
        store: Store,
        done: Callable[[Sequence[int]], None],
        failed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._done, self._failed = store, done, failed
        self._tasks = Tasks(self)

    def ask(self, today: date, filters: Filters, wanted: people.Listing, sort: Sort = None) -> bool:
        """Begin; False when the answer was given at once."""
        store = self._store
        if not more_than(store, AT_ONCE):
            self._tasks.cancel("listing")
            try:
                answer = _answer(store, today, filters, wanted, sort)
            except StoreProblem as problem:
                self._failed(problem)
            else:
                self._done(answer)
            return False
        self._tasks.run(
            "listing",
            lambda _progress: _answer(store, today, filters, wanted, sort),
            done=self._done,
            failed=self._failed,
        )
        return True


def _answer(store: Store, today: date, filters: Filters, wanted: people.Listing, sort: Sort) -> Sequence[int]:
    if filters.binned:
        return the_bin.binned(store, filters.query.text)
    if sort is not None:
        return columns.table(store, today, wanted, sort[0], reverse=sort[1])
    return people.listing(store, today, wanted)
