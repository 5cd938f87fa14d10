"""In the form of an exchange: when one meets again, and in one press more, what was given, received or is sought."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from reseau_desktop.actions.after import After, Deed
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.network.warmth import Kind
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.controls import Choice, DateField
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import after as wording
from reseau_desktop.wording import giving

if TYPE_CHECKING:
    from reseau_desktop.store import Store

PROMISED, OTHER = "promised", "other"
LATER = {"week": 7, "month": 30, "quarter": 91}  # days
LONGEST = 300  # letters of a line


class LogAfter(QWidget):
    """`changed` when it needs another height."""

    changed = Signal()

    def __init__(self, store: Store, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._today = store, today
        self._people: list[int] = []
        self._kind, self._on = Kind.MESSAGE, today
        column = vbox(self, spacing=8)
        self.next = Paragraph("", "small", "text2")
        self.thanks = QCheckBox()
        self.open = LinkButton("", icon="plus")
        self.open.clicked.connect(self._unfold)
        self._more = self._built()
        for part in (self.next, self.thanks, self.open, self._more):
            column.addWidget(part)
        self._more.hide()
        self.thanks.hide()
        self._retranslate()

    def _built(self) -> QWidget:
        more = QWidget()
        column = vbox(more, spacing=8)
        self.when, self.day = Choice(dense=True), DateField(QDate(self._today + timedelta(days=7)))
        self.what = Field()
        self.side, self.deed, self.note = Choice(dense=True), Choice(dense=True), Field()
        self.seeks, self.offers = Field(), Field()
        self.captions = {name: Text("", "small", "text2") for name in ("when", "deed", "topics")}
        rows = {
            "when": (self.when, self.day, self.what),
            "deed": (self.side, self.deed, self.note),
            "topics": (self.seeks, self.offers),
        }
        for name, parts in rows.items():
            column.addWidget(self.captions[name])
            row = hbox(spacing=8)
            for part in parts:
                row.addWidget(part, 1 if isinstance(part, Field) else 0)
            column.addLayout(row)
        for field in (self.what, self.note, self.seeks, self.offers):
            field.setMaxLength(LONGEST)
        sized(self.day, width=160)
        self.day.setMinimumDate(QDate(self._today))
        self.when.currentIndexChanged.connect(self._arrange)
        self.side.currentIndexChanged.connect(self._arrange)
        return more

    # -- what is known

    def about(self, people: Sequence[int], kind: Kind, on: date) -> None:
        """With whom the exchange is, how and when."""
        self._people, self._kind, self._on = list(people), kind, on
        self.next.set_runs(self._next_words())
        self.next.setVisible(bool(self.next.text()))
        owed = self._owed()
        self.thanks.setVisible(owed)
        if not owed:
            self.thanks.setChecked(False)
        self.changed.emit()

    def _next_words(self) -> str:
        """When the promise would come next: the day that is proposed."""
        if len(self._people) != 1:
            return wording.begins_anew(len(self._people)) if self._people else ""
        from reseau_desktop.insights.outcome import outcome

        found = outcome(self._store, self._people[0], self._kind, self._on, self._today)
        if found is None or found.due_after is None:
            return wording.no_promise()
        return wording.next_contact(found.due_after, self._today)

    def _owed(self) -> bool:
        from reseau_desktop.insights.acts import thanks_owed

        waiting = {item.contact for item in thanks_owed(self._store, self._today)}
        return any(contact in waiting for contact in self._people)

    def after(self) -> After:
        """What is to be noted with the exchange."""
        if self._more.isHidden():
            return After(thanks=self.thanks.isChecked())
        deed = None
        if self.side.value():
            given = self.side.value() == "given"
            deed = Deed(given, ActKind(str(self.deed.value())), self.note.text().strip())
        return After(
            self._again(),
            self.what.text().strip() if self._again() is not None else "",
            deed,
            self.seeks.text(),
            self.offers.text(),
            self.thanks.isChecked(),
        )

    def _again(self) -> date | None:
        chosen = str(self.when.value())
        if chosen == OTHER:
            day = self.day.date().toPython()
            assert isinstance(day, date)
            return day
        return self._today + timedelta(days=LATER[chosen]) if chosen in LATER else None

    # -- looks

    def _unfold(self) -> None:
        self._more.show()
        self.open.hide()
        self._arrange()
        self.when.setFocus()

    def _arrange(self) -> None:
        other, planned = self.when.value() == OTHER, self.when.value() != PROMISED
        self.day.setVisible(other)
        self.what.setVisible(planned)
        for part in (self.deed, self.note):
            part.setVisible(bool(self.side.value()))
        self.changed.emit()

    def _retranslate(self) -> None:
        self.thanks.setText(self.tr("This was a thank-you"))
        self.open.set_text(self.tr("Plan something, or note what was given or sought"))
        self.captions["when"].setText(self.tr("Next time"))
        self.captions["deed"].setText(self.tr("Given or received"))
        self.captions["topics"].setText(self.tr("What they seek, what they offer"))
        kept = self.when.value(), self.side.value(), self.deed.value()
        self._fill(self.when, wording.next_times(), kept[0])
        sides = {"": self.tr("nothing"), "given": self.tr("I gave"), "received": self.tr("I received")}
        self._fill(self.side, sides, kept[1])
        self._fill(self.deed, {str(kind): giving.kind(kind) for kind in ActKind}, kept[2])
        names = {
            self.when: self.tr("Next time"),
            self.day: self.tr("The day of the next time"),
            self.what: self.tr("What for"),
            self.side: self.tr("Given or received"),
            self.deed: self.tr("What was given or received"),
            self.note: self.tr("In your words"),
            self.seeks: self.tr("What they seek"),
            self.offers: self.tr("What they offer"),
        }
        for part, name in names.items():
            part.setAccessibleName(name)
        for field in (self.what, self.note, self.seeks, self.offers):
            field.setPlaceholderText(names[field])
        self._arrange()

    @staticmethod
    def _fill(choice: Choice, entries: dict[str, str], kept: object) -> None:
        choice.blockSignals(True)
        choice.clear()
        for key, words in entries.items():
            choice.add(words, key)
        if kept is not None:
            choice.set_value(kept)
        choice.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
