"""The long work of the first run: looking at a file, filling in the sample network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.pages.importing import work
from reseau_desktop.widgets.task import Progress, Tasks

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class OpeningJobs(QObject):
    """`readable` carries a file from which something can be taken; `failed` why nothing can."""

    readable = Signal(Path)
    filled = Signal()
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(
        self, store: Store, clock: Clock, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._language = store, clock, language
        self._tasks = Tasks(self)

    def look(self, path: Path) -> None:
        """Whether a file can be read; the import page then says all the rest."""
        store = self._store
        self._tasks.run(
            "look",
            lambda _progress: _look(store, path),
            done=lambda _nothing: self.readable.emit(path),
            failed=self.failed.emit,
        )

    def fill(self) -> None:
        """The sample network, as it stands today."""
        store, today, language = self._store, self._clock.today(), self._language()
        self._tasks.run(
            "fill",
            lambda progress: _fill(store, today, language, progress),
            done=lambda _nothing: self.filled.emit(),
            failed=self.failed.emit,
            progressed=self.progressed.emit,
        )

    def cancel(self) -> None:
        self._tasks.cancel_all()


def _look(store: Store, path: Path) -> None:
    """Raises UnreadableFile for what the import page could not mend either."""
    from reseau_desktop.exchange import json_out
    from reseau_desktop.exchange.reading import JSON, PREVIEW, read

    found = work.sniffed(work.Choices(path))
    if found.format == JSON:
        json_out.read_network(path)
    elif not found.people and found.estimate <= PREVIEW and found.mapping:
        read(path)  # nobody in the first rows, and there are no others


def _fill(store: Store, today: date, language: str, progress: Progress) -> None:
    from reseau_desktop.actions import networks
    from reseau_desktop.exchange import sample
    from reseau_desktop.store import Label

    network = sample.network(today, language="fr" if language == "fr" else "en")
    label = Label("sample_added", len(network.contacts))
    networks.fill(store, network, label, progress, sample=True)
