"""What the bar under the steps says: a note, the way back, the one filled button and why it may not be pressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reseau_desktop.pages.importing.job import Phase
from reseau_desktop.pages.importing.work import NEW
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reseau_desktop.pages.importing.job import ImportJob

FILE, COLUMNS, DUPLICATES, SUMMARY = range(4)
INBOX = "inbox"


@dataclass(frozen=True, slots=True)
class BarWords:
    """Empty words: no such button. `why_not` where the main one cannot be pressed."""

    note: str
    back: str
    main: str
    why_not: str = ""


def words(job: ImportJob, step: int, reachable: Sequence[bool], layer: str | None, circle: str) -> BarWords:
    """The words of a step; `layer` and `circle` are where newcomers go, its key and its name."""
    back = translate("Importing", "Back")
    if job.phase in (Phase.SAVED, Phase.UNDOING):
        return _saved(job, layer)
    if step == FILE:
        main = translate("Importing", "Continue") if job.sniffed is not None else ""
        there = reachable[COLUMNS] or reachable[SUMMARY]
        note = translate("Importing", "Your network changes only once you save.")
        return BarWords(note, "", main, "" if there else _unread(job))
    if step == SUMMARY:
        return _summary(job, back)
    main = (
        translate("Importing", "Continue") if step == COLUMNS else translate("Importing", "See the summary")
    )
    note = _columns(circle) if step == COLUMNS else _duplicates(job)
    return BarWords(note, back, main, "" if reachable[step + 1] else _unread(job))


def _saved(job: ImportJob, layer: str | None) -> BarWords:
    newcomers = job.decided is not None and job.decided.count(*NEW) > 0
    wait = newcomers and layer in (None, INBOX)
    return BarWords(
        translate("Importing", "Can be undone here, or with Edit, Undo."),
        translate("Importing", "Close"),
        translate("Importing", "Sort the newcomers") if wait else "",
        translate("Importing", "It is being undone.") if job.phase is Phase.UNDOING else "",
    )


def _summary(job: ImportJob, back: str) -> BarWords:
    save = translate("Importing", "Save")
    if job.phase is Phase.SAVING:
        why = translate("Importing", "It is being saved.")
        return BarWords(translate("Importing", "Saving…"), back, save, why)
    note = translate("Importing", "Nothing is saved yet.")
    if job.phase is not Phase.READY:
        return BarWords(note, back, save, _unread(job))
    if job.whole is not None or (job.decided is not None and job.decided.writes):
        return BarWords(note, back, save)
    return BarWords(note, back, save, translate("Importing", "All that the file says is known already."))


def _columns(circle: str) -> str:
    note = translate("Importing", "Everybody new arrives in “{circle}”. Nothing is saved before the summary.")
    return note.format(circle=circle)


def _duplicates(job: ImportJob) -> str:
    unsure = len(job.decided.unsure) if job.decided is not None else 0
    if not unsure:
        return translate("Importing", "Nothing is saved before the summary.")
    return translate("Importing", "%n case(s) to look at, none compulsory.", "", unsure)


def _unread(job: ImportJob) -> str:
    if job.phase is Phase.TROUBLE:
        return translate("Importing", "Nothing of this file can be read yet.")
    return translate("Importing", "The file is being read.")


def busy(what: str, file: str) -> str:
    """Long work as the status bar names it: `read`, `save` or `undo`."""
    if what == "save":
        return translate("Importing", "Importing {file}").format(file=file)
    if what == "undo":
        return translate("Importing", "Undoing the import")
    return translate("Importing", "Reading {file}").format(file=file)
