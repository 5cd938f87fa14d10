"""A notification, whoever shows it: the desktop's own service, the tray, or the window itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance


class Act(StrEnum):
    """What can be answered from a notification. Nothing depends on it: what is not answered stays in Today."""

    OPEN = "open"  # the person, or Today where there are several
    TODAY = "today"
    LOG = "log"
    TOMORROW = "tomorrow"
    HOUR = "hour"  # the digest again in an hour
    UNDO = "undo"


class Failure(StrEnum):
    """Why a notification was not shown."""

    NO_BUS = "no_bus"  # the session has no message bus, or it does not answer
    NO_SERVICE = "no_service"  # nobody on this desktop shows notifications
    SLOW = "slow"  # the service did not answer in time
    REFUSED = "refused"  # it answered with an error


@dataclass(frozen=True, slots=True)
class Notice:
    """Plain text. A later notice of the same `slot` takes its place; a click on it means its first action."""

    slot: str
    title: str
    body: str = ""
    actions: tuple[tuple[Act, str], ...] = ()


class Shower(Protocol):
    """Who shows notices: `shown(slot, by whom)`, or `failed(notice, why, detail)`; then `acted(slot, act, token)`."""

    shown: SignalInstance
    failed: SignalInstance
    acted: SignalInstance

    def show(self, notice: Notice) -> None: ...

    def stop(self) -> None: ...


class Showing(QObject):
    """The signals of whoever shows notices. `token` lets a window come to the front where the desktop asks for one."""

    shown = Signal(str, str)
    failed = Signal(object, str, str)
    acted = Signal(str, str, str)
