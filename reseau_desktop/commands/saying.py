"""What a command says: lines on standard output, one sentence on standard error when it failed."""

from __future__ import annotations

import sys


class Failed(Exception):
    """The job failed, and this sentence says why; nothing was changed."""


def say(line: str) -> None:
    """One line on standard output, whatever letters the terminal's encoding lacks."""
    _write(sys.stdout, line)


def complain(line: str) -> None:
    """One line on standard error."""
    _write(sys.stderr, line)


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
