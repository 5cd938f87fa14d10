"""Commands that write: log, undo, redo, backup, restore."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from reseau_desktop.clock import Clock
from reseau_desktop.commands.saying import Failed, say
from reseau_desktop.store import Store


def log(store: Store, clock: Clock, options: Namespace) -> None:
    """`log ID…`: note an exchange."""
    from reseau_desktop.actions import interactions
    from reseau_desktop.wording.commands import no_such_contact
    from reseau_desktop.wording.labels import label

    try:
        interactions.log(store, options.ids, options.kind, options.on or clock.today(), options.note)
    except LookupError as missing:
        raise Failed(no_such_contact(int(missing.args[0]))) from missing
    done = store.undo_label
    say(label(done) if done else "")


def undo(store: Store, clock: Clock, options: Namespace) -> None:
    """`undo`: take the latest action back."""
    from reseau_desktop.wording.commands import undone

    say(undone(store.undo()))


def redo(store: Store, clock: Clock, options: Namespace) -> None:
    """`redo`: do it again."""
    from reseau_desktop.wording.commands import redone

    say(redone(store.redo()))


def backup(store: Store, clock: Clock, options: Namespace) -> None:
    """`backup [FILE]`: a consistent copy."""
    from reseau_desktop.wording.commands import backed_up

    target = Path(options.file).absolute() if options.file else None
    say(backed_up(store.backups.make("manual", store.connection, target)))


def restore(store: Store, clock: Clock, options: Namespace) -> None:
    """`restore FILE`: back to a copy; what was there is kept."""
    from reseau_desktop.wording.commands import restored

    kept = store.restore(Path(options.file))
    say(restored(kept, int(store.value("SELECT count(*) FROM person"))))
