"""Contacts as vCards 4.0 (RFC 6350): for a phone, a mail program, a server of addresses."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from reseau_desktop.exchange import collector, writing
from reseau_desktop.exchange.content_lines import dump as content
from reseau_desktop.exchange.content_lines import plain, text
from reseau_desktop.exchange.records import NetworkRecord

PRODUCT = "-//Reseau//Reseau//EN"
NAMESPACE: Final = uuid.UUID("6f0c2a51-0d0e-5c5e-9f0a-52c3a7a5e101")
_TYPES: Final = {"work": "work", "home": "home", "mobile": "cell", "fax": "fax", "cell": "cell"}
_NAMES = ("family", "given", "middle", "prefix", "suffix")  # in the order of N
_PLACE = ("street", "city", "region", "postcode", "country")  # in the order of ADR, behind two empty parts


class Style(StrEnum):
    """For whom the cards are."""

    OWN = "own"  # for my own phone: everything but those who are marked private
    FAITHFUL = "faithful"  # those too
    SHARE = "share"  # nobody private, and nothing that only I should read: no note, no tag


def write(
    path: Path,
    network: NetworkRecord,
    at: str,
    style: Style | str = Style.OWN,
    progress: writing.Progress | None = None,
) -> int:
    """Write a card for each of `network.contacts`, whole or not at all; how many. `at` is when, ISO.

    Neither me nor the bin. Raises UnwritableFile, and what `progress` raises to stop it.
    """
    writing.write_whole(path, dump(network, at, style, progress))
    return len(_told(network, Style(style)))


def dump(
    network: NetworkRecord,
    at: str,
    style: Style | str = Style.OWN,
    progress: writing.Progress | None = None,
) -> bytes:
    """The bytes of the file."""
    with collector.paused():
        return content(_lines(network, at, Style(style), progress))


def _told(network: NetworkRecord, style: Style) -> Sequence[dict[str, Any]]:
    if style is Style.FAITHFUL:
        return network.contacts
    return [contact for contact in network.contacts if not contact.get("private")]


def _lines(network: NetworkRecord, at: str, style: Style, progress: writing.Progress | None) -> Iterator[str]:
    told = _told(network, style)
    mine = (network.me or {}).get("name", "")
    stamp = at[:19].replace("-", "").replace(":", "")
    for contact in told if progress is None else writing.counted(told, len(told), progress):
        key = f"{mine}/{contact['id']}/{contact.get('added_on') or ''}"
        yield from ("BEGIN:VCARD", "VERSION:4.0", f"PRODID:{PRODUCT}")
        yield f"UID:urn:uuid:{uuid.uuid5(NAMESPACE, key)}"  # the same from one export to the next
        yield f"REV:{stamp}"
        yield from _names(contact)
        yield from _reached(contact)
        yield from _work(contact)
        yield from _birthday(contact)
        if style is not Style.SHARE:
            yield from _kept(contact)
        yield "END:VCARD"


def _names(contact: dict[str, Any]) -> Iterator[str]:
    """FN is never empty: whoever has no name is called by what reaches them."""
    names = contact.get("names") or {}
    called = text(contact.get("name") or names.get("full") or "").strip()
    yield f"FN:{called or text(_instead(contact)) or '?'}"
    parts = [text(names.get(part) or "") for part in _NAMES]
    if any(parts):
        yield f"N:{';'.join(parts)}"
    if nickname := text(names.get("nickname") or ""):
        yield f"NICKNAME:{nickname}"


def _instead(contact: dict[str, Any]) -> str:
    values = [item["value"] for group in ("emails", "phones") for item in contact.get(group) or ()]
    houses = [held.get("organisation") or "" for held in contact.get("positions") or ()]
    return next((value for value in (*values, *houses) if value.strip()), "")


def _reached(contact: dict[str, Any]) -> Iterator[str]:
    """E-mails, phones, addresses, links and messengers. A label that is no type stands beside its line, as Apple's
    programs write it: a property of the label's own would be a line made by a user's words."""
    number = 0
    for name, value, item in _values(contact):
        label = "" if name.startswith("IMPP") else str(item.get("label") or "").strip()
        label = "" if label.casefold() == "other" else label
        kind = _type(name, label)
        group = ""
        if label and not kind:
            number += 1
            group = f"item{number}."
        parameters = (f";TYPE={kind}" if kind else "") + (";PREF=1" if item.get("preferred") else "")
        yield f"{group}{name}{parameters}:{value}"
        if group:
            yield f"{group}X-ABLabel:{text(label)}"


def _type(name: str, label: str) -> str:
    """The type that says a label; only a phone is mobile or a fax."""
    kind = _TYPES.get(label.casefold(), "")
    return kind if name == "TEL" or kind in ("work", "home") else ""


def _values(contact: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The property, its value as it is written, and what it came from."""
    for item in contact.get("emails") or ():
        yield "EMAIL", text(item["value"]), item
    for item in contact.get("phones") or ():
        yield "TEL", text(item["value"]), item
    for item in contact.get("addresses") or ():
        parts = [text(item.get(part) or "") for part in _PLACE]
        if any(parts):
            yield "ADR", ";;" + ";".join(parts), item
    for item in contact.get("links") or ():
        yield "URL", _address(item["value"]), item
    for item in contact.get("messengers") or ():
        scheme = re.sub(r"[^a-z0-9+.-]", "", str(item.get("label") or "").lower()).lstrip("0123456789+.-")
        service = f";X-SERVICE-TYPE={scheme.capitalize()}" if scheme else ""
        yield f"IMPP{service}", f"{scheme or 'x'}:{_address(item['value'])}", item


def _address(value: str) -> str:
    """A link as it stands in a line: no control, no space, no sign that a URI has not."""
    return quote(plain(value).strip(), safe="%/:?#[]@!$&'()*+,;=~-._")


def _work(contact: dict[str, Any]) -> Iterator[str]:
    """Where somebody works now: the first of the present positions, studies after work."""
    held = [one for one in contact.get("positions") or () if one.get("current")]
    now: dict[str, Any] = next(iter(sorted(held, key=lambda one: one.get("kind") == "study")), {})
    if house := text(now.get("organisation") or ""):
        yield f"ORG:{house}"
    if title := text(now.get("title") or ""):
        yield f"TITLE:{title}"


def _birthday(contact: dict[str, Any]) -> Iterator[str]:
    on = next((item["on"] for item in contact.get("dates") or () if item["kind"] == "birthday"), "")
    start = "--" if on.startswith("--") else ""
    if len(on) == len("1987-09") and not start:  # a year with its month alone keeps the dash
        yield f"BDAY:{on}"
    elif on:
        yield f"BDAY:{start}{on.replace('-', '')}"


def _kept(contact: dict[str, Any]) -> Iterator[str]:
    """What I say of somebody."""
    if tags := [text(name) for name in contact.get("tags") or ()]:
        yield f"CATEGORIES:{','.join(tags)}"
    if note := text(contact.get("note") or ""):
        yield f"NOTE:{note}"
