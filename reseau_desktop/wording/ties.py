"""Links between two people in words: what somebody is to the person of the card, and how strong the link is."""

from __future__ import annotations

from reseau_desktop.network.ties import Seen
from reseau_desktop.wording.translation import translate


def seen(found: Seen | str) -> str:
    """What the other one is to the person of the card, as it stands beside a name."""
    words = {
        Seen.KNOWS: translate("Ties", "knows"),
        Seen.COLLEAGUE: translate("Ties", "colleague"),
        Seen.FRIEND: translate("Ties", "friend"),
        Seen.FAMILY: translate("Ties", "family"),
        Seen.PARTNER: translate("Ties", "partner"),
        Seen.MANAGER: translate("Ties", "manager"),
        Seen.REPORT: translate("Ties", "works for them"),
        Seen.MENTOR: translate("Ties", "mentor"),
        Seen.MENTEE: translate("Ties", "mentored by them"),
        Seen.ASSISTANT: translate("Ties", "assistant"),
        Seen.ASSISTED: translate("Ties", "assisted by them"),
        Seen.INTRODUCER: translate("Ties", "introduced them to you"),
        Seen.INTRODUCED: translate("Ties", "introduced to you by them"),
    }
    return words[Seen(found)]


def strength(found: int | None) -> str:
    """How strong a link was said to be; empty where it was not said."""
    words = {
        1: translate("Ties", "faint"),
        2: translate("Ties", "light"),
        3: translate("Ties", "fair"),
        4: translate("Ties", "good"),
        5: translate("Ties", "strong"),
    }
    return words.get(found or 0, "")


def beside(kind: Seen | str, how_strong: int | None, target: bool) -> str:
    """What stands beside the name of a link. Knowing one another is what every link says: it goes without words."""
    parts = [strength(how_strong)]
    if Seen(kind) is not Seen.KNOWS or not (how_strong or target):
        parts.insert(0, seen(kind))
    if target:
        parts.append(translate("Ties", "target"))
    return " · ".join(part for part in parts if part)
