"""What is done about a reminder from where it is shown: a notification, the tray, a notice of the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reseau_desktop.insights.due import DueKind
from reseau_desktop.pages.due_wishes import DueWishes
from reseau_desktop.reminders.notices import Act, Notice
from reseau_desktop.reminders.subjects import DIGEST, Subject
from reseau_desktop.wording import reminders as words

if TYPE_CHECKING:
    from reseau_desktop.insights.due import Due
    from reseau_desktop.insights.today import Card
    from reseau_desktop.network.warmth import Kind
    from reseau_desktop.reminders.herald import Herald
    from reseau_desktop.reminders.watch import Watch
    from reseau_desktop.window import Window

translate = QCoreApplication.translate


def buttons() -> dict[Act, str]:
    """What the answers are called."""
    return {
        Act.OPEN: translate("Reminding", "Open"),
        Act.TODAY: translate("Reminding", "Open today"),
        Act.LOG: translate("Reminding", "Log"),
        Act.TOMORROW: translate("Reminding", "Tomorrow"),
        Act.HOUR: translate("Reminding", "In an hour"),
        Act.UNDO: translate("Reminding", "Undo"),
    }


class ReminderAnswers(QObject):
    """`in_front(wish)` brings the window to the front, then does what was wished."""

    def __init__(
        self, window: Window, watch: Watch, in_front: Callable[[Callable[[], object]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._watch, self._in_front = window, watch, in_front
        self._store, self._clock = window.store, window.clock
        self.wishes = DueWishes(window.store, window.clock, self)
        self.wishes.said.connect(window.say)
        self.wishes.refused.connect(window.complain)
        self.wishes.asked.connect(self._snoozed_again)
        self._asks_about = 0  # whose circle the snooze that was just answered puts in question
        self.herald: Herald | None = None
        self._logged = -1  # the version of the store after an exchange was noted from here

    def answer(self, subject: Subject, act: Act, token: str) -> None:
        """What was pressed. `token` lets the window come to the front where the desktop asks for one."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        due = subject.due
        if act is Act.LOG and due is not None:
            self._log(due, subject.name, subject.channel, subject.notice.slot)
        elif act is Act.LOG:  # of several: two letters of a name, and Enter
            self._in_front(self._window.quick.log)
        elif act is Act.TOMORROW and due is not None:
            self.put_off(due, self._clock.today() + timedelta(days=1), subject.notice.slot)
        elif act is Act.HOUR:
            self._watch.in_an_hour()
        elif act is Act.UNDO and self._store.version == self._logged:
            self._window.frame.undo_requested.emit()  # nothing else was done since
        elif act is Act.OPEN and due is not None and due.contact is not None:
            person = due.contact
            self._in_front(lambda: self._window.open_person(person))
        else:
            self.show_today()

    def show_today(self) -> None:
        self._in_front(lambda: self._window.frame.go("today"))

    def log_card(self, card: Card) -> None:
        """From the menu of the tray, by the channel that Today proposes."""
        if card.person is None:
            return
        if card.due is None:
            if self.wishes.log([card.person.id], card.channel, self._clock.today()):
                self._say_where_asked(DIGEST, self._logged_words(card.person.name, card.channel))
        else:
            self._log(card.due, card.person.name, card.channel, DIGEST)

    def _log(self, due: Due, name: str, channel: str, slot: str) -> None:
        """Note the exchange, close what it answers, and say so where it was asked; undo takes it back."""
        from reseau_desktop.network.warmth import Kind

        if due.contact is None:  # a follow-up with nobody: there is no exchange to note
            self.wishes.done(due, channel)
            return
        kind = Kind(channel) if channel in tuple(Kind) else Kind.MESSAGE
        if self._note(due, due.contact, kind, words.logged(name, kind)):
            self._say_where_asked(slot, self._logged_words(name, kind))

    def put_off(self, due: Due, day: date, slot: str = DIGEST) -> None:
        """Whatever day that is: which one, and that it is a day off, is said where it was asked; so is the question of the
        third snooze in a row, which leads to the card."""
        self._asks_about = 0
        if not self.wishes.snooze(due, day):
            return
        said = self.wishes.put_off_to(day)
        if self._asks_about:
            self._say_where_asked(slot, said, words.snoozed_again(self._spoken_name(self._asks_about)), due)
        else:
            self._say_where_asked(slot, said)

    def _snoozed_again(self, contact: int) -> None:
        self._asks_about = contact

    def _logged_words(self, name: str, kind: str) -> str:
        return words.logged("" if self._private() else name, kind)

    def _spoken_name(self, contact: int) -> str:
        from reseau_desktop.insights.names import names

        return "" if self._private() else names(self._store, [contact]).get(contact, "")

    def _private(self) -> bool:
        """Whether notifications name nobody."""
        from reseau_desktop.insights.settings import settings

        return settings(self._store).private

    def _say_where_asked(self, slot: str, said: str, question: str = "", about: Due | None = None) -> None:
        """What was done, with the way back, in the place of the notification that was answered. A click on it, which often
        only sends a notification away, takes nothing back."""
        self._logged = self._store.version
        if self.herald is None:
            return
        shown = Act.OPEN if about is not None else Act.TODAY
        acts = tuple((act, buttons()[act]) for act in (shown, Act.UNDO))
        self.herald.say(Subject(Notice(slot, said, question, acts), (), about))

    def _note(self, due: Due, contact: int, kind: Kind, said: str) -> bool:
        """The exchange, and with it what it answers: a follow-up is done, wishes and thanks were given."""
        from reseau_desktop.actions import interactions

        today = self._clock.today()
        if due.kind is DueKind.FOLLOW_UP:
            return self.wishes.attempt(
                lambda: interactions.log(
                    self._store, [contact], kind, today, closes=due.follow_up, today=today
                ),
                said,
            )
        return self.wishes.wish(due, kind) if due.kind is DueKind.OCCASION else self.wishes.done(due, kind)
