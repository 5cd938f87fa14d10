"""The rings of a canvas with little room, and names beside what lies on it."""

import pytest
from PySide6.QtCore import QRect

from reseau_desktop.circles.geometry import frame
from reseau_desktop.circles.labels import chosen
from reseau_desktop.circles.names_layer import measure


@pytest.mark.parametrize("height", [498, 540, 556])
def test_the_target_circle_and_its_caption_are_whole_in_the_smallest_window(height):
    made = frame(904, height, 5, 164)
    assert made.outer >= 200
    assert made.target_circle + 8 < height / 2  # half the caption's height beyond the line


def test_at_twice_the_text_s_size_the_rings_give_way():
    made = frame(912, 456, 5, 164, 2.0)
    assert made.target_circle + 18 < 456 / 2
    assert 140 <= made.outer < 200
    widths = [band.width for band in made.bands[1:-1]]
    assert min(widths) >= 18  # a caption of the least size between two lines


def test_no_name_is_written_where_something_lies_on_the_picture(view):
    labels = chosen(view.scene, view.camera, (view.width(), view.height()), measure)
    label = next(found for found in labels if view.scene.crowd.ring[found.place] == 5)
    box = QRect(round(label.x), round(label.y), round(label.width), round(label.height))
    place = view.scene.places
    assert not box.contains(round(place.x[label.place]), round(place.y[label.place]))
    before = view.grab(box).toImage()
    view.set_covered([box])
    assert view.grab(box).toImage() != before
