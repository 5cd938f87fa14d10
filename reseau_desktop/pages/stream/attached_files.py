"""Files of an exchange: opened by the desktop, shown in their folder, never started as programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reseau_desktop.pages.stream.words import file_name
from reseau_desktop.wording.translation import translate

STARTED = frozenset(  # what a double click would run instead of show
    "appimage bat cmd com command cpl desktop exe hta jar js jse lnk msi msp pif ps1 py pyw reg run scr sh url vbe vbs wsf".split()
)


def trouble(path: str) -> str:
    """Why a file cannot be opened, and what stays; empty where it can."""
    name = file_name(path)
    if not Path(path).is_file():
        return translate(
            "Files of exchanges", "{name} is no longer where it was: {folder}. The exchange keeps its name."
        ).format(name=name, folder=_folder(path))
    if Path(path).suffix.lstrip(".").casefold() in STARTED:
        return translate(
            "Files of exchanges",
            "{name} is a program. Réseau does not start programs; its folder can be shown.",
        ).format(name=name)
    return ""


def open_file(path: str) -> str:
    """Hand a file to the desktop; else the sentence that says why not."""
    said = trouble(path)
    if not said and not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        said = translate("Files of exchanges", "Nothing on this computer opens {name}.").format(
            name=file_name(path)
        )
    return said


def show_folder(path: str) -> str:
    """Open the folder of a file; else the sentence that says why not."""
    folder = Path(path).parent
    if folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return ""
    return translate("Files of exchanges", "The folder is no longer there: {folder}.").format(
        folder=_folder(path)
    )


def _folder(path: str) -> str:
    folder = str(Path(path).parent)
    return folder if len(folder) <= 120 else "…" + folder[-119:]
