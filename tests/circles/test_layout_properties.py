"""The layout over networks of every shape: own rings, small and huge windows, newcomers, crowds; and who is found where."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.circles.camera import home
from reseau_desktop.circles.geometry import CaptionBox, frame
from reseau_desktop.circles.grid import HitGrid
from reseau_desktop.circles.labels import chosen
from reseau_desktop.circles.layout import place
from reseau_desktop.circles.names_layer import measure
from reseau_desktop.circles.people import Person, RingSpec, crowd
from reseau_desktop.circles.scene import stage
from reseau_desktop.circles.sectors import Grouping
from reseau_desktop.network.directions import CROWD, largest_gap, scattered, spread

WINDOWS = [(908, 778), (520, 420), (1024, 560), (3840, 2100)]


def network(counts, seed=0, late=None):
    """People in rings of any number, the target last: directions as the actions store them."""
    random = np.random.default_rng(seed)
    ring = np.repeat(np.arange(len(counts)), counts)
    ids = random.permutation(len(ring)) + 1
    lateness = random.gamma(2.5, 0.3, len(ring)) if late is None else np.full(len(ring), late)
    if late is None:
        lateness[random.random(len(ring)) < 0.05] = np.nan
        lateness[random.random(len(ring)) < 0.2] = 0.5  # many agree
    direction = np.empty(len(ring))
    for index in range(len(counts)):
        members = np.flatnonzero(ring == index)
        direction[members[np.argsort(ids[members])]] = spread([], len(members))
    return ids, ring, lateness, direction


def captions(rings):
    return [CaptionBox(50.0 + 40.0 * (index / rings), 9.0) for index in range(rings + 1)]


def placed(people, rings=5, window=WINDOWS[0]):
    shape = frame(*window, rings, len(people[0]))
    return place(*people, shape, captions(rings)), shape


def overlaps(places):
    """Pairs of discs that touch: neighbours by place along one axis are compared."""
    order = np.argsort(places.x, kind="stable")
    x, y, half = places.x[order], places.y[order], places.diameter[order] / 2
    widest, found, step = 2 * half.max(initial=0.0), 0, 1
    while step < len(x):
        near = x[step:] - x[:-step] < widest
        if not near.any():
            return found
        apart = np.hypot(x[step:] - x[:-step], y[step:] - y[:-step])
        found += int((near & (apart < half[step:] + half[:-step] - 1e-6)).sum())
        step += 1
    return found


def outside_their_ring(people, places, shape):
    inner = np.array([band.inner for band in shape.bands])[people[1]]
    outer = np.array([band.outer for band in shape.bands])[people[1]]
    half = places.diameter / 2
    return int(((places.radius - half < inner - 1e-6) | (places.radius + half > outer + 1e-6)).sum())


def ranks(values):
    _, group, size = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(size) - (size - 1) / 2)[group]


def in_order(people, places, rings):
    """In every ring of more than eight the rank correlation of distance with min(1, λ/2); 1 where all are alike."""
    share = np.minimum(1.0, np.where(np.isnan(people[2]), 2.0, people[2]) / 2)
    found = []
    for ring in range(rings):
        members = people[1] == ring
        if members.sum() > 8 and np.ptp(share[members]) > 0:
            one, other = ranks(places.radius[members]), ranks(share[members])
            found.append(float(np.corrcoef(one, other)[0, 1]) if np.ptp(one) else 0.0)
    return min(found, default=1.0)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.sampled_from(WINDOWS), st.integers(0, 99), st.data())
def test_ones_own_rings_in_any_window(rings, window, seed, data):
    counts = data.draw(st.lists(st.integers(0, 90), min_size=rings, max_size=rings))
    people = network((*counts, data.draw(st.integers(0, 14))), seed)
    places, shape = placed(people, rings, window)
    assert overlaps(places) == 0
    assert outside_their_ring(people, places, shape) == 0
    assert in_order(people, places, rings) >= 0.8


CROWDS = {
    "all in the third ring": (0, 0, 2500, 0, 0, 0),
    "four hundred in the core": (400, 0, 0, 0, 0, 0),
    "one each": (1, 1, 1, 1, 1, 1),
    "nobody": (0, 0, 0, 0, 0, 0),
    "one": (0, 0, 0, 1, 0, 0),
    "as the method has it": (5, 10, 35, 100, 350, 10),
    "everything over": (9, 40, 160, 420, 1900, 25),
}


@pytest.mark.parametrize(
    "late", [None, 40.0, 0.0, float("nan")], ids=["as in life", "years late", "today", "never"]
)
@pytest.mark.parametrize("counts", CROWDS.values(), ids=CROWDS.keys())
def test_crowds_of_every_shape(counts, late):
    people = network(counts, 3, late)
    places, shape = placed(people)
    assert overlaps(places) == 0
    assert outside_their_ring(people, places, shape) == 0
    assert in_order(people, places, 5) >= 0.8
    again, _ = placed(people)
    assert np.array_equal(places.x, again.x) and np.array_equal(places.y, again.y)


def moved(before, after):
    """Who stands farther from their old place than they are wide."""
    return np.hypot(after.x - before.x, after.y - before.y) > np.maximum(after.diameter, before.diameter)


def joined(people, ring):
    """One more person in a ring, in the direction that the actions would store."""
    ids, rings, lateness, direction = people
    there = direction[rings == ring].tolist()
    given_ = scattered(len(there), 1)[0] if len(there) > CROWD else largest_gap(there)
    return (
        np.append(ids, ids.max(initial=0) + 1),
        np.append(rings, ring),
        np.append(lateness, 0.0),
        np.append(direction, given_),
    )


STABLE = [
    CROWDS["as the method has it"],
    CROWDS["everything over"],
    (5, 10, 47, 186, 2742, 10),
    (4, 9, 31, 68, 46, 6),
]


@pytest.mark.parametrize("counts", STABLE, ids=str)
@pytest.mark.parametrize("seed", range(2))
def test_a_newcomer_moves_hardly_anybody(counts, seed):
    people = network(counts, seed)
    before, _ = placed(people)
    for ring in range(6):
        after, _ = placed(joined(people, ring))

        class Others:
            x, y, diameter = after.x[:-1], after.y[:-1], after.diameter[:-1]

        assert moved(before, Others).mean() <= 0.05, ring


def share_moved(before, kept_before, after, kept_after):
    """The share of these people, the same in both pictures, who stand farther from their place than they are wide."""
    away = np.hypot(after.x[kept_after] - before.x[kept_before], after.y[kept_after] - before.y[kept_before])
    return (away > np.maximum(after.diameter[kept_after], before.diameter[kept_before])).mean()


PACKED = [
    ((400, 5, 0, 0, 0, 0), WINDOWS[0]),
    ((400, 5, 0, 0, 0, 0), WINDOWS[1]),
    ((400, 5, 0, 0, 0, 0), WINDOWS[3]),
    ((60, 5, 0, 0, 0, 0), WINDOWS[0]),
    ((60, 5, 0, 0, 0, 0), WINDOWS[1]),
    ((0, 0, 400, 0, 0, 0), WINDOWS[0]),
    ((0, 0, 400, 0, 0, 0), WINDOWS[1]),
    ((0, 0, 0, 0, 2900, 0), WINDOWS[0]),
    ((0, 0, 0, 0, 2900, 0), WINDOWS[1]),
]


@pytest.mark.parametrize(("counts", "window"), PACKED, ids=str)
def test_in_rows_too_one_change_moves_hardly_anybody(counts, window):
    for seed in range(12 if max(counts) < 1000 and window != WINDOWS[3] else 3):
        people = network(counts, seed)
        before, shape = placed(people, window=window)
        everybody = np.arange(len(people[0]))
        assert before.rings[int(np.argmax(counts))].packed
        assert overlaps(before) == 0 and outside_their_ring(people, before, shape) == 0
        assert in_order(people, before, 5) >= 0.8
        who = int(np.random.default_rng(seed).integers(len(everybody)))
        others = np.delete(everybody, who)
        seen_today = people[2].copy()
        seen_today[who] = 0.0
        logged, _ = placed((people[0], people[1], seen_today, people[3]), window=window)
        assert share_moved(before, others, logged, others) <= 0.05
        left, _ = placed(tuple(part[others] for part in people), window=window)
        assert share_moved(before, others, left, everybody[:-1]) <= 0.05
        more, _ = placed(joined(people, int(people[1][who])), window=window)
        assert share_moved(before, everybody, more, everybody) <= 0.05


def test_people_in_rows_keep_near_their_direction():
    ids, ring, lateness, direction = network((0, 0, 0, 0, 2900, 0), 1)
    places, _ = placed((ids, ring, lateness, direction))
    assert np.median(np.abs(places.angle - direction)) < 0.12


@settings(max_examples=15, deadline=None)
@given(
    st.tuples(
        st.integers(0, 12), st.integers(0, 30), st.integers(0, 80), st.integers(0, 240), st.integers(0, 700)
    ),
    st.integers(0, 30),
)
def test_one_exchange_one_departure_one_newcomer_leave_the_others_where_they_are(counts, seed):
    people = network((*counts, 6), seed)
    before, _ = placed(people)
    who = int(np.random.default_rng(seed).integers(len(people[0])))
    others = np.arange(len(people[0])) != who
    seen_today = people[2].copy()
    seen_today[who] = 0.0
    for after_people, kept in (
        ((people[0], people[1], seen_today, people[3]), others),
        (tuple(part[others] for part in people), None),
        (joined(people, int(people[1][who])), None),
    ):
        after, _ = placed(after_people)
        count = len(before.x)

        class Then:
            if kept is not None:
                x, y, diameter = after.x[kept], after.y[kept], after.diameter[kept]
            else:
                x, y, diameter = after.x[:count], after.y[:count], after.diameter[:count]

        known = others if len(after.x) != count + 1 else np.ones(count, bool)

        class First:
            x, y, diameter = before.x[known], before.y[known], before.diameter[known]

        assert moved(First, Then).mean() <= 0.05


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 400), st.integers(0, 50))
def test_the_nearest_is_found_as_if_everybody_were_asked(count, seed):
    random = np.random.default_rng(seed)
    x, y = random.normal(0, 150, (2, count))
    size = random.choice([6.0, 12.0, 30.0], count)
    grid = HitGrid(x, y)
    for at in random.normal(0, 170, (20, 2)):
        found = grid.nearest(*at, 15.0, size, 0.5, 6.0)
        away = np.hypot(x - at[0], y - at[1])
        hit = np.flatnonzero((away <= size / 2) | (away <= 6.0))
        assert (found is None) == (len(hit) == 0)
        if found is not None:
            assert away[found] - size[found] / 2 == pytest.approx((away - size / 2)[hit].min())


def test_a_group_of_2900_and_a_hundred_of_one_have_each_their_place():
    ids, ring, lateness, direction = network((0, 0, 0, 0, 3000, 0))
    group = np.concatenate([np.zeros(2900, np.int64), 1 + np.arange(100)])
    names = tuple(f"group {number}" for number in range(101))
    shape = frame(*WINDOWS[0], 5, 3000)
    places = place(ids, ring, lateness, direction, shape, captions(5), Grouping(names, group))
    assert overlaps(places) == 0
    assert outside_their_ring((ids, ring), places, shape) == 0
    starts = np.array([sector.start for sector in places.sectors])
    ends = np.array([sector.end for sector in places.sectors])
    half = np.arcsin(places.diameter / 2 / places.radius)
    assert np.all(places.angle - half > starts[group] - 1e-6)
    assert np.all(places.angle + half < ends[group] + 1e-6)


@pytest.mark.parametrize("counts", [(4, 9, 31, 68, 46, 0), (5, 10, 47, 186, 2742, 0)], ids=str)
def test_the_first_of_a_sector_finds_room_there(counts):
    people = network(counts, 2)
    ids, ring, lateness, direction = people
    group = np.random.default_rng(2).integers(0, 5, len(ids))
    names = (*"abcde", "others")
    shape = frame(*WINDOWS[0], 5, len(ids))
    before = place(*people, shape, captions(5), Grouping(names, group))
    assert [each.empty for each in before.sectors] == [False] * 5 + [True]
    assert not np.any(before.angle[ring > 0] > before.sectors[5].start)
    more = joined(people, 3)
    after = place(*more, shape, captions(5), Grouping(names, np.append(group, 5)))
    everybody = np.arange(len(ids))
    assert not any(each.empty for each in after.sectors)
    assert share_moved(before, everybody, after, everybody) <= 0.05


def test_inside_a_sector_people_keep_their_order_and_step_evenly():
    count = 40
    people = (np.arange(count) + 1, np.full(count, 3), np.full(count, 0.6), np.full(count, np.nan))
    order = np.random.default_rng(2).permutation(count)
    grouping = Grouping(("one", "other"), np.arange(count) % 2, order)
    places = place(*people, frame(*WINDOWS[0], 5, count), captions(5), grouping)
    for group in (0, 1):
        members = np.flatnonzero(grouping.group == group)
        clockwise = members[np.argsort(places.angle[members])]
        assert np.all(np.diff(order[clockwise]) > 0)
        assert np.ptp(np.diff(places.angle[clockwise])) < 1e-6


@pytest.mark.parametrize("letters", [1, 200])
@pytest.mark.parametrize("counts", [(4, 9, 31, 68, 46, 6), (5, 10, 47, 186, 900, 10)], ids=str)
def test_names_of_any_length_cover_nobody_and_each_other_never(qtbot, letters, counts):
    ids, ring, lateness, direction = network(counts, 5)
    name = "W" * letters if letters == 1 else ("Anneliese-Wilhelmine " * 12)[:letters]
    people = [
        Person(int(who), name, int(at), late, 60.0, way)
        for who, at, late, way in zip(ids, ring, lateness, direction, strict=True)
    ]
    specs = [RingSpec(f"ring{index}", f"Ring {index}", "3/5", "45 d") for index in range(6)]
    scene = stage(specs, len(people), *WINDOWS[0], 1.0).filled(crowd(people))
    camera = home(*WINDOWS[0])
    labels = chosen(scene, camera, WINDOWS[0], measure)
    assert labels
    boxes = np.array([(each.x, each.y, each.x + each.width, each.y + each.height) for each in labels])
    x, y = scene.places.x + camera.x, scene.places.y + camera.y
    for number, (left, top, right, bottom) in enumerate(boxes):
        away = np.hypot(
            np.maximum(0, np.maximum(left - x, x - right)), np.maximum(0, np.maximum(top - y, y - bottom))
        )
        assert np.all(away >= scene.places.diameter / 2 - 0.8)  # half a pixel of the map that is asked
        across = np.minimum(right, boxes[:, 2]) - np.maximum(left, boxes[:, 0])
        along = np.minimum(bottom, boxes[:, 3]) - np.maximum(top, boxes[:, 1])
        touching = np.flatnonzero((across > 0) & (along > 0))
        assert touching.tolist() == [number]
