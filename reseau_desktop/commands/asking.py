"""Commands that only read: search, show, today, due, history, check."""

from __future__ import annotations

from argparse import Namespace

from reseau_desktop.clock import Clock
from reseau_desktop.commands import values
from reseau_desktop.commands.saying import Failed, say
from reseau_desktop.store import Store


def search(store: Store, clock: Clock, options: Namespace) -> None:
    """`search TEXT`: who is found, the best match first."""
    from reseau_desktop.insights.layers import layers
    from reseau_desktop.insights.search import search as ask
    from reseau_desktop.wording.layers import name

    found = ask(store, options.text, options.limit, clock.today())
    if options.json:
        values.dump(
            [
                {"id": one.id, "name": one.name, "organisation": one.organisation, "layer": one.layer}
                for one in found
            ]
        )
        return
    circles = {layer.key: name(layer) for layer in layers(store)}
    for one in found:
        say(
            f"{one.id:>6}  {one.name}"
            + (f"  ·  {one.organisation}" if one.organisation else "")
            + f"  ·  {circles[one.layer]}"
        )


def show(store: Store, clock: Clock, options: Namespace) -> None:
    """`show ID`: one contact."""
    from reseau_desktop.insights.person import person
    from reseau_desktop.insights.slipping import drifts
    from reseau_desktop.wording import cards
    from reseau_desktop.wording.commands import no_such_contact

    who = person(store, options.id, clock.today()) if abs(options.id) < 2**63 else None
    if who is None:
        raise Failed(no_such_contact(options.id))
    if options.json:
        drift = next((item for item in drifts(store, clock.today()) if item.contact == who.id), None)
        told = (
            None
            if drift is None
            else {"declared": drift.declared, "lived": drift.lived, "since": drift.since}
        )
        values.dump(values.person(who, told))
        return
    for line in cards.lines(who, clock.today()):
        say(line)


def today(store: Store, clock: Clock, options: Namespace) -> None:
    """`today`: the morning list with its reasons."""
    from reseau_desktop.insights.today import today as ask
    from reseau_desktop.wording.commands import card_line
    from reseau_desktop.wording.reminders import listed
    from reseau_desktop.wording.today import nothing, reason, section

    morning = ask(store, clock.today())
    if options.json:
        values.dump([values.card(card, reason(card, clock.today())) for card in morning.cards])
        return
    if not morning.cards:
        say(nothing())
    for part in morning.sections:
        say(section(part.kind))
        for card in part.cards:
            people = [who.name for who in (card.person, card.other) if who is not None]
            name = listed(people, len(people)) or None
            say("  " + card_line(name, reason(card, clock.today())))


def due(store: Store, clock: Clock, options: Namespace) -> None:
    """`due`: what is due, by date, late things first."""
    from reseau_desktop.insights.due_until import due as ask
    from reseau_desktop.insights.names import names
    from reseau_desktop.wording.commands import due_line

    found = ask(store, clock.today(), options.until or clock.today())
    if options.json:
        values.dump([values.due(item) for item in found])
        return
    who = names(store, {item.contact for item in found if item.contact is not None})
    for item in found:
        say(due_line(item, who.get(item.contact or 0, "—"), clock.today()))


def history(store: Store, clock: Clock, options: Namespace) -> None:
    """`history`: the list of actions, newest first."""
    from reseau_desktop.wording.labels import label

    entries = store.history()
    if options.json:
        values.dump(
            [
                {
                    "id": entry.id,
                    "at": entry.at,
                    "label": label(entry.label),
                    "verb": entry.label.verb,
                    "count": entry.label.count,
                    "subject": entry.label.subject,
                    "undone": entry.undone,
                }
                for entry in entries
            ]
        )
        return
    for entry in entries:
        at = entry.at.astimezone().strftime("%Y-%m-%d %H:%M")
        say(f"{at}  {'×' if entry.undone else ' '} {label(entry.label)}")


def check(store: Store, clock: Clock, options: Namespace) -> None:
    """`check`: is the file sound, are its index and its keys."""
    from reseau_desktop.store.errors import Damaged
    from reseau_desktop.wording.commands import sound

    faults = store.faults()
    if faults:
        raise Damaged(store.path, faults)
    say(sound(int(store.value("SELECT count(*) FROM person"))))
