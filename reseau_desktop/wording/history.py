"""The past in words: what a line of the history says beside its label, and what going back would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from reseau_desktop.insights.steps import Fact, Step, What
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.wording import dates, giving, kinds, labels, layers, numbers, occasions
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.store import Label
    from reseau_desktop.store.alone import Alone

UNSAID = "…"
SHOWN = frozenset((What.POSITION, What.ADDRESS, What.EMAIL, What.NOTE, What.WHY, What.DATED_NOTE))


def runs(done: Label) -> list[tuple[str, bool]]:
    """A label in pieces, each with whether it is the name it is about."""
    text, name = labels.label(done), done.subject or (done.of.subject if done.of else "")
    before, found, behind = text.partition(name) if name else (text, "", "")
    pieces = ((before, False), (found, True), (behind, False))
    return [(words, bold) for words, bold in pieces if words]


def beside(done: Label, step: Step, names: Mapping[int, str], of_layers: Mapping[str, str]) -> str:
    """What stands behind a label: how many, whose, from what to what."""
    if step.added and (step.changed or done.verb == "imported"):
        return _and(added(len(step.added)), changed(step.changed) if step.changed else "")
    if len(step.added) > 1:
        return _names(step, names)
    plain = [said for one in step.plain if (said := fact(one, of_layers))]
    if len(step.people) > 1 and len(step.facts) != 1:
        return _and(*plain[:1], _names(step, names))
    mine = (said for one in next(iter(step.facts.values()), ()) if (said := fact(one, of_layers)))
    return ", ".join(list(dict.fromkeys((*plain, *mine)))[:3])


def _names(step: Step, names: Mapping[int, str]) -> str:
    shown = [name for one in step.people if (name := names.get(one) or step.names.get(one))]
    return ", ".join(shown)


def _and(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def added(count: int) -> str:
    """42 people added."""
    return numbers.in_words(translate("History", "%n people added", "", count), count)


def changed(count: int) -> str:
    """6 changed."""
    return numbers.in_words(translate("History", "%n changed", "cards, after “people added”", count), count)


def fact(one: Fact, of_layers: Mapping[str, str]) -> str:
    """One thing that was changed."""
    if one.what is What.LAYER:
        pattern = translate("History", "from {old} to {new}", "circles")
        return pattern.format(old=_layer(one.old, of_layers), new=_layer(one.new, of_layers))
    if one.what in (What.CADENCE, What.CAPACITY):
        return _numbers(one)
    if one.what is What.FOLLOW_UP and _day(one.new or one.old) is not None:
        return dates.day(_day(one.new or one.old) or date.min)
    if one.what is What.EXCHANGE:
        return "" if UNSAID in (one.old, one.new) else kinds.within(one.new or one.old)
    if one.what in (What.ARCHIVED, What.BIN, What.MARKS, What.REMINDERS):
        return _mark(one)
    name, value = _name(one), one.new or one.old
    if one.new and value != UNSAID and one.what in SHOWN:
        pattern = translate("History", "{what}: {value}", "a detail of a card and what it is now")
        return pattern.format(what=name, value=value.splitlines()[0])
    if one.new and one.old:
        return translate("History", "{what} changed", "a detail of a card").format(what=name)
    if one.new:
        return translate("History", "{what} added", "a detail of a card").format(what=name)
    return translate("History", "{what} removed", "a detail of a card").format(what=name)


def _name(one: Fact) -> str:
    value = one.new or one.old
    words = {
        What.NAME: translate("History", "Name"),
        What.NOTE: translate("History", "Note"),
        What.WHY: translate("History", "Why this person"),
        What.CARD: translate("History", "Card"),
        What.EMAIL: translate("History", "E-mail"),
        What.PHONE: translate("History", "Phone number"),
        What.ADDRESS: translate("History", "Address"),
        What.LINK: translate("History", "Web link"),
        What.MESSENGER: translate("History", "Messenger"),
        What.LANGUAGE: translate("History", "Language"),
        What.POSITION: translate("History", "Position"),
        What.TAG: translate("History", "Tag"),
        What.FOLLOW_UP: translate("History", "Follow-up"),
        What.TIE: translate("History", "Link between people"),
        What.ACT: translate("History", "Act"),
        What.SEEK: translate("History", "What they seek"),
        What.OFFER: translate("History", "What they offer"),
        What.FIELD: translate("History", "Field"),
        What.DATED_NOTE: translate("History", "Dated note"),
        What.PHOTO: translate("History", "Photo"),
    }
    if one.what is What.DATE:
        return dates.titled(occasions.name(value)) if value != UNSAID else translate("History", "Date")
    if one.what is What.ACT and value in set(ActKind):
        return dates.titled(giving.kind(value))
    return words.get(one.what, "")


def _numbers(one: Fact) -> str:
    if not one.old or not one.new:
        return translate("History", "now: {value}").format(value=one.new or "—")
    days = one.what is What.CADENCE
    if days:
        pattern = translate("History", "from {old} to %n days", "a cadence", int(one.new))
    else:
        pattern = translate("History", "from {old} to %n people", "a capacity", int(one.new))
    return pattern.format(old=one.old)


def _mark(one: Fact) -> str:
    if one.what is What.MARKS:
        return translate("History", "Marks changed")
    if one.what is What.REMINDERS:
        on = one.new == "1"
        return translate("History", "reminders on") if on else translate("History", "reminders off")
    if one.what is What.BIN:
        return translate("History", "to the bin") if one.new else translate("History", "out of the bin")
    put = one.new == "1"
    return translate("History", "archived") if put else translate("History", "out of the archive")


def _layer(key: str, of_layers: Mapping[str, str]) -> str:
    return of_layers.get(key) or layers.name(key)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


# Where a line stands


def undone(at: datetime, today: date) -> str:
    """When an action was undone."""
    return translate("History", "undone, {day}").format(day=_near(at, today))


def undone_alone(at: datetime, today: date) -> str:
    """When an action was undone alone."""
    return translate("History", "undone alone, {day}").format(day=_near(at, today))


def _near(at: datetime, today: date) -> str:
    return dates.near(at.astimezone().date(), today)


def when(at: datetime, today: date) -> str:
    """Friday 20 November, 14:12."""
    local = at.astimezone()
    day = local.date()
    said = dates.long_day(day) if day.year == today.year else dates.long_full(day)
    pattern = translate("History", "{day}, {time}", "when an action was done")
    return dates.titled(pattern.format(day=said, time=dates.clock_said(local.time())))


# What going back would do


def back_to(verb: str) -> str:
    """The title over the button that undoes everything since."""
    if verb in ("imported", "filled", "sample_added"):
        return translate("History", "Go back to before this import")
    if verb == "merged":
        return translate("History", "Go back to before this merge")
    return translate("History", "Go back to before this action")


def only(verb: str) -> str:
    """The title over the button that undoes this alone."""
    if verb in ("imported", "filled", "sample_added"):
        return translate("History", "Undo the import only")
    if verb == "merged":
        return translate("History", "Undo the merge only")
    return translate("History", "Undo this action only")


def would_undo(steps: int, after: int, now: int) -> str:
    """How many actions, and the result."""
    count = translate("History", "%n actions will be undone, from the newest to this one.", "", steps)
    return " ".join(
        (
            numbers.in_words(count, steps),
            _people(after, now),
            translate("History", "Nothing is erased: all of it can be done again."),
        )
    )


def would_redo(steps: int, after: int, now: int) -> str:
    """The same, forward."""
    count = translate("History", "%n actions will be done again, up to this one.", "", steps)
    return " ".join((numbers.in_words(count, steps), _people(after, now)))


def _people(after: int, now: int) -> str:
    if after == now:
        same = translate("History", "The network still holds %n contacts.", "", after)
        return numbers.in_words(same, after)
    other = translate("History", "%n contacts instead of {now}.", "", after)
    return numbers.in_words(other, after).format(now=numbers.count(now))


def alone(found: Alone) -> str:
    """Who would go and who would stay."""
    said = []
    if found.later:
        stay = translate("History", "The %n actions done since stay.", "", found.later)
        said.append(numbers.in_words(stay, found.later))
    for count, pattern in (
        (len(found.away), lambda n: translate("History", "%n people will be taken away.", "", n)),
        (len(found.back), lambda n: translate("History", "%n erased people will come back.", "", n)),
        (len(found.changed), lambda n: translate("History", "%n cards will be as they were before.", "", n)),
        (len(found.stay), _kept),
    ):
        if count:
            said.append(numbers.in_words(pattern(count), count))
    if found.nothing:
        said.append(translate("History", "So there is nothing to undo."))
    return " ".join(said)


def _kept(count: int) -> str:
    return translate(
        "History",
        "%n people touched since, or linked to them, will be kept with everything on them.",
        "",
        count,
    )


def some(names: Sequence[str], count: int) -> str:
    """The first names of many, and how many more."""
    if count <= len(names):
        return ", ".join(names)
    rest = count - len(names)
    more = translate("History", "%n more", "people", rest)
    return ", ".join((*names, numbers.in_words(more, rest)))
