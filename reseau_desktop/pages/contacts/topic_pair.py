"""What somebody seeks and what they offer: two rows of chips, saved as they are changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.topics import topics
from reseau_desktop.pages.in_place import topic_facts
from reseau_desktop.pages.in_place.topic_row import TopicRow, TopicWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reseau_desktop.pages.contacts.section import Section
    from reseau_desktop.pages.in_place.person_edits import PersonEdits
    from reseau_desktop.store import Store


class TopicPair(QObject):
    """The rows by "seek" and "offer". `chosen`: a topic whose people are wanted, by "seeks" or "offers"."""

    chosen = Signal(str, str)

    def __init__(self, store: Store, page: QWidget) -> None:
        super().__init__(page)
        self._store, self._page = store, page
        self._edits: PersonEdits | None = None
        self._today = date.min
        self.rows = {"seek": TopicRow(True), "offer": TopicRow(False)}
        for table, row in self.rows.items():
            row.listed.connect(self.chosen)
            row.added.connect(lambda words, table=table: self._add(table, words))
            row.removed.connect(lambda item, table=table: self._edits and self._edits.drop(table, item.id))
            row.edited.connect(lambda item, table=table: self._edit(table, item))

    def about(self, edits: PersonEdits, today: date) -> None:
        """Whose topics the rows change from now on."""
        self._edits, self._today = edits, today

    def say(self, sections: Sequence[Section]) -> list[Section]:
        """Show the chips; the sections, with the people who meet what is sought or offered in theirs."""
        assert self._edits is not None
        met = {
            "seek": topic_facts.sought(self._store, self._edits, self._today),
            "offer": topic_facts.offered(self._store, self._edits, self._today),
        }
        known = [topic.name for topic in topics(self._store)]
        for key, (chips, _rows) in met.items():
            self.rows[key].show_topics(chips, known)
        return [
            replace(section, rows=met[section.key][1]) if section.key in met else section
            for section in sections
        ]

    def _add(self, table: str, words: str) -> None:
        if self._edits is not None:
            (self._edits.seek if table == "seek" else self._edits.offer)(words, self._today)

    def _edit(self, table: str, item: TopicWords) -> None:
        if self._edits is None:
            return
        make = topic_facts.seek_dialog if table == "seek" else topic_facts.offer_dialog
        dialog = make(self._edits, item, self._page)
        if dialog is not None:
            dialog.open()
