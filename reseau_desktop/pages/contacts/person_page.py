"""One person: the head, three facts, what happened, and everything known about them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from reseau_desktop.insights import people, photos
from reseau_desktop.insights.layers import layers, more_than
from reseau_desktop.insights.person import Person, person
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.contacts import drafts, figures, why_words
from reseau_desktop.pages.contacts.brief import Brief
from reseau_desktop.pages.contacts.exchanges import OVER, Exchanges
from reseau_desktop.pages.contacts.facts_card import FactsCard
from reseau_desktop.pages.contacts.facts_column import FactsColumn
from reseau_desktop.pages.contacts.listing_job import AT_ONCE
from reseau_desktop.pages.contacts.note_links import NoteLinks
from reseau_desktop.pages.contacts.person_header import PersonHeader
from reseau_desktop.pages.contacts.person_panels import PersonPanels
from reseau_desktop.pages.contacts.photo_wishes import PhotoWishes
from reseau_desktop.pages.contacts.state_strip import StateStrip
from reseau_desktop.pages.explained import add_question
from reseau_desktop.pages.in_place.card_calls import CardCalls
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.pages.person_menu import layer_menu
from reseau_desktop.widgets.breath import Turns, breathe
from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import Turning, gap, hbox, spaced, vbox
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import layers as layer_words

if TYPE_CHECKING:
    from reseau_desktop.network.layers import Layer
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.due_wishes import DueWishes
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.store import Store

COLUMN, WIDE = 268, 400  # px of the words of the right column
OUT = 6  # px that the ground of a value under the pointer goes beyond them, at each side
SHARE = 0.349  # of the page: where it is wide the right column still begins under the third fact
BAR = 8  # the scroll bar's own room, whether there is one or not
WIDEST = 16_777_215  # Qt's own "no limit"


class PersonPage(QScrollArea):
    """Reads one person and passes wishes on. `menu_asked` carries where the person's menu opens."""

    menu_asked = Signal(QPoint)
    plan_asked = Signal()
    follow_up_asked = Signal(int)
    tag_chosen = Signal(str)
    topic_chosen = Signal(str, str)  # "seeks" or "offers", and what
    person_asked = Signal(int)  # another card
    organisation_asked = Signal(int)
    guide_asked = Signal(str)  # a topic: what a figure means
    left = Signal()  # back to the list

    def __init__(
        self,
        store: Store,
        clock: Clock,
        wishes: DueWishes,
        state: ScreenState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes, self._state = store, clock, wishes, state
        self._person: Person | None = None
        self._edits: PersonEdits | None = None
        self._waiting = self._one_column = False
        self._turns, self._curtain = Turns(self), Curtain(self)
        content = self._content = QWidget(self.viewport())
        content.setProperty("ground", "page")  # before anything in it is dressed, and it with them
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = PersonHeader(content)
        breathe()
        self.facts = FactsCard(content)
        self.state = StateStrip(wishes, content)
        breathe()
        self.exchanges = Exchanges(store, clock, wishes, content)
        breathe()
        self.column = FactsColumn(store, content)
        self.exchanges.log_field.restore(drafts.read(state))
        self.column.refused.restore(drafts.read_refused(state))
        self.brief = Brief(content)
        self.links = NoteLinks(self._go, state, self)
        self._panels = PersonPanels(self, store, clock)
        self._photos = PhotoWishes(store, wishes, self)
        self._calls = CardCalls(self._go, self._copy, self.person_asked.emit, self.organisation_asked.emit)
        breathe()
        self._arrange()
        breathe()
        self._connect()
        self.set_narrow(False)

    def _arrange(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._content
        self._outer = vbox(content, spacing=0)
        top = vbox(margins=(OUT, 0), spacing=0)
        top.addWidget(self.head)
        gap(top, 16)
        for part in (self.state, self.facts, self.brief):
            top.addWidget(part)
        self._outer.addLayout(top)
        breathe()
        gap(self._outer, 18)
        self._columns = spaced(Turning(QBoxLayout.Direction.LeftToRight), 0, 22 - OVER)
        self._stream = hbox(spacing=0)
        self._stream.addWidget(self.exchanges)
        self._columns.addLayout(self._stream, 1)
        breathe()
        self._columns.addWidget(self.column)
        self._outer.addLayout(self._columns)
        self._outer.addStretch(1)
        breathe()
        self.setWidget(content)

    def _connect(self) -> None:
        self.head.log_pressed.connect(self.begin_log)
        self.exchanges.timeline.organisation_asked.connect(self.organisation_asked)
        self.head.more_pressed.connect(lambda: self.menu_asked.emit(_under(self.head.more)))
        self.head.layer_pressed.connect(self._choose_layer)
        for part in (self.head, self.facts):
            part.guide_asked.connect(self.guide_asked)
        self.head.idle.connect(self._catch_up)
        self.column.idle.connect(self._catch_up)
        self.column.tag_chosen.connect(self.tag_chosen)
        self.facts.warmth_pressed.connect(self._panels.warmth)
        self.facts.promise_pressed.connect(self._panels.promise)
        self.facts.balance_pressed.connect(self._panels.balance)
        self.head.face.chosen.connect(lambda file: self._with_contact(self._photos.choose, file))
        self.head.face.removed.connect(lambda: self._with_contact(self._photos.remove))
        self.column.topic_chosen.connect(self.topic_chosen)
        self.column.person_pressed.connect(self.person_asked)
        self.column.link_pressed.connect(self.links.follow)
        self.brief.all_pressed.connect(lambda: self.ensureWidgetVisible(self.column, 0, 0))
        self.exchanges.position_asked.connect(self._edit_position)
        self.exchanges.follow_up_asked.connect(self.follow_up_asked)
        self.exchanges.left.connect(self.left)
        self.exchanges.row_reached.connect(self._scroll_to)
        self.exchanges.panel_opened.connect(lambda on: self.head.log.set_role("plain" if on else "primary"))
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._keep_edge())

    # -- what is shown

    def contact(self) -> int | None:
        return self._person.id if self._person is not None else None

    def person(self) -> Person | None:
        return self._person

    def edits(self) -> PersonEdits | None:
        """How they are changed."""
        return self._edits

    def show_person(self, contact: int) -> bool:
        """Read somebody and show them; False when there is nobody of that id any more."""
        today = self._clock.today()
        other = contact != self.contact()
        if other:
            self.finish()
        found = person(self._store, contact, today)
        if found is None:
            return False
        self._person = found
        self._edits = PersonEdits(self._store, self._wishes, found, self._calls)
        self._say(found, today)
        if other:
            self.verticalScrollBar().setValue(0)
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
        self.keep_typed()

    def keep_typed(self) -> None:
        """What is being typed, beside the file, while one is at it."""
        drafts.write(self._state, self.exchanges.log_field.drafts())
        drafts.write_refused(self._state, self.column.unsaved())

    def set_narrow(self, one_column: bool) -> None:
        """One column, smaller head."""
        self._one_column = one_column
        self.head.set_narrow(one_column)
        direction = QBoxLayout.Direction.TopToBottom if one_column else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self.brief.show_parts(self.column.lend(one_column), one_column)
        self._fit()

    def begin_log(self) -> None:
        """Ctrl+L."""
        self._turns.hurry()
        self.exchanges.begin_log()
        self.ensureWidgetVisible(self.exchanges.log_field)

    def edit_name(self) -> None:
        """F2 in the list."""
        self._turns.hurry()
        self.verticalScrollBar().setValue(0)
        self.head.edit_name()

    def add_tag(self) -> None:
        self._turns.hurry()
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

    def _fit(self) -> None:
        px = theme().px
        side = 24 if self._one_column else 28
        self._outer.setContentsMargins(px(side - OUT), px(2), px(side - OUT) - BAR, 0)
        self._stream.setContentsMargins(px(OUT), 0, px(OUT) if self._one_column else 0, 0)
        self.exchanges.set_one_column(self._one_column)
        share = round((self.viewport().width() - 2 * px(side)) * SHARE)
        width = min(max(px(COLUMN), share), px(WIDE)) + px(2 * OUT)
        self.column.setMinimumWidth(0 if self._one_column else width)
        self.column.setMaximumWidth(WIDEST if self._one_column else width)

    def _keep_edge(self) -> None:
        """The right edge stays where it is when the scroll bar comes or goes."""
        shown = self.verticalScrollBar().maximum() > 0
        self.setViewportMargins(0, 0, 0 if shown else BAR, 0)

    def _say(self, found: Person, today: date) -> None:
        """All parts, laid out once; in a large network in turns, so that what is seen moves between them."""
        head, stream = (
            lambda: self._say_head(found, today),
            lambda: self.exchanges.show_person(found, today),
        )
        if not more_than(self._store, AT_ONCE):
            self._laid_out_once(head, stream, lambda: self._say_facts(today))
            return
        self._curtain.fall(3)  # painted once, after head and stream
        self._turns.take("head", lambda: self._laid_out_once(head))
        self._turns.take("stream", lambda: self._laid_out_once(stream))
        self._turns.take("facts", lambda: self._say_facts(today, self._turns))

    def _laid_out_once(self, *parts: Callable[[], None]) -> None:
        self._outer.setEnabled(False)
        try:
            for part in parts:
                part()
        finally:
            self._outer.setEnabled(True)
            self._outer.invalidate()
            self._outer.activate()

    def _say_head(self, found: Person, today: date) -> None:
        assert self._edits is not None
        photo = photos.photo(self._store, found.id) if found.has_photo else None
        self.head.show_person(self._edits, layer_words.name(self._layer(found) or found.layer), photo)
        self.state.show_person(found, today)
        self.facts.warmth.say(figures.warm(found, today))
        drifts = why_words.drifts(found, layers(self._store), today)
        self.facts.promise.say(figures.promise(found, today, drifts=drifts))
        self.facts.balance.say_balance(found.balance)
        self.facts.fit()

    def _say_facts(self, today: date, turns: Turns | None = None) -> None:
        assert self._edits is not None
        self.column.show_person(self._edits, people.tag_names(self._store), today, turns)

    def _layer(self, found: Person) -> Layer | None:
        return next((item for item in layers(self._store) if item.key == found.layer), None)

    def _catch_up(self) -> None:
        """An editor is gone: what came meanwhile may be shown."""
        if self._waiting and not self.editing():
            self._waiting = False
            self.refresh()

    def _scroll_to(self, row: QRect) -> None:
        at = self.exchanges.mapTo(self.widget(), row.center())
        self.ensureVisible(at.x(), at.y(), 0, row.height() // 2 + theme().px(12))

    # -- what its parts ask for

    def _choose_layer(self) -> None:
        self._turns.hurry()
        if self._person is None:
            return
        holder = PopupMenu(self)
        menu = layer_menu(holder, self._store, [self._person.id], self._person.layer, self._wishes)
        add_question(menu, "layers", self.guide_asked.emit)
        menu.aboutToHide.connect(holder.deleteLater)
        menu.popup(_under(self.head.layer))

    def _edit_position(self, position: int) -> None:
        """From the stream to the fact that tells it."""
        self._turns.hurry()
        held = [item.id for item in self._person.positions] if self._person is not None else []
        fact = self.column.fact(f"position#{held.index(position)}") if position in held else None
        if fact is not None:
            self.ensureWidgetVisible(fact)
            fact.edit()

    def _with_contact(self, wish: Callable[..., object], *more: object) -> None:
        contact = self.contact()
        if contact is not None:
            wish(contact, *more)

    def _go(self, url: QUrl) -> None:
        self._with_contact(lambda contact: self._wishes.outings.go(url, contact))

    def _copy(self, words: str, kind: Kind) -> None:
        self._with_contact(lambda contact: self._wishes.outings.copy(words, contact, kind))


def _under(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height()))
