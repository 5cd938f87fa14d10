"""The names of layers and the question each asks, the user's own before ours."""

from __future__ import annotations

from reseau_desktop.network.layers import Layer
from reseau_desktop.wording.translation import translate


def name(layer: Layer | str) -> str:
    """What a layer is called; of a key, what it is called by default."""
    if not isinstance(layer, str):
        return layer.name or name(layer.key)
    words = {
        "me": translate("Layers", "Me"),
        "core": translate("Layers", "Core"),
        "allies": translate("Layers", "Allies"),
        "active": translate("Layers", "Active network"),
        "wide": translate("Layers", "Wider network"),
        "known": translate("Layers", "Acquaintances"),
        "target": translate("Layers", "Target"),
        "inbox": translate("Layers", "To sort"),
    }
    return words.get(layer, layer)


def question(layer: Layer | str) -> str:
    """What one asks oneself before moving somebody there; empty where nothing is asked."""
    if not isinstance(layer, str):
        return layer.question or question(layer.key)
    words = {
        "core": translate("Layers", "I call without a reason"),
        "allies": translate("Layers", "would recommend me tomorrow"),
        "active": translate("Layers", "we keep each other posted"),
        "wide": translate("Layers", "would answer me"),
        "known": translate("Layers", "knows who I am"),
        "target": translate("Layers", "What can I offer them?"),
    }
    return words.get(layer, "")


def profile(key: str) -> str:
    """What a profile of the first run is called."""
    words = {
        "independent": translate("Layers", "Independent"),
        "employee": translate("Layers", "Employee"),
        "founder": translate("Layers", "Founder"),
        "researcher": translate("Layers", "Researcher"),
        "job": translate("Layers", "Looking for a job"),
    }
    return words.get(key, key)
