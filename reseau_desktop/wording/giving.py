"""What was given and received, in words: kinds of acts, their size, the balance."""

from __future__ import annotations

from reseau_desktop.network.reciprocity import ActKind, BalanceState
from reseau_desktop.wording.translation import translate


def state(found: BalanceState | str) -> str:
    """The balance in a word, as it stands beside the bar."""
    words = {
        BalanceState.NONE: translate("Giving", "nothing yet"),
        BalanceState.TO_THANK: translate("Giving", "to thank"),
        BalanceState.INDEBTED: translate("Giving", "indebted"),
        BalanceState.GENEROUS: translate("Giving", "generous"),
        BalanceState.BALANCED: translate("Giving", "balanced"),
    }
    return words[BalanceState(found)]


def why(found: BalanceState | str) -> str:
    """The rule behind the word, in a sentence."""
    words = {
        BalanceState.NONE: translate("Giving", "Nothing was noted yet, in either direction."),
        BalanceState.TO_THANK: translate(
            "Giving", "You received something, and since that day nothing was given and no thanks were noted."
        ),
        BalanceState.INDEBTED: translate(
            "Giving", "You received at least three times what you gave, and it counts."
        ),
        BalanceState.GENEROUS: translate("Giving", "You gave at least three times what you received."),
        BalanceState.BALANCED: translate("Giving", "Neither side is three times the other."),
    }
    return words[BalanceState(found)]


def fading() -> str:
    return translate("Giving", "What was given or received counts half after two years.")


def kind(found: ActKind | str) -> str:
    """A kind of act by itself: Advice."""
    words = {
        ActKind.RECOMMENDATION: translate("Giving", "Recommendation"),
        ActKind.ADVICE: translate("Giving", "Advice"),
        ActKind.INFORMATION: translate("Giving", "Information"),
        ActKind.VISIBILITY: translate("Giving", "Visibility"),
        ActKind.INTRODUCTION: translate("Giving", "Introduction"),
        ActKind.OFFER: translate("Giving", "Offer relayed"),
        ActKind.HAND: translate("Giving", "Helping hand"),
    }
    return words[ActKind(found)]


def act(found: ActKind | str, given: bool) -> str:
    """An act with its direction, as a title: Recommendation received."""
    words = {
        (ActKind.RECOMMENDATION, True): translate("Giving", "Recommendation given"),
        (ActKind.RECOMMENDATION, False): translate("Giving", "Recommendation received"),
        (ActKind.ADVICE, True): translate("Giving", "Advice given"),
        (ActKind.ADVICE, False): translate("Giving", "Advice received"),
        (ActKind.INFORMATION, True): translate("Giving", "Information given"),
        (ActKind.INFORMATION, False): translate("Giving", "Information received"),
        (ActKind.VISIBILITY, True): translate("Giving", "Visibility given"),
        (ActKind.VISIBILITY, False): translate("Giving", "Visibility received"),
        (ActKind.INTRODUCTION, True): translate("Giving", "Introduction given"),
        (ActKind.INTRODUCTION, False): translate("Giving", "Introduction received"),
        (ActKind.OFFER, True): translate("Giving", "Offer relayed to them"),
        (ActKind.OFFER, False): translate("Giving", "Offer relayed to you"),
        (ActKind.HAND, True): translate("Giving", "Helping hand given"),
        (ActKind.HAND, False): translate("Giving", "Helping hand received"),
    }
    return words[(ActKind(found), given)]


def sized(size: int, given: bool) -> str:
    """How much it was, after the note: Given, size 3."""
    if given:
        return translate("Giving", "Given, size {size}.").format(size=size)
    return translate("Giving", "Received, size {size}.").format(size=size)


def size(found: int) -> str:
    """A size where it is chosen."""
    words = {
        1: translate("Giving", "1: five minutes"),
        3: translate("Giving", "3: an hour or two"),
        5: translate("Giving", "5: a favour that counts"),
    }
    return words.get(found, str(found))
