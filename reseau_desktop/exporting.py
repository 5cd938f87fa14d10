"""Exports from the window: written beside it, told how far they are, and given up without a trace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reseau_desktop.pages.wishing import Wishing
from reseau_desktop.wording import numbers, problems

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import NetworkRecord
    from reseau_desktop.store import Store
    from reseau_desktop.widgets.task import Progress
    from reseau_desktop.window import Window

CALENDAR = "calendar"
READ, WHOLE = 60, 100  # what reading takes of the whole, in hundredths


class Exporting(Wishing):
    """One export at a time. Made for the first one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.store, window)
        self._window = window
        status = window.frame.status
        self.said.connect(window.say)
        self.refused.connect(window.complain)
        self.busy.connect(status.begin)
        self.progressed.connect(status.progress)
        self.idle.connect(status.end)

    def write(self, path: Path, kind: str, only: Sequence[int] | None = None) -> bool:
        """Everybody, or some people alone, into a file; what stood there stays until the new one is whole."""
        if kind == CALENDAR:
            return self._calendar(path)
        store, at = self._store, self._window.clock.now().isoformat(timespec="seconds")

        def work(progress: Progress | None) -> int:
            return _write(store, path, kind, only, at, progress)

        def done(count: int) -> None:
            words = numbers.in_words(self.tr("%n contacts written to {file}.", "", count), count)
            self.said.emit(words.format(file=path.name), False)

        return self.beside(self.tr("Exporting"), work, done)

    def _calendar(self, path: Path) -> bool:
        from reseau_desktop.pages import calendar_file

        def done(count: int) -> None:
            words = numbers.in_words(self.tr("%n dates written to {file}.", "", count), count)
            self.said.emit(words.format(file=path.name), False)

        store = self._store
        return self.beside(self.tr("Exporting"), lambda _progress: calendar_file.write(store, path), done)

    def cancelled(self) -> str:
        return self.tr("Cancelled. No file was written.")

    def _refuse(self, problem: Exception) -> None:
        self.refused.emit(problems.sentence(problem))


def _write(
    store: Store,
    path: Path,
    kind: str,
    only: Sequence[int] | None,
    at: str,
    progress: Progress | None,
) -> int:
    """In a worker: how many people the file holds."""
    from reseau_desktop.actions import exports
    from reseau_desktop.exchange import letting_go, part

    def read(done: int, total: int) -> None:
        if progress is not None:
            progress(READ * done // max(1, total), WHOLE)

    def written(done: int, total: int) -> None:
        if progress is not None:
            progress(READ + (WHOLE - READ) * done // max(1, total), WHOLE)

    whole = exports.network(store, read)
    network = whole if only is None else part.of_people(whole, only)
    held = letting_go.rows(whole, network)
    try:
        return _written(path, network, kind, at, written)
    finally:
        del whole, network
        letting_go.let_go(held)


def _written(path: Path, network: NetworkRecord, kind: str, at: str, told: Callable[[int, int], None]) -> int:
    from reseau_desktop.exchange import csv_out, json_out, vcard_out

    if path.suffix.lower() == ".vcf":
        return vcard_out.write(path, network, at, vcard_out.Style.OWN, told)
    if path.suffix.lower() == ".json":
        return json_out.write(path, network, at, told)
    style = kind if kind in ("spreadsheet", "share") else "faithful"
    return csv_out.write(path, network, style, told)
