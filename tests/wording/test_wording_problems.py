import errno
import inspect
import os
import re
from pathlib import Path

import pytest

import reseau_desktop
from reseau_desktop.commands.saying import speaking
from reseau_desktop.exchange.errors import Cancelled, Reason, UnreadableFile, UnwritableFile, refusal
from reseau_desktop.exchange.records import Problem
from reseau_desktop.store import errors
from reseau_desktop.wording import records, system
from reseau_desktop.wording.problems import explain, sentence

VALUES = {
    Reason.UNREADABLE: ("EACCES",),
    Reason.TOO_LARGE: ("900", "512"),
    Reason.BINARY: ("PDF",),
    Reason.NOT_CSV: ("vCard",),
    Reason.ENCODING: ("utf-9",),
    Reason.ZIP_NESTED: ("inner.zip",),
    Reason.ZIP_WITHOUT_CONNECTIONS: ("Profile.csv", "Skills.csv"),
    Reason.HEADER_ONLY: ("1",),
    Reason.NO_COLUMNS: ("1", "a", "b"),
    Reason.NO_NAMES: ("8", "9", "2"),
    Reason.NO_ROWS: ("4", "2", "no_name"),
    Reason.NOT_JSON: ("3",),
    Reason.NOT_RESEAU_JSON: ("format", "nothing"),
}


def test_every_reason_of_an_unreadable_file_is_said_with_its_values() -> None:
    said = {}
    for reason in Reason:
        found = explain(UnreadableFile("/some/where/Connections.csv", reason, VALUES.get(reason, ())))
        said[reason] = str(found)
        assert found.what.endswith(".") and "Nothing changed" in found.then
        assert "{" not in str(found)
        assert all(
            value in str(found)
            for value in VALUES.get(reason, ())
            if reason not in (Reason.HEADER_ONLY, Reason.NO_ROWS, Reason.UNREADABLE)
        )
    assert len(set(said.values())) == len(Reason)
    assert said[Reason.ZIP_PASSWORD] == (
        "Connections.csv is locked by a password. Nothing changed. Unpack it, then choose the file inside."
    )
    assert "Line 2: Names nobody." in said[Reason.NO_ROWS]


def test_reasons_without_their_values_are_still_sentences() -> None:
    for reason in Reason:
        assert "{" not in sentence(UnreadableFile("x.csv", reason))
    assert sentence(UnreadableFile("x.pdf", Reason.BINARY, ("",))).startswith("x.pdf holds no text.")


def test_a_file_named_like_a_pattern_is_only_named() -> None:
    assert sentence(UnreadableFile("{file}%n.csv", Reason.EMPTY)).startswith("{file}%n.csv is empty.")


@pytest.mark.parametrize("reason", ["missing_folder", "directory", "denied", "full", "failed"])
def test_every_reason_of_an_unwritable_file(reason: str) -> None:
    said = sentence(UnwritableFile("out.csv", reason, "EIO"))
    assert said.startswith("out.csv could not be written.") and "Nothing changed" in said
    assert ("does not answer" in said) == (reason == "failed") and "EIO" not in said


def test_every_problem_of_the_store_has_its_own_sentence() -> None:
    kinds = [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.StoreProblem) and kind is not errors.StoreProblem
    ]
    said = [sentence(kind(Path("/home/ana/reseau.db"))) for kind in kinds]
    assert len(set(said)) == len(kinds) > 8
    assert not any("That did not work" in words for words in said)
    assert "helene-portable" in sentence(errors.Locked(Path("x"), "helene-portable"))


def test_what_nobody_foresaw_is_still_said() -> None:
    assert "disk on fire" in sentence(RuntimeError("disk on fire"))
    assert "KeyError" in sentence(KeyError())
    assert sentence(Cancelled()) == "Cancelled. Nothing is left behind."


def test_a_row_is_said_with_its_line() -> None:
    assert sentence(Problem("same_as_line", 4, 1107, ("1106",))) == "Line 1,107: Identical to line 1106."
    assert records.line(1107) == "line 1,107"
    assert (
        records.reason("date_unreadable", ("31 February",))
        == "This is no date: 31 February. Kept in the note"
    )
    assert records.reason("brand_new") == "brand_new"


def test_every_code_has_its_own_reason() -> None:
    said = {records.reason(code, ("a", "b")) for code in records.CODES}
    assert len(said) == len(records.CODES)
    assert not any("{" in words for words in said)


def test_every_code_that_a_reader_uses_is_known() -> None:
    used: set[str] = set()
    folder = Path(reseau_desktop.__file__).parent / "exchange"
    for name in ("gathering", "linkedin", "generic_csv", "own_csv", "tables"):
        text = (folder / f"{name}.py").read_text(encoding="utf-8")
        used |= set(re.findall(r'doubts\.append\(\("(\w+)"', text)) | set(
            re.findall(r'Problem\(\s*"(\w+)"', text)
        )
        used |= set(re.findall(r'\b(?:TOO_LONG|UNBALANCED) = "(\w+)"', text))
        used |= set(re.findall(r'return "(no_name|empty_row|closed_profile)"', text))
    assert used >= {"no_name", "field_too_long", "date_unreadable"}
    assert used <= records.CODES


CODES = "ENOENT EACCES EPERM ENOSPC EDQUOT EROFS EISDIR ENOTDIR EEXIST EBUSY ENAMETOOLONG EINVAL EIO".split()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("code", [*CODES, "EXDEV", "", "no such code"])
def test_what_the_system_refuses_is_said_in_the_users_language(qapp, code, language) -> None:
    """None of the system's own words, whatever it says; a code nobody knows leaves a whole sentence all the same."""
    number = getattr(errno, code, 0)
    words = os.strerror(number) if number else code
    problem = OSError(number, words, "/home/ana/x.csv") if number else OSError(words)
    with speaking(language):
        why = system.why(code)
        said = [
            sentence(UnreadableFile("x.csv", Reason.UNREADABLE, (code,))),
            sentence(UnwritableFile("x.csv", "failed", code)),
            sentence(problem),
        ]
    assert bool(why) == (code in CODES)
    for one in said:
        assert why in one and one.endswith(".") and one == one.strip() and "  " not in one
        assert not words or words not in one
    assert language == "en" or not any(" is " in one or "Nothing" in one for one in said)


def test_the_name_of_a_refusal_comes_from_the_system() -> None:
    assert refusal(OSError(errno.EROFS, "read only")) == "EROFS"
    assert refusal(OSError("no number")) == refusal(ValueError("embedded null byte")) == ""
