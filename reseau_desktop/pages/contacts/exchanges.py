"""The left column of a person's page: what is planned, the line that notes something, all that happened so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QSizePolicy, QWidget

from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.person import Interaction, Person
from reseau_desktop.insights.timeline import Attached, Entry, EntryKind, timeline
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.contacts.fact_sections import first_name
from reseau_desktop.pages.contacts.follow_up_rows import FollowUpRows
from reseau_desktop.pages.contacts.heard import Heard
from reseau_desktop.pages.contacts.log_field import LogField
from reseau_desktop.pages.contacts.stream_filter import StreamFilter
from reseau_desktop.pages.contacts.timeline import Timeline
from reseau_desktop.pages.stream import attached_files, edits
from reseau_desktop.pages.stream import words as stream_words
from reseau_desktop.pages.stream.exchange_dialog import ExchangeDialog
from reseau_desktop.pages.stream.words import Line
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.buttons import IconButton, LinkButton
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import giving
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.actions.quick_log import Wanted
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.due_wishes import DueWishes
    from reseau_desktop.store import Store

SHOWN = 40  # lines, until one asks for the earlier ones
OVER = 8  # the ground of a row in the timeline goes this far beyond its words


class Exchanges(QWidget):
    """Passes wishes on; what it shows comes back by `show_person`."""

    follow_up_asked = Signal(int)
    position_asked = Signal(int)  # to be changed, by its id
    row_reached = Signal(QRect)  # in this widget: the page scrolls to it
    panel_opened = Signal(bool)  # how and when are shown under the line
    left = Signal()  # Esc, or noted

    def __init__(self, store: Store, clock: Clock, wishes: DueWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._person: Person | None = None
        self._lines: list[Line] = []
        self._all = False
        self.follow_ups = FollowUpRows(store, clock, wishes, self)
        self.log_field = LogField(clock.today(), self)
        breathe()
        self.timeline = Timeline(self)
        breathe()
        self._title, self._since = sized(Text("", "subheading"), min_height=24), Text("", "small", "text2")
        self._nothing = Text("", "body", "text3")
        self.filter, self.filter_button = StreamFilter(self), IconButton("filter", "", parent=self)
        self.filter_button.setCheckable(True)
        self.earlier = LinkButton()
        breathe()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        column = vbox(self, margins=(0, 0, 0, 24), spacing=0)
        upper = self._upper = vbox(spacing=0)
        upper.addWidget(self.follow_ups)
        row = hbox(spacing=8)
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self._since)
        row.addWidget(sized(self.filter_button, height=24))
        upper.addLayout(row)
        gap(upper, 6)
        upper.addWidget(self.filter)
        self.filter.hide()
        upper.addWidget(self.log_field)
        gap(upper, 11)  # and 3 over the first row
        upper.addWidget(self._nothing)
        column.addLayout(upper)
        column.addWidget(self.timeline)
        column.addWidget(self.earlier)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def _connect(self) -> None:
        self.follow_ups.edit_asked.connect(self.follow_up_asked)
        self.follow_ups.remove_asked.connect(self._remove_follow_up)
        self.log_field.logged.connect(self._log)
        self.log_field.left.connect(self.left)
        self.log_field.opened.connect(self._panel_opened)
        self.log_field.noted.connect(self._note)
        self.log_field.given.connect(self._give)
        self.timeline.edit_asked.connect(self.edit)
        self.timeline.date_asked.connect(lambda entry: self.edit(entry, on_date=True))
        self.timeline.repeat_asked.connect(self.repeat)
        self.timeline.remove_asked.connect(lambda entry: edits.removed(self._store, self._wishes, entry))
        self.timeline.attach_asked.connect(self._attach)
        self.timeline.file_opened.connect(lambda item: self._tell(attached_files.open_file(item.path)))
        self.timeline.folder_asked.connect(lambda item: self._tell(attached_files.show_folder(item.path)))
        self.timeline.detach_asked.connect(self._detach)
        self.filter_button.toggled.connect(self._filter_toggled)
        self.filter.changed.connect(self._show_lines)
        self.filter.left.connect(lambda: self.filter_button.setChecked(False))
        self.timeline.row_reached.connect(self._reached)
        self.earlier.clicked.connect(self._show_all)

    # -- what is shown

    def show_person(self, found: Person, today: date) -> None:
        if self._person is None or self._person.id != found.id:
            self._all = False
            self.filter_button.setChecked(False)
        self._person = found
        self.follow_ups.show_items(found.follow_ups)
        latest = found.interactions[0].kind if found.interactions else Kind.MESSAGE
        self.log_field.show_person(found.id, first_name(found), latest, today, found.name)
        self.log_field.setVisible(found.deleted_on is None)
        entries = timeline(self._store, found.id, today)
        names = {layer.key: layer_words.name(layer) for layer in layers(self._store)}
        self._lines = [
            stream_words.line(entry, names)
            for entry in entries
            if not (entry.kind is EntryKind.FOLLOW_UP and entry.status == "open")  # they stand above
        ]
        self.filter.offer({line.entry.kind for line in self._lines})
        self._say(entries)
        self._show_lines()

    def set_one_column(self, on: bool) -> None:
        """Where the page is one column, the ground of a row has no room beyond its words."""
        over = 0 if on else OVER
        self._upper.setContentsMargins(0, 0, theme().px(over), 0)
        self.timeline.set_side(over)

    def _say(self, entries: Sequence[Entry]) -> None:
        count, first = stream_words.since(entries)
        self._title.setText(translate("Timeline", "Exchanges"))
        since = translate("Timeline", "%n since {year}", "exchanges", count)
        self._since.setText(since.format(year=first.year) if first else "")
        self.filter_button.set_name(translate("Timeline", "Filter what happened"))
        self.filter_button.setVisible(len(self._lines) > 1)
        self.timeline.setAccessibleName(translate("Timeline", "What happened"))

    def _show_lines(self) -> None:
        """What the filter lets through, the latest first."""
        passing = [line for line in self._lines if self.filter.passes(line)]
        shown = passing if self._all or self.filter.active() else passing[:SHOWN]
        self.timeline.show_lines([*shown[:-1], *(replace(line, last=True) for line in shown[-1:])])
        self.timeline.setVisible(bool(shown))
        filtered = bool(self._lines)
        self._nothing.setText(
            translate("Timeline", "Nothing of that kind.")
            if filtered
            else translate("Timeline", "Nothing noted yet.")
        )
        self._nothing.setVisible(not shown)
        more = len(passing) - len(shown)
        self.earlier.set_text(translate("Timeline", "Show the %n earlier ones", "exchanges", more))
        self.earlier.setVisible(more > 0)

    def _show_all(self) -> None:
        self._all = True
        self._show_lines()

    def _filter_toggled(self, on: bool) -> None:
        if on:
            self.filter.begin()
        else:
            focused = self.filter.isAncestorOf(self.focusWidget() or self)
            self.filter.clear()
            self.filter.hide()
            if focused:
                self.filter_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _panel_opened(self, on: bool) -> None:
        """The one filled button is what Enter does."""
        self.log_field.save_button.set_role("primary" if on else "plain")
        self.panel_opened.emit(on)

    def _reached(self, row: QRect) -> None:
        at = self.timeline.viewport().mapTo(self, row.topLeft())
        self.row_reached.emit(QRect(at, row.size()))

    # -- wishes

    def begin_log(self) -> None:
        """Ctrl+L; nothing is noted with somebody in the bin."""
        if self._person is not None and self._person.deleted_on is None:
            self.log_field.begin()

    def _log(self, kind: str, on: object, note: str, more: object = None) -> None:
        if self._person is None or not isinstance(on, date):
            return
        who, wishes = self._person.id, self._wishes
        if isinstance(more, Heard):
            from reseau_desktop.actions import quick_log

            wanted, today = _wanted(who, Kind(kind), on, note, more), self._clock.today()
            said = translate("Timeline", "Exchange logged, and what the line says beside it.")
            done = wishes.attempt(lambda: quick_log.log(self._store, wanted, today), said)
        else:
            done = wishes.log([who], kind, on, note)
        if done:
            self.log_field.done()
            self.left.emit()

    def _note(self, on: object, words: str) -> None:
        from reseau_desktop.actions import notes

        if self._person is None or not isinstance(on, date):
            return
        who = self._person.id
        said = translate("Timeline", "Note written.")
        if self._wishes.attempt(lambda: notes.add(self._store, who, on, words), said):
            self.log_field.done()
            self.left.emit()

    def _give(self, given: bool, kind: str, size: int, on: object, words: str) -> None:
        from reseau_desktop.actions import acts

        if self._person is None or not isinstance(on, date):
            return
        who, today = self._person.id, self._clock.today()
        said = translate("Timeline", "Noted: {act}.").format(act=giving.act(kind, given))
        if self._wishes.attempt(
            lambda: acts.add(self._store, who, on, given, kind, size, words, noted_on=today), said
        ):
            self.log_field.done()
            self.left.emit()

    def _exchange(self, identity: int) -> Interaction | None:
        exchanges = self._person.interactions if self._person else ()
        return next((item for item in exchanges if item.id == identity), None)

    def edit(self, entry: Entry, *, on_date: bool = False) -> None:
        """Change a line: an exchange starting with its note, or with its date."""
        if self._person is None:
            return
        if entry.kind is EntryKind.POSITION:
            self.position_asked.emit(entry.id)
        elif entry.kind is EntryKind.FOLLOW_UP:
            self.follow_up_asked.emit(entry.id)
        elif entry.kind is EntryKind.ACT:
            today = self._clock.today()
            self._open_dialog(
                edits.act_dialog(self._store, self._wishes, self._person.id, today, self, entry)
            )
        elif entry.kind is EntryKind.NOTE:
            self._open_dialog(edits.note_dialog(self._store, self._wishes, entry, self))
        else:
            self._edit_exchange(entry.id, on_date)

    def _edit_exchange(self, identity: int, on_date: bool) -> None:
        found = self._exchange(identity)
        if found is None or self._person is None:
            return
        dialog = ExchangeDialog(self._store, self._clock, self._wishes, self._person.id, found, self)
        self._open_dialog(dialog)
        if on_date:
            dialog.focus_date()

    def _open_dialog(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _result: self.timeline.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()

    def add_act(self, given: bool = True) -> None:
        """Note something given or received, in a window of its own."""
        if self._person is not None:
            today, who = self._clock.today(), self._person.id
            self._open_dialog(edits.act_dialog(self._store, self._wishes, who, today, self, given=given))

    def repeat(self, entry: Entry) -> None:
        """The same again, today, with the same people."""
        if self._person is not None:
            ids = [self._person.id, *(other for other, _name in entry.others)]
            self._wishes.log(ids, entry.what, self._clock.today(), entry.text)

    def _remove_follow_up(self, identity: int) -> None:
        from reseau_desktop.actions import follow_ups

        words = translate("Timeline", "Follow-up deleted.")
        self._wishes.attempt(lambda: follow_ups.remove(self._store, identity), words)

    # -- files of an exchange

    def _attach(self, entry: Entry) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, translate("Timeline", "Attach a file"))
        if path:
            self.attach(entry, path)

    def attach(self, entry: Entry, path: str) -> None:
        """Remember a file with an exchange; the file stays where it is."""
        from reseau_desktop.actions import attachments

        self._wishes.attempt(
            lambda: attachments.attach(self._store, entry.id, path),
            translate("Timeline", "{file} is attached. It stays where it is.").format(
                file=stream_words.file_name(path)
            ),
        )

    def _detach(self, item: Attached) -> None:
        from reseau_desktop.actions import attachments

        self._wishes.attempt(
            lambda: attachments.detach(self._store, item.id),
            translate("Timeline", "Detached. The file itself was not touched."),
        )

    def _tell(self, trouble: str) -> None:
        if trouble:
            self._wishes.refused.emit(trouble)


def _wanted(who: int, kind: Kind, on: date, note: str, more: Heard) -> Wanted:
    """An exchange with all that its line says, as one step."""
    from reseau_desktop.actions.quick_log import Planned, Wanted

    planned = (Planned(who, *more.again),) if more.again is not None else ()
    topics = tuple((who, topic, sought) for topic, sought in more.topics)
    return Wanted((who,), kind, on, note, more.thanks, planned, topics)
