"""The checkout's own Python: a virtual environment with the packages of pyproject.toml, filled once.

Seen on Debian 12: with python3-venv `python3 -m venv` works; with python3-pip alone it leaves a `.venv` that
has python but no pip, so pip is looked for, not the folder, and the pip outside fills an environment made
without one (`pip --python`, pip 22.3 or later). With neither, one apt command is needed.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
from pathlib import Path

from setup_steps import ROOT, answer, one_at_a_time, say, succeeds

VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
EXTRAS = ("", "test", "bench")
SUPPORTED = ((3, 11), (3, 12), (3, 13))

_VERSION = "import sys; print('%d.%d.%d' % sys.version_info[:3])"


def prepare() -> None:
    """Make sure that there is a `.venv` and a way to fill it; says within seconds where there is none."""
    with one_at_a_time():
        if not any(map(_is_stamped, EXTRAS)):
            _installer()


def ensure(extra: str = "") -> Path:
    """Make the environment complete for `extra` of pyproject.toml; returns its Python.

    A stamp for each extra holds a hash of what was asked: where it agrees, nothing is run.
    """
    with one_at_a_time():
        if not _is_stamped(extra):
            _fill(extra)
    return PYTHON


def _fill(extra: str) -> None:
    install = [*_installer(), "install", *_manners()]
    say("Installing the packages Réseau needs into .venv (once) …")
    wish = f".[{extra}]" if extra else "."
    # The build backend first, so that pip need not fetch Qt a second time into an isolated build.
    if not (
        succeeds([*install, "hatchling>=1.25"]) and succeeds([*install, "--no-build-isolation", "-e", wish])
    ):
        raise SystemExit(
            "The packages could not be installed: pip's own message is above. Nothing else was changed."
        )
    for satisfied in {extra, ""}:  # an extra comes on top of what running needs
        _stamp(satisfied).write_text(_digest(), encoding="ascii")


def _manners() -> list[str]:
    quiet = [] if sys.stderr.isatty() else ["-q"]
    return [*quiet, "--disable-pip-version-check", "--no-input", "--root-user-action=ignore"]


def _stamp(extra: str) -> Path:
    return VENV / (f"installed-{extra or 'run'}")


def _is_stamped(extra: str) -> bool:
    try:
        return _stamp(extra).read_text(encoding="ascii") == _digest()
    except OSError:
        return False


def _digest() -> str:
    """What an installation depends on: the metadata, the Python, and where the checkout is (it is editable)."""
    version = answer([PYTHON, "-c", _VERSION]) or "none"
    parts = ((ROOT / "pyproject.toml").read_bytes(), version.encode(), os.fsencode(ROOT))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _installer() -> list[str]:
    """A pip that fills `.venv`; makes the environment where there is none, or one of another Python."""
    version = answer([PYTHON, "-c", _VERSION])
    if version is None or _pair(version) not in SUPPORTED:
        return _new_environment()
    return _pip_inside() or _pip_outside(suitable_python()) or _new_environment()


def _new_environment() -> list[str]:
    python = suitable_python()
    say("Making a virtual environment in .venv …")
    shutil.rmtree(VENV, ignore_errors=True)
    # Its message about ensurepip would only confuse: the second way follows.
    if answer([python, "-m", "venv", VENV]) is not None and (inside := _pip_inside()):
        return inside
    shutil.rmtree(VENV, ignore_errors=True)
    outside = _pip_outside(python)
    if outside is not None and succeeds([python, "-m", "venv", "--without-pip", VENV]):
        return outside
    shutil.rmtree(VENV, ignore_errors=True)
    name = "python3" if python == sys.executable else Path(python).name
    raise SystemExit(
        "Réseau needs Python's venv module to keep its packages apart. Install it with:\n"
        f"    sudo apt install {name}-venv"
    )


def _pip_inside() -> list[str] | None:
    inside = [str(PYTHON), "-m", "pip"]
    return inside if answer([*inside, "--version"]) is not None else None


def _pip_outside(python: str) -> list[str] | None:
    """A pip of the system that can install into another Python, which it can since 22.3."""
    found = re.match(r"pip (\d+)\.(\d+)", answer([python, "-m", "pip", "--version"]) or "")
    if found and (int(found[1]), int(found[2])) >= (22, 3):
        return [python, "-m", "pip", "--python", str(PYTHON)]
    return None


def suitable_python() -> str:
    """This Python where Réseau supports it, else the newest supported one on the PATH."""
    if sys.version_info[:2] in SUPPORTED:
        return sys.executable
    for pair in reversed(SUPPORTED):
        found = shutil.which("python" + ".".join(map(str, pair)))
        version = answer([found, "-c", _VERSION]) if found else None  # a pyenv shim may lead nowhere
        if found and version and _pair(version) == pair:
            return found
    raise SystemExit(
        "Réseau needs Python 3.11, 3.12 or 3.13, and this is Python "
        f"{sys.version_info[0]}.{sys.version_info[1]}. Install one of them beside it: "
        "python3.13, python3.12 or python3.11 on the PATH is found by itself."
    )


def _pair(version: str) -> tuple[int, int]:
    major, minor = version.split(".")[:2]
    return int(major), int(minor)
