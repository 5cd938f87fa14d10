"""The command `import`: the same engine as the dialog."""

from __future__ import annotations

import contextlib
import os
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reseau_desktop.clock import Clock
from reseau_desktop.commands import values
from reseau_desktop.commands.files import refuse_unknown_layer, refuse_unwritable, spare_the_network
from reseau_desktop.commands.saying import Failed, WrongUse, complain, say
from reseau_desktop.exchange.errors import UnwritableFile
from reseau_desktop.exchange.records import NetworkRecord
from reseau_desktop.exchange.tidy import file_name
from reseau_desktop.store import FILE, Label, Store

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import Reading
    from reseau_desktop.store.change import Entry

LISTED = 50  # lines said on the terminal; the report has them all
Rows = list[tuple[str, int, int | str, str, str, str]]


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of one file: its counts, the lines of its report, sentences about what was not taken."""

    counts: dict[str, Any]
    rows: Rows
    problems: tuple[str, ...] = ()


def bring(store: Store, clock: Clock, options: Namespace) -> None:
    """`import FILE…`: each file is one action; where one fails, those before it are taken back."""
    from reseau_desktop.wording.imports import summary

    refuse_unknown_layer(store, options.layer)
    if options.report:
        _refuse_unwritable(store, Path(options.report), options.files)
    # all are read before any is written: a file that cannot be read leaves everything as it was
    paths = [Path(name) for name in options.files]
    read_ones = [_read(store, path, options.format, place) for place, path in enumerate(paths)]
    rehearsed = options.dry_run and len(paths) > 1
    with _rehearsal(store) if rehearsed else contextlib.nullcontext(store) as stage:
        done = _all(stage, clock, options, paths, read_ones, write=rehearsed or not options.dry_run)
    if options.json:
        values.dump([one.counts for one in done])
        return
    for one in done:
        for problem in one.problems:
            complain(problem)
    for one in done:
        say(summary(one.counts))


@contextlib.contextmanager
def _rehearsal(store: Store) -> Iterator[Store]:
    """A copy to write to: a dry run of several files must know what the first ones would have brought."""
    with tempfile.TemporaryDirectory(prefix="reseau-") as folder:
        store.backups.make("restore", store.connection, Path(folder) / FILE)
        stage = Store.open(Path(folder))
        try:
            yield stage
        finally:
            stage.close()


def _all(
    store: Store,
    clock: Clock,
    options: Namespace,
    paths: Sequence[Path],
    read_ones: Sequence[Reading | NetworkRecord],
    *,
    write: bool,
) -> list[Brought]:
    """Every file, and the report about them: all of it or nothing."""
    done: list[Brought] = []
    before = _last_step(store)
    try:
        for path, one in zip(paths, read_ones, strict=True):
            if isinstance(one, NetworkRecord):
                done.append(_whole_network(store, path, one, write=write))
            else:
                done.append(_table(store, clock, options, path, one, write=write))
        if options.report:
            from reseau_desktop.exchange import report

            report.write_rows(Path(options.report), [row for one in done for row in one.rows])
    except BaseException:
        _take_back(store, before, {file_name(path) for path in paths})
        raise
    return done


def _last_step(store: Store) -> int:
    last = _latest(store)
    return last.id if last else 0


def _latest(store: Store) -> Entry | None:
    return next((entry for entry in store.history(50) if not entry.undone), None)


def _take_back(store: Store, before: int, names: set[str]) -> None:
    """Undo what these files brought since the step `before`, as long as nobody else has done something since.

    The history itself says what there is to undo: an interruption may come between a step and our note of it.
    """
    from reseau_desktop.store.errors import StoreProblem

    with contextlib.suppress(StoreProblem):
        while (last := _latest(store)) is not None and last.id > before and last.label.subject in names:
            store.undo()


def _refuse_unwritable(store: Store, path: Path, files: Sequence[str]) -> None:
    """A report that cannot be written is refused before anything is; it never takes the place of what it is about."""
    spare_the_network(store, path)
    if os.path.realpath(path) in map(os.path.realpath, files):
        raise UnwritableFile(path, "denied")
    refuse_unwritable(path)


def refuse_contradictions(options: Namespace) -> None:
    """Raise WrongUse for a circle or a tag beside a whole network, which brings its own."""
    option = "--layer" if options.layer is not None else "--tag" if options.tag else ""
    whole = [path for path in map(Path, options.files) if _is_network(path, options.format)]
    if option and whole:
        from reseau_desktop.wording.wrong_use import network_as_it_is

        raise WrongUse(network_as_it_is(file_name(whole[0]), option))


def _is_network(path: Path, wanted: str | None) -> bool:
    return wanted == "json" or (wanted is None and path.suffix.lower() == ".json")


def _read(store: Store, path: Path, wanted: str | None, place: int) -> Reading | NetworkRecord:
    if _is_network(path, wanted):
        from reseau_desktop.exchange import json_out
        from reseau_desktop.wording.commands import network_first, not_empty

        network = json_out.read_network(path)
        held = int(store.value("SELECT count(*) FROM contact WHERE layer <> 'me'"))
        if held:
            raise Failed(not_empty(held))
        if place:
            raise Failed(network_first(path.name))
        return network
    from reseau_desktop.exchange.reading import read

    return read(path, wanted)


def _whole_network(store: Store, path: Path, network: NetworkRecord, *, write: bool) -> Brought:
    from reseau_desktop.actions import networks
    from reseau_desktop.exchange.plan import Action
    from reseau_desktop.wording.commands import not_empty

    people = len(network.contacts)
    if write:
        try:
            networks.fill(store, network, Label("filled", people, file_name(path)))
        except networks.NotEmpty as full:  # somebody came in meanwhile
            raise Failed(not_empty(full.people)) from full
    counts = {"file": file_name(path), "format": "json", "records": people}
    counts |= {action.value: people if action is Action.ADDED else 0 for action in Action}
    rows: Rows = [
        (file_name(path), place, "", Action.ADDED.value, str(person["id"]), "")
        for place, person in enumerate(network.contacts)
    ]
    return Brought(counts, rows)


def _table(
    store: Store, clock: Clock, options: Namespace, path: Path, reading: Reading, *, write: bool
) -> Brought:
    from reseau_desktop.actions import imports
    from reseau_desktop.exchange import report
    from reseau_desktop.exchange.plan import plan
    from reseau_desktop.wording.imports import and_more, message
    from reseau_desktop.wording.problems import sentence

    since = int(store.value("PRAGMA data_version"))
    decided = plan(reading, imports.known(store, reading.format), options.duplicates)
    contacts: dict[int, int] = {}
    if write:
        if store.value("SELECT count(*) FROM person"):
            store.backups.make("import", store.connection)
        tags = [options.tag] if options.tag else []
        contacts = imports.apply(store, decided, options.layer, tags, clock.today(), since=since).contacts
    counts = {"file": file_name(path), "format": reading.format, "records": reading.total}
    counts |= {str(action): count for action, count in decided.counts.items()}
    doubtful = [warning for item in reading.people for warning in item.warnings]
    found = sorted([*reading.rejected, *doubtful], key=lambda problem: problem.record)
    problems = [sentence(problem) for problem in found[:LISTED]]
    if len(found) > LISTED:
        problems.append(and_more(len(found) - LISTED))
    return Brought(counts, list(report.rows(decided, contacts, message)), tuple(problems))
