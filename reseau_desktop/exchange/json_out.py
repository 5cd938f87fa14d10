"""A whole network as JSON and back: complete, so that an empty folder that takes it in writes the same again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from reseau_desktop.exchange import agreement, collector, network_rows, writing
from reseau_desktop.exchange import network_shape as shape
from reseau_desktop.exchange.errors import Reason, UnreadableFile
from reseau_desktop.exchange.network_shape import WrongShape
from reseau_desktop.exchange.opening import open_file
from reseau_desktop.exchange.records import NetworkRecord
from reseau_desktop.exchange.writing import Progress

FORMAT = "reseau/3"
READ = ("reseau/1", "reseau/2", FORMAT)  # an older export holds less, and nothing else

_HALF_A_PAIR = re.compile(r"\\u[dD][89a-fA-F]")

_SECTIONS = {
    "layers": network_rows.LAYER,
    "contacts": network_rows.CONTACT,
    "bin": network_rows.CONTACT,
    "interactions": network_rows.INTERACTION,
    "follow_ups": network_rows.FOLLOW_UP,
    "organisations": network_rows.ORGANISATION,
    "ties": network_rows.TIE,
    "acts": network_rows.ACT,
    "notes": network_rows.NOTE,
    "layer_moves": network_rows.LAYER_MOVE,
    "fields": network_rows.FIELD,
    "different": shape.pair,
    "saved_lists": network_rows.SAVED_LIST,
    "holidays": network_rows.HOLIDAY,
    "groups": network_rows.GROUP,
    "events": network_rows.EVENT,
    "reviewed": network_rows.REVIEWED,
    "week_reviews": network_rows.WEEK_REVIEW,
    "sources": network_rows.SOURCE,
    "occasion_answers": network_rows.OCCASION_ANSWER,
}
_LAST = ("occasion_answers", "sources")


def dump(network: NetworkRecord, exported_at: str, progress: Progress | None = None) -> bytes:
    """The export: UTF-8, keys in a fixed order, one record a line. `exported_at` is a UTC instant in ISO form.

    `progress` hears how many lines of how many there are, and may raise to stop.
    """
    lines = _lines(network, exported_at)
    if progress is not None:
        many = sum(len(getattr(network, name)) for name in _SECTIONS)
        lines = writing.counted(lines, many, progress)
    return "".join(lines).encode("utf-8", "replace")


def write(path: Path, network: NetworkRecord, exported_at: str, progress: Progress | None = None) -> int:
    """Write the export whole or not at all; how many contacts it holds. Raises UnwritableFile, and what `progress` does."""
    writing.write_whole(path, dump(network, exported_at, progress))
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
    for name in (section for section in _SECTIONS if section not in _LAST):
        yield from _section(name, getattr(network, name))
    yield f',\n"me": {_json(network.me)},\n"settings": {_json(dict(sorted(network.settings.items())))}'
    for name in _LAST:
        yield from _section(name, getattr(network, name))
    yield "\n}\n"


def _section(name: str, rows: Iterable[Any]) -> Iterator[str]:
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
    if not isinstance(found, dict) or found.get("format") not in READ:
        raise WrongShape(found.get("format") if isinstance(found, dict) else found, "format")
    rows = {name: tuple(_part(found, name, shape.many(check), [])) for name, check in _SECTIONS.items()}
    settings = found.get("settings", {})
    if not isinstance(settings, dict):
        raise WrongShape(settings, "settings")
    me = _part(found, "me", shape.maybe(network_rows.CONTACT), None)
    network = NetworkRecord(settings=settings, me=me, **rows)
    agreement.check(network)
    return network


def _part(found: dict[str, Any], name: str, check: shape.Check, default: Any) -> Any:
    try:
        return check(found.get(name, default))
    except WrongShape as problem:
        raise problem.within(name) from None
