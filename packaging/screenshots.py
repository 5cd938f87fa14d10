"""`dev.py screenshots [FOLDER] [--guide] [--only VIEW…]`: every page as it looks, to lay beside its mockup.

Each page × light and dark × English and French × 1440 × 900, 1024 × 700 and 200 %, with the sample network on a fixed
date, without a screen. `--guide` also puts the light pictures into resources/guide, where the guide and the README
show them. A process for each language and scale, because Qt reads its scale once.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from screenshots_past import begun
from screenshots_views import VIEWS
from screenshots_window import TODAY

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "fr")
SCALES = (1, 2)
GUIDE = {
    "today",
    "circles",
    "contacts",
    "table",
    "organisation",
    "merging",
    "quick",
    "agenda",
    "month",
    "review",
    "reminders",
    "settings",
    "import",
    "triage",
    "history",
    "first-run",
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "screenshots")
    parser.add_argument("--guide", action="store_true", help="put the light ones into the guide too")
    parser.add_argument("--only", nargs="+", choices=list(VIEWS), metavar="VIEW", default=list(VIEWS))
    asked = parser.parse_args()
    folder = asked.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for scale in SCALES:
            with tempfile.TemporaryDirectory() as place:
                network = Path(place, "network")
                _reseau(language, network, "demo")
                begun(network)
                _take(folder, network, language, scale, [view for view in VIEWS if view in asked.only])
    taken = sorted(folder.glob("*.png"))
    if asked.guide:
        _into_guide(folder)
    print(f"{len(taken)} pictures in {folder}")
    return 0


def _reseau(language: str, network: Path, *words: str) -> None:
    options = ["--data", str(network), "--lang", language, "--today", TODAY.isoformat()]
    subprocess.run(
        [sys.executable, "-m", "reseau_desktop", *options, *words], check=True, stdout=subprocess.DEVNULL
    )


def _take(folder: Path, network: Path, language: str, scale: int, views: list[str]) -> None:
    print(f"Taking pictures: {language}, {scale * 100} % …", file=sys.stderr, flush=True)
    screen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    program = Path(__file__).with_name("screenshots_window.py")
    command = [sys.executable, str(program), str(folder), str(network), language, str(scale), *views]
    subprocess.run(command, check=True, env=screen)


def _into_guide(folder: Path) -> None:
    for language in LANGUAGES:
        for view in sorted(GUIDE):
            picture = folder / f"{view}-light-{language}-1440x900.png"
            if picture.exists():
                shutil.copyfile(picture, ROOT / "resources" / "guide" / language / f"{view}.png")


if __name__ == "__main__":
    sys.exit(main())
