"""The import page: four steps beside a list of them, and a bar below. Nothing is written before the last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.importing import asking, bar_words
from reseau_desktop.pages.importing.asking import Asks, FileDialogs
from reseau_desktop.pages.importing.bar_words import COLUMNS, FILE, SUMMARY
from reseau_desktop.pages.importing.columns_step import ColumnsStep
from reseau_desktop.pages.importing.current_stack import CurrentStack
from reseau_desktop.pages.importing.duplicates_step import DuplicatesStep
from reseau_desktop.pages.importing.file_bar import FileBar
from reseau_desktop.pages.importing.file_drop import FileDrop
from reseau_desktop.pages.importing.file_step import FileStep
from reseau_desktop.pages.importing.footer import Footer
from reseau_desktop.pages.importing.job import ImportJob, Phase
from reseau_desktop.pages.importing.report_job import ReportJob
from reseau_desktop.pages.importing.summary_step import SummaryStep
from reseau_desktop.pages.importing.trouble_strip import TroubleStrip
from reseau_desktop.pages.step_list import StepList
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import breadth, hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.importing.troubles import Trouble
    from reseau_desktop.widgets.store_signals import StoreSignals

# widths from where things stand beside others
PAIR_BESIDE, NARROW, ONE_COLUMN, SUMMARY_BESIDE = 680, 900, 1000, 1180
LOW = 440  # height of the window under which the bar below has its buttons only


class ImportPage(Page):
    """Opened with or without a file. Closing it at any moment leaves the network as it was."""

    closed = Signal()  # the user is done here: go back to where they were
    done = Signal(int)  # so many contacts came in or changed; may be undone right here
    sort_requested = Signal()  # the newcomers wait in To sort
    notice = Signal(str, bool)  # a sentence for the frame, and whether Undo belongs beside it
    busy = Signal(str)  # long work for the status bar: its words; `cancel()` stops it
    progressed = Signal(int, int)
    idle = Signal()

    def __init__(
        self, signals: StoreSignals, clock: Clock, asks: Asks | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, search=False)
        self._signals, self._store = signals, signals.store
        self._asks: Asks = asks or FileDialogs(self._store.folder)
        self._step = FILE
        self.job = ImportJob(self._store, clock, self)
        self._under_strip = sized(QWidget(), height=12)
        self._troubles = TroubleStrip(self.strip, self._under_strip, self.job)
        self._report = ReportJob(self)
        self.steps = StepList(4)
        self.bar = FileBar()
        self.file_step = FileStep()
        self.columns = ColumnsStep()
        self.duplicates = DuplicatesStep(self._store, clock.today())
        self.summary = SummaryStep(self._store)
        self.footer = Footer()
        self.close_button = Button("", "x", "flat")
        self._stack = CurrentStack()
        self._drop = FileDrop(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.header.add(self.close_button)
        body = QWidget()
        column = vbox(body, spacing=0)
        column.addWidget(self._under_strip)
        content = QWidget()
        row = hbox(content, margins=(24, 0), spacing=0)
        row.addWidget(self.steps)
        right = vbox(spacing=0)
        right.addWidget(self.bar)
        for step in (self.file_step, self.columns, self.duplicates, self.summary):
            self._stack.addWidget(step)
        right.addWidget(self._stack, 1)
        row.addLayout(right, 1)
        column.addWidget(Scroll(content), 1)
        column.addWidget(self.footer)
        self.set_body(body)

    def _connect(self) -> None:
        job = self.job
        job.changed.connect(self._show)
        job.busy.connect(self._busy)
        job.progressed.connect(self.progressed)
        job.idle.connect(self.idle)
        job.saved.connect(self._saved)
        self._signals.changed.connect(self._network_changed)
        self._report.written.connect(self._reported)
        self._report.failed.connect(self._troubles.fail)
        self.steps.chosen.connect(self.go)
        self.bar.encoding_chosen.connect(lambda name: job.choose(encoding=name))
        self.bar.delimiter_chosen.connect(lambda sign: job.choose(delimiter=sign))
        self.bar.report_asked.connect(self.save_report)
        self.file_step.asked.connect(self.ask)
        self.columns.mapped.connect(job.map)
        self.duplicates.policy_chosen.connect(job.set_policy)
        self.summary.undo_asked.connect(job.undo)
        self.summary.taken.connect(job.take)
        self.summary.rows_asked.connect(self._show_refused)
        self.footer.back.connect(self._back)
        self.footer.forward.connect(self._forward)
        self.close_button.clicked.connect(self.leave)
        self._drop.dropped.connect(self.open)
        self._drop.hovered.connect(self.file_step.zone.set_lit)
        self._troubles.mended.connect(self._mend)

    # -- asked from outside

    def open(self, path: Path) -> None:
        """Begin with this file."""
        if self.job.phase in (Phase.SAVING, Phase.UNDOING):
            self.notice.emit(self.tr("An import is being saved; wait a moment."), False)
            return
        self._troubles.clear()
        self._step = FILE
        self.job.open(Path(path))

    def begin(self) -> None:
        """Another import: one that is saved is over, one that is under way goes on."""
        if self.job.phase is Phase.SAVED:
            self._troubles.clear()
            self._step = FILE
            self.job.close()
            self.focus_first()

    def ask(self) -> None:
        """Let the user choose a file."""
        chosen = self._asks.to_open(self, asking.caption(), asking.kinds())
        if chosen is not None:
            self.open(chosen)

    def cancel(self) -> None:
        """Stop what runs, as the status bar's Cancel does."""
        self.job.cancel()

    def leave(self) -> None:
        """Give the import up, or be done with it."""
        self._troubles.clear()
        self._step = FILE
        self.job.close()
        self.closed.emit()

    def shown(self) -> None:
        if self.job.look_again():
            self.job.compare()

    def step(self) -> int:
        return self._step

    def go(self, step: int) -> None:
        """Show a step, where it can be gone to."""
        if self._reachable()[step]:
            self._step = step
            self._show()
            if step == SUMMARY:
                self.footer.main.setFocus()

    # -- what is shown

    def _reachable(self) -> list[bool]:
        """Where one may go: columns once the file is known, the rest once it is read."""
        job = self.job
        if job.phase in (Phase.SAVING, Phase.UNDOING, Phase.SAVED):
            return [False, False, False, True]
        known = job.sniffed is not None and not job.is_network
        read = job.decided is not None
        return [True, known, read, read or job.whole is not None]

    def _show(self) -> None:
        job = self.job
        if job.phase is Phase.EMPTY:
            self._step = FILE
        reachable = self._reachable()
        if not reachable[self._step] and job.phase is not Phase.READING:
            self._step = COLUMNS if reachable[COLUMNS] else SUMMARY if reachable[SUMMARY] else FILE
        self._go_on(job)
        for step in (self.file_step, self.columns, self.duplicates, self.summary):
            step.show_job(job)
        self._stack.setCurrentIndex(self._step)
        known = job.choices is not None and job.phase is not Phase.EMPTY
        self.bar.setVisible(known and job.sniffed is not None)
        if job.choices is not None:
            self.bar.show_file(job.choices.path.name, job.sniffed)
        self.bar.show_report(job.phase in (Phase.SAVED, Phase.UNDOING) and job.decided is not None)
        self._say_step()
        self._troubles.say()
        self._say_footer()

    def _go_on(self, job: ImportJob) -> None:
        """A file that was just recognised shows its columns; a whole network its summary."""
        if self._step == FILE and job.phase is Phase.READY and not self._arrived:
            self._step = SUMMARY if job.is_network else COLUMNS
            QTimer.singleShot(0, self, self.focus_first)  # Enter goes on
        if self._step == FILE and job.phase is Phase.TROUBLE and job.columns_at_fault() and job.sniffed:
            self._step = COLUMNS
        self._arrived = job.phase in (Phase.READY, Phase.TROUBLE, Phase.SAVED, Phase.SAVING)

    _arrived = False

    def _say_step(self) -> None:
        self.header.set_context(self.tr("step {number} of 4").format(number=self._step + 1))
        reachable = self._reachable()
        saved = self.job.phase is Phase.SAVED
        done = [reachable[place] and place < self._step or saved and place < SUMMARY for place in range(4)]
        if self.job.choices is not None and self._step > FILE:
            done[FILE] = True
        self.steps.set_state(self._step, reachable, done)

    def _say_footer(self) -> None:
        job, into = self.job, self.summary.into
        said = bar_words.words(job, self._step, self._reachable(), into.chosen_layer(), into.layer_name())
        self.footer.say(said.note, said.back, said.main)
        self.footer.back_button.set_enabled(job.phase not in (Phase.SAVING, Phase.UNDOING))
        self.footer.main.set_icon("right" if self._step != SUMMARY else None)
        self.footer.main.set_enabled(not said.why_not, said.why_not)

    def _busy(self, what: str) -> None:
        name = self.job.choices.path.name if self.job.choices is not None else ""
        self.busy.emit(bar_words.busy(what, name))

    # -- what goes wrong

    def _mend(self, trouble: Trouble) -> None:
        """The strip's one action."""
        if trouble.encoding:
            self.job.choose(encoding=trouble.encoding)
        elif not trouble.again:
            self.ask()
        elif self.job.phase is Phase.SAVED:
            self.job.undo()
        else:
            self._save()

    # -- what is done

    def _forward(self) -> None:
        if self.job.phase is Phase.SAVED:
            self.leave()
            self.sort_requested.emit()
        elif self._step == SUMMARY:
            self._save()
        else:
            self.go(SUMMARY if self._step == FILE and self.job.is_network else self._step + 1)

    def _save(self) -> None:
        self._troubles.clear()
        self.setFocus()  # the button cannot be pressed while it runs: the keyboard would go to the sidebar
        self.job.save(self.summary.into.chosen_layer(), self.summary.into.tags())

    def _back(self) -> None:
        if self.job.phase is Phase.SAVED:
            self.leave()
        elif self._step == SUMMARY and self.job.is_network:
            self.go(FILE)
        elif self._step > FILE:
            self.go(self._step - 1)

    def _saved(self) -> None:
        decided, whole = self.job.decided, self.job.whole
        people = len(whole.network.contacts) if whole is not None else 0
        if decided is not None:
            people = len(decided.new) + len({one.decision.contact_id for one in decided.changes})
        self.done.emit(people)
        if self.hasFocus():
            self.focus_first()

    def _show_refused(self) -> None:
        """The refused rows among the others, with what stands around them."""
        self.go(COLUMNS)
        self.columns.show_doubtful()

    def _network_changed(self, _change: object) -> None:
        if self.job.look_again() and self.isVisible():
            self.job.compare()

    def save_report(self) -> None:
        """The report as CSV, wherever the user wants it."""
        decided, done = self.job.decided, self.job.done
        if decided is None or done is None:
            return
        name = self.tr("Import report") + f" {self.job.today.isoformat()}.csv"
        path = self._asks.to_save(self, self.tr("Save the report"), name, self.tr("Table (*.csv)"))
        if path is not None:
            self._report.write(path, decided.plan, done.contacts)

    def _reported(self, path: Path, _lines: int) -> None:
        self.notice.emit(self.tr("Report saved: {file}").format(file=path.name), False)

    # -- keys, size, language

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, unless something in the page takes it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            button = self.footer.main if self.footer.main.isVisible() else self.file_step.choose
            if button.isEnabled():
                button.click()
            return
        super().keyPressEvent(event)

    def focus_first(self) -> None:
        for widget in (self.footer.main, self.file_step.choose):
            if widget.isVisibleTo(self) and widget.isEnabled():  # also just before the page is shown
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = breadth(self)
        self.steps.set_narrow(wide < NARROW)
        self.bar.set_room(wide)
        self.summary.set_narrow(wide < SUMMARY_BESIDE)
        self.summary.into.set_narrow(wide < NARROW)
        self.footer.set_low(self.window().height() / theme().scale < LOW)
        self.duplicates.set_narrow(wide < ONE_COLUMN, wide < PAIR_BESIDE)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Import contacts"))
        self.close_button.set_text(self.tr("Close"))
        texts = [self.tr("File"), self.tr("Columns"), self.tr("Duplicates"), self.tr("Summary")]
        said = [
            self.tr("Step {number} of 4: {name}").format(number=number + 1, name=text)
            for number, text in enumerate(texts)
        ]
        self.steps.set_texts(texts, said)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()  # words have other widths
