"""The command line with what it says, in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reseau_desktop.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path, qapp, capfd) -> Run:
    def command(*arguments: object, lang: str = "en") -> tuple[int, str, str]:
        before = ["--data", str(tmp_path / "network"), "--lang", lang, "--today", "2026-11-23"]
        try:
            code = main([*before, *map(str, arguments)])
        except SystemExit as wrong_use:
            code = int(str(wrong_use.code))
        out, err = capfd.readouterr()
        return code, out, err

    return command
