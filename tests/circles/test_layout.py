"""The layout's promises, over many networks: nobody over anybody, everybody in their ring, at their lateness, and staying there."""

from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.circles.geometry import RING_MARGIN, CaptionBox, frame
from reseau_desktop.circles.layout import place
from reseau_desktop.circles.sectors import FULL_TURN, Grouping, sectors
from reseau_desktop.network.directions import spread

RINGS = 5
TARGET = RINGS
CAPTIONS = [CaptionBox(half, 9.0) for half in (51, 53, 76, 86, 109, 72)]
CANVAS = (908, 778)


def network(counts, seed=0, never=0.05):
    """People in rings: ids in any order, lateness as in life, directions as the actions store them."""
    random = np.random.default_rng(seed)
    ring = np.repeat(np.arange(len(counts)), counts)
    ids = random.permutation(len(ring)) + 1
    lateness = random.gamma(2.5, 0.3, len(ring))
    lateness[random.random(len(ring)) < never] = np.nan
    direction = np.empty(len(ring))
    for index in range(len(counts)):
        members = np.flatnonzero(ring == index)
        direction[members[np.argsort(ids[members])]] = spread([], len(members))
    return ids, ring, lateness, direction


def placed(people, canvas=CANVAS, captions=CAPTIONS):
    return place(*people, frame(*canvas, RINGS, len(people[0])), captions)


def overlapping(places):
    """How many pairs of discs touch, found by cells."""
    cell = max(1.0, float(places.diameter.max(initial=1.0)))
    cells = defaultdict(list)
    for index, (x, y) in enumerate(zip(places.x // cell, places.y // cell, strict=True)):
        cells[x, y].append(index)
    pairs = 0
    for (x, y), here in cells.items():
        near = np.array([i for a in (-1, 0, 1) for b in (-1, 0, 1) for i in cells.get((x + a, y + b), ())])
        for index in here:
            apart = np.hypot(places.x[near] - places.x[index], places.y[near] - places.y[index])
            needed = (places.diameter[near] + places.diameter[index]) / 2
            pairs += int(((apart < needed - 1e-6) & (near != index)).sum())
    return pairs // 2


def in_their_ring(people, places, canvas=CANVAS):
    bands = frame(*canvas, RINGS, len(people[0])).bands
    inner = np.array([band.inner for band in bands])[people[1]]
    outer = np.array([band.outer for band in bands])[people[1]]
    half = places.diameter / 2
    return bool(np.all((places.radius - half > inner - 1e-6) & (places.radius + half < outer + 1e-6)))


def on_a_caption(places, canvas=CANVAS):
    lines = frame(*canvas, RINGS, len(places.x)).lines
    for line, box in zip(lines, CAPTIONS, strict=True):
        across = np.maximum(0.0, np.abs(places.x) - box.half_width)
        along = np.maximum(0.0, np.abs(places.y + line) - box.half_height)
        if np.any(np.hypot(across, along) < places.diameter / 2 - 1e-6):
            return True
    return False


def rank_correlation(one, other):
    def ranks(values):
        _, group, size = np.unique(values, return_inverse=True, return_counts=True)
        return (np.cumsum(size) - (size - 1) / 2)[group]

    return float(np.corrcoef(ranks(one), ranks(other))[0, 1])


counts = st.tuples(
    st.integers(0, 14),
    st.integers(0, 30),
    st.integers(0, 90),
    st.integers(0, 260),
    st.integers(0, 900),
    st.integers(0, 20),
)
canvases = st.sampled_from([(908, 778), (968, 578), (560, 480), (2400, 1300)])

CASES = {
    "nobody": (0, 0, 0, 0, 0, 0),
    "one": (0, 1, 0, 0, 0, 0),
    "sample": (4, 9, 31, 68, 46, 6),
    "four hundred in the core": (400, 0, 0, 0, 0, 0),
    "all in the outer ring": (0, 0, 0, 0, 3000, 0),
    "all in one inner ring": (0, 0, 2000, 0, 0, 0),
    "two hundred targets": (1, 0, 0, 0, 0, 200),
    "three thousand": (5, 10, 47, 186, 2742, 10),
}


@pytest.mark.parametrize("counts", CASES.values(), ids=CASES.keys())
def test_no_disc_over_a_disc_nor_a_caption_and_all_in_their_ring(counts):
    people = network(counts)
    places = placed(people)
    assert overlapping(places) == 0
    assert in_their_ring(people, places)
    assert not on_a_caption(places)


@settings(max_examples=30, deadline=None)
@given(counts, canvases, st.integers(0, 99))
def test_no_overlap_whatever_the_network_and_the_canvas(counts, canvas, seed):
    people = network(counts, seed)
    places = placed(people, canvas)
    assert overlapping(places) == 0
    assert in_their_ring(people, places, canvas)


@settings(max_examples=25, deadline=None)
@given(counts, st.integers(0, 99))
def test_nearer_the_edge_means_later(counts, seed):
    people = network(counts, seed)
    places = placed(people)
    lateness = np.minimum(1.0, np.where(np.isnan(people[2]), 2.0, people[2]) / 2)
    for ring in range(RINGS):
        members = people[1] == ring
        if members.sum() > 8:
            assert rank_correlation(places.radius[members], lateness[members]) >= 0.8


def test_who_need_not_pack_stands_at_the_distance_of_the_method():
    people = network(CASES["sample"])
    places = placed(people)
    bands = frame(*CANVAS, RINGS, len(people[0])).bands
    for index, ring in enumerate(people[1]):
        if ring == TARGET:
            continue
        pad = places.diameter[index] / 2 + RING_MARGIN
        late = 2.0 if np.isnan(people[2][index]) else people[2][index]
        wanted = bands[ring].inner + pad + (bands[ring].width - 2 * pad) * min(1.0, late / 2)
        assert places.radius[index] == pytest.approx(wanted)


def test_kept_directions_stay_when_there_is_room():
    ids, ring = np.array([1, 2, 3]), np.array([2, 2, 2])
    kept = np.array([1.0, 2.5, 4.0])
    places = placed((ids, ring, np.full(3, 0.5), kept))
    assert places.angle == pytest.approx(kept)


def test_only_those_who_overlap_are_pushed():
    ids, ring = np.array([1, 2, 3]), np.array([2, 2, 2])
    kept = np.array([1.0, 1.02, 4.0])
    places = placed((ids, ring, np.full(3, 0.5), kept))
    assert places.angle[2] == pytest.approx(4.0)
    assert places.angle[0] < 1.0 < 1.02 < places.angle[1]
    assert places.radius[0] == places.radius[1]


def test_targets_stand_together_on_their_own_circle():
    people = network((4, 9, 0, 0, 0, 6))
    places = placed(people)
    assert np.ptp(places.radius[people[1] == TARGET]) < 1e-9
    assert places.radius[people[1] == TARGET].min() > frame(*CANVAS, RINGS, 19).outer


@settings(max_examples=20, deadline=None)
@given(counts, st.integers(0, 99), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(counts, seed, random):
    people = network(counts, seed)
    order = list(range(len(people[0])))
    random.shuffle(order)
    one, other = placed(people), placed(tuple(part[order] for part in people))
    assert np.array_equal(one.x[order], other.x)
    assert np.array_equal(one.y[order], other.y)
    assert np.array_equal(one.diameter[order], other.diameter)


def test_somebody_without_a_direction_is_given_one_and_always_the_same():
    ids, ring, lateness, direction = network(CASES["sample"])
    direction[::3] = np.nan
    one, other = placed((ids, ring, lateness, direction)), placed((ids, ring, lateness, direction))
    assert np.array_equal(one.x, other.x)
    assert overlapping(one) == 0


def moved(before, after):
    return np.hypot(after.x - before.x, after.y - before.y) > np.maximum(after.diameter, before.diameter)


@pytest.mark.parametrize("counts", [CASES["sample"], (6, 14, 38, 105, 300, 8), CASES["three thousand"]])
@pytest.mark.parametrize("seed", range(3))
def test_one_logged_exchange_moves_hardly_anybody_else(counts, seed):
    ids, ring, lateness, direction = network(counts, seed)
    before = placed((ids, ring, lateness, direction))
    for person in np.random.default_rng(seed).integers(len(ids), size=6):
        later = lateness.copy()
        later[person] = 0.0
        others = np.arange(len(ids)) != person
        assert moved(before, placed((ids, ring, later, direction)))[others].mean() <= 0.05


@pytest.mark.parametrize("counts", [CASES["sample"], CASES["three thousand"]])
@pytest.mark.parametrize("seed", range(3))
def test_a_departure_moves_hardly_anybody_else(counts, seed):
    people = network(counts, seed)
    before = placed(people)
    for person in np.random.default_rng(seed).integers(len(people[0]), size=4):
        others = np.arange(len(people[0])) != person
        after = placed(tuple(part[others] for part in people))
        left = place_of(before, others)
        assert moved(left, after).mean() <= 0.05


def place_of(places, members):
    class Part:
        x, y, diameter = places.x[members], places.y[members], places.diameter[members]

    return Part


def test_everybody_ten_years_late_stands_at_the_outer_edge():
    ids, ring, lateness, direction = network(CASES["sample"])
    people = (ids, ring, np.full(len(ids), 10.0), direction)
    places = placed(people)
    assert overlapping(places) == 0
    for index in range(RINGS):
        members = ring == index
        assert np.ptp(places.radius[members]) < 1e-9


def test_thirty_thousand_are_placed_without_overlap():
    places = placed(network((5, 10, 470, 1860, 27645, 10)))
    assert overlapping(places) == 0


# -- sectors


def grouped(people, shares, seed=0):
    """Everybody in the rings belongs to a group, the targets to none."""
    random = np.random.default_rng(seed)
    weights = np.array(shares, dtype=float)
    group = random.choice(len(shares), len(people[0]), p=weights / weights.sum())
    return Grouping(tuple(f"group {n}" for n in range(len(shares))), np.where(people[1] == TARGET, -1, group))


def placed_in_sectors(people, grouping, canvas=CANVAS):
    return place(*people, frame(*canvas, 5, len(people[0])), CAPTIONS, grouping)


def inside_sector(people, grouping, places):
    """Whether every disc of rings 2 to 5 lies between the two lines of its sector."""
    rings = (people[1] > 0) & (people[1] < TARGET)
    for index, sector in enumerate(places.sectors):
        members = rings & (grouping.group == index)
        half = np.arcsin(
            np.minimum(1.0, places.diameter[members] / 2 / np.maximum(places.radius[members], 1))
        )
        angle = places.angle[members]
        if np.any(angle - half < sector.start - 1e-6) or np.any(angle + half > sector.end + 1e-6):
            return False
    return True


SECTOR_CASES = {
    "sample": ((4, 9, 31, 68, 46, 6), (35, 31, 38, 30, 22)),
    "one group": ((4, 9, 31, 68, 46, 6), (1,)),
    "three thousand": ((5, 10, 47, 186, 2742, 10), (16, 15, 16, 16, 37)),
    "one of 2,900 and a hundred of one": ((0, 0, 0, 0, 3000, 0), (2900, *([1] * 30))),
}


@pytest.mark.parametrize(("counts", "shares"), SECTOR_CASES.values(), ids=SECTOR_CASES.keys())
def test_everybody_in_their_sector_and_nobody_over_anybody(counts, shares):
    people = network(counts)
    grouping = grouped(people, shares)
    places = placed_in_sectors(people, grouping)
    assert overlapping(places) == 0
    assert in_their_ring(people, places)
    assert inside_sector(people, grouping, places)


@settings(max_examples=25, deadline=None)
@given(
    st.tuples(
        st.integers(0, 8),
        st.integers(0, 14),
        st.integers(0, 60),
        st.integers(0, 200),
        st.integers(0, 600),
        st.integers(0, 12),
    ),
    st.lists(st.integers(1, 40), min_size=1, max_size=7),
    st.integers(0, 50),
)
def test_no_overlap_whatever_the_groups(counts, shares, seed):
    people = network(counts, seed)
    grouping = grouped(people, shares, seed)
    places = placed_in_sectors(people, grouping)
    assert overlapping(places) == 0
    assert in_their_ring(people, places)


def test_a_sector_is_as_wide_as_its_share():
    found = sectors(Grouping(("a", "b"), np.array([0] * 30 + [1] * 10)), 0.4)
    wide, narrow = (sector.end - sector.start for sector in found)
    assert wide > 2 * narrow
    assert found[0].start == pytest.approx(0.4)
    assert found[-1].end == pytest.approx(FULL_TURN - 0.4)


def test_a_group_of_one_still_has_a_place():
    found = sectors(Grouping(("many", "one"), np.array([0] * 5000 + [1])), 0.4)
    assert found[1].end - found[1].start >= 0.2


def test_nobody_grouped_gives_no_sector():
    assert sectors(Grouping((), np.array([-1, -1])), 0.4) == ()


def test_people_are_spaced_evenly_inside_their_sector():
    count = 8
    people = (np.arange(count) + 1, np.full(count, 2), np.full(count, 0.5), np.full(count, np.nan))
    grouping = Grouping(("left", "right"), np.array([0, 1] * (count // 2)))
    places = placed_in_sectors(people, grouping)
    for group in (0, 1):
        steps = np.diff(np.sort(places.angle[grouping.group == group]))
        assert np.ptp(steps) < 1e-6


def test_the_order_of_the_rows_does_not_matter_in_sectors():
    people = network((4, 9, 31, 68, 400, 6))
    grouping = grouped(people, (3, 2, 1))
    order = np.random.default_rng(3).permutation(len(people[0]))
    one = placed_in_sectors(people, grouping)
    other = placed_in_sectors(
        tuple(part[order] for part in people), Grouping(grouping.names, grouping.group[order])
    )
    assert np.array_equal(one.x[order], other.x)
    assert np.array_equal(one.y[order], other.y)
