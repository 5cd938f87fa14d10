"""The rows of a network in JSON: what each may hold, what stands there when nothing is said.

Version 1 had neither links, acts, topics, notes, own fields, moves nor lists: what is absent is nothing.
"""

from __future__ import annotations

import base64
from typing import Any

from reseau_desktop.exchange.network_shape import (
    ABSENT,
    NEEDED,
    Check,
    WrongShape,
    among,
    anything,
    clock,
    day,
    days,
    few,
    flag,
    instant,
    many,
    maybe,
    number,
    one_of,
    real,
    row,
    rule,
    text,
)
from reseau_desktop.network.own_fields import FieldKind
from reseau_desktop.network.pictures import fits
from reseau_desktop.network.reciprocity import SIZES, ActKind
from reseau_desktop.network.ties import TieKind

# Dates of people and positions are texts: one that no calendar holds is kept as it was typed.
_KINDS = ("message", "call", "video", "meeting", "event", "reaction")
_TEXT: tuple[Check, Any] = (text, "")
_PICTURE = row({"format": (text, NEEDED), "image": (text, NEEDED)})


def _photo(value: Any) -> Any:
    """A picture in base64, which is one."""
    found = _PICTURE(value)
    try:
        image = base64.b64decode(found["image"], validate=True)
    except ValueError:
        raise WrongShape(found["image"], "image") from None
    if not fits(found["format"], image):
        raise WrongShape(found["format"], "format")
    return found


_NAMES = ("prefix", "given", "middle", "family", "suffix", "nickname", "full")
_SOUNDS = ("phonetic", "former", "pronounced", "pronouns")
_LABELLED = row({"value": (text, NEEDED), "label": _TEXT, "preferred": (flag, False)})

CONTACT = row(
    {
        "id": (number, NEEDED),
        "layer": (text, NEEDED),
        "cadence": (maybe(days), None),
        "reminders": (maybe(flag), None),
        "archived": (flag, False),
        "deceased": (flag, False),
        "do_not_contact": (flag, False),
        "private": (flag, False),
        "added_on": (day, NEEDED),
        "name": _TEXT,
        "names": (
            row(dict.fromkeys((*_NAMES, *_SOUNDS), _TEXT)),
            ABSENT,
        ),
        "emails": (many(_LABELLED), list),
        "phones": (many(_LABELLED), list),
        "links": (many(_LABELLED), list),
        "messengers": (many(_LABELLED), list),
        "languages": (many(text), list),
        "addresses": (
            many(
                row(
                    dict.fromkeys(("label", "street", "postcode", "city", "region", "country"), _TEXT)
                    | {"preferred": (flag, False)}
                )
            ),
            list,
        ),
        "dates": (
            many(
                row(
                    {
                        "id": (number, ABSENT),
                        "kind": (text, NEEDED),
                        "on": (text, NEEDED),
                        "notice": (few, 0),
                    }
                )
            ),
            list,
        ),
        "positions": (
            many(
                row(
                    {
                        "id": (number, ABSENT),
                        "organisation": _TEXT,
                        "title": _TEXT,
                        "kind": (one_of("work", "study"), "work"),
                        "start": (maybe(text), None),
                        "end": (maybe(text), None),
                        "current": (flag, False),
                        "seen_on": (maybe(day), None),
                    }
                )
            ),
            list,
        ),
        "tags": (many(text), list),
        "note": _TEXT,
        "how_met": _TEXT,
        "met_through": (maybe(number), None),
        "why": _TEXT,
        "seeks": (
            many(
                row(
                    {
                        "topic": (text, NEEDED),
                        "urgency": (among(1, 3), 1),
                        "expires": (maybe(day), None),
                        "noted_on": (day, NEEDED),
                    }
                )
            ),
            list,
        ),
        "offers": (many(row({"topic": (text, NEEDED), "noted_on": (day, NEEDED)})), list),
        "fields": (many(row({"field": (number, NEEDED), "value": (text, NEEDED)})), list),
        "photo": (_photo, ABSENT),
        "direction": (maybe(real), None),
        "deleted_on": (day, ABSENT),
    }
)
LAYER = row(
    {
        "key": (text, NEEDED),
        "kind": (one_of("me", "ring", "target", "inbox"), ABSENT),
        "position": (few, ABSENT),
        "name": (maybe(text), None),
        "question": (maybe(text), None),
        "colour": (maybe(text), None),
        "cadence": (maybe(days), None),
        "capacity": (maybe(few), None),
        "reminders": (flag, True),
    }
)
INTERACTION = row(
    {
        "id": (number, NEEDED),
        "on": (day, NEEDED),
        "kind": (one_of(*_KINDS), NEEDED),
        "contacts": (many(number), list),
        "note": _TEXT,
        "at": (maybe(instant), None),
        "zone": (maybe(text), None),
        "thanks": (flag, False),
        "bin": (many(number), ABSENT),
        "attachments": (many(text), ABSENT),
    }
)
FOLLOW_UP = row(
    {
        "id": (number, NEEDED),
        "contact": (maybe(number), None),
        "kind": (
            one_of(
                "explicit",
                "cadence",
                "rekindle",
                "dormant",
                "congratulate",
                "ask",
                "thanks",
                "group",
                "introduction",
            ),  # fmt: skip
            "explicit",
        ),
        "what": _TEXT,
        "channel": (maybe(one_of(*_KINDS)), None),
        "due": (day, NEEDED),
        "at_time": (maybe(clock), None),
        "zone": (maybe(text), None),
        "status": (one_of("open", "done", "skipped"), "open"),
        "snoozed_until": (maybe(day), None),
        "snoozes": (few, 0),
        "created_on": (day, NEEDED),
        "closed_on": (maybe(day), None),
        "rule": (maybe(rule), None),
        "anchor": (maybe(one_of("calendar", "completion")), None),
        "series": (maybe(number), None),
        "tag": (maybe(text), None),
    }
)
ORGANISATION = row(
    {"id": (number, NEEDED), "name": (text, NEEDED), "note": _TEXT, "aliases": (many(text), list)}
)
SOURCE = row(
    {
        "id": (number, ABSENT),
        "kind": (text, NEEDED),
        "name": _TEXT,
        "imported_at": (instant, NEEDED),
        "fingerprint": _TEXT,
        "records": (
            many(
                row(
                    {
                        "contact": (maybe(number), None),
                        "record": (number, NEEDED),
                        "line": (number, NEEDED),
                        "key": _TEXT,
                        "digest": _TEXT,
                        "raw": (anything, dict),
                    }
                )
            ),
            list,
        ),
    }
)
OCCASION_ANSWER = row(
    {
        "anniversary": (maybe(number), None),
        "position": (maybe(number), None),
        "happened": (day, NEEDED),
        "status": (one_of("done", "skipped", "snoozed"), NEEDED),
        "until": (maybe(day), None),
    }
)
TIE = row(
    {
        "id": (number, NEEDED),
        "one": (number, NEEDED),
        "other": (number, NEEDED),
        "kind": (one_of(*TieKind), NEEDED),
        "strength": (maybe(among(1, 5)), None),
        "note": _TEXT,
    }
)


def _size(value: Any) -> int:
    if number(value) not in SIZES:
        raise WrongShape(value)
    return int(value)


ACT = row(
    {
        "id": (number, NEEDED),
        "contact": (number, NEEDED),
        "on": (day, NEEDED),
        "direction": (one_of("given", "received"), NEEDED),
        "kind": (one_of(*ActKind), NEEDED),
        "size": (_size, 1),
        "note": _TEXT,
        "noted_on": (day, NEEDED),
    }
)
NOTE = row({"id": (number, NEEDED), "contact": (number, NEEDED), "on": (day, NEEDED), "text": (text, NEEDED)})
LAYER_MOVE = row(
    {
        "id": (number, NEEDED),
        "contact": (number, NEEDED),
        "on": (day, NEEDED),
        "origin": (text, NEEDED),
        "arrival": (text, NEEDED),
        "why": _TEXT,
    }
)
FIELD = row(
    {
        "id": (number, NEEDED),
        "name": (text, NEEDED),
        "kind": (one_of(*FieldKind), NEEDED),
        "choices": (many(text), list),
        "position": (few, 0),
    }
)
HOLIDAY = row({"id": (number, NEEDED), "first": (day, NEEDED), "last": (day, NEEDED), "name": _TEXT})
GROUP = row({"tag": (text, NEEDED), "every": (days, NEEDED), "added_on": (day, NEEDED)})
EVENT = row(
    {
        "id": (number, NEEDED),
        "name": (text, NEEDED),
        "place": _TEXT,
        "first": (day, NEEDED),
        "last": (day, NEEDED),
        "at_time": (maybe(clock), None),
        "zone": (maybe(text), None),
        "notice": (few, 0),
        "note": _TEXT,
        "status": (one_of("open", "done", "skipped"), "open"),
        "snoozed_until": (maybe(day), None),
        "contacts": (many(number), list),
    }
)
REVIEWED = row(
    {
        "id": (number, NEEDED),
        "contact": (number, NEEDED),
        "asked_on": (day, NEEDED),
        "why": _TEXT,
        "offer": _TEXT,
    }
)
WEEK_REVIEW = row({"week": (day, NEEDED), "closed_on": (day, NEEDED), "skipped": (flag, False)})
SAVED_LIST = row(
    {"id": (number, NEEDED), "name": (text, NEEDED), "query": (text, NEEDED), "position": (few, 0)}
)
