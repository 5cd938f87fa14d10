"""What a command says: lines on standard output, one sentence on standard error when it failed."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


class Failed(Exception):
    """The job failed, and this sentence says why; nothing was changed."""

    code = 1


class WrongUse(Failed):
    """The command cannot be meant as it was typed."""

    code = 2


def say(line: str) -> None:
    """One line on standard output, whatever letters the terminal's encoding lacks."""
    _write(sys.stdout, line)


def complain(line: str) -> None:
    """One line on standard error, for whoever still reads it."""
    with contextlib.suppress(OSError):
        _write(sys.stderr, line)


def nobody_listens() -> None:
    """Whoever read what we say has gone: what is still to be flushed goes nowhere, without a word about it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(nowhere, sys.stdout.fileno())


def _write(stream: object, line: str) -> None:
    text = line.replace("\x1b", "")  # a name must not drive the terminal
    buffer = getattr(stream, "buffer", None)
    encoding = getattr(stream, "encoding", None) or "utf-8"
    if buffer is None:
        print(text, file=stream)  # type: ignore[call-overload]
        return
    stream.flush()  # type: ignore[attr-defined]
    buffer.write(text.encode(encoding, "replace") + b"\n")
    buffer.flush()


def application(*, fonts: bool = False) -> QCoreApplication:
    """Qt's core, for the translations; with fonts, still without a screen: the platform is an argument, so that the
    environment stays the caller's. Where the locale is no UTF-8, Qt has four lines to say that concern nobody."""
    from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

    found = QCoreApplication.instance()
    if found is not None:
        return found
    before = qInstallMessageHandler(lambda *_said: None)
    try:
        if fonts:
            from PySide6.QtGui import QGuiApplication

            return QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
        return QCoreApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)


@contextlib.contextmanager
def speaking(wanted: str | None) -> Iterator[None]:
    """Say what is said inside in this language; in the system's where it is none of ours."""
    from reseau_desktop import language

    spoken = language.Spoken(application())
    spoken.speak(wanted if wanted in language.LANGUAGES else language.of_system())
    try:
        yield
    finally:
        spoken.hush()
