import pytest

from reseau_desktop.network.ties import DIRECTED, Seen, TieKind, entered_as, seen_from


@pytest.mark.parametrize(
    ("kind", "first", "seen"),
    [
        (TieKind.KNOWS, True, "knows"),
        (TieKind.KNOWS, False, "knows"),
        (TieKind.MANAGER, True, "report"),
        (TieKind.MANAGER, False, "manager"),
        (TieKind.MENTOR, True, "mentee"),
        (TieKind.MENTOR, False, "mentor"),
        (TieKind.ASSISTANT, True, "assisted"),
        (TieKind.ASSISTANT, False, "assistant"),
        (TieKind.INTRODUCED, True, "introduced"),
        (TieKind.INTRODUCED, False, "introducer"),
    ],
)
def test_a_link_reads_differently_from_each_side(kind, first, seen):
    assert seen_from(kind, first) == seen


def test_what_a_card_says_is_written_so_that_it_says_it_again():
    for seen in Seen:
        kind, first = entered_as(seen)
        assert seen_from(kind, first) is seen
        other_side = seen_from(kind, not first)
        assert (other_side is not seen) == (kind in DIRECTED)
