"""A whole network as JSON and back: complete, so that an empty folder that takes it in writes the same again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from reseau_desktop.exchange import collector, writing
from reseau_desktop.exchange import network_shape as shape
from reseau_desktop.exchange.errors import Reason, UnreadableFile
from reseau_desktop.exchange.network_shape import WrongShape
from reseau_desktop.exchange.opening import open_file
from reseau_desktop.exchange.records import NetworkRecord

FORMAT = "reseau/1"

_HALF_A_PAIR = re.compile(r"\\u[dD][89a-fA-F]")

_SECTIONS = {
    "layers": shape.LAYER,
    "contacts": shape.CONTACT,
    "bin": shape.CONTACT,
    "interactions": shape.INTERACTION,
    "follow_ups": shape.FOLLOW_UP,
    "organisations": shape.ORGANISATION,
    "sources": shape.SOURCE,
    "occasion_answers": shape.OCCASION_ANSWER,
}


def dump(network: NetworkRecord, exported_at: str) -> bytes:
    """The export: UTF-8, keys in a fixed order, one record a line. `exported_at` is a UTC instant in ISO form."""
    return "".join(_lines(network, exported_at)).encode("utf-8", "replace")


def write(path: Path, network: NetworkRecord, exported_at: str) -> int:
    """Write the export whole or not at all; how many contacts it holds. Raises UnwritableFile."""
    writing.write_whole(path, dump(network, exported_at))
    return len(network.contacts)


def read_network(path: Path) -> NetworkRecord:
    """The network in a file of ours. Raises UnreadableFile."""
    path = Path(path)
    return load(open_file(path).content, path)


def load(content: bytes, path: Path | str = "") -> NetworkRecord:
    """The network that an export holds, checked to the last value. Raises UnreadableFile with the place."""
    with collector.paused():
        return _load(content, path)


def _load(content: bytes, path: Path | str) -> NetworkRecord:
    try:
        text = content.decode("utf-8-sig")
        found = json.loads(text, parse_constant=_refuse)
        if _HALF_A_PAIR.search(text):
            found = _whole(found)
    except UnicodeDecodeError as problem:
        raise UnreadableFile(path, Reason.NOT_JSON, ("", str(problem.reason))) from problem
    except json.JSONDecodeError as problem:
        raise UnreadableFile(path, Reason.NOT_JSON, (str(problem.lineno), problem.msg)) from problem
    except (ValueError, RecursionError) as problem:
        raise UnreadableFile(path, Reason.NOT_JSON, ("", str(problem)[:100])) from problem
    try:
        return _network(found)
    except WrongShape as problem:
        raise UnreadableFile(path, Reason.NOT_RESEAU_JSON, (problem.place, problem.found)) from problem


def _lines(network: NetworkRecord, exported_at: str) -> Iterator[str]:
    yield f'{{"format": {_json(FORMAT)}, "exported_at": {_json(exported_at)}'
    for name in ("layers", "contacts", "bin", "interactions", "follow_ups", "organisations"):
        yield from _section(name, getattr(network, name))
    yield f',\n"me": {_json(network.me)},\n"settings": {_json(dict(sorted(network.settings.items())))}'
    for name in ("occasion_answers", "sources"):
        yield from _section(name, getattr(network, name))
    yield "\n}\n"


def _section(name: str, rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    yield f",\n{_json(name)}: ["
    for place, row in enumerate(rows):
        yield (",\n " if place else "\n ") + _json(row)
    yield "]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)  # NaN and Infinity are no JSON


def _whole(value: Any) -> Any:
    """The same without halves of surrogate pairs, which a file may spell and no file can store."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return value


def _network(found: Any) -> NetworkRecord:
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise WrongShape(found.get("format") if isinstance(found, dict) else found, "format")
    rows = {name: tuple(_part(found, name, shape.many(check), [])) for name, check in _SECTIONS.items()}
    settings = found.get("settings", {})
    if not isinstance(settings, dict):
        raise WrongShape(settings, "settings")
    me = _part(found, "me", shape.maybe(shape.CONTACT), None)
    network = NetworkRecord(settings=settings, me=me, **rows)
    _check_ties(network)
    return network


def _part(found: dict[str, Any], name: str, check: shape.Check, default: Any) -> Any:
    try:
        return check(found.get(name, default))
    except WrongShape as problem:
        raise problem.within(name) from None


def _check_ties(network: NetworkRecord) -> None:
    """Every id once, every id meant is there, every contact in a layer of the file."""
    mine = (network.me,) if network.me else ()
    people = _ids("contacts", [*mine, *network.contacts, *network.bin])
    _ids("interactions", network.interactions)
    _ids("follow_ups", network.follow_ups)
    _ids("organisations", network.organisations)
    layers = {layer["key"] for layer in network.layers} | {"me"}
    for name, rows in (("contacts", network.contacts), ("bin", network.bin)):
        for place, person in enumerate(rows):
            if person["layer"] not in layers:
                raise WrongShape(person["layer"], f"{name}[{place}].layer")
    for place, item in enumerate(network.interactions):
        for contact in [*item["contacts"], *item.get("bin", ())]:
            if contact not in people:
                raise WrongShape(contact, f"interactions[{place}].contacts")
    for place, item in enumerate(network.follow_ups):
        if item["contact"] is not None and item["contact"] not in people:
            raise WrongShape(item["contact"], f"follow_ups[{place}].contact")
    _check_records(network, people)


def _check_records(network: NetworkRecord, people: set[int]) -> None:
    for place, source in enumerate(network.sources):
        for index, record in enumerate(source["records"]):
            if record["contact"] is not None and record["contact"] not in people:
                raise WrongShape(record["contact"], f"sources[{place}].records[{index}].contact")
    everybody = [*((network.me,) if network.me else ()), *network.contacts, *network.bin]
    dates = _ids("dates", [item for person in everybody for item in person["dates"] if "id" in item])
    for place, answer in enumerate(network.occasion_answers):
        if answer["anniversary"] not in dates:
            raise WrongShape(answer["anniversary"], f"occasion_answers[{place}].anniversary")


def _ids(name: str, rows: Iterable[dict[str, Any]]) -> set[int]:
    found: set[int] = set()
    for place, row in enumerate(rows):
        if row["id"] in found:
            raise WrongShape(row["id"], f"{name}[{place}].id")
        found.add(row["id"])
    return found
