"""The build hook: the wheel carries compiled translations, which git does not hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg]
    """Runs Qt's lrelease on each .ts, in place: `resources` goes into the wheel as a whole."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # the checkout's own .qm are compiled by dev.py
            return
        import PySide6  # only here: an editable install must not need Qt to be built

        suffix = ".exe" if sys.platform == "win32" else ""
        lrelease = Path(PySide6.__file__).parent / f"lrelease{suffix}"
        for written in sorted(Path(self.root, "resources", "translations").glob("*.ts")):
            compiled = written.with_suffix(".qm")
            subprocess.run([lrelease, "-silent", written, "-qm", compiled], check=True)
