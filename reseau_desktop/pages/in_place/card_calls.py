"""What a card asks of the page around it: to go out to somebody, to open another card or an organisation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QUrl

from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages import outside


def _nowhere(_identity: int) -> None:
    """Where there is no page to go to, as in the settings."""


def _kept(_words: str, _kind: Kind) -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(_words)


@dataclass(frozen=True, slots=True)
class CardCalls:
    """`go` calls, writes or opens; `copy` takes along what serves to be in touch; the others open by id."""

    go: Callable[[QUrl], object] = outside.open_url
    copy: Callable[[str, Kind], object] = _kept
    person: Callable[[int], object] = _nowhere
    organisation: Callable[[int], object] | None = None
