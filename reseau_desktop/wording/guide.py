"""What a figure offers: to be explained by a page of the guide."""

from __future__ import annotations

from reseau_desktop.wording.translation import translate


def explain(topic: str) -> str:
    """Said by a figure under the pointer, and to a screen reader; empty for what is no figure's topic."""
    words = {
        "layers": translate("Explained", "Explain circles and promises"),
        "warmth": translate("Explained", "Explain warmth"),
        "lateness": translate("Explained", "Explain lateness"),
        "due": translate("Explained", "Explain the due date"),
        "round": translate("Explained", "Explain the round"),
        "load": translate("Explained", "Explain the promise load"),
        "drift": translate("Explained", "Explain drift"),
        "dormant": translate("Explained", "Explain dormant ties"),
        "introduction": translate("Explained", "Explain introductions"),
        "balance": translate("Explained", "Explain what was given and received"),
    }
    return words.get(topic, "")


def question() -> str:
    """The entry of a figure’s menu."""
    return translate("Explained", "What is this?")
