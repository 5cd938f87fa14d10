"""SQLite's errors become problems that a user can be told about."""

from __future__ import annotations

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
    (apsw.IOError, errors.DiskFull),
)


def problem(path: Path, error: apsw.Error) -> errors.StoreProblem | None:
    """The problem that an SQLite error stands for, or None when it is a mistake of ours."""
    for kind, name in NAMES:
        if isinstance(error, kind):
            return name(path, str(error))
    return None


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Let SQLite's errors leave as problems about `path`."""
    try:
        yield
    except apsw.Error as error:
        known = problem(path, error)
        if known is None:
            raise
        raise known from error
