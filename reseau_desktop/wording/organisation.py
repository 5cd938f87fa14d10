"""An organisation in words: how long somebody was there, how long with me."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reseau_desktop.insights.organisation import Held, Organisation, Passage
from reseau_desktop.network.careers import Overlap, Stay, month_number
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.wording import dates, kinds, numbers
from reseau_desktop.wording.translation import translate


def months(count: int) -> str:
    return numbers.in_words(translate("Organisation", "%n months", "", count), count)


def together(found: Overlap) -> str:
    """26 months together; the word possible where a bound is unknown (method, section 8)."""
    if found.exact:
        return numbers.in_words(translate("Organisation", "%n months together", "", found.least), found.least)
    if found.least:
        pattern = translate("Organisation", "at least %n months together", "", found.least)
        return numbers.in_words(pattern, found.least)
    if found.most is None:
        return translate("Organisation", "possible")
    return numbers.in_words(
        translate("Organisation", "possible, %n months at most", "", found.most), found.most
    )


def beside_me(who: Passage, mine: Sequence[Held], today: date) -> str:
    """What our times there have in common; their own dates where I never was there."""
    link = who.link
    if link is None or not mine:
        return period(who.held[0].stay)
    if link.overlap.most != 0:
        return together(link.overlap)
    return _apart([held.stay for held in who.held], [held.stay for held in mine])


def _apart(theirs: Sequence[Stay], ours: Sequence[Stay]) -> str:
    ends = [month_number(stay.end) for stay in ours if stay.end and stay.end.year]
    starts = [month_number(stay.start) for stay in theirs if stay.start and stay.start.year]
    if ends and starts and min(starts) >= max(ends):
        return translate("Organisation", "after you")
    left = [month_number(stay.end) for stay in theirs if stay.end and stay.end.year]
    came = [month_number(stay.start) for stay in ours if stay.start and stay.start.year]
    if left and came and max(left) <= min(came):
        return translate("Organisation", "before you")
    return translate("Organisation", "at other times")


def period(stay: Stay) -> str:
    """June 2019 to now; 2014 to 2017; what of it is known."""
    start = dates.partial(stay.start) if stay.start else ""
    end = dates.partial(stay.end) if stay.end else ""
    if stay.current:
        return (
            translate("Organisation", "since {start}").format(start=start)
            if start
            else translate("Organisation", "there now")
        )
    if start and end:
        return translate("Organisation", "{start} to {end}").format(start=start, end=end)
    if start:
        return translate("Organisation", "from {start}").format(start=start)
    if end:
        return translate("Organisation", "until {end}").format(end=end)
    return translate("Organisation", "unknown dates")


def role(who: Passage) -> str:
    """What somebody does there; of somebody who left also when: Director until June 2017."""
    stay = who.held[0].stay
    if any(held.stay.current for held in who.held) or stay.end is None or not stay.end.year or not who.title:
        return who.title
    end = dates.partial(PartialDate(stay.end.year, stay.end.month, None))
    return translate("Organisation", "{title} until {end}").format(title=who.title, end=end)


def mine(found: Organisation) -> str:
    """What I did there: You: designer, March 2016 to June 2019."""
    if not found.mine:
        return translate("Organisation", "You never worked or studied there.")
    said = [", ".join(part for part in (held.title, period(held.stay)) if part) for held in found.mine]
    return translate("Organisation", "You: {what}").format(what="; ".join(said))


def tie(found: Organisation) -> str:
    """What it is to me, in two words; empty where I never was."""
    if not found.mine:
        return ""
    study = all(held.stay.study for held in found.mine)
    now = any(held.stay.current for held in found.mine)
    if study:
        return translate("Organisation", "your school")
    return translate("Organisation", "where you work") if now else translate("Organisation", "a former house")


def people(count: int) -> str:
    return numbers.in_words(translate("Organisation", "%n people", "", count), count)


def with_whom(count: int) -> str:
    return numbers.in_words(translate("Organisation", "with %n of them", "", count), count)


def there_now(count: int) -> str:
    return numbers.in_words(translate("Organisation", "%n today", "", count), count)


def known(count: int) -> str:
    return numbers.in_words(translate("Organisation", "%n known", "", count), count)


def median_of(count: int) -> str:
    return numbers.in_words(translate("Organisation", "median of the %n", "", count), count)


def known_before(count: int) -> str:
    return numbers.in_words(translate("Organisation", "%n who left", "", count), count)


def never() -> str:
    return translate("Organisation", "never")


def last(found: Organisation, today: date) -> tuple[str, str]:
    """How long ago the last exchange was, and with whom."""
    if found.last is None:
        return never(), ""
    pattern = translate("Organisation", "{kind} with {name}")
    return (
        dates.ago((today - found.last.on).days),
        pattern.format(kind=kinds.within(found.last.kind), name=found.last.name),
    )
