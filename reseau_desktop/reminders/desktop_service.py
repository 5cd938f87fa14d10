"""The desktop's notification service (org.freedesktop.Notifications), spoken to on a thread of its own.

QtDBus cannot send the unsigned number that `Notify` wants, so jeepney writes the messages. The thread sleeps until there
is something to send or to read; a service that is slow, dies or comes back never holds the window up.
"""

from __future__ import annotations

import html
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reseau_desktop.reminders.notices import Failure, Notice, Showing

if TYPE_CHECKING:
    from jeepney import Message

    from reseau_desktop.reminders.bus_line import BusLine

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
APPLICATION = "fr.reseau.Reseau"
PATIENCE = 5.0  # seconds for an answer: two are usual for a service that is just starting
GONE = ("ServiceUnknown", "NameHasNoOwner", "Spawn", "NoReply", "Disconnected")


class DesktopService(Showing):
    """Notices shown by the desktop. Its signals come on the thread of its owner."""

    def __init__(self, parent: QObject | None = None, *, patience: float = PATIENCE, icon: str = "") -> None:
        super().__init__(parent)
        self._talk = _Talk(self, patience, icon)

    def show(self, notice: Notice) -> None:
        """Hand over; the answer comes as a signal."""
        self._talk.show(notice)

    def stop(self) -> None:
        self._talk.stop()


class _Talk:
    """All that happens on the thread, but for `show` and `stop`."""

    def __init__(self, service: DesktopService, patience: float, icon: str) -> None:
        self._service, self._patience, self._icon = service, patience, icon
        self._waiting: deque[Notice] = deque()
        self._line: BusLine | None = None
        self._thread: threading.Thread | None = None
        self._leaving = False
        self._forget()

    def _forget(self) -> None:
        """Another service, or none: what was known of the last one holds no more."""
        self._capabilities: frozenset[str] | None = None
        self._server = ""
        self._numbers: dict[str, int] = {}  # of the notices shown, by slot
        self._slots: dict[int, str] = {}
        self._tokens: dict[int, str] = {}
        self._late: dict[int, str] = {}  # questions whose answer did not come in time

    # -- from the window's thread

    def show(self, notice: Notice) -> None:
        self._waiting.append(notice)
        if self._thread is None:
            from reseau_desktop.reminders.bus_line import BusLine

            self._line = BusLine(self._heard)
            self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
            self._thread.start()
        assert self._line is not None
        self._line.wake()

    def stop(self) -> None:
        self._leaving = True
        if self._thread is not None and self._line is not None:
            self._line.wake()
            self._thread.join(2)
            self._thread = None

    # -- on the thread

    def _run(self) -> None:
        assert self._line is not None
        while not self._leaving:
            if self._waiting:
                self._show(self._waiting.popleft())
            elif not self._rested():
                self._forget()
        self._line.close()

    def _rested(self) -> bool:
        """Sleep until there is something; False where the line was lost. A message that makes no sense ends the line, never
        the thread: reminders go on."""
        assert self._line is not None
        try:
            return self._line.rest()
        except Exception:
            self._line.drop()
            return False

    def _show(self, notice: Notice) -> None:
        """Twice where the service died meanwhile: the bus starts it again, or another one took its name."""
        failure, detail = Failure.NO_SERVICE, ""
        for _attempt in range(2):
            try:
                self._notify(notice)
            except Exception as error:  # whatever happens, the reminder is shown somewhere
                failure = error.failure if isinstance(error, ServiceError) else Failure.REFUSED
                detail = error.detail if isinstance(error, ServiceError) else str(error)
                if failure is Failure.NO_SERVICE and not self._leaving:
                    self._forget()
                    continue
                break
            else:
                self._service.shown.emit(notice.slot, self._server)
                return
        if not self._leaving:
            self._service.failed.emit(notice, failure, detail)

    def _notify(self, notice: Notice) -> None:
        if self._capabilities is None:
            self._capabilities = frozenset(self._call("GetCapabilities")[0])
            self._server = self._name()
        able = self._capabilities
        actions = _actions(notice) if "actions" in able else []
        body = html.escape(notice.body, quote=False) if "body-markup" in able else notice.body
        title = notice.title if "body" in able or not notice.body else f"{notice.title} · {notice.body}"
        hints = {"desktop-entry": ("s", APPLICATION)}
        arguments = (
            "Réseau",
            self._numbers.get(notice.slot, 0),
            self._icon,
            title,
            body,
            actions,
            hints,
            -1,
        )
        (number,) = self._call("Notify", "susssasa{sv}i", arguments, notice.slot)
        self._remember(notice.slot, int(number))

    def _name(self) -> str:
        """What the service calls itself; nothing depends on it."""
        try:
            return str(self._call("GetServerInformation")[0])
        except ServiceError:
            return ""

    def _remember(self, slot: str, number: int) -> None:
        self._numbers[slot] = number
        self._slots[number] = slot
        for old in list(self._slots)[:-100]:
            del self._slots[old]

    def _call(self, member: str, signature: str = "", values: tuple[Any, ...] = (), slot: str = "") -> Any:
        """The answer of the service. Raises ServiceError."""
        from jeepney import DBusAddress, MessageType, new_method_call

        assert self._line is not None
        until = time.monotonic() + self._patience
        try:
            self._line.open()
            message = new_method_call(DBusAddress(PATH, NAME, NAME), member, signature or None, values)
            serial = self._line.send(message)
            answer = self._line.answer(serial, until, lambda: self._leaving)
        except TimeoutError as error:
            raise ServiceError(Failure.NO_BUS) from error
        except (OSError, KeyError, RuntimeError, ValueError) as error:
            self._line.drop()
            raise ServiceError(Failure.NO_BUS, str(error)) from error
        if answer is None:
            if slot:
                self._late[serial] = slot
            raise ServiceError(Failure.SLOW)
        if answer.header.message_type is MessageType.error:
            raise _refusal(answer)
        return answer.body

    def _heard(self, message: Message) -> None:
        """A signal of the service, or an answer that came late."""
        from jeepney import HeaderFields

        fields = message.header.fields
        late = self._late.pop(int(fields.get(HeaderFields.reply_serial, 0)), None)
        if late is not None and len(message.body) == 1 and isinstance(message.body[0], int):
            self._remember(late, message.body[0])
            return
        member = fields.get(HeaderFields.member)
        if member == "NameOwnerChanged" and message.body[0] == NAME:
            self._forget()
        elif member == "ActivationToken" and fields.get(HeaderFields.interface) == NAME:
            self._tokens[int(message.body[0])] = str(message.body[1])
        elif member == "ActionInvoked" and fields.get(HeaderFields.interface) == NAME:
            number, act = int(message.body[0]), str(message.body[1])
            if number in self._slots:
                self._service.acted.emit(self._slots[number], act, self._tokens.pop(number, ""))


class ServiceError(Exception):
    """The service did not show it."""

    def __init__(self, failure: Failure, detail: str = "") -> None:
        super().__init__(failure, detail)
        self.failure, self.detail = failure, detail


def _refusal(answer: Message) -> ServiceError:
    from jeepney import HeaderFields

    name = str(answer.header.fields.get(HeaderFields.error_name, ""))
    if any(word in name for word in GONE):
        return ServiceError(Failure.NO_SERVICE)
    return ServiceError(Failure.REFUSED, str(answer.body[0]) if answer.body else name)


def _actions(notice: Notice) -> list[str]:
    """Pairs of key and words; what a click on the notification itself means comes first."""
    pairs = [word for act, words in notice.actions for word in (str(act), words)]
    return ["default", notice.actions[0][1], *pairs] if pairs else []
