"""Back and forward over pages and people, as in a browser."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

MOST = 100


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and what was open there: a person, an organisation."""

    page: str
    opened: int | None = None


class Places(QObject):
    """Where one has been. `changed` when back or forward become possible or impossible."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._been: list[Place] = []
        self._at = -1

    def current(self) -> Place | None:
        return self._been[self._at] if self._at >= 0 else None

    def visit(self, place: Place) -> None:
        """Be somewhere new: what was forward is forgotten. The same place again is no step."""
        if place == self.current():
            return
        self._been = [*self._been[: self._at + 1], place][-MOST:]
        self._at = len(self._been) - 1
        self.changed.emit()

    def back(self) -> Place | None:
        return self._move(-1)

    def forward(self) -> Place | None:
        return self._move(1)

    def can_go_back(self) -> bool:
        return self._at > 0

    def can_go_forward(self) -> bool:
        return self._at < len(self._been) - 1

    def _move(self, step: int) -> Place | None:
        if not 0 <= self._at + step < len(self._been):
            return None
        self._at += step
        self.changed.emit()
        return self._been[self._at]
