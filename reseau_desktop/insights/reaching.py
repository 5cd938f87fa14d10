"""How somebody is reached: the telephone number and the e-mail address one would take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reseau_desktop.insights.names import marks
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Reach:
    """As they were entered; empty where there is none."""

    phone: str = ""
    email: str = ""


def reach(store: Store, contacts: Sequence[int]) -> dict[int, Reach]:
    """Of each of these people the preferred number and address, else the first."""
    found: list[dict[int, str]] = []
    for table in ("phone", "email"):
        found.append(
            {
                int(contact): value
                for contact, value in store.rows(
                    f"SELECT contact, value FROM {table} WHERE contact IN ({marks(contacts)})"
                    " ORDER BY contact, preferred, id DESC"
                )
            }
        )
    phones, emails = found
    return {one: Reach(phones.get(one, ""), emails.get(one, "")) for one in {*phones, *emails}}
