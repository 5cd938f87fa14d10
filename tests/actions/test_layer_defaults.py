"""The circles as the method proposes them, whatever was done to them."""

from reseau_desktop.actions import layer_defaults, layers
from reseau_desktop.actions.contacts import add, set_cadence
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.layers import layers as asked
from reseau_desktop.insights.own_promises import own_cadences
from reseau_desktop.insights.settings import settings
from reseau_desktop.network.layers import DEFAULT_LAYERS


def test_defaults_come_back_and_own_circles_stay(store, today) -> None:
    key = layers.add_layer(store, "Neighbours", "allies")
    person = add(store, PersonRecord(given="Ana"), key, today)
    layers.edit_layer(store, "core", name="Heart", cadence=7, colour="#112233", reminders=False)
    layers.remove_layer(store, "wide", "known", today)
    layers.reorder(store, ["known", "core", "allies", key, "active"])
    before = asked(store)
    layer_defaults.restore_layers(store)
    found = asked(store)
    rings = [layer.key for layer in found if layer.kind == "ring"]
    assert rings == ["core", "allies", key, "active", "wide", "known"]
    promises = {layer.key: (layer.name, layer.cadence, layer.capacity, layer.reminders) for layer in found}
    for layer in DEFAULT_LAYERS:
        assert promises[layer.key] == (None, layer.cadence, layer.capacity, layer.reminders)
    assert store.value("SELECT layer FROM contact WHERE id = ?", (person,)) == key
    store.undo()
    assert asked(store) == before


def test_nothing_to_restore_is_no_step(store) -> None:
    layer_defaults.restore_layers(store)
    assert store.undo_label is None


def test_another_profile_is_independent_again(store) -> None:
    layers.choose_profile(store, "job")
    layer_defaults.restore_layers(store)
    assert settings(store).profile == "independent"
    store.undo()
    assert settings(store).profile == "job"


def test_own_cadences_are_counted_by_layer(store, today) -> None:
    people = [add(store, PersonRecord(given=name), "core", today) for name in ("Ana", "Hugo")]
    assert own_cadences(store) == {}
    set_cadence(store, people[:1], 10)
    assert own_cadences(store) == {"core": 1}
