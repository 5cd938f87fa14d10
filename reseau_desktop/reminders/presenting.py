"""Whether somebody presents, or watches something whole: the desktop knows, and the digest waits (features, row 42).

GNOME and those who speak as it does tell whether the session may go idle; Plasma tells whether notifications are held. A
desktop that tells neither is never presenting. Called on a worker: a bus that is slow holds nothing up.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import Any

from reseau_desktop.reminders.schedule import Say

PATIENCE = 1.0  # seconds for each of the two answers
IDLE = 8  # GNOME's flag: the session is kept from going idle
SESSION = ("/org/gnome/SessionManager", "org.gnome.SessionManager")
NOTIFICATIONS = ("/org/freedesktop/Notifications", "org.freedesktop.Notifications")


def presenting() -> bool:
    """Ask the desktop; False where it does not say."""
    if not sys.platform.startswith("linux") or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    try:
        from jeepney.io.blocking import open_dbus_connection

        with open_dbus_connection(bus="SESSION") as bus:
            return _idle_is_held(bus) or _notifications_are_held(bus)
    except Exception:  # no bus, one that goes away, an answer of another shape: nobody says so
        return False


def held_back(say: Say) -> Say:
    """What is said all the same: a follow-up with a time comes at its minute."""
    return replace(say, digest=None, missed=(), keys=tuple(one.key for one in say.timed))


def _idle_is_held(bus: Any) -> bool:
    from jeepney import DBusAddress, new_method_call

    address = DBusAddress(*SESSION, interface=SESSION[1])
    return _answer(bus, new_method_call(address, "IsInhibited", "u", (IDLE,))) is True


def _notifications_are_held(bus: Any) -> bool:
    from jeepney import DBusAddress, Properties

    address = DBusAddress(*NOTIFICATIONS, interface=NOTIFICATIONS[1])
    found = _answer(bus, Properties(address).get("Inhibited"))
    return isinstance(found, tuple) and found[1:] == (True,)


def _answer(bus: Any, question: Any) -> Any:
    """The first value of the answer; None for a refusal, or for nobody there: no service is started for it."""
    from jeepney import MessageFlag, MessageType

    question.header.flags |= MessageFlag.no_auto_start
    try:
        answer = bus.send_and_get_reply(question, timeout=PATIENCE)
    except TimeoutError:
        return None
    if answer.header.message_type is MessageType.error or not answer.body:
        return None
    return answer.body[0]
