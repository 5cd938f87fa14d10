"""The contact sheet: people on pages, a table that is carried in a pocket. Page by page, whatever the paper's size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reseau_desktop.circles.plates.inks import WHITE, Inks
from reseau_desktop.circles.plates.shapes import Circle, Drawing, Line, Run, Shape, Sheet, Words
from reseau_desktop.network.xml_text import legible
from reseau_desktop.pages import phone_words
from reseau_desktop.wording import dates, layers, numbers

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.circles.lettering import Letters
    from reseau_desktop.insights.contact_sheet import SheetRow
    from reseau_desktop.network.layers import Layer

translate = QCoreApplication.translate

TITLE_PX, NAME_PX, FACT_PX, HEAD_PX = 20.0, 14.0, 13.0, 12.0
LINE, PADDING, BELOW_TITLE, GAP = 18.0, 9.0, 26.0, 16.0
HEAD = 58.0  # px at the top of each page for the title and the names of the columns
SHARES = (0.34, 0.19, 0.29, 0.18)  # of the width: who, telephone, e-mail, circle and last exchange
MOST = 4  # lines of one column; what is more is counted
DOT = 4.5


@dataclass(frozen=True, slots=True)
class ContactPages:
    """Makes the pages. `size` is the canvas of one, px."""

    size: tuple[float, float]
    today: date
    letters: Letters
    known: dict[str, Layer]
    inks: Inks

    def pages(self, rows: Sequence[SheetRow], step: Callable[[], None] = lambda: None) -> list[Drawing]:
        """Every row whole on one page; at least one page."""
        filled: list[list[Shape]] = [[]]
        top = self._top
        for number, row in enumerate(rows):
            if number % 50 == 0:
                step()
            columns = self._columns(row)
            height = LINE * max(len(column) for column in columns) + 2 * PADDING
            if top + height > self.size[1] and filled[-1]:
                filled.append([])
                top = self._top
            filled[-1] += self._row(row, columns, top, height)
            top += height
        return [self._page(shapes, number, len(filled), len(rows)) for number, shapes in enumerate(filled, 1)]

    @property
    def _top(self) -> float:
        return HEAD + BELOW_TITLE

    def _columns(self, row: SheetRow) -> tuple[list[str], ...]:
        """The lines of each column, the first of the first being the name."""
        layer = self.known.get(row.layer)
        last = dates.full(row.last) if row.last else translate("ContactSheet", "no exchange yet")
        role = [part for part in (row.title, row.organisation) if part]
        return (
            [row.name, *role],
            _counted([phone_words.shown(value) for value in row.phones]),
            _counted(list(row.emails)),
            [layers.name(layer) if layer is not None else row.layer, last],
        )

    def _row(
        self, row: SheetRow, columns: tuple[list[str], ...], top: float, height: float
    ) -> Iterator[Shape]:
        x = 0.0
        for column, share in zip(columns, SHARES, strict=True):
            width, left = share * self.size[0], x
            if column is columns[-1]:
                yield Circle(x + DOT, top + PADDING + LINE / 2, DOT, self.inks.hex(row.layer))
                left += 2 * DOT + 7
            for place, text in enumerate(column):
                name = column is columns[0] and place == 0
                look = (
                    (NAME_PX, 600, "text")
                    if name
                    else (FACT_PX, 400, "text" if column is not columns[0] else "text2")
                )
                yield self._text(left, top + PADDING + LINE * place, text, look, width - GAP - (left - x))
            x += width
        yield Line((0.0, top + height), (self.size[0], top + height), self.inks.hex("hair"), 1.0)

    def _text(self, x: float, top: float, text: str, look: tuple[float, int, str], room: float) -> Words:
        """One line in a box of the line's height."""
        px, weight, token = look
        shown = self.letters.elided(" ".join(legible(text).split()), px, weight, room)
        metrics = self.letters.metrics(px, weight)
        baseline = top + (LINE + metrics.capHeight()) / 2
        run = Run(shown, px, weight, self.inks.hex(token))
        return Words(x, baseline, (run,), metrics.horizontalAdvance(shown))

    def _page(self, shapes: list[Shape], number: int, pages: int, people: int) -> Drawing:
        title = translate("ContactSheet", "Contacts")
        count = numbers.in_words(translate("ContactSheet", "%n people", "", people), people)
        under = translate("ContactSheet", "{day} · {people}").format(day=dates.full(self.today), people=count)
        head: list[Shape] = [
            self._text(0, 2, title, (TITLE_PX, 600, "text"), self.size[0]),
            self._text(0, 2 + BELOW_TITLE, under, (FACT_PX, 400, "text2"), self.size[0]),
        ]
        which = translate("ContactSheet", "{number} of {pages}", "a page").format(number=number, pages=pages)
        mark = self._text(0, 2, which, (FACT_PX, 400, "text2"), self.size[0])
        head.append(Words(self.size[0], mark.y, mark.runs, mark.width, "end"))
        x = 0.0
        for words, share in zip(_heads(), SHARES, strict=True):
            head.append(self._text(x, HEAD, words, (HEAD_PX, 600, "text3"), share * self.size[0] - GAP))
            x += share * self.size[0]
        head.append(Line((0.0, self._top), (self.size[0], self._top), self.inks.hex("hair2"), 1.0))
        return Drawing(*self.size, WHITE, title, (Sheet("head", tuple(head)), Sheet("people", tuple(shapes))))


def _heads() -> tuple[str, str, str, str]:
    return (
        translate("ContactSheet", "Name"),
        translate("ContactSheet", "Telephone"),
        translate("ContactSheet", "E-mail"),
        translate("ContactSheet", "Circle, last exchange"),
    )


def _counted(lines: list[str]) -> list[str]:
    """So many lines as there is room for; the others are counted."""
    if len(lines) <= MOST:
        return lines
    return [*lines[: MOST - 1], translate("ContactSheet", "and %n others", "", len(lines) - MOST + 1)]
