"""What is promised, against the time there is: the right column that never scrolls away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reseau_desktop.insights.layers import layers, people
from reseau_desktop.insights.load import Load, cheapest, load
from reseau_desktop.insights.settings import settings
from reseau_desktop.network.layers import Layer, LayerKind
from reseau_desktop.pages.settings import time_choices
from reseau_desktop.pages.settings.change_card import ChangeCard, Suggestion
from reseau_desktop.pages.settings.load_bar import LoadBar, figure
from reseau_desktop.pages.settings.share_line import ShareLine
from reseau_desktop.widgets.buttons import IconButton, LinkButton
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph, Run, Text
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.network.promises import Lengthen, MoveOut
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

AT_ONCE = 3_000  # people: more are counted beside the window
NEAR = (LayerKind.RING, LayerKind.TARGET)


@dataclass(frozen=True, slots=True)
class _Answer:
    load: Load
    change: MoveOut | Lengthen | None
    names: tuple[str, ...]


def _ask(store: Store, clock: Clock) -> _Answer:
    from reseau_desktop.insights.names import names
    from reseau_desktop.network.promises import MoveOut

    today = clock.today()
    change = cheapest(store, today)
    movers = change.contacts if isinstance(change, MoveOut) else ()
    known = names(store, movers)
    return _Answer(
        load(store, today), change, tuple(known[contact] for contact in movers if contact in known)
    )


class PromisesPanel(QWidget):
    """`remember` before a change, and the next answer says what it was and what it became."""

    round_asked = Signal()
    guide_asked = Signal(str)
    close_asked = Signal()

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._tasks = Tasks(self)
        self._now: Load | None = None
        self._before: Load | None = None
        self._lines: dict[str, ShareLine] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        column = vbox(self, margins=(20, 16, 20, 20), spacing=0)
        self._lay_out_head(column)
        gap(column, 6)
        figures = hbox(spacing=8)
        self._figure, self._unit = Text("", "title"), Text("", "body", "text2")
        self._unit.setContentsMargins(0, 6, 0, 0)
        figures.addWidget(self._figure)
        figures.addWidget(self._unit)
        figures.addStretch(1)
        column.addLayout(figures)
        gap(column, 10)
        self._bar = LoadBar()
        column.addWidget(self._bar)
        gap(column, 6)
        verdict = hbox(spacing=6)
        self._sign, self._verdict = Icon("info", "warn", 15), Paragraph("", "small")
        verdict.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._verdict, 1)
        column.addLayout(verdict)
        gap(column, 14)
        column.addWidget(Rule())
        gap(column, 8)
        self._shares = vbox(spacing=0)
        column.addLayout(self._shares)
        gap(column, 8)
        column.addWidget(Rule())
        gap(column, 14)
        self._lay_out_time(column)
        gap(column, 16)
        self._card = ChangeCard()
        self._card.chosen.connect(self._apply)
        column.addWidget(self._card)
        column.addStretch(1)

    def _lay_out_head(self, column: QVBoxLayout) -> None:
        head = hbox(spacing=6)
        self._title = Text("", "subheading")
        self._why = IconButton("help", "")
        self._why.clicked.connect(lambda: self.guide_asked.emit("load"))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._why)
        self._close = IconButton("x", "")
        self._close.clicked.connect(self.close_asked)
        self._close.hide()
        head.addWidget(self._close)
        column.addLayout(head)

    def _lay_out_time(self, column: QVBoxLayout) -> None:
        head = hbox(spacing=8)
        self._time, self._more = Text("", "subheading"), LinkButton()
        self._more.clicked.connect(self.round_asked)
        head.addWidget(self._time)
        head.addStretch(1)
        head.addWidget(self._more)
        column.addLayout(head)
        gap(column, 10)
        self.weekly, self.each = Choice(dense=True), Choice(dense=True)
        self._weekly_words, self._each_words = Text("", "body", "text2"), Text("", "body", "text2")
        for words, choice, key in (
            (self._weekly_words, self.weekly, "weekly_minutes"),
            (self._each_words, self.each, "minutes_each"),
        ):
            row = hbox(spacing=8)
            row.addWidget(words)
            row.addStretch(1)
            row.addWidget(sized(choice, width=92))
            column.addLayout(row)
            gap(column, 8)
            choice.activated.connect(lambda _=0, key=key, choice=choice: self._set_time(key, choice))
        row = hbox(margins=(0, 2, 0, 0), spacing=8)
        self._allows, self._allowed = Text("", "body", "text2"), Text("", "strong")
        row.addWidget(self._allows)
        row.addStretch(1)
        row.addWidget(self._allowed)
        column.addLayout(row)

    # -- what it shows

    def set_closable(self, on: bool) -> None:
        """Where it lies over the page, it can be put away."""
        self._close.setVisible(on)

    def remember(self) -> None:
        """What holds now is what the next answer is compared with."""
        self._before = self._now

    def forget(self) -> None:
        """Nothing was changed lately."""
        self._before = None
        self._card.reconsider()

    def refresh(self) -> None:
        """Ask again; a large network is counted beside the window."""
        chosen = settings(self._store)
        time_choices.fill(self.weekly, time_choices.WEEKLY, chosen.weekly_minutes)
        time_choices.fill(self.each, time_choices.EACH, chosen.minutes_each)
        if people(self._store) <= AT_ONCE:
            self._tasks.cancel("load")
            self._show(_ask(self._store, self._clock))
        else:
            self._tasks.run("load", lambda _progress: _ask(self._store, self._clock), done=self._show)

    def _show(self, answer: _Answer) -> None:
        now = self._now = answer.load
        known = [layer for layer in layers(self._store) if layer.kind in NEAR]
        self._figure.setText(numbers.decimal(now.per_week))
        self._unit.setText(self.tr("contacts a week"))
        self._bar.show_load([(layer.key, now.by_layer.get(layer.key, 0.0)) for layer in known], now.allowed)
        self._bar.setAccessibleName(self._unit.text() + " " + self._figure.text())
        self._allowed.setText(figure(now.allowed))
        self._show_verdict(now)
        self._show_shares(now, known)
        self._card.show_suggestion(_suggestion(answer, known))

    def _show_verdict(self, now: Load) -> None:
        over = now.over
        # Said from the rounded figures that stand above: 12.2 for 12 is 0.2 more.
        more = round(now.per_week, 1) - round(now.allowed, 1)
        if over:
            words = self.tr("{more} more than your time.").format(more=numbers.decimal(max(more, 0.1)))
        else:
            words = self.tr("Within your time.")
        before = self._before
        if before is not None and round(before.per_week, 1) != round(now.per_week, 1):
            words = self.tr("{verdict} Before: {load}.").format(
                verdict=words, load=numbers.decimal(before.per_week)
            )
        token = "warn" if over else "text2"
        self._sign.set_icon("info" if over else "check", "warn" if over else "ok")
        self._verdict.set_runs((Run(words, 400, token),))

    def _show_shares(self, now: Load, known: list[Layer]) -> None:
        wanted = [layer for layer in known if layer.reminders] + [x for x in known if not x.reminders]
        if [layer.key for layer in wanted] != list(self._lines):
            while (item := self._shares.takeAt(0)) is not None:
                item.widget().deleteLater()
            self._lines = {layer.key: ShareLine(layer.key) for layer in wanted}
            for line in self._lines.values():
                self._shares.addWidget(line)
        before = self._before.by_layer if self._before is not None else {}
        for layer in wanted:
            share = now.by_layer.get(layer.key, 0.0)
            silent = not layer.reminders and not share
            self._lines[layer.key].show_share(
                layer_words.name(layer), before.get(layer.key), None if silent else share
            )

    # -- what it does

    def _set_time(self, key: str, choice: Choice) -> None:
        from reseau_desktop.actions.settings import change

        minutes = choice.value()
        if isinstance(minutes, int) and minutes != getattr(settings(self._store), key):
            self.remember()
            self._wishes.attempt(lambda: change(self._store, **{key: minutes}))

    def _apply(self, suggestion: Suggestion) -> None:
        from reseau_desktop.actions.layers import edit_layer, move_to_layer
        from reseau_desktop.network.promises import MoveOut

        change = suggestion.change
        self.remember()
        if isinstance(change, MoveOut):
            words = self.tr("%n people moved to {circle}.", "", len(change.contacts))
            self._wishes.attempt(
                lambda: move_to_layer(self._store, change.contacts, change.to, self._clock.today()),
                words.format(circle=suggestion.to_name),
            )
        else:
            words = self.tr("{circle}: %n days.", "", change.cadence).format(circle=suggestion.name)
            self._wishes.attempt(lambda: edit_layer(self._store, change.layer, cadence=change.cadence), words)

    # -- language

    def retranslate(self) -> None:
        self._title.setText(self.tr("What you promise"))
        self._why.set_name(self.tr("How this is counted"))
        self._close.set_name(self.tr("Close"), "Ctrl+I")
        self._time.setText(self.tr("Your time"))
        self._more.set_text(self.tr("Round and time"))
        self._weekly_words.setText(self.tr("A week"))
        self._each_words.setText(self.tr("A contact takes"))
        self._allows.setText(self.tr("Your time allows"))
        self.weekly.setAccessibleName(self.tr("Time a week"))
        self.each.setAccessibleName(self.tr("Time for a contact"))
        self._card.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self._now is not None:
                self.refresh()
        super().changeEvent(event)


def _suggestion(answer: _Answer, known: list[Layer]) -> Suggestion | None:
    from reseau_desktop.network.promises import MoveOut

    if not answer.load.over:
        return None
    change = answer.change
    by_key = {layer.key: layer for layer in known}
    if change is None:
        return Suggestion(None, "", "", 0, ())
    name = layer_words.name(by_key[change.layer])
    if isinstance(change, MoveOut):
        return Suggestion(change, name, layer_words.name(by_key[change.to]), 0, answer.names)
    return Suggestion(change, name, "", by_key[change.layer].cadence or 0, ())
