"""Writes the report of an import beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.pages.importing import work
from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from reseau_desktop.exchange.plan import ImportPlan


class ReportJob(QObject):
    """`written` carries the file and how many lines it holds."""

    written = Signal(Path, int)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = Tasks(self)

    def write(self, path: Path, plan: ImportPlan, contacts: Mapping[int, int]) -> None:
        self._tasks.run(
            "report",
            lambda _progress: work.report(path, plan, contacts),
            done=lambda lines: self.written.emit(path, lines),
            failed=self.failed.emit,
        )
