"""An import, applied: one transaction, one undo step, however many rows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import PurePath
from typing import TYPE_CHECKING

from reseau_desktop.actions import kept_parts, new_people, rows
from reseau_desktop.actions.passes import Passes, Progress
from reseau_desktop.exchange import collector
from reseau_desktop.exchange.known import Known, build
from reseau_desktop.exchange.plan import Action, Decision, ImportPlan
from reseau_desktop.network.folding import fold
from reseau_desktop.store import Label, Store
from reseau_desktop.store.errors import StoreBusy

if TYPE_CHECKING:
    from reseau_desktop.exchange.field_change import FieldChange
    from reseau_desktop.exchange.records import PersonRecord
    from reseau_desktop.store import Act

PASSES = new_people.PASSES + 1  # over the records: all of the new people, then the sources
ENCODE = json.JSONEncoder(ensure_ascii=False).encode  # made once: json.dumps would make one a record
OWN = "reseau"  # the kind of our own tables
CONGRATULATE_WITHIN = 7  # days after a change of work was noticed (method, section 13)
NEW = (Action.ADDED, Action.REVIEW)
NOTHING_NEW = (Action.UNCHANGED, Action.SKIPPED)
CHANGED = (Action.UPDATED, Action.MERGED)


@dataclass(frozen=True, slots=True)
class Applied:
    """What an import did: the contact of each record by its number in the file; `source` is its row, 0 when there was
    nothing new and nothing was written."""

    contacts: dict[int, int]
    source: int
    congratulations: int = 0


def known(store: Store, kind: str) -> Known:
    """Everybody who can be met again in a file of this kind, by everything that can tell."""
    here = "contact IN (SELECT id FROM contact WHERE deleted_on IS NULL AND layer <> 'me')"
    with store.snapshot(), collector.paused():
        return build(
            people=store.rows("SELECT id, given, family, full, note FROM person"),
            positions=store.rows(
                "SELECT p.contact, ifnull(o.name, ''), p.title, p.seen_on FROM position p"
                " LEFT JOIN organisation o ON o.id = p.organisation WHERE p.current = 1 ORDER BY p.id DESC"
            ),
            emails=store.rows(f"SELECT contact, value FROM email WHERE {here}"),
            phones=store.rows(f"SELECT contact, value FROM phone WHERE {here}"),
            links=store.rows(f"SELECT contact, value FROM link WHERE {here}"),
            dates=store.rows(f"SELECT contact, kind, happens FROM anniversary WHERE {here}"),
            tags=store.rows(
                f"SELECT x.contact, t.name FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE {here}"
            ),
            addresses=store.rows(
                f"SELECT contact, trim(street || ', ' || postcode || ', ' || city, ', ') FROM address WHERE {here}"
            ),
            records=store.rows(
                "SELECT r.contact, r.key, r.digest, r.raw FROM source_record r JOIN source s ON s.id = r.source"
                " WHERE r.contact IS NOT NULL AND s.kind = ? ORDER BY r.id",
                (kind,),
            ),
            different=store.rows("SELECT one, other FROM different"),
            **kept_parts.known(store, here) if kind == OWN else {},
        )


def _refuse_stale(store: Store, act: Act, layer: str, since: int | None) -> None:
    """Raise StoreBusy where another process wrote `since`, KeyError for a layer that is not there."""
    if since is not None and int(act.value("PRAGMA data_version")) != since:
        raise StoreBusy(store.path)
    if layer is not None and layer not in new_people.layers(act):
        raise KeyError(layer)


def apply(
    store: Store,
    plan: ImportPlan,
    layer: str,
    tags: Iterable[str],
    on: date,
    progress: Progress | None = None,
    *,
    since: int | None = None,
) -> Applied:
    """Write what the plan decided; new people enter `layer` with these tags, added on that day.

    `progress(done, total)` is in records and goes on to the end; whatever it raises rolls everything back and leaves
    nothing behind.
    Raises KeyError for an unknown layer; StoreBusy where another process has written `since` the PRAGMA data_version of
    the plan, which is then about people as they were.
    """
    if all(decision.action in NOTHING_NEW for decision in plan.decisions):
        return Applied({d.record.record: d.contact_id for d in plan.decisions if d.contact_id is not None}, 0)
    with collector.paused(), store.action(Label("imported", 0)) as act:
        _refuse_stale(store, act, layer, since)
        new = [decision.record for decision in plan.decisions if decision.action in NEW]
        passes = Passes(progress, plan.reading.total, PASSES)
        contacts = new_people.add(act, new, layer, tuple(tags), on, passes)
        congratulations = 0
        touched = []
        for decision in plan.decisions:
            if decision.contact_id is None:
                continue
            contacts[decision.record.record] = decision.contact_id
            if decision.action in CHANGED:
                touched.append(decision.contact_id)
                congratulations += _change(act, decision, on)
        source = _remember(act, plan, contacts, passes)
        act.reindex(touched)
        act.indexed = True
        passes.last_look()
        act.label = Label("imported", len(new) + len(touched), PurePath(plan.reading.path).name)
    return Applied(contacts, source, congratulations)


def _change(act: Act, decision: Decision, on: date) -> int:
    """Bring what a record says that is new to somebody known; 1 when a change of work calls for congratulations."""
    assert decision.contact_id is not None
    contact, who = decision.contact_id, decision.record.person
    work = [
        change for change in decision.changes if change.field in ("organisation", "title") and not change.kept
    ]
    for change in decision.changes:
        if change.kept or change in work:
            continue
        if who.kept is None or not kept_parts.bring(act, contact, change, who.kept, on.isoformat()):
            _change_one(act, contact, change, who)
    if not work:
        return 0
    had = act.value(
        "SELECT count(*) FROM position WHERE contact = ? AND current = 1 AND kind = 'work'", (contact,)
    )
    position = next(held for held in who.positions if held.current)
    ended = position.seen_on or on.isoformat()
    act.execute(
        "UPDATE position SET current = 0, finish = ifnull(finish, ?) WHERE contact = ? AND current = 1 AND kind = 'work'",
        (ended[:7], contact),
    )
    rows.position(act, contact, position)
    return _congratulate(act, contact, position.title or position.organisation, on) if had else 0


def _change_one(act: Act, contact: int, change: FieldChange, who: PersonRecord) -> None:
    if change.field in ("email", "phone", "link"):
        act.insert(change.field, contact=contact, value=change.new)
    elif change.field in ("given", "family"):
        act.update("contact", contact, **{change.field: change.new})
        names = act.execute("SELECT family, given, full, phonetic FROM contact WHERE id = ?", (contact,))[0]
        act.update("contact", contact, sort_name=rows.sort_name(*map(str, names)))
    elif change.field == "tag":
        rows.tags(act, contact, [change.new])
    elif change.field == "note":
        before = act.value("SELECT note FROM contact WHERE id = ?", (contact,))
        act.update("contact", contact, note=f"{before}\n{change.new}".strip())
    elif change.field == "address":
        for place in who.addresses:
            if fold(", ".join(filter(None, (place.street, place.postcode, place.city)))) == fold(change.new):
                columns = {
                    part: getattr(place, part) for part in ("label", "street", "postcode", "city", "region")
                }
                act.insert("address", contact=contact, country=place.country, **columns)
    elif any(day.kind == change.field for day in who.dates):
        act.insert("anniversary", contact=contact, kind=change.field, happens=change.new)


def _congratulate(act: Act, contact: int, what: str, on: date) -> int:
    """A follow-up within seven days for somebody we keep up with; imports still to sort make none."""
    kept_up = act.value(
        "SELECT count(*) FROM contact c JOIN layer l ON l.key = c.layer WHERE c.id = ? AND l.kind IN ('ring', 'target')"
        " AND c.archived + c.do_not_contact + c.deceased = 0 AND ifnull(c.reminders, l.reminders) = 1",
        (contact,),
    )
    if not kept_up:
        return 0
    act.insert(
        "follow_up",
        contact=contact,
        kind="congratulate",
        what=what,
        channel="message",
        due=(on + timedelta(days=CONGRATULATE_WITHIN)).isoformat(),
        created_on=on.isoformat(),
        status="open",
    )
    return 1


def _remember(act: Act, plan: ImportPlan, contacts: dict[int, int], passes: Passes) -> int:
    """The file among the sources, and every record as it came, attached to its contact."""
    reading = plan.reading
    source = act.insert(
        "source",
        kind=reading.format,
        name=PurePath(reading.path).name,
        imported_at=datetime.now(UTC).isoformat(timespec="seconds"),
        fingerprint=fold(" ".join(reading.header)),
    )
    act.executemany(
        "INSERT INTO source_record(source, contact, record, line, key, digest, raw) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                source,
                contacts.get(item.record),
                item.record,
                item.line,
                item.person.key,
                item.digest,
                ENCODE(item.person.raw),
            )
            for item in passes.over(reading.people)
        ),
    )
    return source
