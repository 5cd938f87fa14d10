"""Seen by sectors: one who comes or leaves and one logged exchange move hardly anybody, whatever group is the large one."""

import numpy as np
import pytest

from reseau_desktop.circles.geometry import CaptionBox, frame
from reseau_desktop.circles.layout import place
from reseau_desktop.circles.sectors import Grouping
from reseau_desktop.network.alphabet import alphabet_share, warmth_share
from reseau_desktop.network.directions import largest_gap, spread

CAPTIONS = [CaptionBox(half, 9.0) for half in (51, 53, 76, 86, 109, 72)]
CAPACITY = np.array([5, 10, 35, 100, 350])
WINDOWS = [(908, 778), (1228, 838), (700, 520)]
FIRST, LATER = list("smbdlcgprfhmvtjwkabcdemnopqvz"), list("aeioulnrstmcdb")
SEEDS = 12


class Network:
    """People of one dominant group (60 to 95 %), of some small ones and of none; in rings as full as in life or not at all."""

    def __init__(self, count, seed, by_warmth):
        draw = self.draw = np.random.default_rng(1000 * count + seed)
        self.window, self.by_warmth = WINDOWS[seed % 3], by_warmth
        shares = CAPACITY / CAPACITY.sum() if seed % 2 else draw.dirichlet(CAPACITY / 50 + 0.3)
        ring = np.sort(draw.choice(5, count, p=shares))
        ring[count - count // 20 :] = 5
        large, small = draw.uniform(0.6, 0.95), int(draw.integers(1, 8))
        self.groups = small + 1
        group = draw.choice(small + 2, count, p=[large, *((1 - large) * draw.dirichlet(np.ones(small + 1)))])
        late = draw.gamma(2.5, 0.3, count)
        late[draw.random(count) < 0.05] = np.nan
        direction = np.empty(count)
        for each in range(6):
            here = ring == each
            direction[here] = spread([], int(here.sum()))
        names = np.array([self.name() for _ in range(count)])
        warmth = np.rint(100 * draw.beta(0.6, 1.2, count))
        self.columns = [np.arange(count) + 1, ring, late, direction, group, names, warmth]

    def name(self):
        return self.draw.choice(FIRST) + "".join(self.draw.choice(LATER, 5))

    def placed(self, columns):
        ids, ring, late, direction, group, names, warmth = columns
        share = np.array([alphabet_share(name) for name in names])
        along = share
        if self.by_warmth:
            along = np.array([warmth_share(*each) for each in zip(warmth.tolist(), share, strict=True)])
        order = np.empty(len(ids), np.int64)
        order[np.lexsort((ids, names, -warmth) if self.by_warmth else (ids, names))] = np.arange(len(ids))
        words = tuple(map(str, range(self.groups + 1)))
        grouping = Grouping(words, np.where(ring == 5, -1, group), order, along)
        shape = frame(*self.window, 5, len(ids))
        return place(ids, ring, late, direction, shape, CAPTIONS, grouping)

    def joined(self):
        """Somebody new, in a ring and a group of others or the first there: everybody, and who was there before."""
        ids, ring, _, direction, group, *_ = self.columns
        into = int(self.draw.choice(ring))
        there = direction[ring == into].tolist()
        theirs = int(self.draw.choice(group)) if self.draw.random() < 0.6 else self.draw.integers(self.groups)
        newcomer = (len(ids) + 1, into, np.nan, largest_gap(there), theirs, self.name(), 0.0)
        columns = [np.append(column, each) for column, each in zip(self.columns, newcomer, strict=True)]
        return columns, np.arange(len(ids)), np.arange(len(ids))

    def left(self):
        rest = np.delete(np.arange(len(self.columns[0])), self.draw.integers(len(self.columns[0])))
        return [column[rest] for column in self.columns], rest, np.arange(len(rest))

    def logged(self):
        who = int(self.draw.integers(len(self.columns[0])))
        columns = [column.copy() for column in self.columns]
        columns[2][who], columns[6][who] = 0.0, min(100.0, columns[6][who] + 50)
        rest = np.delete(np.arange(len(columns[0])), who)
        return columns, rest, rest

    def moved(self, event):
        """The share of the others who then stand farther from their place than they are wide."""
        before = self.placed(self.columns)
        columns, first, then = getattr(self, event)()
        after = self.placed(columns)
        away = np.hypot(after.x[then] - before.x[first], after.y[then] - before.y[first])
        return float((away > np.maximum(after.diameter[then], before.diameter[first])).mean())


@pytest.mark.parametrize("event", ["joined", "left", "logged"])
@pytest.mark.parametrize("count", [20, 45, 119, 206, 400, 3000])
def test_in_sectors_one_event_moves_hardly_anybody(count, event):
    shares = [
        Network(count, seed, by_warmth=seed % 4 == 3).moved(event)
        for seed in range(SEEDS if count < 1000 else 3)
    ]
    assert np.mean(shares) <= 0.03
    assert sorted(shares)[-2] <= 0.05  # one of so many may be a ring that falls to the next size just then
    assert max(shares) <= 0.25


@pytest.mark.parametrize("people", [1000, 1001, 1100, 1200])
def test_the_target_ring_tightens_little_by_little(people):
    one, more = frame(908, 778, 5, people), frame(908, 778, 5, people + 1)
    assert 0 <= more.outer - one.outer < 0.2
    assert one.target_people > one.outer and one.target_circle - one.outer <= 48


def test_whoever_stands_by_name_keeps_near_their_letter_where_there_is_room():
    names = sorted("".join(each) for each in zip("abcdefghjklmnoprstvw", "e" * 20, strict=True))
    along = np.array([alphabet_share(name) for name in names])
    count = len(names)
    people = (np.arange(count) + 1, np.full(count, 3), np.full(count, 0.6), np.full(count, np.nan))
    grouping = Grouping(("all", "others"), np.zeros(count, np.int64), np.arange(count), along)
    places = place(*people, frame(908, 778, 5, count), CAPTIONS, grouping)
    assert np.all(np.diff(places.angle) > 0)
    sector = places.sectors[0]
    share = (places.angle - sector.start) / (sector.end - sector.start)
    assert np.max(np.abs(share - along)) < 0.15
