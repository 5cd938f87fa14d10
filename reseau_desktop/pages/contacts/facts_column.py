"""The right column of a person's page: seeks and offers, why, work, links, note, ways to reach them; changed in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.ties import ties_among
from reseau_desktop.pages.contacts.ego import EgoPicture
from reseau_desktop.pages.contacts.fact_sections import origins, sections
from reseau_desktop.pages.contacts.refused import Refused
from reseau_desktop.pages.contacts.section import Section
from reseau_desktop.pages.contacts.section_head import Foot, SectionHead
from reseau_desktop.pages.contacts.tag_row import TagRow
from reseau_desktop.pages.contacts.topic_pair import TopicPair
from reseau_desktop.pages.in_place.fact import Fact, FactRow
from reseau_desktop.widgets.breath import Turns, breathe
from reseau_desktop.widgets.in_parts import InParts
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from reseau_desktop.pages.contacts.refused import Place, Typed
    from reseau_desktop.pages.in_place.person_edits import PersonEdits
    from reseau_desktop.store import Store

USUAL = (
    "seek",
    "offer",
    "why",
    "position",
    "tie",
    "note",
    "tags",
    "email",
    "phone",
    "how_met",
)  # made with the page


class FactsColumn(QWidget):
    """A fact whose words stay is kept as a widget: what is being typed, pressed or focused survives a change."""

    tag_chosen = Signal(str)
    topic_chosen = Signal(str, str)  # "seeks" or "offers", and what
    link_pressed = Signal(QUrl)  # in a note
    person_pressed = Signal(int)
    idle = Signal()  # nothing is being typed any more

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._edits: PersonEdits | None = None
        self._today = date.min
        self._facts: dict[str, Fact] = {}
        self._heads: dict[str, SectionHead] = {}
        self.refused = Refused()
        self._lent: frozenset[str] = frozenset()
        self._foot = Foot(self)
        self._foot.add_pressed.connect(self.add)
        self._filling = InParts(self._filled)
        self._placed: list[QWidget] = []  # from top to bottom
        self._leaving: dict[str, Fact] = {}  # of before, while it is
        self._came = False  # somebody else is being shown
        self._focus = ""
        self._adding = ""  # the key of the fact that is being entered
        self._column = vbox(self, spacing=0)
        self.tags, self.ego = TagRow(), EgoPicture()
        self._topics = TopicPair(store, self)
        self.topics = self._topics.rows
        self._parts = {"tags": self._held(self.tags), "ego": self._held(self.ego)}
        self._parts |= {key: self._held(row) for key, row in self.topics.items()}
        breathe()
        for number, key in enumerate(USUAL):
            self._made_head(key).hide()
            if number % 3 == 2:
                breathe()
        self._connect()

    def _held(self, part: QWidget) -> QWidget:
        holder = QWidget(self)
        hbox(holder, margins=(6, 2, 0, 0)).addWidget(part)
        return holder

    def _connect(self) -> None:
        self.tags.chosen.connect(self.tag_chosen)
        self.tags.saved.connect(lambda names: self._edits and self._edits.tags(names))
        self.ego.person_pressed.connect(self.person_pressed)
        self._topics.chosen.connect(self.topic_chosen)

    def show_person(
        self, edits: PersonEdits, offers: Sequence[str], today: date, turns: Turns | None = None
    ) -> None:
        """Everything known about them; `offers` are the tags in use. With `turns`, part after part."""
        self._came = self._edits is None or self._edits.person.id != edits.person.id
        if self._came:
            self._leave()
        else:
            self._filling.hurry()
        self._edits, self._today = edits, today
        self._topics.about(edits, today)
        self._begin(self._showing(offers))
        if turns is None:
            self._filling.hurry()
        else:
            self._filling.go_on(turns, "fill")

    def _leave(self) -> None:
        """What is typed about whoever was shown is saved; the rest goes, be it half filled in."""
        if self.editing():
            self._filling.hurry()
        self.finish()
        for fact in (*self._facts.values(), *self._leaving.values()):
            self._drop(fact)
        self._facts, self._leaving, self._adding = {}, {}, ""
        self._filling.let_go()

    def _showing(self, offers: Sequence[str]) -> Iterator[None]:
        assert self._edits is not None
        person = self._edits.person
        self.tags.show_tags([name for _tag, name in person.tags], offers)
        yield
        if len(person.ties) > 1:
            self.ego.show_ties(person.id, person.name, person.ties, ties_among(self._store, person.id))
            yield
        yield from self._fill()

    def lend(self, lent: bool) -> dict[str, QWidget]:
        """What they seek and offer, to stand elsewhere on the page; or back here."""
        wanted = frozenset(self.topics) if lent else frozenset()
        if wanted != self._lent:
            self._lent = wanted
            if self._edits is not None:
                self._rebuild()
        return {key: self._parts[key] for key in self.topics}

    def _sections(self) -> list[Section]:
        assert self._edits is not None
        return self._topics.say(sections(self._edits, self._today))

    def finish(self) -> None:
        """Save what is being typed; what cannot be saved is left as it was."""
        for key, fact in list(self._facts.items()):
            if not fact.finish() and fact.editor is not None and self._edits is not None:
                self.refused.keep(self._edits.person.id, key, fact.editor.values())
                fact.editor.cancel()
        self.tags.finish()
        for row in self.topics.values():
            row.finish()

    def unsaved(self) -> dict[Place, Typed]:
        """What was refused, and what stands in fields that are open: what would be lost were the program killed now."""
        typed = {
            (self._edits.person.id, key): fact.editor.values()
            for key, fact in self._facts.items()
            if self._edits is not None and fact.editor is not None and fact.editor.changed()
        }
        return self.refused.all() | typed

    def _reopen(self) -> None:
        """What was typed about them and refused is there again, to be put right."""
        assert self._edits is not None
        for key, typed in self.refused.take(self._edits.person.id):
            if key.endswith("#new"):
                self._adding = key
                self._rebuild()
            fact = self._facts.get(key)
            if fact is not None:
                fact.edit(typed)

    def editing(self) -> bool:
        parts = (self.tags, *self.topics.values(), *self._facts.values(), *self._leaving.values())
        return any(part.editor is not None for part in parts)

    def fact(self, key: str) -> Fact | None:
        """A fact by its key: "why", "email#0", "position#new"…"""
        self._filling.hurry()
        return self._facts.get(key)

    def add(self, section: str) -> None:
        """Begin another fact of a section: "email", "phone", "position", …"""
        assert self._edits is not None
        found = next((item for item in self._sections() if item.key == section), None)
        if found is None or found.adding is None or not self._edits:
            return
        key = found.adding.key
        if key not in self._facts:
            self._adding = key
            self._rebuild()
        self._facts[key].edit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._edits is not None:
            for key in [key for key, fact in self._facts.items() if fact.editor is None]:
                self._drop(self._facts.pop(key))
            self._rebuild()
        super().changeEvent(event)

    # -- building

    def _rebuild(self) -> None:
        """Everything again, in one go."""
        self._filling.hurry()
        self._begin(self._fill())
        self._filling.hurry()

    def _begin(self, filling: Iterator[None]) -> None:
        """Nothing is laid out nor painted until all is there: each widget that is shown would else lay out the page."""
        self._filling.begin(filling)
        self._column.setEnabled(False)
        self.setUpdatesEnabled(False)

    def _filled(self) -> None:
        self._column.setEnabled(True)
        self._column.invalidate()
        self.updateGeometry()
        self.setUpdatesEnabled(True)
        self._restore_focus()
        if self._came:
            self._came = False
            self._reopen()

    def _fill(self) -> Iterator[None]:
        """Part after part."""
        assert self._edits is not None
        self._clear()
        self._leaving, self._facts = self._facts, {}
        to_add: list[Section] = []
        unused, idle = dict(self._heads), {key for key in self._parts if key not in self._lent}
        for section in self._sections():
            rows = [*section.rows]
            if section.adding is not None and section.adding.key == self._adding:
                rows.append(section.adding)
            if section.key in self._lent:
                continue
            if not rows and not section.part:
                to_add.append(section)
                continue
            unused.pop(section.key, None)
            self._head(section)
            if section.part:
                idle.discard(section.part)
                self._put(self._parts[section.part])
            for row in rows:
                self._place(row)
                yield
        for part in idle:
            self._parts[part].hide()
        for fact in self._leaving.values():
            self._drop(fact)
        self._leaving = {}
        yield
        for head in unused.values():
            head.hide()
        self._foot.say([(item.key, item.verb) for item in to_add], origins(self._edits.person))
        self._put(self._foot)
        self._column.addStretch(1)
        yield
        order_tabs(self._placed)

    def _clear(self) -> None:
        """Take everything out of the layout. By `removeWidget`, which deletes the items: while an old item lives, Qt
        never tells the new one that its widget needs another height."""
        here = [part for key, part in self._parts.items() if key not in self._lent]
        for widget in (*self._facts.values(), *self._heads.values(), *here, self._foot):
            self._column.removeWidget(widget)
        self._placed.clear()
        while self._column.takeAt(0) is not None:
            pass  # the stretch at the end

    def _put(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._placed.append(widget)
        if widget.isHidden():
            widget.show()

    def _made_head(self, key: str) -> SectionHead:
        head = self._heads[key] = SectionHead(self)
        head.add_pressed.connect(lambda: self.add(key))
        return head

    def _head(self, section: Section) -> None:
        head = self._heads.get(section.key) or self._made_head(section.key)
        first = self._column.count() == 0
        head.say(
            section.caption, section.verb, first=first, adds=section.adding is not None, joined=section.joined
        )
        self._put(head)

    def _place(self, row: FactRow) -> None:
        fact = self._leaving.get(row.key)
        if fact is not None and (fact.row.words == row.words or fact.editor is not None):
            fact.row = row
            del self._leaving[row.key]
        else:
            fact = self._made(row)
        self._facts[row.key] = fact
        self._put(fact)

    def _made(self, row: FactRow) -> Fact:
        fact = Fact(row, self)
        fact.closed.connect(lambda key=row.key: self._closed(key))
        fact.link_pressed.connect(self.link_pressed)
        return fact

    def _closed(self, key: str) -> None:
        """An editor is gone. An added fact that was left is gone with it."""
        fact = self._facts.get(key)
        if key == self._adding:
            self._adding = ""
            if fact is not None:
                self._drop(self._facts.pop(key))
                self._rebuild()
        elif fact is not None and fact.hasFocus():
            self._focus = key
        self.idle.emit()

    def _focus_adding(self, section: str) -> None:
        """Where the added fact went from under the fingers: on it as it now is, else on what adds another one."""
        head = self._heads.get(section)
        found: QWidget | None = self._facts.get(section) or self._foot.button(section)
        if head is not None and not head.isHidden() and not head.button.isHidden():
            found = head.button
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, fact: Fact) -> None:
        if fact.hasFocus():
            self._focus = fact.row.key
        self._column.removeWidget(fact)
        fact.hide()
        fact.deleteLater()

    def _restore_focus(self) -> None:
        key, self._focus = self._focus, ""
        fact = self._facts.get(key)
        if fact is None and key.endswith("#new"):
            self._focus_adding(key.removesuffix("#new"))
        elif fact is not None and fact.editor is None:
            fact.setFocus(Qt.FocusReason.OtherFocusReason)
