"""The rings of a canvas with little room."""

import pytest

from reseau_desktop.circles.geometry import frame


@pytest.mark.parametrize("height", [498, 540, 556])
def test_the_target_circle_and_its_caption_are_whole_in_the_smallest_window(height):
    made = frame(904, height, 5, 164)
    assert made.outer >= 200
    assert made.target_circle + 8 < height / 2  # half the caption's height beyond the line
