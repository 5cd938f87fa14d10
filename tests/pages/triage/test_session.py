"""Where one is in sorting."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.pages.triage.session import Session


def test_the_time_left_is_told_at_one_s_own_pace_and_pauses_do_not_count():
    session = Session(range(1, 41))
    assert session.minutes() == 10, "before it is known: 15 seconds a person"
    for seconds in (3.0, 3.0, 900.0, 3.0):
        session.took(seconds)
    assert session.minutes() == 2


def test_somebody_put_off_comes_again_only_when_asked():
    session = Session([1, 2, 3])
    session.put_off()
    session.placed(2, "wide")
    session.placed(3, "wide")
    assert session.current is None
    assert (session.seen, session.total) == (3, 3)
    session.again()
    assert session.current == 1


def test_asking_again_keeps_everybody_in_their_place():
    session = Session([1, 2, 3, 4])
    session.placed(1, "core")
    session.put_off()
    session.renew([1, 2, 4, 9])
    assert (session.current, session.next, session.left) == (4, 1, 3)
    assert session.later == [2]
    assert session.done == []


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["put_off", "placed", "gone", "returned", "take_back", "again", "renew"]),
        st.integers(1, 8),
    ),
    max_size=30,
)


@given(STEPS)
def test_nobody_is_lost_nor_there_twice(steps):
    session = Session(range(1, 6))
    for what, contact in steps:
        if what in ("placed",):
            session.placed(contact, "core")
        elif what in ("gone", "returned"):
            getattr(session, what)(contact)
        elif what == "renew":
            session.renew(range(contact, 8))
        else:
            getattr(session, what)()
        waiting = list(session._waiting)
        everybody = [*waiting, *session.later, *(one.contact for one in session.done)]
        assert len(everybody) == len(set(everybody)) == session.total
        assert set(waiting) | set(session.later) == session._there
