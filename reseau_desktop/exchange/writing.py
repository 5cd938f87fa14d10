"""A file written whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from reseau_desktop.exchange.errors import UnwritableFile, refusal

_REASONS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.ENOENT: "missing_folder",
    errno.ENOTDIR: "missing_folder",
    errno.EISDIR: "directory",
}

Progress = Callable[[int, int], object]  # how much of how much; what it raises stops the work
OFTEN = 250  # lines between two chances to stop
Item = TypeVar("Item")


def counted(items: Iterable[Item], many: int, progress: Progress) -> Iterator[Item]:
    """The same, of about so many; `progress` hears of them now and then."""
    for number, item in enumerate(items):
        if number % OFTEN == 0:
            progress(min(number, many), many)
        yield item


def refused(path: Path, problem: OSError | ValueError) -> UnwritableFile:
    """Why the system does not let a file be written."""
    number = problem.errno if isinstance(problem, OSError) else None
    return UnwritableFile(path, _REASONS.get(number or 0, "failed"), refusal(problem))


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` under `path`, through a file beside it: what stood there stays until all is on the disk.

    Readable by the user alone, as it holds people. Raises UnwritableFile; nothing is left behind then.
    """
    path = Path(path)
    beside: Path | None = None
    try:
        path = path.resolve()  # a link stays a link
        if path.is_dir():
            raise UnwritableFile(path, "directory")
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        beside = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except (OSError, ValueError) as problem:
        raise refused(path, problem) from problem
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)
