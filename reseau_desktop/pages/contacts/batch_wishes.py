"""What several people are wished that has to be asked about first: tags, a rhythm, a round of follow-ups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights import people
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store
    from reseau_desktop.widgets.task import Progress


class BatchWishes(QObject):
    """Opens a small panel under the line that was pressed, and passes its answer on as one step."""

    def __init__(self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes

    def ask_tags(self, ids: Sequence[int], carried: Sequence[tuple[str, int]], anchor: QWidget) -> None:
        from reseau_desktop.pages.contacts.batch_popovers import TagsPopover

        TagsPopover(
            people.tag_names(self._store),
            carried,
            lambda name: self._wishes.tag(ids, name),
            lambda name: self._untag(ids, name),
            anchor.window(),
        ).open_at(anchor)

    def ask_cadence(self, ids: Sequence[int], cadences: Sequence[int], anchor: QWidget) -> None:
        from reseau_desktop.pages.contacts.batch_popovers import CadencePopover

        CadencePopover(cadences, lambda days: self._set_cadence(ids, days), anchor.window()).open_at(anchor)

    def ask_round(self, ids: Sequence[int], anchor: QWidget) -> None:
        from reseau_desktop.insights.batch import spread
        from reseau_desktop.insights.settings import settings
        from reseau_desktop.pages.contacts.batch_popovers import RoundPopover

        today = self._clock.today()

        def last_day(start: date, per_day: int) -> date:
            return max(spread(self._store, today, ids, start, per_day).values(), default=start)

        RoundPopover(
            today,
            settings(self._store).quota,
            last_day,
            lambda start, per_day, what: self._plan(ids, start, per_day, what),
            anchor.window(),
        ).open_at(anchor)

    def _untag(self, ids: Sequence[int], name: str) -> None:
        from reseau_desktop.actions import contacts

        words = self.tr("The tag “{tag}” was taken from them.").format(tag=name)
        self._wishes.attempt_many(
            len(ids), lambda progress: contacts.untag(self._store, ids, name, progress), words
        )

    def _set_cadence(self, ids: Sequence[int], days: int | None) -> None:
        from reseau_desktop.actions import contacts

        words = numbers.in_words(self.tr("Cadence of %n people changed.", "", len(ids)), len(ids))
        self._wishes.attempt_many(
            len(ids), lambda progress: contacts.set_cadence(self._store, ids, days, progress), words
        )

    def _plan(self, ids: Sequence[int], start: date, per_day: int, what: str) -> None:
        from reseau_desktop.actions import follow_ups
        from reseau_desktop.insights.batch import spread

        store, today = self._store, self._clock.today()
        days = spread(store, today, ids, start, per_day)  # not everybody: some are left in peace
        words = numbers.in_words(self.tr("%n follow-ups planned.", "", len(days)), len(days))

        def wish(progress: Progress | None) -> None:
            follow_ups.add_round(store, days, what, None, today, progress)

        self._wishes.attempt_many(len(ids), wish, words)
