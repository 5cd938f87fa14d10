"""What I seek and what I offer: the same chips as on everybody's card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.topics import topics
from reseau_desktop.pages.in_place import topic_facts
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.pages.in_place.topic_row import TopicRow, TopicWords
from reseau_desktop.store.searching import ME
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.scaling import sized, vbox
from reseau_desktop.widgets.text import Text

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


class MyTopics(QWidget):
    """Réseau compares them with what others offer and seek."""

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._edits: PersonEdits | None = None
        outer = vbox(self, margins=(0, 8, 0, 0))
        card = Card()
        outer.addWidget(card)
        column = vbox(card, margins=(16, 10), spacing=2)
        self.rows = {"seek": TopicRow(True, mine=True), "offer": TopicRow(False, mine=True)}
        self._captions = {key: sized(Text("", "caption", "text3"), min_height=20) for key in self.rows}
        for key, row in self.rows.items():
            column.addWidget(self._captions[key])
            column.addWidget(row)
            row.added.connect(lambda words, key=key: self._add(key, words))
            row.removed.connect(lambda item, key=key: self._edits and self._edits.drop(key, item.id))
            row.edited.connect(lambda item, key=key: self._change(key, item))

    def refresh(self) -> None:
        """Show what is written; what is being typed stays."""
        from reseau_desktop.insights.person import person

        today = self._clock.today()
        mine = person(self._store, ME, today)
        if mine is None or any(row.editor is not None for row in self.rows.values()):
            return
        self._edits = PersonEdits(self._store, self._wishes, mine)
        known = [topic.name for topic in topics(self._store)]
        self.rows["seek"].show_topics(topic_facts.sought(self._store, self._edits, today)[0], known)
        self.rows["offer"].show_topics(topic_facts.offered(self._store, self._edits, today)[0], known)

    def finish(self) -> None:
        for row in self.rows.values():
            row.finish()

    def retranslate(self) -> None:
        self._captions["seek"].setText(self.tr("You seek"))
        self._captions["offer"].setText(self.tr("You offer"))

    def _add(self, key: str, words: str) -> None:
        if self._edits is not None:
            (self._edits.seek if key == "seek" else self._edits.offer)(words, self._clock.today())

    def _change(self, key: str, item: TopicWords) -> None:
        if self._edits is None:
            return
        make = topic_facts.seek_dialog if key == "seek" else topic_facts.offer_dialog
        dialog = make(self._edits, item, self)
        if dialog is not None:
            dialog.open()
