"""SQLite's errors become problems that a user can be told about."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from reseau_desktop.store import errors

NAMES: tuple[tuple[type[apsw.Error], type[errors.StoreProblem]], ...] = (
    (apsw.BusyError, errors.StoreBusy),
    (apsw.LockedError, errors.StoreBusy),
    (apsw.FullError, errors.DiskFull),
    (apsw.NotADBError, errors.Damaged),
    (apsw.CorruptError, errors.Damaged),
    (apsw.ReadOnlyError, errors.ReadOnly),
    (apsw.CantOpenError, errors.ReadOnly),
    (apsw.PermissionsError, errors.ReadOnly),
    (apsw.IOError, errors.DiskFails),
)
LITTLE = (
    128 * 1024
)  # bytes free, under which a disk is full: what SQLite makes beside a file to read it needs 32 kB


def problem(path: Path, error: apsw.Error, *, reading: bool = False) -> errors.StoreProblem | None:
    """The problem that an SQLite error stands for, or None when it is a mistake of ours."""
    for kind, name in NAMES:
        if isinstance(error, kind):
            found = errors.DiskFull if name is errors.DiskFails and _full(path) else name
            return (errors.NoRoomToRead if reading and found is errors.DiskFull else found)(path, str(error))
    return None


def _full(path: Path) -> bool:
    """SQLite tells most of what a full disk refuses as any other failure."""
    try:
        return shutil.disk_usage(path.parent).free < LITTLE
    except OSError:
        return False


@contextmanager
def named(path: Path, *, reading: bool = False) -> Iterator[None]:
    """Let SQLite's errors leave as problems about `path`; `reading` where nothing was to be written."""
    try:
        yield
    except apsw.Error as error:
        known = problem(path, error, reading=reading)
        if known is None:
            raise
        raise known from error
