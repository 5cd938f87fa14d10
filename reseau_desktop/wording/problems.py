"""Any problem a user can meet, in words: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from reseau_desktop.exchange.errors import Cancelled, UnreadableFile, UnwritableFile
from reseau_desktop.exchange.records import Problem
from reseau_desktop.store import errors
from reseau_desktop.wording import files, records, system
from reseau_desktop.wording.explanation import Explanation
from reseau_desktop.wording.translation import translate


def sentence(problem: Exception | Problem) -> str:
    """The whole of it, on one line."""
    return records.sentence(problem) if isinstance(problem, Problem) else str(explain(problem))


def explain(problem: Exception) -> Explanation:
    """What happened, and apart from it what is safe and what to do: an error strip has a place for each."""
    if isinstance(problem, UnreadableFile):
        return files.unreadable(problem)
    if isinstance(problem, UnwritableFile):
        return files.unwritable(problem)
    if isinstance(problem, errors.StoreProblem):
        return _of_store(problem)
    if isinstance(problem, Cancelled):
        return Explanation(
            translate("Problems", "Cancelled."), translate("Problems", "Nothing is left behind.")
        )
    return _unforeseen(problem)


def _damaged(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "This file can no longer be read: {file}.").format(file=problem.path.name),
        translate(
            "Problems", "Nothing was written to it. Restore the last backup; the file will be kept aside."
        ),
    )


def _foreign(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "{file} is no network of Réseau.").format(file=problem.path.name),
        translate("Problems", "It was not touched. Choose another folder."),
    )


def _newer(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "This network was made by a newer Réseau."),
        translate("Problems", "It was not opened and not touched. Update Réseau to open it."),
    )


def _read_only(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "Réseau may not write in {folder}.").format(folder=problem.path),
        translate("Problems", "Nothing was changed. Allow writing there, or choose another folder."),
    )


def _disk_full(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "Could not save."),
        translate("Problems", "The disk is full; nothing is lost. Make room, then try again."),
    )


def _no_room_to_read(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "The network could not be opened."),
        translate("Problems", "The disk is full; nothing is lost. Make room, then try again."),
    )


def _disk_fails(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "The disk does not answer as it should."),
        translate(
            "Problems", "What was saved before is kept. See that the disk is connected, then try again."
        ),
    )


def _locked(problem: errors.StoreProblem) -> Explanation:
    then = translate("Problems", "Nothing is lost. Close it there, then try again.")
    if not problem.detail:
        return Explanation(translate("Problems", "This network is open in another window."), then)
    return Explanation(
        translate("Problems", "This network is open on {computer}.").format(computer=problem.detail), then
    )


def _busy(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "Something else is being saved."),
        translate("Problems", "Nothing was changed. Try again in a moment."),
    )


def _nothing_to_undo(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "There is nothing to undo or redo."),
        translate("Problems", "Nothing was changed."),
    )


def _conflict(problem: errors.StoreProblem) -> Explanation:
    return Explanation(
        translate("Problems", "This step no longer fits what is there now."),
        translate("Problems", "Nothing was changed. A backup can bring back an earlier day."),
    )


_OF_STORE: Final[Mapping[type[errors.StoreProblem], Callable[[errors.StoreProblem], Explanation]]] = {
    errors.Damaged: _damaged,
    errors.Foreign: _foreign,
    errors.Newer: _newer,
    errors.ReadOnly: _read_only,
    errors.NoRoomToRead: _no_room_to_read,  # before what it is a kind of
    errors.DiskFull: _disk_full,
    errors.DiskFails: _disk_fails,
    errors.Locked: _locked,
    errors.StoreBusy: _busy,
    errors.NothingToUndo: _nothing_to_undo,
    errors.Conflict: _conflict,
}


def _of_store(problem: errors.StoreProblem) -> Explanation:
    for kind, said in _OF_STORE.items():
        if isinstance(problem, kind):
            return said(problem)
    return _unforeseen(problem)


def _unforeseen(problem: Exception) -> Explanation:
    """What nobody wrote a sentence for: an action is whole or not at all, and that much is certain."""
    if isinstance(problem, OSError):
        safe = translate("Problems", "Nothing was left half done.")
        return Explanation(
            translate("Problems", "That did not work."), f"{system.of(problem)} {safe}".strip()
        )
    detail = str(problem) or type(problem).__name__
    return Explanation(
        translate("Problems", "That did not work."),
        translate("Problems", "Nothing was left half done. The details: {detail}").format(detail=detail),
    )
