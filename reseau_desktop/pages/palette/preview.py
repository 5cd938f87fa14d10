"""What will be saved of a line, part by part, before it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.folding import fold
from reseau_desktop.network.line_choices import Answer, Asked, Part, about
from reseau_desktop.pages.palette.consequence import Consequence, Note, Proposal, ProposalCard, proposal
from reseau_desktop.pages.palette.part_menus import PartMenus
from reseau_desktop.pages.palette.part_row import CAPTION, PartRow
from reseau_desktop.pages.palette.parts import looks
from reseau_desktop.widgets.scaling import gap, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import lines as words

if TYPE_CHECKING:
    from reseau_desktop.network.lines import Candidate, Line
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class Preview(QWidget):
    """Rows are kept and filled again, so that nothing jumps while one types."""

    left = Signal()  # back to the line

    def __init__(
        self,
        store: Store,
        clock: Clock,
        nearby: Callable[[str], list[Candidate]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._line: Line | None = None
        self._answers: Mapping[Asked, Answer] = {}
        column = vbox(self, margins=(18, 16, 18, 14), spacing=0)
        self.caption = Text("", "caption", "text2")
        column.addWidget(self.caption)
        gap(column, 4)
        self._parts = vbox(spacing=0)
        column.addLayout(self._parts)
        self.note = Note()
        sized(self.note.caption(), width=CAPTION)
        self.proposal = ProposalCard()
        self.consequence = Consequence()
        column.addWidget(self.note)
        gap(column, 8)
        column.addWidget(self.proposal)
        gap(column, 12)
        column.addWidget(self.consequence)
        self._rows: list[PartRow] = []
        self.menus = PartMenus(self, nearby)

    def show_line(self, line: Line, answers: Mapping[Asked, Answer]) -> None:
        """Everything the line says, and what saving it would change."""
        self._line, self._answers = line, answers
        today = self._clock.today()
        shown = looks(line, self._noted_as)
        for number, look in enumerate(shown):
            self._row(number).show_part(look, self._keys(number))
            self._rows[number].show()
        for row in self._rows[len(shown) :]:
            row.hide()
        self.proposal.show_proposal(proposal(self._store, line), today, self._keys(len(shown)))
        self._show_consequence(line)
        gone = line.text[line.impossible.start : line.impossible.end] if line.impossible else ""
        told = line.how is not None and fold(line.note) == fold(line.how.word)  # said above
        self.note.show_note("" if told else line.note, words.no_such_day(gone) if gone else "")
        self.retranslate()

    def _noted_as(self, contact: int, topic: str, sought: bool) -> str | None:
        """How a topic stands on the card already; nothing once the user said that it is to be noted."""
        from reseau_desktop.insights import outcome

        if about(Part.TOPIC, topic) in self._answers:
            return None
        return outcome.noted_as(self._store, contact, topic, sought, self._clock.today())

    def known(self) -> set[int]:
        """The places of the topics that are kept once."""
        topics = enumerate(self._line.topics if self._line else ())
        return {
            place
            for place, topic in topics
            if topic.whose is not None
            and self._line is not None
            and (contact := self._line.people[topic.whose].contact) is not None
            and self._noted_as(contact, topic.text, topic.sought)
        }

    def _show_consequence(self, line: Line) -> None:
        from reseau_desktop.insights.outcome import outcome

        took = [one.contact for one in line.participants if one.contact is not None] if line.exchange else []
        found = None
        if len(took) == 1:
            found = outcome(self._store, took[0], line.kind, line.on, self._clock.today())
        self.consequence.show_outcome(found, len(took), self._clock.today())

    def _row(self, number: int) -> PartRow:
        while len(self._rows) <= number:
            row = PartRow(len(self._rows))
            row.clicked.connect(lambda _=False, row=row: self.open(row.number))
            row.left.connect(self.left)
            row.stepped.connect(lambda step, row=row: self._step(row, step))
            self._rows.append(row)
            self._parts.addWidget(row)
        return self._rows[number]

    def _keys(self, number: int) -> str:
        return self.tr("Alt {number}", "keys").format(number=number + 1) if number < 9 else ""

    def rows(self) -> list[PartRow]:
        """Those that are shown."""
        return [row for row in self._rows if not row.isHidden()]

    def open(self, number: int) -> None:
        """Alt and a digit, or a press: the other readings of a part; the last number ticks the proposal."""
        rows = self.rows()
        if number == len(rows) and not self.proposal.isHidden():
            self.proposal.check.toggle()
        elif 0 <= number < len(rows) and self._line is not None:
            row = rows[number]
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.menus.open(row.look, self._line, row.mapToGlobal(QPoint(_indent(row), row.height() - 4)))

    def open_asked(self) -> bool:
        """The first part that must be answered; False: there is none."""
        for number, row in enumerate(self.rows()):
            if row.look.asked:
                self.open(number)
                return True
        return False

    def taken(self) -> Proposal | None:
        return self.proposal.taken()

    def focus_first(self) -> None:
        rows = self.rows()
        if rows:
            rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, row: PartRow, step: int) -> None:
        rows = self.rows()
        place = rows.index(row) + step
        if place < 0:
            self.left.emit()
        elif place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self.caption.setText(self.tr("Will be saved"))
        self.note.caption().setText(self.tr("Note"))


def _indent(row: PartRow) -> int:
    from reseau_desktop.widgets.theme import theme

    return theme().px(CAPTION)
