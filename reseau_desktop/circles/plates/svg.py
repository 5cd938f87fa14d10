"""A drawing as SVG: words stay words, each person is one circle that carries their title, and any browser reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import cos, radians, sin

from reseau_desktop.circles.plates.shapes import Arc, Box, Circle, Dash, Drawing, Line, Shape, Words
from reseau_desktop.network.xml_text import attribute, escaped

FONTS = "Inter, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
OFTEN = 2000  # shapes between two calls of `step`


def svg(drawing: Drawing, step: Callable[[], None] = lambda: None) -> bytes:
    """The file's content, UTF-8. `step` may raise to give up."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(drawing.width)}" height="{_n(drawing.height)}"'
        f' viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}" role="img"'
        f' aria-label="{attribute(drawing.title)}" font-family="{FONTS}">',
        f'<rect width="{_n(drawing.width)}" height="{_n(drawing.height)}" fill="{drawing.ground}"/>',
    ]
    for sheet in drawing.sheets:
        lines.append(f'<g id="{attribute(sheet.name)}">')
        for number, shape in enumerate(sheet.shapes):
            if number % OFTEN == 0:
                step()
            lines += _written(shape)
        lines.append("</g>")
    lines.append("</svg>\n")
    return "\n".join(lines).encode("utf-8")


def _written(shape: Shape) -> Iterator[str]:
    if isinstance(shape, Circle):
        yield _circle(shape)
    elif isinstance(shape, Words):
        yield _words(shape)
    elif isinstance(shape, Arc):
        yield _arc(shape)
    elif isinstance(shape, Line):
        yield _line(shape)
    else:
        yield _box(shape)


def _circle(shape: Circle) -> str:
    start = f'<circle cx="{_n(shape.x)}" cy="{_n(shape.y)}" r="{_n(shape.radius)}" fill="{shape.fill}"'
    start += _stroke(shape.stroke, shape.width, shape.dash) if shape.stroke else ""
    start += _faded(shape.opacity)
    if shape.person is None:
        return start + "/>"
    return f'{start} id="person-{shape.person}" class="person"><title>{escaped(shape.title)}</title></circle>'


def _words(shape: Words) -> str:
    """Runs follow each other in one text, so that a font of other widths opens no gap. A pointer goes through them."""
    anchor = "" if shape.anchor == "start" else f' text-anchor="{shape.anchor}"'
    start = f'<text x="{_n(shape.x)}" y="{_n(shape.y)}"{anchor}{_faded(shape.opacity)} pointer-events="none"'
    if len(shape.runs) == 1:
        run = shape.runs[0]
        return f"{start}{_look(run.px, run.weight, run.colour)}>{escaped(run.text)}</text>"
    parts = []
    for place, run in enumerate(shape.runs):
        gap = _SPACES[run.before > run.px / 2.5] if place and run.before else ""
        parts.append(f"<tspan{_look(run.px, run.weight, run.colour)}>{gap}{escaped(run.text)}</tspan>")
    return f'{start} xml:space="preserve">{"".join(parts)}</text>'


_SPACES = ("\u2004", "\u2002")  # a third of the letters' size and half of it: some programs know no `dx`


def _look(px: float, weight: int, colour: str) -> str:
    return (
        f' font-size="{_n(px)}"' + (f' font-weight="{weight}"' if weight != 400 else "") + f' fill="{colour}"'
    )


def _arc(shape: Arc) -> str:
    stroke = _stroke(shape.stroke, shape.width, shape.dash)
    if not shape.gap:
        return f'<circle cx="{_n(shape.x)}" cy="{_n(shape.y)}" r="{_n(shape.radius)}" fill="none"{stroke}/>'
    across, along = shape.radius * sin(radians(shape.gap)), shape.radius * cos(radians(shape.gap))
    start = f"{_n(shape.x + across)} {_n(shape.y - along)}"
    end = f"{_n(shape.x - across)} {_n(shape.y - along)}"
    radius = _n(shape.radius)
    large = int(shape.gap < 90)
    return f'<path d="M{start}A{radius} {radius} 0 {large} 1 {end}" fill="none"{stroke}/>'


def _line(shape: Line) -> str:
    start, end = (f"{_n(x)} {_n(y)}" for x, y in (shape.start, shape.end))
    way = f"L{end}" if shape.bend is None else f"Q{_n(shape.bend[0])} {_n(shape.bend[1])} {end}"
    stroke = _stroke(shape.stroke, shape.width, shape.dash)
    return f'<path d="M{start}{way}" fill="none" stroke-linecap="round"{stroke}{_faded(shape.opacity)}/>'


def _box(shape: Box) -> str:
    corner = f' rx="{_n(shape.corner)}"' if shape.corner else ""
    where = f'x="{_n(shape.x)}" y="{_n(shape.y)}" width="{_n(shape.width)}" height="{_n(shape.height)}"'
    return f'<rect {where}{corner} fill="{shape.fill}"{_faded(shape.opacity)}/>'


def _stroke(colour: str, width: float, dash: Dash) -> str:
    lengths = f' stroke-dasharray="{" ".join(map(_n, dash))}"' if dash else ""
    return f' stroke="{colour}" stroke-width="{_n(width)}"{lengths}'


def _faded(opacity: float) -> str:
    return "" if opacity >= 1 else f' opacity="{_n(opacity)}"'


def _n(value: float) -> str:
    """A number in few characters: a hundredth of a px is finer than anything printed."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
