"""Where things are: the forms and resources that come with the program, the folder that holds the user's data."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

Kind = Literal["ui", "resources"]


def shared(kind: Kind) -> Path:
    """The folder of the forms ("ui") or of the icons, styles, translations and guide ("resources").

    A wheel and a frozen program carry them inside the package; a checkout and an editable install have them
    beside it.
    """
    package = Path(__file__).resolve().parent
    inside = package / kind
    return inside if inside.is_dir() else package.parent / kind


def data_folder(chosen: Path | None = None) -> Path:
    """The folder of the one file: the one chosen by `--data`, else the platform's own place for it.

    Nothing is created here. Always absolute: a later change of the working folder must not move the data.
    """
    if chosen is not None:
        return chosen.expanduser().absolute()
    import platformdirs  # not needed where a folder is given

    return Path(platformdirs.user_data_dir("reseau", appauthor=False))
