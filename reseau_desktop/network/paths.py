"""Paths to a target: the chains of people that most probably lead there (method, section 9).

The best chain maximises the product of its links: Dijkstra on −ln p, at most four edges.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from heapq import heappop, heappush
from math import inf, log, prod
from typing import Final

from .dates import add_months

STRENGTHS: Final = {1: 0.2, 2: 0.4, 3: 0.6, 4: 0.8, 5: 0.9}
OVERLAP_STRENGTH, TOGETHER_STRENGTH, COMMUNITY_STRENGTH = 2, 3, 1
INFERRED_OVERLAP: Final = 6  # months together from which a link is inferred
MOST_EDGES: Final = 4
CHAINS: Final = 3
LIFTED_WARMTH: Final = 80.0

Node = Hashable  # a contact, an organisation, me


@dataclass(frozen=True, slots=True)
class Edge:
    """A link that may be walked, with the probability `p` that it carries; inferred links are drawn dashed.

    One way only: an organisation is reached through its people and leads nowhere.
    """

    a: Node
    b: Node
    p: float
    inferred: bool = False
    one_way: bool = False


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain from the start to the goal, its value, its weakest link, and what it would be if that were mended.

    `lifted` is the value if the weakest link, when it is mine, had a warmth of 80; None elsewhere.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    value: float
    weakest: Edge
    lifted: float | None


def own_link(warmth: float) -> float:
    """p between me and a contact of this warmth (0–100)."""
    return 0.15 + 0.80 * warmth / 100


def organisation_link(current: bool, left: date | None, today: date) -> float:
    """p between a person and an organisation: there now, left less than two years ago, or longer (or unknown)."""
    if current:
        return 1.0
    return 0.6 if left is not None and add_months(left, 24) > today else 0.3


def best_paths(
    edges: Iterable[Edge],
    start: Node,
    goal: Node,
    refused: Collection[Node] = (),
    most_edges: int = MOST_EDGES,
) -> tuple[Chain, ...]:
    """The three best loop-free chains, the best first; nobody in `refused` is a step. Ties: fewer edges, then ids."""
    steps = _steps(edges, set(refused) - {start, goal})
    hopes = _hopes(steps, goal, most_edges)
    queue: list[tuple[float, int, str, tuple[Node, ...], tuple[Edge, ...], float]] = []
    heappush(queue, (hopes[most_edges].get(start, inf), 0, "", (start,), (), 0.0))
    found: list[Chain] = []
    while queue and len(found) < CHAINS and start != goal:
        _, length, _, nodes, walked, cost = heappop(queue)
        if nodes[-1] == goal:
            found.append(_chain(nodes, walked))
            continue
        for edge, to in steps.get(nodes[-1], ()):
            hope = hopes[most_edges - length - 1].get(to, inf) if length < most_edges else inf
            if to in nodes or hope == inf:
                continue
            reached, further = (*nodes, to), cost - log(edge.p)
            # rounded, so that equal products tie whatever the order of their factors
            heappush(
                queue,
                (round(further + hope, 12), length + 1, repr(reached), reached, (*walked, edge), further),
            )
    return tuple(found)


def _steps(edges: Iterable[Edge], refused: set[Node]) -> dict[Node, list[tuple[Edge, Node]]]:
    """From each node the steps that may be walked; of two links the declared one counts, then the stronger."""
    best: dict[tuple[Node, Node], Edge] = {}
    for edge in edges:
        if edge.p <= 0 or edge.a == edge.b or edge.a in refused or edge.b in refused:
            continue
        for way in [(edge.a, edge.b)] if edge.one_way else [(edge.a, edge.b), (edge.b, edge.a)]:
            rival = best.get(way)
            if rival is None or _counts(edge, way) > _counts(rival, way):
                best[way] = edge
    steps: dict[Node, list[tuple[Edge, Node]]] = {}
    for (origin, to), edge in best.items():
        steps.setdefault(origin, []).append((edge, to))
    return steps


def _counts(edge: Edge, way: tuple[Node, Node]) -> tuple[bool, float, bool]:
    return not edge.inferred, edge.p, edge.a == way[0]


def _hopes(
    steps: dict[Node, list[tuple[Edge, Node]]], goal: Node, most_edges: int
) -> list[dict[Node, float]]:
    """For 0 to `most_edges` edges left, the least −ln p from each node that can still reach the goal."""
    back: dict[Node, list[tuple[Node, float]]] = {}
    for origin, found in steps.items():
        for edge, to in found:
            back.setdefault(to, []).append((origin, -log(edge.p)))
    hopes: list[dict[Node, float]] = [{goal: 0.0}]
    for _ in range(most_edges):
        nearer = dict(hopes[-1])
        for to, cost in hopes[-1].items():
            for origin, step in back.get(to, ()):
                nearer[origin] = min(nearer.get(origin, inf), cost + step)
        hopes.append(nearer)
    return hopes


def _chain(nodes: tuple[Node, ...], edges: tuple[Edge, ...]) -> Chain:
    weakest = min(edges, key=lambda edge: edge.p)
    value = prod(edge.p for edge in edges)
    mended = own_link(LIFTED_WARMTH)
    mine = weakest is edges[0] and weakest.p < mended
    return Chain(nodes, edges, value, weakest, value / weakest.p * mended if mine else None)
