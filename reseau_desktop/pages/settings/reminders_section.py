"""Reminders: when the digest comes, what holds it back, what comes next, and whether the desktop shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTime, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QWidget

from reseau_desktop.insights import reminding
from reseau_desktop.insights.settings import Settings, settings
from reseau_desktop.pages.settings.form_section import FormSection
from reseau_desktop.pages.settings.section import Setting
from reseau_desktop.reminders.autostart import Autostart, AutostartProblem
from reseau_desktop.reminders.schedule import Coming, Hours, digest_at, is_quiet
from reseau_desktop.widgets.buttons import Button, LinkButton
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, system
from reseau_desktop.wording import reminders as words

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

KEYS = ("digest", "digest_at", "quiet", "quiet_from", "quiet_to", "private")
CLOSING = "reminders/closing"  # read by the window when it closes


class Desk(Protocol):
    """What the running reminders tell: given by the application."""

    news: SignalInstance
    tested: SignalInstance

    def autostart(self) -> Autostart: ...

    def coming(self) -> tuple[Coming, ...]: ...

    def name_of(self, coming: Coming) -> str: ...

    def test(self) -> None: ...

    def tray_there(self) -> bool: ...

    def zone_known(self) -> bool: ...


class RemindersSection(FormSection):
    """The digest's settings are the network's, undone like any other; the session's are this computer's."""

    key, form = "reminders", "settings_reminders.ui"
    round_asked = Signal()

    def __init__(
        self,
        store: Store,
        clock: Clock,
        wishes: PeopleWishes,
        screen: ScreenState,
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes, self._screen = store, clock, wishes, screen
        self._desk, self._starting = desk, desk.autostart()
        self._quiet_now = False
        self._find()
        self._connect()

    def _find(self) -> None:
        child = self.child
        self.digest, self.digest_at = child(QCheckBox, "digest"), child(QTimeEdit, "digestAt")
        self.quiet = child(QCheckBox, "quiet")
        self.quiet_from, self.quiet_to = child(QTimeEdit, "quietFrom"), child(QTimeEdit, "quietTo")
        self.private, self.autostart = child(QCheckBox, "private"), child(QCheckBox, "autostart")
        self.closing, self.test_button = child(Choice, "closing"), child(Button, "test")
        self.to_round = child(LinkButton, "toRound")
        self.effect, self.next = child(Paragraph, "effect"), child(Paragraph, "next")
        self.result, self.tray = child(Paragraph, "result"), child(Paragraph, "tray")
        self._days, self.trouble = child(Text, "days"), child(ErrorStrip, "trouble")

    def _connect(self) -> None:
        for box, key in ((self.digest, "digest"), (self.quiet, "quiet"), (self.private, "private")):
            box.toggled.connect(lambda on, key=key: self._set(**{key: on}))
        times = {"digest_at": self.digest_at, "quiet_from": self.quiet_from, "quiet_to": self.quiet_to}
        for key, edit in times.items():
            edit.setDisplayFormat("H:mm")
            edit.setKeyboardTracking(False)
            edit.timeChanged.connect(lambda at, key=key: self._set(**{key: at.toString("HH:mm")}))
            edit.lineEdit().setTextMargins(
                theme().px(4), 0, 0, 0
            )  # the sheet's padding does not reach the text
            sized(edit, width=78)
        sized(self.closing, width=180)
        self.closing.activated.connect(lambda _=0: self._choose_closing())
        self.autostart.toggled.connect(self._switch_autostart)
        self.to_round.clicked.connect(self.round_asked)
        self.test_button.clicked.connect(self._test)
        self._desk.tested.connect(self._tested)

    def context(self) -> str:
        return self.tr("when Réseau speaks up")

    def settings(self) -> Sequence[Setting]:
        return (
            Setting("digest", self.tr("Daily digest"), self.tr("notification hour time")),
            Setting("quiet", self.tr("Quiet hours"), self.tr("night silence do not disturb")),
            Setting("private", self.tr("Notifications name nobody"), self.tr("private names")),
            Setting("next", self.tr("Next reminders"), self.tr("coming try test notification")),
            Setting("autostart", self.tr("Start with the session"), self.tr("autostart login hidden")),
            Setting("closing", self.tr("Closing the window"), self.tr("tray icon quit minimise")),
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "digest": lambda: self.digest,
            "quiet": lambda: self.quiet,
            "private": lambda: self.private,
            "next": lambda: self.test_button,
            "autostart": lambda: self.autostart,
            "closing": lambda: self.closing,
        }

    # -- what holds now

    def refresh(self) -> None:
        self._quiet_now = True
        chosen = settings(self._store)
        self.digest.setChecked(chosen.digest)
        self.digest_at.setEnabled(chosen.digest)
        self.quiet.setChecked(chosen.quiet)
        self.private.setChecked(chosen.private)
        for edit, written in (
            (self.digest_at, chosen.digest_at),
            (self.quiet_from, chosen.quiet_from),
            (self.quiet_to, chosen.quiet_to),
        ):
            at = time.fromisoformat(written)
            edit.setTime(QTime(at.hour, at.minute))
        for edit in (self.quiet_from, self.quiet_to):
            edit.setEnabled(chosen.quiet)
        off = [dates.weekday(day) for day in sorted(chosen.days_off)]
        self._days.setText(dates.titled(", ".join(off)) if off else self.tr("None"))
        self.autostart.setChecked(self._starting.is_on())
        self.closing.set_value("quit" if self._screen.text(CLOSING) == "quit" else "stay")
        there = self._desk.tray_there()
        self.tray.setText("" if there else self.tr("This desktop has no tray: the window minimises instead."))
        self.effect.setText(" ".join(self._effects(chosen)))
        self._show_coming()
        self._quiet_now = False

    def _effects(self, chosen: Settings) -> list[str]:
        """What the choices come to, and what is odd about them."""
        found = []
        at, quiet = reminding.digest_time(chosen), reminding.quiet_hours(chosen)
        if at is None:
            found.append(self.tr("Only follow-ups with a time of their own are notified."))
        elif is_quiet(at, quiet):
            later = digest_at(self._clock.today(), Hours(at, quiet)).time()
            found.append(
                self.tr("{hour} lies in the quiet hours: the digest comes at {later}.").format(
                    hour=dates.clock_said(at), later=dates.clock_said(later)
                )
            )
        if quiet is not None and quiet[0] == quiet[1]:
            found.append(self.tr("The quiet hours begin when they end: there are none."))
        if len(chosen.days_off) == 7:
            found.append(self.tr("Every day is a day off: the digest never comes."))
        found.append(
            self.tr(
                "Quiet hours, days off and a presentation hold the digest back. A follow-up with a time comes at its minute."
            )
        )
        return found + self._zones()

    def _zones(self) -> list[str]:
        """Zones nobody knows: the times hold all the same."""
        from zoneinfo import available_timezones

        known = available_timezones()
        odd = [
            words.unknown_zone(zone) for zone in reminding.zones(self._store) if known and zone not in known
        ]
        return odd[:2] + ([] if self._desk.zone_known() else [words.no_system_zone()])

    def _show_coming(self) -> None:
        now = self._clock.now()
        lines = [self._line(coming, now) for coming in self._desk.coming()]
        self.next.setText("\n".join(lines) or self.tr("None to come."))

    def _line(self, coming: Coming, now: datetime) -> str:
        about = self.tr("digest") if coming.timed is None else self._desk.name_of(coming)
        return f"{dates.titled(words.moment(coming.at, now))} · {about}"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.news.connect(self._show_coming)
        self._show_coming()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.news.disconnect(self._show_coming)

    # -- changing it

    def restore(self) -> None:
        from reseau_desktop.actions.settings import reset

        self._wishes.attempt(lambda: reset(self._store, *KEYS), self.tr("Reminders are as proposed again."))

    def _set(self, **values: object) -> None:
        from reseau_desktop.actions.settings import change

        if not self._quiet_now:
            self._wishes.attempt(lambda: change(self._store, **values))

    def _choose_closing(self) -> None:
        self._screen.set(CLOSING, str(self.closing.value()))
        self._screen.sync()

    def _switch_autostart(self, on: bool) -> None:
        if self._quiet_now:
            return
        try:
            self._starting.switch(on)
        except AutostartProblem as problem:
            said = self.tr("Réseau cannot change how the session starts: {path} cannot be written.")
            self.trouble.say(
                said.format(path=problem.path),
                f"{system.why(problem.reason)} {self.tr('Nothing was changed.')}".strip(),
                kind="warn",
            )
            self.told.emit(self.trouble)
            self._quiet_now = True
            self.autostart.setChecked(self._starting.is_on())
            self._quiet_now = False
        else:
            self.trouble.hide()

    def _test(self) -> None:
        self.result.setText(self.tr("Waiting for the desktop…"))
        self._desk.test()

    def _tested(self, whom: str, why: str, detail: str) -> None:
        self.result.setText(words.tested(whom, why, detail))

    def retranslate(self) -> None:
        super().retranslate()
        self.digest_at.setAccessibleName(self.tr("Time of the digest"))
        self.quiet_from.setAccessibleName(self.tr("Quiet hours begin"))
        self.quiet_to.setAccessibleName(self.tr("Quiet hours end"))
        self.closing.setAccessibleName(self.tr("Closing the window"))
        self.result.setText("")
        chosen = self.closing.value()
        self.closing.clear()
        self.closing.add(self.tr("Réseau stays"), "stay")
        self.closing.add(self.tr("Quits Réseau"), "quit")
        self.closing.set_value(chosen or "stay")
