"""Which people the picture lights up: by warmth, by lateness, by what the picture does not draw."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from reseau_desktop.network.warmth import Band

if TYPE_CHECKING:
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from reseau_desktop.circles.people import Crowd
    from reseau_desktop.store import Store


class Light(StrEnum):
    """What the legend and the filter offer; the first four are the bands of warmth."""

    WARM = Band.WARM.value
    LUKEWARM = Band.LUKEWARM.value
    COOL = Band.COOL.value
    DORMANT = Band.DORMANT.value
    LATE = "late"
    DRIFT = "drift"
    NEVER = "never"
    BIRTHDAY = "birthday"
    THANK = "thank"
    SEEKS = "seeks"
    PURPOSE = "purpose"
    TARGET = "target"


BANDS = (Light.WARM, Light.LUKEWARM, Light.COOL, Light.DORMANT)
ASKED = frozenset((Light.DRIFT, Light.BIRTHDAY, Light.THANK, Light.SEEKS, Light.PURPOSE))  # not seen on discs


def lit(
    people: Crowd,
    lights: Collection[Light],
    asked: Mapping[Light, Collection[int]] | None = None,
    target: int | None = None,
) -> list[int] | None:
    """The contacts that pass: in one of the chosen bands, and with one of the other marks; None: no filter.

    `asked` has whom the store tells for each light of `ASKED`; `target` is the ring of targets, who have no band.
    """
    if not lights:
        return None
    import numpy as np

    keep = np.ones(len(people), dtype=bool)
    bands = [BANDS.index(light) for light in lights if light in BANDS]
    if bands:
        keep &= np.isin(people.tint, bands)
        if target is not None:
            keep &= people.ring != target
    marks = [light for light in lights if light not in BANDS]
    if marks:
        some = np.zeros(len(people), dtype=bool)
        for light in marks:
            some |= _marked(people, light, asked or {}, target)
        keep &= some
    found: list[int] = people.ids[keep].tolist()
    return found


def _marked(
    people: Crowd, light: Light, asked: Mapping[Light, Collection[int]], target: int | None
) -> NDArray[np.bool_]:
    """Who has one mark, as a column of yes and no."""
    import numpy as np

    if light is Light.LATE:
        return people.late
    if light is Light.NEVER:
        return np.isnan(people.lateness)
    if light is Light.TARGET:
        return cast("NDArray[np.bool_]", people.ring == (-1 if target is None else target))
    wanted = asked.get(light, ())
    found: NDArray[np.bool_] = np.isin(people.ids, np.fromiter(wanted, np.int64, len(wanted)))
    return found


def whom(store: Store, today: date, light: Light) -> frozenset[int]:
    """Whom the store tells for one of `ASKED`."""
    from reseau_desktop.insights import marked

    if light is Light.PURPOSE:
        return marked.without_purpose(store)
    ask = {
        Light.DRIFT: marked.drifting,
        Light.BIRTHDAY: marked.birthday_this_week,
        Light.THANK: marked.to_thank,
        Light.SEEKS: marked.seeking_mine,
    }[light]
    return ask(store, today)


def typed(lights: Collection[Light]) -> str | None:
    """The same as a typed filter of the contacts; None where that language has no word for it."""
    marks = {light for light in lights if light not in BANDS}
    words = []
    bands = ",".join(light.value for light in BANDS if light in lights)
    if bands:
        words.append(f"warmth:{bands}")
    if marks and marks <= {Light.LATE, Light.NEVER}:
        words.append(f"is:{','.join(light.value for light in Light if light in marks)}")
    elif marks == {Light.TARGET}:
        words.append("layer:target")
    elif marks:
        return None
    return " ".join(words)
