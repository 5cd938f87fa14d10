"""The command `reseau`: without a command it opens the window."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reseau_desktop import __version__
from reseau_desktop.clock import Clock
from reseau_desktop.commands.explaining import Parser, read
from reseau_desktop.commands.saying import Failed, application, complain, nobody_listens
from reseau_desktop.commands.typed import Typed, language_asked
from reseau_desktop.paths import data_folder

if TYPE_CHECKING:
    from reseau_desktop.store import Store

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

Command = Callable[["Store", Clock, argparse.Namespace], None]
KINDS = ("message", "call", "video", "meeting", "event", "reaction")
FORMATS = ("linkedin", "csv", "json")


def parser(typed: Typed) -> argparse.ArgumentParser:
    """Every command and option (house, section 5)."""
    top = Parser(prog="reseau", description="Care for your professional network, offline.")
    top.add_argument("--version", action="version", version=f"reseau {__version__}")
    top.add_argument("--data", type=typed.folder, metavar="DIR", help="the folder of the one file")
    top.add_argument("--lang", choices=("en", "fr"), help="the language of everything said")
    top.add_argument("--today", type=typed.moment, metavar="YYYY-MM-DD[THH:MM]", help="a fixed date")
    top.add_argument("--hidden", action="store_true", help="open without showing the window")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _asking(commands, typed)
    _acting(commands, typed)
    _files(commands, typed)
    return top


def _command(commands: Commands, name: str, what: str, *, json: bool = False) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=what, description=what)
    if json:
        command.add_argument("--json", action="store_true", help="the answer as JSON")
    return command


def _asking(commands: Commands, typed: Typed) -> None:
    search = _command(commands, "search", "find people", json=True)
    search.add_argument("text", type=typed.text)
    search.add_argument("--limit", type=typed.positive, default=1_000_000, metavar="N")
    show = _command(commands, "show", "one contact with all that is known", json=True)
    show.add_argument("id", type=typed.number)
    _command(commands, "today", "the morning list, with its reasons", json=True)
    due = _command(commands, "due", "what is due, by date", json=True)
    due.add_argument("--until", type=typed.day, metavar="DATE", help="occasions: a century ahead at most")
    insight = _command(commands, "insight", "an answer of the method about everybody", json=True)
    insight.add_argument("question", choices=("introductions", "drift", "dormant", "balance", "load"))
    _command(commands, "history", "the list of actions", json=True)
    _command(commands, "check", "is the file sound")


def _acting(commands: Commands, typed: Typed) -> None:
    log = _command(commands, "log", "note an exchange")
    log.add_argument("ids", type=typed.number, nargs="+", metavar="ID")
    log.add_argument("--kind", choices=KINDS, required=True)
    log.add_argument("--on", type=typed.day, metavar="DATE")
    log.add_argument("--note", type=typed.text, default="")
    _command(commands, "undo", "take the latest action back")
    _command(commands, "redo", "do again what was undone")
    backup = _command(commands, "backup", "a consistent copy")
    backup.add_argument("file", nargs="?", type=typed.file)
    restore = _command(commands, "restore", "back to a copy; what was there is kept")
    restore.add_argument("file")


def _files(commands: Commands, typed: Typed) -> None:
    demo = _command(commands, "demo", "fill an empty folder with the sample network")
    demo.add_argument("--size", type=typed.positive, metavar="N")
    demo.add_argument("--seed", type=typed.number, default=1, metavar="S")
    bring = _command(commands, "import", "bring contacts in", json=True)
    bring.add_argument("files", nargs="+", metavar="FILE")
    bring.add_argument("--as", dest="format", choices=FORMATS)
    bring.add_argument("--layer", metavar="KEY")
    bring.add_argument("--tag", type=typed.text, default="", metavar="T")
    bring.add_argument("--duplicates", choices=("ask", "merge", "skip", "add"), default="ask")
    bring.add_argument("--dry-run", action="store_true")
    bring.add_argument("--report", type=typed.file, metavar="OUT.csv")
    out = _command(
        commands,
        "export",
        "write contacts (.csv, .vcf, .json), dates (.ics) or circles (.png, .svg, .pdf, .gexf) to a file",
    )
    out.add_argument("file", type=typed.file)
    out.add_argument("--layer", metavar="KEY")
    out.add_argument("--tag", type=typed.text, metavar="T")
    out.add_argument("--for", dest="purpose", choices=("faithful", "spreadsheet", "share"))
    out.add_argument(
        "--sectors",
        choices=("tag", "organisation", "town", "met", "none"),
        help="circles: who stands side by side; none unless said",
    )
    out.add_argument("--anonymous", action="store_true", help="circles: initials instead of names")
    out.add_argument("--scale", type=int, choices=(1, 2, 3, 4), help="of a .png")
    out.add_argument("--paper", choices=("A4", "A3"), help="of a .pdf")
    out.add_argument("--upright", action="store_true", help="of a .pdf: portrait")
    out.add_argument("--dark", action="store_true", help="of a .png or .svg")


def _run(name: str) -> Command:
    from reseau_desktop.commands import acting, asking, files, importing, insights

    return {
        "search": asking.search,
        "show": asking.show,
        "today": asking.today,
        "due": asking.due,
        "history": asking.history,
        "insight": insights.insight,
        "check": asking.check,
        "log": acting.log,
        "undo": acting.undo,
        "redo": acting.redo,
        "backup": acting.backup,
        "restore": acting.restore,
        "demo": files.demo,
        "import": importing.bring,
        "export": files.export,
    }[name]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line: 0 done, 1 the job failed (one sentence on stderr, nothing changed), 2 wrong use."""
    words, files = _files_handed_over(sys.argv[1:] if arguments is None else list(arguments))
    asked = language_asked(words)
    options = read(words, lambda: parser(Typed(asked)), asked)
    clock = Clock(options.today)
    if options.command is None:
        from reseau_desktop.app import run

        return run(data_folder(options.data), clock, options.lang, hidden=options.hidden, files=files)
    return _perform(options, clock)


def _files_handed_over(words: list[str]) -> tuple[list[str], list[Path]]:
    """Files to open in the window, as a file manager hands them over: `reseau connections.csv`. No command has a name
    with a dot or a folder in it."""
    place = 0
    while place < len(words) and words[place].startswith("-"):
        place += 2 if words[place] in ("--data", "--lang", "--today") else 1
    rest = [Path(word) for word in words[place:]]
    if rest and all((path.suffix or path.name != str(path)) and path.is_file() for path in rest):
        return words[:place], rest
    return words, []


def _perform(options: argparse.Namespace, clock: Clock) -> int:
    heard = _deaf_to_interruptions()
    from reseau_desktop import language, preferences

    folder = data_folder(options.data)
    spoken = language.Spoken(application(fonts=_draws(options)))
    options.speaks = options.lang or preferences.language(folder) or language.of_system()
    spoken.speak(options.speaks)
    try:
        return _answer(folder, options, clock, heard)
    finally:
        heard()
        spoken.hush()


def _draws(options: argparse.Namespace) -> bool:
    """Whether the command writes a picture: it needs Qt's fonts, never a display."""
    if options.command != "export":
        return False
    from reseau_desktop.commands.pictures import needs_fonts

    return needs_fonts(options)


def _answer(folder: Path, options: argparse.Namespace, clock: Clock, heard: Callable[[], None]) -> int:
    """Open the network and do the command; whatever goes wrong is told in a sentence."""
    from reseau_desktop.exchange.errors import UnreadableFile, UnwritableFile
    from reseau_desktop.store import Store
    from reseau_desktop.store.errors import Damaged, StoreProblem
    from reseau_desktop.wording.problems import sentence

    store = None
    try:
        _refuse_contradictions(options)
        try:
            store = Store.open(folder)
        except Damaged:
            if options.command != "restore":
                raise
            store = _mended(folder, options)
        else:
            command = _run(options.command)
            heard()
            command(store, clock, options)
    except Failed as failed:
        complain(str(failed))
        return failed.code
    except (StoreProblem, UnreadableFile, UnwritableFile) as problem:
        complain(sentence(problem))
        return 1
    except BrokenPipeError:
        nobody_listens()
        return 1
    except KeyboardInterrupt:
        complain(_cancelled())
        return 1
    except Exception as problem:  # whatever nobody foresaw is told in a sentence too
        complain(sentence(problem))
        return 1
    finally:
        if store is not None:
            store.close()
    return 0


def _cancelled() -> str:
    from reseau_desktop.wording.commands import cancelled

    return cancelled()


def _refuse_contradictions(options: argparse.Namespace) -> None:
    """Raise WrongUse, before anything is opened, for options that do not go together."""
    if options.command == "import":
        from reseau_desktop.commands.importing import refuse_contradictions

        refuse_contradictions(options)
    elif options.command == "export":
        from reseau_desktop.commands.pictures import refuse_other_options

        refuse_other_options(options)


def _deaf_to_interruptions() -> Callable[[], None]:
    """Until a command begins, Ctrl+C ends the process without a word: no module half loaded bears an exception.

    Gives the way back to what Ctrl+C meant before.
    """
    if threading.current_thread() is not threading.main_thread():
        return lambda: None
    before = signal.signal(signal.SIGINT, signal.SIG_DFL) or signal.SIG_DFL

    def heard() -> None:
        signal.signal(signal.SIGINT, before)

    return heard


def _mended(folder: Path, options: argparse.Namespace) -> Store:
    """`restore FILE` where the present file cannot be opened: it is kept aside, the copy takes its place."""
    from reseau_desktop.commands import acting
    from reseau_desktop.store import FILE, Store
    from reseau_desktop.store.files import Backups

    copy = acting.copy_named(options.file)
    with acting.as_a_copy(copy):
        kept = Backups(folder / FILE).put_back(copy)
    store = Store.open(folder)
    acting.say_restored(store, kept)
    return store
