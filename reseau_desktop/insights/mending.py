"""What is known of everybody, brought up to date for a few: the rest is not asked again."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    Numbers = NDArray[Any]

WHOLE = ("today", "layers")
OF_EXCHANGES = ("met", "met_on")


def with_these(former: Standing, few: Standing, people: Collection[int]) -> Standing:
    """`former` where these people stand as `few` says; those of them who are not in it are gone."""
    import numpy as np

    wanted = np.fromiter(people, np.int64, len(people))
    stays = ~np.isin(former.ids, wanted)
    ids = np.concatenate((former.ids[stays], few.ids))
    order = np.argsort(ids, kind="stable")
    found: dict[str, Any] = {"today": few.today, "layers": few.layers}
    for field in fields(Standing):
        if field.name not in (*WHOLE, *OF_EXCHANGES):
            both = getattr(former, field.name)[stays], getattr(few, field.name)
            found[field.name] = np.concatenate(both)[order]
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    new = np.cumsum(stays) - 1  # where those who stay stood, among themselves
    kept = stays[former.met]
    found["met"] = np.concatenate((place[new[former.met[kept]]], place[few.met + int(stays.sum())]))
    found["met_on"] = np.concatenate((former.met_on[kept], few.met_on))
    return Standing(**found)
