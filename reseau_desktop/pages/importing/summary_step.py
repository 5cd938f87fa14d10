"""Step 4: what is written, before and after; the five counts, the changes, what is left out and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.exchange.plan import Action
from reseau_desktop.pages.importing import summary_rows as rows
from reseau_desktop.pages.importing.counts import Counts, Figure
from reseau_desktop.pages.importing.into_form import IntoForm
from reseau_desktop.pages.importing.job import Phase
from reseau_desktop.pages.importing.tables import LINE, Lines, ListCard, TableRows
from reseau_desktop.pages.importing.titled_list import TitledList
from reseau_desktop.pages.importing.work import CHANGED, NEW, Changed
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import imports, numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.importing.job import ImportJob
    from reseau_desktop.pages.importing.work import Decided, WholeNetwork
    from reseau_desktop.store import Store

RIGHT = 368
CONGRATULATE_WITHIN = 7  # days, as the follow-ups that the import plans


class SummaryStep(QWidget):
    """`undo_asked` from the green strip; `rows_asked` to look at the refused rows in the preview."""

    undo_asked = Signal()
    rows_asked = Signal()
    taken = Signal(object)  # a Choice: the file's value for one's own, or the other way round

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: ImportJob | None = None
        self._file: tuple[Path, bool] | None = None
        self.strip = ErrorStrip()
        self.strip.acted.connect(self.undo_asked)
        self.into = IntoForm(store)
        self.counts = Counts()
        self._change_rows = rows.ChangeRows()
        self.changes = _list(self._change_rows, rows.change_said, least=4)
        self.new = _list(rows.NewRows(), rows.new_said, least=4)
        self.refused = _list(rows.RefusedRows(), rows.refused_said, least=1, most=5)
        self.gone = _list(rows.GoneRows(), rows.gone_said, least=1, most=4)
        self._stay = Paragraph("", "small", "text2")
        self._party = QWidget()
        self._jobs = Paragraph("", "small", "text2")
        self._right = QWidget()
        self._lay_out()
        self.refused.link.clicked.connect(self.rows_asked)
        view = self.changes.rows.rows
        view.zone_clicked.connect(lambda index, _key: self._take(index))
        view.opened.connect(self._take)
        self.retranslate()

    def _lay_out(self) -> None:
        column = vbox(self, spacing=0)
        column.addWidget(self.strip)
        gap(column, 14)
        column.addWidget(self.into)
        self._into_gap = sized(QWidget(), height=14)
        column.addWidget(self._into_gap)
        column.addWidget(self.counts)
        self._sides = hbox(spacing=20)
        left = vbox(spacing=0)
        left.addWidget(self.changes, 1000)
        party = hbox(self._party, margins=(2, 10, 2, 0), spacing=8)
        party.addWidget(Icon("party", "text2", 15))
        party.addWidget(self._jobs, 1)
        left.addWidget(self._party)
        left.addWidget(self.new, 1000)
        left.addStretch(1)
        right = vbox(self._right, spacing=0)
        right.addWidget(self.refused)
        right.addWidget(self.gone)
        gap(right, 8)
        right.addWidget(self._stay)
        right.addStretch()
        self._sides.addLayout(left, 1)
        self._sides.addWidget(self._right)
        column.addLayout(self._sides, 1)
        gap(column, 20)

    def _take(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if self._change_rows.offers and isinstance(line, Changed) and line.choice is not None:
            self.taken.emit(line.choice)

    def set_narrow(self, narrow: bool) -> None:
        """The right column under the left one."""
        way = QBoxLayout.Direction
        self._sides.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._right.setMinimumWidth(0 if narrow else theme().px(RIGHT))

    def show_job(self, job: ImportJob) -> None:
        """What would be written, or what was."""
        self._job = job
        if job.decided is not None and job.choices is not None:
            file = (job.choices.path, job.decided.keeps_layers)
            if file != self._file:  # another file: what was chosen for the last one is not meant for it
                self._file = file
                self.into.start(job.decided.keeps_layers)
        elif job.choices is None:
            self._file = None
        self.retranslate()

    def retranslate(self) -> None:
        self._stay.setText(self.tr("They stay in your network. They may have left LinkedIn."))
        job = self._job
        if job is None:
            return
        self._say_strip(job)
        before = job.phase not in (Phase.SAVED, Phase.UNDOING)
        self.refused.set_link(self.tr("See them in the preview") if before else "")
        networks = job.is_network
        self.into.setVisible(before and not networks)
        self._into_gap.setVisible(before and not networks)
        if job.decided is not None:
            self._show_decided(job.decided, before)
        elif job.whole is not None:
            self._show_network(job.whole)
        done = job.done
        self._party.setVisible(done is not None and done.congratulations > 0)
        if done is not None and done.congratulations:
            until = job.today + timedelta(days=CONGRATULATE_WITHIN)
            self._jobs.setText(imports.congratulations(done.congratulations, until, job.today))

    def _say_strip(self, job: ImportJob) -> None:
        done = job.done
        if done is not None and job.phase in (Phase.SAVED, Phase.UNDOING):
            rows = job.decided.reading.total if job.decided is not None else 0
            read = imports.saved(rows, done.seconds) if job.decided is not None else ""
            copied = imports.copied(job.copied_at) if job.copied_at is not None else ""
            detail, action = f"{read} {copied}".strip(), self.tr("Undo the whole import")
            if not job.may_undo:
                since = self.tr("Something else was done since; Edit, Undo goes back step by step.")
                detail, action = f"{detail} {since}", ""
            self.strip.say(self.tr("Import saved."), detail, action, "ok")
        elif job.phase is Phase.SAVING:
            self.strip.say(self.tr("Saving…"), self.tr("Cancelling leaves nothing behind."), "", "info")
        elif job.was_undone:
            self.strip.say(
                self.tr("The import was undone."), self.tr("Your network is as it was."), "", "info"
            )
        elif job.decided is not None and not job.decided.writes:
            self.strip.say(
                self.tr("Nothing to save."), self.tr("All that the file says is known."), "", "info"
            )
        else:
            self.strip.say(
                self.tr("Nothing is saved yet."), self.tr("This is what saving would do."), "", "info"
            )

    def _show_decided(self, decided: Decided, before: bool) -> None:
        kept = sum(1 for one in decided.changes if one.change.kept)
        refused, gone = decided.plan.counts[Action.REJECTED], len(decided.plan.gone)
        same = decided.count(Action.UNCHANGED, Action.SKIPPED)
        changed, new = decided.count(*CHANGED), decided.count(*NEW)
        yours = numbers.in_words(self.tr("%n value(s) of yours kept", "", kept), kept) if kept else ""
        if decided.count(Action.SKIPPED):
            same_note = self.tr("left out")
        else:
            same_note = self.tr("nothing to do")
        into = self.tr("in {circle}").format(circle=self.into.layer_name())
        figures = [
            Figure(self.tr("New"), numbers.count(new), into if new and before else ""),
            Figure(self.tr("Changed"), numbers.count(changed), yours),
            Figure(self.tr("Unchanged"), numbers.count(same), same_note if same else ""),
            Figure(self.tr("Not in the file"), numbers.count(gone), self.tr("kept as they are") if gone else ""),
            Figure(
                self.tr("Refused rows"), numbers.count(refused), self.tr("see why") if refused else "",
                "warn" if refused else "text",
            ),
        ]  # fmt: skip
        self.counts.set_figures(figures)
        people = decided.known.people
        self._change_rows.offers = before
        changes = self.tr("What changes") if before else self.tr("What changed")
        values = self.tr("%n value(s)", "", len(decided.changes))
        self.changes.show_lines(changes, decided.changes, numbers.in_words(values, len(decided.changes)))
        self.new.show_lines(self.tr("Newcomers"), decided.new)
        self.refused.show_lines(self.tr("Refused rows"), decided.reading.rejected)
        self.gone.show_lines(self.tr("Not in the file"), tuple(people[one] for one in decided.plan.gone))
        self._stay.setVisible(gone > 0)
        self._right.setVisible(refused + gone > 0)

    def _show_network(self, whole: WholeNetwork) -> None:
        network = whole.network
        self.counts.set_figures(
            [
                Figure(self.tr("People"), numbers.count(len(network.contacts))),
                Figure(self.tr("Exchanges"), numbers.count(len(network.interactions))),
                Figure(self.tr("Follow-ups"), numbers.count(len(network.follow_ups))),
                Figure(self.tr("Organisations"), numbers.count(len(network.organisations))),
                Figure(self.tr("In the bin"), numbers.count(len(network.bin))),
            ]
        )
        for one in (self.changes, self.new, self.refused, self.gone):
            one.show_lines("", ())
        self._right.hide()
        self._stay.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _list(
    delegate: TableRows, say: Callable[[object], str], *, least: int, most: int | None = None
) -> TitledList:
    view = RowList(delegate)
    card = ListCard(view, least=least, most=most)
    return TitledList(card, Lines(say, view))
