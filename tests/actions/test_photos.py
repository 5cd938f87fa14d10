"""A photo leaves with the export, comes back from it, and is erased with its person (features: photo)."""

from __future__ import annotations

import json
import secrets

from reseau_desktop.actions import contacts, exports, networks
from reseau_desktop.actions.erasing import erase
from reseau_desktop.exchange import json_out
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.photos import photo
from reseau_desktop.store import Label, Store

PHOTO = b"\x89PNG\r\n\x1a\n" + secrets.token_bytes(5_000)
OTHER = b"\xff\xd8\xff" + secrets.token_bytes(500)


def test_a_photo_survives_export_and_return(store, today, tmp_path) -> None:
    ana = contacts.add(store, PersonRecord(given="Ana"), "core", today)
    gone = contacts.add(store, PersonRecord(given="Gone"), "core", today)
    contacts.set_photo(store, ana, "png", PHOTO)
    contacts.set_photo(store, gone, "jpeg", OTHER)
    contacts.delete(store, [gone], today)
    file = tmp_path / "network.json"
    json_out.write(file, exports.network(store), "2026-11-23T09:00:00")
    other = Store.open(tmp_path / "other")
    try:
        networks.fill(other, json_out.read_network(file), Label("filled", 2))
        assert (photo(other, ana), photo(other, gone)) == (PHOTO, OTHER)
        again = tmp_path / "again.json"
        json_out.write(again, exports.network(other), "2026-11-23T09:00:00")
        assert json.loads(again.read_text("utf-8")) == json.loads(file.read_text("utf-8"))
    finally:
        other.close()


def test_a_photo_is_erased_with_its_person_to_the_last_byte(store, today) -> None:
    ana = contacts.add(store, PersonRecord(given="Ana"), "core", today)
    contacts.set_photo(store, ana, "png", PHOTO)
    piece = PHOTO[1_000:1_100]
    assert any(piece in path.read_bytes() for path in store.folder.iterdir() if path.is_file())
    erase(store, [ana])
    assert photo(store, ana) is None
    assert store.value("SELECT count(*) FROM photo") == 0
    store.close()
    assert not [path for path in store.folder.rglob("*") if path.is_file() and piece in path.read_bytes()]
