"""The one SQLite file: schema, migrations, connection, action, history, search, backup."""

from reseau_desktop.store.act import Act
from reseau_desktop.store.change import Change, Entry, Label
from reseau_desktop.store.store import FILE, Store

__all__ = ["FILE", "Act", "Change", "Entry", "Label", "Store"]
