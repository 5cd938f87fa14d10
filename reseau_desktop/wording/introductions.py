"""Two people who could be introduced to each other, in words: who they are, why, and what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reseau_desktop.wording import elision
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.insights.introductions import Introduction


def both(called: Sequence[str]) -> str:
    """Two names side by side: Ana and Solène."""
    return translate("Introductions", "{one} and {other}").format(one=called[0], other=called[1])


def reason(found: Introduction) -> str:
    """What the one seeks and the other offers; the other way round too, where there is something."""
    seeker, offerer = found.called
    words = elision.fill(
        translate("Introductions", "{who} seeks {topic}. That is what {other} offers."),
        who=seeker,
        topic=", ".join(found.topics),
        other=offerer,
    )
    if not found.back:
        return words
    back = translate("Introductions", "The other way round: {topic}.").format(topic=", ".join(found.back))
    return f"{words} {back}"


def question(names: Sequence[str]) -> str:
    """The title of what is asked before two people are introduced."""
    return translate("Introductions", "Introduce {one} and {other}").format(one=names[0], other=names[1])


def noted(name: str) -> str:
    """The note of what was given to somebody by introducing them."""
    return translate("Introductions", "Introduced to {name}.").format(name=name)


def tie() -> str:
    """The note of the link between two people whom I introduced."""
    return translate("Introductions", "Introduced by me.")


def ask(name: str) -> str:
    """What the follow-up says that asks somebody first."""
    return translate("Introductions", "Introduce to {name}?").format(name=name)
