"""Why a file could not be read or written, and what to do then."""

from __future__ import annotations

from reseau_desktop.exchange.errors import Reason, UnreadableFile, UnwritableFile
from reseau_desktop.wording import records, system
from reseau_desktop.wording.explanation import Explanation
from reseau_desktop.wording.translation import translate


def unreadable(problem: UnreadableFile) -> Explanation:
    """Nothing came of the file, so nothing changed."""
    what = _what(problem.reason, _value(problem, 0))
    values = _values(problem)
    then = _then(_told(problem), _value(problem, 0))
    return Explanation(what.format(file=problem.path.name or problem.path, **values), then.format(**values))


def unwritable(problem: UnwritableFile) -> Explanation:
    """Nothing was written, and whatever stood under that name is untouched."""
    what = translate("Files", "{file} could not be written.").format(file=problem.path.name)
    reasons = {
        "missing_folder": translate(
            "Files", "Its folder does not exist. Nothing changed; choose another folder."
        ),
        "directory": translate("Files", "A folder has that name. Nothing changed; choose another name."),
        "denied": translate("Files", "You may not write there. Nothing changed; choose another folder."),
        "full": translate("Files", "The disk is full. Nothing changed; make room, then try again."),
    }
    other = f"{system.why(problem.detail)} " + translate("Files", "Nothing changed; try another folder.")
    return Explanation(what, reasons.get(problem.reason) or other.strip())


def _told(problem: UnreadableFile) -> Reason:
    """The reason whose advice fits: another where there is no place in the file to point at."""
    if problem.reason is Reason.NOT_JSON and not _value(problem, 0):
        return Reason.EMPTY
    if problem.reason is Reason.ZIP_WITHOUT_CONNECTIONS and not problem.values:
        return Reason.ZIP_TRUNCATED
    return problem.reason


def _value(problem: UnreadableFile, place: int) -> str:
    return problem.values[place] if place < len(problem.values) else ""


def _values(problem: UnreadableFile) -> dict[str, str]:
    """The values of a reason under the names that its sentences use."""
    first, second, third = (_value(problem, place) for place in range(3))
    if problem.reason is Reason.NO_ROWS:
        return {"rows": first, "line": second, "reason": records.reason(third)}
    if problem.reason is Reason.NO_NAMES:
        return {"without": first, "rows": second, "line": third}
    if problem.reason is Reason.NO_COLUMNS:
        return {"line": first, "cells": " · ".join(cell for cell in problem.values[1:] if cell)}
    if problem.reason is Reason.ZIP_WITHOUT_CONNECTIONS:
        return {"names": ", ".join(problem.values)}
    return {"value": first, "other": second}


def _what(reason: Reason, value: str) -> str:
    if reason in _ARCHIVES:
        return _archive(reason)
    if reason is Reason.BINARY and value:
        return translate("Files", "{file} is no table: it looks like {value}.")
    words = {
        Reason.MISSING: translate("Files", "{file} is not there any more."),
        Reason.DIRECTORY: translate("Files", "{file} is a folder."),
        Reason.UNREADABLE: translate("Files", "{file} cannot be opened."),
        Reason.EMPTY: translate("Files", "{file} is empty."),
        Reason.TOO_LARGE: translate(
            "Files", "{file} is too large: {value} MB, where {other} MB are read at most."
        ),
        Reason.BINARY: translate("Files", "{file} holds no text."),
        Reason.NOT_CSV: translate("Files", "{file} is no table: it looks like {value}."),
        Reason.ENCODING: translate("Files", "There is no encoding called {value}."),
        Reason.LINKEDIN_OTHER: translate(
            "Files", "{file} is of a LinkedIn export, but holds no connections."
        ),
        Reason.HEADER_ONLY: translate("Files", "{file} has names of columns and no row under them."),
        Reason.NO_COLUMNS: translate("Files", "No column of {file} is known."),
        Reason.NO_NAMES: translate("Files", "{without} of the {rows} rows of {file} name nobody."),
        Reason.NO_ROWS: translate("Files", "No readable row in {file}."),
        Reason.NOT_JSON: translate("Files", "{file} is not well-formed JSON."),
        Reason.NOT_RESEAU_JSON: translate("Files", "{file} is no export of Réseau."),
    }
    return words[reason]


_ARCHIVES = frozenset(reason for reason in Reason if reason.value.startswith("zip_"))


def _archive(reason: Reason) -> str:
    words = {
        Reason.ZIP_BOMB: translate("Files", "{file} would unpack to far more than an export holds."),
        Reason.ZIP_PASSWORD: translate("Files", "{file} is locked by a password."),
        Reason.ZIP_TRUNCATED: translate("Files", "{file} is damaged or was not wholly downloaded."),
        Reason.ZIP_NESTED: translate("Files", "{file} holds other archives only."),
        Reason.ZIP_WITHOUT_CONNECTIONS: translate("Files", "{file} holds no Connections.csv."),
    }
    return words[reason]


def _then(reason: Reason, value: str) -> str:
    if reason is Reason.UNREADABLE and (why := system.why(value)):
        return f"{why} " + translate("Files", "Nothing changed.")
    if reason in _ARCHIVES:
        return _archive_then(reason)
    table = translate("Files", "Nothing changed. Export your contacts as CSV, then choose that file.")
    words = {
        Reason.MISSING: translate("Files", "Nothing changed. Choose the file again."),
        Reason.DIRECTORY: translate("Files", "Nothing changed. Choose a file inside it."),
        Reason.UNREADABLE: translate("Files", "Nothing changed. See that you may read it, then try again."),
        Reason.EMPTY: translate("Files", "Nothing changed. Export it again, then choose the new file."),
        Reason.TOO_LARGE: translate("Files", "Nothing changed. Export fewer contacts at a time."),
        Reason.BINARY: table,
        Reason.NOT_CSV: table,
        Reason.ENCODING: translate("Files", "Nothing changed. Try UTF-8 or Windows-1252."),
        Reason.LINKEDIN_OTHER: translate(
            "Files", "Nothing changed. Choose Connections.csv, or the whole archive as LinkedIn gave it."
        ),
        Reason.HEADER_ONLY: translate("Files", "Nothing changed. Export it again, then choose the new file."),
        Reason.NO_COLUMNS: translate(
            "Files",
            "Nothing changed. Line {line} reads: {cells}. Try another separator, or say what the columns hold.",
        ),
        Reason.NO_NAMES: translate(
            "Files",
            "Nothing changed. The first is on line {line}. Try another separator, or say where the names are.",
        ),
        Reason.NO_ROWS: translate(
            "Files", "Nothing changed. Line {line}: {reason}. Try another encoding, such as Windows-1252."
        ),
        Reason.NOT_JSON: translate("Files", "Nothing changed. What is wrong begins on line {value}."),
        Reason.NOT_RESEAU_JSON: translate("Files", "Nothing changed. At {value} stands: {other}."),
    }
    return words[reason]


def _archive_then(reason: Reason) -> str:
    words = {
        Reason.ZIP_BOMB: translate(
            "Files", "Nothing changed and nothing was unpacked. Unpack it yourself if you trust it."
        ),
        Reason.ZIP_PASSWORD: translate("Files", "Nothing changed. Unpack it, then choose the file inside."),
        Reason.ZIP_TRUNCATED: translate(
            "Files", "Nothing changed. Download it again, then choose the new file."
        ),
        Reason.ZIP_NESTED: translate("Files", "Nothing changed. Unpack it, then choose {value}."),
        Reason.ZIP_WITHOUT_CONNECTIONS: translate(
            "Files",
            "Nothing changed. It holds {names}. Ask LinkedIn for an export that includes connections.",
        ),
    }
    return words[reason]
