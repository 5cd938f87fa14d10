"""What can go wrong with a file, as values: `wording` turns them into sentences."""

from __future__ import annotations

import errno
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a file cannot be read. Each says what its `values` hold."""

    MISSING = "missing"  # it is not there (any more)
    DIRECTORY = "directory"
    UNREADABLE = "unreadable"  # the system refuses: (its code, as EACCES, or empty,)
    EMPTY = "empty"
    TOO_LARGE = "too_large"  # (megabytes, megabytes allowed)
    BINARY = "binary"  # not text: (what it looks like: PDF, PNG, XLSX…, or empty,)
    NOT_CSV = "not_csv"  # text of another kind: (vCard | iCalendar | HTML | XML | LDIF | JSON,)
    ENCODING = "encoding"  # the encoding asked for does not exist: (its name,)
    ZIP_BOMB = "zip_bomb"
    ZIP_PASSWORD = "zip_password"
    ZIP_TRUNCATED = "zip_truncated"
    ZIP_NESTED = "zip_nested"  # only archives inside: (the first one's name,)
    ZIP_WITHOUT_CONNECTIONS = "zip_without_connections"  # (up to three of the names it holds)
    LINKEDIN_OTHER = "linkedin_other"  # another table of LinkedIn's export: of my own skills, positions…
    HEADER_ONLY = "header_only"  # (line of the header,)
    NO_COLUMNS = "no_columns"  # no column that we know: (line, its first cells)
    NO_NAMES = "no_names"  # most rows name nobody: (rows without, rows, first line)
    NO_ROWS = "no_rows"  # rows, but none usable: (rows, first line, its reason's code)
    NOT_JSON = "not_json"  # (line, what the parser says, for who looks into it)
    NOT_RESEAU_JSON = "not_reseau_json"  # JSON, but no export of ours: (the place, what is there)


class UnreadableFile(Exception):
    """A file from which nothing can be taken; nothing was changed."""

    def __init__(self, path: Path | str, reason: Reason | str, values: tuple[str, ...] = ()) -> None:
        self.path = Path(path)
        self.reason = Reason(reason)
        self.values = values
        super().__init__(f"{self.path.name}: {self.reason} {' '.join(values)}".rstrip())


class UnwritableFile(Exception):
    """A file that could not be written; whatever stood under its name is untouched.

    `reason` is missing_folder, directory, denied, full or failed; `detail` the system's code, or empty.
    """

    def __init__(self, path: Path | str, reason: str, detail: str = "") -> None:
        self.path = Path(path)
        self.reason = reason
        self.detail = detail
        super().__init__(f"{self.path.name}: {reason} {detail}".rstrip())


def refusal(problem: BaseException) -> str:
    """The name that the system gives to why it refuses (ENOSPC, EACCES); empty where it has none."""
    return errno.errorcode.get(getattr(problem, "errno", None) or 0, "")


class Cancelled(Exception):
    """The user stopped it; nothing is kept of what was begun."""
