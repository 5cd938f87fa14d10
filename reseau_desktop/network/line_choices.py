"""What was answered about a line: it holds as long as the words it was about stand in the line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from .folding import fold
from .line_reading import Span
from .lines import Again, Candidate, Day, How, Line, Role, Someone, Topic
from .warmth import Kind


class Part(StrEnum):
    """What a line is made of, in the order in which it is shown."""

    PERSON = "person"
    HOW = "how"
    WHEN = "when"
    THANKS = "thanks"
    INTRODUCED = "introduced"
    TOPIC = "topic"
    WHOSE = "whose"
    AGAIN = "again"


LEFT = "left"  # the answer that a part is none: its words go to the note
Asked = tuple[Part, str]
Answer = Candidate | Kind | date | int | bool | str
NOWHERE = Span(0, 0)  # what was added by hand stands at no place of the line


def about(part: Part, words: str = "") -> Asked:
    """The key of an answer: a part, and the words it is about."""
    return part, fold(words)


def applied(line: Line, answers: Mapping[Asked, Answer]) -> Line:
    """The line with these answers in place of what was read."""
    people = tuple(_person(one, answers) for one in line.people)
    added = answers.get(about(Part.PERSON))
    if isinstance(added, Candidate) and not any(one.contact == added.id for one in people):
        people = (*people, Someone(NOWHERE, "", (added,), added.id))
    how = _how(line, answers)
    topics, left = _topics(line, answers, len(people))
    again = _again(line, answers)
    thanks = None if answers.get(about(Part.THANKS)) == LEFT else line.thanks
    introduced = None if answers.get(about(Part.INTRODUCED)) == LEFT else line.introduced
    if line.again and not again:
        left = [*left, line.again.what or line.again.day.text]
    if line.thanks and not thanks:
        left = [*left, line.text[line.thanks.start : line.thanks.end]]
    if line.introduced and not introduced:
        left = [*left, line.text[line.introduced.span.start : line.introduced.span.end]]
    return replace(
        line,
        people=_once(people, topics),
        how=how,
        when=_when(line, answers),
        again=again,
        topics=topics,
        thanks=thanks,
        introduced=introduced,
        note=", ".join(part for part in (line.note, *left) if part),
    )


def _person(one: Someone, answers: Mapping[Asked, Answer]) -> Someone:
    answer = answers.get(about(Part.PERSON, one.text))
    if not isinstance(answer, Candidate):
        return one
    known = one.found if any(other.id == answer.id for other in one.found) else (answer, *one.found)
    return replace(one, found=known, contact=answer.id)


def _once(people: Iterable[Someone], topics: Iterable[Topic]) -> tuple[Someone, ...]:
    """Nobody twice among those who took part; places stay, since topics point at them."""
    seen: set[int] = set()
    kept = []
    for one in people:
        again = one.contact is not None and one.contact in seen and one.role is Role.WITH
        kept.append(replace(one, role=Role.SUBJECT) if again else one)
        if one.contact is not None:
            seen.add(one.contact)
    return tuple(kept)


def _how(line: Line, answers: Mapping[Asked, Answer]) -> How | None:
    answer = answers.get(about(Part.HOW, line.how.text if line.how else ""))
    if not isinstance(answer, Kind):
        return line.how
    if line.how is None:
        return How(NOWHERE, answer, "")
    return replace(line.how, kind=answer, sure=True)


def _when(line: Line, answers: Mapping[Asked, Answer]) -> Day | None:
    answer = answers.get(about(Part.WHEN, line.when.text if line.when else ""))
    if not isinstance(answer, date):
        return line.when
    return Day(line.when.span if line.when else NOWHERE, answer, line.when.text if line.when else "")


def _topics(line: Line, answers: Mapping[Asked, Answer], people: int) -> tuple[tuple[Topic, ...], list[str]]:
    kept: list[Topic] = []
    left: list[str] = []
    for topic in line.topics:
        answer = answers.get(about(Part.TOPIC, topic.text))
        if answer == LEFT:
            left.append(topic.text)
            continue
        whose = answers.get(about(Part.WHOSE, topic.text))
        if isinstance(answer, bool):
            topic = replace(topic, sought=answer)
        if isinstance(whose, int) and not isinstance(whose, bool) and whose < people:
            topic = replace(topic, whose=whose)
        kept.append(topic)
    return tuple(kept), left


def _again(line: Line, answers: Mapping[Asked, Answer]) -> Again | None:
    answer = answers.get(about(Part.AGAIN, line.again.day.text if line.again else ""))
    if answer == LEFT:
        return None
    if not isinstance(answer, date):
        return line.again
    if line.again is None:
        return Again(NOWHERE, Day(NOWHERE, answer, ""), "")
    return replace(line.again, day=replace(line.again.day, on=answer, others=(), whole=False))
