"""Names over random networks, with the placer and the measures that the picture has: they touch nothing."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from reseau_desktop.circles.camera import home
from reseau_desktop.circles.labels import chosen
from reseau_desktop.circles.names_layer import measure
from reseau_desktop.circles.people import Person, crowd
from reseau_desktop.circles.scene import stage
from reseau_desktop.network.directions import spread
from tests.circles.conftest import specs

NAMES = (
    "Ana Delmas",
    "Li",
    "É",
    "Maximiliana Featherstonehaugh-Cholmondeley",
    "X" * 200,
    "Jean de la Tour",
    "",
)
ROOM = 0.6  # px that a rounded cell may cost


@st.composite
def pictures(draw):
    counts = tuple(draw(st.integers(0, most)) for most in (8, 14, 60, 120, 300, 12))
    size = draw(st.sampled_from([(908, 778), (620, 500), (1500, 1000)]))
    seed = np.random.default_rng(draw(st.integers(0, 9999)))
    people = []
    for ring, count in enumerate(counts):
        for direction in spread([], count):
            late, warm = float(seed.random() * 3), float(seed.random() * 100)
            name = NAMES[int(seed.integers(len(NAMES)))]
            people.append(Person(len(people) + 1, name, ring, late, warm, direction))
    shown = crowd(people)
    scene = stage(specs(counts), len(shown), *size, 1.0).filled(shown)
    zoom = draw(st.sampled_from([0.5, 1.0, 2.2, 5.0]))
    camera = home(*size).zoomed(zoom, draw(st.floats(0, size[0])), draw(st.floats(0, size[1])))
    picked = draw(st.sets(st.integers(0, len(people) - 1), max_size=5)) if people else set()
    return scene, camera, size, picked, draw(st.booleans())


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(pictures())
def test_names_cover_nothing_in_any_network(qapp, picture) -> None:
    scene, camera, size, picked, numbers = picture
    covered = [(20.0, size[1] - 190.0, 200.0, 170.0)]
    labels = chosen(scene, camera, size, measure, tuple(picked), covered=covered, numbers=numbers)
    rects = [QRectF(label.x, label.y, label.width, label.height) for label in labels]
    x, y = (axis * camera.zoom + at for axis, at in ((scene.places.x, camera.x), (scene.places.y, camera.y)))
    half = scene.places.diameter / 2 * camera.growth
    others = [QRectF(*part) for part in covered]
    others += [
        caption.rect(camera.x, camera.y - line * camera.zoom)
        for caption, line in zip(scene.captions, scene.lines, strict=True)
    ]
    for place, rect in enumerate(rects):
        assert QRectF(0, 0, *size).contains(rect)
        assert not any(rect.intersects(other) for other in rects[:place])
        assert not any(rect.intersects(other) for other in others)
        near_x, near_y = np.clip(x, rect.left(), rect.right()), np.clip(y, rect.top(), rect.bottom())
        assert np.all(np.hypot(near_x - x, near_y - y) >= half - ROOM)
    held = [(label, rect) for label, rect in zip(labels, rects, strict=True) if label.place not in picked]
    for label, rect in held:
        assert leaves_its_ring_by(scene, camera, int(scene.crowd.ring[label.place]), rect) <= 6.0 + 1e-6


def leaves_its_ring_by(scene, camera, ring, rect):
    """How far a box reaches over the lines of a ring, px; a target's is free outwards."""
    lines = [0.0, *(line * camera.zoom for line in scene.lines)]
    inner, outer = lines[ring], lines[ring + 1] if ring < len(scene.rings) - 1 else np.inf
    across = [rect.left() - camera.x, rect.right() - camera.x]
    along = [rect.top() - camera.y, rect.bottom() - camera.y]
    far = np.hypot(max(map(abs, across)), max(map(abs, along)))
    near = np.hypot(max(0.0, across[0], -across[1]), max(0.0, along[0], -along[1]))
    return max(far - outer, inner - near)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(pictures())
def test_the_same_network_has_the_same_names(qapp, picture) -> None:
    scene, camera, size, picked, numbers = picture
    once, again = (chosen(scene, camera, size, measure, picked, numbers=numbers) for _ in range(2))
    assert once == again


def test_what_a_search_found_is_named_after_the_selected_and_before_all_others(make_view) -> None:
    view = make_view((2, 2, 4, 4, 0, 2))
    ring, warmth = view.scene.crowd.ring, view.scene.crowd.warmth
    without = [label.place for label in chosen(view.scene, view.camera, (908, 778), measure)]
    *_, one, other, picked = [place for place in without if ring[place] in (2, 3)]
    labels = chosen(view.scene, view.camera, (908, 778), measure, selected=(picked,), first=(one, other))
    warmer_first = sorted((one, other), key=lambda place: -warmth[place])
    assert [label.place for label in labels[:3]] == [picked, *warmer_first]


def test_with_contrast_the_warmth_stands_behind_every_name_but_a_targets(view) -> None:
    labels = chosen(view.scene, view.camera, (908, 778), measure, numbers=True)
    target = len(view.scene.rings) - 1
    assert {view.scene.crowd.ring[label.place] == target for label in labels} == {True, False}
    for label in labels:
        number = f" {round(view.scene.crowd.warmth[label.place])}"
        assert label.text.endswith(number) == (view.scene.crowd.ring[label.place] != target)


def test_among_a_few_people_everybody_who_has_room_is_named(make_view) -> None:
    view = make_view((1, 1, 3, 6, 4, 1))
    labels = chosen(view.scene, view.camera, (908, 778), measure)
    crowd, named = view.scene.crowd, {label.place for label in labels}
    inner = [place for place in range(16) if crowd.ring[place] != 4]
    assert named >= set(inner) and len(named) > len(inner)  # farthest out some would lie across the line
