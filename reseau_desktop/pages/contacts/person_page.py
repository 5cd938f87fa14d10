"""One person: the head, three facts, the exchanges, and everything known about them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QScrollArea, QSizePolicy, QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.person import Interaction, Person, person
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.contacts import figures
from reseau_desktop.pages.contacts.exchange_dialog import ExchangeDialog
from reseau_desktop.pages.contacts.fact_sections import first_name
from reseau_desktop.pages.contacts.facts_card import FactsCard
from reseau_desktop.pages.contacts.facts_column import FactsColumn
from reseau_desktop.pages.contacts.follow_up_rows import FollowUpRows
from reseau_desktop.pages.contacts.log_field import LogField
from reseau_desktop.pages.contacts.person_edits import PersonEdits
from reseau_desktop.pages.contacts.person_header import PersonHeader
from reseau_desktop.pages.contacts.promise_popover import PromisePopover
from reseau_desktop.pages.contacts.state_strip import StateStrip
from reseau_desktop.pages.contacts.timeline import Timeline
from reseau_desktop.pages.contacts.timeline_rows import entry
from reseau_desktop.pages.contacts.warmth_popover import WarmthPopover
from reseau_desktop.pages.person_menu import layer_menu
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.scaling import gap, hbox, sized, spaced, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.due_wishes import DueWishes
    from reseau_desktop.store import Store

SHOWN = 40  # exchanges, until one asks for the earlier ones
SIDE = 268  # the right column
OVER = 8  # the ground of a row in the timeline goes this far beyond its words
BAR = 8  # the scroll bar's own room, whether there is one or not


class PersonPage(QScrollArea):
    """Reads one person and passes wishes on. `menu_asked` carries where the person's menu opens."""

    menu_asked = Signal(QPoint)
    plan_asked = Signal()
    follow_up_asked = Signal(int)
    tag_chosen = Signal(str)
    left = Signal()  # Esc out of the page's field: back to the list

    def __init__(self, store: Store, clock: Clock, wishes: DueWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._person: Person | None = None
        self._edits: PersonEdits | None = None
        self._all = False
        self._waiting = False
        self.head, self.facts = PersonHeader(), FactsCard()
        self.state = StateStrip(wishes)
        self.follow_ups = FollowUpRows(store, clock, wishes)
        self.log_field = LogField(clock.today())
        self.timeline, self.column = Timeline(), FactsColumn()
        self._title, self._since = Text("", "subheading"), Text("", "small", "text2")
        self._nothing = Text("", "body", "text3")
        self._earlier = LinkButton()
        self._arrange()
        self._connect()
        self.set_narrow(False)

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("ground", "page")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = vbox(content, spacing=0)
        self._outer.addWidget(self.head)
        gap(self._outer, 16)
        self._outer.addWidget(self.state)
        self._outer.addWidget(self.facts)
        gap(self._outer, 18)
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 0, 22 - OVER)
        left = QWidget()
        exchanges = vbox(left, margins=(0, 0, 0, 24), spacing=0)
        upper = self._upper = vbox(spacing=0)
        upper.addWidget(self.follow_ups)
        row = hbox(spacing=8)
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self._since)
        sized(self._title, min_height=24)
        upper.addLayout(row)
        gap(upper, 6)
        upper.addWidget(self.log_field)
        gap(upper, 14)
        upper.addWidget(self._nothing)
        exchanges.addLayout(upper)
        exchanges.addWidget(self.timeline)
        exchanges.addWidget(self._earlier)
        exchanges.addStretch(1)
        left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._left = left
        self._columns.addWidget(left, 1)
        self._columns.addWidget(self.column)
        self._outer.addLayout(self._columns)
        self._outer.addStretch(1)
        self.setWidget(content)

    def _connect(self) -> None:
        self.head.log_pressed.connect(self.begin_log)
        self.head.more_pressed.connect(lambda: self.menu_asked.emit(_under(self.head.more)))
        self.head.layer_pressed.connect(self._choose_layer)
        self.head.idle.connect(self._catch_up)
        self.column.idle.connect(self._catch_up)
        self.column.tag_chosen.connect(self.tag_chosen)
        self.facts.warmth_pressed.connect(self._explain_warmth)
        self.facts.promise_pressed.connect(self._change_promise)
        self.facts.last_pressed.connect(self.timeline.begin)
        self.follow_ups.edit_asked.connect(self.follow_up_asked)
        self.follow_ups.remove_asked.connect(self._remove_follow_up)
        self.log_field.logged.connect(self._log)
        self.log_field.left.connect(self.left)
        self.log_field.opened.connect(self._filled_button)
        self.timeline.edit_asked.connect(self._edit_exchange)
        self.timeline.date_asked.connect(lambda identity: self._edit_exchange(identity, on_date=True))
        self.timeline.repeat_asked.connect(self._repeat)
        self.timeline.remove_asked.connect(self._remove_exchange)
        self.timeline.row_reached.connect(self._scroll_to)
        self._earlier.clicked.connect(self._show_all)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._keep_edge())

    # -- what is shown

    def contact(self) -> int | None:
        return self._person.id if self._person is not None else None

    def person(self) -> Person | None:
        return self._person

    def show_person(self, contact: int) -> bool:
        """Read somebody and show them; False when there is nobody of that id any more."""
        today = self._clock.today()
        if contact != self.contact():
            self.finish()
            self._all = False
        found = person(self._store, contact, today)
        if found is None:
            return False
        if contact != self.contact():
            self.verticalScrollBar().setValue(0)
        self._person = found
        self._edits = PersonEdits(self._store, self._wishes, found)
        self._say(found, today)
        return True

    def refresh(self) -> None:
        """Something was written: read again, unless that would take away what is being typed."""
        contact = self.contact()
        if contact is None:
            return
        if self.editing():
            self._waiting = True
        else:
            self.show_person(contact)

    def editing(self) -> bool:
        """Whether a value is being changed."""
        return self.head.editing() or self.column.editing()

    def finish(self) -> None:
        """Save what is being typed; before another person comes, or the window goes."""
        self.head.finish()
        self.column.finish()

    def set_narrow(self, narrow: bool) -> None:
        """One column, smaller head."""
        self.head.set_narrow(narrow)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._narrow = narrow
        self._fit()

    def begin_log(self) -> None:
        """Ctrl+L."""
        self.log_field.begin()
        self.ensureWidgetVisible(self.log_field)

    def edit_name(self) -> None:
        """F2 in the list."""
        self.verticalScrollBar().setValue(0)
        self.head.edit_name()

    def add_tag(self) -> None:
        self.ensureWidgetVisible(self.column.tags)
        self.column.tags.begin()

    def focus_first(self) -> None:
        """Enter in the list: into the page."""
        self.head.log.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._person is not None:
            self._say(self._person, self._clock.today())
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _keep_edge(self) -> None:
        """The right edge stays where it is when the scroll bar comes or goes."""
        shown = self.verticalScrollBar().maximum() > 0
        self.setViewportMargins(0, 0, 0 if shown else BAR, 0)

    def _fit(self) -> None:
        px = theme().px
        side, over = (24, 0) if self._narrow else (28, OVER)
        self._outer.setContentsMargins(px(side), px(2), px(side) - BAR, 0)
        self._upper.setContentsMargins(0, 0, px(over), 0)
        self.timeline.set_side(over)
        if self._narrow:
            self.column.setMinimumWidth(0)
            self.column.setMaximumWidth(16_777_215)
        else:
            self.column.setFixedWidth(px(SIDE + 6))

    def _say(self, found: Person, today: date) -> None:
        assert self._edits is not None
        layer = next((item for item in layers(self._store) if item.key == found.layer), None)
        name = layer_words.name(layer or found.layer)
        self.head.show_person(self._edits, name)
        self.state.show_person(found)
        self.facts.warmth.say(figures.warm(found, today))
        self.facts.promise.say(figures.promise(found, today))
        self.facts.last.say(figures.last(found, today))
        self.facts.fit()
        self.follow_ups.show_items(found.follow_ups)
        latest = found.interactions[0].kind if found.interactions else Kind.MESSAGE
        self.log_field.show_person(found.id, first_name(found), latest, today)
        self.log_field.setVisible(found.deleted_on is None)
        self._say_exchanges(found)
        offers = [tag for _id, tag, _count in people.tags(self._store)]
        self.column.show_person(self._edits, offers, today)

    def _say_exchanges(self, found: Person) -> None:
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
        self._earlier.set_text(translate("Timeline", "Show the %n earlier ones", "exchanges", more))
        self._earlier.setVisible(more > 0)

    def _catch_up(self) -> None:
        """An editor is gone: what came meanwhile may be shown."""
        if self._waiting and not self.editing():
            self._waiting = False
            self.refresh()

    def _show_all(self) -> None:
        self._all = True
        if self._person is not None:
            self._say_exchanges(self._person)

    def _scroll_to(self, row: QRect) -> None:
        content = self.widget()
        at = self.timeline.viewport().mapTo(content, row.center())
        self.ensureVisible(at.x(), at.y(), 0, row.height() // 2 + theme().px(12))

    def _filled_button(self, open_panel: bool) -> None:
        """The one filled button is what Enter does."""
        self.head.log.set_role("plain" if open_panel else "primary")
        self.log_field.save_button.set_role("primary" if open_panel else "plain")

    # -- wishes

    def _choose_layer(self) -> None:
        if self._person is None:
            return
        holder = QMenu(self)
        menu = layer_menu(holder, self._store, [self._person.id], self._person.layer, self._wishes)
        menu.aboutToHide.connect(holder.deleteLater)
        menu.popup(_under(self.head.layer))

    def _explain_warmth(self) -> None:
        if self._person is None:
            return
        stands = self._person.standing
        cadence = stands.cadence if stands else None
        WarmthPopover(self._person.warmth, cadence, self._clock.today(), self).open_at(self.facts.warmth)

    def _change_promise(self) -> None:
        found = self._person
        layer = next((item for item in layers(self._store) if found and item.key == found.layer), None)
        if found is None or layer is None or self._edits is None:
            return
        PromisePopover(found, layer, self._edits.promise, self.plan_asked.emit, self).open_at(
            self.facts.promise
        )

    def _log(self, kind: str, on: object, note: str) -> None:
        if self._person is None or not isinstance(on, date):
            return
        if self._wishes.log([self._person.id], kind, on, note):
            self.log_field.done()
            self.left.emit()

    def _exchange(self, identity: int) -> Interaction | None:
        exchanges = self._person.interactions if self._person else ()
        return next((item for item in exchanges if item.id == identity), None)

    def _edit_exchange(self, identity: int, *, on_date: bool = False) -> None:
        found = self._exchange(identity)
        if found is None or self._person is None:
            return
        dialog = ExchangeDialog(self._store, self._clock, self._wishes, self._person.id, found, self)
        dialog.open()
        if on_date:
            dialog.focus_date()

    def _repeat(self, identity: int) -> None:
        """The same again, today, with the same people."""
        found = self._exchange(identity)
        if found is not None and self._person is not None:
            ids = [self._person.id, *found.others]
            self._wishes.log(ids, found.kind, self._clock.today(), found.note)

    def _remove_exchange(self, identity: int) -> None:
        from reseau_desktop.actions import interactions

        words = translate("Timeline", "Exchange deleted.")
        self._wishes.attempt(lambda: interactions.remove(self._store, identity), words)

    def _remove_follow_up(self, identity: int) -> None:
        from reseau_desktop.actions import follow_ups

        words = translate("Timeline", "Follow-up deleted.")
        self._wishes.attempt(lambda: follow_ups.remove(self._store, identity), words)


def _under(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height()))
