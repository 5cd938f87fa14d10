"""Which groups belong side by side: those that share people, and those whose people work together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reseau_desktop.insights.belonging import Bond, groups
from reseau_desktop.network.side_by_side import in_common, side_by_side
from reseau_desktop.store import Store


def neighbours(store: Store, bond: Bond, members: Sequence[frozenset[int]]) -> tuple[int, ...]:
    """The order of these groups of a bond, given by all their people, so that related ones are adjacent.

    Two groups are related by whoever is in both, and by those who work for one organisation while standing in either;
    organisations themselves by the tags of their people.
    """
    other = Bond.TAG if bond is Bond.ORGANISATION else Bond.ORGANISATION
    of_person: dict[int, list[int]] = {}
    for number, (_, people) in enumerate(groups(store, other)):
        if len(people) > 1:
            for person in people:
                of_person.setdefault(person, []).append(number)
    counts = [Counter(number for person in each for number in of_person.get(person, ())) for each in members]

    def related(one: int, another: int) -> float:
        together = sum((counts[one] & counts[another]).values())
        shared = len(members[one] & members[another]) + together
        return in_common(len(members[one]), len(members[another]), shared)

    places = range(len(members))
    return side_by_side([[related(min(a, b), max(a, b)) if a != b else 0.0 for b in places] for a in places])
