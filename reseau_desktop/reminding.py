"""Reminders, put together: the watch finds what is due, the herald says it, the tray shows it, the window answers.

Nothing of it is loaded before the first paint.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from reseau_desktop.closing import Closing
from reseau_desktop.reminder_answers import ReminderAnswers, buttons
from reseau_desktop.reminders.herald import Herald
from reseau_desktop.reminders.notices import Act, Shower
from reseau_desktop.reminders.schedule import is_quiet
from reseau_desktop.reminders.subjects import DIGEST, Spoken, Subject, names_needed, silent_keys, subjects
from reseau_desktop.reminders.tray import Tray
from reseau_desktop.reminders.tray_icon import TrayState
from reseau_desktop.reminders.tray_menu import TrayNews, quiet_end
from reseau_desktop.reminders.watch import Look, Watch
from reseau_desktop.wording import dates
from reseau_desktop.wording import reminders as words

if TYPE_CHECKING:
    from reseau_desktop.insights.today import TodayList
    from reseau_desktop.reminders.autostart import Autostart
    from reseau_desktop.reminders.schedule import Coming
    from reseau_desktop.window import Window

IN_FRONT = 0.4  # seconds since the window lost the keyboard: a panel takes it before it tells of the press
JUST_STARTED = timedelta(minutes=2)  # in which a tray may still come for a window that was to be hidden


class Reminding(QObject):
    """One for each window. `news` when what comes, or what is quiet, is new."""

    news = Signal()
    tested = Signal(str, str, str)  # a notification was tried: who showed it, else why not

    def __init__(self, window: Window, shower: Shower | None = None) -> None:
        super().__init__(window)
        self._window, self._clock, self._store = window, window.clock, window.store
        self.watch = Watch(window.signals, window.clock, self)
        self._given = shower
        self.herald: Herald | None = None
        self._tray: Tray | None = None
        self.closing = Closing(window.frame, self.tray_there)
        self.answers = ReminderAnswers(window, self.watch, self._in_front, self)
        self._look: Look | None = None
        self._morning: TodayList | None = None
        self._unsaid: list[Subject] = []
        self._waiting_for_tray: datetime | None = None
        self._left_front = 0.0
        self._connect()

    def _connect(self) -> None:
        window = self._window
        self.watch.looked.connect(self._looked)
        self.watch.due.connect(self._say_due)
        self.watch.failed.connect(window.file_trouble)
        self.watch.unwritten.connect(lambda why: window.complain(words.unwritten(why)))
        window.frame.installEventFilter(self)

    # -- from start to end

    @property
    def tray(self) -> Tray:
        """Made when it is first needed."""
        if self._tray is None:
            self._tray = tray = Tray(self)
            menu = tray.menu
            tray.pressed.connect(self.toggle)
            tray.came.connect(self._tray_came)
            tray.went.connect(self._tray_went)
            menu.opened.connect(self.answers.show_today)
            menu.log_wanted.connect(lambda: self._in_front(self._window.quick.log))
            menu.contact_wanted.connect(lambda: self._in_front(self._window.menu.new_contact))
            menu.settings_wanted.connect(lambda: self._in_front(self._settings))
            menu.quit_wanted.connect(self._window.frame.quit)
            menu.quiet_wanted.connect(self.be_quiet)
            menu.person_opened.connect(
                lambda person: self._in_front(lambda: self._window.open_person(person))
            )
            menu.logged.connect(self.answers.log_card)
            menu.snoozed.connect(self.answers.put_off)
        return self._tray

    def tray_there(self) -> bool:
        """Whether this desktop has a tray, now."""
        return self.tray.there()

    def stay_hidden(self) -> bool:
        """Start without a window: True where the tray holds it; where none is there yet, it is awaited for a while."""
        if self.tray_there():
            return True
        self._waiting_for_tray = self._clock.now()
        return False

    def start(self) -> None:
        """Look, say, and show from now on."""
        if self.herald is not None:
            return
        shower = self._given or self._usual_shower()
        self.herald = Herald(shower, self)
        self.herald.told.connect(self.watch.told)
        self.herald.answered.connect(self.answers.answer)
        self.answers.herald = self.herald
        self.herald.unshown.connect(lambda subject, _why, _detail: self._say_in_window(subject))
        self.herald.tested.connect(self.tested)
        self.tray.say(TrayState.CALM, TrayNews(self._clock.today()))
        self.watch.start()

    def _usual_shower(self) -> Shower | None:
        if sys.platform.startswith("linux"):
            from reseau_desktop.reminders.desktop_service import DesktopService

            return DesktopService(self, icon=_sign())
        return self.tray.balloons()

    def stop(self) -> None:
        """Nothing runs any more."""
        self.watch.stop()
        if self.herald is not None:
            self.herald.stop()
        if self._tray is not None:
            self._tray.stop()

    # -- news

    def _looked(self, look: Look) -> None:
        self._look = look
        if look.morning is not None:
            self._morning = look.morning
        self.say_again()
        self.news.emit()

    def say_again(self) -> None:
        """The tray and the status bar, in the language spoken now."""
        look = self._look
        if look is None:
            return
        cards = self._morning.cards if self._morning is not None else ()
        silence = self.watch.silence()
        quiet = silence is not None or is_quiet(look.now.time(), look.hours.quiet)
        state = TrayState.QUIET if quiet else TrayState.DUE if cards else TrayState.CALM
        self.tray.say(
            state,
            TrayNews(
                look.now.date(),
                words.count(len(cards)),
                words.parts(cards),
                cards[:20],
                look.snoozes or (self._news().snoozes if self._news() else None),
                words.quiet_until(silence.until, look.now) if silence is not None else "",
                dates.clock_said(look.hours.digest) if look.hours.digest is not None else "",
            ),
        )
        self._window.frame.status.set_next(
            words.next_reminder(look.coming[0].at if look.coming else None, look.now)
        )

    def _news(self) -> TrayNews | None:
        return self.tray.menu.news()

    def coming(self) -> tuple[Coming, ...]:
        """The next moments at which something is said."""
        return self._look.coming if self._look is not None else ()

    def name_of(self, coming: Coming) -> str:
        """What a moment to come is about."""
        from reseau_desktop.insights.names import names

        if coming.timed is None or self._look is None:
            return ""
        due = self._look.dues.get(coming.timed.follow_up)
        if due is None:
            return ""
        found = names(self._store, [due.contact]) if due.contact is not None else {}
        return found.get(due.contact or 0, "") or due.what[: words.LONGEST]

    # -- saying

    def _say_due(self, look: Look) -> None:
        from reseau_desktop.insights.names import names
        from reseau_desktop.insights.settings import me, settings

        assert self.herald is not None
        found = subjects(
            look,
            Spoken(
                buttons(),
                me(self._store).given,
                names(self._store, names_needed(look)),
                settings(self._store).private,
            ),
        )
        quiet = silent_keys(look, found)
        if quiet:
            self.watch.told(quiet)
        for subject in found:
            self.herald.say(subject)

    def _say_in_window(self, subject: Subject) -> None:
        """Where nobody else shows it; a window that is away says it when it comes back, and it is told only then: what
        nobody has seen when the program ends is said again. What rings at its minute stays until it is answered."""
        frame = self._window.frame
        if not frame.isVisible() or frame.isMinimized():
            self._keep_unsaid(subject)
            QApplication.alert(frame)
            return
        if subject.keys:
            self.watch.told(subject.keys)
        notice = subject.notice
        if notice.slot == DIGEST and frame.current_page() == "today" and frame.isActiveWindow():
            return  # it is what one looks at
        way_back = [one for one in notice.actions if one[0] is Act.UNDO]
        act, verb = (*way_back, *notice.actions, (None, ""))[0]
        brief = not notice.body or (notice.slot == DIGEST and not way_back)  # Today holds the rest
        said = notice.title if brief else f"{notice.title} · {notice.body}"
        rings = bool(subject.keys) and notice.slot != DIGEST
        if rings and not frame.isActiveWindow():
            QApplication.alert(frame)
        frame.notices.say(
            said,
            verb,
            (lambda: self.answers.answer(subject, act, "")) if act else None,
            kind="rings" if rings else "info",
        )

    def _keep_unsaid(self, subject: Subject) -> None:
        """For when the window comes back, in place of what its slot held; that is over: yesterday's digest is none today."""
        replaced = [one for one in self._unsaid if one.notice.slot == subject.notice.slot]
        self._unsaid = [one for one in self._unsaid if one not in replaced] + [subject]
        over = {key for one in replaced for key in one.keys} - set(subject.keys)
        if over:
            self.watch.told(over)

    def zone_known(self) -> bool:
        return self.watch.zone_known()

    def autostart(self) -> Autostart:
        """How this network is opened with the session."""
        from reseau_desktop.paths import data_folder
        from reseau_desktop.reminders.autostart import of_system

        folder = self._store.folder
        return of_system(None if folder == data_folder(None) else folder)

    def test(self) -> None:
        """Show a notification now; `tested` tells what came of it."""
        self.start()
        assert self.herald is not None
        self.herald.test(self.tr("A reminder of Réseau"), self.tr("This is how a reminder looks."))

    # -- the window, and quiet

    def be_quiet(self, wish: str) -> None:
        """Say nothing for an hour, until tomorrow or for the week; an empty wish ends it."""
        quiet = self._look.hours.quiet if self._look is not None else None
        self.watch.be_quiet(quiet_end(wish, self._clock.now(), quiet) if wish else None)

    def toggle(self) -> None:
        """The icon was pressed: Today, or away when the window is in front."""
        frame = self._window.frame
        just_left = time.monotonic() - self._left_front < IN_FRONT
        if frame.isVisible() and not frame.isMinimized() and (frame.isActiveWindow() or just_left):
            self.closing.leave()
        else:
            self.answers.show_today()

    def _settings(self) -> None:
        self._window.frame.go("settings").open_section("reminders")  # type: ignore[attr-defined]

    def _in_front(self, wish: Callable[[], object]) -> None:
        self._waiting_for_tray = None
        self.closing.come()
        wish()

    def _tray_came(self) -> None:
        """A window that was to start hidden goes there, as long as nobody asked for it."""
        since, self._waiting_for_tray = self._waiting_for_tray, None
        if (
            since is not None
            and self._clock.now() - since < JUST_STARTED
            and self._window.frame.isMinimized()
        ):
            self._window.frame.hide()
        self.say_again()

    def _tray_went(self) -> None:
        """The panel is gone: a hidden window must be within reach."""
        if not self._window.frame.isVisible():
            self._window.frame.showMinimized()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate:
            self._left_front = time.monotonic()
        elif kind == QEvent.Type.LanguageChange:
            self.tray.menu.say_again()
            self.say_again()
        elif kind in (QEvent.Type.Show, QEvent.Type.WindowStateChange, QEvent.Type.WindowActivate):
            waiting, self._unsaid = self._unsaid, []
            for subject in waiting:
                self._say_in_window(subject)
        return super().eventFilter(watched, event)


def _sign() -> str:
    """The icon of notifications: the installed one by its name, else a picture of ours."""
    from PySide6.QtGui import QIcon

    from reseau_desktop.reminders.desktop_service import APPLICATION
    from reseau_desktop.reminders.tray_icon import application_sign
    from reseau_desktop.startup import cache_folder

    if QIcon.hasThemeIcon(APPLICATION):
        return APPLICATION
    path = cache_folder() / "notification.png"
    return str(path) if path.exists() or application_sign(96).save(str(path)) else ""
