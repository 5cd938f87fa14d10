"""The menu of the tray: what today holds, the next three people, quiet, and the ways into the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from reseau_desktop.widgets.popup_menu import PopupMenu

if TYPE_CHECKING:
    from reseau_desktop.insights.due import Due
    from reseau_desktop.insights.snoozing import SnoozeDays
    from reseau_desktop.insights.today import Card

PEOPLE = 3
LONGEST = 48  # letters of a name in a menu


@dataclass(frozen=True, slots=True)
class TrayNews:
    """What the tray says: how many, of what, the first people, the quiet in words (empty: none), the digest's hour in words
    (empty: off)."""

    on: date
    count: str = ""
    parts: str = ""
    cards: tuple[Card, ...] = ()
    snoozes: SnoozeDays | None = None
    quiet: str = ""
    digest: str = ""


class TrayMenu(PopupMenu):
    """Rebuilt at each news: a panel reads the whole of it over the bus, and shows what it read."""

    opened = Signal()
    log_wanted = Signal()
    contact_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()
    quiet_wanted = Signal(str)  # "hour", "tomorrow", "week", or "" to end it
    person_opened = Signal(int)
    logged = Signal(object)  # a Card
    snoozed = Signal(object, object)  # a Due, until which day

    def __init__(self) -> None:
        super().__init__()
        self._news: TrayNews | None = None
        self._menus: list[QMenu] = []

    def say(self, news: TrayNews) -> None:
        """Show what holds now."""
        if news == self._news:
            return
        self._news = news
        self.say_again()

    def news(self) -> TrayNews | None:
        """What it shows."""
        return self._news

    def say_again(self) -> None:
        """In the language spoken now."""
        news = self._news
        if news is None:
            return
        self.clear()
        for menu in self._menus:
            menu.deleteLater()
        self._menus = []
        self._add_summary(news)
        self._add(self.tr("Open today"), self.opened.emit)
        self._add(self.tr("Log an exchange…"), self.log_wanted.emit)
        self._add(self.tr("New contact…"), self.contact_wanted.emit)
        self.addSeparator()
        self._add_people(news)
        self._add_quiet(news)
        digest = self.tr("Digest at {time}").format(time=news.digest) if news.digest else self.tr("No digest")
        self._add(digest, self.settings_wanted.emit)
        self.addSeparator()
        self._add(self.tr("Settings"), self.settings_wanted.emit)
        self._add(self.tr("Quit Réseau"), self.quit_wanted.emit)

    def _add(self, words: str, call: Callable[[], object], menu: QMenu | None = None) -> QAction:
        action = (menu or self).addAction(QIcon(), _plain(words))
        action.triggered.connect(lambda _on=False: call())
        return action

    def _add_summary(self, news: TrayNews) -> None:
        for words in (news.count, news.parts):
            if words:
                self._add(words, lambda: None).setEnabled(False)
        self.addSeparator()

    def _sub(self, words: str, menu: QMenu | None = None) -> QMenu:
        made = PopupMenu(_plain(words), menu or self)
        (menu or self).addMenu(made)
        if menu is None:
            self._menus.append(made)
        return made

    def _add_people(self, news: TrayNews) -> None:
        from reseau_desktop.wording import reminders as words

        people = [card for card in news.cards if card.person is not None and card.other is None][:PEOPLE]
        for card in people:
            assert card.person is not None
            line = f"{card.person.name[:LONGEST]} · {words.why(card, news.on)}"
            menu = self._sub(line)
            self._add(self.tr("Log"), lambda card=card: self.logged.emit(card), menu)
            if card.due is not None and news.snoozes is not None:
                self._add_snooze(menu, card.due, news.snoozes, news.on)
            person = card.person.id
            self._add(self.tr("Open"), lambda person=person: self.person_opened.emit(person), menu)
        if people:
            self.addSeparator()

    def _add_snooze(self, menu: QMenu, due: Due, days: SnoozeDays, on: date) -> None:
        from reseau_desktop.wording import dates

        snooze = self._sub(self.tr("Snooze"), menu)
        offered = {
            days.tomorrow: self.tr("Tomorrow"),
            days.light: dates.titled(dates.near(days.light, on)),
            days.next_week: self.tr("Next week"),
            days.month: self.tr("In a month"),
        }
        for day in sorted(offered):
            words = f"{offered[day]} · {dates.weekday_day(day)}"
            if day == days.tomorrow:
                tomorrow = self.tr("Tomorrow, a day off") if days.tomorrow_off else self.tr("Tomorrow")
                words = f"{tomorrow} · {dates.weekday_day(day)}"
            self._add(words, lambda day=day: self.snoozed.emit(due, day), snooze)

    def _add_quiet(self, news: TrayNews) -> None:
        if news.quiet:
            self._add(self.tr("{quiet}: end it").format(quiet=news.quiet), lambda: self.quiet_wanted.emit(""))
            return
        menu = self._sub(self.tr("Quiet"))
        self._add(self.tr("For an hour"), lambda: self.quiet_wanted.emit("hour"), menu)
        self._add(self.tr("Until tomorrow"), lambda: self.quiet_wanted.emit("tomorrow"), menu)
        self._add(self.tr("This week"), lambda: self.quiet_wanted.emit("week"), menu)


def _plain(words: str) -> str:
    """Names are data: an ampersand in them marks no letter, a tab begins no column."""
    return " ".join(words.replace("&", "&&").split())


def quiet_end(wish: str, now: datetime, quiet: object) -> datetime:
    """When a quiet that was asked for ends: in an hour, or on the morning of tomorrow or of next Monday."""
    from datetime import timedelta

    from reseau_desktop.reminders.schedule import silence_until_morning

    if wish == "hour":
        return now + timedelta(hours=1)
    days = 1 if wish == "tomorrow" else 7 - now.weekday()
    return silence_until_morning(now.date() + timedelta(days=days), quiet)  # type: ignore[arg-type]
