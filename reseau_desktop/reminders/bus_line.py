"""A line to the session bus for one thread, which it can wait on together with a wish to be woken."""

from __future__ import annotations

import contextlib
import os
import select
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

SLICE = 0.25  # seconds between two looks at whether the program ends, while an answer is waited for
RULES = (
    "type='signal',interface='org.freedesktop.Notifications'",
    "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='org.freedesktop.Notifications'",
)


class BusLine:
    """Opened when there is something to send, and again after the bus was lost; `heard` gets what nobody asked for."""

    def __init__(self, heard: Callable[[Message], None]) -> None:
        self._heard = heard
        self._connection: DBusConnection | None = None
        self._hears, self._says = os.pipe()
        os.set_blocking(self._hears, False)
        os.set_blocking(self._says, False)

    def wake(self) -> None:
        """From any thread: `rest` returns."""
        with contextlib.suppress(OSError):
            os.write(self._says, b"x")

    def rest(self) -> bool:
        """Sleep until there is something; False when the bus was lost meanwhile.

        What came together with an answer is read first: nothing would wake us for it.
        """
        if self._connection is not None and not self._take_in():
            return False
        watched: list[int] = [self._hears]
        if self._connection is not None:
            watched.append(self._connection.sock.fileno())
        readable, _, _ = select.select(watched, [], [])
        if self._hears in readable:
            with contextlib.suppress(BlockingIOError):
                os.read(self._hears, 4096)
        if len(readable) == 1 and readable[0] == self._hears:
            return True
        return self._take_in()

    def _take_in(self) -> bool:
        """All that has arrived."""
        try:
            while self._connection is not None:
                self._heard(self._connection.receive(timeout=0))
        except TimeoutError:
            return True
        except (OSError, ValueError):
            self.drop()
            return False
        return True

    def open(self) -> None:
        """Connect, unless connected. Raises OSError, KeyError, RuntimeError: there is no bus, or none that answers."""
        if self._connection is not None:
            return
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(bus=_address())
        for rule in RULES:
            self.send(message_bus.AddMatch(rule))

    def send(self, message: Message) -> int:
        """Its serial number."""
        assert self._connection is not None
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        return serial

    def answer(self, serial: int, until: float, leaving: Callable[[], bool]) -> Message | None:
        """The answer to a message; None when it did not come before `until` (monotonic seconds)."""
        from jeepney import HeaderFields

        while time.monotonic() < until and not leaving():
            assert self._connection is not None
            try:
                message = self._connection.receive(timeout=min(SLICE, max(0.0, until - time.monotonic())))
            except TimeoutError:
                continue
            if message.header.fields.get(HeaderFields.reply_serial) == serial:
                return message
            self._heard(message)
        return None

    def drop(self) -> None:
        """The bus is lost."""
        if self._connection is not None:
            with contextlib.suppress(OSError, ValueError):
                self._connection.close()
        self._connection = None

    def close(self) -> None:
        self.drop()
        os.close(self._hears)
        os.close(self._says)


def _address() -> str:
    """Of the session's bus; where the session does not say, the place where systemd puts it."""
    usual = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")  # noqa: PTH118
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and os.path.exists(usual):  # noqa: PTH110
        return f"unix:path={usual}"
    return "SESSION"
