"""Sorting in words: what is known of somebody, what a proposal rests on, how far one is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.load import Load
from reseau_desktop.insights.triage import Candidate, Ground, Post, Queue
from reseau_desktop.network.careers import Relation
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.wording import dates, kinds, numbers
from reseau_desktop.wording.translation import translate

LONG = 90  # minutes after which hours are said
A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Known:
    """One thing that is known: its sign, its sentence, and whether there is nothing in it."""

    icon: str
    text: str
    faint: bool = False


def known(of: Candidate, today: date) -> list[Known]:
    """What is known of somebody, what helps most first."""
    found: list[Known] = []
    if of.post is not None:
        found.append(Known("alumni", post(of.post)))
    if of.besides:
        found.append(Known("link", beside(of.beside, of.besides)))
    if of.tied:
        pattern = translate("Triage", "Linked to {names}")
        found.append(Known("intro", pattern.format(names=_listed(of.tied, len(of.tied)))))
    if of.connected is not None:
        since = translate("Triage", "Connected since {day}").format(day=dates.partial(of.connected))
        found.append(Known("cal", since))
    found.append(_exchanges(of, today))
    if of.tags:
        found.append(Known("tag", ", ".join(of.tags)))
    if of.note:
        found.append(Known("edit", of.note.splitlines()[0]))
    if of.source:
        came = translate("Triage", "Came with {file}, {day}")
        day = dates.near(of.added_on, today)
        found.append(Known("import", came.format(file=of.source, day=day), faint=True))
    return found


def post(held: Post) -> str:
    """Where somebody is, and what that has to do with me."""
    where = held.organisation
    if held.relation is Relation.COLLEAGUE:
        return translate("Triage", "You both are at {place}").format(place=where)
    if held.relation is Relation.FORMER_COLLEAGUE and held.months and not held.possible:
        together = translate("Triage", "%n months with you at {place}", "", held.months)
        return together.format(place=where)
    if held.relation is Relation.FORMER_COLLEAGUE:
        return translate("Triage", "Possibly at {place} when you were").format(place=where)
    if held.since is None:
        return translate("Triage", "At {place}, as you were").format(place=where)
    if held.years:
        after = translate("Triage", "At {place} since {year}, %n years after you left", "", held.years)
        return after.format(place=where, year=held.since)
    return translate("Triage", "At {place} since {year}").format(place=where, year=held.since)


def beside(names: Sequence[str], count: int) -> str:
    """Who works there too, of the people already placed."""
    pattern = translate("Triage", "{names} work there too", "as many people as are named", count)
    return pattern.format(names=_listed(names, count))


def _listed(names: Sequence[str], count: int) -> str:
    """Ana and Hugo; Ana, Hugo and 11 more."""
    if count > len(names):
        pattern = translate("Triage", "{names} and %n more", "people", count - len(names))
        return pattern.format(names=", ".join(names))
    if len(names) < 2:
        return "".join(names)
    pattern = translate("Triage", "{names} and {last}", "the last of several names")
    return pattern.format(names=", ".join(names[:-1]), last=names[-1])


def _exchanges(of: Candidate, today: date) -> Known:
    if not of.met or of.last is None or of.kind is None:
        return Known("msg", translate("Triage", "No exchange noted"), faint=True)
    pattern = translate("Triage", "%n exchanges, the latest a {kind}, {day}", "", of.met)
    day = dates.near(of.last, today)
    return Known("msg", numbers.in_words(pattern, of.met).format(kind=kinds.within(of.kind), day=day))


def suggested(of: Candidate, ring: str) -> str:
    """What is proposed, what it promises and why."""
    if of.suggestion is None:
        return translate("Triage", "Nothing speaks for one circle or another: it is for you to say.")
    if of.cadence is not None:
        pattern = translate("Triage", "Suggested: {circle}, a contact every {days}, because {why}.")
    else:
        pattern = translate("Triage", "Suggested: {circle}, because {why}.")
    return pattern.format(circle=ring, days=dates.ago(of.cadence or 1), why=ground(of.suggestion.ground))


def ground(of: Ground) -> str:
    """Why a ring is proposed, as the end of a sentence."""
    words = {
        Ground.EXCHANGES: translate("Triage", "that is how often you are in touch"),
        Ground.TOGETHER: translate("Triage", "you worked together"),
        Ground.TIED: translate("Triage", "people you placed are linked to them"),
        Ground.COLLEAGUES: translate("Triage", "people you placed work there too"),
        Ground.TAG: translate("Triage", "people you placed carry the same tag"),
        Ground.NEW: translate("Triage", "you connected within the last year"),
        Ground.OLD: translate("Triage", "you have long been connected and noted no exchange"),
    }
    return words[of]


def hint() -> str:
    """What a circle says, and what it does not."""
    return translate("Triage", "A circle states your promise, not a person’s worth.")


def arrived(found: Queue) -> str:
    """How many, and when they came."""
    count = len(found.ids)
    if found.first is None or found.last is None:
        return ""
    if found.first == found.last:
        pattern = translate("Triage", "%n people arrived on {day}", "", count)
        return numbers.in_words(pattern, count).format(day=dates.day(found.first))
    pattern = translate("Triage", "%n people arrived since {day}", "", count)
    return numbers.in_words(pattern, count).format(day=dates.full(found.first))


def progress(done: int, total: int, minutes: int) -> str:
    """How far one is, and how long it still takes at one's own pace."""
    far = translate("Triage", "{done} of {total}").format(
        done=numbers.count(done), total=numbers.count(total)
    )
    if minutes <= 0:
        return far
    if minutes >= A_DAY:
        left = translate("Triage", "more than a day left")
    elif minutes >= LONG:
        left = translate("Triage", "{time} left").format(time=dates.duration(minutes))
    else:
        left = translate("Triage", "%n minutes left", "", minutes)
    return translate("Triage", "{far}, {left}").format(far=far, left=left)


def all_sorted(found: Load) -> str:
    """The end: everybody has a place, and what that promises."""
    promised = translate(
        "Triage",
        "All sorted. {promised} contacts a week, your time allows {allowed}.",
        "",
        numbers.plural(found.per_week),
    )
    return promised.format(
        promised=numbers.decimal(found.per_week),
        allowed=numbers.decimal(found.allowed, 0 if float(found.allowed).is_integer() else 1),
    )


def full(ring: str) -> str:
    """A ring that holds as many as it should."""
    return translate("Triage", "{circle} is full. Here are three people to move out, if you like.").format(
        circle=ring
    )


def benefit(of: ActKind) -> str:
    """What somebody can bring, as a chip says it."""
    words = {
        ActKind.ADVICE: translate("Triage", "advice"),
        ActKind.RECOMMENDATION: translate("Triage", "recommendation"),
        ActKind.INFORMATION: translate("Triage", "information"),
        ActKind.VISIBILITY: translate("Triage", "visibility"),
    }
    return words[of]
