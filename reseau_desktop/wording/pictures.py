"""What is written beside the circles on paper and in a picture: title, date, legend."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.network.warmth import Band
from reseau_desktop.wording import dates, numbers, warmth
from reseau_desktop.wording.translation import translate


@dataclass(frozen=True, slots=True)
class PictureWords:
    """Ready to be drawn; `numbers`: the bands with the warmth they stand for, where contrast writes it; `person` is a pattern with the places {name}, {circle} and {warmth}."""

    title: str
    under_title: str
    me: str
    warmth: str
    bands: tuple[str, ...]
    numbers: tuple[str, ...]
    late: str
    target: str
    links: str
    nearer: str
    farther: str
    outwards: str
    person: str

    def of_person(self, name: str, circle: str, value: float) -> str:
        """Who a disc is."""
        return self.person.format(name=name, circle=circle, warmth=warmth.value(value))


def words(today: date, people: int, lit: int | None = None) -> PictureWords:
    """The words of a picture of so many people on a day; `lit`: how many of them a filter leaves, None without one."""
    count = numbers.in_words(translate("Pictures", "%n people", "", people), people)
    if lit is not None:
        count = translate("Pictures", "{count} of {people}").format(count=numbers.count(lit), people=count)
    bands = (Band.WARM, Band.LUKEWARM, Band.COOL, Band.DORMANT)
    return PictureWords(
        title=translate("Pictures", "My circles"),
        under_title=translate("Pictures", "{day} · {people}").format(day=dates.full(today), people=count),
        me=translate("Circles", "Me", "the disc in the middle"),
        warmth=translate("Pictures", "Warmth"),
        bands=tuple(map(warmth.band, bands)),
        numbers=tuple(map(warmth.band_in_numbers, bands)),
        late=translate("Pictures", "late"),
        target=translate("Pictures", "target", "the dashed outline"),
        links=translate("Pictures", "who know each other"),
        nearer=translate("Pictures", "nearer than a year before"),
        farther=translate("Pictures", "farther than a year before"),
        outwards=translate("Pictures", "towards the edge: to get back to"),
        person=translate("Pictures", "{name}, {circle}, warmth {warmth}"),
    )
