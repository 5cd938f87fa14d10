"""Takes what is due to whoever shows it, and back what was answered; where nobody can, the window shows it itself."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reseau_desktop.reminders.notices import Act, Failure, Notice
from reseau_desktop.reminders.subjects import Subject

if TYPE_CHECKING:
    from reseau_desktop.reminders.notices import Shower

WATCHED = 12.0  # seconds after which a notice that nobody told of is shown by the window
MOST = 60  # subjects remembered, for answers that come late
TEST = "test"
ONCE = (Act.LOG, Act.TOMORROW, Act.HOUR, Act.UNDO)  # a second press of the same button is none


class Herald(QObject):
    """`told` brings the keys that were shown; `answered` a Subject with the act; `unshown` a Subject that the window shows
    itself, with the reason, and that is told only then; `tested` the result of a notification that was asked for."""

    told = Signal(object)
    answered = Signal(object, object, str)
    unshown = Signal(object, str, str)
    tested = Signal(str, str, str)  # by whom; why not, and in which words

    def __init__(self, shower: Shower | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shower: Shower | None = None
        self._subjects: dict[str, Subject] = {}
        self._waiting: dict[str, float] = {}  # until when, by a clock that is never set
        self._watching = QTimer(self, interval=1000)
        self._watching.timeout.connect(self._look)
        self.set_shower(shower)

    def set_shower(self, shower: Shower | None) -> None:
        """Who shows notices from now on; None: the window."""
        self._shower = shower
        if shower is not None:
            shower.shown.connect(self._shown)
            shower.failed.connect(self._failed)
            shower.acted.connect(self._acted)

    def stop(self) -> None:
        self._watching.stop()
        self._waiting.clear()
        if self._shower is not None:
            self._shower.stop()

    def say(self, subject: Subject) -> None:
        """Show it, in place of what its slot showed before."""
        slot = subject.notice.slot
        self._subjects.pop(slot, None)
        self._subjects[slot] = subject
        for old in [one for one in self._subjects if one not in self._waiting][:-MOST]:
            del self._subjects[old]
        if self._shower is None:
            self._give_back(subject, Failure.NO_SERVICE)
            return
        self._waiting[slot] = time.monotonic() + WATCHED
        self._watching.start()
        self._shower.show(subject.notice)

    def test(self, title: str, body: str) -> None:
        """Show a notification now, and tell who showed it."""
        self.say(Subject(Notice(TEST, title, body), ()))

    def _look(self) -> None:
        """Whether somebody has not answered for too long."""
        late = [slot for slot, until in self._waiting.items() if until < time.monotonic()]
        for slot in late:
            self._failed(self._subjects[slot].notice, Failure.SLOW, "")

    def _settled(self, slot: str) -> Subject | None:
        """What a slot holds, once: a service that answers after all is not asked a second time."""
        waited = self._waiting.pop(slot, None)
        if not self._waiting:
            self._watching.stop()
        return self._subjects.get(slot) if waited is not None else None

    def _shown(self, slot: str, whom: str) -> None:
        subject = self._settled(slot)
        if slot == TEST:
            self.tested.emit(whom, "", "")
        elif subject is not None:
            self.told.emit(subject.keys)

    def _failed(self, notice: Notice, why: str, detail: str) -> None:
        subject = self._settled(notice.slot)
        if subject is not None:
            self._give_back(subject, why, detail)

    def _give_back(self, subject: Subject, why: str, detail: str = "") -> None:
        if subject.notice.slot == TEST:
            self.tested.emit("", str(why), detail)
            return
        self.unshown.emit(subject, str(why), detail)

    def _acted(self, slot: str, key: str, token: str) -> None:
        subject = self._subjects.get(slot)
        if subject is None:
            return
        acts = [act for act, _words in subject.notice.actions]
        act = acts[0] if key == "default" and acts else next((one for one in acts if one == key), None)
        if isinstance(act, Act):
            if act in ONCE and (act is not Act.LOG or subject.due is not None):
                del self._subjects[slot]
            self.answered.emit(subject, act, token)
