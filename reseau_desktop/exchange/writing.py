"""A file written whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from reseau_desktop.exchange.errors import UnwritableFile

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
        number = problem.errno if isinstance(problem, OSError) else None
        detail = getattr(problem, "strerror", None) or str(problem)
        raise UnwritableFile(path, _REASONS.get(number or 0, "failed"), detail) from problem
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)
