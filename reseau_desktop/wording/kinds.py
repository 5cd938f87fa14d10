"""Words for the six kinds of interaction: as a title, inside a sentence, on a button."""

from __future__ import annotations

from reseau_desktop.wording.translation import translate


def noun(kind: str) -> str:
    """The kind as the title of an exchange: Call."""
    words = {
        "message": translate("Kinds", "Message"),
        "call": translate("Kinds", "Call", "noun"),
        "video": translate("Kinds", "Video call"),
        "meeting": translate("Kinds", "Meeting"),
        "event": translate("Kinds", "Event"),
        "reaction": translate("Kinds", "Reaction"),
    }
    return words.get(kind, kind)


def within(kind: str) -> str:
    """The kind inside a sentence: call."""
    words = {
        "message": translate("Kinds", "message"),
        "call": translate("Kinds", "call", "noun inside a sentence"),
        "video": translate("Kinds", "video call"),
        "meeting": translate("Kinds", "meeting"),
        "event": translate("Kinds", "event"),
        "reaction": translate("Kinds", "reaction"),
    }
    return words.get(kind, kind)


def channel(kind: str) -> str:
    """The kind as a proposed channel, beside a card."""
    words = {
        "message": translate("Kinds", "Message", "a channel"),
        "call": translate("Kinds", "Call", "a channel"),
        "video": translate("Kinds", "Video or coffee", "a channel"),
        "meeting": translate("Kinds", "Meet", "a channel"),
        "event": translate("Kinds", "Event", "a channel"),
        "reaction": translate("Kinds", "Reaction", "a channel"),
    }
    return words.get(kind, kind)


def verb(kind: str) -> str:
    """What one does, on a button: Call."""
    words = {
        "message": translate("Kinds", "Write", "on a button"),
        "call": translate("Kinds", "Call", "on a button"),
        "video": translate("Kinds", "Call by video", "on a button"),
        "meeting": translate("Kinds", "Meet", "on a button"),
        "event": translate("Kinds", "Meet at an event", "on a button"),
        "reaction": translate("Kinds", "React", "on a button"),
    }
    return words.get(kind, kind)
