"""What a problem says: what happened, what is safe, what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """`what` happened, in one sentence; `then` says what is safe and what to do, in one or two."""

    what: str
    then: str

    def __str__(self) -> str:
        return f"{self.what} {self.then}".strip()
