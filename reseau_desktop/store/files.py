"""The file on the disk: private, sound, copied every day."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from pathlib import Path

import apsw

from reseau_desktop.store import migrating, ticking
from reseau_desktop.store.connection import APPLICATION_ID, connect, header
from reseau_desktop.store.errors import Damaged, DiskFails, DiskFull, Foreign, Newer, ReadOnly, StoreProblem
from reseau_desktop.store.troubles import named

MAGIC = b"SQLite format 3\0"
KEPT = 14
PARTIAL = ".part"  # ending of a copy under way
REASONS = ("daily", "import", "migration", "restore", "manual")
_SOUND = frozenset({"import", "migration", "manual"})  # copies that are looked through before they count
_BARELY_BEGUN = 16_384  # bytes: SQLite's first page alone, of any usual size


def prepare(path: Path) -> None:
    """Make the folder (0700) and see that it can be written; an existing file becomes 0600.

    Raises ReadOnly, or DiskFull where there is no room for a folder, or Damaged for an empty file beside backups.
    """
    try:
        str(path).encode()
    except UnicodeError as error:  # bytes that are no text: SQLite cannot be told such a name
        raise ReadOnly(path) from error
    prepare_folder(path)
    if path.exists():
        if not path.is_file() or not os.access(path, os.R_OK | os.W_OK):
            raise ReadOnly(path)
        private(path, 0o600)
        if path.stat().st_size == 0 and Backups(path).copies():
            raise Damaged(path, "empty")


def prepare_folder(path: Path) -> None:
    """Make the folder of a file, for its owner alone; one that holds other things keeps its rights.

    Raises ReadOnly or DiskFull.
    """
    folder = path.parent
    try:
        if not folder.exists():
            folder.mkdir(parents=True, mode=0o700, exist_ok=True)  # another start may be making it
        elif all(_ours(found.name) for found in folder.iterdir()):  # one that others use stays open to them
            private(folder, 0o700)
    except OSError as error:
        raise _refused(folder, error) from error
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise ReadOnly(folder)


def _ours(name: str) -> bool:
    """Whether a file of that name is one that Réseau makes in its folder."""
    return name.startswith(("reseau", "window.ini")) or name == "backups"


def private(path: Path, mode: int) -> None:
    """Take the rights of others away where the system knows such rights and we own the file."""
    with contextlib.suppress(OSError):
        if path.stat().st_mode & 0o777 & ~mode:
            path.chmod(path.stat().st_mode & mode)


def refuse_unfit(path: Path, *, thorough: bool = False) -> None:
    """Raise Damaged, Foreign or Newer for a file that must not be opened; nothing is written to it.

    `thorough` reads the whole file, as before restoring a copy.
    """
    try:
        magic, version, application = header(path)
    except OSError as error:
        raise ReadOnly(path, error.strerror or "") from error
    if magic != MAGIC:
        raise Damaged(path, "header")
    begun = application == 0 and path.stat().st_size <= _BARELY_BEGUN
    if begun or path.with_name(path.name + "-wal").exists():
        version, application, tables = _in_log(path)  # the first page may be older than what the log holds
        if begun and not thorough and (version, application, tables) == (0, 0, 0):
            if Backups(path).copies():
                raise Damaged(path, "empty")
            return  # a first start that was cut off, or is under way: the next one makes the tables
    if application != APPLICATION_ID:
        raise Foreign(path)
    if version > migrating.SCHEMA:
        raise Newer(path, str(version))
    if thorough and (found := faults(path)):
        raise Damaged(path, found)


def _in_log(path: Path) -> tuple[int, int, int]:
    """The user_version, the application_id and how many tables, as of one moment; a write-ahead log is not merged."""
    with named(path, reading=True):
        connection = connect(path, writable=False)
        try:
            connection.execute("BEGIN")
            asked = ("PRAGMA user_version", "PRAGMA application_id", "SELECT count(*) FROM sqlite_master")
            version, application, tables = (int(str(connection.execute(sql).get)) for sql in asked)
        finally:
            connection.close()
    return version, application, tables


def _reading(path: Path) -> apsw.Connection:
    """A connection to a copy that nobody writes: nothing is made beside it, so that it may lie where one may only read."""
    return connect(path, writable=False, still=not path.with_name(path.name + "-wal").exists())


def faults(path: Path) -> str:
    """What SQLite finds wrong in a file, on one line; empty for a sound one. Reads all of it."""
    try:
        connection = _reading(path)
        try:
            check = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
            foreign = connection.execute("PRAGMA foreign_key_check").fetchone()
        finally:
            connection.close()
    except apsw.Error as error:
        return str(error)
    if check != ["ok"]:
        return "; ".join(check).replace("\n", " ")
    return "foreign keys" if foreign else ""


def overwrite(connection: apsw.Connection, copy: Path) -> None:
    """Write a whole copy into an open file, in one transaction of SQLite's backup."""
    before = ticking.last(connection)
    source = _reading(copy)
    try:
        with connection.backup("main", source, "main") as backup:
            backup.step(-1)
    finally:
        source.close()
    ticking.tick(connection, before)


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: when it was made, why, and how many people it holds (None when it cannot be read)."""

    path: Path
    made_at: datetime
    reason: str
    people: int | None


class Backups:
    """The copies beside the file, in `backups/`: named by local time and reason, the newest 14 kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = path.parent / "backups"

    def make(
        self, reason: str, connection: apsw.Connection, to: Path | None = None, on: date | None = None
    ) -> Path:
        """A consistent copy, whole or not at all; older ones than the newest 14 are removed. `on` is the day it is of.

        Raises Damaged rather than let a copy of a damaged file push out a sound one; what a restored copy replaces
        is kept as it is. Raises ReadOnly where no copy can be, DiskFull.
        """
        if to is not None and (to.is_dir() or to.resolve() == self.path.resolve()):
            raise ReadOnly(to)
        target, partial = to or self.folder, None
        try:
            target, partial = self._begun(reason, on) if to is None else (to, _beside(to))
            with named(target):
                _copy(connection, partial)
            if reason in _SOUND and (found := faults(partial)):
                raise Damaged(self.path, found)
            partial.replace(target)
        except OSError as error:
            raise _refused(target, error) from error
        except UnicodeError as error:  # a name that SQLite cannot be told
            raise ReadOnly(target) from error
        finally:
            for ending in ("", "-journal", "-wal", "-shm") if partial else ():
                with contextlib.suppress(OSError):
                    Path(f"{partial}{ending}").unlink(missing_ok=True)
        if to is None:
            self._prune()
        return target

    def daily(self, connection: apsw.Connection, today: date) -> Path | None:
        """The copy of a day of use: made once a day, before anything is changed; None when it is there."""
        stamp = f"reseau-{today.isoformat()}"
        if any(path.name.startswith(stamp) and path.stem.endswith("-daily") for path in self._files()):
            return None
        return self.make("daily", connection, on=today)

    def copies(self) -> list[Backup]:
        """The copies, newest first."""
        return [_described(path) for path in reversed(self._files())]

    def keep_aside(self) -> Path:
        """Move a damaged file, with its log, out of the way; where it went."""
        target = self.path.with_name(f"{self.path.stem}-damaged-{datetime.now():%Y%m%dT%H%M%S}.db")  # noqa: DTZ005
        for ending in ("", "-wal", "-shm"):
            source = Path(f"{self.path}{ending}")
            if source.exists():
                source.replace(f"{target}{ending}")
        return target

    def put_back(self, backup: Path) -> Path:
        """Put a copy in the place of a damaged file, which is kept aside; where that is.

        The copy lies beside the file, whole, before the file gives way to it. Raises Damaged, Foreign or Newer for an
        unfit copy, ReadOnly or DiskFull; the file is then where it was.
        """
        refuse_unfit(backup, thorough=True)
        beside = self.path.with_name(self.path.name + ".part")
        try:
            beside.unlink(missing_ok=True)
            os.close(os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
            source = _reading(backup)
            try:
                with named(beside):
                    _copy(source, beside)
            finally:
                source.close()
            kept = self.keep_aside() if self.path.exists() else self.path
            beside.replace(self.path)
        except OSError as error:
            raise _refused(self.path, error) from error
        finally:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        return kept

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob("reseau-*.db")) if self.folder.is_dir() else []

    def _begun(self, reason: str, on: date | None) -> tuple[Path, Path]:
        """A free name and its empty file to fill, which nobody else fills: other processes make copies as well."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        now = datetime.now()  # noqa: DTZ005 - the name of a file, read by people
        stamp = f"{on or now.date()}T{now:%H%M%S}"
        for number in count(1):
            nth = f".{number}" if number > 1 else ""
            path = self.folder / f"reseau-{stamp}{nth}-{reason}.db"
            partial = path.with_name(path.name + PARTIAL)
            try:
                os.close(os.open(partial, os.O_CREAT | os.O_RDWR | os.O_EXCL, 0o600))
            except FileExistsError:
                continue
            if not path.exists():
                return path, partial
            partial.unlink()
        raise AssertionError  # numbers never end

    def _prune(self) -> None:
        for path in self._files()[:-KEPT]:
            path.unlink(missing_ok=True)
        yesterday = datetime.now().timestamp() - 86_400  # noqa: DTZ005
        for path in self.folder.glob(f"reseau-*.db{PARTIAL}*"):  # left by a process that was cut off
            with contextlib.suppress(OSError):
                if path.stat().st_mtime < yesterday:
                    path.unlink()


def _beside(target: Path) -> Path:
    """An empty file of its own name in the folder of a copy to write. Raises UnicodeError for a name that is no text."""
    str(target).encode()
    handle, name = tempfile.mkstemp(PARTIAL, "reseau-", target.absolute().parent)
    os.close(handle)
    return Path(name)


def _refused(path: Path, error: OSError) -> StoreProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(path, error.strerror or "")
    return (DiskFails if error.errno == errno.EIO else ReadOnly)(path, error.strerror or "")


def _copy(connection: apsw.Connection, target: Path) -> None:
    destination = apsw.Connection(str(target))
    try:
        with destination.backup("main", connection, "main") as backup:
            backup.step(-1)
        destination.execute("PRAGMA journal_mode=DELETE")
    finally:
        destination.close()


def _described(path: Path) -> Backup:
    stamp, _, reason = path.stem.removeprefix("reseau-").rpartition("-")
    try:
        made_at = datetime.strptime(stamp.partition(".")[0], "%Y-%m-%dT%H%M%S")
    except ValueError:
        made_at = datetime.fromtimestamp(path.stat().st_mtime)
    people: int | None = None
    with contextlib.suppress(apsw.Error):
        connection = _reading(path)
        try:
            found = connection.execute("SELECT count(*) FROM person").get
            people = found if isinstance(found, int) else None
        finally:
            connection.close()
    return Backup(path, made_at, reason if reason in REASONS else "manual", people)
