"""What is done about a card: the button, the menus and the keys all come here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.today import Card, SectionKind, TodayList
from reseau_desktop.pages.due_answers import Entry
from reseau_desktop.pages.due_wishes import occurrence
from reseau_desktop.pages.snooze_menu import SnoozeMenu, pick_snooze
from reseau_desktop.pages.today.card import SmallCard, TodayCard
from reseau_desktop.pages.today.card_words import is_ahead
from reseau_desktop.pages.today.introducing import IntroductionWishes, pair
from reseau_desktop.wording.people import open_words

if TYPE_CHECKING:
    from reseau_desktop.actions.not_today import Morning

Keys = Qt.Key


class CardAnswers(IntroductionWishes):
    """Wishes about cards."""

    # -- by the pointer

    def wanted(self, card: TodayCard, what: str, at: QPoint | None) -> None:
        """What a card was asked for: its button, the second one, snooze, open, its menu."""
        if what == "primary":
            self.primary(card)
        elif what == "second":
            self.second(card)
        elif what == "snooze":
            self.snooze_card(card)
        elif what == "open" and card.words.contact:
            self.opened.emit(card.words.contact)
        elif what == "menu":
            self._menu(card, at)

    def primary(self, card: TodayCard) -> None:
        """The one button: what one would do about this card."""
        kind, due = card.value.kind, card.value.due
        if kind in (SectionKind.DRIFT, SectionKind.DORMANT):
            self.rekindle(card.words.contact, card.words.name)
        elif card.value.other is not None:
            self.introduce(card.value)
        elif due is not None and is_ahead(due):
            self.snooze(due, due.due)
        elif due is not None and due.event is not None and due.people:
            self.log_dialog(due.people, card.value.channel, due)
        elif kind is SectionKind.OCCASION and due is not None and due.event is None:
            self.wish(due, card.value.channel)
        elif not card.words.contact and due is not None:
            self.done(due, card.value.channel)
        else:
            self.log_card(card)

    def second(self, card: TodayCard) -> None:
        """Move somebody who drifts to the circle that fits; leave a sleeping tie asleep, two people as they are."""
        contact = card.words.contact
        if card.value.kind is SectionKind.DRIFT and isinstance(card, SmallCard):
            self.popup(self.layers(contact, card.words.layer), None, card.other)
        else:
            self._refuse(card)

    def log_card(self, card: TodayCard) -> None:
        """The exchange, prefilled: this person, the channel proposed, today. Enter saves it."""
        due = card.value.due
        if due is not None and due.people:
            self.log_dialog(due.people, card.value.channel, due)
        elif card.value.other is not None:
            self.log_dialog(pair(card.value), card.value.channel)
        elif card.words.contact:
            self.log_dialog([card.words.contact], card.value.channel, due)
        elif due is not None:
            self.done(due, card.value.channel)  # for oneself: there is no exchange to note

    def snooze_card(self, card: TodayCard) -> None:
        """When to be reminded of this card again."""
        anchor = card.clock if card.clock.isVisible() else card.more
        self.popup(self._snooze_menu(card), None, anchor)

    def _snooze_menu(self, card: TodayCard) -> SnoozeMenu:
        due = card.value.due
        if due is not None:
            return self.snoozing(due)
        leave = self._leaves(card)
        return SnoozeMenu(self._store, self._clock, leave, self._page, keys=self.tr("Shift+S"))

    def _leaves(self, card: TodayCard) -> Callable[[date, bool], bool]:
        """What leaves a drift or a sleeping tie in peace until a day."""
        if card.value.other is not None:
            return lambda until, light: self.leave(card.value, until, light=light)
        contact, kind = card.words.contact, _question(card)
        return lambda until, light: self.leave_until(contact, kind, until, light=light)

    def _menu(self, card: TodayCard, at: QPoint | None) -> None:
        due, more = card.value.due, []
        if card.value.other is not None:
            more = self._about_two(card)
        elif due is None:
            more = [(self.tr("Skip") + "\tX", lambda: self.skip_card(card)), self._snooze_menu(card)]
        elif (event := due.event) is not None:
            more = [(self.tr("Edit the event…"), lambda: self.edit_event(event, self._page.window()))]
        about = card.words.contact if card.value.other is None else None  # of two, the menu is neither's
        menu = self.due_menu(about, due, card.value.channel, more, lambda: self.skip_card(card))
        self.popup(menu, at, card.more)

    def _about_two(self, card: TodayCard) -> list[Entry]:
        entries: list[Entry] = [
            (self.tr("Introduce…") + "\tE", lambda: self.primary(card)),
            (self.tr("Skip") + "\tX", lambda: self.skip_card(card)),
            self._snooze_menu(card),
            (self.tr("Log an exchange with both…") + "\t" + self.tr("L"), lambda: self.log_card(card)),
        ]
        for who in (card.value.person, card.value.other):
            if who is not None:
                words = open_words(who.name).replace("&", "&&")
                entries.append((words, lambda contact=who.id: self.opened.emit(contact)))
        return entries

    # -- by the keyboard

    def key(self, card: TodayCard | None, event: QKeyEvent) -> bool:
        """A letter or a digit about the selected card; False for what is not ours."""
        others = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if card is None or event.modifiers() & ~others:
            return False
        pressed, contact = Keys(event.key()), card.words.contact
        if pressed in (Keys.Key_Return, Keys.Key_Enter) and contact:
            self.opened.emit(contact)
        elif pressed in (Keys.Key_N, Keys.Key_L):
            self.log_card(card)
        elif pressed in (Keys.Key_R, Keys.Key_S):
            self._snooze_key(card, pick=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif pressed == Keys.Key_E:
            self.done_card(card)
        elif pressed == Keys.Key_X:
            self.skip_card(card)
        elif card.value.other is not None:
            return False  # two people have not one circle
        elif Keys.Key_1 <= pressed <= Keys.Key_9 and contact:
            return self.to_ring(contact, pressed - Keys.Key_0)
        elif pressed in (Keys.Key_C, Keys.Key_T) and contact:
            self.move([contact], "target")
        else:
            return False
        return True

    def _snooze_key(self, card: TodayCard, *, pick: bool) -> None:
        if pick and card.value.due is not None:
            self.pick_snooze(card.value.due)
        elif pick:
            pick_snooze(self._clock, self._leaves(card), self._page.window())
        else:
            self.snooze_card(card)

    def done_card(self, card: TodayCard) -> None:
        """E: it is done. What has no date of its own (a drift, a sleeping tie) is answered by its button."""
        if card.value.due is not None:
            self.done(card.value.due, card.value.channel)
        else:
            self.primary(card)

    def skip_card(self, card: TodayCard) -> None:
        """X: not this time, and why; a drift or a sleeping tie is refused at once."""
        if card.value.due is not None:
            self.skip_asking(card.value.due, card.words.name, card.button)
        else:
            self._refuse(card)

    def _refuse(self, card: TodayCard) -> None:
        if card.value.other is not None:
            self.leave(card.value)
        else:
            self.refuse(card.words.contact, _question(card))

    def not_today(self, found: TodayList) -> bool:
        """Everything of this morning to the next working day, in one step."""
        from reseau_desktop.actions import not_today
        from reseau_desktop.insights.days_off import next_working
        from reseau_desktop.wording import dates

        today, cards = self._clock.today(), found.cards
        if not cards:
            self.said.emit(self.tr("There is nothing to put off today."), False)
            return False
        until = next_working(self._store, today + timedelta(days=1))
        words = self.tr("Not today. All of it comes again {day}.").format(day=dates.exact(until, today))
        return self.attempt(lambda: not_today.put_off(self._store, _morning(cards), until, today), words)

    def pass_review(self, today: date) -> bool:
        """No weekly review this week; it is offered again the next."""
        from reseau_desktop.actions import reviews

        monday = today - timedelta(days=today.weekday())
        words = self.tr("No review this week. It comes again the next.")
        return self.attempt(lambda: reviews.close(self._store, monday, today, skipped=True), words)


def _question(card: TodayCard) -> str:
    """What a card without a day asks: to rekindle a tie, or to wake one."""
    return "rekindle" if card.value.kind is SectionKind.DRIFT else "dormant"


def _morning(cards: Sequence[Card]) -> Morning:
    """What the cards ask for, as the action takes it; a drift and a sleeping tie have no day to be put off to."""
    from reseau_desktop.actions.not_today import Morning

    dues = [card.due for card in cards if card.due is not None]
    kind = DueKind
    return Morning(
        follow_ups=tuple(due.follow_up for due in dues if due.kind is kind.FOLLOW_UP and due.follow_up),
        promises=tuple((due.contact, due.due) for due in dues if due.kind is kind.CADENCE and due.contact),
        groups=tuple((due.tag, due.due) for due in dues if due.kind is kind.GROUP and due.tag),
        thanks=tuple((due.contact, due.due) for due in dues if due.kind is kind.THANKS and due.contact),
        occasions=tuple(occurrence(due) for due in dues if due.kind is kind.OCCASION),
    )
