"""The one person who is looked at: who they are, what is known, why, a line to remember."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.triage import Candidate
from reseau_desktop.network.names import initials
from reseau_desktop.pages.benefit_chips import BenefitChips
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.chips import Avatar, Icon
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import elision
from reseau_desktop.wording import triage as words

FACE, WIDE, LEAST, DEEP = 76, 500, 340, 14
USUAL = 4  # facts that are made with the card


class _Fact(QWidget):
    """A sign and a sentence, which wraps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = hbox(self, spacing=10)
        self.icon, self.words = Icon("link", "text3", 17), Paragraph("", "body", "text")
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def say(self, of: words.Known) -> None:
        self.icon.set_icon(of.icon)
        self.words.set_runs(of.text)


class LineField(Field):
    """Enter and Esc leave it; what was typed stays."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PersonCard(Card):
    """`left` when the line is left by a key; `open_wanted` for the whole card of the person."""

    left = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(30, 28, 30, 28), spacing=0)
        self._build_head()
        column.addWidget(self._head)
        gap(column, 22)
        column.addWidget(Rule())
        gap(column, 18)
        self._known_caption = Text("", "caption", "text3")
        column.addWidget(self._known_caption)
        gap(column, 10)
        self._facts_column = vbox(spacing=10)
        self._facts: list[_Fact] = []
        column.addLayout(self._facts_column)
        for _ in range(USUAL):
            self._made_fact().hide()
        gap(column, 20)
        column.addWidget(Rule())
        gap(column, 16)
        why = hbox(spacing=8)
        self._why_caption, self._optional = Text("", "caption", "text3"), Text("", "small", "text3")
        why.addWidget(self._why_caption)
        why.addStretch(1)
        why.addWidget(self._optional)
        column.addLayout(why)
        gap(column, 6)
        self.benefits = BenefitChips()
        column.addWidget(self.benefits)
        gap(column, 11)
        self.line = LineField("")
        column.addWidget(self.line)
        self.line.left.connect(self.left)
        self.open_button.clicked.connect(self.open_wanted)
        self._candidate: Candidate | None = None
        self._today = date.min
        self.retranslate()

    def _build_head(self) -> None:
        self._head = QWidget()
        row = hbox(self._head, spacing=16)
        self._avatar = Avatar(0, "", FACE)
        self.name = Text("", "title", elide=True)
        self._title, self._place = (
            Text("", "body", "text2", elide=True),
            Text("", "body", "text2", elide=True),
        )
        texts = vbox(spacing=0)
        texts.addStretch(1)
        for part in (self.name, self._title, self._place):
            texts.addWidget(part)
        texts.addStretch(1)
        self.open_button = IconButton("open", "")
        row.addWidget(self._avatar)
        row.addLayout(texts, 1)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_candidate(self, of: Candidate, today: date) -> None:
        """Somebody else: nothing is chosen, nothing typed."""
        new = self._candidate is None or self._candidate.id != of.id
        self._candidate, self._today = of, today
        if new:
            self.benefits.clear()
            self.line.clear()
        self._avatar.set_person(of.id, initials(of.name))
        self.name.setText(of.name)
        self._title.setText(of.title)
        self._title.setVisible(bool(of.title))
        place = ", ".join(part for part in (of.organisation, of.city) if part)
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self._say_known(words.known(of, today))
        self._say_names()

    def _say_known(self, known: Sequence[words.Known]) -> None:
        while len(self._facts) < len(known):
            self._made_fact()
        for place, fact in enumerate(self._facts):
            fact.setVisible(place < len(known))
            if place < len(known):
                fact.say(known[place])

    def _made_fact(self) -> _Fact:
        fact = _Fact(self)
        self._facts.append(fact)
        self._facts_column.addWidget(fact)
        return fact

    def facts(self) -> list[str]:
        """What is said to be known, for whoever reads it out."""
        return [fact.words.text() for fact in self._facts if not fact.isHidden()]

    def _say_names(self) -> None:
        name = self._candidate.name if self._candidate else ""
        self.open_button.set_name(elision.fill(self.tr("Open the card of {name}"), name=name))
        said = ", ".join((name, *self.facts()))
        self.setAccessibleName(said)

    def retranslate(self) -> None:
        self._known_caption.setText(self.tr("What is known"))
        self._why_caption.setText(self.tr("Why this person?"))
        self._optional.setText(self.tr("optional"))
        self.line.set_placeholder(self.tr("A line to remember them by"))
        self.line.setAccessibleName(self.tr("A line to remember them by"))
        if self._candidate is not None:
            self._say_known(words.known(self._candidate, self._today))
        self._say_names()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Pile(QWidget):
    """The card, with the edges of one or two of those who come after it."""

    def __init__(self, card: PersonCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._behind = 0
        vbox(self, margins=(0, 0, 0, DEEP), spacing=0).addWidget(card)
        sized(self, min_width=LEAST, max_width=WIDE)

    def set_behind(self, count: int) -> None:
        """How many come after."""
        self._behind = min(2, count)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), theme().px
        bottom = self.height() - px(DEEP)
        for place in range(self._behind, 0, -1):
            inset, deep = px(11) * place, px(7) * place
            edge = QRectF(inset, bottom - px(40), self.width() - 2 * inset, px(40) + deep)
            painting.rounded(painter, edge, px(10), "sunk", "hair")
