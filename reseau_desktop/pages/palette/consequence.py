"""Under the parts: somebody who could be introduced, and what saving would change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from reseau_desktop.network.names import initials
from reseau_desktop.pages.palette.part_row import CAPTION
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Avatar, Icon, KeyCap, WarmthGlyph
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import lines as words
from reseau_desktop.wording import warmth

if TYPE_CHECKING:
    from reseau_desktop.insights.outcome import Outcome
    from reseau_desktop.network.lines import Line
    from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Proposal:
    """A follow-up that would introduce two people: for whom, when, what it says, and why."""

    contact: int
    other: int
    other_name: str
    on: date
    what: str
    why: str


def proposal(store: Store, line: Line) -> Proposal | None:
    """Of the first topic that somebody else answers."""
    from reseau_desktop.insights import outcome

    for topic in line.topics:
        whose = line.people[topic.whose].chosen if topic.whose is not None else None
        if whose is None:
            continue
        known = outcome.noted_as(store, whose.id, topic.text, topic.sought, line.today)
        asked = tuple(name for name in (known, topic.text) if name)
        found = outcome.bringer(store, whose.id, asked, topic.sought)
        if found is not None:
            return Proposal(
                whose.id,
                found.contact,
                found.name,
                outcome.next_working_day(store, line.today),
                words.introduce(whose.name, found.name),
                words.brings(found.name, found.topic, topic.sought),
            )
    return None


class ProposalCard(Card):
    """Ticked, the introduction is saved with the line as a follow-up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, ground="sunk")
        self._row = hbox(self, margins=(14, 10), spacing=12)
        self._avatar = Avatar(0, "", 30)
        self._why, self._then = Text("", "medium", elide=True), Text("", "small", "text2", elide=True)
        self.check = QCheckBox()
        self.cap = KeyCap("")
        column = vbox(spacing=0)
        column.addWidget(self._why)
        column.addWidget(self._then)
        self._row.addWidget(self._avatar)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.check)
        self._row.addWidget(self.cap)
        self._shown: Proposal | None = None

    def show_proposal(self, found: Proposal | None, today: date, keys: str) -> None:
        """Another proposal comes ticked; the same one stays as it was answered."""
        if found is None:
            self._shown = None
            self.hide()
            return
        if found != self._shown:
            self.check.setChecked(True)
        self._shown = found
        self._avatar.set_person(found.other, initials(found.other_name))
        self._why.setText(found.why)
        self._then.setText(words.could_introduce(found.on, today))
        self.check.setAccessibleName(f"{found.why}. {words.could_introduce(found.on, today)}")
        self.cap.set_keys(keys)
        self.show()

    def taken(self) -> Proposal | None:
        """The proposal, where it is ticked."""
        return self._shown if self._shown is not None and self.check.isChecked() else None


class Consequence(QWidget):
    """What becomes of the next follow-up and of the warmth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=16)
        self._due, self._warmth = QWidget(), QWidget()
        row = hbox(self._due, spacing=6)
        row.addWidget(Icon("clock", "text2", 15))
        self.due_text = Text("", "small", "text2")
        row.addWidget(self.due_text)
        row = hbox(self._warmth, spacing=6)
        self._glyph = WarmthGlyph(px=15)
        self.warmth_text = Text("", "small", "text2")
        row.addWidget(self._glyph)
        row.addWidget(self.warmth_text)
        flow.addWidget(self._due)
        flow.addWidget(self._warmth)

    def show_outcome(self, found: Outcome | None, people: int, today: date) -> None:
        """Of one person both; of several that their follow-ups move; of nobody nothing."""
        promise = words.promise(found.due_before, found.due_after, today) if found else ""
        if people > 1:
            promise = words.promises(people)
        self.due_text.setText(promise)
        self._due.setVisible(bool(promise))
        self._warmth.setVisible(found is not None)
        if found is not None:
            self.warmth_text.setText(words.warmth(found.before.value, found.after.value))
            self._glyph.set_band(found.after.band, warmth.band(found.after.band))
        self.setVisible(bool(promise) or found is not None)


class Note(QWidget):
    """What goes into the note, and what is wrong with a day that no calendar has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(0, 6, 0, 4), spacing=2)
        row = hbox(spacing=0)
        self._caption = Text("", "body", "text2")
        self.text = Paragraph("", "body", "text")
        row.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        column.addLayout(row)
        self.warning = Text("", "small", "warn")
        under = hbox(margins=(CAPTION, 0, 0, 0))
        under.addWidget(self.warning)
        column.addLayout(under)

    def caption(self) -> Text:
        return self._caption

    def show_note(self, note: str, warning: str) -> None:
        self.text.setText(note[:400] + ("…" if len(note) > 400 else ""))
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.setVisible(bool(note or warning))
