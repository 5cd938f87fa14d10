"""Why somebody is proposed: the facts of one sentence, as a value that `wording` says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.introductions import Introduction
from reseau_desktop.insights.talking import Talk
from reseau_desktop.network.reciprocity import Act

NOTHING = Talk()


@dataclass(frozen=True, slots=True)
class Reason:
    """`code` is a closed word: cadence, cadence_today, never, birthday, anniversary, work_anniversary, event, follow_up, group, drift, dormant, introduction, thanks.

    `days` since the latest exchange, `cadence` promised in days, `last` the latest exchange, `what` somebody's own words,
    `years` of an occasion or of silence, `year_ago` the kind of exchange one had at the same occasion a year before, `layer` and `lived` keys of layers, `months` a drift has lasted.
    `talk` is the one thing to talk about with them; `introduction` the two who would gain by knowing each other.
    """

    code: str
    days: int | None = None
    cadence: int | None = None
    last: date | None = None
    what: str = ""
    years: int | None = None
    layer: str = ""
    lived: str = ""
    months: int | None = None
    occasion: str = ""
    year_ago: str = ""
    act: Act | None = None  # what was received
    talk: Talk = NOTHING
    introduction: Introduction | None = None
