"""The right column of the history: what the selected action did, and the two ways back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reseau_desktop.pages.history import kinds
from reseau_desktop.pages.history.named_list import MOST, Named, NamedList
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates, labels, numbers
from reseau_desktop.wording import history as words

if TYPE_CHECKING:
    from reseau_desktop.pages.history.work import Chosen
    from reseau_desktop.store import Entry


class _Figure(QWidget):
    """30 high: what, how many, a hairline under it."""

    def __init__(self) -> None:
        super().__init__()
        column = vbox(self, spacing=0)
        row = hbox(spacing=8)
        self.words, self.value = Text("", "body", "text2"), Text("", "body")
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.value)
        inner = QWidget()
        inner.setLayout(row)
        column.addWidget(sized(inner, min_height=29))
        column.addWidget(Rule())

    def say(self, what: str, count: int) -> None:
        self.words.setText(what)
        self.value.setText(numbers.count(count))
        self.setVisible(count > 0)


class HistoryPanel(QWidget):
    """Wishes are signals; what is shown comes from `show_entry`, then from `show_chosen`."""

    walk_wanted = Signal(int)  # to a step
    alone_wanted = Signal(int)
    person_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: Chosen | None = None
        self._entry: Entry | None = None
        self._busy, self._today = False, date.min
        column = vbox(self, margins=20, spacing=0)
        self._build_head(column)
        self._build_figures(column)
        self._build_way(column)
        self._build_alone(column)
        column.addStretch(1)
        for part in (self.people, self.alone_people, self.stay_people):
            part.opened.connect(self.person_opened)
        self.walk_button.clicked.connect(lambda: self._entry and self.walk_wanted.emit(self._entry.id))
        self.alone_button.clicked.connect(lambda: self._entry and self.alone_wanted.emit(self._entry.id))
        self.see_button.clicked.connect(self._toggle_seen)
        self.show_entry(None)

    def _build_head(self, column: QVBoxLayout) -> None:
        self._none = Paragraph("", "body", "text2")
        box = Card(radius=8)
        self._sign = Icon("edit", "text2", 18)
        hbox(box, margins=8, spacing=0).addWidget(self._sign, 0, Qt.AlignmentFlag.AlignCenter)
        self.title, self.when = Paragraph("", "heading", "text"), Paragraph("", "body", "text2")
        texts = vbox(spacing=0)
        texts.addWidget(self.title)
        texts.addWidget(self.when)
        self._head = QWidget()
        row = hbox(self._head, spacing=10)
        row.addWidget(sized(box, width=36, height=36), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        column.addWidget(self._none)
        column.addWidget(self._head)

    def _build_figures(self, column: QVBoxLayout) -> None:
        self._figures = [_Figure() for _ in range(3)]
        self._top = Rule()
        gap(column, 14)
        column.addWidget(self._top)
        for figure in self._figures:
            column.addWidget(figure)
        self.caption = Text("", "caption", "text3")
        self.caption.setContentsMargins(0, 18, 0, 6)
        self.people = NamedList()
        column.addWidget(self.caption)
        column.addWidget(self.people)

    def _build_way(self, column: QVBoxLayout) -> None:
        self._way = QWidget()
        part = vbox(self._way, margins=(0, 18, 0, 0), spacing=0)
        part.addWidget(Rule())
        gap(part, 14)
        self.way_title, self.way_words = Paragraph("", "subheading", "text"), Paragraph("", "body", "text2")
        self.walk_button = Button("", "undo", "primary")
        part.addWidget(self.way_title)
        gap(part, 4)
        part.addWidget(self.way_words)
        gap(part, 12)
        part.addWidget(self.walk_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._way)

    def _build_alone(self, column: QVBoxLayout) -> None:
        self._alone = QWidget()
        part = vbox(self._alone, margins=(0, 18, 0, 0), spacing=0)
        part.addWidget(Rule())
        gap(part, 14)
        self.alone_title, self.alone_words = (
            Paragraph("", "subheading", "text"),
            Paragraph("", "body", "text2"),
        )
        self.see_button, self.alone_button = Button(""), Button("")
        part.addWidget(self.alone_title)
        gap(part, 4)
        part.addWidget(self.alone_words)
        gap(part, 12)
        wrapped = QWidget()
        row = FlowLayout(wrapped, 8)
        row.addWidget(self.see_button)
        row.addWidget(self.alone_button)
        part.addWidget(wrapped)
        self._alone_caption, self._stay_caption = Text("", "caption", "text3"), Text("", "caption", "text3")
        self.alone_people, self.stay_people = NamedList(), NamedList()
        for caption, people in (
            (self._alone_caption, self.alone_people),
            (self._stay_caption, self.stay_people),
        ):
            caption.setContentsMargins(0, 14, 0, 6)
            part.addWidget(caption)
            part.addWidget(people)
        column.addWidget(self._alone)

    # -- what is shown

    def show_entry(self, entry: Entry | None, today: date = date.min) -> None:
        """What is known at once; the rest comes with `show_chosen`."""
        self._entry, self._chosen, self._today = entry, None, today
        for part in (self._way, self._alone, self.caption, self.people, self._top, *self._figures):
            part.hide()
        self._head.setVisible(entry is not None)
        self._none.setVisible(entry is None)
        self._say_head()

    def show_chosen(self, found: Chosen) -> None:
        """Everything about the line that is selected."""
        self._entry, self._chosen = found.entry, found
        self._head.show()
        self._none.hide()
        self._say_head()
        self._say_figures(found)
        self._say_way(found)
        self._say_alone(found)

    def set_busy(self, busy: bool) -> None:
        """While one is on the way nothing else can be begun."""
        self._busy = busy
        why = self.tr("This is being done.")
        self.walk_button.set_enabled(not busy, why)
        nothing = self._chosen is None or self._chosen.alone is None or self._chosen.alone.nothing
        why_not = why if busy else self.tr("Everybody it touched was touched since.")
        self.alone_button.set_enabled(not busy and not nothing, why_not)

    def act(self) -> None:
        """What Enter does in the list: the filled button."""
        if not self._way.isHidden() and self.walk_button.isEnabled():
            self.walk_button.click()

    def _say_head(self) -> None:
        self._none.set_runs(self.tr("Select a line to see what it did, and to come back to before it."))
        if self._entry is None:
            return
        self._sign.set_icon(kinds.icon(self._entry.label.verb))
        self.title.set_runs(labels.label(self._entry.label))
        self.when.set_runs(words.when(self._entry.at, self._today))

    def _say_figures(self, found: Chosen) -> None:
        step = found.step
        several = len(step.people) > 1 or bool(step.added or step.erased)
        figures = (
            (self.tr("People added"), len(step.added)),
            (self.tr("Cards changed"), max(0, step.changed) if several else 0),
            (self.tr("People erased"), len(step.erased)),
        )
        for figure, (what, count) in zip(self._figures, figures, strict=True):
            figure.say(what, count)
        self._top.setVisible(any(count for _, count in figures))
        people = [
            Named(one, found.names.get(one, ""), "; ".join(_facts(found, one)))
            for one in list(step.facts)[:MOST]
        ]
        whole = max(0, step.changed)
        single = numbers.in_words(self.tr("The %n changed cards", "", whole), whole)
        plain = "; ".join(said for one in step.plain if (said := words.fact(one, found.layers)))
        self.caption.setText(single if several else dates.titled(plain))
        self.caption.setVisible(bool(people) if several else bool(plain))
        self.people.show_people(people, whole)

    def _say_way(self, found: Chosen) -> None:
        entry, steps = found.entry, len(found.way)
        self._way.setVisible(bool(steps) or entry.undone)
        self.walk_button.setVisible(bool(steps))
        if not steps:
            self.way_title.set_runs(self.tr("Undone"))
            self.way_words.set_runs(
                self.tr("Something else was done since: this can no longer be done again.")
            )
            return
        if entry.undone:
            self.way_title.set_runs(self.tr("Do it again"))
            self.way_words.set_runs(words.would_redo(steps, found.after, found.now))
            text, icon = self.tr("Redo %n actions", "", steps), "redo"
        else:
            self.way_title.set_runs(words.back_to(entry.label.verb))
            self.way_words.set_runs(words.would_undo(steps, found.after, found.now))
            text, icon = self.tr("Undo %n actions", "", steps), "undo"
        self.walk_button.set_text(numbers.in_words(text, steps))
        self.walk_button.set_icon(icon)

    def _say_alone(self, found: Chosen) -> None:
        alone = found.alone
        self._alone.setVisible(alone is not None)
        if alone is None:
            return
        self.alone_title.set_runs(words.only(found.entry.label.verb))
        self.alone_words.set_runs(words.alone(alone))
        self.see_button.set_text(self.tr("See the people"))
        self.see_button.setVisible(bool(alone.people or alone.stay))
        self.alone_button.set_text(self.tr("Undo it alone"))
        self.set_busy(self._busy)
        self._show_seen(False)

    def _toggle_seen(self) -> None:
        self._show_seen(self.alone_people.isHidden() and self.stay_people.isHidden())

    def _show_seen(self, on: bool) -> None:
        """Who would go, and who would stay: told before anything is done."""
        found = self._chosen
        alone = found.alone if found is not None else None
        if found is None or alone is None:
            return
        undone = (*alone.away, *alone.back, *alone.changed)
        for caption, people, ids, text in (
            (self._alone_caption, self.alone_people, undone, self.tr("It would be undone for")),
            (self._stay_caption, self.stay_people, alone.stay, self.tr("These stay as they are")),
        ):
            caption.setText(text)
            caption.setVisible(on and bool(ids))
            people.show_people(_named(ids, found.names) if on else (), len(ids))
        self.see_button.set_text(self.tr("Hide the people") if on else self.tr("See the people"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            if self._chosen is not None:
                self.show_chosen(self._chosen)
            else:
                self.show_entry(self._entry, self._today)
        super().changeEvent(event)


def _facts(found: Chosen, contact: int) -> Iterable[str]:
    said = (words.fact(one, found.layers) for one in found.step.facts[contact])
    return dict.fromkeys(one for one in said if one)


def _named(ids: Sequence[int], names: dict[int, str]) -> list[Named]:
    return [Named(one, names.get(one, "")) for one in ids[:MOST]]
