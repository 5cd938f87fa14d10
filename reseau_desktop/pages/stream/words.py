"""What a line of somebody's stream says: exchanges, follow-ups, what was given, positions, circles, notes, imports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath, PureWindowsPath

from reseau_desktop.insights.timeline import Entry, EntryKind
from reseau_desktop.network.folding import fold
from reseau_desktop.network.line_told import told
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.kind_picker import KIND_ICONS
from reseau_desktop.wording import dates, giving, kinds
from reseau_desktop.wording.translation import translate

LONGEST = 2_000  # characters of a note as it is shown here
TITLE = 48  # characters of a note that is the name of an event
_ACT_ICONS = {"recommendation": "quote", "introduction": "intro", "offer": "exchange", "information": "news"}
_ICONS = {
    EntryKind.IMPORT: "import",
    EntryKind.MOVE: "circles",
    EntryKind.POSITION: "briefcase",
    EntryKind.NOTE: "file",
    EntryKind.FOLLOW_UP: "clock",
}
Key = tuple[EntryKind, int, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One line in words; `entry` is what it tells, `last` ends the thread of icons."""

    entry: Entry
    title: str
    day: str
    note: str
    icon: str
    last: bool = False

    @property
    def key(self) -> Key:
        """What finds it again after a change."""
        return (
            self.entry.kind,
            self.entry.id,
            self.entry.what if self.entry.kind is EntryKind.POSITION else "",
        )

    @property
    def said(self) -> str:
        files = ", ".join(file_name(item.path) for item in self.entry.attachments)
        return ", ".join(part for part in (self.title, self.day, self.note, files) if part)

    @property
    def folded(self) -> str:
        """What a search in the stream looks at."""
        return fold(self.said)


def file_name(path: str) -> str:
    """The last part of a path, of whatever system it comes from."""
    found = PureWindowsPath(path).name if "\\" in path else PurePath(path).name
    return found or path


def line(entry: Entry, layers: Mapping[str, str]) -> Line:
    """A line of the stream; `layers` are the names of circles by key."""
    title, note, icon = _SAID[entry.kind](entry, layers)
    day = dates.partial(entry.written) if entry.written is not None else dates.full(entry.on)
    return Line(entry, title, day, note.strip()[:LONGEST], icon)


def _interaction(entry: Entry, _layers: Mapping[str, str]) -> tuple[str, str, str]:
    title = translate("Timeline", "Thanks") if entry.thanks else kinds.noun(entry.what)
    note = entry.text.strip()
    if entry.what == Kind.EVENT and not entry.thanks and note and len(note) <= TITLE and "\n" not in note:
        title, note = note.removesuffix("."), ""
    elif not entry.thanks:
        word, rest = told(note, Kind(entry.what))
        title, note = word or title, rest
    if entry.at is not None:
        title = translate("Timeline", "{kind}, {time}").format(kind=title, time=dates.clock(_local(entry)))
    others = with_others([name for _contact, name in entry.others])
    icon = "heart" if entry.thanks else KIND_ICONS[Kind(entry.what)]
    return title, "\n".join(part for part in (note[:LONGEST], others) if part), icon


def _act(entry: Entry, _layers: Mapping[str, str]) -> tuple[str, str, str]:
    size = giving.sized(entry.size, bool(entry.given))
    title, note = giving.act(entry.what, bool(entry.given)), entry.text.strip()
    first, _, rest = note.partition(". ")
    if entry.what == "introduction" and first and len(first) <= TITLE and "\n" not in first:
        title, note = first.removesuffix("."), rest  # to whom: it says more than the kind
    return title, f"{note} {size}".strip(), _ACT_ICONS.get(entry.what, "gift")


def _follow_up(entry: Entry, _layers: Mapping[str, str]) -> tuple[str, str, str]:
    words = {
        "done": translate("Timeline", "Follow-up done"),
        "skipped": translate("Timeline", "Follow-up skipped"),
    }
    icon = "check" if entry.status == "done" else _ICONS[entry.kind]
    return words.get(entry.status, translate("Timeline", "Follow-up planned")), entry.text, icon


def _position(entry: Entry, _layers: Mapping[str, str]) -> tuple[str, str, str]:
    patterns = {
        "start": translate("Timeline", "Began: {position}"),
        "finish": translate("Timeline", "Ended: {position}"),
        "seen": translate("Timeline", "Seen as: {position}"),
    }
    what = entry.text or entry.about
    return patterns[entry.what].format(position=what), entry.about if entry.text else "", _ICONS[entry.kind]


def _move(entry: Entry, layers: Mapping[str, str]) -> tuple[str, str, str]:
    before, after = (layers.get(key, key) for key in (entry.about, entry.what))
    pattern = translate("Timeline", "From {before} to {after}", "a move between circles")
    return pattern.format(before=before, after=after), entry.text, _ICONS[entry.kind]


def _import(entry: Entry, _layers: Mapping[str, str]) -> tuple[str, str, str]:
    return translate("Timeline", "Imported"), entry.about, _ICONS[entry.kind]


def _note(entry: Entry, _layers: Mapping[str, str]) -> tuple[str, str, str]:
    return translate("Timeline", "Note"), entry.text, _ICONS[entry.kind]


_SAID = {
    EntryKind.INTERACTION: _interaction,
    EntryKind.ACT: _act,
    EntryKind.FOLLOW_UP: _follow_up,
    EntryKind.POSITION: _position,
    EntryKind.MOVE: _move,
    EntryKind.IMPORT: _import,
    EntryKind.NOTE: _note,
}


def group(kind: EntryKind) -> str:
    """What a kind of line is called where lines are filtered."""
    words = {
        EntryKind.INTERACTION: translate("Timeline", "Exchanges"),
        EntryKind.ACT: translate("Timeline", "Given and received"),
        EntryKind.FOLLOW_UP: translate("Timeline", "Follow-ups"),
        EntryKind.POSITION: translate("Timeline", "Positions"),
        EntryKind.MOVE: translate("Timeline", "Circles"),
        EntryKind.NOTE: translate("Timeline", "Notes"),
        EntryKind.IMPORT: translate("Timeline", "Imports"),
    }
    return words[kind]


def with_others(names: Sequence[str]) -> str:
    """With Marc Okafor and Sophie Garnier."""
    if not names:
        return ""
    if len(names) == 1:
        return translate("Timeline", "With {name}.").format(name=names[0])
    if len(names) > 4:
        rest = translate("Timeline", "With {names} and %n others.", "", len(names) - 3)
        return rest.format(names=", ".join(names[:3]))
    return translate("Timeline", "With {names} and {last}.").format(
        names=", ".join(names[:-1]), last=names[-1]
    )


def _local(entry: Entry) -> object:
    """The time as the clock showed it where it was entered."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    assert entry.at is not None
    try:
        return entry.at.astimezone(ZoneInfo(entry.zone)).time()
    except (ZoneInfoNotFoundError, ValueError):
        return entry.at.time()


def since(entries: Sequence[Entry]) -> tuple[int, date | None]:
    """How many exchanges there are, and the day of the first."""
    days = [entry.on for entry in entries if entry.kind is EntryKind.INTERACTION]
    return len(days), min(days, default=None)
