"""What the first run asks: a name, a reason, a situation. All of it may stay empty."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.network.layers import PROFILES
from reseau_desktop.pages.first_run.suggestions import Suggestions
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import layers

DEFAULT = "independent"


@dataclass(frozen=True, slots=True)
class Answers:
    """What was given; `profile` is None where the usual one was left."""

    given: str
    family: str
    why: str
    profile: str | None

    @property
    def any(self) -> bool:
        return bool(self.given or self.family or self.why or self.profile)


class Questions(QWidget):
    """`entered` on Enter in any field; `named` while the first name changes."""

    entered = Signal()
    named = Signal(str)

    def __init__(self, given: str, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_title, self._why_title = Text("", "subheading"), Text("", "subheading")
        self.given, self.family, self.why = Field(), Field(), Field()
        self.suggestions = Suggestions(5)
        self._profile_label = Text("", "body", "text2")
        self.profile = Choice(dense=True)
        self.given.setText(given)
        self.family.setText(family)
        self._lay_out()
        for field in (self.given, self.family, self.why):
            field.returnPressed.connect(self.entered)
        self.given.textChanged.connect(lambda text: self.named.emit(text.strip()))
        self.suggestions.chosen.connect(self._fill)
        self._offer()
        self.retranslate()

    def _lay_out(self) -> None:
        column = vbox(self, spacing=0)
        column.addWidget(self._name_title)
        gap(column, 8)
        names = self._names = hbox(spacing=8)
        names.addWidget(self.given, 1)
        names.addWidget(self.family, 1)
        column.addLayout(names)
        gap(column, 20)
        column.addWidget(self._why_title)
        gap(column, 8)
        column.addWidget(sized(self.why, height=40))
        gap(column, 7)
        column.addWidget(self.suggestions)
        gap(column, 10)
        line = hbox(spacing=10)
        line.addWidget(self._profile_label)
        line.addWidget(sized(self.profile, min_width=170))
        line.addStretch()
        column.addLayout(line)

    def answers(self) -> Answers:
        """What stands there now."""
        chosen = str(self.profile.value())
        profile = None if chosen == DEFAULT else chosen
        given, family, why = (field.text().strip() for field in (self.given, self.family, self.why))
        return Answers(given, family, why, profile)

    def focus_first(self) -> None:
        """The name where it is missing, else the reason."""
        (self.why if self.given.text() else self.given).setFocus()

    def set_narrow(self, narrow: bool) -> None:
        way = QBoxLayout.Direction
        self._names.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def _fill(self, answer: str) -> None:
        self.why.setText(answer[:1].upper() + answer[1:])
        self.why.setFocus()

    def _offer(self) -> None:
        kept = self.profile.value() or DEFAULT
        self.profile.clear()
        for key in PROFILES:
            self.profile.add(layers.profile(key), key)
        self.profile.set_value(kept)

    def retranslate(self) -> None:
        self._name_title.setText(self.tr("Your name"))
        self.given.set_placeholder(self.tr("First name"))
        self.family.set_placeholder(self.tr("Family name"))
        self._why_title.setText(self.tr("Why this network?"))
        self.why.setPlaceholderText(self.tr("You may leave it empty"))
        self.why.setAccessibleName(self.tr("Why this network?"))
        answers = (
            self.tr("change jobs"),
            self.tr("find clients"),
            self.tr("recruit"),
            self.tr("learn"),
            self.tr("give back what I received"),
        )
        self.suggestions.set_texts(answers, self.tr("Answer: {answer}"))
        self._profile_label.setText(self.tr("Set the cadence of the circles for"))
        self.profile.setAccessibleName(self.tr("Set the cadence of the circles for"))
        self.profile.setToolTip(self.tr("How often to be in touch; Settings can change all of it."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._offer()
            self.retranslate()
        super().changeEvent(event)
