"""Words of Qt's own windows that Qt's French lacks.

Qt asks for them in a context of its own; naming them here puts them into our catalogue, where it finds them.
"""

from __future__ import annotations

from reseau_desktop.wording.translation import translate


def file_dialog() -> tuple[str, ...]:
    """The captions of the file dialog that is shown where the desktop has none."""
    return translate("QFileDialog", "&Look in:"), translate("QFileDialog", "Files of &type:")
