"""Commands with files: demo, export. The import is in a module of its own."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from reseau_desktop.clock import Clock
from reseau_desktop.commands.saying import Failed, say
from reseau_desktop.exchange.errors import UnwritableFile
from reseau_desktop.exchange.records import NetworkRecord
from reseau_desktop.exchange.writing import refused
from reseau_desktop.store import Label, Store


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


def refuse_unknown_layer(store: Store, layer: str | None) -> None:
    """Raise Failed for the key of a circle that is not there."""
    from reseau_desktop.insights.layers import layers
    from reseau_desktop.wording.commands import bad_layer

    keys = [found.key for found in layers(store) if found.key != "me"]
    if layer is not None and layer not in keys:
        raise Failed(bad_layer(layer, keys))


def refuse_unknown_tag(store: Store, tag: str | None) -> None:
    """Raise Failed for a tag that is not there: a slip of the pen would else write a file of nobody."""
    from reseau_desktop.network.folding import fold
    from reseau_desktop.wording.commands import bad_tag

    if tag is not None and fold(tag) not in {fold(name) for (name,) in store.rows("SELECT name FROM tag")}:
        raise Failed(bad_tag(tag))


def spare_the_network(store: Store, path: Path) -> None:
    """Raise UnwritableFile for a file to write that is, by whatever name, the network's own."""
    if os.path.realpath(path) == os.path.realpath(store.path):
        raise UnwritableFile(path, "denied")


def refuse_unwritable(path: Path) -> None:
    """Raise UnwritableFile, before anything is done, for a file that cannot be written where it is to stand."""
    try:
        if path.is_dir():
            raise UnwritableFile(path, "directory")
        if not path.absolute().parent.is_dir():
            raise UnwritableFile(path, "missing_folder")
        if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
            raise UnwritableFile(path, "denied")
    except OSError as error:
        raise refused(path, error) from error


def export(store: Store, clock: Clock, options: Namespace) -> None:
    """`export FILE`: whole or not at all."""
    from reseau_desktop.actions import exports
    from reseau_desktop.commands import pictures
    from reseau_desktop.wording.commands import exported, unknown_ending

    path = Path(options.file)
    ending = path.suffix.lower()
    refuse_unknown_layer(store, options.layer)
    refuse_unknown_tag(store, options.tag)
    spare_the_network(store, path)
    if ending in pictures.ENDINGS:
        refuse_unwritable(path)
        people = pictures.of_tag_and_layer(store, options.layer, options.tag)
        say(exported(path, pictures.export(store, clock, options, people)))
        return
    if ending == ".ics":
        from reseau_desktop.actions import calendar
        from reseau_desktop.exchange import calendar_out
        from reseau_desktop.wording.calendar_file import title
        from reseau_desktop.wording.commands import dates_written, option_of_others

        for option, value in (("--layer", options.layer), ("--tag", options.tag)):
            if value is not None:
                raise Failed(option_of_others(option, (".csv", ".vcf", ".json", *pictures.ENDINGS)))
        say(dates_written(path, calendar_out.write(path, calendar.export(store), title)))
        return
    if ending not in CONTACTS:
        raise Failed(unknown_ending(path.name))
    network = chosen(exports.network(store), options.layer, options.tag)
    say(exported(path, _written(path, network, options.purpose, clock.now().isoformat(timespec="seconds"))))


CONTACTS = (".csv", ".vcf", ".json")


def _written(path: Path, network: NetworkRecord, purpose: str | None, at: str) -> int:
    """Contacts into a file of the kind that its name tells; how many."""
    if path.suffix.lower() == ".json":
        from reseau_desktop.exchange import json_out

        return json_out.write(path, network, at)
    if path.suffix.lower() == ".vcf":
        from reseau_desktop.exchange import vcard_out

        return vcard_out.write(path, network, at, purpose or vcard_out.Style.OWN)
    from reseau_desktop.exchange import csv_out

    return csv_out.write(path, network, purpose or csv_out.Style.FAITHFUL)


def chosen(network: NetworkRecord, layer: str | None, tag: str | None) -> NetworkRecord:
    """The part of a network that a layer and a tag leave; all of it when none is named."""
    if layer is None and tag is None:
        return network
    from reseau_desktop.exchange.part import of_people
    from reseau_desktop.network.folding import fold

    people = [
        person["id"]
        for person in network.contacts
        if (layer is None or person["layer"] == layer)
        and (tag is None or fold(tag) in map(fold, person["tags"]))
    ]
    return of_people(network, people)
