"""Ctrl+C while files come in: nothing of any of them stays, wherever it strikes."""

from __future__ import annotations

import json
import signal
import sys
from types import FrameType

import pytest


@pytest.mark.parametrize(
    ("module", "function"), [("report.py", "rows"), ("imports.py", "apply"), ("plan.py", "plan")]
)
@pytest.mark.parametrize("nth", [1, 2])
def test_an_interrupted_import_leaves_nothing_behind(run, tmp_path, module, function, nth) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("First Name,Last Name\nAna,Delmas\n")
    second.write_text("First Name,Last Name\nMarc,Okafor\n")
    run("demo", "--size", "5")
    left = [nth]

    def strike(frame: FrameType, event: str, _argument: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_name == function and code.co_filename.endswith(module):
            left[0] -= 1
            if not left[0]:
                sys.settrace(None)
                raise KeyboardInterrupt

    before = sys.gettrace()
    sys.settrace(strike)
    try:
        code, out, err = run("import", first, second)
    finally:
        sys.settrace(before)
    assert (code, out, err) == (1, "", "Cancelled. Nothing was changed.\n")
    assert len(json.loads(run("search", "", "--json")[1])) == 5
    assert run("check")[0] == 0


def test_ctrl_c_before_a_command_begins_ends_the_process_without_a_word(run) -> None:
    """What is being loaded then cannot bear an exception; once the command runs, Ctrl+C is answered with a sentence."""
    handlers = {}

    def look(frame: FrameType, event: str, _argument: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_name in ("open", "search"):
            place = code.co_filename.replace("\\", "/").rpartition("reseau_desktop/")[2]
            handlers[place, code.co_name] = signal.getsignal(signal.SIGINT)

    before, mine = sys.gettrace(), signal.getsignal(signal.SIGINT)
    sys.settrace(look)
    try:
        assert run("search", "Ana")[0] == 0
    finally:
        sys.settrace(before)
    assert handlers["store/store.py", "open"] is signal.SIG_DFL
    assert handlers["commands/asking.py", "search"] is mine
    assert signal.getsignal(signal.SIGINT) is mine
