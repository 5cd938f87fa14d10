"""Asking for a file with the system's own dialog; where one was last is remembered beside the network."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from reseau_desktop import preferences
from reseau_desktop.wording.translation import translate

FOLDER = "import/folder"
ENDINGS = {"json": ".json", "calendar": ".ics", "cards": ".vcf"}  # of a kind that is no table


def caption() -> str:
    return translate("Importing", "Choose a file")


def kinds() -> str:
    """What the dialog offers: files of contacts, or any file."""
    ours = translate("Importing", "Contacts (*.csv *.zip *.json *.tsv *.txt)")
    return ours + ";;" + translate("Importing", "All files (*)")


class Asks(Protocol):
    """Where a file comes from, where one goes; None where nobody wants it any more."""

    def to_open(self, parent: QWidget, caption: str, kinds: str) -> Path | None: ...

    def to_save(self, parent: QWidget, caption: str, name: str, kinds: str) -> Path | None: ...


class FileDialogs:
    """The native dialogs. `folder` is that of the network: its ini file remembers the last place."""

    def __init__(self, folder: Path) -> None:
        self._settings = preferences.settings(folder)

    def to_open(self, parent: QWidget, caption: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(parent, caption, self._last(), kinds)
        return self._remembered(name)

    def to_save(self, parent: QWidget, caption: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(parent, caption, str(Path(self._last()) / name), kinds)
        return self._remembered(chosen)

    def to_save_as(
        self, parent: QWidget, caption: str, name: str, kinds: dict[str, str]
    ) -> tuple[Path | None, str]:
        """Where to save, and which of the named kinds was chosen; the first is proposed.

        A name that was only proposed follows the kind, unless another file would go without a question.
        """
        words = ";;".join(kinds.values())
        chosen, kind = QFileDialog.getSaveFileName(parent, caption, str(Path(self._last()) / name), words)
        key = next((key for key, said in kinds.items() if said == kind), next(iter(kinds)))
        path = self._remembered(chosen)
        if path is not None:
            other = path.with_suffix(ENDINGS.get(key, ".csv"))
            if not path.suffix or (path.name == name and not other.exists()):
                path = other
        return path, key

    def _last(self) -> str:
        found = self._settings.value(FOLDER)
        known = isinstance(found, str) and Path(found).is_dir()
        return str(found) if known else str(Path.home())

    def _remembered(self, name: str) -> Path | None:
        if not name:
            return None
        path = Path(name)
        self._settings.setValue(FOLDER, str(path.parent))
        return path
