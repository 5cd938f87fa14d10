"""The left column of a person's page: what is planned, the line that notes an exchange, all exchanges so far."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.insights.person import Interaction, Person
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.contacts.exchange_dialog import ExchangeDialog
from reseau_desktop.pages.contacts.fact_sections import first_name
from reseau_desktop.pages.contacts.follow_up_rows import FollowUpRows
from reseau_desktop.pages.contacts.log_field import LogField
from reseau_desktop.pages.contacts.timeline import Timeline
from reseau_desktop.pages.contacts.timeline_rows import entry
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.due_wishes import DueWishes
    from reseau_desktop.store import Store

SHOWN = 40  # exchanges, until one asks for the earlier ones
OVER = 8  # the ground of a row in the timeline goes this far beyond its words


class Exchanges(QWidget):
    """Passes wishes on; what it shows comes back by `show_person`."""

    follow_up_asked = Signal(int)
    row_reached = Signal(QRect)  # in this widget: the page scrolls to it
    panel_opened = Signal(bool)  # how and when are shown under the line
    left = Signal()  # Esc, or noted

    def __init__(self, store: Store, clock: Clock, wishes: DueWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._person: Person | None = None
        self._all = False
        self.follow_ups = FollowUpRows(store, clock, wishes)
        self.log_field, self.timeline = LogField(clock.today()), Timeline()
        self._title, self._since = sized(Text("", "subheading"), min_height=24), Text("", "small", "text2")
        self._nothing = Text("", "body", "text3")
        self.earlier = LinkButton()
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
        upper.addLayout(row)
        gap(upper, 6)
        upper.addWidget(self.log_field)
        gap(upper, 14)
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
        self.timeline.edit_asked.connect(self.edit)
        self.timeline.date_asked.connect(lambda identity: self.edit(identity, on_date=True))
        self.timeline.repeat_asked.connect(self.repeat)
        self.timeline.remove_asked.connect(self._remove)
        self.timeline.row_reached.connect(self._reached)
        self.earlier.clicked.connect(self._show_all)

    # -- what is shown

    def show_person(self, found: Person, today: date) -> None:
        if self._person is None or self._person.id != found.id:
            self._all = False
        self._person = found
        self.follow_ups.show_items(found.follow_ups)
        latest = found.interactions[0].kind if found.interactions else Kind.MESSAGE
        self.log_field.show_person(found.id, first_name(found), latest, today)
        self.log_field.setVisible(found.deleted_on is None)
        self._say(found)

    def set_one_column(self, on: bool) -> None:
        """Where the page is one column, the ground of a row has no room beyond its words."""
        over = 0 if on else OVER
        self._upper.setContentsMargins(0, 0, theme().px(over), 0)
        self.timeline.set_side(over)

    def _say(self, found: Person) -> None:
        exchanges = found.interactions
        shown = exchanges if self._all else exchanges[:SHOWN]
        self.timeline.show_entries(
            [
                entry(item, found.other_names, last=number == len(shown) - 1)
                for number, item in enumerate(shown)
            ]
        )
        self.timeline.setAccessibleName(translate("Timeline", "Exchanges"))
        self.timeline.setVisible(bool(shown))
        self._title.setText(translate("Timeline", "Exchanges"))
        since = translate("Timeline", "%n since {year}", "exchanges", len(exchanges))
        self._since.setText(since.format(year=exchanges[-1].on.year) if exchanges else "")
        self._nothing.setText(translate("Timeline", "Nothing noted yet."))
        self._nothing.setVisible(not exchanges)
        more = len(exchanges) - len(shown)
        self.earlier.set_text(translate("Timeline", "Show the %n earlier ones", "exchanges", more))
        self.earlier.setVisible(more > 0)

    def _show_all(self) -> None:
        self._all = True
        if self._person is not None:
            self._say(self._person)

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

    def _log(self, kind: str, on: object, note: str) -> None:
        if self._person is None or not isinstance(on, date):
            return
        if self._wishes.log([self._person.id], kind, on, note):
            self.log_field.done()
            self.left.emit()

    def _exchange(self, identity: int) -> Interaction | None:
        exchanges = self._person.interactions if self._person else ()
        return next((item for item in exchanges if item.id == identity), None)

    def edit(self, identity: int, *, on_date: bool = False) -> None:
        """Change an exchange, starting with its note, or with its date."""
        found = self._exchange(identity)
        if found is None or self._person is None:
            return
        dialog = ExchangeDialog(self._store, self._clock, self._wishes, self._person.id, found, self)
        dialog.finished.connect(lambda _result: self.timeline.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()
        if on_date:
            dialog.focus_date()

    def repeat(self, identity: int) -> None:
        """The same again, today, with the same people."""
        found = self._exchange(identity)
        if found is not None and self._person is not None:
            ids = [self._person.id, *found.others]
            self._wishes.log(ids, found.kind, self._clock.today(), found.note)

    def _remove(self, identity: int) -> None:
        from reseau_desktop.actions import interactions

        words = translate("Timeline", "Exchange deleted.")
        self._wishes.attempt(lambda: interactions.remove(self._store, identity), words)

    def _remove_follow_up(self, identity: int) -> None:
        from reseau_desktop.actions import follow_ups

        words = translate("Timeline", "Follow-up deleted.")
        self._wishes.attempt(lambda: follow_ups.remove(self._store, identity), words)
