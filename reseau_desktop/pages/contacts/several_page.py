"""Several people at once: who they are, what they share, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.batch import Batch, batch
from reseau_desktop.insights.layers import more_than
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.contacts import batch_signs
from reseau_desktop.pages.contacts.asked import Where
from reseau_desktop.pages.contacts.batch_rows import ActionLine, MoveLines
from reseau_desktop.pages.contacts.batch_signs import FACES, Signs
from reseau_desktop.pages.contacts.batch_wishes import BatchWishes
from reseau_desktop.pages.contacts.listing_job import AT_ONCE
from reseau_desktop.pages.people_wishes import SIDE_BY_SIDE
from reseau_desktop.pages.person_menu import digit_of
from reseau_desktop.widgets.breath import Turns
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import batch as words
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

WIDEST = 380
SOON = 40  # ms: while rows are added by keys, the panel waits until one stops


class SeveralPage(QWidget):
    """One action for all of them is one undo step. The wishes that open something leave as signals."""

    log_asked = Signal(list)
    export_asked = Signal(list)

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._ids: list[int] = []
        self._where = Where.LIST
        self._found: Batch | None = None
        self._beside = self._narrow = False
        self._tasks, self._turns = Tasks(self), Turns(self)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self.asking = BatchWishes(store, clock, wishes, self)
        self._title, self._silence = Text("", "heading"), Paragraph("", "body", "text2")
        self._faces, self._shared = Signs(gap=5), Signs(gap=6)
        self._move_caption = Text("", "caption", "text3")
        self.circles = MoveLines()
        self._effect = Paragraph("", "small", "text2")
        self.move_button = Button("", role="primary")
        self.tags, self.cadence = ActionLine("tag", "G"), ActionLine("clock", "K")
        self.plan, self.log = ActionLine("cal", "F"), ActionLine("check", "Ctrl L")
        self.export, self.merge = ActionLine("export", "Ctrl Shift E"), ActionLine("contacts", "M")
        self.archive, self.delete = ActionLine("archive", "Ctrl Shift A"), ActionLine("trash", "Del", "bad")
        self.restore, self.erase = ActionLine("restore"), ActionLine("trash", "", "bad")
        self._undo_line = Paragraph("", "small", "text2")
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        self._holder = QWidget()
        self._scroll = Scroll(self._holder, ground="page")
        vbox(self, spacing=0).addWidget(self._scroll)
        row = self._row = hbox(self._holder, spacing=0)
        inner = sized(QWidget(), max_width=WIDEST)
        column = vbox(inner, spacing=0)
        row.addWidget(inner, 1)
        row.addStretch(0)
        column.addWidget(self._title)
        gap(column, 2)
        column.addWidget(self._silence)
        gap(column, 12)
        column.addLayout(self._faces)
        gap(column, 12)
        column.addLayout(self._shared)
        self._arrange_move()
        column.addWidget(self._moving)
        gap(column, 14)
        column.addWidget(Rule())
        gap(column, 6)
        for line in (self.tags, self.cadence, self.plan, self.log, self.export, self.merge):
            column.addWidget(line)
        gap(column, 6)
        self._second_rule = Rule()
        column.addWidget(self._second_rule)
        gap(column, 6)
        for line in (self.archive, self.delete, self.restore, self.erase):
            column.addWidget(line)
        gap(column, 10)
        column.addWidget(self._undo_line)
        column.addStretch()
        self.set_beside(False)

    def _arrange_move(self) -> None:
        self._moving = QWidget()
        moving = vbox(self._moving, spacing=0)
        gap(moving, 16)
        moving.addWidget(Rule())
        gap(moving, 12)
        moving.addWidget(self._move_caption)
        gap(moving, 4)
        moving.addWidget(self.circles)
        self._going = QWidget()
        going = vbox(self._going, margins=(0, 6, 0, 0), spacing=8)
        going.addWidget(self._effect)
        going.addWidget(self.move_button)
        moving.addWidget(self._going)

    def _connect(self) -> None:
        theme().scale_changed.connect(self._inset)
        self._soon.timeout.connect(self._ask)
        self.circles.chosen.connect(lambda _key: self._show_effect())
        self.circles.entered.connect(self._move_to)
        self.move_button.clicked.connect(lambda: self._move_to(self.circles.current()))
        self.tags.clicked.connect(self.ask_tags)
        self.cadence.clicked.connect(self.ask_cadence)
        self.plan.clicked.connect(self.ask_round)
        self.log.clicked.connect(lambda: self.log_asked.emit(list(self._ids)))
        self.export.clicked.connect(lambda: self.export_asked.emit(list(self._ids)))
        self.merge.clicked.connect(self.ask_merge)
        self.archive.clicked.connect(
            lambda: self._wishes.archive(self._ids, self._where is not Where.ARCHIVE)
        )
        self.delete.clicked.connect(lambda: self._wishes.delete(self._ids))
        self.restore.clicked.connect(lambda: self._wishes.restore(self._ids))
        self.erase.clicked.connect(lambda: self._wishes.ask_erase(list(self._ids), self))

    # -- asked from outside

    def show_people(self, ids: Sequence[int], where: Where) -> None:
        """These people; where the list looks decides what can be done."""
        ids = list(ids)
        another = ids != self._ids and set(ids) != set(self._ids)
        elsewhere = where is not self._where
        self._ids, self._where = ids, where
        if another:
            self._found = None
            self.circles.choose("")
        if another or elsewhere or self._found is None:
            self._say_words()
        if len(self._ids) > FACES:
            self._soon.start()
        else:
            self._ask()

    def set_beside(self, beside: bool) -> None:
        """A panel beside the table, or the page beside the list."""
        self._beside = beside
        for widget in (self._holder, self._scroll):
            widget.setProperty("ground", "win" if beside else "page")
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._inset()

    def set_narrow(self, narrow: bool) -> None:
        """The sides of a person's page."""
        self._narrow = narrow
        self._inset()

    def _inset(self) -> None:
        px = theme().px
        if self._beside:
            self._row.setContentsMargins(px(20), px(20), px(16), px(20))
        else:
            side = px(24 if self._narrow else 28)
            self._row.setContentsMargins(side, px(4), side, px(24))

    def key(self, letter: str) -> bool:
        """A letter typed while several are picked; whether it meant something."""
        if self._where is Where.BIN:
            return False
        wishes = {
            "g": self.ask_tags,
            "k": self.ask_cadence,
            "f": self.ask_round,
            "t": self._refuse_target,
            "m": self.ask_merge,
        }
        call = wishes.get(letter.lower())
        if call is not None:
            call()
        return call is not None

    def ask_tags(self) -> None:
        self.asking.ask_tags(self._ids, self._found.tags if self._found else (), self.tags)

    def ask_cadence(self) -> None:
        self.asking.ask_cadence(self._ids, sorted(self._found.cadences) if self._found else (), self.cadence)

    def ask_merge(self) -> None:
        self._wishes.merge(self._ids, self)

    def ask_round(self) -> None:
        self.asking.ask_round(self._ids, self.plan)

    focus_tag = ask_tags

    # -- what is known of them

    def _ask(self) -> None:
        store, today, ids = self._store, self._clock.today(), self._ids
        if self._where is Where.BIN:
            return
        if not more_than(store, AT_ONCE):  # the whole network is looked at
            self._tasks.cancel("batch")
            self._show(batch(store, today, ids))
        else:
            self._tasks.run("batch", lambda _progress: batch(store, today, ids), done=self._show_in_turns)

    def _show(self, found: Batch) -> None:
        self._found = found
        self._show_signs()
        self._show_circles()

    def _show_in_turns(self, found: Batch) -> None:
        self._found = found
        self._show_signs_in_turns()
        self._turns.take("circles", self._show_circles)

    def _show_signs_in_turns(self) -> None:
        """In a large network the list is painted meanwhile."""
        self._turns.take("faces", self._show_faces)
        self._turns.take("shared", self._show_shared)

    def _show_circles(self) -> None:
        found = self._found
        if found is None:
            return
        self._silence.setText(words.silence(found))
        chosen = self.circles.current()
        self.circles.set_keys([arrival.layer.key for arrival in found.arrivals])
        for arrival in found.arrivals:
            layer, line = arrival.layer, self.circles.lines()[arrival.layer.key]
            here = arrival.here == found.count
            target = layer.kind is LayerKind.TARGET and found.count > 1
            why = self._why_no_target() if target else self.tr("They are all there.") if here else ""
            keys = "T" if layer.kind is LayerKind.TARGET else digit_of(layer).toString()
            line.say(layer_words.name(layer), words.fill(arrival, found.count), keys, why)
        self.circles.choose(chosen)
        self._show_effect()

    def _why_no_target(self) -> str:
        return self.tr("Targets are chosen one at a time: each has its own next step.")

    def _refuse_target(self) -> None:
        self._wishes.refused.emit(self._why_no_target())

    def _show_effect(self) -> None:
        """What the move would change, before anything is done."""
        key = self.circles.current()
        arrival = next((a for a in self._found.arrivals if a.layer.key == key), None) if self._found else None
        self._going.setVisible(arrival is not None)
        if arrival is not None and self._found is not None:
            self._effect.setText(words.load(self._found.per_week, arrival.per_week))
            count = self._found.count - arrival.here
            self.move_button.set_text(words.move(count, layer_words.name(arrival.layer)))

    def _move_to(self, key: str) -> None:
        if key:
            self._wishes.move(self._ids, key)

    # -- words

    def retranslate(self) -> None:
        self._move_caption.setText(self.tr("Move to"))
        self.tags.set_text(self.tr("Tags"))
        self.cadence.set_text(self.tr("Change cadence"))
        self.plan.set_text(self.tr("Plan a round of follow-ups"))
        self.log.set_text(self.tr("Log an exchange with all"))
        self.merge.set_text(self.tr("Merge into one card"))
        self.delete.set_text(self.tr("Delete"))
        self.restore.set_text(self.tr("Restore"))
        self.erase.set_text(self.tr("Erase for good…"))
        self._say_words()
        if self._found is not None:
            self._show(self._found)

    def _say_words(self) -> None:
        count, binned = len(self._ids), self._where is Where.BIN
        self._title.setText(words.people(count))
        self.export.set_text(numbers.in_words(self.tr("Export these %n", "", count), count))
        back = self._where is Where.ARCHIVE
        self.archive.set_text(self.tr("Bring back from the archive") if back else self.tr("Archive"))
        self._undo_line.setText(numbers.in_words(self.tr("One Ctrl+Z brings all %n back.", "", count), count))
        for widget in (self.restore, self.erase):
            widget.setVisible(binned)
        self._undo_line.setVisible(not binned)
        for widget in (self._moving, self.tags, self.cadence, self.plan, self.log, self.export):
            widget.setVisible(not binned)
        for widget in (self.archive, self.delete, self._second_rule, self._silence):
            widget.setVisible(not binned)
        self.merge.setVisible(not binned and 1 < count <= SIDE_BY_SIDE)
        if self._found is None:
            self._silence.setText("")
            if more_than(self._store, AT_ONCE):
                self._show_signs_in_turns()
            else:
                self._show_signs()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_signs(self) -> None:
        """Faces, circles, and the tags most of them carry with how many do."""
        self._show_faces()
        self._show_shared()

    def _show_faces(self) -> None:
        batch_signs.put_faces(self._faces, self._store, self._ids)

    def _show_shared(self) -> None:
        batch_signs.put_shared(self._shared, self._found)
