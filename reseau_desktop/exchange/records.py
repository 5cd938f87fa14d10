"""What a file says, before anybody decides what becomes of it.

Records are what readers produce and writers take; the store never appears here. Ids in a `NetworkRecord`
are those of the file: whoever writes it into a store keeps them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Labelled:
    """An e-mail, phone or link with the label it came with (empty when none)."""

    value: str
    label: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class AddressRecord:
    label: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class DateRecord:
    """A date of a person: `kind` is "birthday", "connected" (a source's own date) or a label of the user's.

    `on` is a partial date in ISO form: 1987-09-21, 1987-09, 1987, --09-21.
    """

    kind: str
    on: str
    notice: int = 0


@dataclass(frozen=True, slots=True)
class PositionRecord:
    """A dated position or study; bounds are partial ISO dates, None when unknown; `current` says "now"."""

    organisation: str
    title: str = ""
    kind: str = "work"  # work | study
    start: str | None = None
    end: str | None = None
    current: bool = False
    seen_on: str | None = None  # the day a source said so: an export's organisation holds on that day


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """What only Réseau says about somebody; comes from our own CSV export alone."""

    layer: str = ""  # key of a layer, "" when the file gives none
    cadence: int | None = None  # days, None: the layer's
    reminders: bool | None = None  # None: the layer's
    archived: bool = False
    do_not_contact: bool = False
    deceased: bool = False
    added_on: str = ""
    why: str = ""
    private: bool = False
    phonetic: str = ""
    former: str = ""
    pronounced: str = ""
    pronouns: str = ""
    messengers: tuple[Labelled, ...] = ()
    languages: tuple[str, ...] = ()
    seeks: tuple[str, ...] = ()  # topics; how urgent and until when is in the JSON export
    offers: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()  # of the user's own: name, value
    met_through: int | None = None  # the id that this person has in the file
    id: int | None = None  # in the file


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """One person as a file tells them. Names that arrive split are never re-split."""

    given: str = ""
    family: str = ""
    middle: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    full: str = ""  # only where the source gives one undivided name
    emails: tuple[Labelled, ...] = ()
    phones: tuple[Labelled, ...] = ()
    links: tuple[Labelled, ...] = ()
    addresses: tuple[AddressRecord, ...] = ()
    dates: tuple[DateRecord, ...] = ()
    positions: tuple[PositionRecord, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    how_met: str = ""
    key: str = ""  # the source's own key: LinkedIn slug, UID; empty when it gives none
    raw: dict[str, str] = field(default_factory=dict)  # the record as it came
    kept: KeptRecord | None = None


@dataclass(frozen=True, slots=True)
class ReadRecord:
    """One record of a file with its place: `record` counts from 0, `line` from 1."""

    record: int
    line: int
    person: PersonRecord
    warnings: tuple[Problem, ...] = ()  # came in, but something of it is doubtful
    digest: str = ""  # of the record as it came: an identical one has the same


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a record, or a part of it, was not taken. `code` is a closed word that `wording` says; `values` fill it."""

    code: str
    record: int
    line: int
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole file, read: every input record is in `people` or in `rejected`, never in both."""

    path: str
    format: str  # linkedin | csv | reseau (our own CSV)
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    skipped_lines: int  # lines before the header
    people: tuple[ReadRecord, ...]
    rejected: tuple[Problem, ...]
    mapping: dict[int, str] = field(default_factory=dict)  # column → what it was taken for (columns.Field)
    exported_on: str = ""  # the day the source was exported, ISO, where its name says so

    @property
    def total(self) -> int:
        """How many records the file holds: taken and rejected."""
        return len(self.people) + len(self.rejected)


@dataclass(frozen=True, slots=True)
class NetworkRecord:
    """A whole network: what `export X.json` writes, what `demo` invents, what an empty folder takes in.

    The rows are plain mappings with the stable keys of the export, so that the file and the record are one thing;
    `network_shape` checks them to the last value. Dates are local, ISO; None means "as the layer says" or unknown.

    layers        key, kind, position, name, question, colour, cadence, capacity, reminders; from the centre outwards,
                  target and inbox included, me not
    contacts      id, layer, cadence, reminders, archived, deceased, do_not_contact, added_on, name (as displayed),
                  names {prefix, given, middle, family, suffix, nickname, full}, emails, phones, links [{value, label,
                  preferred}], addresses [{label, street, postcode, city, region, country, preferred}],
                  dates [{id, kind, on, notice}], positions [{id, organisation (its name), title, kind, start, end,
                  current, seen_on}], tags [name], note, how_met, why, direction; names also phonetic, former, pronounced, pronouns;
                  messengers [as e-mails], languages [text], private, met_through (an id), seeks [{topic (its name),
                  urgency, expires, noted_on}], offers [{topic, noted_on}], fields [{field (its id), value}], photo
                  {format, image (base64)} where there is one
    me, bin       the same; those in the bin have `deleted_on` too
    interactions  id, on, kind, contacts [id], note, at, zone, thanks; `bin` [id]: participants who are in the bin;
                  `attachments` [path]
    follow_ups    id, contact, kind, what, channel, due, at_time, zone, status, snoozed_until, snoozes, created_on,
                  closed_on, rule (RFC 5545), anchor (calendar or completion), series (the id of its first), tag (the
                  name of the group that asks for it)
    organisations id, name, note, aliases [name]
    ties          id, one, other, kind, strength, note
    acts          id, contact, on, direction (given or received), kind, size, note, noted_on
    notes         id, contact, on, text
    layer_moves   id, contact, on, origin, arrival, why
    fields        id, name, kind, choices, position: of the user's own
    different     pairs of ids that look alike and are not the same person, the smaller first
    saved_lists   id, name, query, position
    sources       id, kind, name, imported_at, fingerprint, records [{contact, record, line, key, digest, raw}]
    occasion_answers  anniversary (the id of a date) or position (the id of one), happened, status, until
    holidays      id, first, last, name: days off of one's own
    groups        tag (its name), every (days), added_on
    events        id, name, place, first, last, at_time, zone, notice, note, status, snoozed_until, contacts [id]
    reviewed      id, contact, asked_on, why, offer
    week_reviews  week (its Monday), closed_on, skipped
    """

    layers: tuple[dict[str, Any], ...]
    contacts: tuple[dict[str, Any], ...]
    interactions: tuple[dict[str, Any], ...]
    follow_ups: tuple[dict[str, Any], ...] = ()
    organisations: tuple[dict[str, Any], ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)
    sources: tuple[dict[str, Any], ...] = ()
    occasion_answers: tuple[dict[str, Any], ...] = ()
    me: dict[str, Any] | None = None  # my own card, in the shape of a contact
    bin: tuple[dict[str, Any], ...] = ()  # contacts deleted but still there, each with its `deleted_on`
    ties: tuple[dict[str, Any], ...] = ()
    acts: tuple[dict[str, Any], ...] = ()
    notes: tuple[dict[str, Any], ...] = ()
    layer_moves: tuple[dict[str, Any], ...] = ()
    fields: tuple[dict[str, Any], ...] = ()
    different: tuple[list[int], ...] = ()
    saved_lists: tuple[dict[str, Any], ...] = ()
    holidays: tuple[dict[str, Any], ...] = ()
    groups: tuple[dict[str, Any], ...] = ()
    events: tuple[dict[str, Any], ...] = ()
    reviewed: tuple[dict[str, Any], ...] = ()
    week_reviews: tuple[dict[str, Any], ...] = ()
