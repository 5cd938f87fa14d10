"""People on their way to another place: what a drag carries between lists, circles and the sidebar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

MIME = "application/x-reseau-contacts"


def contacts_mime(ids: Sequence[int], text: str = "") -> QMimeData:
    """A drag's load: contact ids, and their names as text for other programs."""
    import json  # 2 ms of a start, for a drag

    made = QMimeData()
    made.setData(MIME, json.dumps(list(ids)).encode())
    if text:
        made.setText(text)
    return made


def contact_ids(mime: QMimeData) -> list[int]:
    """The ids a drag carries; empty where it carries none, or something else under our name."""
    if not mime.hasFormat(MIME):
        return []
    import json

    try:
        ids = json.loads(bytes(mime.data(MIME).data()))
    except ValueError:
        return []
    return ids if isinstance(ids, list) and all(type(i) is int for i in ids) else []
