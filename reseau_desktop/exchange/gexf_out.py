"""The circles as a graph for Gephi and networkx: GEXF 1.2, people as nodes where the picture has them, declared ties as edges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reseau_desktop.network.xml_text import attribute

OFTEN = 2000  # nodes between two calls of `step`
# Named in the house rules; `lateness` is text, as it is empty for somebody never met and a number may not be empty.
NODE_ATTRIBUTES = (
    ("label", "string"),
    ("layer", "string"),
    ("ring", "integer"),
    ("x", "double"),
    ("y", "double"),
    ("radius", "double"),
    ("warmth", "double"),
    ("lateness", "string"),
)
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">'
)


@dataclass(frozen=True, slots=True)
class Node:
    """One person. `ring` 1 is the innermost, the target n + 1; `x, y` from the centre and `radius` of the disc in one
    unit, y downwards; `lateness` is λ, None for never; `colour` #RRGGBB."""

    id: int
    label: str
    layer: str
    ring: int
    x: float
    y: float
    radius: float
    warmth: float
    lateness: float | None
    colour: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A declared tie; `weight` is its strength, 1 to 5. A directed kind reads from `one` to `other`."""

    one: int
    other: int
    kind: str
    weight: int


def dump(
    nodes: Sequence[Node],
    edges: Sequence[Edge],
    title: str,
    day: str,
    step: Callable[[], None] = lambda: None,
) -> bytes:
    """The file's content, UTF-8. `day` is ISO; `step` may raise to give up."""
    lines = [HEAD, f'<meta lastmodifieddate="{day}"><creator>Réseau</creator>']
    lines.append(f"<description>{attribute(title)}</description></meta>")
    lines.append('<graph mode="static" defaultedgetype="undirected">')
    lines.append('<attributes class="node" mode="static">')
    lines += [
        f'<attribute id="{place}" title="{name}" type="{kind}"/>'
        for place, (name, kind) in enumerate(NODE_ATTRIBUTES)
    ]
    lines.append('</attributes>\n<attributes class="edge" mode="static">')
    lines.append('<attribute id="0" title="kind" type="string"/>\n</attributes>\n<nodes>')
    for number, node in enumerate(nodes):
        if number % OFTEN == 0:
            step()
        lines += _node(node)
    lines.append("</nodes>\n<edges>")
    lines += [_edge(number, edge) for number, edge in enumerate(edges)]
    lines.append("</edges>\n</graph>\n</gexf>\n")
    return "\n".join(lines).encode("utf-8")


def _node(node: Node) -> Iterator[str]:
    label = attribute(node.label)
    values = (
        label,
        attribute(node.layer),
        node.ring,
        _n(node.x),
        _n(node.y),
        _n(node.radius),
        _n(node.warmth),
        "" if node.lateness is None else _n(node.lateness),
    )
    yield f'<node id="{node.id}" label="{label}"><attvalues>'
    yield "".join(f'<attvalue for="{place}" value="{value}"/>' for place, value in enumerate(values))
    yield "</attvalues>"
    red, green, blue = (int(node.colour[at : at + 2], 16) for at in (1, 3, 5))
    # Gephi's y grows upwards; turned round, its picture is ours and not its mirror's
    yield (
        f'<viz:color r="{red}" g="{green}" b="{blue}"/>'
        f'<viz:position x="{_n(node.x)}" y="{_n(-node.y)}" z="0"/><viz:size value="{_n(node.radius)}"/></node>'
    )


def _edge(number: int, edge: Edge) -> str:
    return (
        f'<edge id="{number}" source="{edge.one}" target="{edge.other}" weight="{edge.weight}"><attvalues>'
        f'<attvalue for="0" value="{attribute(edge.kind)}"/></attvalues></edge>'
    )


def _n(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".") if value == value else ""
