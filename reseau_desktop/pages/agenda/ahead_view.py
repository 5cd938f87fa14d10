"""The next twelve weeks: how full they are, and at once what another quota would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.load import Load, cheapest, load
from reseau_desktop.insights.plan_ahead import WeekAhead, plan_ahead
from reseau_desktop.insights.settings import settings
from reseau_desktop.network.promises import Lengthen, MoveOut
from reseau_desktop.pages.agenda.weeks_chart import WeeksChart
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.controls import Number
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import ahead as wording
from reseau_desktop.wording import today as words_of_today
from reseau_desktop.wording.layers import name as layer_name

if TYPE_CHECKING:
    from reseau_desktop.pages.agenda.answers import ItemAnswers
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

MOST = 50  # contacts a working day, as in the settings


@dataclass(frozen=True, slots=True)
class AheadReading:
    """The weeks with a quota, and with the one in force; the promise load, and what would bring it back."""

    quota: int
    in_force: int
    weeks: tuple[WeekAhead, ...]
    before: tuple[WeekAhead, ...]
    load: Load
    change: MoveOut | Lengthen | None
    names: Mapping[str, str]


def read_ahead(store: Store, today: date, quota: int | None) -> AheadReading:
    """Twelve weeks with that quota, None for the one in force."""
    from reseau_desktop.insights.layers import layers

    in_force = settings(store).quota
    before = plan_ahead(store, today)
    weeks = before if quota in (None, in_force) else plan_ahead(store, today, quota)
    names = {layer.key: layer_name(layer) for layer in layers(store)}
    return AheadReading(
        quota or in_force, in_force, weeks, before, load(store, today), cheapest(store, today), names
    )


class AheadView(QWidget):
    """`week_wanted` opens the week of a day."""

    week_wanted = Signal(object)
    failed = Signal(object)
    shown = Signal()

    def __init__(
        self, store: Store, clock: Clock, answers: ItemAnswers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._answers = store, clock, answers
        self._tasks = Tasks(self)
        self._found: AheadReading | None = None
        self._quota: int | None = None  # another than the one in force
        content = QWidget()
        column = vbox(content, margins=(24, 2, 24, 24), spacing=14)
        self.over = ErrorStrip()
        self.over.hide()
        self.summary = Paragraph("", "lead", "text2")
        self.chart = WeeksChart()
        self.quota, self.keep = Number(1, MOST), Button("", role="primary")
        self._label, self._change = Text("", "medium"), Paragraph("", "small", "text2")
        row = hbox(spacing=10)
        for part in (self._label, sized(self.quota, width=92), self.keep):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.over, self.summary):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._change)
        column.addWidget(self.chart)
        self._legend = Paragraph("", "small", "text3")
        column.addWidget(self._legend)
        column.addStretch(1)
        vbox(self, spacing=0).addWidget(Scroll(content))
        self.quota.valueChanged.connect(self._try)
        self.keep.clicked.connect(self._keep)
        self.chart.opened.connect(self.week_wanted)
        self.over.acted.connect(self._show_change)
        self.retranslate()

    def refresh(self) -> None:
        """Ask again, with the quota that is being tried."""
        store, today, quota = self._store, self._clock.today(), self._quota
        self._tasks.run(
            "ahead", lambda _progress: read_ahead(store, today, quota), self._show, self.failed.emit
        )

    def _try(self, quota: int) -> None:
        self._quota = None if self._found is not None and quota == self._found.in_force else quota
        self.refresh()

    def _show(self, found: AheadReading) -> None:
        self._found = found
        self.quota.blockSignals(True)
        self.quota.setValue(found.quota)
        self.quota.blockSignals(False)
        trying = found.quota != found.in_force
        self.keep.set_text(self.tr("Keep %n a day", "", found.quota))
        self.keep.setVisible(trying)
        self.summary.set_runs(wording.summary(found.weeks))
        self._change.set_runs(wording.change(found.before, found.weeks) if trying else "")
        self._change.setVisible(trying)
        self.chart.show_weeks(found.weeks, found.before if trying else (), self._clock.today())
        self.over.setVisible(found.load.over)
        if found.load.over:
            change = words_of_today.cheapest(found.change, found.names) if found.change is not None else ""
            lead = words_of_today.over(found.load)
            self.over.say(lead, change, self.tr("See who") if change else "", "warn")
        self.shown.emit()

    def _keep(self) -> None:
        quota, self._quota = self.quota.value(), None
        self._answers.keep_quota(quota)
        self.quota.setFocus()

    def _show_change(self) -> None:
        """Whom the cheapest change concerns, before anything moves."""
        from reseau_desktop.pages.change_dialog import ChangeDialog

        if self._found is not None and self._found.change is not None:
            found = self._found
            dialog = ChangeDialog(self._store, self._clock.today(), found.change, found.names, self.window())
            dialog.confirmed.connect(self._answers.take)
            dialog.open()

    def retranslate(self) -> None:
        """Everything in the language of now."""
        self._label.setText(self.tr("Contacts a working day"))
        self.quota.setAccessibleName(self.tr("Contacts a working day"))
        self._legend.set_runs(
            self.tr(
                "A bar is what is planned; its upper part comes after the days of its promise. Behind it is the room"
                " of the quota, the dashed line is your weekly time. A mark is where a week stands with the quota in"
                " force."
            )
        )
        if self._found is not None:
            self._show(self._found)
