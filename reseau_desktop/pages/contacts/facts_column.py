"""The right column of a person's page: why, work, ways to reach them, tags, note; all changed in place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.contacts.fact import Fact, FactRow
from reseau_desktop.pages.contacts.fact_sections import Section, sections
from reseau_desktop.pages.contacts.section_head import Foot, SectionHead
from reseau_desktop.pages.contacts.tag_row import TagRow
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.pages.contacts.person_edits import PersonEdits


class FactsColumn(QWidget):
    """A fact whose words stay is kept as a widget: what is being typed, pressed or focused survives a change."""

    tag_chosen = Signal(str)
    idle = Signal()  # nothing is being typed any more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: PersonEdits | None = None
        self._today = date.min
        self._facts: dict[str, Fact] = {}
        self._heads: dict[str, SectionHead] = {}
        self._foot = Foot(self)
        self._foot.add_pressed.connect(self.add)
        self._focus = ""
        self._adding = ""  # the key of the fact that is being entered
        self._column = vbox(self, spacing=0)
        self.tags = TagRow()
        self._tag_holder = QWidget(self)
        hbox(self._tag_holder, margins=(6, 2, 0, 0)).addWidget(self.tags)
        self.tags.chosen.connect(self.tag_chosen)
        self.tags.saved.connect(lambda names: self._edits and self._edits.tags(names))

    def show_person(self, edits: PersonEdits, offers: Sequence[str], today: date) -> None:
        """Everything known about them; `offers` are the tags in use."""
        other = self._edits is None or self._edits.person.id != edits.person.id
        if other:
            self.finish()
            for fact in self._facts.values():
                self._drop(fact)
            self._facts, self._adding = {}, ""
        self._edits, self._today = edits, today
        self.tags.show_tags([name for _tag, name in edits.person.tags], offers)
        self._rebuild()

    def finish(self) -> None:
        """Save what is being typed; what cannot be saved is left as it was."""
        for fact in list(self._facts.values()):
            if not fact.finish() and fact.editor is not None:
                fact.editor.cancel()
        self.tags.finish()

    def editing(self) -> bool:
        return self.tags.editor is not None or any(fact.editor is not None for fact in self._facts.values())

    def fact(self, key: str) -> Fact | None:
        """A fact by its key: "why", "email#0", "position#new"…"""
        return self._facts.get(key)

    def add(self, section: str) -> None:
        """Begin another fact of a section: "email", "phone", "position", …"""
        assert self._edits is not None
        found = next((item for item in sections(self._edits, self._today) if item.key == section), None)
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
        assert self._edits is not None
        self._clear()
        before, self._facts = self._facts, {}
        to_add: list[Section] = []
        unused = dict(self._heads)
        for section in sections(self._edits, self._today):
            rows = [*section.rows]
            if section.adding is not None and section.adding.key == self._adding:
                rows.append(section.adding)
            if not rows:
                to_add.append(section)
                continue
            unused.pop(section.key, None)
            self._head(section)
            for row in rows:
                self._place(row, before)
            if section.key == "why":
                unused.pop("tags", None)
                self._head(Section("tags", translate("Facts", "Tags"), ()))
                self._put(self._tag_holder)
        for fact in before.values():
            self._drop(fact)
        for head in unused.values():
            head.hide()
        self._foot.say([(item.key, item.verb) for item in to_add], self._origins())
        self._put(self._foot)
        self._column.addStretch(1)
        self._restore_focus()

    def _clear(self) -> None:
        """Take everything out of the layout. By `removeWidget`, which deletes the items: while an old item lives, Qt
        never tells the new one that its widget needs another height."""
        for widget in (*self._facts.values(), *self._heads.values(), self._tag_holder, self._foot):
            self._column.removeWidget(widget)
        while self._column.takeAt(0) is not None:
            pass  # the stretch at the end

    def _put(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        if widget.isHidden():
            widget.show()

    def _head(self, section: Section) -> None:
        head = self._heads.get(section.key)
        if head is None:
            head = self._heads[section.key] = SectionHead(self)
            head.add_pressed.connect(lambda key=section.key: self.add(key))
        first = self._column.count() == 0
        head.say(section.caption, section.verb, first=first, adds=section.adding is not None)
        self._put(head)

    def _place(self, row: FactRow, before: dict[str, Fact]) -> None:
        fact = before.get(row.key)
        if fact is not None and (fact.row.words == row.words or fact.editor is not None):
            fact.row = row
            del before[row.key]
        else:
            fact = self._made(row)
        self._facts[row.key] = fact
        self._put(fact)

    def _made(self, row: FactRow) -> Fact:
        fact = Fact(row, self)
        fact.closed.connect(lambda key=row.key: self._closed(key))
        return fact

    def _closed(self, key: str) -> None:
        """An editor is gone. An added fact that was left is gone with it."""
        fact = self._facts.get(key)
        if fact is not None and key == self._adding:
            self._adding = ""
            self._drop(self._facts.pop(key))
            self._rebuild()
        self._focus = key if fact is not None and fact.hasFocus() else ""
        self.idle.emit()

    def _drop(self, fact: Fact) -> None:
        if fact.hasFocus():
            self._focus = fact.row.key
        self._column.removeWidget(fact)
        fact.hide()
        fact.deleteLater()

    def _restore_focus(self) -> None:
        fact, self._focus = self._facts.get(self._focus), ""
        if fact is not None and fact.editor is None:
            fact.setFocus(Qt.FocusReason.OtherFocusReason)

    def _origins(self) -> str:
        """Since when they are here, and what a source says of itself."""
        assert self._edits is not None
        person = self._edits.person
        found = [translate("Facts", "Added on {day}.").format(day=dates.full(person.added_on))]
        for item in person.dates:
            if item.kind == "connected" and item.on is not None:
                found.append(translate("Facts", "Connected: {day}.").format(day=dates.partial(item.on)))
        return "\n".join(found)
