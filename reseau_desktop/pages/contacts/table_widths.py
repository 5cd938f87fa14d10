"""How wide columns of the table are where the user has not said so: days and figures as they need, words share the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from reseau_desktop.insights.columns import Column
from reseau_desktop.network.layers import DEFAULT_LAYERS
from reseau_desktop.pages.contacts import row_words
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import due, layers
from reseau_desktop.wording.translation import translate

END, ARROW, GLYPH, CLOCK, DOT = 16, 16, 20, 18, 14  # px: air at the end, then what stands beside words
WORDS: Final = {  # px at text scale 1: no less than, and about as wide as what people write there
    Column.NAME: (140, 168),
    Column.ROLE: (76, 124),
    Column.ORGANISATION: (76, 134),
    Column.SEEKS: (60, 124),
    Column.OFFERS: (60, 124),
    Column.TAGS: (60, 124),
    Column.CITY: (60, 96),
    Column.EMAIL: (90, 180),
}
FIELD: Final = (60, 110)  # of the user's own
_DAYS: Final = tuple(date(2088, month, 28) for month in range(1, 13))  # digits are all of one width
_THIS_YEAR, _ANOTHER = date(2088, 1, 1), date(2087, 1, 1)
_NUMBER: Final = "+33 6 55 00 00 00"


@dataclass(frozen=True, slots=True)
class Need:
    """px at the text scale in force. A column that `grows` takes its share of what is left."""

    least: float
    usual: float
    grows: bool


def need(key: str, caption: str) -> Need:
    """What a column needs, whoever is in the table, so that searching moves no column."""
    px = theme().px
    head = painting.text_width(caption, "caption") + px(ARROW) + px(END)
    if key in WORDS or key not in set(Column):
        least, usual = WORDS[Column(key)] if key in WORDS else FIELD
        return Need(max(px(least), head), max(px(usual), head), True)
    widest = max(head, _widest(Column(key)) + px(END))
    return Need(widest, widest, False)


def _widest(column: Column) -> float:
    """Of all that can stand in a column of days or figures."""
    px, width = theme().px, painting.text_width
    if column is Column.LAST:
        never = translate("Contacts", "never", "no exchange yet")
        said = {words for day in _DAYS for words in (_past(day, _THIS_YEAR), _past(day, _ANOTHER))}
        return max(map(width, (never, *said)))
    if column in (Column.DUE, Column.ADDED):
        far = max(width(row_words.near(day, _ANOTHER)) for day in _DAYS)
        near = max(width(row_words.near(day, _THIS_YEAR)) for day in _DAYS)
        return far if column is Column.ADDED else max(far, near + px(CLOCK))
    if column is Column.WARMTH:
        return px(GLYPH) + width("100")
    if column is Column.CADENCE:
        return max(width(due.every(layer.cadence)) for layer in DEFAULT_LAYERS if layer.cadence)
    if column is Column.LAYER:
        return px(DOT) + max(width(layers.name(layer)) for layer in DEFAULT_LAYERS)
    return width(_NUMBER)


def _past(day: date, today: date) -> str:
    return row_words.past(day, today)


def shared(needs: Mapping[str, Need], room: float) -> dict[str, int]:
    """The columns of a table of that width. Where even the least does not fit, all keep what they usually take."""
    usual = {key: one.usual for key, one in needs.items()}
    growing = [key for key, one in needs.items() if one.grows]
    left = room - sum(usual.values())
    if left < 0:
        spare = {key: needs[key].usual - needs[key].least for key in growing}
        gives = sum(spare.values())
        if -left <= gives:
            usual |= {key: usual[key] + left * spare[key] / gives for key in growing if gives}
    elif growing:
        whole = sum(usual[key] for key in growing)
        usual |= {key: usual[key] + left * usual[key] / whole for key in growing}
    result = {key: int(width) for key, width in usual.items()}
    if growing and 0 <= room - sum(result.values()) < len(result):
        result[growing[-1]] += int(room - sum(result.values()))  # what rounding left over
    return result
