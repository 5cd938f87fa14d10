"""What went wrong with an import, as the strip at the top says it: what happened, what is safe, one action."""

from __future__ import annotations

from dataclasses import dataclass

from reseau_desktop.exchange.errors import Cancelled, Reason, UnreadableFile, UnwritableFile
from reseau_desktop.pages.importing.work import Outdated, SomethingSince, StaysImported
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.wording import imports, problems
from reseau_desktop.wording.translation import translate

WINDOWS = "cp1252"
WRONG_LETTERS = (Reason.NO_ROWS, Reason.ENCODING)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Words for the strip. The action chooses another file, another `encoding`, or tries `again`."""

    what: str
    then: str
    action: str = ""
    kind: str = "bad"
    encoding: str = ""
    again: bool = False


def trouble_of(problem: Exception, encoding: str = "") -> Trouble:
    """The words and the one action for what was raised; `encoding` is the one that was tried."""
    from reseau_desktop.actions.networks import NotEmpty

    another = translate("Importing", "Choose another file")
    if isinstance(problem, UnreadableFile):
        said = problems.explain(problem)
        if problem.reason in WRONG_LETTERS and encoding != WINDOWS:
            return Trouble(said.what, said.then, translate("Importing", "Windows-1252"), encoding=WINDOWS)
        return Trouble(said.what, said.then, another)
    if isinstance(problem, NotEmpty):
        then = translate("Importing", "Nothing changed. Export contacts as CSV to add them to yours.")
        return Trouble(imports.only_into_empty(problem.people), then, another, "warn")
    if isinstance(problem, Cancelled):
        said = problems.explain(problem)
        return Trouble(said.what, said.then, "", "info")
    if isinstance(problem, StaysImported):
        return Trouble(
            translate("Importing", "Cancelled."),
            translate("Importing", "Nothing was undone: the import is there as it was."),
            kind="info",
        )
    if isinstance(problem, Outdated):
        return Trouble(
            translate("Importing", "Your network changed meanwhile."),
            translate("Importing", "The file was compared with it again; look once more, then save."),
            kind="info",
        )
    if isinstance(problem, SomethingSince):
        return Trouble(
            translate("Importing", "Something else was done since."),
            translate("Importing", "Nothing was undone. Edit, Undo goes back step by step."),
            kind="warn",
        )
    said = problems.explain(problem)
    again = translate("Importing", "Try again") if isinstance(problem, StoreProblem) else ""
    if isinstance(problem, UnwritableFile):
        return Trouble(said.what, said.then)
    return Trouble(said.what, said.then, again or another, again=bool(again))
