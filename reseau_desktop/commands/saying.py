"""What a command says: lines on standard output, one sentence on standard error when it failed."""

from __future__ import annotations

import contextlib
import os
import sys


class Failed(Exception):
    """The job failed, and this sentence says why; nothing was changed."""


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
