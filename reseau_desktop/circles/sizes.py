"""How large a disc is: the size classes of each ring (DESIGN.md section 5, points 4 and 5), diameters in px at 100 %."""

from dataclasses import dataclass

from reseau_desktop.circles.geometry import Frame


@dataclass(frozen=True, slots=True)
class Classes:
    """A ring's diameters, widest first; with more than `many` people it starts at the second."""

    diameters: tuple[float, ...]
    many: int | None = None

    def start(self, count: int) -> tuple[float, ...]:
        crowded = self.many is not None and count > self.many
        return self.diameters[1:] if crowded else self.diameters


# Core, allies, active, wide, known. The ends are DESIGN.md's, the steps between keep a half-full ring from shrinking to dots.
RING_CLASSES = (
    Classes((42.0, 33.0, 28.0, 25.0, 21.0, 17.0, 14.0, 12.0)),
    Classes((33.0, 28.0, 25.0, 22.0, 19.0, 16.0, 13.0, 11.0, 9.0)),
    Classes((25.0, 19.0, 16.0, 14.0, 12.0, 10.0, 8.0, 7.0), many=40),
    Classes((17.0, 13.0, 11.0, 9.0, 8.0, 7.0, 6.0, 5.0), many=110),
    Classes((12.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.5), many=150),
)
TARGET_STEPS = (1.0, 0.76, 0.56, 0.36)
WIDEST_SHARE = 0.66  # of a ring's width that a disc may have: twelve rings, or a small window, leave little


def ring_diameters(frame: Frame, ring: int, count: int) -> tuple[float, ...]:
    """The diameters to try for `count` people in a ring, widest first; the last ring of the frame is the target."""
    if ring == len(frame.bands) - 1:
        return tuple(frame.target_diameter * frame.scale * step for step in TARGET_STEPS)
    classes = RING_CLASSES[class_of(ring, len(frame.bands) - 1)]
    most = WIDEST_SHARE * frame.bands[ring].width
    return tuple(min(most, diameter * frame.scale) for diameter in classes.start(count))


def class_of(ring: int, rings: int) -> int:
    """Which of the five rows of classes a ring takes when there are fewer or more rings than five."""
    last = len(RING_CLASSES) - 1
    return last if rings == 1 else min(last, round(ring * last / (rings - 1)))
