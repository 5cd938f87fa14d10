"""The page of an empty network: one question, three ways in, and the promise that everything stays here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.circles.empty_rings import EmptyRings
from reseau_desktop.circles.people import RingSpec
from reseau_desktop.exchange.errors import UnreadableFile
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages import territory
from reseau_desktop.pages.first_run.account import proposed_name
from reseau_desktop.pages.first_run.opening_jobs import OpeningJobs
from reseau_desktop.pages.first_run.questions import Questions
from reseau_desktop.pages.first_run.way_card import WayCard
from reseau_desktop.pages.importing import asking
from reseau_desktop.pages.importing.asking import Asks, FileDialogs
from reseau_desktop.pages.importing.file_drop import FileDrop
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import breadth, gap, hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import imports, layers, problems

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.widgets.store_signals import StoreSignals

COLUMN = 516
RINGS_FROM, NARROW_UNDER = 1180, 620  # widths of the window: the picture beside; names one under the other
SAMPLE_PEOPLE = 206


class FirstRunPage(QWidget):
    """Whatever the way, what was answered is kept, as one step. No modal, no account, no tour."""

    import_chosen = Signal(Path)  # a file that can be read: the import page goes on with it
    add_requested = Signal()  # somebody by hand
    done = Signal()  # the sample network is in place
    busy = Signal(str)
    progressed = Signal(int, int)
    idle = Signal()

    def __init__(
        self,
        signals: StoreSignals,
        clock: Clock,
        language: Callable[[], str],
        asks: Asks | None = None,
        name: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = signals.store
        self._asks: Asks = asks or FileDialogs(self._store.folder)
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._jobs = OpeningJobs(self._store, clock, language, self)
        self._title = Text("", "display", elide=True)
        self._lead = Paragraph("", "lead", "text2")
        self.questions = Questions(*(self._known_name() or name or proposed_name()))
        self._where = Text("", "subheading")
        self.linkedin = WayCard("import", first=True)
        self.file = WayCard("file")
        self.sample = WayCard("circles")
        self._here = Text("", "small", "text2")
        self.by_hand = LinkButton(dense=True)
        self.rings = sized(EmptyRings(), max_width=600, max_height=600)
        self._asked_by: WayCard = self.linkedin
        self._drop = FileDrop(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _known_name(self) -> tuple[str, str] | None:
        from reseau_desktop.insights.settings import me

        known = me(self._store)
        return (known.given, known.family) if known.given or known.family else None

    def _lay_out(self) -> None:
        content = QWidget()
        row = hbox(content, spacing=0)
        side = vbox(margins=(56, 24, 24, 24), spacing=0)
        side.addStretch()
        column = QWidget()
        inner = vbox(column, spacing=0)
        self._fill(inner)
        self._column = sized(column, max_width=COLUMN)
        side.addWidget(self._column)
        side.addStretch()
        row.addLayout(side, 1)
        self._picture = QWidget()
        hbox(self._picture).addWidget(self.rings)
        row.addWidget(self._picture, 1)
        self._side, self._row = side, row
        vbox(self).addWidget(Scroll(content, ground="page"))

    def _fill(self, inner: QBoxLayout) -> None:
        inner.addWidget(self._title)
        gap(inner, 8)
        inner.addWidget(self._lead)
        gap(inner, 22)
        inner.addWidget(self.questions)
        gap(inner, 22)
        inner.addWidget(self._where)
        for card in (self.linkedin, self.file, self.sample):
            gap(inner, 10)
            inner.addWidget(card)
        gap(inner, 18)
        last = QWidget()
        flow = FlowLayout(last, gap=12)
        promise = QWidget()
        row = hbox(promise, spacing=8)
        row.addWidget(Icon("lock", "text2", 16))
        row.addWidget(self._here)
        flow.addWidget(promise)
        flow.addWidget(self.by_hand)
        inner.addWidget(last)

    def _connect(self) -> None:
        self.questions.entered.connect(self.linkedin.button.click)
        self.questions.named.connect(lambda _name: self._greet())
        self.linkedin.chosen.connect(lambda: self._ask(self.linkedin))
        self.file.chosen.connect(lambda: self._ask(self.file))
        self.sample.chosen.connect(self._try)
        self.by_hand.clicked.connect(self._by_hand)
        self._drop.dropped.connect(lambda path: self.open(path, self.file))
        jobs = self._jobs
        jobs.readable.connect(self._readable)
        jobs.filled.connect(self._filled)
        jobs.failed.connect(self._failed)
        jobs.progressed.connect(self.progressed)

    # -- the ways in

    def open(self, path: Path, card: WayCard | None = None) -> None:
        """Look at a file; one that can be read opens the import."""
        self._begin(card or self.file)
        self._jobs.look(path)

    def cancel(self) -> None:
        """Stop filling in the sample network: nothing of it stays."""
        self._jobs.cancel()
        self._over()

    def _ask(self, card: WayCard) -> None:
        chosen = self._asks.to_open(self, asking.caption(), asking.kinds())
        if chosen is not None:
            self.open(chosen, card)

    def _readable(self, path: Path) -> None:
        self._over()
        if self._introduced():
            self.import_chosen.emit(path)

    def _try(self) -> None:
        self._begin(self.sample)
        if self._introduced():
            self.busy.emit(self.tr("Filling in the sample network"))
            self._jobs.fill()
        else:
            self._over()

    def _filled(self) -> None:
        self._over()
        self.done.emit()

    def _by_hand(self) -> None:
        self._begin(self.sample)
        self._over()
        if self._introduced():
            self.add_requested.emit()

    def _introduced(self) -> bool:
        """Keep what was answered; False, and the reason said, where it could not be kept."""
        from reseau_desktop.actions import settings

        answers = self.questions.answers()
        if not answers.any:
            return True
        try:
            settings.introduce(
                self._store, answers.given, answers.family, answers.profile, answers.why, territory.here()
            )
        except StoreProblem as problem:
            self._failed(problem)
            return False
        return True

    def _begin(self, card: WayCard) -> None:
        self._asked_by = card
        for one in (self.linkedin, self.file, self.sample):
            one.say_problem("")
            one.button.set_enabled(False, self.tr("A moment."))

    def _over(self) -> None:
        self.idle.emit()
        for one in (self.linkedin, self.file, self.sample):
            one.button.set_enabled(True)

    def _failed(self, problem: Exception) -> None:
        """Said on the spot, under the card that was used."""
        from reseau_desktop.actions.networks import NotEmpty

        self._over()
        if isinstance(problem, NotEmpty):
            self._asked_by.say_problem(imports.only_into_empty(problem.people))
            return
        said = problems.explain(problem)
        self._asked_by.say_problem(said.what, said.then)
        if isinstance(problem, UnreadableFile):
            self._asked_by.button.setFocus()

    # -- what is shown

    def shown(self) -> None:
        """The rings as they are; the cursor where there is something to answer."""
        self._draw_rings()
        self.questions.focus_first()

    def focus_first(self) -> None:
        self.questions.focus_first()

    def _greet(self) -> None:
        name = self.questions.answers().given
        if name:
            self._title.setText(self.tr("Welcome, {name}").format(name=name))
        else:
            self._title.setText(self.tr("Welcome"))

    def _draw_rings(self) -> None:
        from reseau_desktop.insights.layers import layers as all_layers

        drawn = [
            RingSpec(layer.key, layers.name(layer), layers.question(layer))
            for layer in all_layers(self._store)
            if layer.kind in (LayerKind.RING, LayerKind.TARGET)
        ]
        self.rings.set_rings(drawn, self.tr("You", "the disc in the middle"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = breadth(self)
        rings = wide >= RINGS_FROM
        self._picture.setVisible(rings)
        self._row.setStretch(0, 0 if rings else 1)
        self._column.setMinimumWidth(theme().px(COLUMN) if rings else 0)
        self.questions.set_narrow(wide < NARROW_UNDER)
        side = theme().px(56 if wide >= NARROW_UNDER else 24)
        self._side.setContentsMargins(side, theme().px(24), theme().px(24), theme().px(24))

    def retranslate(self) -> None:
        self._greet()
        self._lead.setText(
            self.tr(
                "Here one takes care of the people one knows. Let us begin with a question, then some names."
            )
        )
        self._where.setText(self.tr("Where to begin"))
        self.linkedin.set_texts(
            self.tr("Import your LinkedIn contacts"),
            self.tr("The archive it sent you, or Connections.csv."),
            self.tr("Choose the file"),
        )
        self.file.set_texts(
            self.tr("Import a file"),
            self.tr("CSV, your spreadsheet, an export of Réseau."),
            self.tr("Choose"),
        )
        self.sample.set_texts(
            self.tr("Try it with a sample network"),
            self.tr("%n invented people, taken away again at once.", "", SAMPLE_PEOPLE),
            self.tr("Try it"),
        )
        self._here.setText(self.tr("Everything stays on this computer, in one file."))
        self.by_hand.set_text(self.tr("Add somebody by hand"))
        self._draw_rings()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
