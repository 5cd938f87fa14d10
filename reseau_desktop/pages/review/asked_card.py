"""Somebody to think over: why this person, and what can I offer them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.actions.reviews import Answer
from reseau_desktop.insights.reviews import Asked
from reseau_desktop.pages.benefit_chips import BenefitChip
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.chips import Avatar, Icon, LayerChip
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import people
from reseau_desktop.wording import review as wording
from reseau_desktop.wording.triage import benefit

LONGEST = 500  # letters of an offer in words


class AskedCard(Card):
    """Nothing need be answered; what was answered comes with `answer`."""

    opened = Signal(int)

    def __init__(self, asked: Asked, layer_name: str, offers: Sequence[str]) -> None:
        super().__init__()
        self.asked = asked
        self._kinds, self._rest = wording.pressed(asked.purpose)
        column = vbox(self, margins=(18, 16), spacing=0)
        self._head(column, layer_name)
        gap(column, 10)
        column.addWidget(Rule())
        gap(column, 10)
        self._why = Text("", "subheading")
        column.addWidget(self._why)
        gap(column, 4)
        self.why = self._chips([benefit(kind) for kind in wording.BENEFITS])
        for kind, chip in zip(wording.BENEFITS, self.why.chips, strict=True):
            chip.setChecked(kind in self._kinds)
        column.addWidget(self.why)
        if self._rest:
            gap(column, 6)
            row = hbox(spacing=8)
            row.addWidget(Icon("compass"))
            row.addWidget(Text(self._rest, "body", "text2", elide=True), 1)
            column.addLayout(row)
        gap(column, 14)
        self._offer = Text("", "subheading")
        column.addWidget(self._offer)
        gap(column, 4)
        self.offers = self._chips(offers)
        self.offers.setVisible(bool(offers))
        column.addWidget(self.offers)
        gap(column, 6)
        self.word = Field()
        self.word.setMaxLength(LONGEST)
        column.addWidget(self.word)
        column.addStretch(1)
        self._given = self._said_offers(asked.offer)
        self.retranslate()

    def _head(self, column: object, layer_name: str) -> None:
        person = self.asked.person
        row = hbox(spacing=12)
        row.addWidget(Avatar(person.id, people.initials(person.name), 42))
        beside = vbox(spacing=2)
        line = hbox(spacing=8)
        self.name = LinkButton(person.name)
        self.name.clicked.connect(lambda: self.opened.emit(person.id))
        line.addWidget(self.name)
        line.addWidget(LayerChip(person.layer, layer_name))
        line.addStretch(1)
        beside.addLayout(line)
        role = ", ".join(part for part in (person.title, person.organisation) if part)
        beside.addWidget(Text(role, "small", "text2", elide=True))
        row.addLayout(beside, 1)
        column.addLayout(row)  # type: ignore[attr-defined]
        gap(column, 8)  # type: ignore[arg-type]
        seen = hbox(spacing=8)
        seen.addWidget(Icon("clock"))
        self._seen = Text("", "small", "text2")
        seen.addWidget(self._seen, 1)
        column.addLayout(seen)  # type: ignore[attr-defined]

    @staticmethod
    def _chips(words: Sequence[str]) -> Chips:
        return Chips(words)

    def _said_offers(self, offer: str) -> str:
        """Chips that were pressed the last time are pressed again; the other words stand in the field."""
        said = [part.strip() for part in offer.split(",") if part.strip()]
        for chip in self.offers.chips:
            chip.setChecked(chip.text() in said)
        known = {chip.text() for chip in self.offers.chips}
        self.word.setText(", ".join(part for part in said if part not in known))
        return self._offer_words()

    def _offer_words(self) -> str:
        return ", ".join(
            [*self.offers.chosen(), *([self.word.text().strip()] if self.word.text().strip() else [])]
        )

    def answer(self) -> Answer | None:
        """What was answered; None where nothing was changed."""
        kinds = tuple(
            kind for kind, chip in zip(wording.BENEFITS, self.why.chips, strict=True) if chip.isChecked()
        )
        why, offer = wording.purpose(kinds, self._rest), self._offer_words()
        if set(kinds) == set(self._kinds) and offer == self._given:
            return None
        return Answer(self.asked.person.id, why, offer)

    def retranslate(self) -> None:
        """Everything in the language of now."""
        self._seen.setText(wording.last_seen(self.asked))
        self._why.setText(self.tr("Why this person?"))
        self._offer.setText(self.tr("What can you offer them?"))
        self.word.setPlaceholderText(self.tr("A word, if you like"))
        name = self.asked.person.name
        self.word.setAccessibleName(self.tr("What can you offer {name}?").format(name=name))
        self.name.setAccessibleName(self.tr("Open {name}").format(name=name))
        for kind, chip in zip(wording.BENEFITS, self.why.chips, strict=True):
            chip.setText(benefit(kind))
            chip.setAccessibleName(f"{name}, {benefit(kind)}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class Chips(QWidget):
    """A few words to press or not; they go on to a second line."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        row = FlowLayout(self, 6, lines=0)
        self.chips = [BenefitChip() for _ in words]
        for chip, word in zip(self.chips, words, strict=True):
            chip.setText(word)
            chip.setAccessibleName(word)
            row.addWidget(chip)

    def chosen(self) -> list[str]:
        """The words that are pressed."""
        return [chip.text() for chip in self.chips if chip.isChecked()]
