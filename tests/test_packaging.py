"""What somebody gets who installs the wheel, and what the two commands say where they cannot go on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from reseau_desktop import paths

ROOT = Path(__file__).resolve().parents[1]

LOOK_INSIDE = """
import sys
from pathlib import Path
from PySide6.QtCore import QFile, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QApplication
import reseau_desktop
from reseau_desktop.paths import shared

installed = Path(reseau_desktop.__file__).parent
assert Path(sys.prefix) in installed.parents, installed
assert shared("ui").parent == installed, shared("ui")
app = QApplication(sys.argv)
form = sorted(shared("ui").glob("*.ui"))[0]
assert QUiLoader().load(str(form)) is not None
assert not QIcon(str(shared("resources") / "icons" / "today.svg")).pixmap(32, 32).isNull()
french = QTranslator()
assert french.load("reseau_fr", str(shared("resources") / "translations")) and not french.isEmpty()
assert list((shared("resources") / "guide").rglob("*.md"))
print("found")
"""


def _run(*command: object, **options: object) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as an installer would make it: from the source archive, not from the checkout."""
    folder = tmp_path_factory.mktemp("built")
    build = (sys.executable, "-m", "hatchling", "build", "-d", folder)
    _run(*build, "-t", "sdist", cwd=ROOT)
    shutil.unpack_archive(next(folder.glob("*.tar.gz")), folder)
    source = next(path for path in folder.iterdir() if path.is_dir())
    _run(*build, "-t", "wheel", cwd=source)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def fresh_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel; its dependencies are lent by this one, so that no network is needed."""
    home = tmp_path_factory.mktemp("fresh")
    _run(sys.executable, "-m", "venv", "--without-pip", home)
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    _run(sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps", "--no-index", wheel)
    place = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(place, "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


def test_wheel_carries_forms_icons_translations_and_guide(fresh_python: Path, tmp_path: Path) -> None:
    without_screen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = _run(fresh_python, "-c", LOOK_INSIDE, cwd=tmp_path, env=without_screen)
    assert told.strip() == "found"


def test_wheel_brings_the_command(fresh_python: Path, tmp_path: Path) -> None:
    command = fresh_python.parent / "reseau"
    _run(command, "--data", tmp_path / "network", "demo", cwd=tmp_path)
    assert (tmp_path / "network" / "reseau.db").is_file()


def test_checkout_finds_what_lies_beside_the_package() -> None:
    assert paths.shared("ui") == ROOT / "ui"
    assert paths.shared("resources") == ROOT / "resources"


def test_chosen_data_folder_is_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_folder(Path("mine")) == tmp_path / "mine"


def test_default_data_folder_follows_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = paths.data_folder()
    assert folder.is_absolute() and folder.name == "reseau"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only here can a screen be missing")
@pytest.mark.parametrize(
    ("language", "words"), [("en_GB.UTF-8", "needs a screen"), ("fr_FR.UTF-8", "besoin d'un écran")]
)
def test_run_without_a_screen_says_so(language: str, words: str) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
    blind = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "packaging/dev.py", "run"],
        cwd=ROOT,
        env={**blind, "LANG": language, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 1
    assert words in done.stderr and done.stdout == ""


def test_texts_are_gathered_with_their_plurals(tmp_path: Path) -> None:
    source = tmp_path / "program" / "page.py"
    source.parent.mkdir()
    source.write_text(
        "class Page:\n"
        "    def say(self, n, word):\n"
        "        self.tr('Hello {name}')\n"
        "        translate('Due', '%n day(s)', '', n=n)\n"
        "        f\"{translate('Due', 'late')}\"\n"
        "        self.tr(word)\n"
        "        word.translate(table)\n",
        encoding="utf-8",
    )
    asked = "import setup_texts, sys, pathlib; print(*setup_texts.texts(pathlib.Path(sys.argv[1])))"
    found = _run(sys.executable, "-c", asked, source.parent, cwd=ROOT / "packaging")
    assert "context='Page', source='Hello {name}', comment='', plural=False" in found
    assert "context='Due', source='%n day(s)', comment='', plural=True" in found
    assert "context='Due', source='late', comment='', plural=False" in found
    assert "page.py:6: the text given to tr()" in found


def test_unknown_verb_is_wrong_use() -> None:
    done = subprocess.run([sys.executable, "packaging/dev.py", "dance"], cwd=ROOT, capture_output=True)
    assert done.returncode == 2
