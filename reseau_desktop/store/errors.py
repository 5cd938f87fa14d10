"""What can go wrong with the file, as values; `wording.problems` says them."""

from __future__ import annotations

from pathlib import Path


class StoreProblem(Exception):
    """A problem of the file that a user can meet. `path` is the file or folder it is about."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{type(self).__name__}: {path} {detail}".rstrip())
        self.path = path
        self.detail = detail


class Damaged(StoreProblem):
    """The file can no longer be read as a whole. It was not written to."""


class Foreign(StoreProblem):
    """A sound SQLite file, but not one of Réseau's."""


class Newer(StoreProblem):
    """Made by a newer Réseau; untouched."""


class ReadOnly(StoreProblem):
    """The folder or the file cannot be written."""


class DiskFull(StoreProblem):
    """No room left; the action was rolled back."""


class NoRoomToRead(DiskFull):
    """No room left even to open or to read the file: SQLite makes a small one beside it. Nothing was to be written."""


class DiskFails(StoreProblem):
    """The disk refuses what it has room for; the action was rolled back."""


class Locked(StoreProblem):
    """Another window holds this file. `detail` is the other computer; empty where it is this one, or not known."""


class StoreBusy(StoreProblem):
    """Another action is being written; nothing was begun."""


class NothingToUndo(StoreProblem):
    """The history has no step left in that direction."""


class Conflict(StoreProblem):
    """A step of the history no longer fits what is there; nothing was changed."""


class NestedAction(RuntimeError):
    """An action was begun inside another: one wish would become two undo steps. A mistake of ours."""

    def __init__(self, outer: str, inner: str) -> None:
        super().__init__(f"action {inner!r} begun inside action {outer!r}")
