"""Commands with files: demo, import, export."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reseau_desktop.clock import Clock
from reseau_desktop.commands import values
from reseau_desktop.commands.saying import Failed, complain, say
from reseau_desktop.exchange.errors import UnwritableFile
from reseau_desktop.exchange.records import NetworkRecord
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.exchange.plan import ImportPlan
    from reseau_desktop.exchange.records import Reading


def demo(store: Store, clock: Clock, options: Namespace) -> None:
    """`demo`: the sample network, in an empty folder."""
    from reseau_desktop.actions import networks
    from reseau_desktop.exchange import sample
    from reseau_desktop.wording.commands import not_empty, sample_added

    language = "fr" if options.speaks == "fr" else "en"
    network = sample.network(clock.today(), options.size, options.seed, language)
    try:
        networks.fill(store, network, Label("sample_added", len(network.contacts)), sample=True)
    except networks.NotEmpty as full:
        raise Failed(not_empty(full.people)) from full
    say(sample_added(len(network.contacts)))


def bring(store: Store, clock: Clock, options: Namespace) -> None:
    """`import FILE…`: the same engine as the dialog; each file is one action."""
    from reseau_desktop.insights.layers import layers
    from reseau_desktop.wording.commands import bad_layer

    keys = [layer.key for layer in layers(store) if layer.key != "me"]
    if options.layer is not None and options.layer not in keys:
        raise Failed(bad_layer(options.layer, keys))
    if options.report:
        _refuse_unwritable(Path(options.report))
    # all are read before any is written: a file that cannot be read leaves everything as it was
    paths = [Path(name) for name in options.files]
    read_ones = [_read(store, path, options.format) for path in paths]
    done: list[dict[str, Any]] = []
    plans: list[tuple[ImportPlan, Mapping[int, int]]] = []
    for path, one in zip(paths, read_ones, strict=True):
        if isinstance(one, NetworkRecord):
            done.append(_whole_network(store, path, one, dry=options.dry_run))
            continue
        decided, contacts = _apply(store, clock, options, one)
        plans.append((decided, contacts))
        done.append(_counted(path, decided))
        if not options.json:
            _list_problems(decided)
    if options.report:
        from reseau_desktop.exchange import report
        from reseau_desktop.wording.imports import message

        report.write(Path(options.report), plans, message)
    if options.json:
        values.dump(done)
        return
    from reseau_desktop.wording.imports import summary

    for counts in done:
        say(summary(counts))


def _refuse_unwritable(path: Path) -> None:
    if path.is_dir():
        raise UnwritableFile(path, "directory")
    if not path.absolute().parent.is_dir():
        raise UnwritableFile(path, "missing_folder")
    if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
        raise UnwritableFile(path, "denied")


def _read(store: Store, path: Path, wanted: str | None) -> Reading | NetworkRecord:
    if wanted == "json" or (wanted is None and path.suffix.lower() == ".json"):
        from reseau_desktop.exchange import json_out
        from reseau_desktop.wording.commands import not_empty

        network = json_out.read_network(path)
        held = int(store.value("SELECT count(*) FROM contact WHERE layer <> 'me'"))
        if held:
            raise Failed(not_empty(held))
        return network
    from reseau_desktop.exchange.reading import read

    return read(path, wanted)


def _whole_network(store: Store, path: Path, network: NetworkRecord, *, dry: bool) -> dict[str, Any]:
    from reseau_desktop.actions import networks

    if not dry:
        networks.fill(store, network, Label("filled", len(network.contacts), path.name))
    return {
        "file": path.name,
        "format": "json",
        "records": len(network.contacts),
        "added": len(network.contacts),
    }


def _apply(
    store: Store, clock: Clock, options: Namespace, reading: Reading
) -> tuple[ImportPlan, Mapping[int, int]]:
    from reseau_desktop.actions import imports
    from reseau_desktop.exchange.plan import plan

    decided = plan(reading, imports.known(store, reading.format), options.duplicates)
    if options.dry_run:
        return decided, {}
    if store.value("SELECT count(*) FROM person"):
        store.backups.make("import", store.connection)
    tags = [options.tag] if options.tag else []
    return decided, imports.apply(store, decided, options.layer, tags, clock.today()).contacts


def _counted(path: Path, decided: ImportPlan) -> dict[str, Any]:
    counts = {str(action): count for action, count in decided.counts.items()}
    return {"file": path.name, "format": decided.reading.format, "records": decided.reading.total, **counts}


def _list_problems(decided: ImportPlan) -> None:
    from reseau_desktop.wording.problems import sentence

    for problem in decided.reading.rejected[:50]:
        complain(sentence(problem))


def export(store: Store, clock: Clock, options: Namespace) -> None:
    """`export FILE`: whole or not at all."""
    from reseau_desktop.actions import exports
    from reseau_desktop.wording.commands import exported, unknown_ending

    path = Path(options.file)
    ending = path.suffix.lower()
    network = chosen(exports.network(store), options.layer, options.tag)
    if ending == ".json":
        from reseau_desktop.exchange import json_out

        json_out.write(path, network, clock.now().isoformat(timespec="seconds"))
    elif ending == ".csv":
        from reseau_desktop.exchange import csv_out

        csv_out.write(path, network, options.purpose)
    else:
        raise Failed(unknown_ending(path.name))
    say(exported(path, len(network.contacts)))


def chosen(network: NetworkRecord, layer: str | None, tag: str | None) -> NetworkRecord:
    """The part of a network that a layer and a tag leave; all of it when none is named."""
    if layer is None and tag is None:
        return network
    from dataclasses import replace

    from reseau_desktop.network.folding import fold

    people = tuple(
        person
        for person in network.contacts
        if (layer is None or person["layer"] == layer)
        and (tag is None or fold(tag) in map(fold, person["tags"]))
    )
    ids = {person["id"] for person in people}
    met = [
        {**item, "contacts": [contact for contact in item["contacts"] if contact in ids]}
        for item in network.interactions
    ]
    return replace(
        network,
        contacts=people,
        bin=(),
        interactions=tuple({**item, "bin": []} for item in met if item["contacts"]),
        follow_ups=tuple(item for item in network.follow_ups if item["contact"] in ids),
        sources=(),
        occasion_answers=(),
    )
