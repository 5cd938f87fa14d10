"""Commands that write: log, undo, redo, backup, restore."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reseau_desktop.clock import Clock
from reseau_desktop.commands.files import refuse_unwritable, spare_the_network
from reseau_desktop.commands.saying import Failed, say
from reseau_desktop.exchange.errors import Reason, UnreadableFile, refusal
from reseau_desktop.store import Store
from reseau_desktop.store.errors import Damaged, Foreign

LARGEST = 2**63  # what SQLite counts to


def log(store: Store, clock: Clock, options: Namespace) -> None:
    """`log ID…`: note an exchange."""
    from reseau_desktop.actions import interactions
    from reseau_desktop.actions.rows import ME
    from reseau_desktop.wording.commands import needs_somebody, no_such_contact
    from reseau_desktop.wording.labels import label

    if set(options.ids) == {ME}:
        raise Failed(needs_somebody())
    if unheard := [contact for contact in options.ids if abs(contact) >= LARGEST]:
        raise Failed(no_such_contact(unheard[0]))
    try:
        today = clock.today()
        interactions.log(store, options.ids, options.kind, options.on or today, options.note, today=today)
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
    if target is not None:
        spare_the_network(store, target)
        refuse_unwritable(target)
    say(backed_up(store.backups.make("manual", store.connection, target)))


def restore(store: Store, clock: Clock, options: Namespace) -> None:
    """`restore FILE`: back to a copy; what was there is kept."""
    copy = copy_named(options.file)
    with as_a_copy(copy):
        kept = store.restore(copy)
    say_restored(store, kept)


@contextmanager
def as_a_copy(copy: Path) -> Iterator[None]:
    """Let a copy that is unfit be told as one: it is not the network itself that can no longer be read."""
    from reseau_desktop.wording.commands import not_a_copy

    try:
        yield
    except (Damaged, Foreign) as unfit:
        if unfit.path != copy:
            raise
        raise Failed(not_a_copy(copy.name)) from unfit


def copy_named(name: str) -> Path:
    """The copy to go back to. Raises UnreadableFile where there is none, or none that may be read."""
    path = Path(name)
    try:
        if path.is_dir():
            raise UnreadableFile(path, Reason.DIRECTORY)
        with path.open("rb"):
            return path
    except FileNotFoundError:
        raise UnreadableFile(path, Reason.MISSING) from None
    except OSError as error:
        raise UnreadableFile(path, Reason.UNREADABLE, (refusal(error),)) from error


def say_restored(store: Store, kept: Path) -> None:
    """What is in force now, and where what was there is kept."""
    from reseau_desktop.wording.commands import restored

    say(restored(kept, int(store.value("SELECT count(*) FROM person"))))
