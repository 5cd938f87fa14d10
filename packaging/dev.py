#!/usr/bin/env python3
"""Everything that one does daily with the checkout; each verb first does the set-up it needs, once.

Standard library only: `python3 packaging/dev.py run` is all that a new machine has to know.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import setup_libraries
import setup_python
import setup_translations
from setup_steps import ROOT, say, speaks_french

NO_SCREEN = {
    False: "Réseau needs a screen. Start it from a desktop session, or try: "
    "xvfb-run -a python3 packaging/dev.py run",
    True: "Réseau a besoin d'un écran. Lancez-le depuis une session de bureau, ou essayez : "
    "xvfb-run -a python3 packaging/dev.py run",
}
OPTIONS_WITH_VALUE = ("--data", "--lang", "--today")


def run(words: list[str]) -> None:
    """run [ARGUMENT…]: open the window, or do a command of `reseau`."""
    if _opens_window(words) and not _has_screen():
        raise SystemExit(NO_SCREEN[speaks_french()])
    _become([_ready(), "-m", "reseau_desktop", *words], where=Path.cwd())  # file names are the caller's


def test(words: list[str]) -> None:
    """test [PATH…]: the tests, all of them or those under PATH; further words go to pytest."""
    at_once = [] if words else ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "loadfile"]
    _become([_ready("test"), "-m", "pytest", *at_once, *words])


def lint(words: list[str]) -> None:
    """lint: style, types, who may import whom, translations complete."""
    python = _ready("test")
    checks = (
        ("ruff check", [python, "-m", "ruff", "check"]),
        ("ruff format", [python, "-m", "ruff", "format", "--check"]),
        ("mypy", [python, "-m", "mypy"]),
        ("import-linter", [python, "-c", "from importlinter.cli import lint_imports_command as run; run()"]),
    )
    failed = [name for name, command in checks if not _passes(name, command)]
    untranslated = setup_translations.problems()
    for problem in untranslated:
        print(problem)
    if untranslated:
        failed.append(f"translations ({len(untranslated)})")
    print("lint: " + ("failed: " + ", ".join(failed) if failed else "all clean"))
    raise SystemExit(1 if failed else 0)


def translate(words: list[str]) -> None:
    """translate: gather the texts of sources and forms into the .ts, then compile them."""
    _ready("test", compiled=False)
    setup_translations.gather()
    setup_translations.compile_all()


def bench(words: list[str]) -> None:
    """bench [NAME…] [--size N] [--json]: each figure beside its yardstick, measured in the same run."""
    _become([_ready("bench"), ROOT / "tests" / "bench" / "run.py", *words])


def screenshots(words: list[str]) -> None:
    """screenshots [FOLDER]: every page, light and dark, French and English, in three sizes."""
    _become([_ready("test"), ROOT / "packaging" / "screenshots.py", *words])


def build(words: list[str]) -> None:
    """build: the source archive and the wheel, into dist/."""
    _become([_ready("test"), "-m", "hatchling", "build", *words])


VERBS: dict[str, Callable[[list[str]], None]] = {
    verb.__name__: verb for verb in (run, test, lint, translate, bench, screenshots, build)
}


def _ready(extra: str = "", compiled: bool = True) -> Path:
    """The set-up: system libraries, packages, compiled translations; returns the Python to use."""
    setup_python.prepare()  # a Python that will not do is said before anything is installed
    setup_libraries.ensure(for_tests=bool(extra))
    python = setup_python.ensure(extra)
    if compiled:
        setup_translations.compile_all()
    return python


def _opens_window(words: list[str]) -> bool:
    """Whether these are the words of a window: a command of `reseau` never needs a screen."""
    if any(word in ("-h", "--help", "--version") for word in words):
        return False
    values = {index + 1 for index, word in enumerate(words) if word in OPTIONS_WITH_VALUE}
    return not any(not word.startswith("-") for index, word in enumerate(words) if index not in values)


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"))


def _passes(name: str, command: list[object]) -> bool:
    say(f"lint: {name} …")
    return subprocess.run([str(word) for word in command], cwd=ROOT).returncode == 0


def _become(command: list[object], where: Path = ROOT) -> None:
    """Hand over: signals, exit code and terminal are the command's own from here."""
    words = [str(word) for word in command]
    if os.name == "posix":
        os.chdir(where)
        sys.stdout.flush()
        os.execv(words[0], words)
    raise SystemExit(subprocess.run(words, cwd=where).returncode)


def main(words: list[str]) -> None:
    if not words or words[0] not in VERBS:
        asked_for_help = not words or words[0] in ("-h", "--help", "help")
        lines = ["usage: python3 packaging/dev.py VERB …", ""] + [
            verb.__doc__ or "" for verb in VERBS.values()
        ]
        print("\n".join(lines), file=sys.stdout if asked_for_help else sys.stderr)
        raise SystemExit(0 if asked_for_help else 2)
    VERBS[words[0]](words[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
